import { reportStates } from "@remit/domain/workload/record-labels";
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
import { sayMonth } from "./months";
import { StandardNote } from "./StandardNote";
import type { ReportRow } from "./supervisionRecords";

const columns: readonly Column<ReportRow>[] = [
  { name: "reference", label: "Reference", width: 120, share: 0, filter: { kind: "text" } },
  { name: "manager.name", label: "Manager", width: 160, filter: { kind: "text" } },
  { name: "month", label: "Month", width: 140, share: 0, draw: ({ month }) => sayMonth(month), filter: { kind: "day" } },
  { name: "dueOn", label: "Due", width: 100, share: 0, draw: ({ dueOn }) => sayShortDay(dueOn), filter: { kind: "day" } },
  { name: "state", label: "State", width: 130, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{reportStates[state]}</StatusPill>, filter: { kind: "choice", options: options(reportStates) } },
  { name: "isLate", label: "Late", width: 90, share: 0, draw: ({ isLate }) => isLate && <StatusPill tone="red">Late</StatusPill> },
  { name: "people", label: "People", width: 90, share: 0, isNumeric: true },
  { name: "agreed", label: "Agreed", width: 90, share: 0, isNumeric: true },
  { name: "supervised", label: "Supervised", width: 110, share: 0, isNumeric: true },
  { name: "over", label: "Above", width: 90, share: 0, isNumeric: true, filter: { kind: "number" } },
  { name: "totalPoints", label: "Points", width: 90, share: 0, isNumeric: true },
  { name: "maximumPoints", label: "Maximum", width: 100, share: 0, isNumeric: true },
];
const views: readonly QuickView[] = [
  { label: "Mine", field: "isMine", filter: { eq: true } }, { label: "To be made", field: "isOpen", filter: { eq: true } }, { label: "Late", field: "isLate", filter: { eq: true } },
];

function Reports() {
  const session = useSession();
  const list = useListInAddress<ReportRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Monthly workload reports" intro={may(session, ["see-all-work"]) ? "Every manager’s report on the month, collated: the totals of each team. What is said of each person is for whoever made the report and everybody above them." : "Your reports on the month, and those of managers below you."}>
      <StandardNote />
      <Finder list={list} looksIn="reference or manager" views={views} />
      <DataList
        list={list} columns={columns} caption="Monthly workload reports" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/workload-reports/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="There is no report yet">Once the office has a standard of supervision, each manager is asked for a report on the month before.</EmptyState>}
      />
    </Page>
  );
}

/** Managers' reports, the latest month first, with the totals of each team (WL-41, WL-50, WL-56). */
export default function ReportList() {
  return <ListBase resource="workload-reports" disableSyncWithLocation={false} perPage={50} sort={{ field: "month", order: "DESC" }}><Reports /></ListBase>;
}
