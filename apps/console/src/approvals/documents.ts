import type { ApprovalStatus, CheckingLevel, LetterStatus, ViolationKind } from "@remit/domain/approvals/labels";
import { gql } from "@apollo/client";
import type { Kept } from "../frame/choices/act";
import { question, type DocumentsTable } from "../frame/data/documents";

interface Nodes<Row> {
  readonly nodes: readonly Row[];
}
interface Named {
  readonly name: string;
}
interface Seat {
  readonly title: string;
  readonly holder: Named | null;
}

/** An approval as lists and the inbox show it. */
export interface ApprovalRow extends Kept {
  readonly reference: string;
  readonly what: string;
  readonly asks: string;
  readonly why: string;
  readonly level: CheckingLevel;
  readonly amountPence: number | null;
  readonly status: ApprovalStatus;
  readonly referredAt: string;
  readonly waitsSince: string;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly isUnattended: boolean;
  readonly isAsReferred: boolean;
  readonly violations: readonly ViolationKind[];
  readonly case: { readonly id: string; readonly reference: string; readonly title: string; readonly summary: string } | null;
  readonly letter: { readonly addressee: string | null; readonly subject: string | null; readonly body: string | null } | null;
  readonly referredBy: Named | null;
  readonly position: Seat | null;
  readonly decidedBy: Named | null;
  readonly decidedInPosition: { readonly title: string } | null;
  readonly takenOnBy: Named | null;
  readonly passedToSegment: Named | null;
}

/** An outgoing letter as its case shows it. */
export interface LetterOut extends Kept {
  readonly reference: string;
  readonly kindId: string;
  readonly kind: Named | null;
  readonly addressee: string | null;
  readonly subject: string | null;
  readonly body: string | null;
  readonly status: LetterStatus;
  readonly checkedAt: CheckingLevel | null;
  readonly draftedAt: string;
  readonly issuedAt: string | null;
  readonly cancelledBecause: string | null;
  readonly draftedBy: Named | null;
  readonly issuedBy: Named | null;
  readonly approvals: Nodes<{ readonly id: string; readonly reference: string; readonly status: ApprovalStatus; readonly decisionReason: string | null; readonly decidedBy: Named | null }>;
}

const choices = "choices { action label allowed because }";
const row = `id version reference what asks why level amountPence status referredAt waitsSince decidedAt decisionReason isUnattended isAsReferred violations
  case { id reference title summary } letter { addressee subject body } referredBy { name } position { title holder { name } } decidedBy { name } decidedInPosition { title } takenOnBy { name } passedToSegment { name } ${choices}`;

export const documents: DocumentsTable = {
  approvals: {
    getList: gql(`query Approvals($first: Int!, $offset: Int, $filter: ApprovalFilter, $orderBy: [ApprovalOrder!]) {
      approvals(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${row} } totalCount } }`),
    getOne: gql(`query Approval($id: ID!) { approval(id: $id) { ${row} } }`),
  },
  "checking-requirements": {
    getList: gql(`query MustBeChecked($first: Int!, $offset: Int, $filter: CheckingRequirementFilter, $orderBy: [CheckingRequirementOrder!]) {
      checkingRequirements(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { id level fromOn toOn area { name } subArea { name area { name } } letterKind { name } } totalCount } }`),
  },
};

/** A seat that decides at the level in question, and why not this time. */
export interface Approver {
  readonly positionId: string;
  readonly title: string;
  readonly name: string | null;
  readonly isAway: boolean;
  readonly whyNot: string | null;
}
/** Who decides something: name one of the three. */
export const approversOf = question<{ serviceRequestId?: string; letterId?: string; approvalId?: string }, { approvers: readonly Approver[] }>(gql(`query Approvers($serviceRequestId: ID, $letterId: ID, $approvalId: ID) {
  approvers(serviceRequestId: $serviceRequestId, letterId: $letterId, approvalId: $approvalId) { positionId title name isAway whyNot } }`));

export const lettersOut = question<{ readonly id: string }, { case: { drawer: Nodes<LetterOut> } | null }>(gql(`query CaseLetters($id: ID!) { case(id: $id) { drawer: letters(first: 200) { nodes {
  id version reference kindId kind { name } addressee subject body status checkedAt draftedAt issuedAt cancelledBecause draftedBy { name } issuedBy { name }
  approvals(first: 5) { nodes { id reference status decisionReason decidedBy { name } } } ${choices} } } } }`));

export const letterKinds = question<object, { letterKinds: Nodes<{ readonly id: string; readonly name: string; readonly checkedAt: CheckingLevel | null }> }>(gql("query LetterKinds { letterKinds(first: 100, filter: { isActive: { eq: true } }) { nodes { id name checkedAt } } }"));
export const segmentsToPassTo = question<object, { segments: Nodes<{ readonly id: string; readonly name: string }> }>(gql("query SegmentsToPassTo { segments(first: 100) { nodes { id name } } }"));

/** What a case waits for, if it does. */
export const waitingOn = question<{ readonly id: string }, { case: { approvals: Nodes<Pick<ApprovalRow, "id" | "reference" | "asks" | "why" | "position" | "takenOnBy" | "referredBy">> } | null }>(gql(`query WaitingOn($id: ID!) { case(id: $id) {
  approvals(first: 1, filter: { status: { eq: PENDING } }) { nodes { id reference asks why referredBy { name } position { title holder { name } } takenOnBy { name } } } } }`));
