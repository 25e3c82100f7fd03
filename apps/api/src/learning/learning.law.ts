import { issueActions, type SystemicIssueFacts, type SystemicIssueKept } from "@remit/domain/learning/systemic-issues";
import { itsLessonSaysWhatChanged, lessonActions, type LessonFacts, type LessonKept } from "@remit/domain/learning/lessons";
import { policyFeedbackActions, procedureActions, type PolicyFeedbackFacts, type ProcedureFacts } from "@remit/domain/learning/policy";
import { themeActions, themeTagActions, themeTagState, type ThemeFacts, type ThemeTagFacts, type ThemeTagKept } from "@remit/domain/learning/themes";
import { commissionedWorkActions } from "@remit/domain/commissioning/commissioned-work";
import "../correspondence/correspondence.law.js";
import "../submissions/submission.law.js";
import { viewOfItsCaseIsOnRecord, withItsCase } from "../access/seen-cases.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { CorrespondenceItem } from "../correspondence/item.entity.js";
import { guard } from "../reading/guards.js";
import type { Parameters } from "../reading/parameters.js";
import { howToRead, readable, type FactsSql, type Kind } from "../reading/readable.js";
import { allOf } from "../reading/sight.js";
import { Submission } from "../submissions/submission.entity.js";
import { SystemicIssue, SystemicIssueCase } from "./issue.entity.js";
import { Lesson } from "./lesson.entity.js";
import { isSharedWithYou, youHaveRead, youHaveUsed } from "./lesson.facts.js";
import { LessonCheck, LessonReceipt, LessonSaid, LessonShare } from "./lesson-pieces.entity.js";
import { PolicyFeedback, Procedure, ProcedureCause, ProcedureVersion } from "./policy.entity.js";
import { ThemeTag } from "./tag.entity.js";
import { Theme, ThemeVersion } from "./theme.entity.js";

const nameOf = (column: string) => (a: string) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.${column}`;
const stated = { state: ({ state }: { readonly state: string }) => state };
const words = (...columns: readonly string[]) => (a: string, typed: string) => `(${columns.map((column) => `${a}.${column} ILIKE '%' || ${typed} || '%'`).join(" OR ")})`;
/** What was learned names nobody, and is read by everybody who reads cases. */
const seesCases = (_a: string, p: Parameters) => (p.may("see-cases") ? "TRUE" : "FALSE");

export const themeFacts: FactsSql<ThemeFacts> = { beneath: (a) => `SELECT count(*)::int FROM themes b WHERE b.parent_id = ${a}.id AND b.state = 'CURRENT'` };
readable(Theme, { scope: "everyone", order: [{ by: "principle" }, { by: "name" }], search: words("reference", "name", "definition"), law: { table: themeActions, facts: themeFacts, ...stated } });
readable(ThemeVersion, { scope: "everyone", order: [{ by: "number", descending: true }] });

/** What belongs to a record of another kind is seen with it, by that kind's own scope. */
const withIts = (kind: Kind, table: string, a: string, key: string, p: Parameters) => `EXISTS (SELECT FROM ${table} its WHERE its.id = ${a}.${key} AND ${allOf(howToRead(kind).scope, "its", p)})`;
/** A theme on a record is seen with the record. */
export const seesTag = (a: string, p: Parameters) => `CASE ${a}.kind WHEN 'CORRESPONDENCE' THEN ${withIts(CorrespondenceItem, "correspondence_items", a, "item_id", p)} WHEN 'SUBMISSION' THEN ${withIts(Submission, "submissions", a, "submission_id", p)} ELSE ${withItsCase(a, p)} END`;
export const tagFacts: FactsSql<ThemeTagFacts> = { taggedBy: nameOf("tagged_by_id") };
readable(ThemeTag, { scope: seesTag, order: [{ by: "taggedOn", descending: true }], witness: viewOfItsCaseIsOnRecord, law: { table: themeTagActions, facts: tagFacts, state: (tag: ThemeTagKept) => themeTagState(tag) } });

export const lessonFacts: FactsSql<LessonFacts> = {
  ownerName: nameOf("owner_id"), checkerName: nameOf("checker_id"), shares: (a) => `SELECT count(*)::int FROM lesson_shares h WHERE h.lesson_id = ${a}.id`,
  isSharedWithYou, youHaveReadIt: youHaveRead, youHaveUsedIt: youHaveUsed,
};
readable(Lesson, { scope: seesCases, order: [{ by: "reference", descending: true }], search: words("reference", "title", "found"), law: { table: lessonActions, facts: lessonFacts, state: ({ state }: LessonKept) => state } });
for (const [kind, by] of [[LessonShare, "team.name"], [LessonReceipt, "readOn"], [LessonCheck, "round"]] as [Kind, string][]) readable(kind, { scope: seesCases, order: [{ by }] });
readable(LessonSaid, {
  scope: (a, p) => `CASE WHEN ${a}.submission_id IS NULL THEN ${withItsCase(a, p)} ELSE ${withIts(Submission, "submissions", a, "submission_id", p)} END`, order: [{ by: "saidOn", descending: true }], witness: viewOfItsCaseIsOnRecord, search: words("reference", "said"),
});
guard<{ readonly lesson: string | null }>(CommissionedWork, {
  rule: itsLessonSaysWhatChanged, facts: { lesson: (a) => `SELECT l.reference FROM lessons l WHERE l.id = ${a}.lesson_id` }, over: (action) => action === commissionedWorkActions.completeCommissionedWork || action === commissionedWorkActions.withdrawCommissionedWork,
});

export const issueFacts: FactsSql<SystemicIssueFacts> = { ownerName: nameOf("owner_id"), openLessons: (a) => `SELECT count(*)::int FROM lessons l WHERE l.issue_id = ${a}.id AND l.is_open` };
readable(SystemicIssue, { scope: seesCases, order: [{ by: "reference", descending: true }], search: words("reference", "name", "what"), law: { table: issueActions, facts: issueFacts, state: ({ state }: SystemicIssueKept) => state } });
readable(SystemicIssueCase, { scope: withItsCase, order: [{ by: "addedOn", descending: true }], witness: viewOfItsCaseIsOnRecord });

export const policyFacts: FactsSql<PolicyFeedbackFacts> = { ownerName: nameOf("owner_id") };
readable(PolicyFeedback, { scope: seesCases, order: [{ by: "reference", descending: true }], search: words("reference", "policy", "what"), law: { table: policyFeedbackActions, facts: policyFacts, ...stated } });
export const procedureFacts: FactsSql<ProcedureFacts> = { ownerName: nameOf("owner_id") };
readable(Procedure, { scope: seesCases, order: [{ by: "name" }], search: words("name"), law: { table: procedureActions, facts: procedureFacts, state: () => null } });
readable(ProcedureVersion, { scope: seesCases, order: [{ by: "number", descending: true }] });
readable(ProcedureCause, { scope: seesCases, order: [{ by: "id" }] });
