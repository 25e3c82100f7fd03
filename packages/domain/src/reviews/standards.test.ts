import { dueOn, originalDueOn } from "@remit/domain/calendar/clock";
import { standing } from "@remit/domain/calendar/standing";
import { workingCalendar } from "@remit/domain/calendar/working-calendar";
import { deadlinesOf, isInWindow, lastDayToAsk, standardsAtFirst as standards } from "./standards.js";

const holidays: [string, string][] = [["2025-12-25", "Christmas Day"], ["2025-12-26", "Boxing Day"], ["2026-01-01", "New Year's Day"], ["2026-04-03", "Good Friday"], ["2026-04-06", "Easter Monday"], ["2026-05-04", "Early May"]];
const office = workingCalendar({ code: "ENGLAND_AND_WALES", holidays, closures: [] });
const due = (kind: "ACKNOWLEDGE" | "TRIAGE" | "REPLY" | "LONG_STOP", receivedOn: string, decidedOn = "2025-12-01", calendar = office) => originalDueOn(deadlinesOf(receivedOn, decidedOn, standards)[kind], calendar);

test("[PO-40] a review may be asked for within three calendar months, counted to the same day or the month's last", () => {
  expect(lastDayToAsk("2026-05-31", standards)).toBe("2026-08-31");
  expect(lastDayToAsk("2025-11-30", standards)).toBe("2026-02-28");
  expect(lastDayToAsk("2027-11-30", standards)).toBe("2028-02-29");
  expect(lastDayToAsk("2024-02-29", { ...standards, windowMonths: 12 })).toBe("2025-02-28");
  expect(isInWindow("2026-08-31", "2026-05-31", standards)).toBe(true);
  expect(isInWindow("2026-09-01", "2026-05-31", standards)).toBe(false);
});

test("[PO-40] acknowledgement, triage and reply count working days across Christmas and Easter", () => {
  expect(due("TRIAGE", "2025-12-23")).toBe("2025-12-30");
  expect(due("ACKNOWLEDGE", "2025-12-23")).toBe("2026-01-02");
  expect(due("REPLY", "2025-12-23")).toBe("2026-01-23");
  expect(due("TRIAGE", "2026-04-01")).toBe("2026-04-08");
  expect(due("REPLY", "2026-03-27")).toBe("2026-04-28");
});

test("[PO-40] the change to summer time moves no deadline: days are days", () => {
  expect(due("ACKNOWLEDGE", "2026-03-27")).toBe("2026-04-07");
  expect(due("ACKNOWLEDGE", "2025-10-24")).toBe("2025-10-31");
});

test("[PO-40] the long-stop runs from the decision in calendar months, whether its last day is worked or not, and a later holiday never moves it", () => {
  expect(due("LONG_STOP", "2026-01-09", "2026-05-31")).toBe("2026-08-31");
  expect(due("LONG_STOP", "2026-01-09", "2026-01-04")).toBe("2026-04-04");
  const announced = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: [...holidays, ["2026-04-02", "A late-announced holiday"]], closures: [] });
  expect(due("LONG_STOP", "2026-01-09", "2026-01-04", announced)).toBe("2026-04-04");
  expect(due("REPLY", "2026-03-27", "2025-12-01", announced)).toBe("2026-04-29");
});

test("[PO-40] waiting gives the reply its days back, and keeps what it was due at first; amber and red are said in words", () => {
  const clock = { ...deadlinesOf("2026-01-09", "2025-12-27", standards).REPLY, pauses: [{ fromOn: "2026-01-14", toOn: "2026-01-20", reason: "records" }] };
  expect(originalDueOn(clock, office)).toBe("2026-02-06");
  expect(dueOn(clock, office)).toBe("2026-02-12");
  expect(standing(clock, office, "2026-02-10")).toMatchObject({ tone: "amber", words: "2 working days left" });
  expect(standing(clock, office, "2026-02-13")).toMatchObject({ tone: "red", words: "overdue by 1 working day" });
});
