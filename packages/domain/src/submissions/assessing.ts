import { mayReview, theSchemeLetsYouReview, whoMaySign, type Asked, type Seat } from "../authority/scheme.js";
import type { Action, Rule } from "../law/law.js";
import type { ReturnLevel, SubmissionStage } from "./labels.js";
import { thePackIsWhole } from "./preparing.js";
import { itIsYoursToAssess, theSchemeSaysWhoDecides, youDidNotWriteIt, type OnSubmission, type SubmissionFacts, type SubmissionKept } from "./submission.js";

/** A seat to which a submission might go, with who sits there; `isAway` today. */
export interface HeldSeat extends Seat { readonly staffId: string; readonly name: string; readonly title: string; readonly isAway: boolean }
/** Where it goes; `reason` is why it moves on from whoever has it. */
export interface RouteInput { readonly to: HeldSeat | null; readonly reason: string }
type Routing = OnSubmission & { readonly input: RouteInput };

/** PO-05: it goes to a seat in which somebody sits. */
export const somebodySitsThere: Rule<Routing> = { rule: "PO-05", says: "Nobody holds that position. Choose one that is held.", holds: ({ input }) => input.to !== null };
/** PO-65: straightforward submissions go to the Executive Assistant, others only to those for whom the scheme keeps them. */
export const theSchemeLetsThemReview: Rule<Routing> = {
  rule: "PO-65",
  says: ({ input, facts, today }) => { const { reviews } = whoMaySign(facts.scheme.asked, today); return `${input.to!.name} (${input.to!.title}) cannot have this: the delegation scheme keeps its review for ${reviews.length ? reviews.join(", ") : "nobody yet"}.`; },
  holds: ({ input, facts, today }) => mayReview(facts.scheme.asked, input.to, today),
};
/** PO-05: it does not go to somebody who wrote in it. */
export const theyDidNotWriteIt: Rule<Routing> = { rule: "PO-05", says: ({ input }) => `${input.to!.name} wrote in this submission. Choose somebody else.`, holds: ({ input, record }) => !record.writerIds.includes(input.to!.staffId) };
const itMoves: Rule<Routing> = { rule: "PO-05", says: ({ input }) => `${input.to!.name} has it already.`, holds: ({ input, record }) => record.assessorPositionId !== input.to!.positionId };
/** PO-17: whoever brings in somebody else, such as the Casework Manager, says why. */
export const whyItMovesOnIsSaid: Rule<Routing> = { rule: "PO-17", says: ({ facts, input }) => `${facts.assessorName ?? "Somebody"} has this. Say why ${input.to!.name} is brought in.`, holds: ({ record, input }) => record.assessorPositionId === null || input.reason.trim() !== "" };
/** PO-05: whoever the scheme lets review, or who plans, says who assesses what. */
export const youReviewOrPlan: Rule<OnSubmission> = {
  rule: "PO-05", says: "Whoever the delegation scheme names to review submissions, or who plans them, routes this.",
  holds: ({ actor, facts, today }) => actor.permissions.has("plan-submissions") || mayReview({ ...facts.scheme.asked, complexity: 1 }, facts.scheme.seat, today),
};

/** PO-65: of those who review nothing but the straightforward ones, the first who is there has such a one as it comes in; null where it waits to be routed. */
export const straightTo = (asked: Asked, nearestFirst: readonly HeldSeat[], { writerIds }: Pick<SubmissionKept, "writerIds">, on: string): HeldSeat | null =>
  asked.complexity === 1 ? (nearestFirst.find((seat) => !seat.isAway && !writerIds.includes(seat.staffId) && mayReview(asked, seat, on) && !mayReview({ ...asked, complexity: 2 }, seat, on)) ?? null) : null;

/** Codes of a list that were put in, with those that are not on it today. */
export interface ListedInput { readonly unknownCodes: readonly string[] }
export interface ReturnInput extends ListedInput { readonly reasonCodes: readonly string[]; readonly level: ReturnLevel; readonly dueOn: string }
/** PO-10: what is ticked or given as a reason stands on the office's own list. */
export const itIsOnTheList: Rule<OnSubmission & { readonly input: ListedInput }> = { rule: "PO-10", says: "One of those is not on the office's list today. Choose from the list.", holds: ({ input }) => input.unknownCodes.length === 0 };
/** PO-12: a return says why, in the office's own reasons. */
export const thereIsAReason: Rule<OnSubmission & { readonly input: ReturnInput }> = { rule: "PO-12", says: "Choose at least one reason for the return.", holds: ({ input }) => input.reasonCodes.length > 0 };
/** PO-12: further work has a day by which it is due. */
export const itIsDueLater: Rule<OnSubmission & { readonly input: { readonly dueOn: string } }> = { rule: "PO-12", says: "It would be due before it is asked for. Give today or a later day.", holds: ({ input, today }) => input.dueOn >= today };

