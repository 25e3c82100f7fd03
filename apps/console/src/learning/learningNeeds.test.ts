import { learningNeeds } from "./learningNeeds";
import type { LearningToday } from "./documents";

const none = { nodes: [] };
const lesson = { id: "l", reference: "LE-000001", title: "Open it", audience: "BOTH", state: "TO_CHANGE", isOpen: true, isOverdue: true, usedBy: 0, owner: null } as const;
const of: LearningToday = { toAgree: { nodes: [{ ...lesson, dueOn: null }] }, toChange: { nodes: [{ ...lesson, dueOn: "2026-01-12" }] }, toCheck: { nodes: [{ ...lesson, dueOn: "2026-01-14" }] }, toRead: none, proposed: none, feedback: none };

test("[PO-13] a lesson says on Today what it asks and since when; what is proposed waits for whoever keeps the lessons", () => {
  expect(learningNeeds(of, "2026-01-14", false).map(({ what, reason, late, go }) => [what, reason, late, go])).toEqual([
    ["Lesson LE-000001 is yours to act on", "overdue by 2 days", 2, "Say what changed"], ["Does lesson LE-000001 work? You were asked to check", "due today", 0, "Check it"]]);
  expect(learningNeeds(of, "2026-01-14", true).at(-1)).toMatchObject({ what: "Lesson LE-000001 to agree", reason: "proposed" });
});
