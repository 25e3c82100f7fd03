import { commissionedWorkActions } from "@remit/domain/commissioning/commissioned-work";
import { chaseKinds, commissionedStates, ladderSteps } from "@remit/domain/commissioning/labels";
import { Link } from "react-router";
import { CaseLink } from "../briefings/CaseLink";
import type { WorkRecord } from "../briefings/records";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { workActs } from "./workActs";

const Chases = ({ of: { chases } }: { readonly of: WorkRecord }) => (chases.nodes.length === 0 ? <p>It was not chased yet. The office reminds by itself before it is due, on the day, and when it is late.</p> : (
  <Things>{chases.nodes.map((one) => (
    <li key={one.id}>
      <h3>{chaseKinds[one.kind]}{one.escalatedTo && ` to ${one.escalatedTo}`}</h3>
      <div className="how">{sayDay(one.on)}</div>
      <p className="about">{one.chasedBy?.name ?? "The office"}: {one.note}</p>
    </li>
  ))}</Things>
));

/** One piece of work that was asked of somebody, with every time that it was chased (PO-57). */
export default function WorkShow() {
  return (
    <Shown<WorkRecord> of="commissioned-work">{(data) => (
      <RecordPage
        reference={data.reference} title={data.what} status={<StatusPill isOver={!data.isOpen} {...(data.isOverdue && { tone: "red" as const })}>{commissionedStates[data.state]}{data.isOverdue && ", late"}</StatusPill>} owner={data.owner?.name ?? "nobody"}
        {...(data.case && { about: <>about <CaseLink of={data.case} /></> })} clocks={<span>Due <b>{sayDay(data.dueOn)}</b></span>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, commissionedWorkActions, data.state) }} acts={workActs} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
        tabs={[{ name: "chases", label: "Chasing", ...(data.chases.nodes.length > 0 && { count: data.chases.nodes.length }), content: () => <Chases of={data} /> }]}
      >
        {data.why && <div style={{ marginBottom: 18 }}><ReadingText text={data.why} /></div>}
        <Facts of={[
          ["Asked for by", [data.commissionedBy?.name, sayDay(data.commissionedOn)].filter(Boolean).join(", ")], ["Review", data.review && <Link to={`/reviews/${data.review.id}/show?tab=follow-up`}>{data.review.reference}</Link>],
          ["Escalated to", data.escalations > 0 ? ladderSteps[data.escalations - 1] : null], [data.state === "WITHDRAWN" ? "No longer needed" : "What came of it", data.outcome], ["Done", data.doneOn && sayDay(data.doneOn)],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
