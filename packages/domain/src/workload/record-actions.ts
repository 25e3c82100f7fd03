import type { Action, Rule, Situation } from "../law/law.js";
import type { StaffKept } from "../organisation/staff.js";
import { frozenStates, type RecordState } from "./record-labels.js";
import type { LineAdded, LineSaid, RecordLine } from "./record-lines.js";
import { remedialActionIsTaken, theOverloadIsReviewed } from "./record-overload.js";
import { itIsBetweenYou, itIsYourOwnWork, sideOf, youSuperviseThem, type LineFacts, type OfWorker } from "./supervision-line.js";

/** The workload record of a person's month, as the law knows it. */
export interface RecordKept extends OfWorker {
  readonly id: string;
  readonly reference: string;
  /** The first day of the month. */
  readonly month: string;
  readonly revision: number;
  readonly state: RecordState;
  readonly lines: readonly RecordLine[];
  readonly isOver: boolean;
  readonly sentOn: string | null;
  readonly workerAgreedOn: string | null;
  readonly supervisorAgreedOn: string | null;
  readonly caseloadReview: string | null;
  readonly oneMonthReason: string | null;
  readonly remedialAction: string | null;
  readonly workerPosition: string | null;
  readonly supervisorPosition: string | null;
  readonly escalatedToId: string | null;
}
/** What must be fetched to judge it. */
export interface RecordFacts extends LineFacts {
  /** The session of the two that was held since it was sent; null for none. */
  readonly heldSessionId: string | null;
  /** Of the months before it, the last first: whether the person was above the maximum. A month without a record ends the row. */
  readonly overBefore: readonly boolean[];
  /** WL-49: in how many months in a row it counts as going on. */
  readonly monthsInARow: number;
  /** WL-45: whether the month before was completed by assumption, and no later record has put that right. */
  readonly followsAssumptions: boolean;
  readonly escalatedToName: string | null;
  /** The manager of whoever supervises, to whom a disagreement goes; null where nobody stands above. */
  readonly nextManagerId: string | null;
  /** Whether a later version has been begun. */
  readonly isCorrected: boolean;
}
export interface BeginInput { readonly month: string; /** The record of that month as it stands; null for none. */ readonly existing: string | null }
export interface FillInInput { readonly said: readonly LineSaid[]; readonly added: readonly LineAdded[] }
type OnRecord = Situation<RecordKept, RecordFacts>;
type Beginning = Situation<Pick<StaffKept, "id">, LineFacts, BeginInput>;
type Filling = Situation<RecordKept, RecordFacts, FillInInput>;

