import type * as labels from "@remit/domain/workload/record-labels";
import type { RecordLine } from "@remit/domain/workload/record-lines";
import type { Kept } from "../frame/choices/act";

type Who = { readonly name: string } | null;
interface Nodes<Row> { readonly nodes: readonly Row[] }

/** A session as lists show it. */
export interface SessionRow { readonly id: string; readonly reference: string; readonly state: labels.SupervisionState; readonly plannedOn: string; readonly heldOn: string | null; readonly awaitsReturn: boolean; readonly remindedOn: string | null; readonly worker: Who; readonly supervisor: Who }
export interface SessionRecord extends SessionRow, Kept { readonly notes: string; readonly reason: string | null; readonly follows: { readonly id: string; readonly reference: string } | null }
export interface Arrangement extends Kept { readonly state: labels.ArrangementState; readonly awaySince: string; readonly arrangement: string | null; readonly worker: Who; readonly absent: Who; readonly askedOf: Who; readonly supervisor: Who }

/** A month's record as lists show it. */
export interface RecordRow {
  readonly id: string;
  readonly reference: string;
  readonly month: string;
  readonly revision: number;
  readonly state: labels.RecordState;
  readonly totalPoints: number;
  readonly maximumPoints: number;
  readonly isOver: boolean;
  readonly isLatest: boolean;
  readonly worker: Who;
}
export interface ReviewOfWork extends Kept { readonly state: labels.WorkloadReviewState; readonly months: number; readonly dueOn: string; readonly outcome: string | null; readonly closedOn: string | null; readonly worker: Who; readonly owner: Who; readonly escalatedTo: Who; readonly record: { readonly id: string; readonly reference: string } | null }
export interface RecordShown extends RecordRow, Kept {
  readonly lines: readonly RecordLine[];
  readonly asAt: string;
  readonly fte: number;
  readonly remarks: string;
  readonly isTogether: boolean;
  readonly stablePoints: number;
  readonly extraPoints: number;
  readonly casePoints: number;
  readonly sentOn: string | null;
  readonly adjustments: string | null;
  readonly workerAgreedOn: string | null;
  readonly supervisorAgreedOn: string | null;
  readonly agreedOn: string | null;
  readonly caseloadReview: string | null;
  readonly oneMonthReason: string | null;
  readonly remedialAction: string | null;
  readonly workerPosition: string | null;
  readonly supervisorPosition: string | null;
  readonly escalatedOn: string | null;
  readonly settlement: string | null;
  readonly settledOn: string | null;
  readonly assumedFrom: string | null;
  readonly correctionReason: string | null;
  readonly supervisor: Who;
  readonly agreedWith: Who;
  readonly escalatedTo: Who;
  readonly settledBy: Who;
  readonly session: { readonly id: string; readonly reference: string } | null;
  readonly corrects: { readonly id: string; readonly reference: string } | null;
  readonly reviews: Nodes<ReviewOfWork>;
}

/** A person with their supervision and their record of one month. */
export interface Supervised extends Kept { readonly name: string; readonly supervisionSessions: Nodes<SessionRow>; readonly workloadRecords: Nodes<RecordRow> }

/** What a report says of one person. */
export interface ReportedPerson { readonly workerId: string; readonly name: string; readonly reference: string | null; readonly state: labels.RecordState | null; readonly totalPoints: number | null; readonly maximumPoints: number | null; readonly isOver: boolean; readonly supervisedOn: string | null }
export interface ReportRow {
  readonly id: string;
  readonly reference: string;
  readonly month: string;
  readonly dueOn: string;
  readonly state: labels.ReportState;
  readonly isOpen: boolean;
  readonly isLate: boolean;
  readonly reportedOn: string | null;
  readonly people: number | null;
  readonly agreed: number | null;
  readonly supervised: number | null;
  readonly over: number | null;
  readonly totalPoints: number | null;
  readonly maximumPoints: number | null;
  readonly manager: { readonly id: string; readonly name: string } | null;
}
export interface ReportShown extends ReportRow, Kept { readonly remarks: string | null; readonly lines: readonly ReportedPerson[] | null; readonly sharedWith: Who }
