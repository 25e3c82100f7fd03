import { policyStandings, policyVersionStates } from "@remit/domain/policies/labels";
import { policyActions } from "@remit/domain/policies/policy";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import type { RecordTab } from "../frame/record/RecordTabs";
import { Shown } from "../frame/record/Shown";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { policyActs } from "./policyActs";
import type { PolicyRecord } from "./records";
import { TeamTable } from "./TeamTable";

type Of = { readonly of: PolicyRecord };
const whoAccepted = ({ reference }: PolicyRecord, team?: string) => `/policy-acceptances?filter=${encodeURIComponent(JSON.stringify({ policy: { reference: { eq: reference } }, isCurrent: { eq: true }, ...(team && { team: { eq: team } }) }))}`;

const Versions = ({ of: { versions } }: Of) => (versions.nodes.length === 0 ? <EmptyState title="It has no version yet">Its keepers write one as a draft, put it to the Board, record the approval and publish it.</EmptyState> : (
  <Things>{versions.nodes.map((one) => (
    <li key={one.id} data-over={one.state === "REPLACED"}>
      <h3><Link to={`/policy-versions/${one.id}/show`}>Version {one.number}</Link></h3>
      <div className="how"><StatusPill isOver={one.state === "REPLACED"} {...(["DRAFT", "WITH_BOARD", "APPROVED"].includes(one.state) && { tone: "amber" as const })}>{policyVersionStates[one.state]}</StatusPill></div>
      <p className="said">{one.change}</p>
      <p className="about">{[`written ${sayDay(one.writtenOn)}`, one.approvedOn && `approved by the Board ${sayDay(one.approvedOn)}`, one.publishedOn && `published ${sayDay(one.publishedOn)}`].filter(Boolean).join(", ")}</p>
    </li>
  ))}</Things>
));
const Standing = ({ of }: Of) => (of.teamStandings.nodes.length === 0 ? <EmptyState title="Nobody is asked to accept it yet">Once a version is published, everyone whom it concerns stands here by team.</EmptyState> : (
  <>
    <TeamTable rows={of.teamStandings.nodes} to={(team) => whoAccepted(of, team)} />
    <p style={{ marginTop: 12 }}><Link to={whoAccepted(of)}>See everyone by name, remind them or take the list away</Link></p>
  </>
));
const tabs = (of: PolicyRecord): readonly RecordTab[] => [
  { name: "versions", label: "Versions", ...(of.versions.nodes.length > 0 && { count: of.versions.nodes.length }), content: () => <Versions of={of} /> },
  ...(of.isMine ? [{ name: "accepted", label: "Who accepted it", content: () => <Standing of={of} /> }] : []),
];

/** A policy: who answers for it, its versions, and how the teams stand with it (AS-01, AS-06). */
export default function PolicyShow() {
  const readsAudit = may(useSession(), ["read-audit"]);
  return (
    <Shown<PolicyRecord> of="policies">{(data) => (
      <RecordPage
        reference={data.reference} title={data.name} status={<StatusPill isOver={data.state === "WITHDRAWN"}>{policyStandings[data.state]}</StatusPill>} owner={data.owner?.name ?? "nobody"} about={<>kept by <b>{data.team?.name}</b></>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, policyActions, data.state) }} acts={policyActs} />} tabs={tabs(data)} {...(readsAudit && { happened: <RecordTimeline of={{ recordId: { eq: data.id } }} /> })}
      >
        <Facts of={[
          ["What it is for", data.purpose], ["Concerns", data.concerns],
          ["In force", data.published ? <><Link to={`/policy-versions/${data.published.id}/show`}>Version {data.published.number}</Link>{data.published.approvedOn && <>, approved by the Board on {sayDay(data.published.approvedOn)}</>}</> : "No version is published yet"],
          ["Accepted", data.asked !== null && data.published && <>by {data.accepted} of {data.asked}{data.overdue! > 0 && <> <StatusPill tone="red">{data.overdue} late</StatusPill></>}</>],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
