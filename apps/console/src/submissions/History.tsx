import { returnLevels, submissionOutcomes } from "@remit/domain/submissions/labels";
import { Things } from "../cases/record/drawerStyles";
import { EmptyState } from "../frame/record/EmptyState";
import { ReadingText } from "../frame/record/ReadingText";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import type { DecisionRow, ReturnRow, SubmissionPack } from "./records";

const Decision = ({ of, isSettled }: { readonly of: DecisionRow; readonly isSettled: boolean }) => (
  <li>
    <h3>{submissionOutcomes[of.outcome]} <span>round {of.round}</span></h3>
    <div className="how">{sayDay(of.decidedOn)}</div>
    <p className="about">{of.decidedBy?.name ?? "Somebody"}{of.insteadOf && `, instead of ${of.insteadOf} under the delegation scheme`}{isSettled && ", without a principal under the delegation scheme"}</p>
    {of.reason && <p className="said">{of.reason}</p>}
    {of.decision && (
      <div className="said">
        <p><b>{of.recommendedBy?.name ?? "The author"} recommended:</b> {of.recommendation}</p>
        <p><b>{of.decidedBy?.name ?? "Somebody"} decided:</b> {of.decision}</p>
      </div>
    )}
    {of.conditions && <p className="said"><b>On condition:</b> {of.conditions}</p>}
  </li>
);

const Return = ({ of }: { readonly of: ReturnRow }) => (
  <li>
    <h3>{of.reasons.join("; ")} <span>round {of.round}</span></h3>
    <div className="how"><StatusPill isOver={of.resubmittedOn !== null}>{of.resubmittedOn ? `came back on ${sayDay(of.resubmittedOn)} as round ${of.resubmittedRound}` : `wanted by ${sayDay(of.dueOn)}`}</StatusPill></div>
    <p className="about">{of.returnedBy?.name ?? "Somebody"}, {sayDay(of.returnedOn)} · {returnLevels[of.level].toLowerCase()}</p>
    {of.note && <div className="said"><ReadingText text={of.note} /></div>}
  </li>
);

/** What was returned and why, and what was decided: the newest first (PO-12, PO-72). */
export function History({ of: { decisions, returns, settledOn } }: { readonly of: Pick<SubmissionPack, "decisions" | "returns" | "settledOn"> }) {
  if (decisions.nodes.length + returns.nodes.length === 0) return <EmptyState title="Nothing was returned or decided yet">A return says what is wanted and by when; a decision stands beside what was recommended.</EmptyState>;
  return (
    <Things>
      {[...decisions.nodes].reverse().map((one) => <Decision key={one.id} of={one} isSettled={settledOn !== null} />)}
      {[...returns.nodes].reverse().map((one) => <Return key={one.id} of={one} />)}
    </Things>
  );
}
