import type { Rule, Situation } from "../law/law.js";
import { takesOn } from "../organisation/levels.js";

/** A piece of work, or a whole case group, that a seat owns or that lies in its segment's hopper. */
export interface OwnedWork {
  readonly id: string;
  readonly reference: string;
  readonly segmentId: string;
  readonly ownerPositionId: string | null;
}

/** What must be fetched to judge work. */
export interface WorkFacts {
  /** The name and staff number of the present holder, as people say it; null in the hopper. */
  readonly ownerName: string | null;
}

/** Who may see all that a case group holds. */
export interface SightFacts {
  /** Staff who are kept out of any case of the group. */
  readonly keptOut: readonly string[];
  /** Staff who need to know of every sensitive case of the group; null when none is sensitive. */
  readonly mustKnow: readonly string[] | null;
}

/** How difficult work is. */
export interface ComplexityFacts {
  /** The highest complexity among the cases that move, 1 to 4. */
  readonly complexity: number;
}

/** The seat that work is to go to, with its holder. */
export interface Destination {
  readonly positionId: string;
  readonly segmentId: string;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly holderIsInducted: boolean;
  /** The holder's level of casework, 1 to 4; null where none is on record. */
  readonly holderLevel: number | null;
  readonly mayReceiveWork: boolean;
  /** WM-36: what is given to the segment manager returns to the hopper. */
  readonly isSegmentManager: boolean;
}

/** Why work goes to somebody below its level, where a leader says so (CS-19). */
export interface AboveLevel { readonly aboveLevelBecause?: string | null }

/** Where work is asked to go; null is its segment's hopper. */
export interface Going { readonly input: AboveLevel & { readonly to: Destination | null } }

/** The seat where work ends up; null is the hopper, where work for the segment manager ends up too (WM-36). */
export const seatFor = ({ to }: Going["input"]): Destination | null => (to?.isSegmentManager ? null : to);

const nameOf = ({ to }: Going["input"]) => to?.holderName ?? "That position";

/** WM-22: work can only go to a seat that somebody occupies. */
export const destinationIsHeld: Rule<Going> = {
  rule: "WM-22",
  says: "Nobody holds that position, so work given to it would be lost. Choose a position that is held.",
  holds: ({ input }) => !input.to || input.to.holderId !== null,
};

/** WM-29: only a position that receives casework can be given it. */
export const destinationReceivesWork: Rule<Going> = {
  rule: "WM-29",
  says: ({ input }) => `${nameOf(input)} does not receive casework in that position.`,
  holds: ({ input }) => !seatFor(input) || input.to!.mayReceiveWork,
};

/** AS-36: live work needs a completed induction. */
export const destinationHasCompletedInduction: Rule<Going> = {
  rule: "AS-36",
  says: ({ input }) => `${nameOf(input)} has not completed induction and cannot be given live cases yet.`,
  holds: ({ input }) => !seatFor(input) || input.to!.holderIsInducted,
};

/** WM-39: work stays in its segment, whether it goes to a seat or to the segment manager's hopper. */
export const destinationIsInTheSameSegment: Rule<Going & { readonly record: OwnedWork }> = {
  rule: "WM-39",
  says: ({ record, input }) => `${record.reference} belongs to another segment than ${nameOf(input)} works in. Choose a position of its own segment.`,
  holds: ({ record, input }) => !input.to || input.to.segmentId === record.segmentId,
};

/** Whether a person would see every case of a group. */
export const seesTheWholeGroup = (staffId: string | null, { keptOut, mustKnow }: SightFacts): boolean =>
  staffId === null || (!keptOut.includes(staffId) && (mustKnow === null || mustKnow.includes(staffId)));

/** WM-22: work that its holder may not see could not be progressed by anyone, so it never goes to them. */
export const destinationSeesTheWholeGroup: Rule<Situation<OwnedWork, SightFacts, Going["input"]>> = {
  rule: "WM-22",
  says: ({ record, input }) => `${nameOf(input)} may not see every case that ${record.reference} moves with: kept out of one, or not among those who need to know. Choose someone else, or ask whoever manages access.`,
  holds: ({ input, facts }) => !seatFor(input) || seesTheWholeGroup(input.to!.holderId, facts),
};

/** Whether work of a complexity is above the level of whoever holds a seat; the hopper takes any. */
export const isAboveTheirLevel = (seat: Destination | null, complexity: number): boolean => seat !== null && !takesOn(seat.holderLevel, complexity);

/** CS-19: a case is not assigned above a person's level, unless a leader says why. */
export const destinationIsOfTheLevel: Rule<Situation<OwnedWork, ComplexityFacts, Going["input"]>> = {
  rule: "CS-19",
  says: ({ record, facts, input }) => `${record.reference} is work of complexity ${facts.complexity}, and ${nameOf(input)} is at level ${input.to?.holderLevel}. Choose someone of level ${facts.complexity} or above, or say why it goes to them all the same.`,
  holds: ({ facts, input }) => !isAboveTheirLevel(seatFor(input), facts.complexity) || Boolean(input.aboveLevelBecause?.trim()),
};

/** Why nothing at all could be given to this seat today; null when work could be (WM-29, AS-36). */
export function whyNoWorkCanBeGiven(to: Destination): string | null {
  if (to.isSegmentManager) return "Work given to the segment manager returns to the hopper.";
  const going = { input: { to } };
  const broken = [destinationIsHeld, destinationReceivesWork, destinationHasCompletedInduction].find((rule) => !rule.holds(going));
  if (!broken) return null;
  return typeof broken.says === "string" ? broken.says : broken.says(going);
}
