import { channels } from "@remit/domain/casework/labels";
import { calendarDaysBetween } from "@remit/domain/calendar/calendar-date";
import { reviewActions } from "@remit/domain/reviews/review-actions";
import { decisionParts, reviewClockKinds, reviewStages, triageOutcomes } from "@remit/domain/reviews/labels";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Mark } from "../cases/marks";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Clock } from "../frame/record/Clock";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { dayOf, sayDay } from "../frame/words/dates";
import { SubmissionsOfReview } from "../submissions/SubmissionsOf";
import type { ReviewRecord } from "./records";
import { stageActs } from "./reviewActs";
import { reviewTabs } from "./reviewTabs";

const Clocks = ({ of }: { readonly of: ReviewRecord }) => (
  <>
    {of.clocks.nodes.filter(({ kind, stoppedOn }) => kind !== "LONG_STOP" && (!stoppedOn || kind === "REPLY")).map((clock) => <Clock key={clock.id} label={reviewClockKinds[clock.kind]} {...clock} />)}
    {of.clocks.nodes.filter(({ kind }) => kind === "LONG_STOP").map((clock) => <LongStop key={clock.id} dueOn={clock.dueOn} stoppedOn={clock.stoppedOn} />)}
  </>
);

/** A court's last day counts in days of the calendar, and a claim must also be prompt. */
function LongStop({ dueOn, stoppedOn }: { readonly dueOn: string; readonly stoppedOn: string | null }) {
  const left = calendarDaysBetween(stoppedOn ?? dayOf(new Date()), dueOn);
  const says = left < 0 ? `passed ${count(-left, "day")} ${stoppedOn ? "before we replied" : "ago"}` : stoppedOn ? "we replied in time" : left === 0 ? "today" : count(left, "day");
  return <span title="A claim must also be prompt.">Judicial review long-stop <b>{sayDay(dueOn)}</b> · {says}</span>;
}

const Asked = ({ of }: { readonly of: ReviewRecord }) => (
  <Facts
    of={[
      ["Asked on the ground", of.groundLabels.length === 0 ? null : of.groundLabels.length === 1 ? of.groundLabels[0] : <ul style={{ margin: 0, paddingLeft: 18 }}>{of.groundLabels.map((label) => <li key={label}>{label}</li>)}</ul>],
      ["Received", of.receivedOn && of.channel && `${sayDay(of.receivedOn)}, by ${channels[of.channel].toLowerCase()}${of.isInWindow ? ", within the window" : ", after the window"}`],
      ["Discretion", of.discretionReason],
      ["Acknowledged", of.acknowledgedOn ? sayDay(of.acknowledgedOn) : of.isOpen ? "not yet" : null],
      ["Triage", of.triageOutcome && `${triageOutcomes[of.triageOutcome]}: ${of.triageReason ?? ""} (${[of.triagedBy?.name, of.triagedOn && sayDay(of.triagedOn)].filter(Boolean).join(", ")})`],
      ["Waits for", of.waitingFor],
      ["Returned", of.stage === "UNDER_REVIEW" ? of.returnedReason : null],
      ["Had a part in the decision", of.case?.decisionParts.nodes.map(({ staff, part }) => `${staff?.name ?? "somebody"} ${decisionParts[part]}`).join("; ")],
      ["Came from", of.source && `an import of ${of.source}`],
    ]}
  />
);

const Review = ({ of: data }: { readonly of: ReviewRecord }) => (
  <RecordPage
    reference={data.reference}
    title={data.case?.title ?? "Review"}
    status={<><StatusPill isOver={!data.isOpen} {...(data.isLate && { tone: "red" as const })}>{reviewStages[data.stage]}{data.isLate && ", late"}</StatusPill>{!data.isInWindow && <Mark>after the window</Mark>}</>}
    about={<>looks again at {data.case && <Link to={`/cases/${data.case.id}/show`}>{data.case.reference}</Link>}{data.bodyName && `, about ${data.bodyName}`}{data.decidedOn && <>, decided {sayDay(data.decidedOn)}</>}</>}
    owner={data.reviewer ? data.reviewer.name : "nobody yet"}
    clocks={<Clocks of={data} />}
    choices={<Choices record={{ ...data, choices: fitting(data.choices, reviewActions, data.stage) }} acts={stageActs} />}
    tabs={reviewTabs(data)}
    happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
  >
    {data.said && <div style={{ marginBottom: 18 }}><ReadingText text={data.said} /></div>}
    <Asked of={data} />
    {data.case && <SubmissionsOfReview reviewId={data.id} caseId={data.case.id} />}
  </RecordPage>
);

/** One review: every clock in sight, what can be done and why not, the working file, what happened. */
export default function ReviewShow() {
  return <Shown<ReviewRecord> of="reviews">{(data) => <Review of={data} />}</Shown>;
}
