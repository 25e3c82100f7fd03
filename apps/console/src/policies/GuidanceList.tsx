import { guidanceStates } from "@remit/domain/policies/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
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
import { Adding } from "./Adding";
import { guidanceBeginnings } from "./guidanceActs";
import { PoliciesNav } from "./PoliciesNav";
import type { GuidanceRow } from "./records";

const columns: readonly Column<GuidanceRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "title", label: "Guidance", width: 280, share: 4, filter: { kind: "text" } },
  { name: "owner.name", label: "Maintained by", width: 150, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
  { name: "lookedAtOn", label: "Last looked at", width: 130, share: 0, draw: ({ lookedAtOn }) => sayShortDay(lookedAtOn), filter: { kind: "day" } },
  { name: "nextLookOn", label: "Next look", width: 180, share: 0, draw: ({ nextLookOn, isOverdue, state }) => (state === "WITHDRAWN" ? <StatusPill isOver>{guidanceStates[state]}</StatusPill> : <StatusPill {...(isOverdue && { tone: "red" as const })}>{isOverdue ? "overdue since " : ""}{sayShortDay(nextLookOn)}</StatusPill>), filter: { kind: "day" } },
  { name: "state", label: "Standing", width: 120, share: 0, isExtra: true, draw: ({ state }) => guidanceStates[state], filter: { kind: "choice", options: options(guidanceStates) } },
];
const views: readonly QuickView[] = [{ label: "In use", field: "state", filter: { eq: "IN_USE" } }, { label: "Look overdue", field: "isOverdue", filter: { eq: true } }, { label: "That I maintain", field: "isMine", filter: { eq: true } }];

function Guide() {
  const session = useSession();
  const list = useListInAddress<GuidanceRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Guidance" intro="How we work well, with who maintains each page, when they last looked at it, and the process maps to which it leads." actions={may(session, ["keep-policies"]) && <Adding label="Add guidance" how={guidanceBeginnings.addGuidance} lists={["mapIds"]} done="Added. Whoever maintains it looks at it from time to time." />}>
      <PoliciesNav />
      <Finder list={list} looksIn="reference, title or words" views={views} />
      <DataList
        list={list} columns={columns} caption="Guidance" hasHeading={false} nameOf={({ reference, title }) => `${reference} ${title}`} link={({ id }) => `/guidance/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No guidance is written down here">Whoever keeps the register adds a page, with somebody who maintains it.</EmptyState>}
      />
    </Page>
  );
}

/** The guide of good practice (AS-18). */
export default function GuidanceList() {
  return <ListBase resource="guidance" disableSyncWithLocation={false} perPage={50} sort={{ field: "title", order: "ASC" }}><Guide /></ListBase>;
}
