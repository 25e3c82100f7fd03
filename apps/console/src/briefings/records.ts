import type * as labels from "@remit/domain/briefings/labels";
import type { CommissionedState, ChaseKind } from "@remit/domain/commissioning/labels";
import type { Kept } from "../frame/choices/act";

export type Somebody = { readonly name: string };
export type OfCase = { readonly id: string; readonly reference: string; readonly title: string };
interface Nodes<Row> { readonly nodes: readonly Row[] }
type Who = Somebody | null;

/** An entry of the register as its list shows it. */
export interface RiskRow {
  readonly id: string;
  readonly reference: string;
  readonly state: labels.RiskState;
  readonly isOpen: boolean;
  readonly kind: labels.RiskKind;
  readonly level: labels.RiskLevel;
  readonly reasonCodes: readonly labels.RiskReason[];
  readonly isOnTrack: boolean;
  readonly personallySince: string | null;
  readonly nextReviewOn: string;
  readonly isReviewOverdue: boolean;
  readonly owner: Who;
  readonly case: OfCase | null;
}
export interface RiskRecord extends RiskRow, Kept {
  readonly validatedLevel: labels.RiskLevel | null;
  readonly rationale: string;
  readonly plan: string;
  readonly involvement: keyof typeof labels.involvements;
  readonly involvementReason: string;
  readonly lastReviewedOn: string | null;
  readonly enteredBy: Who;
  readonly enteredOn: string;
  readonly assessedBy: Who;
  readonly validatedBy: Who;
  readonly validatedOn: string | null;
  readonly leftOn: string | null;
  readonly leftReason: string | null;
  readonly changes: Nodes<{ readonly id: string; readonly what: keyof typeof labels.riskChanges; readonly level: labels.RiskLevel; readonly isOnTrack: boolean; readonly nextReviewOn: string; readonly note: string; readonly at: string; readonly by: Who }>;
}

export type BriefingText = Readonly<Record<labels.BriefingPart, string>>;
/** A briefing as its list shows it. */
export interface BriefingRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly state: labels.BriefingState;
  readonly isOpen: boolean;
  readonly subject: labels.BriefingSubject;
  readonly theme: string | null;
  readonly meeting: string | null;
  readonly meetingOn: string | null;
  readonly forWhom: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly author: Who;
  readonly case: OfCase | null;
}
export interface BriefingRecord extends BriefingRow, BriefingText, Kept {
  readonly purpose: string;
  readonly marking: keyof typeof labels.markings;
  readonly commissionedBy: Who;
  readonly commissionedOn: string;
  readonly reviewer: Who;
  readonly reviewedBy: Who;
  readonly reviewedOn: string | null;
  readonly returnedReason: string | null;
  readonly assembledAt: string | null;
  readonly textDigest: string | null;
  readonly issuedNumber: number;
  readonly issuedOn: string | null;
  readonly isForMeToRead: boolean;
  readonly readers: Nodes<{ readonly id: string; readonly readAt: string | null; readonly staff: Who }>;
  readonly versions: Nodes<BriefingText & { readonly id: string; readonly number: number; readonly marking: keyof typeof labels.markings; readonly issuedAt: string; readonly issuedBy: Who; readonly reviewedBy: Who }>;
}

export interface LineRow {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly text: string;
  readonly state: labels.LineState;
  readonly stands: boolean;
  readonly expiresOn: string | null;
  readonly clearer: Who;
  readonly clearedBy: Who;
  readonly case: OfCase | null;
}
export interface LineRecord extends LineRow, Kept {
  readonly textDigest: string;
  readonly author: Who;
  readonly clearedOn: string | null;
  readonly returnedReason: string | null;
}
export interface EnquiryRow {
  readonly id: string;
  readonly reference: string;
  readonly outlet: string;
  readonly question: string;
  readonly state: labels.PressState;
  readonly isOpen: boolean;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly owner: Who;
  readonly case: OfCase | null;
}
export interface EnquiryRecord extends EnquiryRow, Kept {
  readonly askedBy: string;
  readonly answer: string | null;
  readonly answeredOn: string | null;
  readonly answeredBy: Who;
  readonly line: { readonly id: string; readonly reference: string; readonly subject: string } | null;
}
export interface UndertakingRow extends Kept {
  readonly what: string;
  readonly toWhom: string;
  readonly givenOn: string;
  readonly dueOn: string;
  readonly state: labels.UndertakingState;
  readonly isOverdue: boolean;
  readonly outcome: string | null;
  readonly owner: Who;
  readonly case: OfCase | null;
}
export interface RelationshipRow {
  readonly id: string;
  readonly name: string;
  readonly kind: keyof typeof labels.relationshipKinds;
  readonly state: labels.RelationshipState;
  readonly openUndertakings: number;
  readonly owner: Who;
}
export interface RelationshipRecord extends RelationshipRow, Kept {
  readonly contact: string;
  readonly about: string;
  readonly endedReason: string | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly undertakings: Nodes<UndertakingRow>;
}

/** Work that was asked of somebody, as its list shows it. */
export interface WorkRow {
  readonly id: string;
  readonly reference: string;
  readonly what: string;
  readonly state: CommissionedState;
  readonly isOpen: boolean;
  readonly dueOn: string;
  readonly isOverdue: boolean;
  readonly escalations: number;
  readonly owner: Who;
  readonly commissionedBy: Who;
  readonly case: OfCase | null;
}
export interface WorkRecord extends WorkRow, Kept {
  readonly why: string;
  readonly commissionedOn: string;
  readonly doneOn: string | null;
  readonly outcome: string | null;
  readonly review: { readonly id: string; readonly reference: string } | null;
  readonly chases: Nodes<{ readonly id: string; readonly kind: ChaseKind; readonly on: string; readonly note: string; readonly escalatedTo: string | null; readonly chasedBy: Who }>;
}
