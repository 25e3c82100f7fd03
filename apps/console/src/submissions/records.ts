import type { checkFindings, exchangeKinds, returnLevels, submissionOutcomes, submissionStages, toldBy, toldParties } from "@remit/domain/submissions/labels";
import type { SubmissionOption } from "@remit/domain/submissions/submission";
import type { Kept } from "../frame/choices/act";

interface Nodes<Row> { readonly nodes: readonly Row[] }
interface Somebody { readonly name: string }
interface Seat { readonly title: string; readonly holder: Somebody | null }

/** A submission as lists show it. */
export interface SubmissionRow {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly title: string;
  readonly stage: keyof typeof submissionStages;
  readonly isOpen: boolean;
  readonly complexity: number;
  readonly round: number;
  readonly returnCount: number;
  readonly decideBy: string | null;
  readonly dueOn: string | null;
  readonly isLate: boolean;
  readonly plannedOn: string | null;
  readonly workingDaysLain: number | null;
  readonly outcome: keyof typeof submissionOutcomes | null;
  /** When it was settled without a principal, and by whom. */
  readonly settledOn: string | null;
  readonly settledBy: Somebody | null;
  readonly author: Somebody | null;
  readonly assessor: Somebody | null;
  readonly deskPositionId: string | null;
  readonly deskPosition: Seat | null;
  readonly case: { readonly id: string; readonly reference: string; readonly title: string } | null;
}

/** What a principal reads: the pack and its papers. */
export interface SubmissionPack extends SubmissionRow, Kept {
  readonly version: number;
  readonly summary: string | null;
  readonly issues: readonly string[] | null;
  readonly options: readonly SubmissionOption[] | null;
  readonly recommendation: string | null;
  readonly risk: string | null;
  readonly draft: string | null;
  readonly asks: string | null;
  readonly salientPoints: string | null;
  readonly priorityActions: string | null;
  readonly involvementReason: string | null;
  readonly digest: string | null;
  readonly kind: { readonly label: string } | null;
  readonly cases: Nodes<{ readonly id: string; readonly case: { readonly id: string; readonly reference: string; readonly title: string } | null }>;
  readonly papers: Nodes<{ readonly id: string; readonly what: string; readonly attachment: { readonly name: string; readonly href: string; readonly byteSize: number } | null }>;
  readonly decisions: Nodes<DecisionRow>;
  readonly returns: Nodes<ReturnRow>;
}

/** A return for further work. */
export interface ReturnRow {
  readonly id: string;
  readonly round: number;
  readonly reasons: readonly string[];
  readonly level: keyof typeof returnLevels;
  readonly note: string | null;
  readonly dueOn: string;
  readonly returnedOn: string;
  readonly returnedBy: Somebody | null;
  readonly resubmittedOn: string | null;
  readonly resubmittedRound: number | null;
}

/** What was decided, beside what was recommended. */
export interface DecisionRow {
  readonly id: string;
  readonly round: number;
  readonly outcome: keyof typeof submissionOutcomes;
  readonly recommendation: string | null;
  readonly recommendedBy: Somebody | null;
  readonly decision: string | null;
  readonly conditions: string | null;
  readonly reason: string | null;
  readonly insteadOf: string | null;
  readonly decidedOn: string;
  readonly decidedBy: Somebody | null;
}

/** A question to Operations, or advice. */
export interface ExchangeRow extends Kept {
  readonly kind: keyof typeof exchangeKinds;
  readonly text: string | null;
  readonly dueOn: string | null;
  readonly putOn: string;
  readonly putBy: Somebody | null;
  readonly answer: string | null;
  readonly answeredOn: string | null;
  readonly answeredBy: Somebody | null;
}

/** A submission as its own page shows it. */
export interface SubmissionRecord extends SubmissionPack {
  readonly sentOn: string | null;
  readonly quality: string | null;
  readonly pointsMet: readonly string[];
  readonly assessedOn: string | null;
  readonly readyOn: string | null;
  readonly decidedOn: string | null;
  readonly communicatedOn: string | null;
  readonly lessons: string | null;
  readonly closedOn: string | null;
  readonly isRightFirstTime: boolean | null;
  readonly isToBeChecked: boolean;
  readonly principal: { readonly label: string } | null;
  readonly review: { readonly id: string; readonly reference: string } | null;
  readonly authorPosition: Seat | null;
  readonly versions: Nodes<{ readonly id: string; readonly round: number; readonly occasion: "SENT" | "READY" | "SETTLED"; readonly digest: string; readonly madeOn: string; readonly madeBy: Somebody | null }>;
  readonly stays: Nodes<{ readonly id: string; readonly inOn: string; readonly outOn: string | null; readonly deskPosition: Seat | null }>;
  readonly tellings: Nodes<{ readonly id: string; readonly party: keyof typeof toldParties; readonly who: string; readonly how: keyof typeof toldBy; readonly toldOn: string; readonly toldBy: Somebody | null }>;
  readonly exchanges: Nodes<ExchangeRow>;
  readonly checks: Nodes<{ readonly id: string; readonly finding: keyof typeof checkFindings; readonly note: string; readonly checkedOn: string; readonly checkedBy: Somebody | null }>;
  readonly clocks: Nodes<{ readonly id: string; readonly dueOn: string; readonly workingDaysLeft: number; readonly stoppedOn: string | null }>;
}
