import { StatusPill } from "../frame/record/StatusPill";
import { sayShortDay } from "../frame/words/dates";
import type { ReviewRow } from "./records";

/** The next deadline, with the word beside the colour. */
export const Due = ({ of: { nextDueOn, isLate, isOpen, stage } }: { readonly of: Pick<ReviewRow, "nextDueOn" | "isLate" | "stage"> & { readonly isOpen?: boolean } }) => {
  if (isOpen === false) return null;
  if (isLate) return <StatusPill tone="red">late: {nextDueOn && sayShortDay(nextDueOn)}</StatusPill>;
  return <>{nextDueOn ? sayShortDay(nextDueOn) : stage === "WAITING" ? "paused" : null}</>;
};
