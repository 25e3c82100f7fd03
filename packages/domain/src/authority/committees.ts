import type { Action, Rule, Situation } from "../law/law.js";

/** A committee as the law knows it. */
export interface CommitteeKept { readonly id: string; readonly name: string; readonly secretaryPositionId: string }
/** When its terms of reference were last agreed; null while it has none. */
export interface CommitteeFacts { readonly termsAgreedOn: string | null }
export interface TermsInput { readonly agreedOn: string }

type Writing = Situation<CommitteeKept, CommitteeFacts, TermsInput>;
/** AS-31: the Board agrees terms before they are written down here. */
export const theBoardHasAgreedThem: Rule<Writing> = { rule: "AS-31", says: "The Board’s agreement lies in the future. Write the terms down once they are agreed.", holds: ({ input, today }) => input.agreedOn <= today };
/** AS-31: a version follows the one before it. */
export const theyFollowTheLast: Rule<Writing> = {
  rule: "AS-31", says: "These terms would be older than those that stand. Check the date on which the Board agreed them.", holds: ({ facts, input }) => facts.termsAgreedOn === null || input.agreedOn >= facts.termsAgreedOn,
};

/** What can be done with a committee. Earlier terms stay as they were agreed. */
export const committeeActions = {
  writeTerms: { label: "Write terms of reference", from: "any", by: ["manage-authority"], provided: [], given: [theBoardHasAgreedThem, theyFollowTheLast] },
} satisfies Record<string, Action<CommitteeKept, CommitteeFacts, TermsInput, string>>;
/** Setting a committee up. */
export const settingUpACommittee: Action<object, object, object, string> = { label: "Set up a committee", from: "any", by: ["manage-authority"], provided: [] };
