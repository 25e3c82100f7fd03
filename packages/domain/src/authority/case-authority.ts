import type { CaseFacts, CaseKept } from "../casework/case-lifecycle.js";
import { openCaseStatuses } from "../casework/case-lifecycle.js";
import { caseworkers, itIsYoursOrInYourCommand } from "../casework/held-work.js";
import type { CaseStatus } from "../casework/labels.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { carryingRules, type CarryingInput } from "./escalations.js";
import { theKindIsInUse, type KindNamed } from "./limits.js";
import { theSchemeLetsYouSignWhatIsPutIn, type SchemeFacts } from "./scheme.js";
import { measure, whatIsPutInIsWithinTheLimit, type AuthorityFacts } from "./within-limit.js";

/** A remedy in money that somebody would agree for a case. */
export interface RemedyInput extends AuthorityFacts, SchemeFacts { readonly kind: KindNamed | null }
/** A decision that is escalated: what it is, and where it is to go. */
export interface EscalateInput extends AuthorityFacts, SchemeFacts, CarryingInput { readonly kind: KindNamed | null }
/** A referral past the line: to a committee from a director, or to specialists. */
/** Whether the actor's position is the director's before a committee: published, so that only directors are offered the way there. */
export interface DirectorFacts extends CaseFacts { readonly isDirector: boolean }
export interface ReferInput extends CarryingInput { readonly hasTerms: boolean; readonly takesPaymentAssurance: boolean }

type Case<Input> = Situation<CaseKept, CaseFacts, Input>;
/** AS-21: a remedy is money. */
export const itIsMoney: Rule<Situation<unknown, unknown, { readonly kind: KindNamed | null }>> = { rule: "AS-21", says: "A remedy is a sum of money. Choose a kind of decision that has an amount.", holds: ({ input }) => input.kind?.isMonetary === true };
/** AS-23: what somebody may decide is decided, not carried up. */
export const itIsAboveYourLimit: Rule<Case<EscalateInput>> = {
  rule: "AS-23", says: ({ input, today }) => `You may decide this yourself. ${measure(input.matter!, today).says}`, holds: ({ input, today }) => input.matter !== null && !measure(input.matter, today).isWithin,
};
/** AS-29: the committee is reached by way of the director. */
export const youAreADirector: Rule<Situation<CaseKept, DirectorFacts>> = { rule: "AS-29", says: "A matter goes to the committee by way of a director. Escalate it, and they will take it there.", holds: ({ facts }) => facts.isDirector };
/** AS-31: a committee without terms of reference decides nothing. */
export const theCommitteeHasTerms: Rule<Case<ReferInput>> = { rule: "AS-31", says: "This committee has no terms of reference that the Board agreed. Have them written down first.", holds: ({ input }) => input.hasTerms };
/** AS-32: how money is used and managed is for the team that looks after payment assurance. */
export const theyAssurePayments: Rule<Case<ReferInput>> = { rule: "AS-32", says: "That team does not look after payment assurance. Choose one that names it among its specialisms.", holds: ({ input }) => input.takesPaymentAssurance };

const yours = { from: openCaseStatuses, by: caseworkers, provided: [itIsYoursOrInYourCommand] } as const;
const carrying = carryingRules as readonly Rule<Situation<CaseKept, CaseFacts, CarryingInput>>[];

/** What authority adds to a case: remedies within one's limit, and the ways to those who may decide more. */
export const caseAuthority = {
  agreeRemedy: { label: "Agree a remedy", ...yours, given: [theKindIsInUse, itIsMoney, theSchemeLetsYouSignWhatIsPutIn, whatIsPutInIsWithinTheLimit] as readonly Rule<Case<RemedyInput>>[] },
  escalateDecision: { label: "Escalate a decision", ...yours, given: [theKindIsInUse, itIsAboveYourLimit, ...carrying] as readonly Rule<Case<EscalateInput>>[] },
  referToSpecialists: { label: "Refer to payment assurance", ...yours, given: [theyAssurePayments, ...carrying] as readonly Rule<Case<ReferInput>>[] },
  referToCommittee: { label: "Refer to a committee", from: openCaseStatuses, by: "anyone", provided: [youAreADirector], given: [theCommitteeHasTerms, ...carrying] as readonly Rule<Case<ReferInput>>[] },
} satisfies Record<string, Action<CaseKept, DirectorFacts, never, CaseStatus>>;
