import { dueOn, originalDueOn, type Pause, type Target } from "@remit/domain/calendar/clock";
import { deadlinesOf, type ReviewStandards } from "@remit/domain/reviews/standards";
import type { ReviewClockKind } from "@remit/domain/reviews/labels";
import { officeDays, type Query } from "../calendar/working-calendars.js";

/** The standards that were in force on a day. */
export async function standardsOn(query: Query, day: string): Promise<ReviewStandards> {
  const [found] = await query<ReviewStandards>(`SELECT window_months AS "windowMonths", acknowledge_working_days AS "acknowledgeWorkingDays", triage_working_days AS "triageWorkingDays", reply_working_days AS "replyWorkingDays", long_stop_months AS "longStopMonths"
    FROM review_standards WHERE in_force_from <= $1 ORDER BY in_force_from DESC LIMIT 1`, [day]);
  return found!;
}

interface Begun { readonly reviewId: string; readonly caseId: string; readonly receivedOn: string; readonly decidedOn: string }
const lengths = (target: Target) => ["workingDays" in target ? target.workingDays : null, "calendarDays" in target ? target.calendarDays : null, "calendarMonths" in target ? target.calendarMonths : null];

/** Starts the deadlines of a review (PO-40). */
export async function startClocks(query: Query, { reviewId, caseId, receivedOn, decidedOn }: Begun, standards: ReviewStandards): Promise<void> {
  const { id, days } = await officeDays(query);
  for (const [kind, clock] of Object.entries(deadlinesOf(receivedOn, decidedOn, standards))) {
    const due = originalDueOn(clock, days);
    await query("INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, target_calendar_days, target_calendar_months, due_on, original_due_on) VALUES ($1, 'Review', $2, $3, $4, $5, $6, $7, $8, $9, $9)",
      [caseId, reviewId, kind, id, clock.startedOn, ...lengths(clock.target), due]);
  }
}

/** Pauses the reply: only that waits for information; the long-stop of a court does not. A pause is an entry of its own, so the first deadline stays. */
export const pauseReply = (query: Query, reviewId: string, on: string, reason: string) =>
  query("INSERT INTO clock_pauses (clock_id, from_on, reason) SELECT id, $2, $3 FROM clocks WHERE record_id = $1 AND kind = 'REPLY' AND stopped_on IS NULL", [reviewId, on, reason]);

interface Stored { readonly id: string; readonly startedOn: string; readonly workingDays: number; readonly pauses: Pause[] }

/** Lets the reply count again, with exactly the days that were left. */
export async function resumeReply(query: Query, reviewId: string, on: string): Promise<void> {
  await query("UPDATE clock_pauses p SET to_on = $2 FROM clocks k WHERE k.id = p.clock_id AND k.record_id = $1 AND k.kind = 'REPLY' AND p.to_on IS NULL", [reviewId, on]);
  const [clock] = await query<Stored>(`SELECT k.id, k.started_on::text AS "startedOn", k.target_working_days AS "workingDays", (SELECT json_agg(json_build_object('fromOn', p.from_on, 'toOn', p.to_on, 'reason', p.reason)) FROM clock_pauses p WHERE p.clock_id = k.id) AS pauses FROM clocks k WHERE k.record_id = $1 AND k.kind = 'REPLY'`, [reviewId]);
  const due = dueOn({ startedOn: clock!.startedOn, target: { workingDays: clock!.workingDays }, pauses: clock!.pauses }, (await officeDays(query)).days);
  await query("UPDATE clocks SET due_on = $2, version = version + 1 WHERE id = $1", [clock!.id, due]);
}

/** Stops deadlines, on the day on which what they are for was done. A pause that lasts ends with them. */
export async function stopClocks(query: Query, reviewId: string, on: string, kinds: readonly ReviewClockKind[]): Promise<void> {
  await query("UPDATE clock_pauses p SET to_on = greatest($2::date, p.from_on) FROM clocks k WHERE k.id = p.clock_id AND k.record_id = $1 AND k.kind = ANY($3) AND p.to_on IS NULL", [reviewId, on, kinds]);
  await query("UPDATE clocks SET stopped_on = $2, version = version + 1 WHERE record_id = $1 AND kind = ANY($3) AND stopped_on IS NULL", [reviewId, on, kinds]);
}
