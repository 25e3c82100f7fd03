import { theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { PolicyState } from "./labels.js";
import { learningKeepers } from "./themes.js";

/** What casework tells a policy's owner, as the law knows it. */
export interface PolicyFeedbackKept { readonly id: string; readonly reference: string; readonly state: PolicyState; readonly ownerId: string; readonly givenById: string | null }
export interface PolicyFeedbackFacts { readonly ownerName: string }
/** A procedure of the office, as the law knows it. */
export interface ProcedureKept { readonly id: string; readonly name: string; readonly ownerId: string; readonly number: number }
export interface ProcedureFacts { readonly ownerName: string }
/** The lessons that a command names, of those that there are. */
export interface CausesInput { readonly lessonIds: readonly string[]; readonly unknown: number }
type OnFeedback = Situation<PolicyFeedbackKept, PolicyFeedbackFacts>;
type OnProcedure = Situation<ProcedureKept, ProcedureFacts>;
type Changing = OnProcedure & { readonly input: CausesInput };

/** AS-15: what comes of feedback is said by the policy's owner. */
export const youOwnThePolicy: Rule<OnFeedback> = { rule: "AS-15", says: ({ facts }) => `${facts.ownerName} owns this policy and answers.`, holds: ({ actor, record }) => record.ownerId === actor.staffId };
/** PO-69: a procedure is changed by its owner, or by whoever keeps the lessons. */
export const youKeepTheProcedure: Rule<OnProcedure> = { rule: "PO-69", says: ({ facts }) => `${facts.ownerName} keeps this procedure. Ask them.`, holds: ({ actor, record }) => record.ownerId === actor.staffId || learningKeepers.some((one) => actor.permissions.has(one)) };
/** PO-69: a change of procedure names the lessons that caused it. */
export const itNamesItsLessons: Rule<Changing> = { rule: "PO-69", says: "Name at least one lesson that caused this change, from the list.", holds: ({ input }) => input.lessonIds.length > 0 && input.unknown === 0 };

/** What casework tells policy (AS-15), and procedures (PO-69). */
export const policyBeginnings = {
  givePolicyFeedback: { label: "Tell a policy's owner", from: "any", by: ["see-cases"], provided: [], given: [theyMayKnowOfIt] },
  addProcedure: { label: "Add a procedure", from: "any", by: learningKeepers, provided: [], given: [theyMayKnowOfIt] },
} satisfies Record<string, Action<unknown, unknown, NamesPeople, string>>;

/** What becomes of feedback on a policy (AS-15). */
export const policyFeedbackActions = {
  answerPolicyFeedback: { label: "Say what comes of it", from: ["WITH_OWNER"], by: "anyone", provided: [youOwnThePolicy] },
} satisfies Record<string, Action<PolicyFeedbackKept, PolicyFeedbackFacts, never, PolicyState>>;

/** A procedure changes in versions (PO-69). */
export const procedureActions = {
  writeProcedure: { label: "Write a new version", from: "any", by: "anyone", provided: [youKeepTheProcedure], given: [itNamesItsLessons] },
} satisfies Record<string, Action<ProcedureKept, ProcedureFacts, never, string>>;
