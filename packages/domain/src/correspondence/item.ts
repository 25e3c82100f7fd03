import { formatDate } from "../calendar/office-date.js";
import type { Rule, Situation } from "../law/law.js";
import type { CorrespondenceItemStatus } from "./labels.js";

/** Something that came in, as the law knows it. */
export interface ItemKept { readonly id: string; readonly reference: string; readonly status: CorrespondenceItemStatus; readonly channel: string; readonly receivedOn: string; readonly segmentId: string | null; readonly handlerId: string | null; readonly acknowledgedOn: string | null; readonly escalatedToId: string | null; readonly escalatedById: string | null }

/** An instruction that stands today, as far as whoever is stopped by it may know. */
export interface Standing { readonly endsOn: string; readonly approvedBy: string }

/** What must be fetched to judge it. */
export interface ItemFacts {
  /** The segment that it was directed to. */
  readonly segmentName: string | null;
  /** The instruction not to acknowledge that stands today for its person or a case of it. */
  readonly doNotAcknowledge: Standing | null;
  /** References of cases on which it waits to be answered by whoever holds them. */
  readonly answeredOn: readonly string[];
  /** Whether it was handed to a part of the office that has not taken it on. */
  readonly isOffered: boolean;
  /** The Casework Manager who has it (PO-16); null while it was not escalated. */
  readonly escalatedTo: string | null;
  /** How many follow-ups are not done. */
  readonly openFollowUps: number;
}
export type OnItem<Input = unknown> = Situation<ItemKept, ItemFacts, Input>;

/** PO-22: what was directed to a part of the office is dealt with there; until then by anybody who opens the post. */
export const itIsWithYourPart: Rule<Situation<ItemKept, ItemFacts>> = {
  rule: "PO-22", says: ({ facts }) => `This was directed to ${facts.segmentName}. Somebody there deals with it.`,
  holds: ({ actor, record }) => record.segmentId === null || record.segmentId === actor.segmentId || actor.permissions.has("work-across-segments") || actor.permissions.has("see-all-work"),
};

/** PO-25: while an instruction not to acknowledge stands, nothing is acknowledged; on the day after its last it lapses by itself. */
export const noInstructionStandsAgainstIt: Rule<Situation<ItemKept, ItemFacts>> = {
  rule: "PO-25", says: ({ facts }) => `“Do not acknowledge” stands until ${formatDate(facts.doNotAcknowledge!.endsOn)}, approved by ${facts.doNotAcknowledge!.approvedBy}. File this, or answer it where an answer is due.`,
  holds: ({ facts }) => facts.doNotAcknowledge === null,
};

/** PO-21: something is acknowledged once. */
export const itIsNotAcknowledgedYet: Rule<Situation<ItemKept, ItemFacts>> = {
  rule: "PO-21", says: ({ record }) => `This was acknowledged on ${formatDate(record.acknowledgedOn!)}.`, holds: ({ record }) => record.acknowledgedOn === null,
};

/** WM-44: what waits on a case is answered there, by whoever holds it, so that the register and the case never disagree. */
export const noCaseAnswersIt: Rule<Situation<ItemKept, ItemFacts>> = {
  rule: "WM-44", says: ({ facts }) => `This waits to be answered on ${facts.answeredOn.join(", ")}. Record the answer there and it is recorded here too.`, holds: ({ facts }) => facts.answeredOn.length === 0,
};

/** CS-01: a hand-off is accepted by somebody of the part that it was handed to. */
export const itWasHandedToYou: Rule<Situation<ItemKept, ItemFacts>> = {
  rule: "CS-01", says: ({ facts }) => (facts.isOffered ? `This was handed to ${facts.segmentName}. Somebody there accepts it.` : "Nobody waits for this to be accepted."),
  holds: ({ actor, record, facts }) => facts.isOffered && (record.segmentId === actor.segmentId || actor.permissions.has("work-across-segments")),
};

/** PO-26: what a call asked for is done before the call is closed. */
export const nothingIsToBeFollowedUp: Rule<Situation<ItemKept, ItemFacts>> = {
  rule: "PO-26", says: ({ facts }) => `${facts.openFollowUps} follow-up${facts.openFollowUps === 1 ? " is" : "s are"} not done yet. Record what came of ${facts.openFollowUps === 1 ? "it" : "them"} first.`, holds: ({ facts }) => facts.openFollowUps === 0,
};
