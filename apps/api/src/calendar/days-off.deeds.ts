import { daysOffActions, type DayOffInput, type DaysOffFacts } from "@remit/domain/calendar/days-off";
import type { Concern } from "@remit/domain/notifications/kinds";
import type { ObjectLiteral } from "typeorm";
import type { Deed, Doing } from "../door/deed.js";
import type { FactsSql } from "../reading/readable.js";
import { Calendar, Holiday, OfficeClosure } from "./calendar.entity.js";
import { clocksMovedBy, moveClocks, type DayChange } from "./recomputing.js";

/** What the audit keeps of a day that came or went. */
interface DayOff { readonly name: string; readonly on: string; readonly calendar: string | null; readonly clocksMoved: number }
interface CalendarKept { readonly id: string; readonly name: string }
interface HolidayKept { readonly id: string; readonly calendarId: string; readonly on: string; readonly name: string }
interface ClosureKept { readonly id: string; readonly on: string; readonly name: string }
/** Removing needs to be told nothing. */
type Nothing = Record<string, never>;

const lockAll = "SELECT FROM calendars WHERE $1::uuid[] IS NOT NULL ORDER BY id FOR UPDATE";
/** What stands in a calendar, or among the closures, by date. */
const taken = (from: string): FactsSql<DaysOffFacts> => ({ taken: (alias) => `SELECT coalesce(json_object_agg(d."on", d.name), '{}') FROM ${from.replace("$", alias)}` });
/** The facts that the law of a calendar's own holidays needs. */
export const holidayFacts = taken("holidays d WHERE d.calendar_id = $.id");

/** What moved, and whom it concerns: whoever holds a case with a moved deadline is told once, of the day and not of each case. */
interface Recomputed { readonly clocksMoved: number; readonly concerns: readonly Concern[] }

/** PO-40: moves every open clock that the change touches, before it is made, and writes an entry on the chain of each one's case. */
async function recompute({ transaction, tell }: Doing<unknown>, change: DayChange): Promise<Recomputed> {
  const moved = await clocksMovedBy(transaction.query, change);
  await moveClocks(transaction.query, moved);
  await tell("moved a deadline", moved.map(({ clock, oldDueOn, newDueOn }) => ({
    recordType: "Clock", recordId: clock.id, caseId: clock.caseId, topics: clock.caseId ? [`case:${clock.caseId}`] : [],
    particulars: { kind: clock.kind, from: oldDueOn, to: newDueOn, because: `${change.name} ${change.isRemoved ? "is no longer" : "became"} a day off` },
  })));
  await transaction.query("UPDATE calendars SET version = version + 1 WHERE $1::uuid IS NULL OR id = $1", [change.calendarId]);
  const seats = new Set(moved.map(({ clock }) => clock.positionId));
  return { clocksMoved: moved.length, concerns: [...seats].map((positionId) => ({ kind: "DEADLINES_MOVED", positionId, reference: change.name })) };
}

const happened = (recordType: string, recordId: string, day: Omit<DayOff, "clocksMoved">, { clocksMoved, concerns }: Recomputed) =>
  [{ recordType, recordId, caseId: null, topics: ["organisation"], particulars: { ...day, clocksMoved }, concerns }];

/** Adds a bank holiday to a calendar. */
export const addingHoliday: Deed<CalendarKept & ObjectLiteral, DaysOffFacts, DayOffInput, DayOff> = {
  event: "added a bank holiday", on: Calendar as never, law: daysOffActions.addHoliday, facts: holidayFacts,
  async apply([one], doing) {
    const { record } = one!;
    const { on, name } = doing.input;
    const recomputed = await recompute(doing, { calendarId: record.id, on, name, isRemoved: false });
    const [row] = await doing.transaction.query<{ id: string }>('INSERT INTO holidays (calendar_id, "on", name) VALUES ($1, $2, $3) RETURNING id', [record.id, on, name]);
    return happened("Holiday", row!.id, { name, on, calendar: record.name }, recomputed);
  },
};

/** Takes a bank holiday out of its calendar. */
export const removingHoliday: Deed<HolidayKept & ObjectLiteral, { calendar: string }, Nothing, DayOff> = {
  event: "removed a bank holiday", on: Holiday as never, law: daysOffActions.removeHoliday,
  lockFirst: "SELECT FROM calendars WHERE id IN (SELECT calendar_id FROM holidays WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE",
  facts: { calendar: (alias) => `SELECT c.name FROM calendars c WHERE c.id = ${alias}.calendar_id` },
  async apply([one], doing) {
    const { record: { id, calendarId, on, name }, facts } = one!;
    const recomputed = await recompute(doing, { calendarId, on, name, isRemoved: true });
    await doing.transaction.query("DELETE FROM holidays WHERE id = $1", [id]);
    return happened("Holiday", id, { name, on, calendar: facts.calendar }, recomputed);
  },
};

/** Closes the office for a day, in every calendar; the one that the office counts by stands for all. */
export const addingClosure: Deed<CalendarKept & ObjectLiteral, DaysOffFacts, DayOffInput, DayOff> = {
  event: "added an office closure", on: Calendar as never, law: daysOffActions.addOfficeClosure, facts: taken("office_closures d"), lockFirst: lockAll,
  async apply(_allowed, doing) {
    const { on, name } = doing.input;
    const recomputed = await recompute(doing, { calendarId: null, on, name, isRemoved: false });
    const [row] = await doing.transaction.query<{ id: string }>('INSERT INTO office_closures ("on", name) VALUES ($1, $2) RETURNING id', [on, name]);
    return happened("OfficeClosure", row!.id, { name, on, calendar: null }, recomputed);
  },
};

/** Takes a closure back. */
export const removingClosure: Deed<ClosureKept & ObjectLiteral, object, Nothing, DayOff> = {
  event: "removed an office closure", on: OfficeClosure as never, law: daysOffActions.removeOfficeClosure,
  lockFirst: lockAll,
  async apply([one], doing) {
    const { record: { id, on, name } } = one!;
    const recomputed = await recompute(doing, { calendarId: null, on, name, isRemoved: true });
    await doing.transaction.query("DELETE FROM office_closures WHERE id = $1", [id]);
    return happened("OfficeClosure", id, { name, on, calendar: null }, recomputed);
  },
};
