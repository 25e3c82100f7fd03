import { paperFileStates } from "@remit/domain/paper-files/labels";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import type { PaperFileRow } from "./records";

/** Where a file stands: late returns and proposals stand out, what is gone recedes. */
export const PaperState = ({ of: { state, isOverdue } }: { readonly of: Pick<PaperFileRow, "state" | "isOverdue"> }) => (
  <StatusPill isOver={state === "DISPOSED"} {...(isOverdue ? { tone: "red" as const } : state === "TO_DISPOSE" ? { tone: "amber" as const } : {})}>{isOverdue ? "Overdue" : paperFileStates[state]}</StatusPill>
);

/** Where a file is, in words. */
export const sayWhere = ({ state, with: holder, dueBackOn, keptAt, transferredTo }: PaperFileRow): string =>
  state === "OUT" ? `with ${holder?.name ?? "somebody"}, due back ${dueBackOn ? sayDay(dueBackOn) : ""}` : state === "TRANSFERRED" ? transferredTo ?? "" : state === "DISPOSED" ? "gone" : keptAt;
