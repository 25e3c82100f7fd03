import { entryInForce, whoMaySign, type Asked, type SchemeFacts, type Seat } from "../authority/scheme.js";
import { seesCase, type Standing } from "../casework/seeing.js";
import type { Actor, Rule, Situation } from "../law/law.js";
import type { SubmissionStage, ToldParty } from "./labels.js";

/** One of the courses among which a principal chooses. */
export interface SubmissionOption { readonly title: string; readonly speaksFor: string; readonly speaksAgainst: string }

/** The pack that is put before a principal (PO-73): everything that its digest is taken of. */
export interface Pack {
  readonly title: string;
  readonly complexity: number;
  readonly summary: string;
  readonly issues: readonly string[];
  readonly options: readonly SubmissionOption[];
  readonly recommendation: string;
  readonly risk: string;
  /** The reply or paper that is to be signed or agreed; empty where there is none. */
  readonly draft: string;
  /** What is asked of the principal. */
  readonly asks: string;
  readonly decideBy: string | null;
}

/** A submission as the law knows it. */
export interface SubmissionKept extends Pack {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string;
  readonly stage: SubmissionStage;
  readonly round: number;
  readonly authorId: string;
  readonly authorPositionId: string;
  /** Everyone who ever wrote in it for Operations. */
  readonly writerIds: readonly string[];
  /** Everyone who ever assessed it. */
  readonly assessorIds: readonly string[];
  readonly assessorPositionId: string | null;
  readonly deskPositionId: string | null;
  readonly digest: string | null;
  readonly lessons: string | null;
  readonly isSampled: boolean;
  readonly plannedOn: string | null;
  readonly decidedOn: string | null;
}

/** What must be fetched to judge a submission. */
export interface SubmissionFacts extends SchemeFacts {
  readonly scheme: { readonly asked: Asked; readonly seat: Seat | null };
  readonly authorName: string;
  readonly assessorName: string | null;
  /** The highest complexity among its cases. */
  readonly caseComplexity: number;
  /** Points of the checklist in use today that are not met, in words. */
  readonly unmetPoints: readonly string[];
  readonly openQuestions: number;
  readonly told: readonly ToldParty[];
  readonly isChecked: boolean;
  /** Whether a principal had it before them in an earlier round. */
  readonly principalWantedMore: boolean;
}
export type OnSubmission = Situation<SubmissionKept, SubmissionFacts>;

/** Whoever writes submissions: those who carry casework out. */
export const authors = ["do-casework"] as const;
/** Whoever plans what goes before the principals. */
export const planners = ["plan-submissions"] as const;

/** What decides who sees a submission, besides the cases that it is about. */
export interface SubmissionPlace { readonly authorId: string; readonly authorPositionId: string; readonly stage: SubmissionStage; readonly decidedOn: string | null }
/**
 * Who sees a submission (PO-02, CS-09): nobody who does not see every case that it is about. A draft is seen by its author and those who lead
 * them; once sent, by those whom the delegation scheme names and whoever plans; once decided, by everyone who sees its cases.
 */
export const seesSubmission = (actor: Actor, cases: readonly Standing[], { authorId, authorPositionId, stage, decidedOn }: SubmissionPlace, isNamedByTheScheme: boolean): boolean =>
  cases.every((standing) => seesCase(actor, standing)) && (authorId === actor.staffId || actor.command.has(authorPositionId) || decidedOn !== null || (stage !== "DRAFT" && (isNamedByTheScheme || actor.permissions.has("plan-submissions"))));

const had = (people: readonly string[], { staffId }: Actor) => people.includes(staffId);

