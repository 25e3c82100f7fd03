import { submissionOutcomes, submissionStages } from "@remit/domain/submissions/labels";
import { submissionActions } from "@remit/domain/submissions/submission-actions";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Mark } from "../cases/marks";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Clock } from "../frame/record/Clock";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { Pack, sayComplexity } from "./Pack";
import type { SubmissionRecord } from "./records";
import { stageActs } from "./submissionActs";
import { submissionTabs } from "./submissionTabs";

const Standing = ({ of }: { readonly of: SubmissionRecord }) => (
  <>
    <StatusPill isOver={!of.isOpen} {...(of.isLate && { tone: "red" as const })}>{submissionStages[of.stage]}{of.isLate && ", late"}</StatusPill>
    {of.outcome && <StatusPill>{submissionOutcomes[of.outcome]}{of.settledOn && ", without a principal"}</StatusPill>}
    {of.round > 1 && <Mark>round {of.round}</Mark>}
  </>
);

const About = ({ of }: { readonly of: SubmissionRecord }) => (
  <>
    {of.kind?.label}, {sayComplexity(of.complexity)} · about {of.cases.nodes.map(({ id, case: its }, at) => <span key={id}>{at > 0 && ", "}{its ? <Link to={`/cases/${its.id}/show`}>{its.reference}</Link> : "another case"}</span>)}
    {of.review && <>, from the review <Link to={`/reviews/${of.review.id}/show`}>{of.review.reference}</Link></>}
  </>
);

const Whose = ({ of }: { readonly of: SubmissionRecord }) => (
  <>{of.author?.name}{of.assessor && <> · assessed by {of.assessor.name}</>}{of.stage === "WITH_PRINCIPAL" && of.deskPosition && <> · with {of.deskPosition.holder?.name ?? of.deskPosition.title}, planned for {of.plannedOn && sayDay(of.plannedOn)}</>}</>
);

const Clocks = ({ of }: { readonly of: SubmissionRecord }) => (
  <>
    {of.clocks.nodes.filter(({ stoppedOn }) => !stoppedOn).map((clock) => <Clock key={clock.id} label="Assessment" {...clock} />)}
    {of.decideBy && of.isOpen && !of.decidedOn && <span>Decision asked for by <b>{sayDay(of.decideBy)}</b></span>}
    {of.stage === "RETURNED" && of.dueOn && <span>Further work wanted by <b>{sayDay(of.dueOn)}</b></span>}
  </>
);

const Submission = ({ of: data }: { readonly of: SubmissionRecord }) => (
  <RecordPage
    reference={data.reference} title={data.title} status={<Standing of={data} />} about={<About of={data} />} owner={<Whose of={data} />} clocks={<Clocks of={data} />}
    choices={<Choices record={{ ...data, choices: fitting(data.choices, submissionActions, data.stage) }} acts={stageActs} />}
    heading="The pack" tabs={submissionTabs(data)} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
  >
    <Pack of={data} />
  </RecordPage>
);

/** One submission: its pack as it is read, what can be done and why not, its returns and decisions, what happened. */
export default function SubmissionShow() {
  return <Shown<SubmissionRecord> of="submissions">{(data) => <Submission of={data} />}</Shown>;
}
