import { Button } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useId, useState, type ReactNode } from "react";
import { useNotify } from "react-admin";
import { Link } from "react-router";
import { tokens } from "../frame/theme/tokens";
import { csvOf } from "./asking";

const Row = styled("section")({
  display: "grid",
  gridTemplateColumns: "minmax(0, 220px) minmax(0, 1fr)",
  gap: "6px 28px",
  padding: "22px 0",
  borderTop: `1px solid ${tokens.line}`,
  breakInside: "avoid",
  "& h2": { gridColumn: "1 / -1", fontSize: "1.125rem", fontWeight: 620 },
  "& .figure": { fontSize: "2.25rem", fontWeight: 600, lineHeight: 1.1, fontVariantNumeric: "tabular-nums" },
  "& .figure.words": { fontSize: "1.5rem" },
  "& .figure + p": { color: tokens.inkSoft, marginTop: 4 },
  "& .missed": { color: tokens.red, fontWeight: 600 },
  "& .met": { fontWeight: 600 },
  "& .acts": { display: "flex", gap: 8, marginTop: 6 },
  "& table": { width: "100%", borderCollapse: "collapse", marginTop: 8, fontVariantNumeric: "tabular-nums" },
  "& th, & td": { textAlign: "left", padding: "5px 12px 5px 0", borderTop: `1px solid ${tokens.line}` },
  "& td": { textAlign: "right" },
  "& thead th": { fontWeight: 600, color: tokens.inkSoft, "&:not(:first-of-type)": { textAlign: "right" } },
  "& .closed": { display: "none" },
  "@media print": { "& .closed": { display: "table" } },
  "@media (max-width: 700px)": { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** One line of the table: what it is about, the list behind it, and its figures as people read them. */
export interface Line {
  readonly label: string;
  readonly to: string;
  readonly cells: readonly string[];
}

interface Props {
  readonly question: string;
  readonly figure: string;
  /** What the figure is, how it moves, and how it stands to its target. */
  readonly says: ReactNode;
  readonly chart: ReactNode;
  readonly headings: readonly string[];
  readonly lines: readonly Line[];
}


/** One question with its headline figure, its chart, and the table of every figure, each leading to what is behind it. */
export function Answer({ question, figure, says, chart, headings, lines }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(csvOf({ headings, rows: lines.map(({ label, cells }) => ({ cells: [label, ...cells] })) }));
    notify("The table is copied, as CSV.");
  };
  return (
    <Row aria-label={question}>
      <h2>{question}</h2>
      <div><div className={figure.length > 6 ? "figure words" : "figure"}>{figure}</div><p>{says}</p></div>
      <div>
        {chart}
        <div className="acts not-on-paper">
          <Button variant="text" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>{isOpen ? "Hide the table" : "Show the table and the cases"}</Button>
          {isOpen && <Button variant="text" onClick={() => void copy()}>Copy as CSV</Button>}
        </div>
        <table id={id} className={isOpen ? undefined : "closed"} aria-label={question}>
          <thead><tr>{headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}</tr></thead>
          <tbody>{lines.map(({ label, to, cells }) => <tr key={label}><th scope="row"><Link to={to}>{label}</Link></th>{cells.map((cell, at) => <td key={headings[at + 1]}>{cell}</td>)}</tr>)}</tbody>
        </table>
      </div>
    </Row>
  );
}
