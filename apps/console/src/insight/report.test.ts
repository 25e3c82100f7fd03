import { linesOf, nameOf, sayTarget, stretch } from "./report";
import type { Report } from "./reportDocuments";

const key = (value: string | null) => (value === null ? [] : [{ label: value, value }]);
const cases = (place: string | null, count: number, inTime: number | null) => ({ keys: key(place), count, behind: { place }, inTime, days: 90, upheld: 0.5 });
const target = (indicator: "CASES_DECIDED_IN_TIME" | "CASES_DECIDED_A_MONTH", value: number, segmentId: string | null = null, inForceFrom = "2025-01-01") => ({ indicator, value, segmentId, inForceFrom });
const report: Report = {
  cases: [cases(null, 30, 0.9), cases("care", 6, 0.7)], casesBefore: [cases(null, 24, 0.8), cases("care", 9, 0.75)], reviews: [], reviewsBefore: [],
  requests: [{ keys: [], count: 20, behind: {}, open: 20, overdue: 5, waiting: 8 }], segments: { nodes: [] },
  insightTargets: { nodes: [target("CASES_DECIDED_IN_TIME", 80), target("CASES_DECIDED_IN_TIME", 95, null, "2027-01-01"), target("CASES_DECIDED_IN_TIME", 60, "care"), target("CASES_DECIDED_A_MONTH", 12)] },
};
const line = (place: { id: string | null; name: string }, indicator: string) => linesOf(report, place, 3, "2026-01-14").find((one) => one.indicator === indicator)!;
const [office, care] = [{ id: null, name: "The whole office" }, { id: "care", name: "Customer Care" }];

test("[PO-35] the report holds each figure against the target of the day, beside the same stretch of time before it", () => {
  expect(line(office, "CASES_DECIDED_IN_TIME")).toMatchObject({ actual: 90, before: 80, target: 80, standing: "ACHIEVEMENT", to: `/cases?filter=${encodeURIComponent('{"place":null}')}` });
  expect(line(office, "CASES_DECIDED_A_MONTH")).toMatchObject({ actual: 10, before: 8, target: 12, standing: "ISSUE" });
  expect(line(office, "REQUESTS_OVERDUE")).toMatchObject({ actual: 25, standing: "NO_TARGET" });
  expect(line(office, "REVIEWS_UPHELD")).toMatchObject({ actual: null, standing: "NOT_MEASURED", to: undefined });
});

test("[WM-71] a segment is held against its own target; the office's shares pass down to it, its amounts do not", () => {
  expect(line(care, "CASES_DECIDED_IN_TIME")).toMatchObject({ actual: 70, before: 75, target: 60, standing: "ON_COURSE" });
  expect(line(care, "CASES_DECIDED_A_MONTH")).toMatchObject({ actual: 2, target: undefined, standing: "NO_TARGET" });
});

test("[PO-61] a stretch is of whole months that have ended, and the one before is as long", () => {
  expect(stretch("2026-01-14", 3)).toEqual({ from: "2025-10-01", to: "2025-12-31", beforeFrom: "2025-07-01", beforeTo: "2025-09-30" });
  expect([nameOf("REVIEWS_UPHELD"), sayTarget("REVIEWS_UPHELD", 10), sayTarget("CASES_DECIDED_A_MONTH", 12)]).toEqual(["Share of reviews that find us wrong", "10% at most", "12 at least"]);
});
