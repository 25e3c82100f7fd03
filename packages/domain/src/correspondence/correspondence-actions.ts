import { notInTheFuture } from "../casework/held-work.js";
import type { Action, Rule } from "../law/law.js";
import { aMarkSaysWhy, codesMayBeChosen, theCaseIsKnown, thePersonIsKnown, type FlagInput } from "./entering.js";
import { escalatingActions } from "./escalating.js";
import { itIsNotAcknowledgedYet, itIsWithYourPart, itWasHandedToYou, noCaseAnswersIt, noInstructionStandsAgainstIt, nothingIsToBeFollowedUp, type ItemFacts, type ItemKept, type OnItem } from "./item.js";
import { closedItemStatuses, openItemStatuses, type CorrespondenceItemStatus } from "./labels.js";

/** What triage says of something. */
export interface TriageInput extends FlagInput { readonly unknownCodes: readonly string[]; readonly reasonCodes: readonly string[]; readonly segmentIsThere: boolean }
/** PO-22: triage says why something goes where it goes. */
export const triageSaysWhy: Rule<OnItem<TriageInput>> = { rule: "PO-22", says: "Say why it goes there: choose one reason or more.", holds: ({ input }) => input.reasonCodes.length > 0 };
/** PO-22: something is directed to a part of the office that there is. */
export const thePartIsThere: Rule<OnItem<TriageInput>> = { rule: "PO-22", says: "There is no such part of the office. Choose a segment from the list.", holds: ({ input }) => input.segmentIsThere };

/** CS-27: an answer or acknowledgement does not come before what it is to. */
export const notBeforeItCame: Rule<OnItem<{ readonly on: string }>> = { rule: "CS-27", says: "That is before this came in. Give the day of receipt or a later one.", holds: ({ record, input }) => input.on >= record.receivedOn };
const onADay = [notInTheFuture("on", "The day"), notBeforeItCame] as const;

/** PO-29: something is a duplicate of another entry of the register. */
export const theOtherIsThere: Rule<OnItem<{ readonly otherId: string | null }>> = { rule: "PO-29", says: "There is no such entry, or it is this very one. Choose the entry that came first.", holds: ({ record, input }) => input.otherId !== null && input.otherId !== record.id };

/** Somebody who is to follow something up; null when nobody of that identifier works here. */
export interface FollowUpInput { readonly owner: { readonly id: string; readonly name: string } | null; readonly dueOn: string }
/** PO-26: what must follow has an owner who works here. */
export const theOwnerWorksHere: Rule<OnItem<FollowUpInput>> = { rule: "PO-26", says: "Nobody of that name works here today. Choose somebody who does.", holds: ({ input }) => input.owner !== null };
/** PO-26: what must follow lies ahead. */
export const itIsDueAhead: Rule<OnItem<FollowUpInput>> = { rule: "PO-26", says: "That day has passed. Give today's date or a later one.", holds: ({ input, today }) => input.dueOn >= today };

const desk = ["open-cases", "do-casework", "allocate-work"] as const;
const here = { from: openItemStatuses, by: desk, provided: [itIsWithYourPart] } as const;
const closing = { from: openItemStatuses, by: desk, provided: [itIsWithYourPart, noCaseAnswersIt, nothingIsToBeFollowedUp] } as const;

/** What is done with something that came in. */
export const correspondenceItemActions = {
  triageCorrespondence: { label: "Triage", ...here, given: [triageSaysWhy, codesMayBeChosen, aMarkSaysWhy, thePartIsThere] as readonly Rule<OnItem<TriageInput>>[] },
  acceptCorrespondence: { label: "Accept", from: ["TRIAGED"], by: desk, provided: [itWasHandedToYou] },
  correctCorrespondence: { label: "Correct", ...here, given: [thePersonIsKnown] as readonly Rule<OnItem<{ readonly personIsKnown: boolean | null }>>[] },
  linkCorrespondence: { label: "Link to a case", ...here, given: [theCaseIsKnown] as readonly Rule<OnItem<{ readonly caseIsKnown: boolean | null }>>[] },
  acknowledgeItem: { label: "Acknowledge", from: openItemStatuses, by: desk, provided: [itIsWithYourPart, itIsNotAcknowledgedYet, noInstructionStandsAgainstIt] },
  answerItem: { label: "Record the answer", ...closing, from: ["TRIAGED"], given: [...onADay, codesMayBeChosen] as readonly Rule<OnItem<{ readonly on: string; readonly unknownCodes: readonly string[] }>>[] },
  settleAtFirstContact: { label: "Settle at first contact", ...closing },
  fileCorrespondence: { label: "File without a reply", ...closing, given: [codesMayBeChosen] as readonly Rule<OnItem<{ readonly unknownCodes: readonly string[] }>>[] },
  markAsDuplicate: { label: "Mark as a duplicate", ...closing, given: [theOtherIsThere] as readonly Rule<OnItem<{ readonly otherId: string | null }>>[] },
  askForFollowUp: { label: "Ask for a follow-up", ...here, given: [theOwnerWorksHere, itIsDueAhead] as readonly Rule<OnItem<FollowUpInput>>[] },
  ...escalatingActions,
  reopenCorrespondence: { label: "Take up again", from: closedItemStatuses, by: desk, provided: [itIsWithYourPart] },
} satisfies Record<string, Action<ItemKept, ItemFacts, never, CorrespondenceItemStatus>>;
