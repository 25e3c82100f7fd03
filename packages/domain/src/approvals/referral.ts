import type { KindNamed } from "../authority/limits.js";
import { itIsYoursInThisPosition, type HoldingFacts } from "../casework/held-work.js";
import { openStatuses, type ServiceRequestStatus } from "../casework/labels.js";
import type { PieceKept } from "../casework/service-request-actions.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { decidersOf } from "./deciding-seat.js";
import { routingRules, type Approver, type Routing } from "./destination.js";
import type { CheckingLevel } from "./labels.js";

/** What must be fetched to judge whether something may be referred, completed or issued. */
export interface CheckedFacts {
  /** The level at which the office's table requires a check today; null when it requires none (WM-55). */
  readonly requiredLevel: CheckingLevel | null;
  /** Whether an approval of exactly what stands there now exists. */
  readonly isApproved: boolean;
}
export interface ReferralFacts extends CheckedFacts {
  /** Staff whose own work it is (WM-66). */
  readonly owners: readonly string[];
}

/** What a referral is asked with. */
export interface ReferInput {
  /** Why an approval is needed, for whoever decides (WM-57). */
  readonly why: string;
  /** What exactly is to be approved. */
  readonly asks: string;
  /** The kind of decision, as a code, where a limit of authority bears on it. */
  readonly decisionKind: string | null;
  /** That kind as it stands in the office's list; null when there is none such. */
  readonly kind: Omit<KindNamed, "id"> | null;
  /** The amount at stake, in pence. */
  readonly amountPence: number | null;
  /** With whom it is to wait; null when nobody could be found. */
  readonly to: Approver | null;
}

/** WM-53: what the office's table does not name is decided by a team leader when a caseworker asks for it. */
export const levelOf = ({ requiredLevel }: CheckedFacts): CheckingLevel => requiredLevel ?? "TEAM_LEADER";

type Referring = Situation<{ readonly segmentId?: string }, ReferralFacts & { readonly segmentId?: string }, ReferInput>;
const routing = ({ actor, record, facts, input }: Referring): Routing =>
  ({ level: levelOf(facts), segmentId: (record.segmentId ?? facts.segmentId)!, owners: [...facts.owners, actor.staffId], to: input.to });

/** AS-21: only a kind of decision of the office's own list is measured against limits of authority. */
export const theKindOfDecisionIsInUse: Rule<Referring> = { rule: "AS-21", says: "That kind of decision is not in use. Choose one from the list.", holds: ({ input }) => input.decisionKind === null || input.kind?.isActive === true };
/** AS-23: what is measured by its amount is referred with it. */
export const moneyIsReferredWithItsAmount: Rule<Referring> = { rule: "AS-23", says: "Give the amount: whoever decides may decide only so much.", holds: ({ input }) => input.kind?.isMonetary !== true || input.amountPence !== null };
/** AS-21: an amount belongs to a kind of decision that has one. */
export const anAmountIsOfMoney: Rule<Referring> = { rule: "AS-21", says: "Say for which kind of decision this amount is; choose one that is about money.", holds: ({ input }) => input.amountPence === null || input.kind?.isMonetary === true };

const whoever = routingRules.map((rule): Rule<Referring> => ({
  rule: rule.rule, says: (situation) => (typeof rule.says === "string" ? rule.says : rule.says(routing(situation))), holds: (situation) => rule.holds(routing(situation)),
}));
/** What is referred, and whoever is to decide it. */
export const referralRules = [theKindOfDecisionIsInUse, moneyIsReferredWithItsAmount, anAmountIsOfMoney, ...whoever];

/** WM-55: what was approved as it stands needs no second approval. */
export const itIsNotApprovedYet: Rule<Situation<unknown, CheckedFacts>> = { rule: "WM-55", says: "This is approved exactly as it stands. Carry on with it.", holds: ({ facts }) => !facts.isApproved };

/** WM-53, WM-55: what must be checked is not finished without an approval of exactly what stands there. */
export const itIsApprovedWhereItMustBe = (finishing: string): Rule<Situation<unknown, CheckedFacts>> => ({
  rule: "WM-53",
  says: ({ facts }) => `${decidersOf[levelOf(facts)]} must approve this as it stands before it is ${finishing}. Refer it for approval first.`,
  holds: ({ facts }) => !facts.requiredLevel || facts.isApproved,
});

/** How a service request is referred (WM-53). */
export const referralActions = {
  referServiceRequest: { label: "Refer for approval", from: openStatuses, by: ["do-casework"], provided: [itIsYoursInThisPosition, itIsNotApprovedYet], given: referralRules as readonly Rule<Situation<PieceKept<ServiceRequestStatus>, ReferralFacts & HoldingFacts, ReferInput>>[] },
} satisfies Record<string, Action<PieceKept<ServiceRequestStatus>, ReferralFacts & HoldingFacts, never, ServiceRequestStatus>>;
