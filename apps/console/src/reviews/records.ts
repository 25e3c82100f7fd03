import type { LetterStatus } from "@remit/domain/approvals/labels";
import type { CommissionedState } from "@remit/domain/commissioning/labels";
import type { channels } from "@remit/domain/casework/labels";
import type { courtSteps, decisionParts, furtherSteps, problemFindings, reviewClockKinds, reviewParties, reviewStages, triageOutcomes } from "@remit/domain/reviews/labels";
import type { Kept } from "../frame/choices/act";

interface Nodes<Row> {
  readonly nodes: readonly Row[];
}
interface Somebody {
  readonly name: string;
}

/** A review as lists and the board show it. */
export interface ReviewRow {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly stage: keyof typeof reviewStages;
  readonly isOpen: boolean;
  readonly receivedOn: string | null;
  readonly decidedOn: string | null;
  readonly groundLabels: readonly string[];
  readonly bodyName: string | null;
  readonly isInWindow: boolean;
  readonly isLate: boolean;
  readonly nextDueOn: string | null;
  readonly longStopOn: string | null;
  readonly outcomeCode: string | null;
  readonly reviewer: Somebody | null;
  readonly case: { readonly id: string; readonly reference: string; readonly title: string } | null;
}

/** A deadline of a review. */
export interface ReviewClock {
  readonly id: string;
  readonly kind: keyof typeof reviewClockKinds;
  readonly dueOn: string;
  readonly originalDueOn: string;
  readonly workingDaysLeft: number;
  readonly pausedOn: string | null;
  readonly pausedBecause: string | null;
  readonly stoppedOn: string | null;
}

/** A question to answer. */
export interface IssueRow extends Kept {
  readonly ordinal: number;
  readonly question: string;
  readonly evidence: string;
  readonly gap: string;
  readonly gapClosed: string;
  readonly analysis: string;
}

/** Somebody to tell. */
export interface PartyRow extends Kept {
  readonly party: keyof typeof reviewParties;
  readonly channel: keyof typeof channels;
  readonly plan: string;
  readonly toldOn: string | null;
  readonly toldBy: Somebody | null;
  readonly letters: Nodes<{ readonly id: string; readonly reference: string; readonly status: LetterStatus }>;
}

/** Work that a review commissioned. */
export interface FollowUpRow extends Kept {
  readonly state: CommissionedState;
  readonly what: string;
  readonly dueOn: string;
  readonly isOpen: boolean;
  readonly escalations: number;
  readonly doneOn: string | null;
  readonly outcome: string | null;
  readonly owner: Somebody | null;
  readonly chases: Nodes<{ readonly id: string; readonly on: string; readonly note: string; readonly escalatedTo: string | null; readonly chasedBy: Somebody | null }>;
}

/** The decision as it stood when it was complained about. */
export interface DecisionThen {
  readonly title?: string;
  readonly body?: string | null;
  readonly decidedOn?: string;
  readonly findings?: readonly { readonly complaint: string; readonly category: string; readonly outcome: string | null }[];
}

/** A review as its own page shows it. */
export interface ReviewRecord extends ReviewRow, Kept {
  readonly version: number;
  readonly channel: keyof typeof channels | null;
  readonly said: string | null;
  readonly decision: DecisionThen;
  readonly requestedBy: Somebody | null;
  readonly acknowledgedOn: string | null;
  readonly triageOutcome: keyof typeof triageOutcomes | null;
  readonly triageReason: string | null;
  readonly discretionReason: string | null;
  readonly triagedOn: string | null;
  readonly triagedBy: Somebody | null;
  readonly waitingFor: string | null;
  readonly analysis: string | null;
  readonly conclusion: string | null;
  readonly rationale: string | null;
  readonly qualityMet: readonly string[];
  readonly qualityPoints: number;
  readonly decisionProblem: keyof typeof problemFindings | null;
  readonly methodProblem: keyof typeof problemFindings | null;
  readonly submittedBy: Somebody | null;
  readonly submittedDigest: string | null;
  readonly returnedReason: string | null;
  readonly approvedBy: Somebody | null;
  readonly approvedOn: string | null;
  readonly communicatedOn: string | null;
  readonly resolutionCodes: readonly string[];
  readonly remedyPence: number | null;
  readonly remedyBandCode: string | null;
  readonly lessons: string | null;
  readonly handedBackOn: string | null;
  readonly closedOn: string | null;
  readonly source: string | null;
  readonly clocks: Nodes<ReviewClock>;
  readonly issues: Nodes<IssueRow>;
  readonly steps: Nodes<{ readonly id: string; readonly step: keyof typeof furtherSteps; readonly isFor: boolean; readonly reason: string; readonly decidedBy: Somebody | null; readonly decidedOn: string }>;
  readonly courtSteps: Nodes<{ readonly id: string; readonly kind: keyof typeof courtSteps; readonly on: string; readonly respondBy: string | null; readonly note: string }>;
  readonly parties: Nodes<PartyRow>;
  readonly letters: Nodes<{ readonly id: string }>;
  readonly peerNotes: Nodes<{ readonly id: string; readonly text: string; readonly writtenAt: string; readonly writtenBy: Somebody | null }>;
  readonly overrulings: Nodes<{ readonly id: string; readonly recommendedOutcomeCode: string; readonly recommendation: string; readonly recommendedBy: Somebody | null; readonly decidedOutcomeCode: string; readonly decision: string; readonly reason: string; readonly decidedBy: Somebody | null; readonly decidedOn: string }>;
  readonly followUps: Nodes<FollowUpRow>;
  readonly case: { readonly id: string; readonly reference: string; readonly title: string; readonly decisionParts: Nodes<{ readonly id: string; readonly part: keyof typeof decisionParts; readonly reason: string; readonly staff: Somebody | null }> } | null;
}
