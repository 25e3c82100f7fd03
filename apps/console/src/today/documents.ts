import type { Kept } from "../frame/choices/act";
import { gql } from "@apollo/client";
import type { ActivityRow, LetterRow, Named, RequestRow } from "../cases/records";
import type { Advice } from "../advice/records";
import type { EscalationRow } from "../authority/records";
import { question } from "../frame/data/documents";
import type { HopperSummary, TeamMember } from "../work-management/documents";

interface Nodes<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
}
interface Counted {
  readonly totalCount: number;
}
/** The case that something belongs to. */
export interface OfCase {
  readonly case: { readonly id: string; readonly reference: string; readonly title: string } | null;
}
export type RequestDue = Pick<RequestRow, "reference" | "summary" | "priority" | "nextActionDueOn"> & Kept & OfCase;
export type ActivityDue = Pick<ActivityRow, "kind" | "summary" | "dueOn"> & Kept & OfCase;
export type LetterWaiting = Pick<LetterRow, "channel" | "fromName" | "summary" | "receivedAt" | "status"> & Kept & OfCase;
/** A question that waits for an answer, or an answer that waits to be acted on. */
export type AdviceDue = Pick<Advice, "question" | "status" | "dueOn" | "openedAt"> & Kept & OfCase;
/** A matter that was escalated to the seat. */
export type MatterDue = Pick<EscalationRow, "decisionKind" | "amountPence" | "ground" | "openedAt"> & Kept & OfCase;
/** A case whose customer is still to be told who their contact is (CS-02). */
export interface UntoldCase {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly contactOwner: { readonly name: string } | null;
}

/** What the person's own seat holds that asks for something today. */
export interface MySeat {
  readonly requests: Nodes<RequestDue>;
  readonly activities: Nodes<ActivityDue>;
  readonly letters: Nodes<LetterWaiting>;
  readonly untold: Nodes<UntoldCase>;
  readonly soon: Nodes<RequestDue>;
}

const about = "case { id reference title } choices { action label allowed because }";
const request = `id version reference summary priority nextActionDueOn ${about}`;

export const mySeat = question<{ seat: string; today: string }, MySeat>(gql(`query MySeat($seat: ID!, $today: Date!) {
  requests: serviceRequests(first: 40, filter: { isOpen: { eq: true }, isMine: { eq: true }, isDueTodayOrEarlier: { eq: true } }, orderBy: [{ field: NEXT_ACTION_DUE_ON }, { field: PRIORITY, direction: DESC }]) { nodes { ${request} } totalCount }
  activities(first: 40, filter: { isOpen: { eq: true }, ownerPositionId: { eq: $seat }, dueOn: { lte: $today } }, orderBy: [{ field: DUE_ON }]) { nodes { id version kind summary dueOn ${about} } totalCount }
  letters: inboundCorrespondences(first: 40, filter: { isOpen: { eq: true }, ownerPositionId: { eq: $seat } }, orderBy: [{ field: RECEIVED_AT }]) { nodes { id version channel fromName summary receivedAt status ${about} } totalCount }
  untold: cases(first: 40, filter: { isContactUntold: { eq: true }, ownerPositionId: { eq: $seat } }) { nodes { id reference title contactOwner { name } } totalCount }
  soon: serviceRequests(first: 20, filter: { isOpen: { eq: true }, isMine: { eq: true }, isDueSoon: { eq: true } }, orderBy: [{ field: NEXT_ACTION_DUE_ON }, { field: PRIORITY, direction: DESC }]) { nodes { ${request} } totalCount } }`));

/** What others ask of a person: advice, and matters above somebody's limit. */
export interface MyCounsel {
  readonly forMe: Nodes<AdviceDue>;
  readonly toActOn: Nodes<AdviceDue>;
  readonly matters: Nodes<MatterDue>;
}
const adviceDue = `id version question status dueOn openedAt ${about}`;
export const myCounsel = question<object, MyCounsel>(gql(`query MyCounsel {
  forMe: adviceRequests(first: 40, filter: { isForMe: { eq: true } }, orderBy: [{ field: DUE_ON }]) { nodes { ${adviceDue} } totalCount }
  toActOn: adviceRequests(first: 40, filter: { isMineToActOn: { eq: true } }) { nodes { ${adviceDue} } totalCount }
  matters: escalations(first: 40, filter: { isMine: { eq: true } }) { nodes { id version ground amountPence openedAt decisionKind { label } ${about} } totalCount } }`));