/** PO-73: a submission is written by its author in Operations; the Private Office amends what it assesses (PO-08). */
export const itIsYoursToWrite: Rule<OnSubmission> = {
  rule: "PO-73",
  says: ({ record, facts }) => (isInOperations(record) ? `${facts.authorName} is writing this. Ask them.` : `This is with ${facts.assessorName ?? "the Private Office"}, who may amend it. Ask them to return it where you must change it.`),
  holds: ({ actor, record }) => (isInOperations(record) ? isTheAuthors(actor, record) : record.assessorPositionId !== null && record.assessorPositionId === actor.positionId),
};
/** The author, or whoever sits on the author's seat now: work survives people. */
const isTheAuthors = (actor: Actor, { authorId, authorPositionId }: Pick<SubmissionKept, "authorId" | "authorPositionId">) => authorId === actor.staffId || authorPositionId === actor.positionId;
const isInOperations = ({ stage }: Pick<SubmissionKept, "stage">) => stage === "DRAFT" || stage === "RETURNED";
/** PO-73: what concerns the author's own part is done by the author. */
export const itIsYourSubmission: Rule<OnSubmission> = { rule: "PO-73", says: ({ facts }) => `${facts.authorName} wrote this. Ask them.`, holds: ({ actor, record }) => isTheAuthors(actor, record) };

/** PO-05: a submission is assessed by whoever it was routed to, in that position. */
export const itIsYoursToAssess: Rule<OnSubmission> = {
  rule: "PO-05",
  says: ({ actor, record, facts }) => (record.assessorPositionId === null ? "Nobody has this yet. Route it to somebody, or to yourself, first." : actor.held.has(record.assessorPositionId) ? "You have this in another of your positions. Switch to that position first." : `This is with ${facts.assessorName ?? "somebody else"}.`),
  holds: ({ actor, record }) => record.assessorPositionId !== null && record.assessorPositionId === actor.positionId,
};
/** PO-05: whoever wrote a submission does not assess it. */
export const youDidNotWriteIt: Rule<OnSubmission> = { rule: "PO-05", says: "You wrote in this submission. Somebody else assesses it.", holds: ({ actor, record }) => !had(record.writerIds, actor) };
/** PO-47: whoever wrote or assessed a submission does not decide it, in whatever position. */
export const youHadNoHandInIt: Rule<OnSubmission> = {
  rule: "PO-47", says: ({ actor, record }) => `You ${had(record.writerIds, actor) ? "wrote in" : "assessed"} this submission. Somebody else whom the delegation scheme names decides it.`,
  holds: ({ actor, record }) => !had([...record.writerIds, ...record.assessorIds], actor),
};

/** PO-11: the delegation scheme says who decides each submission; without its word none is put to anybody. */
export const theSchemeSaysWhoDecides: Rule<OnSubmission> = {
  rule: "PO-11", says: ({ facts, today }) => `${whoMaySign(facts.scheme.asked, today).says} ${whoMaySign(facts.scheme.asked, today).settles.length ? "Settle it without a principal." : "A submission needs an entry that names who decides: ask whoever manages the scheme."}`,
  holds: ({ facts, today }) => whoMaySign(facts.scheme.asked, today).signs.length > 0,
};
/** PO-11: whoever decides is the principal whom the scheme names, or somebody who may sign instead. */
export const theSchemeLetsYouDecide: Rule<OnSubmission> = {
  rule: "PO-11", says: ({ facts, today }) => whoMaySign(facts.scheme.asked, today).says, holds: ({ facts, today }) => mayDecide(facts.scheme.asked, facts.scheme.seat, today),
};
/** Whether a seat is one that the scheme lets decide; nobody is where it says nothing. */
export function mayDecide(asked: Asked, seat: Seat | null, on: string): boolean {
  const entry = entryInForce(asked, on);
  return seat !== null && entry !== undefined && (entry.principal?.positionId === seat.positionId || entry.people.some(({ purpose, positionId, roleId }) => purpose === "SIGNS" && (positionId === seat.positionId || roleId === seat.roleId)));
}

/** PO-18: what follows a decision is seen to by whoever assessed the submission, or plans. */
export const youAssessedItOrPlan: Rule<OnSubmission> = {
  rule: "PO-18", says: ({ facts }) => `${facts.assessorName ?? "The Private Office"} sees to this, or whoever plans the principals' work.`,
  holds: ({ actor, record }) => actor.permissions.has("plan-submissions") || had(record.assessorIds, actor),
};
