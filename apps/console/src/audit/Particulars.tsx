import { styled } from "@mui/material/styles";
import { Facts } from "../frame/record/Facts";
import { tokens } from "../frame/theme/tokens";
import { unfold } from "./words";

const Changes = styled("table")({
  width: "100%",
  borderCollapse: "collapse",
  fontSize: "0.9375rem",
  "& :is(th, td)": { padding: "7px 16px 7px 0", borderBottom: `1px solid ${tokens.line}`, textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere" },
  "& thead th": { color: tokens.inkSoft, fontWeight: 500 },
  "& tbody th": { width: "30%", fontWeight: 600 },
  "& + dl": { marginTop: 18 },
});

/** What an entry keeps: each change from what to what, and the rest. */
export function Particulars({ of: particulars }: { readonly of: unknown }) {
  if (particulars === null) return <p>The particulars may hold personal data, which your position does not show.</p>;
  const { changes, rest } = unfold(particulars);
  if (changes.length + rest.length === 0) return <p>The action says it all; nothing more was kept.</p>;
  return (
    <>
      {changes.length > 0 && (
        <Changes>
          <thead><tr><th scope="col">What changed</th><th scope="col">From</th><th scope="col">To</th></tr></thead>
          <tbody>{changes.map(({ field, before, after }) => <tr key={field}><th scope="row">{field}</th><td>{before}</td><td>{after}</td></tr>)}</tbody>
        </Changes>
      )}
      {rest.length > 0 && <Facts of={rest} />}
    </>
  );
}