/** PO-10: nothing is ready before the whole checklist is met. */
export const theChecklistIsMet: Rule<OnSubmission> = { rule: "PO-10", says: ({ facts }) => `Not yet met: ${facts.unmetPoints.join("; ")}. Meet each, or return it.`, holds: ({ facts }) => facts.unmetPoints.length === 0 };
/** PO-07: what was asked of Operations is answered before the principal reads. */
export const noQuestionIsOpen: Rule<OnSubmission> = {
  rule: "PO-07", says: ({ facts }) => `${facts.openQuestions === 1 ? "One question is" : `${facts.openQuestions} questions are`} not answered. Wait for the answer, or return the submission.`, holds: ({ facts }) => facts.openQuestions === 0,
};
/** PO-03: a second person looks at a sample of what the Executive Assistant assessed: once, and not at their own work. */
const itIsInTheSample: Rule<OnSubmission> = { rule: "PO-03", says: "This is not in the sample.", holds: ({ record }) => record.isSampled };
const itIsNotChecked: Rule<OnSubmission> = { rule: "PO-03", says: "This was checked already.", holds: ({ facts }) => !facts.isChecked };
const youDidNotAssessIt: Rule<OnSubmission> = { rule: "PO-03", says: "You assessed this. Somebody else checks it.", holds: ({ actor, record }) => !record.assessorIds.includes(actor.staffId) };
/** PO-03: those check who may review more than the straightforward ones. */
export const youReviewMoreThanTheSimple: Rule<OnSubmission> = {
  rule: "PO-03", says: "An assistant or the Casework Manager checks this.",
  holds: ({ actor, facts, today }) => actor.permissions.has("plan-submissions") || mayReview({ ...facts.scheme.asked, complexity: 2 }, facts.scheme.seat, today),
};

/** What is done by whoever has a submission to assess. */
export const asAssessor = { by: "anyone", provided: [itIsYoursToAssess, theSchemeLetsYouReview, youDidNotWriteIt] } as const;
/** PO-10: what a submission must meet before anybody decides it, a principal or not. */
export const itIsFitToBeDecided = [thePackIsWhole, noQuestionIsOpen, theChecklistIsMet] as const;
const afterAssessment = ["READY", "WITH_PRINCIPAL", "DECIDED", "COMMUNICATED", "CLOSED"] as const;

/** What the Private Office does with what it received. */
export const assessingActions = {
  routeSubmission: { label: "Route", from: ["RECEIVED", "ASSESSED"], by: "anyone", provided: [youReviewOrPlan], given: [somebodySitsThere, theSchemeLetsThemReview, theyDidNotWriteIt, itMoves, whyItMovesOnIsSaid] },
  assessSubmission: { label: "Record the assessment", from: ["RECEIVED", "ASSESSED"], ...asAssessor, given: [itIsOnTheList] },
  askAuthor: { label: "Ask Operations", from: ["RECEIVED", "ASSESSED"], ...asAssessor, given: [itIsDueLater] },
  adviseAuthor: { label: "Advise Operations", from: ["RECEIVED", "ASSESSED", "RETURNED"], ...asAssessor },
  returnSubmission: { label: "Return for further work", from: ["RECEIVED", "ASSESSED"], ...asAssessor, given: [thereIsAReason, itIsOnTheList, itIsDueLater] },
  markReady: { label: "Mark as ready", from: ["ASSESSED"], by: "anyone", provided: [...asAssessor.provided, ...itIsFitToBeDecided, theSchemeSaysWhoDecides] },
  checkAssessment: { label: "Check the assessment", from: afterAssessment, by: "anyone", provided: [itIsInTheSample, itIsNotChecked, youDidNotAssessIt, youReviewMoreThanTheSimple] },
} satisfies Record<string, Action<SubmissionKept, SubmissionFacts, never, SubmissionStage>>;

/** A question to Operations, or advice, as the law knows it. */
export interface ExchangeKept { readonly id: string; readonly submissionId: string }
/** The author, to whom it was put. */
export interface ExchangeFacts { readonly authorId: string; readonly authorName: string }
/** What is done with a question. */
export const exchangeActions = {
  answerQuestion: { label: "Answer", from: ["OPEN"], by: "anyone", provided: [{ rule: "PO-07", says: ({ facts }) => `${facts.authorName} was asked. They answer.`, holds: ({ actor, facts }) => actor.staffId === facts.authorId }] },
} satisfies Record<string, Action<ExchangeKept, ExchangeFacts, never, "OPEN" | "ANSWERED">>;
