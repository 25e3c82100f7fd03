import { caseStatuses } from "@remit/domain/casework/labels";
import type { Column } from "../frame/list/columns";
import { sayShortDay } from "../frame/words/dates";
import { CaseStatusPill, Marks } from "./marks";
import type { CaseRow } from "./records";

const statuses = Object.entries(caseStatuses).map(([value, label]) => ({ value, label }));
const day = (value: string | null) => value && <time dateTime={value}>{sayShortDay(value)}</time>;

const title: Column<CaseRow> = { name: "title", label: "Title", width: 200, share: 3, filter: { kind: "text" }, draw: (row) => <>{row.title}<Marks of={row} /></> };
const complainant: Column<CaseRow> = { name: "complainant.name", label: "Complainant", width: 132, filter: { kind: "text" } };

const whose: readonly Column<CaseRow>[] = [
  { name: "ownerPosition.title", label: "Owner", exports: "ownerPosition.holder.name", width: 112, draw: ({ ownerPosition, status }) => ownerPosition?.holder?.name ?? (status === "CLOSED" ? null : "in the hopper"), filter: { kind: "text", field: "ownerPosition.holder.name" } },
  { name: "pendingWorkitems", label: "Open work", width: 108, share: 0, isNumeric: true, filter: { kind: "number" } },
];

const days: readonly Column<CaseRow>[] = [
  { name: "receivedOn", label: "Received", width: 112, share: 0, draw: ({ receivedOn }) => day(receivedOn), filter: { kind: "day" } },
  { name: "decidedOn", label: "Decided", width: 104, share: 0, draw: ({ decidedOn, decidedText }) => day(decidedOn) ?? decidedText, filter: { kind: "day" } },
];

const extra: readonly Column<CaseRow>[] = [
  { name: "closedOn", label: "Closed", width: 112, share: 0, draw: ({ closedOn }) => day(closedOn), filter: { kind: "day" }, isExtra: true },
  { name: "segment.name", label: "Segment", width: 130, filter: { kind: "text" }, isExtra: true },
  { name: "complexity", label: "Complexity", width: 116, share: 0, isNumeric: true, filter: { kind: "number" }, isExtra: true },
  { name: "source", label: "Came from", width: 140, filter: { kind: "text" }, isExtra: true },
];

/** The columns of the cases; the complainant only for those who may know their names. */
export const caseColumns = (seesNames: boolean): readonly Column<CaseRow>[] => [
  { name: "reference", label: "Reference", width: 132, share: 0, filter: { kind: "text" } },
  title,
  { name: "status", label: "Status", width: 152, share: 0, draw: (row) => <CaseStatusPill of={row} />, filter: { kind: "choice", options: statuses } },
  { name: "body.name", label: "Body", width: 148, share: 1.5, filter: { kind: "text" } },
  ...(seesNames ? [complainant] : []),
  ...whose, ...days, ...extra,
];

