import type { SubmissionOutcome, SubmissionStage } from "@remit/domain/submissions/labels";

/** How far a demonstration submission has come: its matter, its complexity, how many days ago it was begun, and what is particular about it. */
export interface PlannedSubmission {
  readonly stage: SubmissionStage;
  readonly matter: number;
  readonly complexity: number;
  readonly ago: number;
  /** Returned once on the way. */
  readonly wasReturned?: true;
  /** Nobody has been given it yet. */
  readonly isUnrouted?: true;
  /** Days from today on which it is to be read; negative for a day that went by. */
  readonly plannedIn?: number;
  readonly outcome?: Exclude<SubmissionOutcome, "MORE_WANTED">;
  /** Settled by whoever assessed it, without a principal. */
  readonly isSettled?: true;
  /** Decided by whoever may sign instead. */
  readonly isDeputys?: true;
}

/** Submissions in every stage over two months; some late, some returned, one decided by the deputy. */
export const plannedSubmissions: readonly PlannedSubmission[] = [
  { stage: "DRAFT", matter: 0, complexity: 2, ago: 3 }, { stage: "DRAFT", matter: 4, complexity: 3, ago: 6 },
  { stage: "RECEIVED", matter: 3, complexity: 1, ago: 5 }, { stage: "RECEIVED", matter: 2, complexity: 3, ago: 4, isUnrouted: true }, { stage: "RECEIVED", matter: 5, complexity: 2, ago: 13 },
  { stage: "ASSESSED", matter: 1, complexity: 2, ago: 9 }, { stage: "ASSESSED", matter: 0, complexity: 3, ago: 11, wasReturned: true },
  { stage: "RETURNED", matter: 5, complexity: 2, ago: 14, wasReturned: true }, { stage: "RETURNED", matter: 4, complexity: 3, ago: 20, wasReturned: true },
  { stage: "READY", matter: 2, complexity: 3, ago: 17 }, { stage: "READY", matter: 1, complexity: 2, ago: 13 }, { stage: "READY", matter: 3, complexity: 1, ago: 10 },
  { stage: "WITH_PRINCIPAL", matter: 2, complexity: 4, ago: 21, plannedIn: 0 }, { stage: "WITH_PRINCIPAL", matter: 0, complexity: 3, ago: 24, plannedIn: 0, wasReturned: true }, { stage: "WITH_PRINCIPAL", matter: 4, complexity: 3, ago: 22, plannedIn: 1 },
  { stage: "WITH_PRINCIPAL", matter: 1, complexity: 2, ago: 19, plannedIn: 0 }, { stage: "WITH_PRINCIPAL", matter: 3, complexity: 1, ago: 15, plannedIn: 2 }, { stage: "WITH_PRINCIPAL", matter: 5, complexity: 2, ago: 23, plannedIn: -3 },
  { stage: "DECIDED", matter: 2, complexity: 3, ago: 27, outcome: "AGREED" }, { stage: "DECIDED", matter: 1, complexity: 3, ago: 30, outcome: "AGREED_WITH_CHANGES", isDeputys: true, wasReturned: true }, { stage: "DECIDED", matter: 5, complexity: 2, ago: 26, outcome: "REFUSED" },
  { stage: "COMMUNICATED", matter: 3, complexity: 1, ago: 33, outcome: "AGREED", isSettled: true }, { stage: "COMMUNICATED", matter: 0, complexity: 4, ago: 38, outcome: "AGREED_WITH_CHANGES" },
  { stage: "CLOSED", matter: 4, complexity: 3, ago: 45, outcome: "AGREED", wasReturned: true }, { stage: "CLOSED", matter: 1, complexity: 2, ago: 48, outcome: "AGREED" }, { stage: "CLOSED", matter: 3, complexity: 1, ago: 52, outcome: "AGREED", isSettled: true },
  { stage: "CLOSED", matter: 2, complexity: 4, ago: 57, outcome: "REFUSED" }, { stage: "WITHDRAWN", matter: 5, complexity: 2, ago: 25 },
];
