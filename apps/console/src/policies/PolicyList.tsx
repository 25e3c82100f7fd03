import { policyStandings } from "@remit/domain/policies/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Begin } from "../briefings/Begin";
import { options } from "../briefings/options";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";
import { PoliciesNav } from "./PoliciesNav";
import { addingPolicy } from "./policyActs";
import type { PolicyRow } from "./records";

const figures = ({ asked, accepted, overdue }: PolicyRow) => asked !== null && asked > 0 && <>{accepted} of {asked}{overdue! > 0 && <> <StatusPill tone="red">{overdue} late</StatusPill></>}</>;
const columns: readonly Column<PolicyRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "name", label: "Policy", width: 200, share: 3, filter: { kind: "text" } },
  { name: "published.number", label: "In force", width: 135, share: 0, isSortable: false, draw: ({ published, state }) => (state === "WITHDRAWN" ? <StatusPill isOver>{policyStandings[state]}</StatusPill> : published ? `version ${published.number}` : <StatusPill tone="amber">not published yet</StatusPill>) },
  { name: "published.approvedOn", label: "Board approved", width: 130, share: 0, isSortable: false, draw: ({ published }) => published?.approvedOn && sayShortDay(published.approvedOn) },
  { name: "accepted", label: "Accepted by", width: 135, share: 0, draw: figures },
  { name: "owner.name", label: "Director", width: 115, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
  { name: "team.name", label: "Policy team", width: 125, draw: ({ team }) => team?.name, filter: { kind: "text" } },
  { name: "concerns", label: "Concerns", width: 150, share: 1, isExtra: true },
  { name: "state", label: "Standing", width: 120, share: 0, isExtra: true, draw: ({ state }) => policyStandings[state], filter: { kind: "choice", options: options(policyStandings) } },
];
const views: readonly QuickView[] = [{ label: "In force", field: "state", filter: { eq: "IN_FORCE" } }, { label: "That I keep", field: "isMine", filter: { eq: true } }, { label: "With people late", field: "overdue", filter: { gte: 1 } }, { label: "Withdrawn", field: "state", filter: { eq: "WITHDRAWN" } }];

function Register() {
  const session = useSession();
  const list = useListInAddress<PolicyRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Policies" intro="What the office holds itself to: who answers for each policy, which version the Board approved, and who accepted it." actions={may(session, ["keep-policies"]) && <Begin label="Add a policy" how={addingPolicy} goesTo="policies" />}>
      <PoliciesNav />
      <Finder list={list} looksIn="reference, name or purpose" views={views} />
      <DataList
        list={list} columns={columns} caption="Register of policies" hasHeading={false} nameOf={({ reference, name }) => `${reference} ${name}`} link={({ id }) => `/policies/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No policy is published yet">Whoever keeps the register adds a policy with the director who answers for it and the team that keeps it. It stands here for everyone once a version is published.</EmptyState>}
      />
    </Page>
  );
}

/** The register of policies (AS-01). */
export default function PolicyList() {
  return <ListBase resource="policies" disableSyncWithLocation={false} perPage={50} sort={{ field: "name", order: "ASC" }}><Register /></ListBase>;
}
