import { StatusPill } from "../frame/record/StatusPill";
import { count } from "../frame/words/counts";
import { sayShortDay } from "../frame/words/dates";
import type { ItemRow } from "./records";

/** When the reply is due, with the word beside the colour. */
export function ReplyDue({ of: { replyDueOn, replyWorkingDaysLeft: left, isReplyLate, isOpen } }: { readonly of: Pick<ItemRow, "replyDueOn" | "replyWorkingDaysLeft" | "isReplyLate" | "isOpen"> }) {
  if (!isOpen || !replyDueOn) return null;
  if (isReplyLate) return <StatusPill tone="red">late: {sayShortDay(replyDueOn)}</StatusPill>;
  if (left !== null && left <= 3) return <StatusPill tone="amber">{left === 0 ? "due today" : `${count(left, "working day")} left`}</StatusPill>;
  return <>{sayShortDay(replyDueOn)}</>;
}
