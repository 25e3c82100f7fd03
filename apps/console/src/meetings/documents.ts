import { gql } from "@apollo/client";
import type * as labels from "@remit/domain/meetings/labels";
import { question, type DocumentsTable } from "../frame/data/documents";
import type { ActionRow, Candidate, DecisionRow, NominationRow, SeriesRow } from "./records";

const choices = "choices { action label allowed because }";
const row = "id reference title body state isOpen on startsAt minutes place plannedMinutes chair { id name }";
const action = "id reference what dueOn isOpen isOverdue owner { name }";
const decision = `id version text authority comesBack decidedOn isStruck decidedBy { name } ${choices}`;
const paper = "id title state dueOn isOverdue number author { name }";
const item = `id version number kind title reason minutes isRestricted discussion minutesTaken ownerId owner { name } case { id reference title } review { id reference } submission { id reference } theme { id reference name } lesson { id reference title } work { id reference }
  readers(first: 20) { nodes { id staffId staff { name } } } papers(first: 5) { nodes { ${paper} } } decisions(first: 10) { nodes { ${decision} } } actions(first: 20) { nodes { ${action} } } ${choices}`;
const nomination = `id version reference kind trendId title why state nominatedOn settledReason nominatedBy { name } case { id reference title } theme { id } meeting { id reference on } ${choices}`;
const list = (name: string, root: string, kind: string, selection: string) => gql(`query ${name}($first: Int!, $offset: Int, $filter: ${kind}Filter, $orderBy: [${kind}Order!]) { ${root}(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy) { nodes { ${selection} } totalCount } }`);

export const documents: DocumentsTable = {
  meetings: {
    getList: list("Meetings", "meetings", "Meeting", row),
    getOne: gql(`query Meeting($id: ID!) { meeting(id: $id) { ${row} version papersDueOn calledBy { name } calledOn frozenAt frozenBy { name } frozenDigest minutesDigest returnedReason clearedBy { name } clearedOn issuedBy { name } issuedOn outcome cancelledReason packAt minutesAt openings(first: 60) { nodes { id what form addenda openedAt staff { name } } }
      attendees(first: 60) { nodes { id staffId attendance note staff { name } deputyId deputy { name } } } items(first: 60) { nodes { ${item} } } ${choices} } }`),
  },
  nominations: { getList: list("Nominations", "meetingNominations", "MeetingNomination", nomination) },
  "meeting-papers": { getOne: gql(`query Paper($id: ID!) { meetingPaper(id: $id) { ${paper} version text receivedOn item { id title } meeting { id reference title on } work { id reference why } versions(first: 30) { nodes { id number isAddendum why text fixedAt author { name } } } ${choices} } }`) },
  "meeting-actions": { getList: list("MeetingActions", "commissionedWorks", "CommissionedWork", `${action} state doneOn outcome escalations case { id reference title } theme { id reference name } meeting { id reference on }`) },
  "meeting-decisions": { getList: list("MeetingDecisions", "meetingDecisions", "MeetingDecision", "id text authority comesBack decidedOn isStruck decidedBy { name } case { id reference title } theme { id reference name } lesson { id reference title } meeting { id reference }") },
};

/** What belongs on an agenda and is not on it yet. */
export const candidatesQuestion = question<{ id: string }, { agendaCandidates: readonly Candidate[] }>(gql("query Candidates($id: ID!) { agendaCandidates(meetingId: $id) { key kind title reason minutes } }"));
/** The kinds of decision whose limits can be held against whoever decides. */
export const limitedKinds = question<object, { decisionKinds: { readonly nodes: readonly { readonly id: string; readonly label: string }[] } }>(gql("query LimitedKinds { decisionKinds(first: 100, filter: { isActive: { eq: true }, category: { eq: DECISION } }) { nodes { id label } } }"));
/** Every series, as whoever calls meetings keeps them. */
export const seriesQuestion = question<object, { allMeetingSeries: { readonly nodes: readonly SeriesRow[] } }>(gql(`query AllSeries { allMeetingSeries(first: 50) { nodes { id version name purpose state week weekday startsAt minutes place chairId paperWorkingDays openingItems closingItems chair { name } members(first: 60) { nodes { staffId staff { name } } } ${choices} } } }`));
export interface TimeOfKind { readonly kind: labels.ItemKind; readonly items: number; readonly planned: number; readonly taken: number }
/** How long each kind of item took in a span. */
export const timeQuestion = question<{ from: string; to: string }, { meetingTime: readonly TimeOfKind[] }>(gql("query MeetingTime($from: Date!, $to: Date!) { meetingTime(from: $from, to: $to) { kind items planned taken } }"));

