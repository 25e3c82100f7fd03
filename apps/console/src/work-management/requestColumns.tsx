import { openStatuses, serviceRequestStatuses } from "@remit/domain/casework/labels";
import { Link } from "react-router";
import type { Column } from "../frame/list/columns";
import { StatusPill } from "../frame/record/StatusPill";
import { sayMoment, sayShortDay } from "../frame/words/dates";
import { DueDay } from "./DueDay";
import type { RequestRow } from "./requests";
import type { WorkArea } from "./useWorkAreas";

const statusOptions = openStatuses.map((value) => ({ value, label: serviceRequestStatuses[value] }));
const optionsOf = (named: readonly { readonly id: string; readonly name: string }[]) => named.map(({ id, name }) => ({ value: id, label: name }));

/** Where a request is worked on: its case. */
export const requestLink = ({ case: its }: RequestRow): string => (its ? `/cases/${its.id}/show?tab=requests` : "");

const core: readonly Column<RequestRow>[] = [
  { name: "reference", label: "Request", width: 96, share: 0, filter: { kind: "text" } },
  { name: "priority", label: "Priority", width: 102, share: 0, isNumeric: true, filter: { kind: "number" } },
  { name: "nextActionDueOn", label: "Due", width: 150, share: 0, draw: (row) => <DueDay on={row.nextActionDueOn} isDueSoon={row.isDueSoon} />, filter: { kind: "day" } },
];

const status: Column<RequestRow> = {
  name: "status", label: "Status", width: 172, share: 0, draw: (row) => <StatusPill>{serviceRequestStatuses[row.status]}</StatusPill>, filter: { kind: "choice", options: statusOptions },
};

const about = (areas: readonly WorkArea[]): readonly Column<RequestRow>[] => [
  { name: "area.name", label: "Area", width: 186, filter: { kind: "choice", field: "areaId", options: optionsOf(areas) } },
  { name: "subArea.name", label: "Sub-area", width: 150, filter: { kind: "choice", field: "subAreaId", options: areas.flatMap((area) => optionsOf(area.subAreas.nodes)) } },
];

const group: Column<RequestRow> = {
  name: "caseGroup.reference", label: "Group", width: 100, share: 0, filter: { kind: "text" },
  draw: ({ caseGroup }) => caseGroup && <Link to={`/case-groups/${caseGroup.id}/show`} title={caseGroup.title}>{caseGroup.reference}</Link>,
};

const received: Column<RequestRow> = {
  name: "receivedAt", label: "Received", width: 100, share: 0, filter: { kind: "instant" },
  draw: ({ receivedAt }) => <time dateTime={receivedAt} title={sayMoment(receivedAt)}>{sayShortDay(receivedAt)}</time>,
};

const summary: Column<RequestRow> = { name: "summary", label: "What is to be done", width: 220, share: 2, filter: { kind: "text" } };
const caseColumn: Column<RequestRow> = { name: "case.reference", label: "Case", width: 130, share: 0, filter: { kind: "text" } };

const owner: Column<RequestRow> = {
  name: "ownerPosition.holder.name", label: "With", width: 176, isSortable: false, filter: { kind: "text" },
  draw: ({ ownerPosition }) => (ownerPosition?.holder ? `${ownerPosition.holder.name} ${ownerPosition.holder.staffNumber}` : "the hopper"),
};

const staffNumber: Column<RequestRow> = {
  name: "ownerPosition.holder.staffNumber", label: "Staff number", width: 110, isSortable: false, isExtra: true, filter: { kind: "text" },
};

/** The hopper's columns (WM-12 to WM-14): every one sorts and narrows. */
export const hopperColumns = (areas: readonly WorkArea[]): readonly Column<RequestRow>[] => [...core, ...about(areas), group, status, received, { ...summary, isExtra: true }];

/** One person's work: what it is matters more than whose it is. */
export const assignedColumns = (areas: readonly WorkArea[]): readonly Column<RequestRow>[] => [...core, status, ...about(areas), group, received, { ...summary, isExtra: true }];

/** Everyone's work within command, with whose it is (WM-25, WM-50). */
export const commandColumns = (areas: readonly WorkArea[]): readonly Column<RequestRow>[] => [...core, owner, staffNumber, status, ...about(areas), group, received];

/** My own work (WM-19 to WM-21, WM-41). */
export const myColumns = (areas: readonly WorkArea[]): readonly Column<RequestRow>[] => [...core.map((column) => (column.name === "nextActionDueOn" ? { ...column, label: "Next action due", width: 164 } : column)), summary, status, ...about(areas), caseColumn, { ...group, isExtra: true }, { ...received, isExtra: true }];
