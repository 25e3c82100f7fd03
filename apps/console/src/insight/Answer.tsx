import { Button } from "@mui/material";
import { styled } from "@mui/material/styles";
import type { NoteSubject } from "@remit/domain/insight/labels";
import { createContext, useContext, useId, useState, type ReactNode } from "react";
import { useNotify } from "react-admin";
import { Link } from "react-router";
import { Columns } from "../frame/charts/Columns";
import type { ChartProps } from "../frame/charts/drawing";
import { Trend } from "../frame/charts/Trend";
import { addressOfAnswer, fetchToDisk } from "../frame/data/exporting";
import { tokens } from "../frame/theme/tokens";
import type { Group, Note } from "./documents";
import { Notes, WriteNote } from "./Notes";
import { marksOf, placed, type Every, type Placed } from "./noting";

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
  "& .acts": { display: "flex", flexWrap: "wrap", gap: 8, marginTop: 6 },
  "& .wide": { overflowX: "auto" },
  "& table": { width: "100%", borderCollapse: "collapse", marginTop: 8, fontVariantNumeric: "tabular-nums" },
  "& th, & td": { textAlign: "left", padding: "5px 12px 5px 0", borderTop: `1px solid ${tokens.line}` },
  "& th small": { color: tokens.inkSoft, fontWeight: 400 },
  "& td": { textAlign: "right" },
  "& caption": { textAlign: "left", fontWeight: 600, padding: "14px 0 2px", "& button": { marginLeft: 12 } },
  "& thead th": { fontWeight: 600, color: tokens.inkSoft, "&:not(:first-of-type)": { textAlign: "right" } },
  "& .closed": { display: "none" },
  "@media print": { gridTemplateColumns: "minmax(0, 150px) minmax(0, 1fr)", "& .closed": { display: "block" }, "& a": { color: "inherit", textDecoration: "none" } },
  "@media (max-width: 700px)": { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** One line of a table: what it is about, the list behind it, and its figures as people read them; a figure may lead to a list of its own. */
export interface Line {
  readonly label: string;
  readonly to: string;
  readonly cells: readonly ReactNode[];
}

/** The same figures, or others that belong to the question, by something else. */
export interface Figures {
  readonly title: string;
  readonly headings: readonly string[];
  readonly lines: readonly Line[];
  /** The key of its part in the page's question, by which it is taken as a file. */
  readonly of: string;
}

/** What every question of the page shares: the notes on its figures, and the question that was asked of the API. */
export const OnThePage = createContext<{ readonly notes: readonly Note[]; readonly asked: { readonly text: string; readonly variables: object } }>({ notes: [], asked: { text: "", variables: {} } });

interface Props extends Omit<Figures, "title"> {
  readonly question: string;
  readonly about: NoteSubject;
  readonly figure: string;
  /** What the figure is, how it moves, and how it stands to its target. */
  readonly says: ReactNode;
  readonly chart: Omit<ChartProps, "marks">;
  /** What the chart draws, one group a place, and how much time falls together; none where it is not over time. */
  readonly groups: readonly Group[];
  readonly every: Every | null;
  /** Shares over time are a line; amounts are columns. */
  readonly isLine?: boolean;
  readonly more?: readonly Figures[];
  /** What the button says that opens the tables. */
  readonly shows?: string;
}

interface TableProps extends Figures { readonly notes: readonly Placed[]; readonly caption?: ReactNode }
const Table = ({ title, headings, lines, notes, caption }: TableProps) => (
  <table aria-label={title}>
    {caption}
    <thead><tr>{headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}</tr></thead>
    <tbody>{lines.map(({ label, to, cells }, at) => <tr key={label}><th scope="row"><Link to={to}>{label}</Link>{notes.filter(({ place }) => place === at).map(({ number }) => <small key={number}> · note {number}</small>)}</th>{cells.map((cell, column) => <td key={headings[column + 1]}>{cell}</td>)}</tr>)}</tbody>
  </table>
);

/** One question with its headline figure, its chart with what explains it, and the table of every figure, each leading to what is behind it. */
export function Answer({ question, about, figure, says, chart, groups, every, isLine = false, headings, lines, of, more = [], shows = "Show the table and the cases" }: Props) {
  const { notes, asked } = useContext(OnThePage);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const notify = useNotify();
  const all = placed(notes, about, groups, every);
  const Chart = isLine ? Trend : Columns;
  const take = (part: string) => addressOfAnswer({ ...asked, of: part }).then((address) => { fetchToDisk(address); notify("The file is on its way. That you took it is on record.", { type: "info" }); }, (error: Error) => notify(error.message, { type: "error" }));
  return (
    <Row aria-label={question}>
      <h2>{question}</h2>
      <div><div className={figure.length > 6 ? "figure words" : "figure"}>{figure}</div><p>{says}</p></div>
      <div>
        <Chart {...chart} marks={marksOf(all)} />
        <Notes of={all} />
        <div className="acts not-on-paper">
          <Button variant="text" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>{isOpen ? "Hide the table" : shows}</Button>
          <WriteNote about={about} />
          <Button variant="text" onClick={() => void take(of)}>Take as CSV</Button>
        </div>
        <div id={id} className={isOpen ? "wide" : "wide closed"}>
          <Table title={question} headings={headings} lines={lines} of={of} notes={all} />
          {more.filter((one) => one.lines.length > 0).map((one) => <Table key={one.title} {...one} notes={[]} caption={<caption>{one.title}<Button className="not-on-paper" variant="text" aria-label={`Take as CSV: ${one.title}`} onClick={() => void take(one.of)}>Take as CSV</Button></caption>} />)}
        </div>
      </div>
    </Row>
  );
}
