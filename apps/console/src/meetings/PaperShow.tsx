import { paperActions } from "@remit/domain/meetings/agenda";
import { paperStates } from "@remit/domain/meetings/labels";
import { Link } from "react-router";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay, sayMoment } from "../frame/words/dates";
import { paperActs } from "./itemActs";
import type { PaperRecord } from "./records";

const Versions = ({ of }: { readonly of: PaperRecord }) => (of.versions.nodes.length === 0 ? <p>It is fixed with the agenda; until then it can be rewritten.</p> : (
  <Things>{of.versions.nodes.map((version) => (
    <li key={version.id}>
      <h3>Version {version.number}</h3><div className="how">{version.isAddendum && <StatusPill tone="amber">Addendum</StatusPill>}</div>
      <p className="about">{version.author?.name}, {sayMoment(version.fixedAt)}{version.why && ` · ${version.why}`}</p>
      {version.text && <div className="said">{version.text}</div>}
    </li>
  ))}</Things>
));

/** A paper for an item of an agenda: what it says, and every version that was fixed (PO-39). */
export default function PaperShow() {
  return (
    <Shown<PaperRecord> of="meeting-papers">{(data) => (
      <RecordPage
        reference={data.meeting?.reference ?? ""} title={data.title} owner={data.author?.name ?? "nobody"} status={<StatusPill {...(data.isOverdue && { tone: "red" as const })}>{paperStates[data.state]}{data.isOverdue && ", late"}</StatusPill>}
        about={<>for “{data.item?.title}”{data.meeting && <> at <Link to={`/meetings/${data.meeting.id}/show`}>{data.meeting.title}</Link> on {sayDay(data.meeting.on)}</>}</>} clocks={<span>Due <b>{sayDay(data.dueOn)}</b></span>} heading="The paper"
        choices={<Choices record={{ ...data, choices: fitting(data.choices, paperActions, data.state) }} acts={paperActs} />}
        tabs={[{ name: "versions", label: "Versions", ...(data.versions.nodes.length > 0 && { count: data.versions.nodes.length }), content: () => <Versions of={data} /> }]}
      >
        {data.text ? <ReadingText text={data.text} /> : <p>Nothing is written yet.</p>}
        <div style={{ marginTop: 18 }}><Facts of={[["It should say", data.work?.why], ["Asked for as", data.work && <Link to={`/commissioned-work/${data.work.id}/show`}>{data.work.reference}</Link>], ["Handed in", data.receivedOn && sayDay(data.receivedOn)]]} /></div>
      </RecordPage>
    )}</Shown>
  );
}
