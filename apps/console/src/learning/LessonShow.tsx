import { lessonAudiences, lessonStates, policyStates } from "@remit/domain/learning/labels";
import { lessonActions } from "@remit/domain/learning/lessons";
import { Link } from "react-router";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { MeetingsOn } from "../meetings/MeetingsOn";
import { lessonActs } from "./lessonActs";
import type { LessonRecord } from "./records";

type Of = { readonly of: LessonRecord };
const by = (person: { readonly name: string } | null, on: string | null) => [person?.name, on && sayDay(on)].filter(Boolean).join(", ");

const Shares = ({ of }: Of) => (
  <>
    {of.shares.nodes.length === 0 && <EmptyState title="It was not shared yet">Its owner, or whoever keeps the lessons, shares it with teams; their people say that they read it and how they used it.</EmptyState>}
    <Things>{of.shares.nodes.map((one) => <li key={one.id}><h3>{one.team?.name}</h3><div className="how">shared {sayDay(one.sharedOn)}</div><p className="about">by {one.sharedBy?.name ?? "the office"}</p></li>)}</Things>
    <Things>{of.receipts.nodes.map((one) => <li key={one.id}><h3>{one.staff?.name}</h3><div className="how"><StatusPill isOver={!one.usedOn}>{one.usedOn ? `used ${sayDay(one.usedOn)}` : `read ${sayDay(one.readOn)}`}</StatusPill></div>{one.usedHow && <p className="said">{one.usedHow}</p>}</li>)}</Things>
  </>
);
const Checks = ({ of }: Of) => (of.checks.nodes.length === 0 ? <EmptyState title="It was not checked yet">Once its owner says what changed, somebody else checks whether it works.</EmptyState> : (
  <Things>{of.checks.nodes.map((one) => <li key={one.id}><h3>{one.isEffective ? "It works" : "It does not work yet"}</h3><div className="how">{sayDay(one.checkedOn)}</div><p className="said">{one.note}</p><p className="about">{one.checkedBy?.name}, of what was to show it: {one.evidence}</p></li>)}</Things>
));
const Policies = ({ of }: Of) => (
  <>
    {of.policyFeedback.nodes.length + of.procedureChanges.nodes.length === 0 && <EmptyState title="No policy or procedure changed because of it">What it means for a policy goes to the policy’s owner; a new version of a procedure names the lessons that caused it.</EmptyState>}
    <Things>{of.policyFeedback.nodes.map((one) => <li key={one.id}><h3><Link to={`/policy-feedback/${one.id}/show`}>{one.reference}</Link> {one.policy}</h3><div className="how"><StatusPill isOver={!one.isOpen}>{policyStates[one.state]}</StatusPill></div><p className="about">{one.owner?.name}</p></li>)}</Things>
    <Things>{of.procedureChanges.nodes.map(({ id, procedureVersion: its }) => its?.procedure && <li key={id}><h3><Link to={`/procedures/${its.procedure.id}/show`}>{its.procedure.name}</Link>, version {its.number}</h3><p className="about">{its.change}</p></li>)}</Things>
  </>
);
const some = (amount: number) => (amount > 0 ? { count: amount } : {});
const tabs = (of: LessonRecord): readonly RecordTab[] => [
  { name: "shared", label: "Shared and used", ...some(of.shares.nodes.length), content: () => <Shares of={of} /> },
  { name: "checks", label: "Checks", ...some(of.checks.nodes.length), content: () => <Checks of={of} /> },
  { name: "meetings", label: "Meetings", content: () => <MeetingsOn of={of} kind="LESSON" /> },
  { name: "policies", label: "Policies and procedures", ...some(of.policyFeedback.nodes.length + of.procedureChanges.nodes.length), content: () => <Policies of={of} /> },
];
const Origin = ({ of: { review, submission, issue, theme } }: Of) => (
  <>{[review && <Link key="r" to={`/reviews/${review.id}/show`}>{review.reference}</Link>, submission && <Link key="s" to={`/submissions/${submission.id}/show`}>{submission.reference}</Link>, issue && <Link key="i" to={`/systemic-issues/${issue.id}/show`}>{issue.reference} {issue.name}</Link>, theme && <Link key="t" to={`/themes/${theme.id}/show`}>{theme.name}</Link>]
    .filter(Boolean).map((one, at) => <span key={at}>{at > 0 && " · "}{one}</span>)}</>
);

/** A lesson: what was found, for whom, what is to change, and whether that worked (PO-13, PO-42, PO-53, PO-68). */
export default function LessonShow() {
  return (
    <Shown<LessonRecord> of="lessons">{(data) => (
      <RecordPage
        reference={data.reference} title={data.title} status={<><StatusPill isOver={!data.isOpen}>{lessonStates[data.state]}</StatusPill> {data.round > 1 && <StatusPill tone="amber">reopened</StatusPill>}</>} about={<>for <b>{lessonAudiences[data.audience]}</b></>} owner={data.owner?.name ?? "nobody yet"}
        clocks={data.dueOn && <span>{data.state === "TO_CHECK" ? "To be checked by" : "Due"} <b>{sayDay(data.dueOn)}</b>{data.isOverdue && " · overdue"}</span>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, lessonActions, data.state) }} acts={lessonActs} />} tabs={tabs(data)} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <div style={{ marginBottom: 18 }}><ReadingText text={data.found} /></div>
        <Facts of={[
          ["What should change", data.recommendation], ["What changed", data.evidence && `${data.evidence}${data.changedOn ? ` (${sayDay(data.changedOn)})` : ""}`], ["To be checked by", data.checker?.name],
          ["Comes from", data.review || data.submission || data.issue || data.theme ? <Origin of={data} /> : null], ["Proposed", by(data.proposedBy, data.proposedOn)], ["Agreed", data.agreedOn && sayDay(data.agreedOn)],
          ["Its work", data.work && <><Link to={`/commissioned-work/${data.work.id}/show`}>{data.work.reference}</Link>, chased by rule{data.work.escalations > 0 && " and escalated"}</>],
          [data.state === "NOT_TAKEN" ? "Not taken up" : "Closed", data.outcome && `${data.outcome}${data.closedOn ? ` (${sayDay(data.closedOn)})` : ""}`],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
