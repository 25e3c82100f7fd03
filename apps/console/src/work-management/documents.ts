import { gql } from "@apollo/client";
import type { ErrorCode } from "@remit/domain/law/codes";
import type { Availability } from "@remit/domain/organisation/labels";
import { command, question } from "../frame/data/documents";

/** Somebody to whom work may go, with the work they have. */
export interface TeamMember {
  readonly positionId: string;
  readonly title: string;
  readonly teamName: string | null;
  readonly specialisms: readonly string[];
  readonly staffId: string;
  readonly staffNumber: string;
  readonly name: string;
  readonly availability: Availability;
  readonly availabilityWords: string;
  /** Null where none is on record. */
  readonly level: number | null;
  readonly skills: readonly string[];
  readonly openRequests: number;
  readonly overdue: number;
  readonly dueToday: number;
  readonly caseGroups: number;
  /** 0 to 100, beside the most loaded of the list. */
  readonly loadPercent: number;
  readonly isYou: boolean;
  readonly canBeGivenWork: boolean;
  readonly because: string | null;
}

/** Everyone in the reader's command. */
export interface MyTeam {
  readonly members: readonly TeamMember[];
  readonly eligible: number;
  readonly skills: readonly string[];
}

/** The segment's hopper in a line. */
export interface HopperSummary {
  readonly segmentId: string;
  readonly segmentName: string;
  readonly size: number;
  readonly oldestDays: number | null;
  readonly inToday: number;
  readonly outToday: number;
}

export const teamQuestion = question<object, { myTeam: MyTeam; hopperSummary: HopperSummary | null }>(gql(`
  query Team {
    myTeam {
      members {
        positionId title teamName specialisms staffId staffNumber name availability availabilityWords level skills
        openRequests overdue dueToday caseGroups loadPercent isYou canBeGivenWork because
      }
      eligible skills
    }
    hopperSummary { segmentId segmentName size oldestDays inToday outToday }
  }`));

/** How somebody is reached today: on their own line, or their team's or segment's where they are not here (WM-26, WM-27). */
export interface Reach {
  readonly reachName: string | null;
  readonly reachOn: string | null;
}

export const reachQuestion = question<{ id: string }, { staffMember: Reach | null }>(gql("query Reach($id: ID!) { staffMember(id: $id) { reachName reachOn } }"));

/** How much changes hands, by kind. */
export interface MovedWork {
  readonly caseGroups: number;
  readonly cases: number;
  readonly serviceRequests: number;
  readonly activities: number;
  readonly correspondence: number;
}

/** What an assignment would do, as things stand. */
export interface AssignmentPreview {
  readonly items: readonly { readonly id: string; readonly reference: string | null; readonly allowed: boolean; readonly because: string | null; readonly rule: string | null }[];
  readonly moves: MovedWork;
  readonly mode: string;
  readonly warnings: readonly string[];
  readonly openRequestsBefore: number | null;
  readonly openRequestsAfter: number | null;
}

export const previewQuestion = question<{ ids: readonly string[]; to: string | null }, { assignmentPreview: AssignmentPreview }>(gql(`
  query Preview($ids: [ID!]!, $to: ID) {
    assignmentPreview(serviceRequests: $ids, toPositionId: $to) {
      items { id reference allowed because rule }
      moves { caseGroups cases serviceRequests activities correspondence }
      mode warnings openRequestsBefore openRequestsAfter
    }
  }`));

/** A record as its reader last saw it. */
export interface Named {
  readonly id: string;
  readonly expectedVersion: number;
}

/** What came of one record of a bulk command. */
export interface ItemResult {
  readonly id: string;
  readonly done: boolean;
  readonly code: ErrorCode | null;
  readonly message: string | null;
  /** The rule that refuses it, such as CS-19. */
  readonly rule: string | null;
  readonly changedBy: string | null;
  /** An instant. */
  readonly changedAt: string | null;
}

const itemResult = "results { id done code message rule changedBy changedAt }";

/** Assigns or reassigns, one or many; null sends to the hopper (WM-28, WM-36). */
export const assignRequests = command<{ serviceRequests: readonly Named[]; toPositionId: string | null; aboveLevelBecause?: string; idempotencyKey: string }, { results: readonly ItemResult[]; moved: number; movedWork: MovedWork }>(
  "assignServiceRequests",
  gql(`mutation Assign($input: AssignServiceRequestsInput!) { assignServiceRequests(input: $input) { ${itemResult} moved movedWork { caseGroups cases serviceRequests activities correspondence } } }`),
);

/** Returns case groups to their segment, where nothing in them is open (WM-48, WM-49). */
export const returnGroups = command<{ caseGroups: readonly Named[]; idempotencyKey: string }, { results: readonly ItemResult[] }>(
  "returnCaseGroupsToSegment",
  gql(`mutation ReturnGroups($input: ReturnCaseGroupsInput!) { returnCaseGroupsToSegment(input: $input) { ${itemResult} } }`),
);
