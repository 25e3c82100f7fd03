import { guidanceActions } from "@remit/domain/policies/guidance";
import { guidanceStates } from "@remit/domain/policies/labels";
import { fitting } from "../cases/fitting";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { guidanceActs } from "./guidanceActs";
import type { GuidanceRecord } from "./records";

/** A page of guidance: what it says, who maintains it, and the process maps to which it leads (AS-18). */
export default function GuidanceShow() {
  return (
    <Shown<GuidanceRecord> of="guidance">{(data) => (
      <RecordPage
        reference={data.reference} title={data.title} status={<><StatusPill isOver={data.state === "WITHDRAWN"}>{guidanceStates[data.state]}</StatusPill> {data.isOverdue && <StatusPill tone="red">to be looked at since {sayDay(data.nextLookOn)}</StatusPill>}</>}
        owner={data.owner?.name ?? "nobody"} heading="What it says" choices={<Choices record={{ ...data, choices: fitting(data.choices, guidanceActions, data.state) }} acts={guidanceActs} />}
      >
        {data.text && <div style={{ marginBottom: 18 }}><ReadingText text={data.text} /></div>}
        <Facts of={[
          ["Read it at", data.href && <a href={data.href} target="_blank" rel="noreferrer">{data.href}</a>],
          ["Process maps", data.maps.nodes.length > 0 && <>{data.maps.nodes.map(({ id, map }) => <div key={id}><a href={map.href} target="_blank" rel="noreferrer">{map.name}</a>, maintained by {map.firstMaintainer?.name} and {map.secondMaintainer?.name}</div>)}</>],
          ["Last looked at", <>{sayDay(data.lookedAtOn)}{data.lookedAtNote && `: ${data.lookedAtNote}`}</>], ["Next look", data.state === "IN_USE" && sayDay(data.nextLookOn)], ["Withdrawn because", data.withdrawnBecause],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
