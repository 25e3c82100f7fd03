import { financialYearOf, forecast, remaining, sayYear, variance } from "./budget.js";

test("[PO-56] a financial year begins on 1 April, also in a leap year", () => {
  expect(["2026-03-31", "2026-04-01", "2024-02-29", "2025-12-31"].map(financialYearOf)).toEqual([2025, 2026, 2023, 2025]);
  expect([sayYear(2025), sayYear(2099)]).toEqual(["2025-26", "2099-00"]);
});

test("[PO-56] what is left, the forecast and the variance follow from what was allotted, promised, spent and is expected", () => {
  const spending = { allottedPence: 1_000_000, committedPence: 200_000, actualPence: 300_000, expectedPence: 600_000 };
  expect([remaining(spending), forecast(spending), variance(spending)]).toEqual([500_000, 1_100_000, -100_000]);
});
