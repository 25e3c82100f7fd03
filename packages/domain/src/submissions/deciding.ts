import { formatDate } from "../calendar/office-date.js";
import { whoMaySign } from "../authority/scheme.js";
import type { Action, Rule } from "../law/law.js";
import type { HeldSeat } from "./assessing.js";
import type { SubmissionOutcome, SubmissionStage } from "./labels.js";
import { mayDecide, planners, theSchemeLetsYouDecide, youAssessedItOrPlan, youHadNoHandInIt, type OnSubmission, type SubmissionFacts, type SubmissionKept } from "./submission.js";

/** Before whom a submission is put, and on which day; `isWorked` and `isThere` are of that day. */
export interface PlanInput { readonly to: HeldSeat | null; readonly on: string; readonly isWorked: boolean; readonly isThere: boolean }
type Planning = OnSubmission & { readonly input: PlanInput };

/** PO-04: a tray belongs to somebody. */
export const somebodyReadsIt: Rule<Planning> = { rule: "PO-04", says: "Nobody holds that position. Choose one that is held.", holds: ({ input }) => input.to !== null };
/** PO-11: a submission is put before the principal whom the scheme names, or before whoever may sign instead. */
export const theSchemeLetsThemDecide: Rule<Planning> = {
  rule: "PO-11", says: ({ input, facts, today }) => `${input.to!.name} (${input.to!.title}) cannot decide this. ${whoMaySign(facts.scheme.asked, today).says}`, holds: ({ input, facts, today }) => mayDecide(facts.scheme.asked, input.to, today),
};
/** PO-47: it is put before nobody who wrote or assessed it. */
export const theyHadNoHandInIt: Rule<Planning> = {
  rule: "PO-47", says: ({ input }) => `${input.to!.name} wrote or assessed this, and so cannot decide it. Choose somebody else whom the scheme names.`,
  holds: ({ input, record }) => ![...record.writerIds, ...record.assessorIds].includes(input.to!.staffId),
};
/** PO-06: it is planned for a day that comes, on which the office works. */
export const theDayComes: Rule<Planning> = { rule: "PO-06", says: ({ input }) => `${formatDate(input.on)} has passed. Choose today or a later day.`, holds: ({ input, today }) => input.on >= today };
const theOfficeWorksThen: Rule<Planning> = { rule: "PO-06", says: ({ input }) => `The office does not work on ${formatDate(input.on)}. Choose a working day.`, holds: ({ input }) => input.isWorked };
/** PO-06: nothing is planned for a day on which whoever decides is away; somebody who may sign instead has it, or another day. */
export const theyAreThereThen: Rule<Planning> = {
  rule: "PO-06", says: ({ input, facts, today }) => `${input.to!.name} is away on ${formatDate(input.on)}. Choose another day, or somebody else. ${whoMaySign(facts.scheme.asked, today).says}`, holds: ({ input }) => input.isThere,
};

/** What a principal says; `decision` is what holds instead of the recommendation, `dueOn` by when more is wanted. */
export interface DecideInput { readonly digest: string; readonly outcome: SubmissionOutcome; readonly reason: string; readonly decision: string; readonly dueOn: string | null }
type Deciding = OnSubmission & { readonly input: DecideInput };
/** PO-28: what is decided is the very pack that was read. */
export const itIsThePackYouRead: Rule<Deciding> = { rule: "PO-28", says: "The pack is not the one that you read. Read it again before you decide.", holds: ({ record, input }) => record.digest === input.digest };
/** PO-15: anything but plain agreement says why. */
export const theReasonIsSaid: Rule<Deciding> = { rule: "PO-15", says: "Say why, so that whoever wrote it can learn from it.", holds: ({ input }) => input.outcome === "AGREED" || input.reason.trim() !== "" };
/** PO-72: whoever overrules a recommendation says what holds instead, so that both positions stand. */
export const whatHoldsInsteadIsSaid: Rule<OnSubmission & { readonly input: Pick<DecideInput, "outcome" | "decision"> }> = {
  rule: "PO-72", says: "Say what you decide instead of what was recommended. Both stay in the record.", holds: ({ input }) => !(input.outcome === "AGREED_WITH_CHANGES" || input.outcome === "REFUSED") || input.decision.trim() !== "",
};
/** PO-12: what more is wanted has a day. */
export const moreIsWantedByADay: Rule<Deciding> = { rule: "PO-12", says: "Say by when you want the rest: today or a later day.", holds: ({ input, today }) => input.outcome !== "MORE_WANTED" || (input.dueOn !== null && input.dueOn >= today) };

/** PO-18: Operations hear what was decided before it counts as communicated. */
export const operationsWereTold: Rule<OnSubmission> = { rule: "PO-18", says: "Nobody in Operations is on record as told. Record who was told, when and how.", holds: ({ facts }) => facts.told.includes("OPERATIONS") };
/** PO-13: what a principal's input teaches is said before the submission is put away, be it that it teaches nothing. */
export const theLessonIsNoted: Rule<OnSubmission> = { rule: "PO-13", says: "Say what is to be learned from it, or that nothing is and why.", holds: ({ record }) => Boolean(record.lessons?.trim()) };

const afterwards = { by: "anyone", provided: [youAssessedItOrPlan] } as const;

/** From the plan to the end. */
export const decidingActions = {
  planSubmission: { label: "Plan for a day", from: ["READY", "WITH_PRINCIPAL"], by: planners, provided: [], given: [somebodyReadsIt, theSchemeLetsThemDecide, theyHadNoHandInIt, theDayComes, theOfficeWorksThen, theyAreThereThen] },
  takeOffThePlan: { label: "Take off the plan", from: ["WITH_PRINCIPAL"], by: planners, provided: [] },
  decideSubmission: { label: "Decide", from: ["WITH_PRINCIPAL"], by: "anyone", provided: [theSchemeLetsYouDecide, youHadNoHandInIt], given: [itIsThePackYouRead, theReasonIsSaid, whatHoldsInsteadIsSaid, moreIsWantedByADay] },
  recordTelling: { label: "Record who was told", from: ["DECIDED", "COMMUNICATED"], ...afterwards },
  communicateSubmission: { label: "All were told", from: ["DECIDED"], by: "anyone", provided: [youAssessedItOrPlan, operationsWereTold] },
  noteLessons: { label: "Note what is learned", from: ["DECIDED", "COMMUNICATED"], ...afterwards },
  closeSubmission: { label: "Close", from: ["COMMUNICATED"], by: "anyone", provided: [youAssessedItOrPlan, theLessonIsNoted] },
} satisfies Record<string, Action<SubmissionKept, SubmissionFacts, never, SubmissionStage>>;
