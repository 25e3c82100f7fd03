import type { decisionCategories, EscalationGround, EscalationStatus, SchemePurpose, SourceKind, StepKind } from "@remit/domain/authority/labels";
import type { Kept } from "../frame/choices/act";

/** Something that is called by a title and held by somebody. */
export interface Place {
  readonly id: string;
  readonly title: string;
  readonly holder?: { readonly name: string } | null;
}
interface Called {
  readonly id: string;
  readonly name: string;
}
/** A kind of decision or submission. */
export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly category: keyof typeof decisionCategories;
  readonly isMonetary: boolean;
}
/** A step of a way up. */
export interface StepRow {
  readonly id: string;
  readonly kind: StepKind;
  readonly position: Place | null;
  readonly team: Called | null;
  readonly committee: Called | null;
}
/** A way up. */
export interface RouteRow extends Kept {
  readonly name: string;
  readonly isActive: boolean;
  readonly steps: { readonly nodes: readonly StepRow[] };
}
/** A limit of authority. */
export interface LimitRow extends Kept {
  readonly amountPence: number | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly sourceKind: SourceKind;
  readonly sourceTitle: string;
  readonly sourceReference: string;
  readonly sourceLink: string | null;
  readonly decisionKind: Kind | null;
  readonly role: Called | null;
  readonly position: Place | null;
  readonly route: { readonly id: string } | null;
}
/** A principal. */
export interface PrincipalRow extends Kept {
  readonly label: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly position: Place | null;
}
/** An entry of the delegation scheme. */
export interface EntryRow extends Kept {
  readonly complexityFrom: number;
  readonly complexityTo: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly note: string;
  readonly decisionKind: Kind | null;
  readonly principal: Omit<PrincipalRow, keyof Kept> | null;
  readonly people: { readonly nodes: readonly { readonly id: string; readonly purpose: SchemePurpose; readonly role: Called | null; readonly position: Place | null }[] };
}
/** A committee with its terms of reference, the latest first. */
export interface CommitteeRow extends Kept {
  readonly name: string;
  readonly purpose: string;
  readonly termsAgreedOn: string | null;
  readonly secretaryPosition: Place | null;
  readonly terms: { readonly nodes: readonly { readonly id: string; readonly revision: number; readonly text: string; readonly agreedOn: string }[] };
}
/** Where a matter went: a position, a team or a committee. */
export interface Destination {
  readonly toPosition: Place | null;
  readonly toTeam: Called | null;
  readonly toCommittee: Called | null;
}
/** A matter that was carried up, or across. */
export interface EscalationRow extends Kept, Destination {
  readonly ground: EscalationGround;
  readonly amountPence: number | null;
  readonly reason: string;
  readonly status: EscalationStatus;
  readonly openedAt: string;
  readonly outcome: string | null;
  readonly settledAt: string | null;
  readonly settledBy: { readonly name: string } | null;
  readonly from: { readonly name: string } | null;
  readonly decisionKind: { readonly label: string } | null;
  readonly hops: { readonly nodes: readonly (Destination & { readonly id: string; readonly at: string; readonly reason: string; readonly fromStaff: { readonly name: string } | null; readonly toStaff: { readonly name: string } | null })[] };
  readonly case: { readonly id: string; readonly reference: string; readonly title: string } | null;
}
/** Money agreed for a case. */
export interface RemedyRow {
  readonly id: string;
  readonly amountPence: number;
  readonly reason: string;
  readonly agreedOn: string;
  readonly agreedBy: { readonly name: string } | null;
  readonly decisionKind: { readonly label: string } | null;
  readonly limit: { readonly amountPence: number | null; readonly sourceTitle: string; readonly sourceReference: string } | null;
}
