import type { Action, Rule, Situation } from "../law/law.js";
import type { InstructionKind, InstructionStatus } from "./labels.js";

/** What is agreed about contact with a person or on a case, as the law knows it. */
export interface InstructionKept { readonly id: string; readonly kind: InstructionKind; readonly status: InstructionStatus; readonly recommendedById: string | null; readonly startsOn: string; readonly endsOn: string; readonly reviewOn: string }
export interface InstructionFacts { readonly about: string; readonly recommendedBy: string | null }
type OnInstruction<Input = unknown> = Situation<InstructionKept, InstructionFacts, Input>;

/** Whether an instruction stands on a day: approved, begun and not past its last day. Nobody has to end it (PO-25). */
export const stands = ({ status, startsOn, endsOn }: Pick<InstructionKept, "status" | "startsOn" | "endsOn">, today: string): boolean => status === "APPROVED" && startsOn <= today && today <= endsOn;

/** From when until when it is to stand, and when somebody looks at it again. */
export interface DatesInput { readonly startsOn: string; readonly endsOn: string; readonly reviewOn: string }
/** Whom or what it is about: exactly one of the two, known to the actor. */
export interface RecommendInput extends DatesInput { readonly personIsKnown: boolean | null; readonly caseIsKnown: boolean | null }

/** PO-25: an instruction covers a person or a case. */
export const itIsAboutOne: Rule<Situation<unknown, unknown, RecommendInput>> = { rule: "PO-25", says: "Say whom it is about: a person or a case that you see, and not both.", holds: ({ input }) => (input.personIsKnown === true) !== (input.caseIsKnown === true) };
/** PO-25: an instruction ends, and its last day does not come before its first. */
export const itEndsAfterItBegins: Rule<Situation<unknown, unknown, DatesInput>> = { rule: "PO-25", says: "It would end before it begins. Give a last day that is later than the first.", holds: ({ input }) => input.endsOn >= input.startsOn };
/** PO-25: nobody is cut off for longer than a year without a new decision. */
export const itLastsAYearAtMost: Rule<Situation<unknown, unknown, DatesInput>> = { rule: "PO-25", says: "An instruction lasts for a year at most. Give an earlier last day; it can be recommended again.", holds: ({ input }) => input.endsOn <= `${Number(input.startsOn.slice(0, 4)) + 1}${input.startsOn.slice(4)}` };
/** PO-29: somebody looks at it again while it stands. */
export const itIsLookedAtWhileItStands: Rule<Situation<unknown, unknown, DatesInput>> = { rule: "PO-29", says: "Give a day for looking at it again that lies between its first day and its last.", holds: ({ input }) => input.reviewOn >= input.startsOn && input.reviewOn <= input.endsOn };

/** PO-25: whoever recommends an instruction does not approve it, in any position. */
export const somebodyElseApproves: Rule<OnInstruction> = { rule: "PO-25", says: "You recommended this. Somebody else approves it.", holds: ({ actor, record }) => record.recommendedById !== actor.staffId };
/** PO-25: what has passed cannot be approved. */
export const itsLastDayHasNotPassed: Rule<OnInstruction> = { rule: "PO-25", says: "Its last day has passed. Recommend it again with new dates if it is still needed.", holds: ({ record, today }) => record.endsOn >= today };
/** PO-29: the next look comes later than today and while it stands. */
export const theNextLookLiesAhead: Rule<OnInstruction<{ readonly reviewOn: string }>> = { rule: "PO-29", says: "Give a day after today on which it still stands.", holds: ({ record, input, today }) => input.reviewOn > today && input.reviewOn <= record.endsOn };

const deciders = ["approve-segment-work", "manage-reviews"] as const;

/** Recommending an instruction. */
export const recommendingActions = {
  recommendInstruction: { label: "Recommend an instruction", from: "any", by: ["open-cases", "do-casework"], provided: [], given: [itIsAboutOne, itEndsAfterItBegins, itLastsAYearAtMost, itIsLookedAtWhileItStands] },
} satisfies Record<string, Action<object, object, RecommendInput, string>>;

/** What is done with an instruction about contact. */
export const contactInstructionActions = {
  approveInstruction: { label: "Approve", from: ["RECOMMENDED"], by: deciders, provided: [somebodyElseApproves, itsLastDayHasNotPassed] },
  refuseInstruction: { label: "Do not approve", from: ["RECOMMENDED"], by: deciders, provided: [somebodyElseApproves] },
  reviewInstruction: { label: "Look at it again", from: ["APPROVED"], by: deciders, provided: [itsLastDayHasNotPassed], given: [theNextLookLiesAhead] as readonly Rule<OnInstruction<{ readonly reviewOn: string }>>[] },
  endInstruction: { label: "End", from: ["APPROVED"], by: deciders, provided: [itsLastDayHasNotPassed] },
} satisfies Record<string, Action<InstructionKept, InstructionFacts, never, InstructionStatus>>;
