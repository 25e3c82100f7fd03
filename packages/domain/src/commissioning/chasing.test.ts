import { workingCalendar } from "../calendar/working-calendar.js";
import { chaseDue, type Chased } from "./chasing.js";

const calendar = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: [], closures: [] });
const standards = { remindBeforeWorkingDays: 2, remindEveryWorkingDays: 3, escalateAfterWorkingDays: [2, 5, 10] };
const work = { commissionedOn: "2026-01-05", dueOn: "2026-01-14", nextStep: 1 };
const today = (on: string, before: readonly Chased[] = [], nextStep: number | null = 1) => chaseDue({ ...work, nextStep }, before, standards, on, calendar);

test("[PO-57] work is chased by rule before it is due, on the day and when it is late, once each", () => {
  expect([today("2026-01-09"), today("2026-01-12"), today("2026-01-13"), today("2026-01-13", [{ on: "2026-01-12", kind: "BEFORE" }])]).toEqual([null, "BEFORE", "BEFORE", null]);
  expect([today("2026-01-14"), today("2026-01-14", [{ on: "2026-01-14", kind: "ON_THE_DAY" }])]).toEqual(["ON_THE_DAY", null]);
  expect([today("2026-01-15"), today("2026-01-15", [{ on: "2026-01-15", kind: "AFTER" }])]).toEqual(["AFTER", null]);
});

test("[PO-57] late work climbs the ladder by working days, a step a day, and is reminded of in between", () => {
  expect([today("2026-01-16"), today("2026-01-16", [{ on: "2026-01-16", kind: "ESCALATED" }], 2)]).toEqual(["ESCALATED", null]);
  expect([today("2026-01-20", [{ on: "2026-01-16", kind: "ESCALATED" }], 2), today("2026-01-21", [{ on: "2026-01-16", kind: "ESCALATED" }], 2)]).toEqual([null, "ESCALATED"]);
  const climbed = [{ on: "2026-02-02", kind: "ESCALATED" }] as const;
  expect([today("2026-02-03", climbed, null), today("2026-02-05", climbed, null)]).toEqual([null, "AFTER"]);
  expect(today("2026-02-02", [{ on: "2026-02-02", kind: "ESCALATED" }], 3)).toBeNull();
});

test("[PO-57] nobody is reminded of work that was only just asked for", () => {
  expect(chaseDue({ commissionedOn: "2026-01-13", dueOn: "2026-01-14", nextStep: 1 }, [], standards, "2026-01-13", calendar)).toBeNull();
});
