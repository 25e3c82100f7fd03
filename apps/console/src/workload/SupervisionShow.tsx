import { supervisionStates } from "@remit/domain/workload/record-labels";
import { supervisionActions } from "@remit/domain/workload/supervision-sessions";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { sessionActs } from "./supervisionActs";
import type { SessionRecord } from "./supervisionRecords";

/** One supervision session: when, with whom, what was talked about, and what takes its place where it did not happen (WL-42). */
export default function SupervisionShow() {
  const { person } = useSession();
  return (
    <Shown<SessionRecord> of="supervision" changesWith={() => [`person:${person.id}`]}>{(data) => (
      <RecordPage
        reference={data.reference} title={`Supervision of ${data.worker?.name ?? "somebody"}`} status={<StatusPill isOver={data.state !== "BOOKED"}>{supervisionStates[data.state]}</StatusPill>}
        owner={data.supervisor?.name ?? "nobody"} about={<>with {data.supervisor?.name}, booked for {sayDay(data.plannedOn)}</>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, supervisionActions, data.state) }} acts={sessionActs} />}
      >
        {data.notes && <div style={{ marginBottom: 18 }}><ReadingText text={data.notes} /></div>}
        <Facts of={[
          ["Held", data.heldOn && sayDay(data.heldOn)], ["Why it did not happen", data.reason],
          ["Its new date", data.awaitsReturn ? `Is booked when nobody is away any more${data.remindedOn ? `; the two were reminded on ${sayDay(data.remindedOn)}` : ""}.` : null],
          ["In the place of", data.follows && <Link to={`/supervision/${data.follows.id}/show`}>{data.follows.reference}</Link>], ["Read by", "The two, and everybody above them in the line of management."],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
