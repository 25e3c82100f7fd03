import { ListBase } from "react-admin";
import { Finder, type QuickView } from "../cases/Finder";
import { Register } from "../cases/Register";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayShortDay } from "../frame/words/dates";
import type { GroupRow } from "./documents";

const columns: readonly Column<GroupRow>[] = [
  { name: "reference", label: "Reference", width: 124, share: 0, filter: { kind: "text" } },
  { name: "title", label: "Customer and matter", width: 240, share: 3, draw: ({ title, person }) => title ?? person?.name, filter: { kind: "text" } },
  { name: "isOpen", label: "Status", width: 110, share: 0, draw: ({ isOpen }) => <StatusPill isOver={!isOpen}>{isOpen ? "Open" : "Closed"}</StatusPill> },
  { name: "cases", label: "Cases", width: 80, share: 0, isNumeric: true, isSortable: false, draw: ({ cases }) => cases.totalCount },
  { name: "pendingWorkitems", label: "Open work", width: 112, share: 0, isNumeric: true, filter: { kind: "number" } },
  { name: "ownerPosition.title", label: "Owner", exports: "ownerPosition.holder.name", width: 150, draw: ({ ownerPosition, isOpen }) => ownerPosition?.holder?.name ?? (isOpen ? "in the hopper" : null), filter: { kind: "text", field: "ownerPosition.holder.name" } },
  { name: "segment.name", label: "Segment", width: 140, filter: { kind: "text" } },
  { name: "receivedOn", label: "Received", width: 112, share: 0, draw: ({ receivedOn }) => sayShortDay(receivedOn), filter: { kind: "day" } },
];

const views: readonly QuickView[] = [
  { label: "Open", field: "isOpen", filter: { eq: true } },
  { label: "Mine", field: "isMine", filter: { eq: true } },
  { label: "My team’s", field: "isInMyCommand", filter: { eq: true } },
  { label: "In my segment’s hopper", field: "isInMyHopper", filter: { eq: true } },
];

function Groups() {
  const list = useListInAddress<GroupRow>();
  return (
    <Page title="Case groups" intro="The cases of one customer, owned and moved as one.">
      <Register />
      <Finder list={list} looksIn="reference or customer" views={views} />
      <DataList list={list} columns={columns} caption="Case groups" views="case-groups" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/case-groups/${id}/show`} empty={<EmptyState title="There are no case groups that you may see">A group begins with a customer’s first case.</EmptyState>} />
    </Page>
  );
}

/** Every case group that the reader may see (CS-26). */
export default function GroupList() {
  return <ListBase resource="case-groups" disableSyncWithLocation={false} perPage={50} sort={{ field: "receivedOn", order: "DESC" }}><Groups /></ListBase>;
}
