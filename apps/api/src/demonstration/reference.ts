import { calendarNames, type CalendarCode } from "@remit/domain/calendar/working-calendar";
import { bankHolidays } from "@remit/domain/calendar/bank-holidays";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { inventBodies, type Body } from "./bodies.js";
import { findingCategories, findingOutcomes, type CategoryCode, type OutcomeCode } from "./finding-vocabulary.js";
import { lastWorkingDay } from "./office-days.js";
import type { Drawing } from "./organisation/invent-organisation.js";
import type { OfficeRows } from "./rows.js";
import { areaOf, workAreas, type Area, type SubArea } from "./work-areas.js";

/** The tables of reference data and calendars. */
export type ReferenceRows = Pick<OfficeRows, "calendars" | "holidays" | "office_closures" | "bodies" | "finding_categories" | "finding_outcomes" | "work_areas" | "work_sub_areas">;

/** Reference data, with its identifiers at hand. */
export interface Reference {
  readonly rows: ReferenceRows;
  readonly bodies: readonly Body[];
  /** The calendar by which the office counts. */
  readonly calendarId: string;
  category(code: CategoryCode): string;
  outcome(code: OutcomeCode): string;
  /** Both halves of where a piece of work belongs. */
  area(subArea: SubArea): { area_id: string; sub_area_id: string };
}

function inventCalendars({ chance, openedAt, asOf }: Drawing): Pick<OfficeRows, "calendars" | "holidays" | "office_closures"> {
  const calendars = (Object.keys(calendarNames) as CalendarCode[]).map((code) => ({ id: chance.id(openedAt), code, name: calendarNames[code], is_office_default: code === "ENGLAND_AND_WALES" }));
  const holidays = calendars.flatMap(({ id, code }) => [...bankHolidays[code]].map(([on, name]) => ({ id: chance.id(openedAt), calendar_id: id, on, name })));
  const moving = lastWorkingDay(addCalendarDays(asOf, 40));
  return { calendars, holidays, office_closures: [{ id: chance.id(openedAt), on: moving, name: "Staff conference" }] };
}

/** Draws the lists that casework is classified by, the calendars and the bodies in jurisdiction. */
export function inventReference(drawing: Drawing): Reference {
  const { chance, openedAt } = drawing;
  const calendars = inventCalendars(drawing);
  const finding_categories = Object.entries(findingCategories).map(([code, label]) => ({ id: chance.id(openedAt), code, label }));
  const finding_outcomes = Object.entries(findingOutcomes).map(([code, { label, severity, upheld }]) => ({ id: chance.id(openedAt), code, label, severity, is_upheld: upheld }));
  const work_areas = (Object.keys(workAreas) as Area[]).map((name) => ({ id: chance.id(openedAt), name }));
  const work_sub_areas = work_areas.flatMap(({ id, name }) => workAreas[name].map((sub) => ({ id: chance.id(openedAt), area_id: id, name: sub as string })));
  const bodies = inventBodies(openedAt, chance);
  return {
    rows: { ...calendars, bodies: bodies.map((body) => body.row), finding_categories, finding_outcomes, work_areas, work_sub_areas },
    bodies,
    calendarId: calendars.calendars.find((one) => one.is_office_default)!.id,
    category: (code) => finding_categories.find((one) => one.code === code)!.id,
    outcome: (code) => finding_outcomes.find((one) => one.code === code)!.id,
    area: (subArea) => ({ area_id: work_areas.find((one) => one.name === areaOf(subArea))!.id, sub_area_id: work_sub_areas.find((one) => one.name === subArea)!.id }),
  };
}
