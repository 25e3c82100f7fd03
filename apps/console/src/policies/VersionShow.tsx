import { policyVersionStates } from "@remit/domain/policies/labels";
import { policyVersionActions } from "@remit/domain/policies/version";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { MyPart } from "./MyPart";
import type { VersionRecord } from "./records";
import { versionActs } from "./versionActs";

const Elsewhere = ({ to, children }: { readonly to: string | null; readonly children: ReactNode }) => (to ? <a href={to} target="_blank" rel="noreferrer">{children}</a> : <>{children}</>);

/** The questions as their writers see them: the right answer is told only by the API, and not while it is asked of the reader. */
const Questions = ({ of: { questionnaire, passMark } }: { readonly of: VersionRecord }) => (
  <>
    <h3 style={{ marginTop: 22 }}>Questionnaire: {passMark} of {questionnaire.nodes.length} right</h3>
    <Things>{questionnaire.nodes.map((one) => <li key={one.id}><h3>{one.ordinal}. {one.wording}</h3><p className="about">{one.options.map((option, at) => <span key={option}>{at > 0 && " · "}{at === one.right ? <b>{option} (right)</b> : option}</span>)}</p></li>)}</Things>
  </>
);

/** A version of a policy: what it says, what the Board decided, and what it asks of the reader (AS-02, AS-04, AS-05, AS-08). */
export default function VersionShow() {
  const readsAudit = may(useSession(), ["read-audit"]);
  return (
    <Shown<VersionRecord> of="policy-versions">{(data) => (
      <RecordPage
        reference={data.policy?.reference ?? ""} title={`${data.policy?.name ?? "A policy"}, version ${data.number}`} status={<StatusPill isOver={data.state === "REPLACED"}>{policyVersionStates[data.state]}</StatusPill>} heading="What it says"
        owner={data.policy?.owner?.name ?? "nobody"} about={data.policy && <>a version of <Link to={`/policies/${data.policy.id}/show`}>{data.policy.name}</Link>, kept by {data.policy.team?.name}</>}
        choices={data.policy?.isMine && <Choices record={{ ...data, choices: fitting(data.choices, policyVersionActions, data.state) }} acts={versionActs} />} {...(readsAudit && { happened: <RecordTimeline of={{ recordId: { eq: data.id } }} /> })}
      >
        <MyPart of={data} />
        <div style={{ marginBottom: 18 }}><ReadingText text={data.text} /></div>
        <Facts of={[
          ["The whole document", data.href && <Elsewhere to={data.href}>{data.href}</Elsewhere>], ["What changed", data.change], ["Written", [data.writtenBy?.name, sayDay(data.writtenOn)].filter(Boolean).join(", ")],
          ["Put to the Board", data.putToBoardOn && sayDay(data.putToBoardOn)], ["The Board said", data.returnedBecause],
          ["Approved by the Board", data.approvedOn && <>{sayDay(data.approvedOn)}: <Elsewhere to={data.evidenceHref}>{data.evidence}</Elsewhere></>],
          ["Published", data.publishedOn && [data.publishedBy?.name, sayDay(data.publishedOn)].filter(Boolean).join(", ")], ["To be accepted by", data.acceptBy && sayDay(data.acceptBy)],
        ]} />
        {data.policy?.isMine && data.questions > 0 && <Questions of={data} />}
      </RecordPage>
    )}</Shown>
  );
}
