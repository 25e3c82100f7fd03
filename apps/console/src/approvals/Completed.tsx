import { approvalStatuses, violationKinds } from "@remit/domain/approvals/labels";
import { Notice } from "../frame/choices/Notice";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListOf } from "../frame/list/useListOf";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { ApprovalRow } from "./documents";

const wrong = ({ violations }: ApprovalRow) => violations.map((one) => violationKinds[one]).join("; ");
const columns: readonly Column<ApprovalRow>[] = [
  { name: "reference", label: "Reference", width: 104, share: 0, draw: ({ reference }) => reference },
  { name: "what", label: "What was referred", width: 170, share: 2 },
  { name: "status", label: "Decision", width: 104, share: 0, draw: ({ status }) => <StatusPill isOver>{approvalStatuses[status]}</StatusPill> },
  { name: "decidedBy.name", label: "Decided by", width: 150, share: 2, draw: ({ decidedBy, decidedInPosition }) => [decidedBy?.name, decidedInPosition?.title].filter(Boolean).join(", ") },
  { name: "referredBy.name", label: "Referred by", width: 112 },
  { name: "decidedAt", label: "Decided on", width: 112, share: 0, draw: ({ decidedAt }) => decidedAt && sayShortDay(decidedAt) },
  { name: "decisionReason", label: "Reason", width: 150, share: 2, draw: ({ decisionReason, passedToSegment }) => [decisionReason, passedToSegment && `Passed to ${passedToSegment.name}.`].filter(Boolean).join(" ") },
  { name: "violations", label: "What is wrong", width: 124, share: 2, isSortable: false, draw: (row) => wrong(row) || "nothing" },
];
const latestFirst = [{ field: "decidedAt", direction: "DESC" }] as const;

/** What the team completed, or had completed for it; anything wrong with it stands above (WM-67, WM-68). */
export function Completed() {
  const list = useListOf<ApprovalRow>("approvals", { always: { isMyTeamsCompleted: { eq: true } }, orders: latestFirst, perPage: 50 });
  const bad = useListOf<ApprovalRow>("approvals", { always: { isMyTeamsCompleted: { eq: true }, hasViolation: { eq: true } }, perPage: 50 });
  return (
    <>
      {bad.rows.length > 0 && (
        <Notice role="alert">
          <h2>{count(bad.rows.length, "decision")} to look at now</h2>
          <ul>{bad.rows.map((row) => <li key={row.id}>{row.reference}, {row.what}: {wrong(row)}</li>)}</ul>
        </Notice>
      )}
      <DataList list={list} columns={columns} caption="My team’s completed approvals" hasHeading={false} nameOf={({ reference }) => reference} link={({ case: its }) => `/cases/${its?.id ?? ""}/show`} empty={<EmptyState title="No approvals are completed yet">Every decision of the team, and every decision for it, is listed here with who took it.</EmptyState>} />
    </>
  );
}
