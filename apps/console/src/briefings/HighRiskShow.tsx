import { highRiskActions } from "@remit/domain/briefings/high-risk";
import { involvements, riskChanges, riskKinds, riskLevels, riskReasons, riskStates } from "@remit/domain/briefings/labels";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay, sayMoment } from "../frame/words/dates";
import { MeetingsOn } from "../meetings/MeetingsOn";
import { CaseLink } from "./CaseLink";
import { Level } from "./HighRiskList";
import { highRiskActs } from "./highRiskActs";
import type { RiskRecord } from "./records";
import { Shown } from "../frame/record/Shown";

const by = (person: { readonly name: string } | null, on: string | null) => [person?.name, on && sayDay(on)].filter(Boolean).join(", ");
const Assessed = ({ of }: { readonly of: RiskRecord }) => (
  <Facts
    of={[
      ["Stands out as", riskKinds[of.kind]],
      ["Because of", of.reasonCodes.map((code) => riskReasons[code]).join("; ")],
      ["Validated level", of.validatedLevel && of.validatedLevel !== of.level ? `${riskLevels[of.validatedLevel]}, until the new assessment is validated` : null],
      ["Kept on track by", of.plan],
      ["Principals", [involvements[of.involvement], of.involvementReason].filter(Boolean).join(": ")],
      ["Last reviewed", of.lastReviewedOn ? sayDay(of.lastReviewedOn) : "not yet"],
      ["Entered", by(of.enteredBy, of.enteredOn)],
      ["Assessed by", of.assessedBy?.name],
      ["Validated", of.validatedOn && by(of.validatedBy, of.validatedOn)],
      [of.state === "LEFT" ? "Left" : "Not accepted", of.leftReason && [of.leftOn && sayDay(of.leftOn), of.leftReason].filter(Boolean).join(": ")],
    ]}
  />
);
const Changes = ({ of: { changes } }: { readonly of: RiskRecord }) => (
  <Things>{changes.nodes.map((one) => (
    <li key={one.id}>
      <h3>{riskChanges[one.what]}</h3>
      <div className="how"><StatusPill isOver>{riskLevels[one.level]}</StatusPill><StatusPill isOver>{one.isOnTrack ? "on track" : "off track"}</StatusPill></div>
      <p className="about">{one.by?.name ?? "The office"}, {sayMoment(one.at)} · next review {sayDay(one.nextReviewOn)}</p>
      {one.note && <p className="said">{one.note}</p>}
    </li>
  ))}</Things>
);

/** One entry of the register: how high, why, who looks after it, when next; and everything that it went through (PO-30). */
export default function HighRiskShow() {
  return (
    <Shown<RiskRecord> of="high-risk">{(data) => (
      <RecordPage
        reference={data.reference}
        title={data.case?.title ?? "High-risk case"}
        status={<><StatusPill isOver={!data.isOpen}>{riskStates[data.state]}</StatusPill> <Level row={data} /> {data.isOpen && <StatusPill {...(!data.isOnTrack && { tone: "amber" as const })}>{data.isOnTrack ? "On track" : "Off track"}</StatusPill>}</>}
        about={<>about <CaseLink of={data.case} /></>}
        owner={`${data.owner?.name ?? "nobody"}${data.personallySince ? `, personally since ${sayDay(data.personallySince)}` : ""}`}
        clocks={data.isOpen && <span>Next review <b>{sayDay(data.nextReviewOn)}</b>{data.isReviewOverdue && " · overdue"}</span>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, highRiskActions, data.state) }} acts={highRiskActs} />}
        tabs={[{ name: "meetings", label: "Meetings", content: () => <MeetingsOn of={data} kind="HIGH_RISK" /> }]}
        happened={<Changes of={data} />}
      >
        <div style={{ marginBottom: 18 }}><ReadingText text={data.rationale} /></div>
        <Assessed of={data} />
      </RecordPage>
    )}</Shown>
  );
}
