import { acceptanceStates } from "@remit/domain/policies/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayShortDay } from "../frame/words/dates";
import { options } from "../briefings/options";
import { PoliciesNav } from "./PoliciesNav";
import type { AcceptanceRow } from "./records";
import { Remind } from "./Remind";

const columns: readonly Column<AcceptanceRow>[] = [
  { name: "staff.name", label: "Person", width: 130, share: 1, draw: ({ staff }) => staff?.name, filter: { kind: "text" } },
  { name: "team", label: "Team", width: 140, share: 1, filter: { kind: "text" } },
  { name: "policy.name", label: "Policy", width: 140, share: 2, draw: ({ policy }) => policy.name, filter: { kind: "text" } },
  { name: "policyVersion.number", label: "Version", width: 75, share: 0, isSortable: false, draw: ({ policyVersion }) => policyVersion.number },
  { name: "state", label: "Accepted", width: 140, share: 0, draw: ({ state, isOverdue, isCurrent }) => <StatusPill isOver={!isCurrent || state === "ACCEPTED"} {...(isOverdue && { tone: "red" as const })}>{isOverdue ? "Late" : acceptanceStates[state]}</StatusPill>, filter: { kind: "choice", options: options(acceptanceStates) } },
  { name: "dueOn", label: "Accept by", width: 120, share: 0, draw: ({ dueOn }) => sayShortDay(dueOn), filter: { kind: "day" } },
  { name: "acceptedOn", label: "Accepted on", width: 130, share: 0, draw: ({ acceptedOn }) => acceptedOn && sayShortDay(acceptedOn), filter: { kind: "day" } },
  { name: "remindedOn", label: "Reminded", width: 120, share: 0, draw: ({ remindedOn, reminders }) => remindedOn && `${sayShortDay(remindedOn)}${reminders > 1 ? ` (${reminders})` : ""}`, filter: { kind: "day" } },
];
const views: readonly QuickView[] = [
  { label: "Late", field: "isOverdue", filter: { eq: true } }, { label: "Not accepted yet", field: "isWaiting", filter: { eq: true } }, { label: "Accepted", field: "state", filter: { eq: "ACCEPTED" } }, { label: "Of the version in force", field: "isCurrent", filter: { eq: true } }, { label: "Mine", field: "isMine", filter: { eq: true } },
];

function Tracking() {
  const list = useListInAddress<AcceptanceRow>();
  const [shown, setShown] = useState<readonly string[]>();
  const rowsOf = (ids: readonly string[]) => list.rows.filter(({ id }) => ids.includes(id));
  return (
    <Page title="Who accepted" intro="Everyone who was asked, of the policies that you keep, and your own. Choose people to remind them; each is reminded of a policy once a day at most.">
      <PoliciesNav />
      <Finder list={list} looksIn="person or policy" views={views} />
      <DataList
        list={list} columns={columns} caption="Who accepted which policy" hasHeading={false} nameOf={({ staff, policy }) => `${staff?.name ?? "Somebody"}, ${policy.name}`} link={({ policyVersion }) => `/policy-versions/${policyVersion.id}/show`} shown={shown} onShown={setShown}
        chosen={(ids, clear) => <Remind rows={rowsOf(ids)} clear={clear} />} views="policy-acceptances"
        empty={<EmptyState title="Nobody is asked to accept a policy">Once a version is published, everyone whom it concerns stands here, for the keepers of the policy.</EmptyState>}
      />
    </Page>
  );
}

/** Who accepted, who has not and who is late, by policy and by team; whoever is late stands first (AS-06). */
export default function AcceptanceList() {
  return <ListBase resource="policy-acceptances" disableSyncWithLocation={false} perPage={50} sort={{ field: "isOverdue", order: "DESC" }}><Tracking /></ListBase>;
}
