import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { MeetingsOn } from "../meetings/MeetingsOn";
import type { TrendRecord } from "./records";

const sayFigures = (errors: number, checks: number) => `${count(errors, "error")} in ${count(checks, "check")}`;

/** One trend of control checks, with its figures as they were and what meetings made of it (AS-14). */
export default function TrendShow() {
  return (
    <Shown<TrendRecord> of="control-trends">{(data) => (
      <RecordPage
        reference={data.reference} title={data.title} status={null} owner={data.raisedBy?.name ?? "nobody"} choices={null}
        tabs={[{ name: "meetings", label: "Meetings", content: () => <MeetingsOn of={{ id: data.id, version: 0, choices: data.choices }} kind="CONTROL_TREND" /> }]}
      >
        <div style={{ marginBottom: 18 }}><ReadingText text={data.what} /></div>
        <Facts of={[["Time", `${sayDay(data.fromOn)} to ${sayDay(data.toOn)}`], ["Kind", data.kind?.name ?? "all kinds"], ["Found", sayFigures(data.errors, data.checks)], ["In as long before", sayFigures(data.errorsBefore, data.checksBefore)], ["Raised", sayDay(data.raisedOn)]]} />
      </RecordPage>
    )}</Shown>
  );
}
