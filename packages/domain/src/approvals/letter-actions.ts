import type { Listed } from "../casework/service-request-actions.js";
import { openCaseStatuses, type CaseFacts, type CaseKept } from "../casework/case-lifecycle.js";
import { caseworkers, itIsYoursInThisPosition, itIsYoursOrInYourCommand, type HeldWork, type HoldingFacts } from "../casework/held-work.js";
import type { CaseStatus } from "../casework/labels.js";
import { itsCaseIsOpen } from "../casework/service-request-actions.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { LetterStatus } from "./labels.js";
import { itIsApprovedWhereItMustBe, itIsNotApprovedYet, referralRules, type ReferInput, type ReferralFacts } from "./referral.js";

/** An outgoing letter as the law knows it: of a case, or of a review of its decision. */
export interface LetterKept { readonly id: string; readonly caseId: string; readonly reference: string; readonly status: LetterStatus }
/** The review for which a letter is written. */
export interface ReviewOfLetter { readonly reference: string; readonly isOpen: boolean }
/** Where its case or its review stands and who has that, and what the office's table says of its kind. */
export interface LetterFacts extends ReferralFacts, HeldWork, HoldingFacts { readonly caseStatus: CaseStatus; readonly review: ReviewOfLetter | null }
type OnLetter = Situation<LetterKept, LetterFacts>;

/** The kind that was chosen, as it stands in the office's list; null when there is none such. */
export interface LetterInput { readonly kind: Listed | null; readonly names: { readonly kindId: boolean } }
/** WM-55: only kinds that are in use can be chosen. */
export const kindMayBeChosen: Rule<Situation<unknown, unknown, LetterInput>> = { rule: "WM-55", says: "That kind of letter is not in use. Choose one from the list.", holds: ({ input }) => !input.names.kindId || input.kind?.isActive === true };

const ofHolding = (rule: Rule<Situation<HeldWork, HoldingFacts>>) => ({
  says: ({ facts, ...rest }: OnLetter) => (rule.says as (situation: Situation<HeldWork, HoldingFacts>) => string)({ ...rest, record: facts, facts }),
  holds: ({ facts, ...rest }: OnLetter) => rule.holds({ ...rest, record: facts, facts }),
});
const held = ofHolding(itIsYoursOrInYourCommand);
const yours = ofHolding(itIsYoursInThisPosition);
/** WM-49: nothing is written on a case that was put away; a review of it has letters of its own. */
export const theCaseOfALetterIsOpen: Rule<OnLetter> = { ...itsCaseIsOpen, holds: (situation) => situation.facts.review !== null || itsCaseIsOpen.holds(situation) };
/** WM-39: the letters of a case are written by whoever holds the case or directs that work. */
export const itsCaseIsYours: Rule<OnLetter> = { rule: "WM-39", says: held.says, holds: (situation) => situation.facts.review !== null || held.holds(situation) };
/** PO-45: what a review wrote stays as it was once the review has ended. */
export const theReviewOfALetterIsOpen: Rule<OnLetter> = { rule: "PO-45", says: ({ facts }) => `The review ${facts.review?.reference} has ended, so its letters stay as they are.`, holds: ({ facts }) => facts.review?.isOpen !== false };
/** PO-45: the letters of a review are written by its reviewer, in the position in which they hold it, and by nobody who merely leads them. */
export const itsReviewIsYours: Rule<OnLetter> = { rule: "PO-45", says: yours.says, holds: (situation) => situation.facts.review === null || yours.holds(situation) };
/** Whose letter it is. */
export const itIsYoursToWrite = [itsCaseIsYours, itsReviewIsYours];
const provided = [theCaseOfALetterIsOpen, theReviewOfALetterIsOpen, ...itIsYoursToWrite];
const writers = [...caseworkers, "review-decisions"] as const satisfies readonly Permission[];

/** What is done with a letter. Changing an approved one makes it a draft again, for its approval was of another text. */
export const letterActions = {
  editLetter: { label: "Edit", from: ["DRAFT", "APPROVED"], by: writers, provided, given: [kindMayBeChosen] },
  referLetter: { label: "Refer for approval", from: ["DRAFT"], by: writers, provided: [...provided, itIsNotApprovedYet], given: referralRules as readonly Rule<Situation<LetterKept, LetterFacts, ReferInput>>[] },
  issueLetter: { label: "Issue", from: ["DRAFT", "APPROVED"], by: writers, provided: [...provided, itIsApprovedWhereItMustBe("issued")] },
  cancelLetter: { label: "Cancel", from: ["DRAFT", "APPROVED"], by: writers, provided: itIsYoursToWrite },
} satisfies Record<string, Action<LetterKept, LetterFacts, never, LetterStatus>>;

/** Beginning a letter on a case. */
export const letterDrafting = {
  draftLetter: { label: "Write a letter", from: openCaseStatuses, by: caseworkers, provided: [itIsYoursOrInYourCommand], given: [kindMayBeChosen] },
} satisfies Record<string, Action<CaseKept, CaseFacts, never, CaseStatus>>;
