import { commissionedWorkActions } from "@remit/domain/commissioning/commissioned-work";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { dayOf, sayDay } from "../frame/words/dates";
import type { FollowUpRow, ReviewRecord } from "./records";
import { workActs } from "../commissioning/workActs";
import { Adds } from "./Adds";

const FollowUp = ({ row }: { readonly row: FollowUpRow }) => {
  const isLate = row.isOpen && row.dueOn < dayOf(new Date());
  return (
    <li data-over={!row.isOpen}>
      <h3>{row.what}</h3>
      <div className="how"><StatusPill isOver={!row.isOpen} {...(isLate && { tone: "red" as const })}>{row.doneOn ? `done on ${sayDay(row.doneOn)}` : `${isLate ? "late: was due" : "due"} ${sayDay(row.dueOn)}`}</StatusPill></div>
      <p className="about">{row.owner?.name}{row.outcome && ` · ${row.outcome}`}</p>
      {row.chases.nodes.map((one) => <p key={one.id} className="about">{sayDay(one.on)}: {one.chasedBy?.name ?? "The office"} {one.escalatedTo ? `escalated to ${one.escalatedTo}` : "chased"} — {one.note}</p>)}
      <RowChoices record={row} acts={workActs} law={commissionedWorkActions} state={row.state} name={row.what} />
    </li>
  );
};

/** Work that the review commissioned, chased until it is done (PO-57). */
export const FollowUps = ({ of }: { readonly of: ReviewRecord }) => (
  <>
    <Adds of={of} named={["commissionFollowUp"]} />
    {of.followUps.nodes.length === 0 ? <EmptyState title="No follow-up work">Once a conclusion is approved, what must follow is commissioned here, with its owner and its date.</EmptyState> : <Things>{of.followUps.nodes.map((row) => <FollowUp key={row.id} row={row} />)}</Things>}
  </>
);
