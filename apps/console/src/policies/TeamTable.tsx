import { styled } from "@mui/material/styles";
import { Link } from "react-router";
import { StatusPill } from "../frame/record/StatusPill";
import { tokens } from "../frame/theme/tokens";
import type { TeamRow } from "./records";

const Table = styled("table")({
  width: "100%",
  maxWidth: 560,
  borderCollapse: "collapse",
  fontSize: "0.9375rem",
  "& th, & td": { padding: "7px 12px 7px 0", textAlign: "left", borderBottom: `1px solid ${tokens.line}`, fontWeight: 400 },
  "& thead th": { color: tokens.inkSoft, fontSize: "0.8125rem" },
  "& .n": { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly rows: readonly TeamRow[];
  /** Where the people of a team are listed by name. */
  readonly to: (team: string) => string;
}

/** How each team stands with a policy: who is asked, who accepted, who is late (AS-06). */
export const TeamTable = ({ rows, to }: Props) => (
  <Table aria-label="Who accepted it, by team">
    <thead><tr><th scope="col">Team</th><th scope="col" className="n">Asked</th><th scope="col" className="n">Accepted</th><th scope="col" className="n">Late</th></tr></thead>
    <tbody>{rows.map((one) => (
      <tr key={one.id}>
        <th scope="row"><Link to={to(one.team)}>{one.team}</Link></th><td className="n">{one.asked}</td><td className="n">{one.accepted}</td><td className="n">{one.overdue > 0 ? <StatusPill tone="red">{one.overdue}</StatusPill> : 0}</td>
      </tr>
    ))}</tbody>
  </Table>
);
