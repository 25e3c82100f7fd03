import { Refusal } from "../frame/choices/Refusal";
import { useListOf } from "../frame/list/useListOf";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { Items } from "./approvalStyles";
import type { ApprovalRow } from "./documents";
import { InboxItem } from "./InboxItem";

const whose = {
  mine: { filter: { isInMyInbox: { eq: true } }, empty: <EmptyState title="Nothing waits for your decision">What a caseworker refers to your position appears here by itself.</EmptyState> },
  team: { filter: { isInTeamsInbox: { eq: true } }, empty: <EmptyState title="Nothing waits with your colleagues">What waits with other leaders of your segment is shown here, so that it can be passed on while they are away.</EmptyState> },
} as const;

/** What waits for a decision: with the position that the reader acts in, or with the other leaders of its segment. */
export function Inbox({ of }: { readonly of: keyof typeof whose }) {
  const list = useListOf<ApprovalRow>("approvals", { always: whose[of].filter, perPage: 50 });
  if (list.isLoading) return <SkeletonRows rows={4} />;
  return (
    <>
      <Refusal of={list.refusal} />
      {list.rows.length > 0 ? <Items>{list.rows.map((row) => <InboxItem key={row.id} of={row} />)}</Items> : !list.refusal && whose[of].empty}
    </>
  );
}
