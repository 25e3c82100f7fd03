import { carryingRules, type CarryingInput } from "../authority/escalations.js";
import { measure } from "../authority/within-limit.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { deciders, entitled, type ApprovalFacts, type ApprovalKept, type OnApproval } from "./deciding.js";
import type { ApprovalStatus } from "./labels.js";

/** What must be fetched to judge an escalation too: with whom one of this approval lies already; null for nobody. */
export interface EscalatingFacts extends ApprovalFacts { readonly escalatedTo: string | null }
type Escalating = Situation<ApprovalKept, EscalatingFacts>;

/** AS-23: what is within somebody's limit is decided, not carried up. */
export const itIsAboveYourLimitOfAuthority: Rule<OnApproval> = {
  rule: "AS-23",
  says: ({ facts, today }) => (facts.matter ? `You may decide this yourself. ${measure(facts.matter, today).says}` : "No limit of authority stands in your way here. Decide it, or reassign it."),
  holds: ({ facts, today }) => facts.matter !== null && !measure(facts.matter, today).isWithin,
};
/** AS-28: a matter lies in one place at a time. */
export const itIsNotEscalatedYet: Rule<Escalating> = { rule: "AS-28", says: ({ facts }) => `This lies with ${facts.escalatedTo} already. You approve it once they agree.`, holds: ({ facts }) => facts.escalatedTo === null };

/** The way to somebody whose limit is higher. The approval stays where it waits; whoever agrees lends their limit to this one decision. */
export const approvalEscalationActions = {
  escalateApproval: { label: "Escalate", from: ["PENDING"], by: deciders, provided: [...entitled, itIsNotEscalatedYet, itIsAboveYourLimitOfAuthority], given: carryingRules as readonly Rule<Situation<ApprovalKept, EscalatingFacts, CarryingInput>>[] },
} satisfies Record<string, Action<ApprovalKept, EscalatingFacts, never, ApprovalStatus>>;
