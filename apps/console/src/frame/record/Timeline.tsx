import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { tokens } from "../theme/tokens";
import { dayOf, sayDay, sayTime } from "../words/dates";
import { EmptyState } from "./EmptyState";

/** One thing that happened. */
export interface Happening {
  readonly id: string;
  /** An instant. */
  readonly at: string;
  /** Who did it; null for the office itself. */
  readonly person?: { readonly name: string; readonly position?: string | null } | null;
  /** What they did, as the end of a sentence that begins with them: "assigned the case group to Amina Yusuf". */
  readonly sentence: string;
  /** Particulars: a reason as it was typed, what was moved, a link. */
  readonly particulars?: ReactNode;
}

const List = styled("ol")({
  listStyle: "none",
  padding: 0,
  "& h3": { padding: "14px 0 4px", fontSize: "0.8125rem", fontWeight: 650, color: tokens.inkSoft },
  "& > li:first-of-type h3": { paddingTop: 0 },
  "& ol": { listStyle: "none", padding: 0, borderLeft: `1px solid ${tokens.line}`, marginLeft: 18 },
  "& ol > li": { position: "relative", display: "grid", gridTemplateColumns: "44px minmax(0, 1fr)", padding: "5px 0 7px 16px" },
  "& ol > li::before": { content: '""', position: "absolute", left: -4, top: 13, width: 7, height: 7, borderRadius: "50%", backgroundColor: tokens.inkSoft },
  "& time": { color: tokens.inkSoft, fontSize: "0.8125rem", lineHeight: "20px" },
  "& b": { fontWeight: 600 },
  "& i": { fontStyle: "normal", color: tokens.inkSoft },
  "& .particulars": { gridColumn: 2, marginTop: 3, color: tokens.inkSoft, overflowWrap: "anywhere" },
});

/** Newest first, gathered under their days. */
const byDay = (entries: readonly Happening[]): readonly (readonly [string, readonly Happening[]])[] => {
  const days = new Map<string, Happening[]>();
  const newestFirst = [...entries].sort((one, other) => other.at.localeCompare(one.at));
  for (const entry of newestFirst) days.set(dayOf(entry.at), [...(days.get(dayOf(entry.at)) ?? []), entry]);
  return [...days];
};

const Entry = ({ at, person, sentence, particulars }: Happening) => (
  <li>
    <time dateTime={at}>{sayTime(at)}</time>
    <div>
      <b>{person?.name ?? "The office"}</b>{person?.position && <i> ({person.position})</i>} {sentence}
    </div>
    {particulars && <div className="particulars">{particulars}</div>}
  </li>
);

/** Everything that happened to a record, day by day. */
export function Timeline({ entries }: { readonly entries: readonly Happening[] }) {
  if (entries.length === 0) return <EmptyState title="Nothing has happened yet">Every change to this record will be listed here, with who made it and why.</EmptyState>;
  return (
    <List>
      {byDay(entries).map(([day, happenings]) => (
        <li key={day}>
          <h3>{sayDay(day)}</h3>
          <ol>{happenings.map((entry) => <Entry key={entry.id} {...entry} />)}</ol>
        </li>
      ))}
    </List>
  );
}
