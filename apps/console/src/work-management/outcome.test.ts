import { changedByAnother } from "@remit/domain/work-management/assigning";
import { sayMoves, sayOutcome } from "./outcome";

const done = { id: "a", done: true, code: null, message: null, rule: null, changedBy: null, changedAt: null };
const late = { id: "b", done: false, code: "CONFLICT", message: changedByAnother, rule: null, changedBy: "Dana Fox", changedAt: "2026-01-14T10:42:00.000Z" } as const;
const references: Record<string, string> = { a: "SR-010482", b: "SR-010475" };
const say = (results: Parameters<typeof sayOutcome>[0], moved: number, today = "2026-01-14") => sayOutcome(results, moved, "Amina Yusuf", (id) => references[id]!, today);

test("[WM-33, WM-35] each refusal is said with its reason, who was quicker and when", () => {
  expect(say([done, late], 7)).toEqual({
    sentence: "7 moved to Amina Yusuf. 1 refused:",
    refused: [{ id: "b", reference: "SR-010475", because: "The selected record has been modified by another user since it was retrieved", changedBy: "Dana Fox, 10:42", isAboveLevel: false }],
  });
});

test("[WM-33] a change of another day is said with its day", () => {
  expect(say([late], 0, "2026-01-15").refused[0]?.changedBy).toBe("Dana Fox, 14 January 2026, 10:42");
});

test("[WM-31] when all went well, only that is said", () => {
  expect(say([done], 3)).toEqual({ sentence: "3 moved to Amina Yusuf.", refused: [] });
});

test("[WM-35] when nothing moved, that is said before the reasons", () => {
  expect(say([late], 0).sentence).toBe("Nothing was moved. 1 refused:");
});

test("[WM-32] what moves along is counted by kind, and kinds that nothing belongs to are left out", () => {
  expect(sayMoves({ caseGroups: 2, cases: 3, serviceRequests: 7, activities: 0, correspondence: 0 })).toBe("2 groups, 3 cases, 7 requests");
  expect(sayMoves({ caseGroups: 1, cases: 1, serviceRequests: 1, activities: 2, correspondence: 1 })).toBe("1 group, 1 case, 1 request, 2 activities, 1 piece of correspondence");
});
