import { theSchemeLetsYouSign, type SchemeFacts } from "../authority/scheme.js";
import { withinTheLimitOfAuthority, type AuthorityFacts } from "../authority/within-limit.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { seesTheWholeGroup, type SightFacts } from "../work-management/destination.js";
import { decidersOf, seatDecides, type DecidingSeat } from "./deciding-seat.js";
import { ownershipReasons, type ApprovalStatus, type CheckingLevel, type OwnershipReason } from "./labels.js";

/** An approval as the law knows it: bound to what was referred, waiting with one seat. */
export interface ApprovalKept {
  readonly id: string;
  readonly reference: string;
  readonly status: ApprovalStatus;
  readonly level: CheckingLevel;
  /** The segment in which it is decided. */
  readonly segmentId: string;
  /** The seat with which it waits. */
  readonly positionId: string;
  readonly serviceRequestId: string | null;
  /** Whether its case waits with it; a review's letter keeps nothing waiting but itself. */
  readonly holdsItsCase: boolean;
  readonly takenOnById: string | null;
}

/** What must be fetched to judge what is done with an approval. */
export interface ApprovalFacts extends SightFacts, AuthorityFacts, SchemeFacts {
  /** Everyone whose own work it is, by person: those on record and whoever holds the case now (WM-66). */
  readonly owners: readonly string[];
  /** What the actor had to do with it, in the order of ownershipReasons. */
  readonly yourParts: readonly OwnershipReason[];
  /** The seat in which the actor acts; null for none. */
  readonly yourSeat: DecidingSeat | null;
  /** Who sits where it waits, or that seat's title. */
  readonly withName: string;
  /** Whether nobody is there to decide it: away today, or the seat is empty. */
  readonly isUnattended: boolean;
  readonly takenOnBy: string | null;
  /** How many other approvals are pending in the same case group. */
  readonly othersInGroup: number;
  /** Whether what was referred still stands, to the letter. */
  readonly isAsReferred: boolean;
}
export type OnApproval = Situation<ApprovalKept, ApprovalFacts>;

/** WM-66: nobody approves their own work. The person counts: no position, deputising or loan changes who they are. */
export const nobodyApprovesTheirOwnWork: Rule<OnApproval> = {
  rule: "WM-66",
  says: ({ facts }) => `You ${facts.yourParts.map((part) => ownershipReasons[part]).join(" and ") || "worked on this"}, so somebody else must decide it, whichever position you act in. Pass it to another leader.`,
  holds: ({ actor, facts }) => !facts.owners.includes(actor.staffId),
};
/** WM-61: an approval is decided from the inbox of the seat with which it waits, and from nowhere else. */
export const itWaitsWithYou: Rule<OnApproval> = {
  rule: "WM-61",
  says: ({ actor, record, facts }) => actor.held.has(record.positionId) ? "This waits with you in another of your positions. Switch to that position first." : `This waits with ${facts.withName}, who decides it in their inbox.`,
  holds: ({ actor, record }) => record.positionId === actor.positionId,
};
/** WM-65, WM-56: the seat itself must carry the right to decide; permissions on loan do not, and nothing else stands in for a finance manager's. */
export const yourSeatMayDecide: Rule<OnApproval> = {
  rule: "WM-65",
  says: ({ record }) => `${decidersOf[record.level]} decides this. The position you act in does not, whatever was lent to you.`,
  holds: ({ record, facts }) => record.level === "FINANCE" || seatDecides(record.level, record.segmentId, facts.yourSeat),
};
/** WM-56: the same for finance. */
export const financeIsDecidedInFinance: Rule<OnApproval> = {
  rule: "WM-56",
  says: `${decidersOf.FINANCE} decides this. Other permissions, your own or lent to you, do not reach it.`,
  holds: ({ record, facts }) => record.level !== "FINANCE" || seatDecides("FINANCE", record.segmentId, facts.yourSeat),
};
/** WM-59: while somebody carries out its actions it is not decided. */
export const nobodyIsCarryingItOut: Rule<OnApproval> = {
  rule: "WM-59", says: ({ facts }) => `${facts.takenOnBy} took this on to carry out what it needs. It is decided once they hand it back.`, holds: ({ record }) => record.takenOnById === null,
};
/** WM-69: an approval is of exactly what was referred. */
export const itIsWhatWasReferred: Rule<OnApproval> = {
  rule: "WM-69", says: "What was referred has been changed since. Reject it, so that it comes back as it now stands.", holds: ({ facts }) => facts.isAsReferred,
};

