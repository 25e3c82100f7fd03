import { nextMeetingDay, papersDueOn } from "@remit/domain/meetings/dates";
import type { MeetingWeekday, WeekOfMonth } from "@remit/domain/meetings/labels";
import type { WorkingCalendar } from "@remit/domain/calendar/working-calendar";
import { whyNotWorking } from "@remit/domain/calendar/working-day";
import { officeDays } from "../calendar/working-calendars.js";
import { everyoneNamed } from "../casework/knowing.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { refuseField } from "../reading/refusal.js";
import type { ConveneMeetingInput } from "./meeting.inputs.js";
import { MeetingSeries } from "./series.entity.js";

interface Series { readonly id: string; readonly name: string; readonly state: string; readonly week: WeekOfMonth; readonly weekday: MeetingWeekday; readonly startsAt: string; readonly minutes: number; readonly place: string; readonly chairId: string; readonly paperWorkingDays: number }
/** Working days before a meeting of no series by which its papers are due. */
const paperDaysAtFirst = 5;

/** The office's calendar, and why it does not work on a day. */
export async function whyNotThen({ door: { source } }: Pick<Context, "door">, on: string): Promise<{ days: WorkingCalendar; notWorkedBecause: string | null }> {
  const { days } = await officeDays(source.query.bind(source) as never);
  return { days, notWorkedBecause: whyNotWorking(on, days) };
}
/** How many working days before a meeting of a series its papers are due. */
export const paperDaysOf = async (context: Context, seriesId: string | null): Promise<number> => (seriesId && (await visible<Series>(context, MeetingSeries, seriesId))?.paperWorkingDays) || paperDaysAtFirst;

async function seriesOf(context: Context, { seriesId, body }: ConveneMeetingInput): Promise<Series | null> {
  if (!seriesId) return null;
  const found = await visible<Series>(context, MeetingSeries, seriesId);
  if (found?.state !== "CURRENT") throw refuseField("seriesId", "There is no such series, or it has ended. Choose from the list.", "VALIDATION_FAILED");
  if (body) throw refuseField("body", "A series is ours. Leave the other body out, or the series.", "VALIDATION_FAILED");
  return found;
}
const membersOf = async ({ door }: Context, seriesId: string): Promise<string[]> => (await door.source.query<{ id: string }[]>("SELECT staff_id AS id FROM meeting_series_members WHERE series_id = $1 AND is_current ORDER BY staff_id", [seriesId])).map(({ id }) => id);
const lastOf = async ({ door }: Context, seriesId: string): Promise<string | null> => (await door.source.query<{ on: string | null }[]>(`SELECT max("on")::text AS on FROM meetings WHERE series_id = $1 AND state <> 'CANCELLED'`, [seriesId]))[0]!.on;
const missing = (field: string, says: string) => refuseField(field, says, "VALIDATION_FAILED");

/** A meeting that is called, with what its series says where nothing was said, and the people whom it names. */
export async function calledFor(context: Context, input: ConveneMeetingInput) {
  const series = await seriesOf(context, input);
  const { days } = await whyNotThen(context, context.today);
  const on = input.on ?? (series ? nextMeetingDay(series, await lastOf(context, series.id), context.today, days) : null);
  const [title, startsAt, minutes, chairId] = [input.title ?? series?.name, input.startsAt ?? series?.startsAt, input.minutes ?? series?.minutes, input.chairId ?? series?.chairId ?? null];
  if (!title) throw missing("title", "Say what the meeting is called.");
  if (!on) throw missing("on", "Say on which day it is.");
  if (!startsAt || !minutes) throw missing("startsAt", "Say when it begins and how long it takes.");
  const attendeeIds = [...new Set([...(series ? await membersOf(context, series.id) : []), ...(chairId ? [chairId] : []), ...input.attendeeIds ?? []])];
  const values = { title, on, startsAt, minutes, chairId, seriesId: series?.id ?? null, body: input.body ?? "", place: input.place ?? series?.place ?? "", papersDueOn: papersDueOn(on, series?.paperWorkingDays ?? paperDaysAtFirst, days), attendeeIds };
  return { ...values, isOurs: values.body === "", hasChair: chairId !== null, notWorkedBecause: whyNotWorking(on, days), named: await everyoneNamed(context, null, "attendeeIds", attendeeIds) };
}
