import { letterStatuses } from "@remit/domain/approvals/labels";
import { correspondenceFollowUpActions } from "@remit/domain/correspondence/follow-ups";
import { Link } from "react-router";
import { Things } from "../cases/record/drawerStyles";
import { RowChoices } from "../cases/record/RowChoices";
import { EmptyState } from "../frame/record/EmptyState";
import type { RecordTab } from "../frame/record/RecordTabs";
import { StatusPill } from "../frame/record/StatusPill";
import { dayOf, sayDay, sayMoment } from "../frame/words/dates";
import { followUpActs } from "./itemActs";
import { ThemesOn } from "../learning/ThemesOn";
import type { FollowUpRow, ItemRecord } from "./records";

const amount = (rows: readonly unknown[]) => (rows.length > 0 ? { count: rows.length } : {});

const Cases = ({ of }: { readonly of: ItemRecord }) => (of.cases.nodes.length === 0 ? <EmptyState title="It is linked to no case">Link it to one, and the case’s holder is told.</EmptyState> : (
  <Things>{of.cases.nodes.map(({ id, case: its, waitsOnCase }) => its && <li key={id}><h3><Link to={`/cases/${its.id}/show?tab=correspondence`}>{its.reference} {its.title}</Link></h3><div className="how">{waitsOnCase && <StatusPill>to be answered there</StatusPill>}</div></li>)}</Things>
));

const Handoffs = ({ of }: { readonly of: ItemRecord }) => (of.handoffs.nodes.length === 0 ? <EmptyState title="It was handed to no other part of the office" /> : (
  <Things>{of.handoffs.nodes.map((one) => <li key={one.id}><h3>{one.fromSegment?.name ?? "The post"} to {one.toSegment?.name}</h3><div className="how"><StatusPill isOver={one.acceptedAt !== null}>{one.acceptedBy ? `accepted by ${one.acceptedBy.name}` : "not accepted yet"}</StatusPill></div><p className="about">{sayMoment(one.at)}, by {one.by?.name}: {one.reason}</p></li>)}</Things>
));

function FollowUp({ row }: { readonly row: FollowUpRow }) {
  const isLate = !row.doneOn && row.dueOn < dayOf(new Date());
  return (
    <li data-over={row.doneOn !== null}>
      <h3>{row.what}</h3>
      <div className="how"><StatusPill isOver={row.doneOn !== null} {...(isLate && { tone: "red" as const })}>{row.doneOn ? `done on ${sayDay(row.doneOn)}` : `${isLate ? "late: was due" : "due"} ${sayDay(row.dueOn)}`}</StatusPill></div>
      <p className="about">{row.owner?.name}{row.outcome && ` · ${row.outcome}`}</p>
      <RowChoices record={row} acts={followUpActs} law={correspondenceFollowUpActions} state={row.doneOn ? "DONE" : "OPEN"} name={row.what ?? "this"} />
    </li>
  );
}
const FollowUps = ({ of }: { readonly of: ItemRecord }) => (of.followUps.nodes.length === 0 ? <EmptyState title="Nothing is to follow" /> : <Things>{of.followUps.nodes.map((row) => <FollowUp key={row.id} row={row} />)}</Things>);

const Answers = ({ of }: { readonly of: ItemRecord }) => (of.answers.nodes.length === 0 ? <EmptyState title="No letter answers it yet">A letter is written on the case that it is about, from a template or without one.</EmptyState> : (
  <Things>{of.answers.nodes.map(({ id, letter }) => letter && <li key={id}><h3><Link to={letter.case ? `/cases/${letter.case.id}/show?tab=letters` : "/cases"}>{letter.reference} {letter.subject}</Link></h3><div className="how"><StatusPill>{letterStatuses[letter.status as keyof typeof letterStatuses]}</StatusPill></div></li>)}</Things>
));

/** Where something went and what follows from it. */
export const itemTabs = (of: ItemRecord): readonly RecordTab[] => [
  { name: "cases", label: "Cases", ...amount(of.cases.nodes), content: () => <Cases of={of} /> },
  { name: "hand-offs", label: "Hand-offs", ...amount(of.handoffs.nodes), content: () => <Handoffs of={of} /> },
  { name: "follow-ups", label: "Follow-ups", ...amount(of.followUps.nodes), content: () => <FollowUps of={of} /> },
  { name: "letters", label: "Letters", ...amount(of.answers.nodes), content: () => <Answers of={of} /> },
  { name: "themes", label: "Themes", content: () => <ThemesOn on={{ kind: "CORRESPONDENCE", recordId: of.id }} /> },
];
