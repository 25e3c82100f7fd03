import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { caseworkers, itIsYoursOrInYourCommand, notInTheFuture } from "./held-work.js";
import { openCaseStatuses, workedStatuses, type CaseFacts, type CaseKept } from "./case-lifecycle.js";
import type { CaseStatus } from "./labels.js";
import { areaMayBeChosen, subAreaBelongsToTheArea, type AreaInput, type Listed } from "./service-request-actions.js";

/** The category and the outcome of a finding, as they stand in the office's lists. */
export interface FindingInput { readonly category: Listed | null; readonly outcome: Listed | null; readonly names: { readonly categoryId: boolean; readonly outcomeId: boolean } }
type AddingFinding = Situation<unknown, unknown, FindingInput>;

/** PO-64: only what stands in the office's list today can be chosen. */
export const categoryMayBeChosen: Rule<AddingFinding> = {
  rule: "PO-64", says: "That category is not in use. Choose one from the list.", holds: ({ input }) => !input.names.categoryId || input.category?.isActive === true,
};
/** PO-64: the same for outcomes. */
export const outcomeMayBeChosen: Rule<AddingFinding> = {
  rule: "PO-64", says: "That outcome is not in use. Choose one from the list.", holds: ({ input }) => !input.names.outcomeId || input.outcome?.isActive === true,
};
export const findingRules = [categoryMayBeChosen, outcomeMayBeChosen];

/** Whoever may register what reaches the office, on any case that they see. */
const registrars = ["open-cases", "do-casework"] as const satisfies readonly Permission[];

/** What can be added to a case. Work that is added goes to whoever owns its case group (WM-07), whoever adds it. */
export const caseAdditions = {
  addFinding: { label: "Add a finding", from: workedStatuses, by: caseworkers, provided: [itIsYoursOrInYourCommand], given: findingRules },
  addServiceRequest: { label: "Add a service request", from: openCaseStatuses, by: registrars, provided: [], given: [areaMayBeChosen, subAreaBelongsToTheArea] as readonly Rule<Situation<CaseKept, CaseFacts, AreaInput>>[] },
  addActivity: { label: "Add an activity", from: openCaseStatuses, by: registrars, provided: [] },
  recordCorrespondence: { label: "Record correspondence", from: openCaseStatuses, by: registrars, provided: [], given: [notInTheFuture("receivedAt", "The time of arrival")] },
  addFileNote: { label: "Add a file note", from: "any", by: registrars, provided: [] },
  requestUpload: { label: "Attach a file", from: "any", by: registrars, provided: [] },
} satisfies Record<string, Action<CaseKept, CaseFacts, never, CaseStatus>>;
