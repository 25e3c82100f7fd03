import { gql } from "@apollo/client";
import type { channels } from "@remit/domain/casework/labels";
import type { CorrespondenceTermKind, InstructionKind } from "@remit/domain/correspondence/labels";
import type { WhyThisPerson } from "@remit/domain/correspondence/matching";
import type { Kept } from "../frame/choices/act";
import { command, question, type DocumentsTable } from "../frame/data/documents";
import type { FollowUpRow, Instruction, ItemRow } from "./records";

const choices = "choices { action label allowed because }";
const rowFields = "id version reference channel receivedOn fromName summary status isOpen nature segment { name } handler { name } isOffered isHighRisk isHighProfile replyDueOn replyWorkingDaysLeft isReplyLate";
const instructionFields = `id version reference kind status what reason startsOn endsOn reviewOn isStanding isToBeLookedAt recommendedBy { name } decidedBy { name } ${choices}`;
const standing = `contactInstructions(first: 10, filter: { isStanding: { eq: true } }) { nodes { ${instructionFields} } }`;
const recordFields = `${rowFields} fromEmail natureCode reasonCodes reasons segmentId flagReason flagReasonCode callOutcome acknowledgeDueOn acknowledgedOn isAcknowledgementLate doNotAcknowledgeUntil earlierFromThem escalatedTo { name } escalatedBy { name } escalatedOn escalatedWhy guidance isEscalatedToMe finishedOn finishedHow finishedBy { name } principles
  duplicateOf { id reference } enteredBy { name } enteredAt person { id name preferredContact adjustments language ${standing} } cases(first: 20) { nodes { id waitsOnCase case { id reference title ${standing} } } }
  handoffs(first: 20) { nodes { id at reason fromSegment { name } toSegment { name } by { name } acceptedBy { name } acceptedAt } } followUps(first: 20) { nodes { id version what dueOn doneOn outcome owner { name } ${choices} } }
  answers(first: 20) { nodes { id letter { id reference subject status case { id } } } } ${choices}`;

export const documents: DocumentsTable = {
  correspondence: {
    getList: gql(`query CorrespondenceItems($first: Int!, $offset: Int, $filter: CorrespondenceItemFilter, $orderBy: [CorrespondenceItemOrder!], $exact: Boolean = false) {
      correspondenceItems(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${rowFields} } totalCount(exact: $exact) } }`),
    getOne: gql(`query CorrespondenceItem($id: ID!) { correspondenceItem(id: $id) { ${recordFields} } }`),
  },
};

/** An entry of one of the office's lists for what comes in. */
export interface TermRow { readonly id: string; readonly kind: CorrespondenceTermKind; readonly code: string; readonly label: string; readonly inUseTo: string | null }
export const termsQuestion = question<object, { correspondenceTerms: { nodes: readonly TermRow[] } }>(gql("query CorrespondenceTerms { correspondenceTerms(first: 200) { nodes { id kind code label inUseTo } } }"));

/** What came in about a case, the register's entries. */
export const receivedQuestion = question<{ id: string }, { case: { received: { nodes: readonly { readonly item: { readonly id: string; readonly reference: string; readonly receivedOn: string; readonly fromName: string | null; readonly summary: string | null } | null }[] } } | null }>(gql("query ReceivedOnCase($id: ID!) { case(id: $id) { received(first: 50) { nodes { item { id reference receivedOn fromName summary } } } } }"));
/** What somebody entered today, the latest first. */
export const enteredToday = question<{ since: string }, { correspondenceItems: { nodes: readonly ItemRow[]; totalCount: number } }>(gql(`query EnteredToday($since: DateTime!) {
  correspondenceItems(first: 15, filter: { isEnteredByMe: { eq: true }, enteredAt: { gte: $since } }, orderBy: [{ field: ENTERED_AT, direction: DESC }]) { nodes { ${rowFields} } totalCount } }`));
export const enterCorrespondence = command<object, { correspondenceItem: { id: string; reference: string } | null }>("enterCorrespondence", gql("mutation EnterCorrespondence($input: EnterCorrespondenceInput!) { enterCorrespondence(input: $input) { correspondenceItem { id reference } } }"));

/** What the office knows of something while it is typed. */
export interface Matches {
  readonly people: readonly { readonly id: string; readonly name: string | null; readonly details: string | null; readonly why: WhyThisPerson; readonly adjustments: readonly string[] | null; readonly instructions: readonly InstructionKind[] }[];
  readonly duplicates: readonly { readonly id: string; readonly reference: string }[];
  readonly caseTitle: string | null;
  readonly caseInstructions: readonly InstructionKind[];
}
export const matchesQuestion = question<{ input: object }, { correspondenceMatches: Matches }>(gql("query CorrespondenceMatches($input: MatchCorrespondenceInput!) { correspondenceMatches(input: $input) { people { id name details why adjustments instructions } duplicates { id reference } caseTitle caseInstructions } }"));