/** What a decision is given with: why, and the segment to which the case group passes, when it does. */
export interface DecideInput {
  readonly reason: string | null;
  readonly segment: { readonly id: string; readonly name: string } | null;
}
type Deciding = Situation<ApprovalKept, ApprovalFacts, DecideInput>;
/** WM-60: whoever asked reads why it was rejected. */
export const aRejectionSaysWhy: Rule<Deciding> = { rule: "WM-60", says: "Say why it is rejected: the caseworker needs to know what to change.", holds: ({ input }) => Boolean(input.reason?.trim()) };
/** WM-60: passing a case group on, as to the sensitive case team, is said with its reason. */
export const passingOnSaysWhy: Rule<Deciding> = { rule: "WM-60", says: "Say why the case group passes to another segment.", holds: ({ input }) => !input.segment || Boolean(input.reason?.trim()) };
/** WM-60: it passes to another segment than its own. */
export const itPassesElsewhere: Rule<Deciding> = { rule: "WM-60", says: "The case group is in that segment already. Choose another, or leave it where it is.", holds: ({ record, input }) => input.segment?.id !== record.segmentId };
/** WM-60: the letter of a review moves nothing: the case is with whoever holds it. */
export const onlyWhatHoldsACaseMovesIt: Rule<Deciding> = { rule: "WM-60", says: "This is the letter of a review, and moves no case. Decide it without passing anything on.", holds: ({ record, input }) => !input.segment || record.holdsItsCase };
/** WM-54: a case group that waits for another decision stays where it is. */
export const nothingElseInItsGroupWaits: Rule<Deciding> = { rule: "WM-54", code: "LOCKED_FOR_APPROVAL", says: "Another case of this group waits for an approval too, so the group stays where it is until that is decided.", holds: ({ facts, input }) => !input.segment || facts.othersInGroup === 0 };

const isARequest: Rule<OnApproval> = { rule: "WM-59", says: "Only a service request can be taken on. Reject the letter with what is to change.", holds: ({ record }) => record.serviceRequestId !== null };
/** WM-22: work goes to nobody who may not see all of it. */
const youSeeTheWholeGroup: Rule<OnApproval> = { rule: "WM-22", says: "You may not see every case that this moves with, so you cannot take it on.", holds: ({ actor, facts }) => seesTheWholeGroup(actor.staffId, facts) };
const youReceiveWork: Rule<OnApproval> = { rule: "WM-29", says: "You do not receive casework in this position, so you cannot take it on.", holds: ({ actor }) => actor.permissions.has("receive-work") };

/** Whoever may decide anything at all. */
export const deciders = ["approve-work", "approve-segment-work", "approve-finance"] as const satisfies readonly Permission[];
const passing = [onlyWhatHoldsACaseMovesIt, itPassesElsewhere, nothingElseInItsGroupWaits];
/** What whoever decides must be, whatever is decided. */
export const entitled = [nobodyApprovesTheirOwnWork, financeIsDecidedInFinance, itWaitsWithYou, yourSeatMayDecide, nobodyIsCarryingItOut];

/** How an approval is decided (WM-58), and how a leader takes a request on who needs to do something first (WM-59). */
export const approvalActions = {
  approve: { label: "Approve", from: ["PENDING"], by: deciders, provided: [...entitled, itIsWhatWasReferred, theSchemeLetsYouSign, withinTheLimitOfAuthority], given: [passingOnSaysWhy, ...passing] },
  reject: { label: "Reject", from: ["PENDING"], by: deciders, provided: entitled, given: [aRejectionSaysWhy, ...passing] },
  takeOn: { label: "Take on to carry out actions", from: ["PENDING"], by: deciders, provided: [...entitled, isARequest, youReceiveWork, youSeeTheWholeGroup] },
} satisfies Record<string, Action<ApprovalKept, ApprovalFacts, never, ApprovalStatus>>;
