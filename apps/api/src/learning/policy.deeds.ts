import type { NamesPeople } from "@remit/domain/casework/knowing";
import type { PolicyOutcome } from "@remit/domain/learning/labels";
import { lessonActions, type LessonFacts, type LessonKept } from "@remit/domain/learning/lessons";
import { policyBeginnings, policyFeedbackActions, procedureActions, type CausesInput, type PolicyFeedbackFacts, type PolicyFeedbackKept, type ProcedureFacts, type ProcedureKept } from "@remit/domain/learning/policy";
import { single } from "../casework/deeds.js";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Doing, Happened } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { lessonFacts, policyFacts, procedureFacts } from "./learning.law.js";
import { Lesson } from "./lesson.entity.js";
import { PolicyFeedback, Procedure } from "./policy.entity.js";

/** What casework says about a policy, to its owner. */
export interface Feedback extends NamesPeople { readonly policy: string; readonly what: string }
type LessonRecord = LessonKept & { readonly version: number };
type FeedbackRecord = PolicyFeedbackKept & { readonly version: number; readonly caseId: null };

async function give({ transaction, actor, today, input: { named, policy, what } }: Doing<Feedback>, lessonId: string | null): Promise<Happened> {
  const [owner] = named;
  const id = await begin(transaction, "policy_feedback", { policy, what, lessonId, ownerId: owner!.id, givenById: actor.staffId, givenOn: today });
  const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM policy_feedback WHERE id = $1", [id]);
  return happenedToRecord("PolicyFeedback", { id, caseId: null, reference: made!.reference }, { to: owner!.name, policy, what }, [{ kind: "POLICY_FEEDBACK_GIVEN", staffId: owner!.id, reference: made!.reference }]);
}
/** AS-15: casework tells a policy's owner what it sees. */
export const giving: Deed<object, object, Feedback, object> = { event: "gave feedback on a policy", on: null, law: policyBeginnings.givePolicyFeedback as never, apply: async (_allowed, doing) => [await give(doing, null)] };
/** PO-54: what a lesson means for a policy goes to the policy's owner. */
export const givingFromLesson: Deed<LessonRecord, LessonFacts, Feedback, object> = single({
  event: "gave feedback on a policy", on: Lesson as never, facts: lessonFacts, state: ({ state }: LessonRecord) => state, law: lessonActions.givePolicyFeedbackFromLesson as never, one: ({ record }, doing) => give(doing, record.id),
});
export const answering = changingRecords<FeedbackRecord, PolicyFeedbackFacts>(PolicyFeedback, "policy_feedback", policyFacts)<{ readonly outcome: PolicyOutcome; readonly answer: string }>({
  event: "answered feedback on a policy", law: policyFeedbackActions.answerPolicyFeedback, values: ({ input, today }) => ({ ...input, state: "ANSWERED", answeredOn: today }), tells: ({ input }) => ({ outcome: input.outcome }),
  concerns: (_doing, { givenById, reference }) => [{ kind: "POLICY_FEEDBACK_ANSWERED", staffId: givenById, reference }],
});

type ProcedureRecord = ProcedureKept & { readonly version: number };
interface Written { readonly text: string; readonly change: string; readonly inForceFrom: string }
export const addingProcedure: Deed<object, object, NamesPeople & { readonly name: string; readonly text: string; readonly inForceFrom: string }, object> = {
  event: "added a procedure", on: null, law: policyBeginnings.addProcedure as never,
  async apply(_allowed, { transaction, actor, input: { named, name, text, inForceFrom } }) {
    const id = await begin(transaction, "procedures", { name, ownerId: named[0]!.id });
    await begin(transaction, "procedure_versions", { procedureId: id, number: 1, text, change: "Written down.", inForceFrom, writtenById: actor.staffId });
    return [happenedToRecord("Procedure", { id, caseId: null }, { name })];
  },
};
/** PO-69: a procedure changes in versions, each tied to the lessons that caused it. */
export const writingProcedure: Deed<ProcedureRecord, ProcedureFacts, CausesInput & Written, object> = single({
  event: "wrote a procedure", on: Procedure as never, facts: procedureFacts, law: procedureActions.writeProcedure as never,
  async one({ record: { id, name, number } }, { transaction, actor, input: { lessonIds, unknown: _unknown, ...written } }) {
    await amend(transaction, "procedures", id, { number: number + 1 });
    const versionId = await begin(transaction, "procedure_versions", { ...written, procedureId: id, number: number + 1, writtenById: actor.staffId });
    const lessons = await transaction.query<{ reference: string }>("WITH made AS (INSERT INTO procedure_causes (procedure_version_id, lesson_id) SELECT $1, l FROM unnest($2::uuid[]) l RETURNING lesson_id) SELECT l.reference FROM lessons l JOIN made ON made.lesson_id = l.id ORDER BY l.reference", [versionId, lessonIds]);
    return happenedToRecord("Procedure", { id, caseId: null }, { name, number: number + 1, change: written.change, lessons: lessons.map(({ reference }) => reference) });
  },
});
