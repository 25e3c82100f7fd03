import { formatDate } from "../calendar/office-date.js";
import type { Action, Rule } from "../law/law.js";
import type { SubmissionStage } from "./labels.js";
import { authors, itIsYourSubmission, itIsYoursToWrite, type OnSubmission, type Pack, type SubmissionFacts, type SubmissionKept } from "./submission.js";

/** What is still missing of a pack (PO-73), as its author reads it. */
export function missingFrom({ summary, issues, options, recommendation, risk, asks, decideBy }: Pick<Pack, "summary" | "issues" | "options" | "recommendation" | "risk" | "asks" | "decideBy">): string[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ["a summary", summary.trim() !== ""], ["at least one issue", issues.length > 0], ["two options or more", options.length >= 2], ["a recommendation", recommendation.trim() !== ""],
    ["the risk", risk.trim() !== ""], ["what is asked", asks.trim() !== ""], ["by when", decideBy !== null],
  ];
  return parts.filter(([, isThere]) => !isThere).map(([part]) => part);
}
/** PO-73: a submission pack has all its parts before it leaves. */
export const thePackIsWhole: Rule<OnSubmission> = { rule: "PO-73", says: ({ record }) => `The pack has no ${missingFrom(record).map((part) => part.replace(/^(a|the) /, "")).join(", no ")}. Write it first.`, holds: ({ record }) => missingFrom(record).length === 0 };
/** PO-06: what is asked for can still be planned. */
export const itIsAskedForInTime: Rule<OnSubmission> = {
  rule: "PO-06", says: ({ record }) => `It asks for a decision by ${formatDate(record.decideBy!)}, which has passed. Ask for a later day.`, holds: ({ record, today }) => record.decideBy === null || record.decideBy >= today,
};

/** What is written in a pack; what is left out stays. */
export type PackInput = Partial<Pack>;
/** PO-65: a submission is never called simpler than the gravest of its cases. */
export const itIsNoSimplerThanItsCases: Rule<OnSubmission & { readonly input: PackInput }> = {
  rule: "PO-65", says: "One of its cases is more complex than that. A submission is never called simpler than its cases.", holds: ({ input, facts }) => input.complexity === undefined || input.complexity >= facts.caseComplexity,
};
/** A case or a paper that is put in, as far as it may be. */
export interface AddedInput { readonly isKnown: boolean; readonly isThere: boolean }
const itIsKnown: Rule<OnSubmission & { readonly input: AddedInput }> = { rule: "PO-73", says: "There is nothing such among its cases, or you may not see it. Choose from the list.", holds: ({ input }) => input.isKnown };
const itIsNotThere: Rule<OnSubmission & { readonly input: AddedInput }> = { rule: "PO-73", says: "It is part of the pack already.", holds: ({ input }) => !input.isThere };

const whileWritten = { from: ["DRAFT", "RETURNED", "RECEIVED", "ASSESSED"], by: authors, provided: [itIsYoursToWrite] } as const;

/** How a submission is written and sent. */
export const preparingActions = {
  writeSubmission: { label: "Write the pack", ...whileWritten, given: [itIsNoSimplerThanItsCases] },
  addSubmissionCase: { label: "Add a case", ...whileWritten, given: [itIsKnown, itIsNotThere] },
  addSubmissionPaper: { label: "Add a paper", ...whileWritten, given: [itIsKnown, itIsNotThere] },
  sendSubmission: { label: "Send to the Private Office", from: ["DRAFT", "RETURNED"], by: authors, provided: [itIsYourSubmission, thePackIsWhole, itIsAskedForInTime] },
  withdrawSubmission: { label: "Withdraw", from: ["DRAFT", "RETURNED", "RECEIVED", "ASSESSED"], by: authors, provided: [itIsYourSubmission] },
} satisfies Record<string, Action<SubmissionKept, SubmissionFacts, never, SubmissionStage>>;
