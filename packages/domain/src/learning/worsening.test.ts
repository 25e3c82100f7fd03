import { comparedQuarters, lastWholeQuarter, whyMoreUpheld, whyWorsening } from "./worsening.js";

test("[PO-52] only whole quarters are compared: the last one that ended before today", () => {
  expect([lastWholeQuarter("2026-01-14"), lastWholeQuarter("2026-03-31"), lastWholeQuarter("2026-04-01"), lastWholeQuarter("2025-12-31")]).toEqual([
    { from: "2025-10-01", to: "2025-12-31" }, { from: "2025-10-01", to: "2025-12-31" }, { from: "2026-01-01", to: "2026-03-31" }, { from: "2025-07-01", to: "2025-09-30" }]);
});

test("[PO-52] the last whole quarter is compared with the one before it, across the turn of a year", () => {
  expect([comparedQuarters("2026-01-14"), comparedQuarters("2026-05-31")]).toEqual([{ from: "2025-07-01", to: "2025-12-31" }, { from: "2025-10-01", to: "2026-03-31" }]);
});

test("[PO-52] a proposal says what its numbers are", () => {
  expect(whyWorsening({ name: "Delay", count: 14, change: 6, quarter: "Q4 2025" })).toBe("“Delay” was found 14 times in Q4 2025, 6 more than in the quarter before.");
  expect(whyMoreUpheld({ name: "Harbour Housing", count: 5, change: 3, quarter: "Q4 2025" })).toBe("“Harbour Housing”: 5 cases upheld in Q4 2025, 3 more than in the quarter before.");
});
