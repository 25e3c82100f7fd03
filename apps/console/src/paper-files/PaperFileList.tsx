import { paperFileStates } from "@remit/domain/paper-files/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { options } from "../briefings/options";
import { Finder, type QuickView } from "../cases/Finder";
import { Register } from "../cases/Register";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { sayShortDay } from "../frame/words/dates";
import { PaperState } from "./marks";
import type { PaperFileRow } from "./records";

const columns: readonly Column<PaperFileRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "about", label: "What is in it", width: 200, share: 3, draw: ({ about }) => about ?? "erased", filter: { kind: "text" } },
  { name: "case.reference", label: "Case", width: 200, share: 3, draw: (row) => row.case && `${row.case.reference} ${row.case.title}`, filter: { kind: "text", field: "case.title" } },
  { name: "keptAt", label: "Its place", width: 150, share: 1, filter: { kind: "text" } },
  { name: "with.name", label: "Who has it", width: 140, draw: (row) => row.with?.name ?? row.transferredTo, filter: { kind: "text" } },
  { name: "dueBackOn", label: "Due back", width: 110, share: 0, draw: ({ dueBackOn }) => dueBackOn && sayShortDay(dueBackOn), filter: { kind: "day" } },
  { name: "state", label: "State", width: 150, share: 0, draw: (row) => <PaperState of={row} />, filter: { kind: "choice", options: options(paperFileStates) } },
];
const views: readonly QuickView[] = [
  { label: "Overdue", field: "isOverdue", filter: { eq: true } }, { label: "With me", field: "isWithMe", filter: { eq: true } }, { label: "With somebody", field: "state", filter: { eq: "OUT" } },
  { label: "Past its time", field: "isPastItsTime", filter: { eq: true } }, { label: "Disposal proposed", field: "state", filter: { eq: "TO_DISPOSE" } },
];

function PaperFiles() {
  const list = useListInAddress<PaperFileRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Paper files">
      <Register />
      <Finder list={list} looksIn="reference, what is in it, place or case" views={views} />
      <DataList
        list={list} columns={columns} caption="Paper files" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/paper-files/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No paper file here">A file of paper is opened on its case, under “Documents”. Here it is found again, wherever it went.</EmptyState>}
      />
    </Page>
  );
}

/** Every file of paper: where it is, who has it, and what is due back first (PO-59). */
export default function PaperFileList() {
  return <ListBase resource="paper-files" disableSyncWithLocation={false} perPage={50} sort={{ field: "dueBackOn", order: "ASC" }}><PaperFiles /></ListBase>;
}
