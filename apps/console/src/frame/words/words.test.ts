import { sayClock } from "../record/Clock";
import { lineFor } from "../record/PersonLine";
import { count } from "./counts";
import { dayAfter, dayBefore, dayOf, sayDay, sayMoment, sayShortDay, startOfDay } from "./dates";
import { dayAsTyped, typedDay } from "./typedDay";

test("days are said as the house says them, in the office's zone", () => {
  expect(sayDay("2026-01-12")).toBe("12 January 2026");
  expect(sayMoment("2026-07-01T23:30:00Z")).toBe("2 July 2026, 00:30");
  expect(dayOf("2026-07-01T23:30:00Z")).toBe("2026-07-02");
  expect(sayShortDay("2026-09-03", "2026-01-14")).toBe("3 Sep");
  expect(sayShortDay("2025-12-31", "2026-01-14")).toBe("31 Dec 2025");
});

test("a day begins at midnight in the office, in winter and in summer", () => {
  expect(startOfDay("2026-01-14")).toBe("2026-01-14T00:00:00.000Z");
  expect(startOfDay("2026-07-01")).toBe("2026-06-30T23:00:00.000Z");
  expect(dayBefore(startOfDay(dayAfter("2026-10-25")))).toBe("2026-10-25");
});

test("a day is typed as DD/MM/YYYY, and only a day that exists is taken", () => {
  expect(typedDay("3/2/2026")).toBe("2026-02-03");
  expect(typedDay(" 14.01.2026 ")).toBe("2026-01-14");
  expect(typedDay("31/02/2026")).toBeNull();
  expect(typedDay("2026-01-14")).toBeNull();
  expect(dayAsTyped("2026-02-03")).toBe("03/02/2026");
});

test("a clock always has words with its colour", () => {
  const face = { label: "Reply", dueOn: "2026-01-16" };
  expect(sayClock({ ...face, workingDaysLeft: 1 })).toEqual({ words: "1 working day left", tone: "amber" });
  expect(sayClock({ ...face, workingDaysLeft: 9 })).toEqual({ words: "9 working days left", tone: "quiet" });
  expect(sayClock({ ...face, workingDaysLeft: 0 })).toEqual({ words: "due today", tone: "amber" });
  expect(sayClock({ ...face, workingDaysLeft: -2 })).toEqual({ words: "overdue by 2 working days", tone: "red" });
  expect(sayClock({ ...face, workingDaysLeft: -2, pausedOn: "2026-01-10" }).tone).toBe("quiet");
});

test("the call goes to the person while they are here, else to their team's line", () => {
  const amina = { name: "Amina Yusuf", telephone: "01632 960 242", team: { name: "Team 2", telephone: "01632 960 200" } };
  expect(lineFor({ ...amina, availability: "LIMITED" })?.number).toBe("01632 960 242");
  expect(lineFor({ ...amina, availability: "AWAY" })).toEqual({ number: "01632 960 200", whose: "Team 2’s line" });
  expect(lineFor({ name: "Ben Carter", availability: "AWAY", telephone: "1" })).toBeNull();
});

test("counts agree with their nouns", () => {
  expect([count(0, "request"), count(1, "request"), count(1500, "request")]).toEqual(["no requests", "1 request", "1,500 requests"]);
});
