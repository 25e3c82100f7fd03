import { gql } from "@apollo/client";
import type { commitmentSpans, qualityGroupings, submissionTermKinds } from "@remit/domain/submissions/labels";
import type { Kept } from "../frame/choices/act";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { SubmissionPack, SubmissionRow } from "./records";

const choices = "choices { action label allowed because }";
const rowFields = "id version reference title stage isOpen complexity round returnCount decideBy dueOn isLate plannedOn workingDaysLain outcome settledOn settledBy { name } author { name } assessor { name } deskPositionId deskPosition { title holder { name } } case { id reference title }";
const packFields = `${rowFields} summary issues options recommendation risk draft asks salientPoints priorityActions involvementReason digest kind { label }
  cases(first: 20) { nodes { id case { id reference title } } } papers(first: 50) { nodes { id what attachment { name href byteSize } } }
  decisions(first: 20) { nodes { id round outcome recommendation recommendedBy { name } decision conditions reason insteadOf decidedOn decidedBy { name } } }
  returns(first: 20) { nodes { id round reasons level note dueOn returnedOn returnedBy { name } resubmittedOn resubmittedRound } } ${choices}`;
const recordFields = `${packFields} sentOn quality pointsMet assessedOn readyOn decidedOn communicatedOn lessons closedOn isRightFirstTime isToBeChecked principal { label } review { id reference } authorPosition { title holder { name } }
  versions(first: 50) { nodes { id round occasion digest madeOn madeBy { name } } } stays(first: 50) { nodes { id inOn outOn deskPosition { title holder { name } } } }
  tellings(first: 50) { nodes { id party who how toldOn toldBy { name } } } exchanges(first: 50) { nodes { id version kind text dueOn putOn putBy { name } answer answeredOn answeredBy { name } ${choices} } }
  checks(first: 5) { nodes { id finding note checkedOn checkedBy { name } } } clocks(first: 5) { nodes { id dueOn workingDaysLeft stoppedOn } }`;

export const documents: DocumentsTable = {
  submissions: {
    getList: gql(`query Submissions($first: Int!, $offset: Int, $filter: SubmissionFilter, $orderBy: [SubmissionOrder!]) { submissions(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${rowFields} } totalCount } }`),
    getOne: gql(`query Submission($id: ID!) { submission(id: $id) { ${recordFields} } }`),
  },
};

interface Page<Row> { readonly totalCount: number; readonly nodes: readonly Row[] }
/** What waits for the reader's decision, in the order in which it is to be read: planned first, then by when it is asked for. */
export const readingQuestion = question<object, { submissions: Page<SubmissionPack> }>(gql(`query SubmissionsToDecide {
  submissions(first: 30, filter: { waitsForMe: { eq: true } }, orderBy: [{ field: PLANNED_ON }, { field: DECIDE_BY }]) { totalCount nodes { ${packFields} } } }`));

/** A seat to which a submission may go, or may not, with the reason. */
export interface SeatRow { readonly positionId: string; readonly name: string; readonly title: string; readonly isAway: boolean; readonly waiting: number; readonly because: string | null }
export const assessorsQuestion = question<{ id: string }, { seats: readonly SeatRow[] }>(gql("query SubmissionAssessors($id: ID!) { seats: submissionAssessors(submissionId: $id) { positionId name title isAway waiting because } }"));
export const desksQuestion = question<{ id: string; on: string }, { seats: readonly SeatRow[] }>(gql("query SubmissionDesks($id: ID!, $on: Date!) { seats: submissionDesks(submissionId: $id, on: $on) { positionId name title isAway waiting because } }"));

/** The tray of somebody who decides. */
export interface TrayRow { readonly positionId: string; readonly title: string; readonly name: string; readonly label: string | null; readonly perDay: number; readonly waiting: number; readonly oldestWorkingDays: number | null; readonly wentIn: number; readonly cameOut: number; readonly medianWorkingDays: number | null }
/** A day of theirs. */
export interface TrayDayRow { readonly positionId: string; readonly on: string; readonly isWorked: boolean; readonly isAway: boolean; readonly capacity: number; readonly planned: number; readonly isClash: boolean }
/** Something else that takes a day, or half of one. */
export interface CommitmentRow extends Kept { readonly positionId: string; readonly on: string; readonly span: keyof typeof commitmentSpans; readonly what: string }
export interface WeekAnswer { readonly trayDays: readonly TrayDayRow[]; readonly commitments: { readonly nodes: readonly CommitmentRow[] }; readonly planned: Page<SubmissionRow>; readonly ready: Page<SubmissionRow> }
/** A week of the trays: what is planned on its days or still lies from before, and what is ready and on no day. */
export const weekQuestion = question<{ from: string; to: string }, WeekAnswer>(gql(`query SubmissionWeek($from: Date!, $to: Date!) {
  trayDays(from: $from, to: $to) { positionId on isWorked isAway capacity planned isClash }
  commitments(first: 200, filter: { on: { gte: $from, lte: $to } }) { nodes { id version positionId on span what ${choices} } }
  planned: submissions(first: 200, filter: { stage: { eq: WITH_PRINCIPAL }, plannedOn: { lte: $to } }, orderBy: [{ field: PLANNED_ON }, { field: DECIDE_BY }]) { totalCount nodes { ${rowFields} } }
  ready: submissions(first: 100, filter: { stage: { eq: READY } }, orderBy: [{ field: DECIDE_BY }]) { totalCount nodes { ${rowFields} } } }`));
