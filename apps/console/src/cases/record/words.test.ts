import { instantOf } from "../../frame/words/dates";
import { refusalOf } from "../bulkOfOne";
import { saySize } from "./Documents";
import { sayWait } from "./Letters";

test("[WM-03] how long it took to classify is said in the largest unit that is still exact enough", () => {
  expect([0, 1, 59, 60, 47 * 60, 48 * 60, 3 * 1440].map(sayWait)).toEqual(["no minutes", "1 minute", "59 minutes", "1 hour", "47 hours", "2 days", "3 days"]);
});

test("a file's size is said as people say it", () => {
  expect([840, 12_400, 2_440_000].map(saySize)).toEqual(["840 bytes", "12 kB", "2.4 MB"]);
});

test("a time of day is the office's, in winter and in summer", () => {
  expect(instantOf("2026-01-14", "09:30")).toBe("2026-01-14T09:30:00.000Z");
  expect(instantOf("2026-07-01", "09:30")).toBe("2026-07-01T08:30:00.000Z");
});

test("[WM-33] one record refused among many is a conflict like any other: what, who and when", () => {
  const item = { id: "a", done: true, code: null, message: null, rule: null, changedBy: null, changedAt: null };
  expect(refusalOf([item])).toBeNull();
  const stale = { ...item, done: false, code: "CONFLICT" as const, message: "The selected record has been modified by another user since it was retrieved", changedBy: "Dana Fox", changedAt: "2026-01-14T10:42:00Z" };
  expect(refusalOf([item, stale])).toMatchObject({ code: "CONFLICT", changedBy: { name: "Dana Fox" }, changedAt: "2026-01-14T10:42:00Z" });
});
