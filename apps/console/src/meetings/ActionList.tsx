import { commissionedStates } from "@remit/domain/commissioning/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { options } from "../briefings/options";
import type { WorkRow } from "../briefings/records";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayShortDay } from "../frame/words/dates";
import { Ways } from "./MeetingList";
import { sayAbout } from "./sayAbout";

interface Row extends Omit<WorkRow, "commissionedBy"> { readonly theme: { readonly id: string; readonly reference: string; readonly name: string } | null; readonly outcome: string | null; readonly meeting: { readonly id: string; readonly reference: string; readonly on: string } | null }
const columns: readonly Column<Row>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "what", label: "Action", width: 240, share: 4, filter: { kind: "text" } },
  { name: "owner.name", label: "Whose", width: 150, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
  { name: "meeting.reference", label: "Given at", width: 140, share: 0, draw: ({ meeting }) => meeting && `${meeting.reference}, ${sayShortDay(meeting.on)}`, filter: { kind: "text" } },
  { name: "case.reference", label: "About", width: 180, share: 2, draw: sayAbout, filter: { kind: "text", field: "case.title" } },
  { name: "dueOn", label: "Due", width: 160, share: 0, draw: ({ dueOn, isOverdue }) => (isOverdue ? <StatusPill tone="red">late since {sayShortDay(dueOn)}</StatusPill> : sayShortDay(dueOn)), filter: { kind: "day" } },
  { name: "state", label: "State", width: 140, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{commissionedStates[state]}</StatusPill>, filter: { kind: "choice", options: options(commissionedStates) } },
];
/** Of all work that was asked for, that which a meeting gave. */
const given = { agendaItemId: { isNull: false } };
const views: readonly QuickView[] = [{ label: "Open", field: "isOpen", filter: { eq: true } }, { label: "Late", field: "isOverdue", filter: { eq: true } }, { label: "Mine", field: "isMine", filter: { eq: true } }];

function All() {
  const inAddress = useListInAddress<Row>();
  const list = { ...inAddress, asked: { ...inAddress.asked, filter: { ...inAddress.asked.filter, ...given } } };
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Actions of meetings" intro="Every action comes back at the next meeting of its series until it is closed." actions={<Ways />}>
      <Finder list={list} looksIn="reference or action" views={views} />
      <DataList
        list={list} columns={columns} caption="Actions of meetings" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/commissioned-work/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No actions here">Actions are given at a meeting, chased until they are done, and shown on the case, the review or the theme that they are about.</EmptyState>}
      />
    </Page>
  );
}

/** The actions of all meetings, what is due next first (PO-39). */
export default function ActionList() {
  return <ListBase resource="meeting-actions" disableSyncWithLocation={false} perPage={50} sort={{ field: "dueOn", order: "ASC" }} filter={given} filterDefaultValues={{ isOpen: { eq: true } }}><All /></ListBase>;
}
