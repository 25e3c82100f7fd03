import type { CaseStatus, ServiceRequestStatus, ActivityStatus, CorrespondenceStatus, activityKinds, channels, contactMethods, languages, accessKinds } from "@remit/domain/casework/labels";
import type { Kept } from "../frame/choices/act";
import type { Colleague } from "../frame/record/PersonLine";

/** Something that is named by an identifier. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A colleague with their identifier. */
export type Holder = Colleague & { readonly id: string };

/** The seat that owns something, and who sits there. */
export interface Owner {
  readonly id: string;
  readonly title: string;
  readonly team: { readonly name: string; readonly telephone: string } | null;
  readonly holder: Holder | null;
}

/** The customer, as a case shows them; a name that is null may not be seen. */
export interface Complainant {
  readonly id: string;
  readonly name: string | null;
  readonly preferredContact: keyof typeof contactMethods | null;
  readonly adjustments: readonly string[] | null;
  readonly language: keyof typeof languages | null;
  readonly email: string | null;
  readonly telephone: string | null;
  readonly address: string | null;
}

/** A case as lists show it. */
export interface CaseRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly status: CaseStatus;
  readonly isSensitive: boolean;
  readonly isAmendedAtReview: boolean;
  readonly source: string | null;
  readonly complexity: number;
  readonly receivedOn: string | null;
  readonly decidedOn: string | null;
  readonly decidedText: string | null;
  readonly closedOn: string | null;
  readonly pendingWorkitems: number;
  readonly body: Named | null;
  readonly complainant: { readonly id: string; readonly name: string | null } | null;
  readonly segment: Named | null;
  readonly ownerPosition: { readonly id: string; readonly title: string; readonly holder: { readonly name: string; readonly staffNumber: string } | null } | null;
}

/** How many of something a case has, of those that the reader may see. */
interface Counted {
  readonly totalCount: number;
}

/** A case as its own page shows it. */
export interface CaseRecord extends Omit<CaseRow, "complainant" | "ownerPosition">, Kept {
  readonly summary: string;
  readonly amendedOn: string | null;
  readonly returnedAt: string | null;
  readonly sourceReference: string | null;
  readonly isReadOnly: boolean;
  readonly isContactOutOfDate: boolean;
  /** Since when its holder has dealt with this person, where that is long and the reader oversees them (AS-42). */
  readonly dealtWithLongSince: string | null;
  readonly isContactUntold: boolean;
  readonly complainant: Complainant | null;
  readonly caseGroup: { readonly id: string; readonly reference: string; readonly title: string | null } | null;
  readonly ownerPosition: Owner | null;
  readonly contactOwner: Holder | null;
  readonly findings: Counted;
  readonly themeTags: Counted;
  readonly serviceRequests: Counted;
  readonly activities: Counted;
  readonly correspondence: Counted;
  readonly fileNotes: Counted;
  readonly access: Counted;
  readonly letters: Counted;
  readonly attachments: Counted;
  readonly remedies: Counted;
  readonly escalations: Counted;
  readonly adviceRequests: Counted;
  readonly highRiskEntries: Counted;
  readonly briefings: Counted;
}

/** One head of complaint. */
export interface FindingRow extends Kept {
  readonly ordinal: number;
  readonly complaint: string;
  readonly complaintAsWritten: string | null;
  readonly category: { readonly id: string; readonly label: string } | null;
  readonly outcome: { readonly id: string; readonly label: string; readonly isUpheld: boolean } | null;
}

/** A service request as its case shows it. */
export interface RequestRow extends Kept {
  readonly reference: string;
  readonly summary: string;
  readonly status: ServiceRequestStatus;
  readonly isOpen: boolean;
  readonly priority: number;
  readonly nextActionDueOn: string | null;
  readonly isDueSoon: boolean;
  readonly receivedAt: string;
  readonly completedAt: string | null;
  readonly outcome: string | null;
  readonly areaId: string;
  readonly subAreaId: string | null;
  readonly area: { readonly name: string } | null;
  readonly subArea: { readonly name: string } | null;
  readonly completedBy: { readonly name: string } | null;
}

/** An activity as its case shows it. */
export interface ActivityRow extends Kept {
  readonly kind: keyof typeof activityKinds;
  readonly summary: string;
  readonly dueOn: string | null;
  readonly status: ActivityStatus;
  readonly isOpen: boolean;
  readonly createdAt: string;
  readonly doneAt: string | null;
  readonly doneBy: { readonly name: string } | null;
}

/** A letter, an e-mail or a call that reached us, as its case shows it. */
export interface LetterRow extends Kept {
  readonly channel: keyof typeof channels;
  readonly fromName: string | null;
  readonly summary: string;
  readonly receivedAt: string;
  readonly status: CorrespondenceStatus;
  readonly isOpen: boolean;
  readonly classifiedAs: string | null;
  readonly timeToClassifyMinutes: number | null;
  readonly answeredAt: string | null;
}

/** A note on a case's file. */
export interface NoteRow {
  readonly id: string;
  readonly text: string;
  readonly writtenAt: string;
  readonly writtenBy: { readonly name: string } | null;
}

/** Somebody's standing on a case's lists. */
export interface StandingRow extends Kept {
  readonly kind: keyof typeof accessKinds;
  readonly reason: string;
  readonly givenAt: string;
  readonly endedAt: string | null;
  readonly staff: { readonly name: string; readonly staffNumber: string } | null;
  readonly givenBy: { readonly name: string } | null;
}
