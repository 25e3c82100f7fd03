import { isCalendarDate, type CalendarDate } from "@remit/domain/calendar/calendar-date";
import { inventCases } from "./cases/invent-cases.js";
import { Chance } from "./chance.js";
import { daysBefore } from "./office-days.js";
import { organisationHistory } from "./organisation/history.js";
import { inventOrganisation } from "./organisation/invent-organisation.js";
import { inventReference } from "./reference.js";
import { inventReviews } from "./reviews/invent-reviews.js";
import type { AuditRow, OfficeRows } from "./rows.js";

/** What a demonstration office is made from. The same three give the same office, byte for byte. */
export interface Wish {
  /** Today in the office, YYYY-MM-DD: its year of history ends the evening before. */
  readonly asOf: CalendarDate;
  readonly seed?: number;
  /** How many cases; the office's people are as many whatever the number, so that much more than the default crowds them. */
  readonly cases?: number;
}

/** Oldest first; what happened in one moment stays in the order in which it was told. */
const inOrder = (entries: AuditRow[]): AuditRow[] => entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** Invents an office with its people and a year of casework: plain rows for each table. Throws a RangeError for a text that is no date. */
export function inventOffice({ asOf, seed = 1, cases = 1500 }: Wish): OfficeRows {
  if (!isCalendarDate(asOf)) throw new RangeError(`“${asOf}” is not a date written YYYY-MM-DD.`);
  const chance = new Chance(seed);
  const drawing = { asOf, openedAt: Date.parse(daysBefore(asOf, 400)), chance };
  const organisation = inventOrganisation(drawing);
  const reference = inventReference(drawing);
  const { rows, history } = inventCases({ ...drawing, cases, organisation, reference });
  const reviews = inventReviews({ ...drawing, organisation, cases: rows, history, calendars: reference.rows.calendars });
  const clocks = { clocks: [...rows.clocks, ...reviews.rows.clocks], clock_pauses: [...rows.clock_pauses, ...reviews.rows.clock_pauses] };
  return { office: [{ name: "The Ombudsman’s Office (demonstration)", is_demonstration: true }], ...organisation.rows, ...reference.rows, ...rows, ...reviews.rows, ...clocks, audit_entries: inOrder([...organisationHistory(organisation, drawing), ...history, ...reviews.history]) };
}
