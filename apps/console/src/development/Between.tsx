import { appraisalStates, goalStates, talkKinds } from "@remit/domain/development/labels";
import { Link } from "react-router";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { colleagueActs, goalActs, talkActs } from "./acts";
import type { AppraisalRow, Colleague, Goal, Talk } from "./records";
import { Remarks } from "./Remarks";
import { allowedOf, Sheet } from "./Sheet";

const AppraisalLine = ({ of: { id, periodFrom, periodTo, dueOn, state, appraiser } }: { readonly of: AppraisalRow }) => (
  <li data-over={state === "SIGNED"}><div>
    <span className="name"><Link to={`/appraisals/${id}/show`}>{sayDay(periodFrom)} to {sayDay(periodTo)}</Link><small>with {appraiser?.name}{state !== "SIGNED" && ` · to be signed by ${sayDay(dueOn)}`}</small></span>
    <StatusPill isOver={state === "SIGNED"}>{appraisalStates[state]}</StatusPill>
  </div></li>
);

const TalkLine = ({ of }: { readonly of: Talk }) => (
  <li><div>
    <span className="name">{talkKinds[of.kind]}, {sayDay(of.heldOn)}<small>{of.writtenBy && `written down by ${of.writtenBy.name}`}{of.nextOn && ` · next on ${sayDay(of.nextOn)}`}</small></span>
    <span className="acts"><Choices record={allowedOf(of)} acts={talkActs} first={null} /></span>
    <div style={{ width: "100%", paddingRight: "max(0px, 100% - 70ch)" }}><p style={{ whiteSpace: "pre-line" }}>{of.notes}</p>{of.agreed && <p><strong>Agreed:</strong> {of.agreed}</p>}<Remarks of={of.remarks.nodes} /></div>
  </div></li>
);

const GoalLine = ({ of }: { readonly of: Goal }) => (
  <li data-over={of.state !== "OPEN"}><div>
    <span className="name">{of.goal}<small>{[`by ${sayDay(of.byOn)}`, of.how, of.outcome].filter(Boolean).join(" · ")}</small></span>
    <StatusPill isOver={of.state !== "OPEN"}>{goalStates[of.state]}</StatusPill>
    <span className="acts"><Choices record={allowedOf(of)} acts={goalActs} first={null} /></span>
  </div></li>
);

/** What is between a person and whoever manages them: appraisals, talks and goals (CS-07, CS-20, CS-24). */
export function Between({ of: person }: { readonly of: Colleague }) {
  const { appraisals, developmentTalks: talks, developmentGoals: goals } = person;
  return (
    <>
      <Sheet title="Appraisals" about="Prepared by both, signed by both. The two of you read them, and nobody else." record={person} acts={colleagueActs} begin={["planAppraisal"]}>
        {appraisals.nodes.length === 0 ? <EmptyState title="No appraisal yet">Whoever manages them plans one.</EmptyState> : <ul>{appraisals.nodes.map((one) => <AppraisalLine key={one.id} of={one} />)}</ul>}
      </Sheet>
      <Sheet title="Talks" about="One-to-ones, development meetings, and meetings about performance." record={person} acts={colleagueActs} begin={["recordTalk"]}>
        {talks.nodes.length === 0 ? <EmptyState title="No talk is written down yet">Whoever manages them writes down when you met, what was said and when you meet next.</EmptyState> : <ul>{talks.nodes.map((one) => <TalkLine key={one.id} of={one} />)}</ul>}
      </Sheet>
      <Sheet title="Goals" about="What the two of you mean to reach, and by when." record={person} acts={colleagueActs} begin={["setGoal"]}>
        {goals.nodes.length === 0 ? <EmptyState title="No goal is set yet">Either of you sets one.</EmptyState> : <ul>{goals.nodes.map((one) => <GoalLine key={one.id} of={one} />)}</ul>}
      </Sheet>
    </>
  );
}
