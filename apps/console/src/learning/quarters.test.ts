import { quarterBefore, sayChange, sayQuarter } from "./quarters";

test("a quarter is named, and the ones before it are found across the turn of a year", () => {
  expect([sayQuarter("2025-10-01"), quarterBefore("2025-10-01"), quarterBefore("2026-01-01"), quarterBefore("2026-01-01", 8)]).toEqual(["Q4 2025", "2025-07-01", "2025-10-01", "2024-01-01"]);
  expect([sayChange(3), sayChange(-2), sayChange(0)]).toEqual(["3 more", "2 fewer", "as before"]);
});
