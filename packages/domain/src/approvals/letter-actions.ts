import type { Listed } from "../casework/service-request-actions.js";
import { openCaseStatuses, type CaseFacts, type CaseKept } from "../casework/case-lifecycle.js";
import { caseworkers, itIsYoursOrInYourCommand, type HeldWork, type HoldingFacts } from "../casework/held-work.js";
import type { CaseStatus } from "../casework/labels.js";
import { itsCaseIsOpen } from "../casework/service-request-actions.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { LetterStatus } from "./labels.js";
import { itIsApprovedWhereItMustBe, itIsNotApprovedYet, referralRules, type ReferInput, type ReferralFacts } from "./referral.js";

/** An outgoing letter as the law knows it. */
export interface LetterKept { readonly id: string; readonly caseId: string; readonly reference: string; readonly status: LetterStatus }
/** Where its case stands, and what the office's table says of its kind. */
export interface LetterFacts extends ReferralFacts, HeldWork, HoldingFacts { readonly caseStatus: CaseStatus }
type OnLetter = Situation<LetterKept, LetterFacts>;

/** The kind that was chosen, as it stands in the office's list; null when there is none such. */
export interface LetterInput { readonly kind: Listed | null; readonly names: { readonly kindId: boolean } }
/** WM-55: only kinds that are in use can be chosen. */
export const kindMayBeChosen: Rule<Situation<unknown, unknown, LetterInput>> = { rule: "WM-55", says: "That kind of letter is not in use. Choose one from the list.", holds: ({ input }) => !input.names.kindId || input.kind?.isActive === true };

/** WM-39: the letters of a case are written by whoever holds the case or directs that work. */
export const itsCaseIsYours: Rule<OnLetter> = {
  rule: itIsYoursOrInYourCommand.rule,
  says: ({ facts, ...rest }) => (itIsYoursOrInYourCommand.says as (situation: Situation<HeldWork, HoldingFacts>) => string)({ ...rest, record: facts, facts }),
  holds: ({ facts, ...rest }) => itIsYoursOrInYourCommand.holds({ ...rest, record: facts, facts }),
};
const provided = [itsCaseIsOpen, itsCaseIsYours];

/** What is done with a letter. Changing an approved one makes it a draft again, for its approval was of another text. */
export const letterActions = {
  editLetter: { label: "Edit", from: ["DRAFT", "APPROVED"], by: caseworkers, provided, given: [kindMayBeChosen] },
  referLetter: { label: "Refer for approval", from: ["DRAFT"], by: caseworkers, provided: [...provided, itIsNotApprovedYet], given: referralRules as readonly Rule<Situation<LetterKept, LetterFacts, ReferInput>>[] },
  issueLetter: { label: "Issue", from: ["DRAFT", "APPROVED"], by: caseworkers, provided: [...provided, itIsApprovedWhereItMustBe("issued")] },
  cancelLetter: { label: "Cancel", from: ["DRAFT", "APPROVED"], by: caseworkers, provided: [itsCaseIsYours] },
} satisfies Record<string, Action<LetterKept, LetterFacts, never, LetterStatus>>;

/** Beginning a letter on a case. */
export const letterDrafting = {
  draftLetter: { label: "Write a letter", from: openCaseStatuses, by: caseworkers, provided: [itIsYoursOrInYourCommand], given: [kindMayBeChosen] },
} satisfies Record<string, Action<CaseKept, CaseFacts, never, CaseStatus>>;
