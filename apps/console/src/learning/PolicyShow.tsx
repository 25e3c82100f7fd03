import { policyOutcomes, policyStates } from "@remit/domain/learning/labels";
import { policyFeedbackActions } from "@remit/domain/learning/policy";
import { Link } from "react-router";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { feedbackActs } from "./otherActs";
import type { FeedbackRecord } from "./records";

/** What casework says about a policy, and what its owner answers (AS-15). */
export default function PolicyShow() {
  return (
    <Shown<FeedbackRecord> of="policy-feedback">{(data) => (
      <RecordPage
        reference={data.reference} title={data.policy} status={<StatusPill isOver={!data.isOpen}>{policyStates[data.state]}</StatusPill>} owner={data.owner?.name ?? "nobody"}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, policyFeedbackActions, data.state) }} acts={feedbackActs} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <div style={{ marginBottom: 18 }}><ReadingText text={data.what} /></div>
        <Facts of={[["Said by", [data.givenBy?.name, sayDay(data.givenOn)].filter(Boolean).join(", ")], ["Comes from", data.lesson && <Link to={`/lessons/${data.lesson.id}/show`}>{data.lesson.reference} {data.lesson.title}</Link>], ["Led to", data.outcome && policyOutcomes[data.outcome]], ["Answer", data.answer && `${data.answer}${data.answeredOn ? ` (${sayDay(data.answeredOn)})` : ""}`]]} />
      </RecordPage>
    )}</Shown>
  );
}
