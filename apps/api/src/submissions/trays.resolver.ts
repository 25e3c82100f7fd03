import { capacityOf, perDayAtFirst, type TrayDay as DayKept } from "@remit/domain/submissions/planning";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { isWorkingDay } from "@remit/domain/calendar/working-day";
import { Arg, Ctx, Extensions, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { officeCalendars } from "../calendar/working-calendars.js";
import type { Context } from "../door/context.js";
import { refuseField } from "../reading/refusal.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { ask } from "../work-management/asking.js";
import { decidesSubmissions } from "./seats.js";
import { handles } from "./submission.law.js";

const number = { type: () => Int };
const days = { type: () => Int, nullable: true };

@ObjectType({ description: "A day of somebody who decides submissions: what is planned, and what can be read (PO-06).", simpleResolvers: true })
export class TrayDay {
  @Shown("everyone", "The position's identifier.", { type: () => ID }) positionId!: string;
  @Shown("everyone", "The day.", { type: () => CalendarDate }) on!: string;
  @Shown("everyone", "Whether the office works.") isWorked!: boolean;
  @Shown("everyone", "Whether the holder is away.") isAway!: boolean;
  @Shown("everyone", "How many submissions can be read.", number) capacity!: number;
  @Shown("everyone", "How many are planned, those that you may not see included.", number) planned!: number;
  @Shown("everyone", "Whether more is planned than can be read.") isClash!: boolean;
}
@ObjectType({ description: "The tray of somebody who decides submissions: what went in, what came out, how long it lay (PO-04).", simpleResolvers: true })
export class Tray {
  @Shown("everyone", "The position's identifier.", { type: () => ID }) positionId!: string;
  @Shown("everyone", "What the position is called.") title!: string;
  @Shown("everyone", "Who holds it.") name!: string;
  @Shown("everyone", "The principal's label; empty for somebody who signs instead.", { type: () => String, nullable: true }) label!: string | null;
  @Shown("everyone", "How many submissions they read on a whole day.", number) perDay!: number;
  @Shown("everyone", "How many lie there now.", number) waiting!: number;
  @Shown("everyone", "Working days for which the oldest of them has lain.", days) oldestWorkingDays!: number | null;
  @Shown("everyone", "How many went in.", number) wentIn!: number;
  @Shown("everyone", "How many came out.", number) cameOut!: number;
  @Shown("everyone", "Working days for which half of those that came out had lain at most.", days) medianWorkingDays!: number | null;
}

/** At most this many days are looked at: two months with room. */
const longest = 92;
function mustBeASpan(from: string, to: string): void {
  if (to < from || addCalendarDays(from, longest) < to) throw refuseField("to", `Ask for ${longest} days at most, the last not before the first.`, "VALIDATION_FAILED");
}
const perDay = (on: string) => `coalesce((SELECT y.per_day FROM tray_capacities y WHERE y.position_id = p.id AND y.starts_on <= ${on} ORDER BY y.starts_on DESC LIMIT 1), ${perDayAtFirst})`;
const seats = (today: string) => `positions p JOIN staff_members s ON s.id = p.holder_id WHERE p.is_open AND ${decidesSubmissions.replaceAll("$1", today)}`;
interface DayRow extends Pick<DayKept, "isAway" | "commitments" | "perDay"> { readonly positionId: string; readonly on: string; readonly planned: number }

/** What whoever plans asks of the trays. */
@Resolver()
export class Trays {
  @Extensions({ policy: "everyone" })
  @Query(() => [TrayDay], { description: "The days of everyone who decides submissions: absences, commitments, what can be read and what is planned (PO-06). Nothing for those without a part in submissions." })
  async trayDays(@Arg("from", () => CalendarDate, { description: "The first day." }) from: string, @Arg("to", () => CalendarDate, { description: "The last." }) to: string, @Ctx() context: Context): Promise<TrayDay[]> {
    mustBeASpan(from, to);
    const calendar = (await officeCalendars(context.door.source.query.bind(context.door.source) as never)).find((one) => one.isOfficeDefault);
    const rows = await ask<DayRow>(context, (p) => `SELECT p.id AS "positionId", d.on::date::text AS on, is_away(s.id, d.on::date) AS "isAway", ${perDay("d.on::date")} AS "perDay",
        ARRAY(SELECT c.span FROM commitments c WHERE c.position_id = p.id AND c.on = d.on::date AND NOT c.is_removed) AS commitments, (SELECT count(*)::int FROM submissions x WHERE x.desk_position_id = p.id AND x.stage = 'WITH_PRINCIPAL' AND x.planned_on = d.on::date) AS planned
      FROM generate_series(${p.place("date", () => from)}, ${p.place("date", () => to)}, interval '1 day') d("on"), ${seats(p.today)} AND ${handles(p)} ORDER BY p.title, p.id, d.on`);
    return rows.map(({ commitments, perDay: most, ...row }) => {
      const isWorked = calendar === undefined || isWorkingDay(row.on, calendar.days);
      const capacity = capacityOf({ isWorked, isAway: row.isAway, commitments, perDay: most });
      return { ...row, isWorked, capacity, isClash: row.planned > capacity };
    });
  }

  @Extensions({ policy: "everyone" })
  @Query(() => [Tray], { description: "The tray of everyone who decides submissions, with what went in and came out between two days (PO-04). Nothing for those without a part in submissions." })
  async trays(@Arg("from", () => CalendarDate, { description: "The first day." }) from: string, @Arg("to", () => CalendarDate, { description: "The last." }) to: string, @Ctx() context: Context): Promise<Tray[]> {
    mustBeASpan(from, to);
    return ask<Tray>(context, (p) => {
      const [first, last] = [p.place("date", () => from), p.place("date", () => to)];
      const lain = (until: string) => `working_days_between(y.in_on, ${until}, (SELECT id FROM calendars WHERE is_office_default LIMIT 1))`;
      return `SELECT * FROM (SELECT p.id AS "positionId", p.title, s.name, (SELECT n.label FROM principals n WHERE n.position_id = p.id AND n.starts_on <= ${p.today} AND (n.ends_on IS NULL OR n.ends_on >= ${p.today}) LIMIT 1) AS label, ${perDay(p.today)} AS "perDay", w.*
        FROM (SELECT p.* FROM ${seats(p.today)} AND ${handles(p)}) p JOIN staff_members s ON s.id = p.holder_id CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE y.out_on IS NULL)::int AS waiting, max(${lain(p.today)}) FILTER (WHERE y.out_on IS NULL) AS "oldestWorkingDays",
          count(*) FILTER (WHERE y.in_on BETWEEN ${first} AND ${last})::int AS "wentIn", count(*) FILTER (WHERE y.out_on BETWEEN ${first} AND ${last})::int AS "cameOut",
          percentile_disc(0.5) WITHIN GROUP (ORDER BY ${lain("y.out_on")}) FILTER (WHERE y.out_on BETWEEN ${first} AND ${last}) AS "medianWorkingDays" FROM submission_stays y WHERE y.desk_position_id = p.id) w) t ORDER BY t.label IS NULL, t.title, t."positionId"`;
    });
  }
}