/** What meetings have to do with one record. */
export interface OnRecord {
  readonly its: {
    readonly meetingNominations?: { readonly nodes: readonly NominationRow[] };
    readonly meetingDecisions?: { readonly nodes: readonly (Omit<DecisionRow, "choices" | "version"> & { readonly meeting: { readonly id: string; readonly reference: string } | null })[] };
    readonly actions?: { readonly nodes: readonly (ActionRow & { readonly meeting: { readonly id: string; readonly reference: string } | null })[] };
  } | null;
}
const nominations = `meetingNominations(first: 20) { nodes { ${nomination} } }`;
const decisions = "meetingDecisions(first: 30, filter: { isStruck: { eq: false } }) { nodes { id text authority comesBack decidedOn isStruck decidedBy { name } meeting { id reference } } }";
const actions = (field: string) => `actions: ${field}(first: 30, filter: { agendaItemId: { isNull: false } }) { nodes { ${action} meeting { id reference } } }`;
const about = (name: string, root: string, selection: string) => question<{ id: string }, OnRecord>(gql(`query ${name}($id: ID!) { its: ${root}(id: $id) { ${selection} } }`));
/** What a meeting can be about: whatever can be nominated, and lessons, which come by themselves. */
export type Discussed = labels.SubjectKind | "LESSON";
export const onRecord: Readonly<Record<Discussed, ReturnType<typeof about>>> = {
  CASE: about("MeetingsOnCase", "case", `${nominations} ${decisions} ${actions("commissionedWork")}`),
  REVIEW: about("MeetingsOnReview", "review", `${nominations} ${decisions} ${actions("followUps")}`),
  SUBMISSION: about("MeetingsOnSubmission", "submission", `${nominations} ${decisions} ${actions("meetingActions")}`),
  HIGH_RISK: about("MeetingsOnHighRisk", "highRiskEntry", nominations),
  THEME: about("MeetingsOnTheme", "theme", `${nominations} ${decisions} ${actions("meetingActions")}`),
  CONTROL_TREND: about("MeetingsOnTrend", "controlTrend", nominations),
  LESSON: about("MeetingsOnLesson", "lesson", decisions),
};

/** What meetings ask of somebody today. */
export interface MeetingsToday {
  readonly toWrite: { readonly nodes: readonly { readonly id: string; readonly title: string; readonly dueOn: string; readonly meeting: { readonly reference: string } | null }[] };
  readonly toClear: { readonly nodes: readonly { readonly id: string; readonly reference: string; readonly title: string; readonly on: string }[] };
  readonly toAttend: { readonly nodes: readonly { readonly id: string; readonly reference: string; readonly title: string; readonly on: string; readonly startsAt: string; readonly place: string }[] };
}
export const meetingsToday = question<{ today: string; soon: string }, MeetingsToday>(gql(`query MeetingsToday($today: Date!, $soon: Date!) {
  toWrite: meetingPapers(first: 20, filter: { isMineToWrite: { eq: true } }) { nodes { id title dueOn meeting { reference } } }
  toClear: meetings(first: 10, filter: { waitsForMeToClear: { eq: true } }) { nodes { id reference title on } }
  toAttend: meetings(first: 10, filter: { isMine: { eq: true }, state: { in: [PLANNED, FROZEN] }, on: { gte: $today, lte: $soon } }, orderBy: [{ field: ON }]) { nodes { id reference title on startsAt place } } }`));
