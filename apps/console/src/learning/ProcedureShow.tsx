import { procedureActions } from "@remit/domain/learning/policy";
import { Link } from "react-router";
import { Shown } from "../frame/record/Shown";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { procedureActs } from "./otherActs";
import type { ProcedureRecord } from "./records";

const Versions = ({ of: { versions } }: { readonly of: ProcedureRecord }) => (
  <Things>{versions.nodes.map((one) => (
    <li key={one.id}>
      <h3>{one.number}. {one.change}</h3>
      <div className="how">from {sayDay(one.inForceFrom)}</div>
      <p className="about">{one.writtenBy?.name ?? "The office"}{one.causes.nodes.length > 0 && <>, because of {one.causes.nodes.map(({ id, lesson }, at) => lesson && <span key={id}>{at > 0 && ", "}<Link to={`/lessons/${lesson.id}/show`}>{lesson.reference} {lesson.title}</Link></span>)}</>}</p>
    </li>
  ))}</Things>
);

/** A procedure as it stands, and every version with the lessons that caused it (PO-69). */
export default function ProcedureShow() {
  return (
    <Shown<ProcedureRecord> of="procedures">{(data) => (
      <RecordPage
        reference="Procedure" title={data.name} status={<StatusPill>version {data.number}</StatusPill>} owner={data.owner?.name ?? "nobody"} heading="What it says"
        choices={<Choices record={{ ...data, choices: fitting(data.choices, procedureActions, null) }} acts={procedureActs} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <ReadingText text={data.versions.nodes[0]?.text ?? ""} />
        <h3 style={{ marginTop: 22 }}>Versions</h3>
        <Versions of={data} />
      </RecordPage>
    )}</Shown>
  );
}
