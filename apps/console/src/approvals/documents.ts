import type { reviewParties } from "@remit/domain/reviews/labels";
import type { ApprovalStatus, CheckingLevel, LetterStatus, ViolationKind } from "@remit/domain/approvals/labels";
import { gql } from "@apollo/client";
import type { Kept } from "../frame/choices/act";
import type { Entry } from "../reference-data/documents";
import type { CheckingLine } from "./checkingLines";
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
  readonly decisionKindLabel: string | null;
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
  /** The review that wrote it, and the party of its plan that it tells; null for a letter of the case. */
  readonly review: { readonly reference: string } | null;
  readonly reviewParty: { readonly party: keyof typeof reviewParties } | null;
  readonly approvals: Nodes<{ readonly id: string; readonly reference: string; readonly status: ApprovalStatus; readonly decisionReason: string | null; readonly decidedBy: Named | null }>;
}

const choices = "choices { action label allowed because }";
const row = `id version reference what asks why level decisionKindLabel amountPence status referredAt waitsSince decidedAt decisionReason isUnattended isAsReferred violations
  case { id reference title summary } letter { addressee subject body } referredBy { name } position { title holder { name } } decidedBy { name } decidedInPosition { title } takenOnBy { name } passedToSegment { name } ${choices}`;

const line = `id version level fromOn toOn area { name } subArea { name area { name } } letterKind { name } ${choices}`;

export const documents: DocumentsTable = {
  approvals: {
    getList: gql(`query Approvals($first: Int!, $offset: Int, $filter: ApprovalFilter, $orderBy: [ApprovalOrder!]) {
      approvals(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${row} } totalCount } }`),
    getOne: gql(`query Approval($id: ID!) { approval(id: $id) { ${row} } }`),
  },
  "checking-requirements": {
    getList: gql(`query MustBeChecked($first: Int!, $offset: Int, $filter: CheckingRequirementFilter, $orderBy: [CheckingRequirementOrder!]) {
      checkingRequirements(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${line} } totalCount } }`),
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

const letterFields = `id version reference kindId kind { name } addressee subject body status checkedAt draftedAt issuedAt cancelledBecause draftedBy { name } issuedBy { name }
  review { reference } reviewParty { party } approvals(first: 5) { nodes { id reference status decisionReason decidedBy { name } } } ${choices}`;
/** The letters about a case, those of its reviews among them. */
export const lettersOut = question<{ readonly id: string }, { of: { drawer: Nodes<LetterOut> } | null }>(gql(`query CaseLetters($id: ID!) { of: case(id: $id) { drawer: letters(first: 200) { nodes { ${letterFields} } } } }`));
/** The letters that a review wrote. */
export const reviewLetters = question<{ readonly id: string }, { of: { drawer: Nodes<LetterOut> } | null }>(gql(`query ReviewLetters($id: ID!) { of: review(id: $id) { drawer: letters(first: 200) { nodes { ${letterFields} } } } }`));

export const letterKinds = question<object, { letterKinds: Nodes<{ readonly id: string; readonly name: string; readonly checkedAt: CheckingLevel | null }> }>(gql("query LetterKinds { letterKinds(first: 100, filter: { isActive: { eq: true } }) { nodes { id name checkedAt } } }"));
export const segmentsToPassTo = question<object, { segments: Nodes<{ readonly id: string; readonly name: string }> }>(gql("query SegmentsToPassTo { segments(first: 100) { nodes { id name } } }"));

/** The kinds of decision that limits of authority and the delegation scheme speak of. */
export const decisionKinds = question<object, { decisionKinds: Nodes<{ readonly code: string; readonly label: string; readonly isMonetary: boolean }> }>(gql("query DecisionKinds { decisionKinds(first: 100, filter: { isActive: { eq: true }, category: { eq: DECISION } }) { nodes { code label isMonetary } } }"));

/** What a case waits for, if it does. */
export const waitingOn = question<{ readonly id: string }, { case: { approvals: Nodes<Pick<ApprovalRow, "id" | "reference" | "asks" | "why" | "position" | "takenOnBy" | "referredBy">> } | null }>(gql(`query WaitingOn($id: ID!) { case(id: $id) {
  approvals(first: 1, filter: { status: { eq: PENDING } }) { nodes { id reference asks why referredBy { name } position { title holder { name } } takenOnBy { name } } } } }`));

/** What an entry of a list of the office's own is, as its keeper sees it. */
const kept = `id version isActive name ${choices}`;
/** What must be checked from a day on, the kinds of letter, and how long approvals wait before they pass to cover: the present wait and those to come. */
export const checkingFrom = question<{ day: string }, { checkingRequirements: Nodes<CheckingLine>; coverWaits: Nodes<{ readonly id: string; readonly workingDays: number; readonly startsOn: string }> }>(gql(`query CheckingFrom($day: Date!) {
  checkingRequirements(first: 200, filter: { or: [{ toOn: { isNull: true } }, { toOn: { gte: $day } }] }) { nodes { ${line} } }
  coverWaits(first: 20) { nodes { id workingDays startsOn } } }`));
export const allLetterKinds = question<object, { letterKinds: Nodes<Entry> }>(gql(`query AllLetterKinds { letterKinds(first: 200) { nodes { ${kept} } } }`));
/** What a line can be about. */
export const whatCanBeChecked = question<object, { workAreas: Nodes<{ readonly id: string; readonly name: string; readonly subAreas: Nodes<{ readonly id: string; readonly name: string; readonly isActive: boolean }> }>; letterKinds: Nodes<{ readonly id: string; readonly name: string }> }>(gql(`query WhatCanBeChecked {
  workAreas(first: 100, filter: { isActive: { eq: true } }) { nodes { id name subAreas(first: 50) { nodes { id name isActive } } } } letterKinds(first: 100, filter: { isActive: { eq: true } }) { nodes { id name } } }`));
