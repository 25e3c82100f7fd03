import type { Action, Rule, Situation } from "../law/law.js";
import { caseworkers, itIsYoursOrInYourCommand, notInTheFuture } from "./held-work.js";
import type { CaseStatus } from "./labels.js";

/** A case as the law knows it. */
export interface CaseKept {
  readonly id: string;
  readonly reference: string;
  readonly status: CaseStatus;
  readonly caseGroupId: string;
  readonly segmentId: string;
  readonly ownerPositionId: string | null;
  readonly contactOwnerId: string | null;
  readonly receivedOn: string | null;
  readonly decidedOn: string | null;
  readonly isSensitive: boolean;
}

/** What must be fetched to judge a case. */
export interface CaseFacts {
  readonly ownerName: string | null;
  /** Open service requests, activities and inbound correspondence, those that the actor may not see included. */
  readonly openWork: number;
  readonly findings: number;
  /** Findings without an outcome. */
  readonly undecided: number;
  /** Working people who stand on its need-to-know list and are not kept out. */
  readonly needToKnow: number;
  /** Whether a change of contact has not been told to the customer. */
  readonly isContactUntold: boolean;
}

/** The states in which a case is worked on. */
export const workedStatuses = ["RECEIVED", "ASSESSMENT", "INVESTIGATION"] as const satisfies readonly CaseStatus[];
/** The states in which new work can come to a case. */
export const openCaseStatuses = [...workedStatuses, "DECIDED"] as const satisfies readonly CaseStatus[];

export interface DecideInput { readonly decidedOn: string }
export interface CloseInput { readonly closedOn: string }
type OnCase = Situation<CaseKept, CaseFacts>;

/** CS-27: a decision answers something. */
export const thereIsAFinding: Rule<OnCase> = {
  rule: "CS-27", says: "This case has no head of complaint. Add at least one finding before deciding.", holds: ({ facts }) => facts.findings > 0,
};

/** PO-64: each head of complaint ends with an outcome of the office's list. */
export const everyFindingHasAnOutcome: Rule<OnCase> = {
  rule: "PO-64",
  says: ({ facts }) => (facts.undecided === 1 ? "One finding has no outcome. Give it one before deciding." : `${facts.undecided} findings have no outcome. Give each one before deciding.`),
  holds: ({ facts }) => facts.undecided === 0,
};

/** WM-49: what is outstanding is finished or cancelled before a case is put away. */
export const nothingIsOpenOnIt: Rule<OnCase> = {
  rule: "WM-49",
  says: ({ facts }) => `${facts.openWork} ${facts.openWork === 1 ? "item is" : "items are"} still open on this case. Complete or cancel what is open first.`,
  holds: ({ facts }) => facts.openWork === 0,
};

/** CS-27: a case is decided after it came. */
export const decidedAfterItCame: Rule<Situation<CaseKept, CaseFacts, DecideInput>> = {
  rule: "CS-27", says: "The decision is dated before the case was received. Check both dates.", holds: ({ record, input }) => !record.receivedOn || input.decidedOn >= record.receivedOn,
};

/** CS-27: a case is closed after it was decided. */
export const closedAfterTheDecision: Rule<Situation<CaseKept, CaseFacts, CloseInput>> = {
  rule: "CS-27", says: "The case would be closed before it was decided. Check the date.", holds: ({ record, input }) => !record.decidedOn || input.closedOn >= record.decidedOn,
};

const provided = [itIsYoursOrInYourCommand];

/** How far a case comes: received, assessed, investigated, decided, closed, and back. */
export const caseLifecycle = {
  startAssessment: { label: "Start assessment", from: ["RECEIVED"], by: caseworkers, provided },
  startInvestigation: { label: "Start investigation", from: ["ASSESSMENT"], by: caseworkers, provided },
  decideCase: { label: "Decide", from: ["ASSESSMENT", "INVESTIGATION"], by: caseworkers, provided: [...provided, thereIsAFinding, everyFindingHasAnOutcome], given: [notInTheFuture("decidedOn", "The decision's date"), decidedAfterItCame] },
  closeCase: { label: "Close", from: ["DECIDED"], by: caseworkers, provided: [...provided, nothingIsOpenOnIt], given: [notInTheFuture("closedOn", "The closing date"), closedAfterTheDecision] },
  reopenCase: { label: "Reopen", from: ["DECIDED", "CLOSED"], by: caseworkers, provided },
  editCase: { label: "Edit", from: openCaseStatuses, by: caseworkers, provided, given: [notInTheFuture("receivedOn", "The date of receipt")] },
} satisfies Record<string, Action<CaseKept, CaseFacts, never, CaseStatus>>;
