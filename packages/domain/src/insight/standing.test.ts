import { isAMost, standingOf } from "./standing.js";

const share = (actual: number | null, before: number | null, target: number | undefined = 80) => standingOf({ indicator: "CASES_DECIDED_IN_TIME", actual, before, target });
const load = (actual: number, before: number, target = 40) => standingOf({ indicator: "OPEN_REQUESTS_A_PERSON", actual, before, target });

test("[PO-35] a figure outside its target is an issue, and one that is within it and better than before an achievement", () => {
  expect([share(79.9, 70), share(80, 70), share(92, 95), share(92, 92), share(92, null)]).toEqual(["ISSUE", "ACHIEVEMENT", "ON_COURSE", "ON_COURSE", "ON_COURSE"]);
});

test("[PO-35] what is within its target but clearly worse than before is to be watched", () => {
  expect([share(82, 95), share(86, 95)]).toEqual(["WATCH", "ON_COURSE"]);
});

test("[PO-35] where less is better, more than the target is the issue", () => {
  expect([load(41, 60), load(39, 45), load(38, 30), load(31, 30)]).toEqual(["ISSUE", "ACHIEVEMENT", "WATCH", "ON_COURSE"]);
  expect([isAMost("REVIEWS_UPHELD"), isAMost("CASES_DECIDED_A_MONTH")]).toEqual([true, false]);
});

test("[PO-61] nothing is said of what has no target or was not measured", () => {
  expect([standingOf({ indicator: "CASES_DECIDED_A_MONTH", actual: 3, before: 2, target: undefined }), share(null, 90)]).toEqual(["NO_TARGET", "NOT_MEASURED"]);
});
