import type { AppraisalState, GoalState, TalkKind, TrainingKind } from "@remit/domain/development/labels";
import type { Kept } from "../frame/choices/act";
import type { Choice } from "../frame/choices/Choices";

interface Nodes<Row> { readonly nodes: readonly Row[] }
interface Named { readonly id: string; readonly name: string }

/** A grade, between two days (CS-30). */
export interface Grade { readonly id: string; readonly level: number; readonly startsOn: string; readonly endsOn: string | null; readonly reason: string; readonly setBy: Named | null }
/** What somebody learned (CS-23). */
export interface Training extends Kept {
  readonly kind: TrainingKind; readonly title: string; readonly provider: string; readonly on: string; readonly expiresOn: string | null; readonly hasExpired: boolean; readonly isRenewed: boolean;
  readonly field: string | null; readonly takenBackOn: string | null; readonly takenBackReason: string | null; readonly recordedBy: Named | null;
}
/** A mentor and whom they mentor. */
export interface Pair extends Kept { readonly in: string; readonly startsOn: string; readonly endsOn: string | null; readonly isCurrent: boolean; readonly mentor: Named | null; readonly staff: Named | null }
/** An appraisal, as lists show it. */
export interface AppraisalRow extends Kept { readonly periodFrom: string; readonly periodTo: string; readonly dueOn: string; readonly state: AppraisalState; readonly appraiser: Named | null }
/** What was said later. */
export interface Remark { readonly id: string; readonly text: string; readonly writtenAt: string; readonly writtenBy: Named | null }
/** An appraisal whole. */
export interface AppraisalRecord extends AppraisalRow {
  readonly staff: Named | null; readonly ownAccount: string; readonly summary: string; readonly appraiserSignedAt: string | null; readonly signedAt: string | null; readonly isOfMe: boolean;
  readonly behaviours: Nodes<{ readonly id: string; readonly behaviourId: string; readonly name: string; readonly text: string }>;
  readonly remarks: Nodes<Remark>;
}
/** A talk that was written down. */
export interface Talk extends Kept { readonly kind: TalkKind; readonly heldOn: string; readonly notes: string; readonly agreed: string; readonly nextOn: string | null; readonly isLatest: boolean; readonly writtenBy: Named | null; readonly remarks: Nodes<Remark> }
/** A goal of a development plan. */
export interface Goal extends Kept { readonly goal: string; readonly how: string; readonly byOn: string; readonly state: GoalState; readonly outcome: string | null }

/** Somebody, with everything about how they come on that the reader may see. */
export interface Colleague extends Kept {
  readonly name: string; readonly isActive: boolean; readonly level: number | null; readonly skills: readonly string[]; readonly isFollowedByMe: boolean; readonly isManagedByMe: boolean;
  readonly grades: Nodes<Grade>; readonly trainingRecords: Nodes<Training>; readonly mentors: Nodes<Pair>; readonly mentoring: Nodes<Pair>;
  readonly appraisals: Nodes<AppraisalRow>; readonly developmentTalks: Nodes<Talk>; readonly developmentGoals: Nodes<Goal>;
  readonly choices: readonly Choice[];
}
/** One of the people whom somebody follows, in a line. */
export interface Followed {
  readonly id: string; readonly name: string; readonly level: number | null; readonly skills: readonly string[]; readonly isManagedByMe: boolean;
  readonly trainingRecords: Nodes<{ readonly title: string; readonly expiresOn: string; readonly isRenewed: boolean }>;
  readonly appraisals: Nodes<{ readonly dueOn: string; readonly state: AppraisalState }>;
  readonly developmentTalks: Nodes<{ readonly nextOn: string | null }>;
}
