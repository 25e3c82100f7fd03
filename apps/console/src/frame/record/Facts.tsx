import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { tokens } from "../theme/tokens";
import { telephone } from "../layout/widths";

const List = styled("dl")({
  display: "grid",
  gridTemplateColumns: "minmax(120px, max-content) minmax(0, 1fr)",
  gap: "7px 20px",
  fontSize: "0.9375rem",
  "& dt": { color: tokens.inkSoft },
  [telephone]: { gridTemplateColumns: "1fr", gap: 0, "& dd": { marginBottom: 8 } },
});

/** What a record says of itself: pairs of a label and a value. A value of null, undefined or "" is left out. */
export const Facts = ({ of }: { readonly of: readonly (readonly [label: string, value: ReactNode])[] }) => (
  <List>
    {of.filter(([, value]) => value !== null && value !== undefined && value !== "").map(([label, value]) => (
      <div key={label} style={{ display: "contents" }}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </List>
);
