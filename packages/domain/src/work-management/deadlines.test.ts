import { workingCalendar } from "../calendar/working-calendar.js";
import { deadlineCue, deadlineWords, dueSoonUntil } from "./deadlines.js";

const calendar = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: [["2026-04-03", "Good Friday"], ["2026-04-06", "Easter Monday"]], closures: [] });

test("[WM-51] due soon ends after three working days: weekends and bank holidays do not use up the time", () => {
  expect(dueSoonUntil("2026-01-14", calendar)).toBe("2026-01-19");
  expect(dueSoonUntil("2026-04-02", calendar)).toBe("2026-04-09");
});

test.each([
  ["2026-01-13", "OVERDUE", "Overdue: was due yesterday"],
  ["2026-01-02", "OVERDUE", "Overdue: was due 2 January 2026"],
  ["2026-01-14", "DUE_TODAY", "Due today"],
  ["2026-01-19", "DUE_SOON", "Due soon: 19 January 2026"],
  ["2026-01-20", "LATER", "20 January 2026"],
  [null, "NONE", "No date"],
] as const)("[WM-51, WM-21] %s stands as %s and reads “%s”", (dueOn, cue, words) => {
  expect(deadlineCue(dueOn, "2026-01-14", "2026-01-19")).toBe(cue);
  expect(deadlineWords(dueOn, "2026-01-14", cue === "DUE_SOON")).toBe(words);
});
