import type { Action, Rule, Situation } from "../law/law.js";
import { findingRules } from "./case-additions.js";
import { workedStatuses } from "./case-lifecycle.js";
import { caseworkers, itIsYoursOrInYourCommand, type HeldWork } from "./held-work.js";
import { caseStatuses, type CaseStatus } from "./labels.js";

/** A finding as the law knows it. */
export interface FindingKept { readonly id: string; readonly caseId: string; readonly ordinal: number }
/** Where its case stands. */
export interface FindingFacts extends HeldWork { readonly ownerName: string | null; readonly caseStatus: CaseStatus }
type OnFinding = Situation<FindingKept, FindingFacts>;

/** PO-64: once a case is decided, its findings stand. */
export const itsCaseIsUndecided: Rule<OnFinding> = {
  rule: "PO-64", says: ({ facts }) => `The case is ${caseStatuses[facts.caseStatus].toLowerCase()}, so its findings stand. Reopen the case to change them.`,
  holds: ({ facts }) => (workedStatuses as readonly string[]).includes(facts.caseStatus),
};
/** WM-39: the findings of a case are changed by whoever holds the case or directs that work. */
export const itsCaseIsYours: Rule<OnFinding> = {
  rule: itIsYoursOrInYourCommand.rule,
  says: ({ facts, ...rest }) => (itIsYoursOrInYourCommand.says as (situation: Situation<HeldWork, FindingFacts>) => string)({ ...rest, record: facts, facts }),
  holds: ({ facts, ...rest }) => itIsYoursOrInYourCommand.holds({ ...rest, record: facts, facts }),
};
const provided = [itsCaseIsUndecided, itsCaseIsYours];

/** What can be done to a finding while its case is undecided. */
export const findingActions = {
  editFinding: { label: "Edit", from: "any", by: caseworkers, provided, given: findingRules },
  removeFinding: { label: "Remove", from: "any", by: caseworkers, provided },
} satisfies Record<string, Action<FindingKept, FindingFacts, never, string>>;
