import type { Action, Rule, Situation } from "../law/law.js";
import { personOf, youFollowThem, type AboutAPerson, type ColleagueFacts } from "./colleague.js";
import type { TrainingKind } from "./labels.js";

/** What somebody learned, as it is put on record. */
export interface TrainingInput { readonly kind: TrainingKind; readonly on: string; readonly expiresOn: string | null; /** The field that they know since, as skills are named (WM-72). */ readonly field: string | null }
type Recording = Situation<AboutAPerson, ColleagueFacts, TrainingInput>;

/** CS-23: what is on record has happened. */
export const itHasHappened: Rule<Recording> = { rule: "CS-23", says: "Give the day on which it was done: today or an earlier one.", holds: ({ input, today }) => input.on <= today };
/** CS-23: what has to be renewed runs out after it was done. */
export const itRunsOutLater: Rule<Recording> = { rule: "CS-23", says: "It would run out before it was done. Give a later day, or none.", holds: ({ input }) => input.expiresOn === null || input.expiresOn > input.on };
/** CS-23: knowledge is of a field, so that whoever gives out work finds who has it. */
export const knowledgeHasAField: Rule<Recording> = { rule: "CS-23", says: "Name the field that they know.", holds: ({ input }) => input.kind !== "KNOWLEDGE" || Boolean(input.field?.trim()) };
/** CS-23: that somebody is inducted, or knows a field, is said by somebody else. */
export const anotherVouchesForIt: Rule<Recording> = {
  rule: "CS-23", says: "Somebody else must say this of you. Ask whoever leads you.", holds: ({ actor, record, input }) => personOf(record) !== actor.staffId || (input.kind !== "INDUCTION" && !input.field?.trim()),
};

/** What can be put on a person's training record (CS-23, PO-62). */
export const recordingTraining = {
  recordTraining: { label: "Record training", from: ["WORKING"], by: "anyone", provided: [youFollowThem], given: [itHasHappened, itRunsOutLater, knowledgeHasAField, anotherVouchesForIt] },
} satisfies Record<string, Action<AboutAPerson, ColleagueFacts, TrainingInput, "WORKING" | "LEFT">>;

/** A training record as the law knows it. */
export interface TrainingKept extends AboutAPerson { readonly staffId: string; readonly recordedById: string; readonly takenBackOn: string | null }
type OnTraining = Situation<TrainingKept, ColleagueFacts>;

/** CS-23: what somebody else put on record about you is not yours to take back. */
export const itIsNotAnothersWordOnYou: Rule<OnTraining> = { rule: "CS-23", says: "Somebody else put this on your record. Ask them, or whoever leads you, to take it back.", holds: ({ actor, record }) => record.staffId !== actor.staffId || record.recordedById === actor.staffId };

/** What is done with a training record: one that is wrong is taken back, never rewritten. */
export const trainingActions = {
  takeBackTraining: { label: "Take back", from: ["STANDING"], by: "anyone", provided: [youFollowThem, itIsNotAnothersWordOnYou] },
} satisfies Record<string, Action<TrainingKept, ColleagueFacts, never, "STANDING" | "TAKEN_BACK">>;

/** Whether a training record stands. */
export const trainingState = ({ takenBackOn }: Pick<TrainingKept, "takenBackOn">): "STANDING" | "TAKEN_BACK" => (takenBackOn === null ? "STANDING" : "TAKEN_BACK");
