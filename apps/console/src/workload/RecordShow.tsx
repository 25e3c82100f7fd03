import { recordActions } from "@remit/domain/workload/record-actions";
import { frozenStates, recordStates } from "@remit/domain/workload/record-labels";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { TakeAway } from "../frame/record/TakeAway";
import { useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { RecordLines } from "./RecordLines";
import { sayMonth } from "./months";
import { recordActs } from "./recordActs";
import { reviewActs } from "./supervisionActs";
import type { RecordShown } from "./supervisionRecords";

const onDay = (who: string | undefined, day: string | null) => day && [who, sayDay(day)].filter(Boolean).join(", on ");
/** A session or a version of the month, with the way to it. */
const To = ({ list, of }: { readonly list: string; readonly of: { readonly id: string; readonly reference: string } | null }) => of && <Link to={`/${list}/${of.id}/show`}>{of.reference}</Link>;

const How = ({ of }: { readonly of: RecordShown }) => (
  <Facts of={[
    ["Told as at", `${sayDay(of.asAt)}, for ${of.fte === 1 ? "a full post" : `${of.fte} of a post`}`], ["Sent", of.sentOn && `${sayDay(of.sentOn)}${of.isTogether ? ", filled in together" : ""}`],
    ["Agreed by the worker", onDay(of.worker?.name, of.workerAgreedOn)], ["Agreed beside them", onDay(of.agreedWith?.name, of.supervisorAgreedOn)], ["At supervision", of.session && <To list="supervision" of={of.session} />],
    ["Completed while away", of.assumedFrom], ["Put right of last month", of.adjustments], ["Corrects", of.corrects && <><To list="workload-records" of={of.corrects} />: {of.correctionReason}</>],
    ["Review of the caseload", of.caseloadReview], ["Reason for one month", of.oneMonthReason], ["Remedial action", of.remedialAction],
    ["The worker’s position", of.workerPosition], ["The supervisor’s position", of.supervisorPosition], ["Taken to", of.escalatedTo && onDay(of.escalatedTo.name, of.escalatedOn)], ["Settled", of.settlement && `${of.settlement} (${onDay(of.settledBy?.name, of.settledOn) ?? ""})`],
    ...of.reviews.nodes.map((one) => ["Review of the work", one.outcome ?? `${one.owner?.name ?? "Somebody"} reviews it until ${sayDay(one.dueOn)}, after ${one.months} months in a row above the maximum.`] as const),
  ]} />
);

/** A month's workload record: its lines with what was agreed, how it came about, and what can be done with it (WL-37, WL-48, WL-55). */
export default function RecordShow() {
  const { person } = useSession();
  return (
    <Shown<RecordShown> of="workload-records" changesWith={() => [`person:${person.id}`]}>{(data) => (
      <RecordPage
        reference={data.reference} title={`${data.worker?.name ?? "Somebody"}, ${sayMonth(data.month)}`}
        status={<><StatusPill isOver={(frozenStates as readonly string[]).includes(data.state)}>{recordStates[data.state]}</StatusPill> {data.isOver && <StatusPill tone="red">Above the maximum</StatusPill>} {!data.isLatest && <StatusPill isOver>There is a later version</StatusPill>}</>}
        owner={data.worker?.name ?? "nobody"} about={`${data.totalPoints} of ${data.maximumPoints} points: stable ${data.stablePoints}, extra ${data.extraPoints}, cases ${data.casePoints}${data.revision > 1 ? `; version ${data.revision}` : ""}`}
        choices={<><Choices record={{ ...data, choices: fitting(data.choices, recordActions, data.state) }} acts={recordActs} />{data.reviews.nodes.filter(({ choices }) => choices.some(({ allowed }) => allowed)).map((one) => <Choices key={one.id} record={one} acts={reviewActs} first={null} />)}</>}
        heading="How it came about" tabs={[{ name: "lines", label: "Lines", count: data.lines.length, content: () => <RecordLines recordId={data.id} version={data.version} /> }]}
      >
        {data.remarks && <div style={{ marginBottom: 18 }}><ReadingText text={data.remarks} /></div>}
        <How of={data} />
        <div style={{ marginTop: 18 }}><TakeAway at={`/papers/workload-records/${data.id}`} what="the record" /></div>
      </RecordPage>
    )}</Shown>
  );
}
