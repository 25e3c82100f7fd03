import type { AbsenceInput } from "@remit/domain/absence/beginning";
import { workingDaysAway, type Span } from "@remit/domain/absence/span";
import { officeCalendars } from "../calendar/working-calendars.js";
import type { Door } from "../door/perform.js";
import { namedBy } from "../organisation/positions.gather.js";
import type { Entered } from "./absence.deeds.js";
import type { SpanInput } from "./absence.inputs.js";

/** The longest span whose working days are worth counting, in days; a longer one is refused by the law. */
const longestCounted = 1500;

/** The working days of a person's own calendar, else of the office's. */
export async function calendarOf({ source }: Door, staffId: string) {
  const { calendarId } = await namedBy<{ calendarId: string | null }>({ source } as Door, "staffMemberId", staffId, `SELECT calendar_id AS "calendarId" FROM staff_members WHERE id = $1`);
  const calendars = await officeCalendars((sql, parameters) => source.query(sql, parameters as unknown[]) as Promise<never[]>);
  return calendars.find((one) => (calendarId ? one.id === calendarId : one.isOfficeDefault))?.days ?? null;
}

const spanOf = ({ startsOn, startsAtMidday, endsOn, endsAtMidday }: Omit<SpanInput, "kindId">): Span => ({ startsOn, startsAtMidday: startsAtMidday ?? false, endsOn: endsOn ?? null, endsAtMidday: endsAtMidday ?? false });

/** What the law needs of an absence that is to be. */
export async function entered({ door }: { readonly door: Door }, staffId: string, { kindId, note, ...days }: Omit<SpanInput, "idempotencyKey">): Promise<Entered> {
  const kind = await namedBy<AbsenceInput["kind"]>(door, "kindId", kindId, `SELECT id, name, is_asked_for AS "isAskedFor", is_active AS "isActive" FROM absence_kinds WHERE id = $1`);
  const calendar = await calendarOf(door, staffId);
  const span = spanOf(days);
  const isCountable = calendar !== null && (span.endsOn === null || Date.parse(span.endsOn) - Date.parse(span.startsOn) < longestCounted * 86_400_000);
  return { ...span, kind, note: note?.trim() ?? "", workingDays: isCountable ? workingDaysAway(span, calendar) : null };
}
