import { pressStates } from "@remit/domain/briefings/labels";
import { enquiryActions } from "@remit/domain/briefings/press";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { CaseLink } from "./CaseLink";
import { enquiryActs } from "./pressActs";
import type { EnquiryRecord } from "./records";
import { Shown } from "../frame/record/Shown";

/** One enquiry from the press, and with which line it was answered (PO-34). */
export default function EnquiryShow() {
  return (
    <Shown<EnquiryRecord> of="press-enquiries">{(data) => (
      <RecordPage
        reference={data.reference} title={data.outlet} status={<StatusPill isOver={!data.isOpen} {...(data.isOverdue && { tone: "red" as const })}>{pressStates[data.state]}{data.isOverdue && ", late"}</StatusPill>} heading="What they ask"
        {...(data.case && { about: <>about <CaseLink of={data.case} /></> })} owner={data.owner?.name ?? "nobody"} clocks={<span>Answer needed <b>{sayDay(data.dueOn)}</b></span>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, enquiryActions, data.state) }} acts={enquiryActs} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <div style={{ marginBottom: 18 }}><ReadingText text={data.question} /></div>
        <Facts of={[
          ["Asked by", data.askedBy], ["Came", sayDay(data.receivedOn)], ["Answered with", data.line && <Link to={`/lines-to-take/${data.line.id}/show`}>{data.line.reference} {data.line.subject}</Link>],
          [data.state === "CLOSED" ? "Not answered" : "What was said", data.answer], ["By", data.answeredBy && [data.answeredBy.name, data.answeredOn && sayDay(data.answeredOn)].filter(Boolean).join(", ")],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
