import type { Clock, Pause, Target } from "@remit/domain/calendar/clock";
import { previewRecompute, type MovedClock } from "@remit/domain/calendar/recompute";
import { workingCalendar, type WorkingCalendar } from "@remit/domain/calendar/working-calendar";
import { officeCalendars, type Query } from "./working-calendars.js";

/** An open clock as the database keeps it. */
export interface StoredClock extends Clock {
  readonly id: string;
  readonly caseId: string | null;
  readonly calendarId: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly kind: string;
  readonly pauses: readonly Pause[];
  /** The position that holds its case; null without one. */
  readonly positionId: string | null;
}

/** A day that comes into a calendar or goes out of it; without a calendar it is an office closure, in all of them. */
export interface DayChange { readonly calendarId: string | null; readonly on: string; readonly name: string; readonly isRemoved: boolean }

type Row = Omit<StoredClock, "target"> & { readonly days: number | null; readonly calendarDays: number | null; readonly months: number | null };

const openClocks = `SELECT k.id, k.case_id AS "caseId", k.calendar_id AS "calendarId", k.record_type AS "recordType", k.record_id AS "recordId", k.kind, (SELECT c.owner_position_id FROM cases c WHERE c.id = k.case_id AND c.status <> 'CLOSED') AS "positionId", k.started_on::text AS "startedOn",
    k.target_working_days AS days, k.target_calendar_days AS "calendarDays", k.target_calendar_months AS months,
    (SELECT coalesce(json_agg(json_build_object('fromOn', p.from_on, 'toOn', p.to_on, 'reason', p.reason)), '[]') FROM clock_pauses p WHERE p.clock_id = k.id) AS pauses
  FROM clocks k WHERE k.stopped_on IS NULL AND ($1::uuid IS NULL OR k.calendar_id = $1) ORDER BY k.due_on, k.id`;

const targetOf = ({ days, calendarDays, months }: Row): Target => (days !== null ? { workingDays: days } : calendarDays !== null ? { calendarDays } : { calendarMonths: months! });

/** A calendar after the change of one day. */
function changed(days: WorkingCalendar, { calendarId, on, name, isRemoved }: DayChange): WorkingCalendar {
  const part = calendarId === null ? "closures" : "holidays";
  const after = new Map(days[part]);
  if (isRemoved) after.delete(on);
  else after.set(on, name);
  return workingCalendar({ ...days, [part]: after });
}

/** Which open clocks a change of one day would move, and from when to when. Nothing is changed here. */
export async function clocksMovedBy(query: Query, change: DayChange): Promise<MovedClock<StoredClock>[]> {
  const calendars = await officeCalendars(query);
  const rows = await query<Row>(`${openClocks}`, [change.calendarId]);
  const clocks = rows.map((row): StoredClock => ({ ...row, target: targetOf(row) }));
  return calendars.flatMap(({ id, days }) => previewRecompute(clocks.filter((clock) => clock.calendarId === id), days, changed(days, change)));
}

/** Gives the moved clocks their new deadlines, all in one statement. */
export const moveClocks = (query: Query, moved: readonly MovedClock<StoredClock>[]) =>
  query("UPDATE clocks k SET due_on = m.due_on, version = k.version + 1 FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, due_on date) WHERE k.id = m.id",
    [JSON.stringify(moved.map(({ clock, newDueOn }) => ({ id: clock.id, due_on: newDueOn })))]);
