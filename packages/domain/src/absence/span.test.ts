import fc from "fast-check";
import { bankHolidays } from "../calendar/bank-holidays.js";
import { addCalendarDays } from "../calendar/calendar-date.js";
import { workingCalendar } from "../calendar/working-calendar.js";
import { awayUntil, halvesAway, isAwayAllDay, overlap, spanInWords, workingDaysAway, type Span } from "./span.js";

const calendar = (code: "ENGLAND_AND_WALES" | "SCOTLAND") => workingCalendar({ code, holidays: bankHolidays[code], closures: [] });
const span = (startsOn: string, endsOn: string | null, more: Partial<Span> = {}): Span => ({ startsOn, startsAtMidday: false, endsOn, endsAtMidday: false, ...more });

test.each<[string, Span, number | null, number | null]>([
  ["a week", span("2026-01-12", "2026-01-16"), 5, 5],
  ["over a weekend", span("2026-01-16", "2026-01-19"), 2, 2],
  ["over New Year, which Scotland keeps longer", span("2026-01-01", "2026-01-05"), 2, 1],
  ["from midday to midday", span("2026-01-12", "2026-01-14", { startsAtMidday: true, endsAtMidday: true }), 2, 2],
  ["one morning", span("2026-01-12", "2026-01-12", { endsAtMidday: true }), 0.5, 0.5],
  ["a Saturday's afternoon", span("2026-01-17", "2026-01-17", { startsAtMidday: true }), 0, 0],
  ["with no last day", span("2026-01-12", null), null, null],
])("[CS-22] an absence is counted in working days of the person's calendar: %s", (_, absence, england, scotland) => {
  expect([workingDaysAway(absence, calendar("ENGLAND_AND_WALES")), workingDaysAway(absence, calendar("SCOTLAND"))]).toEqual([england, scotland]);
});

test("[CS-22] half a day leaves the other half, and two halves make a day", () => {
  const morning = span("2026-01-14", "2026-01-14", { endsAtMidday: true });
  const afternoonOn = span("2026-01-14", "2026-01-16", { startsAtMidday: true });
  expect(halvesAway([morning], "2026-01-14")).toEqual({ morning: true, afternoon: false });
  expect([isAwayAllDay([morning], "2026-01-14"), isAwayAllDay([morning, afternoonOn], "2026-01-14")]).toEqual([false, true]);
  expect(awayUntil([morning, afternoonOn], "2026-01-14")).toBe("2026-01-16");
  expect(awayUntil([span("2026-01-14", "2026-01-16"), span("2026-01-17", null)], "2026-01-14")).toBeNull();
});

const anySpan = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 10 }), fc.boolean(), fc.boolean(), fc.boolean()).filter(([, long, a, b]) => long > 0 || !(a && b))
  .map(([from, long, startsAtMidday, endsAtMidday, isOpen]): Span => span(addCalendarDays("2026-01-01", from), isOpen ? null : addCalendarDays("2026-01-01", from + long), { startsAtMidday, endsAtMidday: !isOpen && endsAtMidday }));
const halves = (one: Span) => Array.from({ length: 40 }, (_none, day) => addCalendarDays("2026-01-01", day)).flatMap((on) => { const { morning, afternoon } = halvesAway([one], on); return [...(morning ? [`${on} a`] : []), ...(afternoon ? [`${on} b`] : [])]; });

test("[CS-22] two absences overlap exactly when they share a half day, whatever they are", () => {
  fc.assert(fc.property(anySpan, anySpan, (one, other) => { expect(overlap(one, other)).toBe(halves(one).some((half) => halves(other).includes(half))); }), { numRuns: 500 });
});

test("an absence is said in a line", () => {
  expect(spanInWords(span("2026-01-12", "2026-01-16", { startsAtMidday: true }))).toBe("from 12 January 2026 at midday to 16 January 2026");
  expect(spanInWords(span("2026-01-12", "2026-01-12", { endsAtMidday: true }))).toBe("on 12 January 2026, the morning");
  expect(spanInWords(span("2026-01-12", null))).toBe("from 12 January 2026, with no last day yet");
});
