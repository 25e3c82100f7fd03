import { count } from "../frame/words/counts";

interface Counted {
  readonly id: string;
  readonly pendingWorkitems: number;
}

/** What a recount found, beside what was on the page (WM-47): the counts are always made afresh, so it only ever finds what others did meanwhile. */
export function sayRecount(before: readonly Counted[], after: readonly Counted[]): string {
  const was = new Map(before.map(({ id, pendingWorkitems }) => [id, pendingWorkitems]));
  const changed = after.filter(({ id, pendingWorkitems }) => was.has(id) && was.get(id) !== pendingWorkitems).length;
  const total = after.reduce((sum, { pendingWorkitems }) => sum + pendingWorkitems, 0);
  const found = changed === 0 ? "every count was right" : `${count(changed, "count")} had changed since this page was read`;
  return `Counted again: ${count(total, "piece")} of pending work in ${count(after.length, "case group")}; ${found}.`;
}
