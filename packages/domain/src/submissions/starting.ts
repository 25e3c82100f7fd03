import type { CaseStatus } from "../casework/labels.js";
import type { Action, Rule, Situation } from "../law/law.js";
import { authors } from "./submission.js";

/** What a submission is begun with, besides its case. */
export interface StartInput { readonly isASubmission: boolean; readonly complexity: number }
type Starting = Situation<{ readonly complexity: number }, object, StartInput>;
/** PO-11: the kind is one of those for which the delegation scheme speaks of submissions. */
const itIsAKindOfSubmission: Rule<Starting> = { rule: "PO-11", says: "That is no kind of submission that is in use. Choose from the list.", holds: ({ input }) => input.isASubmission };
/** PO-65: a submission is never called simpler than its case. */
const itIsNoSimplerThanItsCase: Rule<Starting> = { rule: "PO-65", says: "Its case is more complex than that. A submission is never called simpler than its case.", holds: ({ record, input }) => input.complexity >= record.complexity };

/** What whoever works on a case may begin for the principals. */
export const startingActions = {
  startSubmission: { label: "Start a submission", from: "any", by: authors, provided: [], given: [itIsAKindOfSubmission, itIsNoSimplerThanItsCase] },
} satisfies Record<string, Action<{ readonly complexity: number }, object, StartInput, CaseStatus>>;
