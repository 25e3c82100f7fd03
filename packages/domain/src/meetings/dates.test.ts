import { workingCalendar } from "../calendar/working-calendar.js";
import { meetingDay, nextMeetingDay, papersDueOn, sayTime, spanOf } from "./dates.js";

const calendar = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: [["2026-01-01", "New Year's Day"], ["2026-04-03", "Good Friday"], ["2026-04-06", "Easter Monday"], ["2026-05-25", "Spring bank holiday"], ["2026-08-31", "Summer bank holiday"], ["2026-12-25", "Christmas Day"], ["2026-12-28", "Boxing Day (substitute)"]], closures: [["2026-12-29", "Between the years"], ["2026-12-30", "Between the years"], ["2026-12-31", "Between the years"]] });
const on = (week: Parameters<typeof meetingDay>[0]["week"], weekday: Parameters<typeof meetingDay>[0]["weekday"], month: string) => meetingDay({ week, weekday }, `${month}-15`, calendar);

test("[PO-36] a monthly meeting falls on its weekday of the month, the last one included", () => {
  expect([on("FIRST", "THURSDAY", "2026-02"), on("SECOND", "TUESDAY", "2026-02"), on("FOURTH", "FRIDAY", "2026-02"), on("LAST", "FRIDAY", "2026-01")]).toEqual(["2026-02-05", "2026-02-10", "2026-02-27", "2026-01-30"]);
});

test("[PO-36] on a bank holiday it moves to the next working day, past Easter too; where that leaves the month, to the working day before", () => {
  expect([on("FIRST", "THURSDAY", "2026-01"), on("FIRST", "FRIDAY", "2026-04"), on("FIRST", "MONDAY", "2026-04")]).toEqual(["2026-01-02", "2026-04-07", "2026-04-07"]);
  expect([on("LAST", "MONDAY", "2026-05"), on("LAST", "MONDAY", "2026-08"), on("LAST", "WEDNESDAY", "2026-12")]).toEqual(["2026-05-26", "2026-08-28", "2026-12-24"]);
});

test("[PO-36] the next meeting is that of the month after the last, or the first that is still to come", () => {
  const day = { week: "FIRST", weekday: "THURSDAY" } as const;
  expect([nextMeetingDay(day, "2026-01-02", "2026-01-14", calendar), nextMeetingDay(day, null, "2026-01-14", calendar), nextMeetingDay(day, "2025-06-05", "2026-01-14", calendar)]).toEqual(["2026-02-05", "2026-02-05", "2026-02-05"]);
  expect(nextMeetingDay(day, "2026-02-05", "2026-01-14", calendar)).toBe("2026-03-05");
});

test("[PO-39] papers are due so many working days before, bank holidays left out", () => {
  expect([papersDueOn("2026-02-05", 5, calendar), papersDueOn("2026-04-09", 5, calendar), papersDueOn("2026-01-02", 1, calendar)]).toEqual(["2026-01-29", "2026-03-31", "2025-12-31"]);
});

test("[PO-36] ten o'clock is ten by the clocks of the office, before and after they change", () => {
  const begins = (date: string) => spanOf(date, "10:00", 90).from.toISOString();
  expect([begins("2026-03-27"), begins("2026-03-30"), begins("2026-10-23"), begins("2026-10-26")]).toEqual(["2026-03-27T10:00:00.000Z", "2026-03-30T09:00:00.000Z", "2026-10-23T09:00:00.000Z", "2026-10-26T10:00:00.000Z"]);
  expect(spanOf("2026-03-30", "10:00", 90).to.toISOString()).toBe("2026-03-30T10:30:00.000Z");
});

test("[PO-39] the times of an agenda add up, and say by how much it is too long", () => {
  expect([sayTime(85, 90), sayTime(90, 90), sayTime(155, 90), sayTime(0, 60)]).toEqual(["1 hour 25 minutes of 1 hour 30 minutes planned; 5 minutes left", "1 hour 30 minutes of 1 hour 30 minutes planned; nothing left", "2 hours 35 minutes of 1 hour 30 minutes planned; 1 hour 5 minutes too long", "no time of 1 hour planned; 1 hour left"]);
});
