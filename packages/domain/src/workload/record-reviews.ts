import type { Action, Rule, Situation } from "../law/law.js";
import type { ReportState, WorkloadReviewState } from "./record-labels.js";

/** A review of somebody's work that was opened because they were above the maximum month after month (WL-49). */
export interface WorkloadReviewKept { readonly id: string; readonly state: WorkloadReviewState; readonly ownerId: string }
export interface WorkloadReviewFacts { readonly ownerName: string }
/** WL-49: whoever supervises carries it out. */
export const theReviewIsYours: Rule<Situation<WorkloadReviewKept, WorkloadReviewFacts>> = { rule: "WL-49", says: ({ facts }) => `${facts.ownerName} carries out this review.`, holds: ({ actor, record }) => record.ownerId === actor.staffId };
export const workloadReviewActions = {
  closeWorkloadReview: { label: "Record what was done", from: ["OPEN"], by: "anyone", provided: [theReviewIsYours] },
} satisfies Record<string, Action<WorkloadReviewKept, WorkloadReviewFacts, never, WorkloadReviewState>>;

/** A manager's report on the previous month of everyone they manage, as the law knows it. */
export interface WorkloadReportKept { readonly id: string; readonly managerId: string; readonly month: string; readonly state: ReportState }
export interface WorkloadReportFacts { readonly managerName: string; readonly monthEndsOn: string }
type OnReport = Situation<WorkloadReportKept, WorkloadReportFacts>;
/** WL-41: each manager reports on those whom they manage. */
export const theReportIsYours: Rule<OnReport> = { rule: "WL-41", says: ({ facts }) => `${facts.managerName} makes this report.`, holds: ({ actor, record }) => record.managerId === actor.staffId };
/** WL-41: a month is reported on once it is over. */
export const theMonthIsOver: Rule<OnReport> = { rule: "WL-41", says: "The month is not over yet.", holds: ({ facts, today }) => facts.monthEndsOn < today };
export const workloadReportActions = {
  reportWorkload: { label: "Report on the month", from: ["DUE"], by: "anyone", provided: [theReportIsYours, theMonthIsOver] },
} satisfies Record<string, Action<WorkloadReportKept, WorkloadReportFacts, never, ReportState>>;

/** WL-41, WL-50: who reads what a report says of each person: whoever made it and everybody above them. Its totals are also read by whoever sees all work, who collates them. */
export const seesReport = (reader: { readonly staffId: string; readonly seesAllWork: boolean }, { managerId, lineAbove }: { readonly managerId: string; readonly lineAbove: readonly string[] }): boolean =>
  reader.seesAllWork || reader.staffId === managerId || lineAbove.includes(reader.staffId);

/** From a date on: by which day of the month reports are made, and when being above the maximum counts as going on. */
export interface StandardInput { readonly inForceFrom: string; readonly isSetAlready: boolean }
/** WL-49: what was judged keeps the standard of its day. */
export const aStandardIsForDaysToCome: Rule<Situation<unknown, unknown, StandardInput>> = { rule: "WL-49", says: "It holds from today or a later day, and one is set for a day.", holds: ({ input, today }) => input.inForceFrom >= today && !input.isSetAlready };
export const standardActions = {
  setSupervisionStandard: { label: "Set the standard", from: "any", by: ["manage-reference-data"], provided: [], given: [aStandardIsForDaysToCome] },
} satisfies Record<string, Action<unknown, unknown, StandardInput, string>>;