/** What a leader answers for besides their own work. */
export interface MyCommand {
  readonly myTeam: { readonly members: readonly TeamMember[] };
  readonly hopperSummary: HopperSummary | null;
  readonly old: Counted;
  readonly due: Counted;
  readonly unclassified: Counted;
  readonly returned: Counted;
}

export const myCommand = question<{ before: string; segment: string }, MyCommand>(gql(`query MyCommand($before: DateTime!, $segment: ID!) {
  myTeam { members { positionId title teamName specialisms staffId staffNumber name availability availabilityWords level skills openRequests overdue dueToday caseGroups loadPercent isYou canBeGivenWork because } eligible skills }
  hopperSummary { segmentId segmentName size oldestDays inToday outToday }
  old: serviceRequests(filter: { isOpen: { eq: true }, isInMyHopper: { eq: true }, receivedAt: { lt: $before } }) { totalCount }
  due: serviceRequests(filter: { isOpen: { eq: true }, isInMyHopper: { eq: true }, isDueTodayOrEarlier: { eq: true } }) { totalCount }
  unclassified: inboundCorrespondences(filter: { isOpen: { eq: true }, ownerPositionId: { isNull: true }, segmentId: { eq: $segment } }) { totalCount }
  returned: caseGroups(filter: { isOpen: { eq: true }, isInMyHopper: { eq: true }, pendingWorkitems: { eq: 0 } }) { totalCount } }`));

/** What waits for the person's decision (WM-57). */
export interface Waiting {
  readonly id: string;
  readonly reference: string;
  readonly asks: string;
  readonly what: string;
  readonly waitsSince: string;
  readonly case: OfCase["case"];
}
export const myApprovals = question<object, { approvals: Nodes<Waiting> }>(gql("query MyApprovals { approvals(first: 40, filter: { isInMyInbox: { eq: true } }) { nodes { id reference asks what waitsSince case { id reference title } } totalCount } }"));

/** A colleague who is away, with who stands in for them. */
export interface AwayRow {
  readonly id: string;
  readonly holder: { readonly id: string; readonly name: string; readonly awayUntil: string | null } | null;
  readonly deputyPosition: { readonly holder: { readonly name: string } | null } | null;
}
export const awayFrom = question<{ team: string }, { positions: { nodes: readonly AwayRow[] } }>(gql(`query Away($team: ID!) {
  positions(first: 100, filter: { teamId: { eq: $team }, holder: { availability: { eq: AWAY } } }) { nodes { id holder { id name awayUntil } deputyPosition { holder { name } } } } }`));

/** What keeps the office's own order: for those who run it. */
export interface OfficeOrder {
  readonly orphanCheck: { readonly count: number; readonly checkedAt: string };
  readonly hierarchyGaps: readonly { readonly segment: string; readonly team: string | null; readonly says: string }[];
  readonly calendars: { readonly nodes: readonly (Named & { readonly holidays: { readonly nodes: readonly { readonly on: string }[] } })[] };
}
export const officeOrder = question<object, OfficeOrder>(gql(`query OfficeOrder {
  orphanCheck { count checkedAt }
  hierarchyGaps { segment team says }
  calendars { nodes { id name holidays(first: 1, orderBy: [{ field: ON, direction: DESC }]) { nodes { on } } } } }`));

/** What there is to ask about: for those who look at the whole and hold no work. */
export interface Holdings {
  readonly all: Counted;
  readonly open: Counted;
  readonly imported: Counted;
  readonly amended: Counted;
  readonly findings: Counted;
}
export const holdings = question<object, Holdings>(gql(`query Holdings {
  all: cases { totalCount }
  open: cases(filter: { not: { status: { eq: CLOSED } } }) { totalCount }
  imported: cases(filter: { source: { isNull: false } }) { totalCount }
  amended: cases(filter: { isAmendedAtReview: { eq: true } }) { totalCount }
  findings { totalCount } }`));
