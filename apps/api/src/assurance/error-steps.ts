import type { ErrorState } from "@remit/domain/assurance/labels";
import { addWorkingDays } from "@remit/domain/calendar/working-day";
import type { Concern } from "@remit/domain/notifications/kinds";
import { officeDays } from "../calendar/working-calendars.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Doing, Happened } from "../door/deed.js";

/** What happened to a check or an error stands on a chain of its own and not on its case's, which many more people read (AS-11). */
export const apart = (recordType: string, { id, reference }: { readonly id: string; readonly reference: string }, particulars: object, concerns: readonly Concern[] = []): Happened => happenedToRecord(recordType, { id, caseId: null, reference }, particulars, concerns);

/** The day after so many working days of the office. */
export const dueAfter = async ({ transaction, today }: Doing<unknown>, workingDays: number): Promise<string> => addWorkingDays(today, workingDays, (await officeDays(transaction.query)).days);

/** AS-11: every step stands on record, with who took it. */
export const writeStep = ({ transaction, actor, today }: Doing<unknown>, errorId: string, state: ErrorState, words: string) =>
  transaction.query("INSERT INTO control_error_steps (error_id, ordinal, state, taken_by_id, taken_on, words) SELECT $1, 1 + count(*), $2, $3, $4, $5 FROM control_error_steps WHERE error_id = $1", [errorId, state, actor.staffId, today, words]);
