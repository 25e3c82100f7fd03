import type * as labels from "@remit/domain/assurance/labels";
import type { CommissionedState } from "@remit/domain/commissioning/labels";
import type { Kept } from "../frame/choices/act";
import type { OfCase, Somebody } from "../briefings/records";

type Who = Somebody | null;
interface Nodes<Row> { readonly nodes: readonly Row[] }
/** What is to be done, as it stands beside what it came of. */
export interface WorkAsked { readonly id: string; readonly reference: string; readonly what: string; readonly state: CommissionedState; readonly isOpen: boolean; readonly dueOn: string; readonly isOverdue: boolean; readonly outcome: string | null; readonly owner: Who }

/** An examination as its list shows it. */
export interface ExaminationRow {
  readonly id: string;
  readonly reference: string;
  readonly state: labels.ExaminationState;
  readonly isOpen: boolean;
  readonly finding: labels.ExaminationFinding | null;
  readonly drawnOn: string;
  readonly examinedOn: string | null;
  readonly holder: Who;
  readonly examiner: Who;
  readonly case: OfCase | null;
  readonly work: WorkAsked | null;
}
export interface ExaminationRecord extends ExaminationRow, Kept {
  readonly caseworkToDate: string | null;
  readonly note: string | null;
  readonly leftOutReason: string | null;
  readonly sample: { readonly id: string; readonly reference: string } | null;
  readonly answers: Nodes<{ readonly id: string; readonly answer: labels.ExaminationAnswerGiven; readonly note: string; readonly question: { readonly aspect: labels.ExaminedAspect; readonly wording: string } | null }>;
}
export interface SampleRecord { readonly id: string; readonly reference: string; readonly drawnOn: string; readonly closedSince: string | null; readonly size: number | null; readonly share: number | null; readonly probationShare: number | null; readonly listed: number; readonly seed: string; readonly drawnBy: Who; readonly ofStaff: Who; readonly examinations: Nodes<ExaminationRow> }
export interface QuestionAsked extends Kept { readonly ordinal: number; readonly aspect: labels.ExaminedAspect; readonly wording: string; readonly inUseFrom: string; readonly inUseTo: string | null; readonly isInUse: boolean }

/** A payment that stands out, as its list shows it. */
export interface ExceptionRow {
  readonly id: string;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly raisedOn: string;
  readonly case: OfCase | null;
  readonly kind: Who;
  readonly payment: { readonly reference: string; readonly paidOn: string; readonly amountPence: number; readonly payee: string | null; readonly isPayeeAuthorised: boolean } | null;
  readonly work: WorkAsked | null;
}
export interface ExceptionRecord extends Omit<ExceptionRow, "work"> { readonly work: (WorkAsked & Kept & { readonly commissionedBy: Who; readonly doneOn: string | null }) | null }
export interface Kind extends Kept { readonly name: string; readonly test: labels.ExceptionTest; readonly fromPence: number | null; readonly workingDays: number; readonly inUseFrom: string; readonly inUseTo: string | null; readonly overseerPosition: { readonly title: string } | null }
export interface Run { readonly id: string; readonly reference: string; readonly fileName: string; readonly paidFrom: string; readonly paidTo: string; readonly paymentCount: number; readonly exceptionCount: number }

/** An involvement of Compliance and Fraud, as its list shows it. */
export interface InvolvementRow { readonly id: string; readonly reference: string; readonly why: string; readonly state: labels.InvolvementState; readonly isOpen: boolean; readonly involvedOn: string; readonly reviewedOn: string | null; readonly openIssues: number; readonly case: OfCase | null }
export interface InvolvementRecord extends InvolvementRow, Kept {
  readonly review: string | null;
  readonly closedOn: string | null;
  readonly outcome: string | null;
  readonly involvedBy: Who;
  readonly reviewedBy: Who;
  readonly indicators: Nodes<Sign>;
  readonly visits: Nodes<{ readonly id: string; readonly visitedOn: string; readonly account: string; readonly recordedBy: Who }>;
  readonly issues: Nodes<{ readonly id: string; readonly found: string; readonly raisedOn: string; readonly raisedBy: Who; readonly work: WorkAsked | null }>;
}

/** What assurance has of one case. */
export interface OnCase {
  readonly controlChecks: Nodes<{ readonly id: string; readonly reference: string; readonly what: string; readonly state: labels.CheckState; readonly isOpen: boolean; readonly decidedOn: string; readonly kind: Who; readonly decidedBy: Who }>;
  readonly examinations: Nodes<Pick<ExaminationRow, "id" | "reference" | "state" | "isOpen" | "finding" | "examinedOn" | "drawnOn" | "holder">>;
  readonly complianceInvolvements: Nodes<Omit<InvolvementRow, "case" | "reviewedOn">>;
  readonly payments: Nodes<{ readonly id: string; readonly reference: string; readonly paidOn: string; readonly amountPence: number; readonly isPayeeAuthorised: boolean; readonly exceptions: Nodes<{ readonly id: string; readonly kind: Who }> }>;
}

/** A sign of risk or of possible fraud on a case. */
export interface Sign extends Kept {
  readonly what: string;
  readonly seenOn: string;
  readonly state: labels.IndicatorState;
  readonly settledOn: string | null;
  readonly settledBecause: string | null;
  readonly kind: { readonly name: string; readonly matter: labels.IndicatorMatter } | null;
  readonly notedBy: Who;
  readonly settledBy: Who;
  readonly involvement: { readonly id: string; readonly reference: string } | null;
}
export interface SignKind extends Kept { readonly name: string; readonly matter: labels.IndicatorMatter; readonly inUseFrom: string; readonly inUseTo: string | null; readonly isInUse: boolean }
