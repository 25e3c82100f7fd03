import { notInThePast, theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import { caseworkers } from "../casework/held-work.js";
import type { CaseKept } from "../casework/case-lifecycle.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { RiskLevel, RiskState } from "./labels.js";

/** An entry of the register of high-risk and high-profile cases, as the law knows it. */
export interface HighRiskKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string;
  readonly state: RiskState;
  readonly level: RiskLevel;
  /** The level that a second person last validated; null before the first validation. */
  readonly validatedLevel: RiskLevel | null;
  readonly ownerId: string;
  /** Since when its owner has taken it on personally; null while they look after it as everybody does. */
  readonly personallySince: string | null;
  /** Who set the level as it stands. */
  readonly assessedById: string | null;
  readonly nextReviewOn: string;
  readonly isOnTrack: boolean;
}
export interface HighRiskFacts { readonly ownerName: string }
/** The entry of a case that stands on the register already; null when there is none. */
export interface EntryFacts { readonly openEntry: string | null }
export interface AssessInput { readonly reasonCodes: readonly string[] }
export interface EnterInput extends AssessInput, NamesPeople { readonly nextReviewOn: string }
type OnEntry = Situation<HighRiskKept, HighRiskFacts>;
type Entering = Situation<unknown, unknown, AssessInput>;

const writers = ["prepare-briefings", "clear-briefings"] as const satisfies readonly Permission[];

/** PO-30: a case stands on the register once. */
export const noEntryIsOpen: Rule<Situation<CaseKept, EntryFacts>> = { rule: "PO-30", says: ({ facts }) => `This case stands on the register already, as ${facts.openEntry}. Assess that entry anew.`, holds: ({ facts }) => facts.openEntry === null };
/** PO-30: an entry says why. */
export const aReasonIsChosen: Rule<Entering> = { rule: "PO-30", says: "Choose at least one reason why this case stands out.", holds: ({ input }) => input.reasonCodes.length > 0 };
/** PO-30: what one person assesses, a second person validates. */
export const youDidNotAssessIt: Rule<OnEntry> = { rule: "PO-30", says: "You assessed this. Somebody else who may validate entries does it.", holds: ({ actor, record }) => record.assessedById !== actor.staffId };
/** PO-30: an entry is looked after by its owner, or by those who keep the register. */
export const youLookAfterIt: Rule<OnEntry> = {
  rule: "PO-30", says: ({ facts }) => `${facts.ownerName} looks after this. Ask them, or whoever keeps the register.`, holds: ({ actor, record }) => record.ownerId === actor.staffId || writers.some((one) => actor.permissions.has(one)),
};

/** PO-31: somebody takes a case on once. */
export const youHaveNotTakenItOn: Rule<OnEntry> = { rule: "PO-31", says: "You have taken this on already.", holds: ({ actor, record }) => record.personallySince === null || record.ownerId !== actor.staffId };
/** PO-31: who negotiates and reports in the office's name has taken the case on personally. */
export const youTookItOn: Rule<OnEntry> = {
  rule: "PO-31", says: ({ record, facts }) => (record.personallySince === null ? "Nobody has taken this on personally. Take it on first." : `${facts.ownerName} has taken this on personally.`), holds: ({ actor, record }) => record.personallySince !== null && record.ownerId === actor.staffId,
};
/** PO-31: what was negotiated or reported has happened. */
export const itHasHappened: Rule<OnEntry & { readonly input: { readonly on: string } }> = { rule: "PO-31", says: "That day lies ahead. Give today's date or an earlier one.", holds: ({ input, today }) => input.on <= today };

/** What puts a case on the register. */
export const enteringActions = {
  enterHighRisk: { label: "Enter as high risk or high profile", from: "any", by: [...caseworkers, ...writers], provided: [noEntryIsOpen], given: [aReasonIsChosen, theyMayKnowOfIt, notInThePast("PO-30", "nextReviewOn", "The date of the next review")] },
} satisfies Record<string, Action<CaseKept, EntryFacts, EnterInput, string>>;

const validator = { from: ["TO_VALIDATE"], by: ["clear-briefings"], provided: [youDidNotAssessIt] } as const;
const keeper = { by: "anyone", provided: [youLookAfterIt] } as const;
type Given<Input> = readonly Rule<OnEntry & { readonly input: Input }>[];

/** What is done with an entry of the register, until it leaves it (PO-30). */
export const highRiskActions = {
  validateHighRisk: { label: "Validate", ...validator },
  refuseHighRisk: { label: "Do not accept", ...validator },
  reviewHighRisk: { label: "Record a review", from: ["ON_REGISTER"], ...keeper, given: [notInThePast("PO-30", "nextReviewOn", "The date of the next review")] as Given<{ readonly nextReviewOn: string }> },
  reassessHighRisk: { label: "Assess anew", from: ["ON_REGISTER"], ...keeper, given: [aReasonIsChosen] as Given<AssessInput> },
  handHighRisk: { label: "Give to another owner", from: ["TO_VALIDATE", "ON_REGISTER"], ...keeper, given: [theyMayKnowOfIt] as Given<NamesPeople> },
  takeOnHighRisk: { label: "Take on personally", from: ["ON_REGISTER"], by: writers, provided: [youHaveNotTakenItOn] },
  recordNegotiation: { label: "Record a negotiation with the body", from: ["ON_REGISTER"], by: writers, provided: [youTookItOn], given: [itHasHappened] as Given<{ readonly on: string }> },
  recordFormalReport: { label: "Record a formal report", from: ["ON_REGISTER"], by: writers, provided: [youTookItOn], given: [itHasHappened] as Given<{ readonly on: string }> },
  leaveHighRiskRegister: { label: "Take off the register", from: ["ON_REGISTER"], by: ["clear-briefings"], provided: [] },
} satisfies Record<string, Action<HighRiskKept, HighRiskFacts, never, RiskState>>;
