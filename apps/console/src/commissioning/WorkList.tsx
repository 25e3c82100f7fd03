import { commissionedStates } from "@remit/domain/commissioning/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Begin } from "../briefings/Begin";
import { beginnings } from "../briefings/beginnings";
import { options } from "../briefings/options";
import type { WorkRow } from "../briefings/records";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";

const columns: readonly Column<WorkRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "what", label: "What is to be done", width: 200, share: 3, filter: { kind: "text" } },
  { name: "owner.name", label: "Of whom", width: 120, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
  { name: "case.reference", label: "About", width: 180, share: 3, draw: (row) => row.case && `${row.case.reference} ${row.case.title}`, filter: { kind: "text", field: "case.title" } },
  { name: "dueOn", label: "Due", width: 140, share: 0, draw: ({ dueOn, isOverdue }) => (isOverdue ? <StatusPill tone="red">late since {sayShortDay(dueOn)}</StatusPill> : sayShortDay(dueOn)), filter: { kind: "day" } },
  { name: "escalations", label: "Escalated", width: 96, share: 0, isNumeric: true, draw: ({ escalations }) => (escalations ? `step ${escalations}` : ""), filter: { kind: "number" } },
  { name: "state", label: "State", width: 116, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{commissionedStates[state]}</StatusPill>, filter: { kind: "choice", options: options(commissionedStates) } },
  { name: "commissionedBy.name", label: "Asked for by", width: 140, draw: ({ commissionedBy }) => commissionedBy?.name, filter: { kind: "text" }, isExtra: true },
];
const views: readonly QuickView[] = [
  { label: "What we wait for", field: "isOpen", filter: { eq: true } }, { label: "Late", field: "isOverdue", filter: { eq: true } },
  { label: "Asked for by me", field: "isAskedByMe", filter: { eq: true } }, { label: "Asked of me", field: "isMine", filter: { eq: true } },
];

function Waited() {
  const session = useSession();
  const list = useListInAddress<WorkRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Commissioned work" intro="What we asked others for. It is chased by rule until it is done." actions={may(session, ["prepare-briefings", "review-decisions", "manage-reviews"]) && <Begin label="Ask a colleague for work" how={beginnings.askForWork} goesTo="commissioned-work" />}>
      <Finder list={list} looksIn="reference or what is to be done" views={views} />
      <DataList
        list={list} columns={columns} caption="Commissioned work" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/commissioned-work/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="We wait for nothing">Work that is asked of somebody, from here, from a case or from a review, stands here until it is done.</EmptyState>}
      />
    </Page>
  );
}

/** What was asked of others, what is due next first (PO-57). */
export default function WorkList() {
  return <ListBase resource="commissioned-work" disableSyncWithLocation={false} perPage={50} sort={{ field: "dueOn", order: "ASC" }} filterDefaultValues={{ isOpen: { eq: true } }}><Waited /></ListBase>;
}
