import { deadlinesOf, standardFor, type CorrespondenceStandard } from "@remit/domain/correspondence/standards";
import type { CorrespondenceClock } from "@remit/domain/correspondence/labels";
import { officeDays, type Query } from "../calendar/working-calendars.js";
import { Refusal } from "../reading/refusal.js";

interface Counted { readonly id: string; readonly receivedOn: string; readonly natureCode: string | null }

/** Starts the deadlines of something that came in, or sets them anew once its nature is known (PO-21, CS-28). */
export async function setClocks(query: Query, { id, receivedOn, natureCode }: Counted): Promise<void> {
  const standards = await query<CorrespondenceStandard>(`SELECT nature_code AS "natureCode", in_force_from::text AS "inForceFrom", acknowledge_working_days AS "acknowledgeWorkingDays", reply_working_days AS "replyWorkingDays" FROM correspondence_standards`);
  const standard = standardFor(standards, natureCode, receivedOn);
  if (!standard) throw new Refusal("RULE_REFUSED", "The office has set no standard for correspondence of that day, so no deadline can be counted. An administrator sets one first.");
  const calendar = await officeDays(query);
  for (const [kind, { workingDays, dueOn }] of Object.entries(deadlinesOf(receivedOn, standard, calendar.days)))
    await query(`INSERT INTO clocks (record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on) VALUES ('CorrespondenceItem', $1, $2, $3, $4, $5, $6, $6)
      ON CONFLICT (record_id, kind) DO UPDATE SET target_working_days = excluded.target_working_days, due_on = excluded.due_on, original_due_on = excluded.original_due_on, version = clocks.version + 1 WHERE clocks.target_working_days <> excluded.target_working_days`,
      [id, kind, calendar.id, receivedOn, workingDays, dueOn]);
}

const both: readonly CorrespondenceClock[] = ["ACKNOWLEDGE", "REPLY"];
/** Stops deadlines, on the day on which what they are for was done. */
export const stopClocks = (query: Query, ids: readonly string[], on: string, kinds = both) =>
  query("UPDATE clocks SET stopped_on = $2, version = version + 1 WHERE record_id = ANY($1::uuid[]) AND kind = ANY($3) AND stopped_on IS NULL", [ids, on, kinds]);

/** Lets the reply count again, and the acknowledgement where there was none. */
export const runClocks = (query: Query, id: string, isAcknowledged: boolean) =>
  query("UPDATE clocks SET stopped_on = NULL, version = version + 1 WHERE record_id = $1 AND kind = ANY($2)", [id, isAcknowledged ? ["REPLY"] : both]);
