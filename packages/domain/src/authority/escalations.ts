import type { Action, Rule, Situation } from "../law/law.js";
import type { EscalationGround, EscalationStatus } from "./labels.js";
import { nextStep, type Route, type Step } from "./routes.js";
import { withinTheLimitOfAuthority, type AuthorityFacts } from "./within-limit.js";
import { theSchemeLetsYouSign, type SchemeFacts } from "./scheme.js";

/** A matter of a case that was carried up, or across to specialists, as the law knows it. */
export interface EscalationKept {
  readonly id: string;
  readonly caseId: string;
  readonly ground: EscalationGround;
  readonly status: EscalationStatus;
  /** Who first escalated it. */
  readonly fromId: string;
  readonly stepId: string | null;
  readonly toPositionId: string | null;
  readonly toTeamId: string | null;
  readonly toCommitteeId: string | null;
}
/** What must be fetched to judge it: with the matter and the scheme as they stand to the actor, none of either before a committee. */
export interface EscalationFacts extends AuthorityFacts, SchemeFacts {
  /** With whom it lies, as people say it. */
  readonly withName: string;
  readonly caseReference: string;
  readonly secretaryPositionId: string | null;
  readonly route: Route | null;
}

/** Where a matter is to go: whoever is there now, and whether they may know of the case. */
export interface Destination { readonly positionId: string | null; readonly teamId: string | null; readonly committeeId: string | null; readonly stepId: string | null; readonly staffId: string | null; readonly name: string; readonly maySeeTheCase: boolean }
export interface CarryingInput { readonly to: Destination | null; readonly ground: EscalationGround | null }

type OnEscalation = Situation<EscalationKept, EscalationFacts>;
type Carrying = Situation<unknown, unknown, CarryingInput>;

/** AS-28: a matter is settled by those with whom it lies. */
export const itLiesWithYou: Rule<OnEscalation> = {
  rule: "AS-28", says: ({ facts }) => `This lies with ${facts.withName}. They settle it or carry it on.`,
  holds: ({ actor, record, facts }) =>
    actor.positionId !== null && (record.toPositionId === actor.positionId || (record.toTeamId !== null && record.toTeamId === actor.teamId) || (record.toCommitteeId !== null && facts.secretaryPositionId === actor.positionId)),
};
/** AS-23: what was above somebody's limit is not agreed by the same person from another seat. */
export const youDidNotEscalateIt: Rule<OnEscalation> = { rule: "AS-23", says: "You escalated this yourself, so somebody else settles it.", holds: ({ actor, record }) => record.fromId !== actor.staffId };
/** AS-22: a way up has an end. */
export const thereIsAStepAbove: Rule<OnEscalation> = { rule: "AS-22", says: "This is the last step of its route. Settle it here.", holds: ({ facts, record }) => stepAbove(facts.route, record.stepId) !== undefined };
const stepAbove = (route: Route | null, stepId: string | null): Step | undefined => (route && stepId !== null ? nextStep(route, stepId) : undefined);

/** AS-22: a matter goes to somebody who is there. */
export const somebodyIsThere: Rule<Carrying> = {
  rule: "AS-22", says: ({ input }) => (input.to ? `Nobody holds the position at the next step: ${input.to.name}. Ask an administrator who stands in.` : "There is nobody at the next step. Ask your line manager."),
  holds: ({ input }) => input.to !== null && (input.to.positionId === null || input.to.staffId !== null),
};
/** AS-28: a step up is a step to somebody else. */
export const itGoesToSomebodyElse: Rule<Carrying> = { rule: "AS-28", says: "The next step leads to yourself. Settle it, or ask who stands above you.", holds: ({ actor, input }) => input.to?.staffId !== actor.staffId };
/** CS-09: what is sensitive is carried to those who may know of it. */
export const theyMayKnowOfTheCase: Rule<Carrying> = {
  rule: "CS-09", says: ({ input }) => `${input.to?.name} may not see this case. Have them added to those who need to know first.`, holds: ({ input }) => input.to?.maySeeTheCase === true,
};
/** AS-30: a committee is told why a matter comes to it: one of two reasons. */
export const theCommitteeIsToldWhy: Rule<Carrying> = {
  rule: "AS-30", says: "Say why this goes to the committee: the Trustees kept the decision for it, or no existing policy covers it.",
  holds: ({ input }) => !input.to?.committeeId || input.ground === "RESERVED_BY_TRUSTEES" || input.ground === "NOT_COVERED_BY_POLICY",
};
export const carryingRules = [somebodyIsThere, itGoesToSomebodyElse, theyMayKnowOfTheCase, theCommitteeIsToldWhy];

/** What is done with an escalation by those with whom it lies. */
export const escalationActions = {
  agreeEscalation: { label: "Agree", from: ["OPEN"], by: "anyone", provided: [itLiesWithYou, youDidNotEscalateIt, theSchemeLetsYouSign, withinTheLimitOfAuthority] },
  declineEscalation: { label: "Do not agree", from: ["OPEN"], by: "anyone", provided: [itLiesWithYou, youDidNotEscalateIt] },
  passUpEscalation: { label: "Carry it further up", from: ["OPEN"], by: "anyone", provided: [itLiesWithYou, thereIsAStepAbove], given: carryingRules as readonly Rule<Situation<EscalationKept, EscalationFacts, CarryingInput>>[] },
} satisfies Record<string, Action<EscalationKept, EscalationFacts, never, EscalationStatus>>;