export const traysQuestion = question<{ from: string; to: string }, { trays: readonly TrayRow[] }>(gql("query Trays($from: Date!, $to: Date!) { trays(from: $from, to: $to) { positionId title name label perDay waiting oldestWorkingDays wentIn cameOut medianWorkingDays } }"));

/** Right-first-time of an author, a team or a reason. */
export interface QualityRow { readonly key: string; readonly label: string; readonly known: number; readonly rightFirstTime: number; readonly returns: number }
export const qualityQuestion = question<{ from: string; to: string; by: keyof typeof qualityGroupings }, { submissionQuality: readonly QualityRow[] }>(
  gql("query SubmissionQuality($from: Date!, $to: Date!, $by: QualityGrouping!) { submissionQuality(from: $from, to: $to, by: $by) { key label known rightFirstTime returns } }"));

/** An entry of the office's lists for submissions. */
export interface TermRow extends Kept { readonly kind: keyof typeof submissionTermKinds; readonly code: string; readonly name: string; readonly inUseTo: string | null }
interface Standards { readonly inForceFrom: string; readonly assessWorkingDays: number; readonly sampleOneIn: number }
export const listsQuestion = question<object, { submissionTerms: { nodes: readonly TermRow[] }; submissionStandards: { nodes: readonly Standards[] } }>(gql(`query SubmissionLists {
  submissionTerms(first: 200) { nodes { id version kind code name: label inUseTo ${choices} } } submissionStandards(first: 20) { nodes { inForceFrom assessWorkingDays sampleOneIn } } }`));
export const kindsQuestion = question<object, { decisionKinds: { nodes: readonly { readonly id: string; readonly label: string }[] } }>(gql("query SubmissionKinds { decisionKinds(first: 50, filter: { category: { eq: SUBMISSION }, isActive: { eq: true } }) { nodes { id label } } }"));
export const filesQuestion = question<{ id: string }, { submission: { cases: { nodes: readonly { readonly case: { readonly reference: string; readonly attachments: { readonly nodes: readonly { readonly id: string; readonly name: string }[] } } | null }[] } } | null }>(
  gql("query SubmissionFiles($id: ID!) { submission(id: $id) { cases(first: 10) { nodes { case { reference attachments(first: 50) { nodes { id name } } } } } } }"));

/** A submission in a line of another record. */
export type Brief = Pick<SubmissionRow, "id" | "reference" | "title" | "stage" | "outcome">;
export const submissionsOfCase = question<{ id: string }, { case: { submissionCases: { nodes: readonly { readonly submission: Brief | null }[] } } | null }>(
  gql("query SubmissionsOfCase($id: ID!) { case(id: $id) { submissionCases(first: 20) { nodes { submission { id reference title stage outcome } } } } }"));

export const submissionsOfReview = question<{ id: string }, { review: { submissions: { nodes: readonly Brief[] } } | null }>(gql("query SubmissionsOfReview($id: ID!) { review(id: $id) { submissions(first: 20) { nodes { id reference title stage outcome } } } }"));

/** What of submissions asks for somebody today. */
export interface SubmissionsToday { readonly toDecide: Page<SubmissionRow>; readonly toAssess: Page<SubmissionRow>; readonly returned: Page<SubmissionRow>; readonly toRoute: { readonly totalCount: number }; readonly toPlan: { readonly totalCount: number }; readonly toCheck: { readonly nodes: readonly Pick<SubmissionPack, "id" | "choices">[] }; readonly toTell: Page<SubmissionRow> }
export const submissionsToday = question<object, SubmissionsToday>(gql(`query SubmissionsToday {
  toDecide: submissions(first: 30, filter: { waitsForMe: { eq: true } }, orderBy: [{ field: PLANNED_ON }, { field: DECIDE_BY }]) { totalCount nodes { ${rowFields} } }
  toAssess: submissions(first: 30, filter: { isMineToAssess: { eq: true } }, orderBy: [{ field: DUE_ON }]) { totalCount nodes { ${rowFields} } }
  returned: submissions(first: 30, filter: { isMine: { eq: true }, stage: { eq: RETURNED } }, orderBy: [{ field: DUE_ON }]) { totalCount nodes { ${rowFields} } }
  toTell: submissions(first: 30, filter: { stage: { eq: DECIDED }, isMineToFollow: { eq: true } }) { totalCount nodes { ${rowFields} } }
  toRoute: submissions(filter: { stage: { eq: RECEIVED }, assessorPositionId: { isNull: true } }) { totalCount }
  toPlan: submissions(filter: { stage: { eq: READY } }) { totalCount }
  toCheck: submissions(first: 50, filter: { isToBeChecked: { eq: true } }) { nodes { id ${choices} } } }`));
