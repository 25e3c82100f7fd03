import { lineActions } from "@remit/domain/briefings/press";
import { fitting } from "../cases/fitting";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { sayDay } from "../frame/words/dates";
import { CaseLink } from "./CaseLink";
import { LineState } from "./LineList";
import { lineActs } from "./pressActs";
import type { LineRecord } from "./records";
import { Shown } from "../frame/record/Shown";

/** One line to take, with who cleared it and until when (PO-34). */
export default function LineShow() {
  return (
    <Shown<LineRecord> of="lines-to-take">{(data) => (
      <RecordPage
        reference={data.reference} title={data.subject} status={<LineState of={data} />} heading="The line" owner={data.author?.name ?? "nobody"}
        {...(data.case && { about: <>about <CaseLink of={data.case} /></> })}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, lineActions, data.state) }} acts={lineActs} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <div style={{ marginBottom: 18 }}><ReadingText text={data.text} /></div>
        <Facts of={[
          ["To be cleared by", data.state === "WITH_CLEARER" ? data.clearer?.name : null], ["Cleared by", data.clearedBy && [data.clearedBy.name, data.clearedOn && sayDay(data.clearedOn)].filter(Boolean).join(", ")],
          ["May be used until", data.expiresOn && sayDay(data.expiresOn)], [data.state === "RETIRED" ? "Retired" : "Came back", data.returnedReason],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