/** WL-37, WL-45: the worker fills it in; the manager does so for a worker who is away. */
export const itIsYoursToBegin: Rule<Situation<Pick<StaffKept, "id">, LineFacts>> = {
  rule: "WL-45", says: ({ facts }) => `${facts.workerName} fills in their own record; whoever supervises them does while they are away.`,
  holds: ({ actor, record, facts }) => { const side = sideOf(actor, record.id, facts); return side === "WORKER" || (side === "SUPERVISOR" && facts.isWorkerAway); },
};
/** WL-41: a month is recorded once it has begun. */
export const theMonthHasBegun: Rule<Beginning> = { rule: "WL-41", says: "That month has not begun. Choose this month or an earlier one.", holds: ({ input, today }) => input.month <= today };
/** WL-55: a month has one record; what is wrong with it is corrected in a new version of it. */
export const theMonthHasNoneYet: Rule<Beginning> = { rule: "WL-55", says: ({ input }) => `That month has its record already: ${input.existing}. Open it, and correct it there.`, holds: ({ input }) => input.existing === null };
/** WL-37: a weight that differs from the rules says why. */
export const anotherWeightSaysWhy: Rule<Filling> = {
  rule: "WL-37", says: "Say beside each line whose points are not those of the rules why they are not.",
  holds: ({ record, input }) => input.said.every(({ place, agreedPoints, note }) => record.lines[place]?.total === agreedPoints || note.trim() !== "") && input.added.every(({ note }) => note.trim() !== ""),
};
/** WL-38: what is said is said of a line of the record. */
export const everyLineIsThere: Rule<Filling> = { rule: "WL-38", says: "The record has no such line. Read it again.", holds: ({ record, input }) => input.said.every(({ place }) => place < record.lines.length) };
/** WL-37: while it is being filled in it is the worker's; the manager's for a worker who is away (WL-45). */
export const itIsYoursToFillIn: Rule<OnRecord> = {
  rule: "WL-37", says: ({ record, facts }) => (record.state === "DRAFT" ? `${facts.workerName} is filling it in and has not sent it yet.` : `Only ${facts.workerName} and whoever supervises them can do this.`),
  holds: ({ actor, record, facts }) => { const side = sideOf(actor, record.workerId, facts); return side === "WORKER" || (side === "SUPERVISOR" && (record.state !== "DRAFT" || facts.isWorkerAway)); },
};
/** WL-45: what was assumed while the worker was away is put right in the next month. */
export const assumptionsArePutRight: Rule<OnRecord & { readonly input: { readonly adjustments: string } }> = {
  rule: "WL-45", says: "Last month was completed by assumption while you were away. Say what of it was not so, or that it was.", holds: ({ facts, input }) => !facts.followsAssumptions || input.adjustments.trim() !== "",
};
/** WL-45: only a worker who is away has it completed for them. */
export const theWorkerIsAway: Rule<OnRecord> = { rule: "WL-45", says: ({ facts }) => `${facts.workerName} is here, and fills it in.`, holds: ({ facts }) => facts.isWorkerAway };
/** WL-37: points are agreed at supervision; WL-46: without one while the manager is away unplanned. */
export const supervisionWasHeld: Rule<OnRecord> = { rule: "WL-37", says: "Points are agreed at supervision, and none was held since this was sent. Record the session first.", holds: ({ facts }) => facts.heldSessionId !== null || facts.isSupervisorAway };
const ownAgreement = ({ actor, record, facts }: OnRecord) => (sideOf(actor, record.workerId, facts) === "WORKER" ? record.workerAgreedOn : record.supervisorAgreedOn);
/** WL-37: each of the two agrees once, and both must. */
export const youHaveNotAgreedYet: Rule<OnRecord> = { rule: "WL-37", says: "You have agreed. It waits for the other side.", holds: (situation) => ownAgreement(situation) === null };
/** WL-55: a disagreement goes to a manager above. */
export const somebodyStandsAbove: Rule<OnRecord> = { rule: "WL-55", says: "Nobody manages whoever supervises here, so there is nobody to take this to. Agree it at supervision.", holds: ({ facts }) => facts.nextManagerId !== null };
/** WL-55: each side says its position once in a disagreement; what was settled may be disputed anew. */
export const yourPositionIsNotSaid: Rule<OnRecord> = {
  rule: "WL-55", says: "Your position is on the record.",
  holds: ({ actor, record, facts }) => record.state === "SENT" || (sideOf(actor, record.workerId, facts) === "WORKER" ? record.workerPosition : record.supervisorPosition) === null,
};
/** WL-55: whoever settles it has heard both. */
export const bothPositionsAreThere: Rule<OnRecord> = { rule: "WL-55", says: "Only one side has said its position. Wait for the other.", holds: ({ record }) => record.workerPosition !== null && record.supervisorPosition !== null };
/** WL-55: it is settled by the manager above. */
export const itWasTakenToYou: Rule<OnRecord> = { rule: "WL-55", says: ({ facts }) => `This was taken to ${facts.escalatedToName ?? "the manager above"}.`, holds: ({ actor, record }) => record.escalatedToId === actor.staffId };
/** WL-55: only the version that stands is corrected, and once at a time. */
export const noLaterVersion: Rule<OnRecord> = { rule: "WL-55", says: "There is a later version of it. Correct that one.", holds: ({ facts }) => !facts.isCorrected };
/** WL-48: there is a caseload to review once it is above the maximum. */
export const itIsAboveTheMaximum: Rule<OnRecord> = { rule: "WL-48", says: "It is not above the maximum.", holds: ({ record }) => record.isOver };

/** What can be begun beside a person (WL-37, WL-45). */
export const beginningRecord = {
  beginWorkloadRecord: { label: "Fill in a workload record", from: "any", by: "anyone", provided: [itIsYoursToBegin], given: [theMonthHasBegun, theMonthHasNoneYet] },
} satisfies Record<string, Action<Pick<StaffKept, "id">, LineFacts, BeginInput, string>>;

/** What is done with a month's record until it is frozen, and the one thing that is done then (WL-37, WL-45, WL-48, WL-55). */
export const recordActions = {
  fillInWorkloadRecord: { label: "Fill in", from: ["DRAFT", "SENT"], by: "anyone", provided: [itIsYoursToFillIn], given: [everyLineIsThere, anotherWeightSaysWhy] as readonly Rule<Filling>[] },
  sendWorkloadRecord: { label: "Send for supervision", from: ["DRAFT"], by: "anyone", provided: [itIsYourOwnWork], given: [assumptionsArePutRight] as readonly Rule<OnRecord & { readonly input: { readonly adjustments: string } }>[] },
  completeForAbsentWorker: { label: "Complete for them", from: ["DRAFT"], by: "anyone", provided: [youSuperviseThem, theWorkerIsAway] },
  reviewOverload: { label: "Record the review of the caseload", from: ["SENT", "DISPUTED"], by: "anyone", provided: [youSuperviseThem, itIsAboveTheMaximum] },
  agreeWorkloadRecord: { label: "Agree", from: ["SENT"], by: "anyone", provided: [itIsBetweenYou, youHaveNotAgreedYet, supervisionWasHeld, theOverloadIsReviewed, remedialActionIsTaken] },
  disagreeWithWorkloadRecord: { label: "Say that you do not agree", from: ["SENT", "DISPUTED"], by: "anyone", provided: [itIsBetweenYou, yourPositionIsNotSaid, somebodyStandsAbove] },
  settleWorkloadRecord: { label: "Settle", from: ["DISPUTED"], by: "anyone", provided: [itWasTakenToYou, bothPositionsAreThere] },
  correctWorkloadRecord: { label: "Correct", from: frozenStates, by: "anyone", provided: [itIsBetweenYou, noLaterVersion] },
} satisfies Record<string, Action<RecordKept, RecordFacts, never, RecordState>>;
