import type * as labels from "@remit/domain/policies/labels";
import type { Kept } from "../frame/choices/act";

export type Somebody = { readonly name: string };
export interface Nodes<Row> { readonly nodes: readonly Row[] }
type Who = Somebody | null;

/** A policy as the register shows it; the figures are for its keepers. */
export interface PolicyRow {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly state: labels.PolicyStanding;
  readonly concerns: string;
  readonly number: number;
  readonly asked: number | null;
  readonly accepted: number | null;
  readonly overdue: number | null;
  readonly owner: Who;
  readonly team: Who;
  readonly published: { readonly id: string; readonly number: number; readonly approvedOn: string | null; readonly publishedOn: string | null } | null;
}
export interface VersionRow { readonly id: string; readonly number: number; readonly state: labels.PolicyVersionState; readonly change: string; readonly writtenOn: string; readonly approvedOn: string | null; readonly publishedOn: string | null; readonly acceptBy: string | null }
export interface TeamRow { readonly id: string; readonly team: string; readonly asked: number; readonly accepted: number; readonly overdue: number }
export interface PolicyRecord extends PolicyRow, Kept {
  readonly purpose: string;
  readonly isMine: boolean;
  readonly segmentIds: readonly string[];
  readonly owner: (Somebody & { readonly id: string }) | null;
  readonly team: (Somebody & { readonly id: string }) | null;
  readonly versions: Nodes<VersionRow>;
  readonly teamStandings: Nodes<TeamRow>;
}

export interface QuestionRow { readonly id: string; readonly ordinal: number; readonly wording: string; readonly options: readonly string[]; readonly right: number | null }
export interface AttemptRow { readonly id: string; readonly number: number; readonly rightAnswers: number; readonly asked: number; readonly isPassed: boolean; readonly attemptedOn: string }
/** What a version asks of the reader, with the questions beside it. */
export interface MyAcceptance extends Kept { readonly state: labels.AcceptanceState; readonly dueOn: string; readonly passedOn: string | null; readonly acceptedOn: string | null; readonly attempts: Nodes<AttemptRow> }
export interface VersionRecord extends VersionRow, Kept {
  readonly text: string;
  readonly href: string | null;
  readonly questions: number;
  readonly passMark: number | null;
  readonly putToBoardOn: string | null;
  readonly returnedBecause: string | null;
  readonly evidence: string | null;
  readonly evidenceHref: string | null;
  readonly writtenBy: Who;
  readonly publishedBy: Who;
  readonly policy: { readonly id: string; readonly reference: string; readonly name: string; readonly owner: Who; readonly team: Who; readonly isMine: boolean } | null;
  readonly questionnaire: Nodes<QuestionRow>;
  readonly acceptances: Nodes<MyAcceptance>;
}

/** What is asked of somebody, as lists show it. */
export interface AcceptanceRow {
  readonly id: string;
  readonly version: number;
  readonly state: labels.AcceptanceState;
  readonly isCurrent: boolean;
  readonly isOverdue: boolean;
  readonly team: string | null;
  readonly askedOn: string;
  readonly dueOn: string;
  readonly acceptedOn: string | null;
  readonly remindedOn: string | null;
  readonly reminders: number;
  readonly staff: Who;
  readonly policy: { readonly id: string; readonly reference: string; readonly name: string };
  readonly policyVersion: { readonly id: string; readonly number: number };
}

export interface GuidanceRow { readonly id: string; readonly reference: string; readonly title: string; readonly state: labels.GuidanceState; readonly lookedAtOn: string; readonly nextLookOn: string; readonly isOverdue: boolean; readonly owner: (Somebody & { readonly id: string }) | null }
export interface GuidanceRecord extends GuidanceRow, Kept {
  readonly text: string;
  readonly href: string | null;
  readonly lookedAtNote: string;
  readonly lookEveryMonths: number;
  readonly withdrawnBecause: string | null;
  readonly maps: Nodes<{ readonly id: string; readonly map: { readonly id: string; readonly name: string; readonly href: string; readonly firstMaintainer: Who; readonly secondMaintainer: Who } }>;
}
export interface MapRecord extends Kept { readonly name: string; readonly href: string; readonly firstMaintainer: (Somebody & { readonly id: string }) | null; readonly secondMaintainer: (Somebody & { readonly id: string }) | null }
export interface ArrangementRecord extends Kept { readonly name: string; readonly text: string; readonly reviewOn: string; readonly isOverdue: boolean; readonly reviewedOn: string | null; readonly reviewNote: string | null; readonly owner: (Somebody & { readonly id: string }) | null }
/** That guidance was gone over, as those who were there read it. */
export interface DiscussionRow { readonly id: string; readonly kind: labels.DiscussionKind; readonly heldOn: string; readonly note: string; readonly people: string; readonly ledBy: Who; readonly team: Who; readonly items: Nodes<{ readonly id: string; readonly item: { readonly id: string; readonly title: string } }> }