/** What a person or a case has of instructions, those of the past included. */
export const instructionsOfPerson = question<{ id: string }, { contactInstructions: { nodes: readonly Instruction[] } }>(gql(`query InstructionsOfPerson($id: ID!) { contactInstructions(first: 50, filter: { person: { id: { eq: $id } } }) { nodes { ${instructionFields} } } }`));
export const instructionsOfCase = question<{ id: string }, { contactInstructions: { nodes: readonly Instruction[] } }>(gql(`query InstructionsOfCase($id: ID!) { contactInstructions(first: 50, filter: { case: { id: { eq: $id } } }) { nodes { ${instructionFields} } } }`));

/** All of them: what waits for approval, what stands, and what has ended. */
export const allInstructions = question<object, { contactInstructions: { nodes: readonly (Instruction & { readonly person: { readonly id: string; readonly name: string | null } | null; readonly case: { readonly id: string; readonly reference: string } | null })[] } }>(gql(`query AllInstructions { contactInstructions(first: 100) { nodes { ${instructionFields} person { id name } case { id reference } } } }`));

/** What somebody asked to be alerted to. */
export interface Watch extends Kept { readonly isHighRisk: boolean; readonly isHighProfile: boolean; readonly channels: readonly (keyof typeof channels)[] }
export const watchesQuestion = question<object, { correspondenceWatches: { nodes: readonly Watch[] } }>(gql(`query CorrespondenceWatches { correspondenceWatches(first: 20) { nodes { id version isHighRisk isHighProfile channels ${choices} } } }`));

export interface TemplateRow extends Kept {
  readonly name: string;
  readonly language: "ENGLISH" | "WELSH";
  readonly isInUse: boolean;
  readonly kind: { readonly id: string; readonly name: string } | null;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly versions: { readonly nodes: readonly { readonly id: string; readonly ordinal: number; readonly subject: string; readonly body: string; readonly fromOn: string; readonly toOn: string | null }[] };
}
export interface LineRow extends Kept { readonly name: string; readonly language: "ENGLISH" | "WELSH"; readonly text: string; readonly fromOn: string; readonly toOn: string; readonly isInUse: boolean; readonly owner: { readonly id: string; readonly name: string } | null }
/** Templates, standard lines and the fields that both may name. */
export const wordsQuestion = question<object, { letterTemplates: { nodes: readonly TemplateRow[] }; standardLines: { nodes: readonly LineRow[] }; letterFields: readonly { readonly name: string; readonly says: string }[] }>(gql(`query LetterWords {
  letterTemplates(first: 100) { nodes { id version name language isInUse kind { id name } owner { id name } versions(first: 10) { nodes { id ordinal subject body fromOn toOn } } ${choices} } }
  standardLines(first: 100) { nodes { id version name language text fromOn toOn isInUse owner { id name } ${choices} } } letterFields { name says } }`));
export const linesQuestion = question<object, { standardLines: { nodes: readonly Pick<LineRow, "id" | "name" | "language" | "isInUse" | "toOn">[] } }>(gql("query StandardLines { standardLines(first: 100) { nodes { id name language isInUse toOn } } }"));

/** What of the post asks for somebody today. */
export interface PostToday {
  readonly mine: { readonly nodes: readonly ItemRow[] };
  readonly late: { readonly totalCount: number };
  readonly toTriage: { readonly totalCount: number };
  readonly offered: { readonly totalCount: number };
  readonly followUps: { readonly nodes: readonly (Pick<FollowUpRow, "id" | "what" | "dueOn"> & { readonly item: { readonly id: string; readonly reference: string } | null })[] };
  readonly toApprove: { readonly totalCount: number };
  readonly toLookAt: { readonly totalCount: number };
}
export const postToday = question<{ soon: string; segment: string }, PostToday>(gql(`query PostToday($soon: Date!, $segment: ID!) {
  mine: correspondenceItems(first: 40, filter: { isOpen: { eq: true }, isWithMe: { eq: true }, replyDueOn: { lte: $soon } }, orderBy: [{ field: REPLY_DUE_ON }]) { nodes { ${rowFields} } }
  late: correspondenceItems(filter: { isReplyLate: { eq: true }, or: [{ segmentId: { eq: $segment } }, { segmentId: { isNull: true } }] }) { totalCount }
  toTriage: correspondenceItems(filter: { status: { eq: RECEIVED } }) { totalCount }
  offered: correspondenceItems(filter: { isOffered: { eq: true }, segmentId: { eq: $segment } }) { totalCount }
  followUps: correspondenceFollowUps(first: 40, filter: { isMine: { eq: true }, doneOn: { isNull: true }, dueOn: { lte: $soon } }) { nodes { id what dueOn item { id reference } } }
  toApprove: contactInstructions(filter: { status: { eq: RECOMMENDED } }) { totalCount }
  toLookAt: contactInstructions(filter: { isToBeLookedAt: { eq: true } }) { totalCount } }`));
