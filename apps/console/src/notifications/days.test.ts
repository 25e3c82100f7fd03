import { byDay } from "./days";
import type { Told } from "./documents";

const told = (id: string, at: string): Told => ({ id, at, sentence: id, readAt: null, by: null, kind: "MENTIONED", recordType: null, recordId: null, caseId: null });

test("what was told is grouped by the office's days, summer time included", () => {
  const days = byDay([told("late", "2026-07-14T23:30:00Z"), told("noon", "2026-07-14T11:00:00Z"), told("before", "2026-07-13T23:10:00Z"), told("old", "2026-07-10T09:00:00Z")], "2026-07-15");
  expect(days.map(({ heading, told: rows }) => [heading, ...rows.map(({ id }) => id)])).toEqual([["Today", "late"], ["Yesterday", "noon", "before"], ["Friday 10 July 2026", "old"]]);
});
