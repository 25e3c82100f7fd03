import { asProposed, totalsOf, withSaid } from "./record-lines.js";
import { monthsOver, overloadGoesOn, remedialActionIsTaken } from "./record-overload.js";
import type { LineFacts } from "./supervision-line.js";
import { seesWorkloadOf, sideOf } from "./supervision-line.js";

const line = { ruleCode: "CASE", label: "Allocated case", sum: "CASE" as const, points: 2, units: 3, total: 6, about: "C-2026-000001", why: "It was so." };

test("[WL-39] the record adds up itself: what the two put down, in its three sums", () => {
  const lines = asProposed([{ ...line, ruleCode: "BASE", sum: "STABLE", points: 15, units: 1, total: 15 }, line]);
  expect(totalsOf(lines)).toEqual({ stablePoints: 15, extraPoints: 0, casePoints: 6, totalPoints: 21 });
  const said = withSaid(lines, [{ place: 1, agreedPoints: 8, note: "A hearing", isAssumed: false }], [{ label: "The front desk", sum: "EXTRA", agreedPoints: 2, note: "Five mornings" }]);
  expect(totalsOf(said)).toEqual({ stablePoints: 15, extraPoints: 2, casePoints: 8, totalPoints: 25 });
  expect([said[1]!.total, said[2]!.total]).toEqual([6, 0]);
});

test("[WL-49] being above the maximum goes on when it was so in as many months in a row as the office counts; a month without a record breaks the row", () => {
  const over = (isOver: boolean, overBefore: boolean[], monthsInARow = 2) => [monthsOver({ isOver }, { overBefore }), overloadGoesOn({ isOver }, { overBefore, monthsInARow })];
  expect([over(true, []), over(true, [false, true]), over(true, [true, false]), over(false, [true, true])]).toEqual([[1, false], [1, false], [2, true], [0, false]]);
  expect([over(true, [true], 3), over(true, [true, true], 3)]).toEqual([[2, false], [3, true]]);
});

test("[WL-48] a reason that lasts one month is enough in the first month, and no longer", () => {
  const holds = (overBefore: boolean[], oneMonthReason: string | null, remedialAction: string | null) =>
    remedialActionIsTaken.holds({ record: { isOver: true, caseloadReview: "Looked at", oneMonthReason, remedialAction }, facts: { overBefore, monthsInARow: 2 } } as never);
  expect([holds([false], "A hearing", null), holds([true], "A hearing", null), holds([true], null, "Shared out"), holds([false], null, null)]).toEqual([true, false, true, false]);
});

test("[WL-46] another manager of the line supervises only while the worker's own is away unplanned, or where it was arranged", () => {
  const facts: LineFacts = { workerName: "Amina Yusuf", supervisorId: "dana", supervisorName: "Dana Fox", standInId: null, lineAbove: ["dana", "grace"], isWorkerAway: false, isSupervisorAway: false };
  const side = (staffId: string, more: Partial<LineFacts> = {}) => sideOf({ staffId }, "amina", { ...facts, ...more });
  expect([side("amina"), side("dana"), side("grace"), side("owen")]).toEqual(["WORKER", "SUPERVISOR", null, null]);
  expect([side("grace", { isSupervisorAway: true }), side("owen", { isSupervisorAway: true }), side("owen", { standInId: "owen" })]).toEqual(["SUPERVISOR", null, "SUPERVISOR"]);
});

test("[WL-40] a person's workload is read by them, by the line above and by whoever stands in", () => {
  const sees = (reader: string) => seesWorkloadOf(reader, { workerId: "amina", lineAbove: ["dana", "grace"], standInId: "owen" });
  expect(["amina", "dana", "grace", "owen", "ben"].map(sees)).toEqual([true, true, true, true, false]);
});
