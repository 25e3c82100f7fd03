import type { SubmissionRow } from "./records";
import { layOut, mondayOf, sayDayLoad, weekFrom } from "./weekDays";

test("[PO-06] a week runs from Monday to Friday, whatever day is looked at", () => {
  expect([mondayOf("2026-01-12"), mondayOf("2026-01-14"), mondayOf("2026-01-18")]).toEqual(["2026-01-12", "2026-01-12", "2026-01-12"]);
  expect(weekFrom("2025-12-29")).toEqual(["2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02"]);
});

test("[PO-06] a day says what is planned of what can be read, and a clash in words", () => {
  const day = { positionId: "o", on: "2026-01-14", isWorked: true, isAway: false, capacity: 4, planned: 2, isClash: false };
  expect(sayDayLoad(day)).toBe("2 of 4");
  expect(sayDayLoad({ ...day, planned: 5, isClash: true })).toBe("5 of 4: more than can be read");
  expect(sayDayLoad({ ...day, isAway: true, capacity: 0, isClash: true })).toBe("away, 2 planned: more than can be read");
  expect(sayDayLoad({ ...day, isWorked: false, planned: 0, capacity: 0 })).toBe("closed");
});

test("[PO-04] what was planned for a day that went by is not lost from the week", () => {
  const row = (id: string, plannedOn: string, deskPositionId = "o") => ({ id, plannedOn, deskPositionId }) as SubmissionRow;
  const { earlier, on } = layOut([row("late", "2026-01-09"), row("now", "2026-01-14"), row("other", "2026-01-14", "d")], "o", weekFrom("2026-01-12"));
  expect(earlier.map(({ id }) => id)).toEqual(["late"]);
  expect(on("2026-01-14").map(({ id }) => id)).toEqual(["now"]);
});
