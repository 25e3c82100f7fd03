import { recordStates } from "@remit/domain/workload/record-labels";
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
import { sayMonth } from "./months";
import type { RecordRow } from "./supervisionRecords";

const columns: readonly Column<RecordRow>[] = [
  { name: "reference", label: "Reference", width: 120, share: 0, filter: { kind: "text" } },
  { name: "worker.name", label: "Whose", width: 160, filter: { kind: "text" } },
  { name: "month", label: "Month", width: 140, share: 0, draw: ({ month }) => sayMonth(month), filter: { kind: "day" } },
  { name: "state", label: "State", width: 170, share: 0, draw: ({ state }) => <StatusPill isOver={state === "AGREED" || state === "ASSUMED"}>{recordStates[state]}</StatusPill>, filter: { kind: "choice", options: options(recordStates) } },
  { name: "totalPoints", label: "Points", width: 90, share: 0, isNumeric: true, filter: { kind: "number" } },
  { name: "maximumPoints", label: "Maximum", width: 100, share: 0, isNumeric: true },
  { name: "isOver", label: "Above it", width: 110, share: 0, draw: ({ isOver }) => isOver && <StatusPill tone="red">Above</StatusPill> },
  { name: "revision", label: "Version", width: 90, share: 0, isNumeric: true, isExtra: true },
];
const views: readonly QuickView[] = [
  { label: "Waiting for me", field: "waitsForMe", filter: { eq: true } }, { label: "My own", field: "isMine", filter: { eq: true } },
  { label: "Not agreed", field: "state", filter: { eq: "DISPUTED" } }, { label: "Above the maximum", field: "isOver", filter: { eq: true } }, { label: "As they stand", field: "isLatest", filter: { eq: true } },
];

function Records() {
  const list = useListInAddress<RecordRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Workload records" intro="A month a row, of yourself and of everybody below you. Both keep what was agreed, and it is never changed.">
      <Finder list={list} looksIn="reference or name" views={views} />
      <DataList
        list={list} columns={columns} caption="Workload records" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/workload-records/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="There is no workload record yet">Each worker fills in the month on the page of supervision, and sends it to whoever supervises them.</EmptyState>}
      />
    </Page>
  );
}

/** Workload records, the latest month first (WL-40, WL-56). */
export default function RecordList() {
  return <ListBase resource="workload-records" disableSyncWithLocation={false} perPage={50} sort={{ field: "month", order: "DESC" }}><Records /></ListBase>;
}
