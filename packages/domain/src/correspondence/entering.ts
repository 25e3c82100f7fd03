import { notInTheFuture } from "../casework/held-work.js";
import type { Action, Rule, Situation } from "../law/law.js";

/** Codes of the office's lists that an input names and that are not in use on the day. */
interface Coded { readonly unknownCodes: readonly string[] }
/** PO-64: only what stands in the office's lists today can be chosen. */
export const codesMayBeChosen: Rule<Situation<unknown, unknown, Coded>> = { rule: "PO-64", says: ({ input }) => `“${input.unknownCodes.join("”, “")}” is not in use. Choose from the list.`, holds: ({ input }) => input.unknownCodes.length === 0 };

/** Why something is marked. */
export interface FlagInput { readonly isHighRisk: boolean; readonly isHighProfile: boolean; readonly flagReasonCode: string | null }
/** PO-22: whoever marks something says why, for whoever is alerted by it. */
export const aMarkSaysWhy: Rule<Situation<unknown, unknown, FlagInput>> = { rule: "PO-22", says: "Say why risk or profile is high: choose a reason from the list.", holds: ({ input }) => !(input.isHighRisk || input.isHighProfile) || input.flagReasonCode !== null };

/** What is entered in the register. */
export interface EnterInput extends Coded, FlagInput {
  readonly channel: string;
  readonly receivedOn: string;
  readonly callOutcomeCode: string | null;
  /** Whether the person whom it names is one that the actor sees; null when it names none. */
  readonly personIsKnown: boolean | null;
  /** The same of the case. */
  readonly caseIsKnown: boolean | null;
}
type Entering = Situation<unknown, unknown, EnterInput>;

/** PO-26: a call is recorded with what came of it. */
export const aCallSaysWhatCameOfIt: Rule<Entering> = { rule: "PO-26", says: "Say what came of the call: choose an outcome from the list.", holds: ({ input }) => input.channel !== "TELEPHONE" || input.callOutcomeCode !== null };
/** CS-27: something is linked to a person who is registered. */
export const thePersonIsKnown: Rule<Situation<unknown, unknown, Pick<EnterInput, "personIsKnown">>> = { rule: "CS-27", says: "There is no such person, or you may not see them. Leave the person out, or choose one from the list.", holds: ({ input }) => input.personIsKnown !== false };
/** CS-27: the same of a case. */
export const theCaseIsKnown: Rule<Situation<unknown, unknown, Pick<EnterInput, "caseIsKnown">>> = { rule: "CS-27", says: "There is no case of that reference, or you may not see it. Leave it out, or check the reference.", holds: ({ input }) => input.caseIsKnown !== false };

/** What is done with the register as a whole. */
export const registerOfPostActions = {
  enterCorrespondence: { label: "Enter what came in", from: "any", by: ["open-cases"], provided: [], given: [notInTheFuture("receivedOn", "The day of receipt"), aCallSaysWhatCameOfIt, codesMayBeChosen, aMarkSaysWhy, thePersonIsKnown, theCaseIsKnown] },
} satisfies Record<string, Action<object, object, EnterInput, string>>;

/** An entry of one of the lists, or a standard, that is to be added. */
export interface ListInput { readonly isTaken: boolean }
/** CS-27: no two entries of a list are one. */
export const itIsNotOnTheListYet: Rule<Situation<unknown, unknown, ListInput>> = { rule: "CS-27", says: "The list has an entry of that code, name or date already. Choose another.", holds: ({ input }) => !input.isTaken };
const keeper = { from: "any", by: ["manage-reference-data"], provided: [], given: [itIsNotOnTheListYet] } as const;

/** The lists for what comes in, and how long the office gives itself. */
export const correspondenceListActions = {
  addCorrespondenceTerm: { label: "Add", ...keeper },
  setCorrespondenceStandard: { label: "Set a standard", ...keeper },
} satisfies Record<string, Action<object, object, ListInput, string>>;
export const correspondenceTermActions = {
  retireCorrespondenceTerm: { label: "Retire", from: ["IN_USE"], by: ["manage-reference-data"], provided: [] },
} satisfies Record<string, Action<object, object, never, "IN_USE" | "RETIRED">>;
