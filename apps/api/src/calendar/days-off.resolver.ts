import { addWorkingDays } from "@remit/domain/calendar/working-day";
import { daysOffActions } from "@remit/domain/calendar/days-off";
import { mayChoose } from "@remit/domain/law/law";
import { Arg, Args, Ctx, Extensions, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { Refusal } from "../reading/refusal.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { addingClosure, addingHoliday, removingClosure, removingHoliday } from "./days-off.deeds.js";
import { AddHolidayInput, AddOfficeClosureInput, PreviewHolidayArgs, WorkingDayArgs } from "./days-off.inputs.js";
import { clocksMovedBy } from "./recomputing.js";
import { officeCalendars } from "./working-calendars.js";

@ObjectType({ description: "An open clock that a change of the calendar would move.", simpleResolvers: true })
export class ClockMove {
  @Shown("everyone", "The clock's identifier.", { type: () => ID }) clockId!: string;
  @Shown("everyone", "The identifier of its case, if it has one.", { type: () => ID, nullable: true }) caseId!: string | null;
  @Shown("everyone", "The kind of record whose deadline it is.") recordType!: string;
  @Shown("everyone", "The record's identifier.", { type: () => ID }) recordId!: string;
  @Shown("everyone", "What must be done by then.") kind!: string;
  @Shown("everyone", "The deadline as it stands.", { type: () => CalendarDate }) from!: string;
  @Shown("everyone", "The deadline as it would be.", { type: () => CalendarDate }) to!: string;
  @Shown("everyone", "By how many calendar days; negative when it would come earlier.", { type: () => Int }) movedByCalendarDays!: number;
}

@ObjectType({ description: "What became of a day off.", simpleResolvers: true })
export class DayOffPayload {
  @Shown("everyone", "The identifier of the holiday or closure.", { type: () => ID }) id!: string;
}

const queryOf = ({ door }: Context) => (sql: string, parameters?: readonly unknown[]) => door.source.query(sql, parameters as unknown[]) as Promise<never[]>;
const noCalendar = "The office has no such calendar. An administrator can bring the calendars in.";

@Resolver()
export class DaysOffResolver {
  @Extensions({ policy: "everyone" })
  @Query(() => [ClockMove], { description: "Which open clocks a bank holiday or closure would move, from when to when, before it is added or removed (PO-40). Only for those who manage calendars." })
  async previewHoliday(@Args(() => PreviewHolidayArgs) { calendarId = null, on, isRemoved }: PreviewHolidayArgs, @Ctx() context: Context): Promise<ClockMove[]> {
    const verdict = mayChoose(daysOffActions.addHoliday, { actor: context.actor, record: {}, facts: { taken: {} }, input: undefined, today: context.today }, null);
    if (!verdict.allowed) throw new Refusal(verdict.code, verdict.because);
    const moved = await clocksMovedBy(queryOf(context), { calendarId, on, name: "", isRemoved });
    return moved.map(({ clock, oldDueOn, newDueOn, movedByCalendarDays }) => ({ clockId: clock.id, caseId: clock.caseId, recordType: clock.recordType, recordId: clock.recordId, kind: clock.kind, from: oldDueOn, to: newDueOn, movedByCalendarDays }));
  }

  @Extensions({ policy: "everyone" })
  @Query(() => CalendarDate, { description: "The n-th working day after a date, which itself counts as day 0." })
  async workingDay(@Args(() => WorkingDayArgs) { calendar, from, workingDays }: WorkingDayArgs, @Ctx() context: Context): Promise<string> {
    const found = (await officeCalendars(queryOf(context))).find((one) => (calendar ? one.code === calendar : one.isOfficeDefault));
    if (!found) throw new Refusal("NOT_FOUND", noCalendar);
    return addWorkingDays(from, workingDays, found.days);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => DayOffPayload, { description: "Adds a bank holiday and moves the deadlines that it touches, all in one (PO-40)." })
  async addHoliday(@Arg("input") { calendarId, idempotencyKey, on, name }: AddHolidayInput, @Ctx() context: Context): Promise<DayOffPayload> {
    return { id: await performOne(context.door, addingHoliday, { actor: context.actor, input: { on, name: name.trim() }, named: [{ id: calendarId, expectedVersion: anyVersion }], idempotencyKey }) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => DayOffPayload, { description: "Removes a bank holiday and moves the deadlines that it touched, all in one (PO-40)." })
  async removeHoliday(@Arg("input") input: NamedInput, @Ctx() { door, actor }: Context): Promise<DayOffPayload> {
    return { id: await performOne(door, removingHoliday, { actor, input: {}, named: [input] }) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => DayOffPayload, { description: "Closes the office for a day and moves the deadlines that it touches, in every calendar (PO-40)." })
  async addOfficeClosure(@Arg("input") { idempotencyKey, on, name }: AddOfficeClosureInput, @Ctx() context: Context): Promise<DayOffPayload> {
    const standing = (await officeCalendars(queryOf(context))).find((one) => one.isOfficeDefault);
    if (!standing) throw new Refusal("NOT_FOUND", noCalendar);
    return { id: await performOne(context.door, addingClosure, { actor: context.actor, input: { on, name: name.trim() }, named: [{ id: standing.id, expectedVersion: anyVersion }], idempotencyKey }) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => DayOffPayload, { description: "Takes an office closure back and moves the deadlines that it touched (PO-40)." })
  async removeOfficeClosure(@Arg("input") input: NamedInput, @Ctx() { door, actor }: Context): Promise<DayOffPayload> {
    return { id: await performOne(door, removingClosure, { actor, input: {}, named: [input] }) };
  }
}
