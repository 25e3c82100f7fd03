import type { commissionStatuses, rateKinds } from "@remit/domain/external-reviewers/labels";
import type { Kept } from "../frame/choices/act";

interface Nodes<Row> {
  readonly nodes: readonly Row[];
}
interface Somebody {
  readonly name: string;
}
import type { AwayRow } from "./documents";

/** A commission as lists show it. */
export interface CommissionRow {
  readonly id: string;
  readonly reference: string;
  readonly reviewerName: string;
  readonly caseReference: string;
  readonly status: keyof typeof commissionStatuses;
  readonly isOpen: boolean;
  readonly isLate: boolean;
  readonly question: string;
  readonly dueOn: string;
  readonly endsOn: string;
  readonly agreedHours: number;
  readonly feePence: number;
  readonly minutesRecorded: number;
}

/** A document that a reviewer may read. */
export interface PaperRow extends Kept {
  readonly releasedOn: string;
  readonly withdrawnOn: string | null;
  readonly attachment: { readonly id: string; readonly name: string; readonly href: string; readonly byteSize: number } | null;
}
/** A message about a commission. */
export interface MessageRow {
  readonly id: string;
  readonly text: string;
  readonly isFromReviewer: boolean;
  readonly writtenByName: string | null;
  readonly writtenAt: string;
}
/** Time that was worked. */
export interface TimeRow {
  readonly id: string;
  readonly on: string;
  readonly minutes: number;
  readonly what: string;
}

/** A commission as its reviewer and the office both read it. */
export interface CommissionSeen extends CommissionRow, Kept {
  readonly version: number;
  readonly commissionerName: string | null;
  readonly commissionedOn: string;
  readonly declaredOn: string | null;
  readonly declaration: string;
  readonly report: string;
  readonly reportDocument: PaperRow["attachment"];
  readonly deliveredOn: string | null;
  readonly returnedReason: string | null;
  readonly papers: Nodes<PaperRow>;
  readonly messages: Nodes<MessageRow>;
  readonly time: Nodes<TimeRow>;
}

/** A commission as the office's own page shows it. */
export interface CommissionRecord extends CommissionSeen {
  readonly case: { readonly id: string; readonly reference: string; readonly title: string } | null;
  readonly review: { readonly id: string; readonly reference: string } | null;
  readonly reviewer: { readonly id: string } | null;
  readonly heading: { readonly name: string; readonly year: number } | null;
  readonly contract: { readonly reference: string } | null;
  readonly acceptedBy: Somebody | null;
  readonly acceptedOn: string | null;
  readonly averageMark: number | null;
  readonly endedOn: string | null;
  readonly endedBecause: string | null;
  readonly invoiceReference: string | null;
  readonly invoicePence: number | null;
  readonly invoicedOn: string | null;
  readonly paidOn: string | null;
  readonly marks: Nodes<{ readonly id: string; readonly criterion: string | null; readonly mark: 1 | 2 | 3 | 4; readonly reason: string; readonly markedBy: Somebody | null }>;
}

/** Somebody on the register as lists show them. */
export interface ReviewerRow {
  readonly id: string;
  readonly name: string;
  readonly expertiseLabels: readonly string[];
  readonly contractEndsOn: string | null;
  readonly unsuitableBecause: string | null;
  readonly isAway: boolean;
  readonly awayUntil: string | null;
  readonly daysAMonth: number;
  readonly openCommissions: number;
}
export interface ContractRow extends Kept {
  readonly reference: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly rateKind: keyof typeof rateKinds;
  readonly ratePence: number;
}
export interface InterestRow extends Kept {
  readonly note: string;
  readonly declaredOn: string;
  readonly endedOn: string | null;
  readonly body: Somebody | null;
  readonly person: Somebody | null;
  readonly staff: Somebody | null;
}
/** Somebody on the register as their own page shows them. */
export interface ReviewerRecord extends ReviewerRow, Kept {
  readonly version: number;
  readonly about: string;
  readonly expertiseCodes: readonly string[];
  readonly registeredOn: string;
  readonly registeredBy: Somebody | null;
  readonly staff: { readonly id: string; readonly email: string; readonly telephone: string; readonly absences: { readonly nodes: readonly AwayRow[] } } | null;
  readonly contracts: Nodes<ContractRow>;
  readonly interests: Nodes<InterestRow>;
  readonly commissions: Nodes<CommissionRow>;
}

/** A heading of the budget. All amounts are in pence. */
export interface HeadingRow extends Kept {
  readonly year: number;
  readonly name: string;
  readonly note: string;
  readonly allottedPence: number;
  readonly committedPence: number;
  readonly actualPence: number;
  readonly remainingPence: number;
  readonly expectedPence: number;
  readonly forecastPence: number;
  readonly variancePence: number;
}
