import type * as labels from "@remit/domain/learning/labels";
import type { Kept } from "../frame/choices/act";

export type Somebody = { readonly name: string };
export type OfCase = { readonly id: string; readonly reference: string; readonly title: string };
export interface Nodes<Row> { readonly nodes: readonly Row[] }
type Who = Somebody | null;
type Called = { readonly id: string; readonly name: string } | null;

/** A theme as the tree shows it. */
export interface ThemeRow {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly definition: string;
  readonly principle: labels.Principle;
  readonly parentId: string | null;
  readonly state: labels.ThemeState;
  readonly inForceFrom: string;
  readonly carriedBy: number;
}
export interface ThemeVersionRow { readonly id: string; readonly number: number; readonly name: string; readonly definition: string; readonly principle: labels.Principle; readonly state: labels.ThemeState; readonly why: string; readonly inForceFrom: string; readonly parent: Called; readonly writtenBy: Who }
export interface ThemeRecord extends ThemeRow, Kept {
  readonly inForceTo: string | null;
  readonly parent: Called;
  readonly mergedInto: Called;
  readonly children: Nodes<{ readonly id: string; readonly name: string; readonly state: labels.ThemeState }>;
  readonly versions: Nodes<ThemeVersionRow>;
  readonly tags: Nodes<TagRow>;
  readonly learnedLessons: Nodes<LessonRow>;
  readonly systemicIssues: Nodes<IssueRow>;
}
/** A theme on a record. */
export interface TagRow extends Kept {
  readonly kind: labels.ThemedKind;
  readonly recordId: string;
  readonly recordCalled: string;
  readonly evidence: string | null;
  readonly occurredOn: string | null;
  readonly isSuggested: boolean;
  readonly taggedOn: string;
  readonly taggedBy: Who;
  readonly case: OfCase | null;
  readonly theme: Called;
}
export interface Suggestion { readonly themeId: string; readonly name: string; readonly principle: labels.Principle; readonly why: string; readonly evidence: string }

/** A lesson as its list shows it. */
export interface LessonRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly audience: labels.LessonAudience;
  readonly state: labels.LessonState;
  readonly isOpen: boolean;
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  readonly usedBy: number;
  readonly owner: Who;
}
/** A lesson as it was shared with a team, and what came back from its people. */
export interface ShareRow { readonly id: string; readonly sharedOn: string; readonly people: number; readonly readBy: number; readonly usedBy: number; readonly lesson: { readonly id: string; readonly reference: string; readonly title: string }; readonly team: Somebody }
/** An idea for improvement. */
export interface IdeaRow { readonly id: string; readonly reference: string; readonly title: string; readonly state: labels.IdeaState; readonly isOpen: boolean; readonly givenOn: string; readonly givenBy: Who; readonly leader: Who }
export interface IdeaRecord extends IdeaRow, Kept { readonly what: string; readonly answer: string | null; readonly answeredOn: string | null; readonly answeredBy: Who; readonly outcome: string | null; readonly doneOn: string | null }
export interface FeedbackRow {
  readonly id: string;
  readonly reference: string;
  readonly policy: string;
  readonly what: string;
  readonly state: labels.PolicyState;
  readonly isOpen: boolean;
  readonly outcome: labels.PolicyOutcome | null;
  readonly givenOn: string;
  readonly owner: Who;
}
export interface FeedbackRecord extends FeedbackRow, Kept { readonly answer: string | null; readonly answeredOn: string | null; readonly givenBy: Who; readonly lesson: { readonly id: string; readonly reference: string; readonly title: string } | null }
export interface LessonRecord extends LessonRow, Kept {
  readonly found: string;
  readonly recommendation: string;
  readonly proposedOn: string;
  readonly proposedBy: Who;
  readonly agreedOn: string | null;
  readonly round: number;
  readonly evidence: string | null;
  readonly changedOn: string | null;
  readonly outcome: string | null;
  readonly closedOn: string | null;
  readonly checker: Who;
  readonly theme: Called;
  readonly issue: { readonly id: string; readonly reference: string; readonly name: string } | null;
  readonly review: { readonly id: string; readonly reference: string } | null;
  readonly submission: { readonly id: string; readonly reference: string } | null;
  readonly work: { readonly id: string; readonly reference: string; readonly escalations: number } | null;
  readonly shares: Nodes<{ readonly id: string; readonly sharedOn: string; readonly team: Called; readonly sharedBy: Who }>;
  readonly receipts: Nodes<{ readonly id: string; readonly readOn: string; readonly usedOn: string | null; readonly usedHow: string | null; readonly staff: Who }>;
  readonly checks: Nodes<{ readonly id: string; readonly round: number; readonly isEffective: boolean; readonly evidence: string; readonly note: string; readonly checkedOn: string; readonly checkedBy: Who }>;
  readonly policyFeedback: Nodes<FeedbackRow>;
  readonly procedureChanges: Nodes<{ readonly id: string; readonly procedureVersion: { readonly number: number; readonly change: string; readonly procedure: Called } | null }>;
}
/** What a review or a submission says is to be learned. */
export interface SaidRow { readonly id: string; readonly reference: string; readonly said: string; readonly saidOn: string | null; readonly isTakenUp: boolean; readonly review: { readonly id: string } | null; readonly submission: { readonly id: string } | null }

/** A systemic issue as its list shows it. */
export interface IssueRow {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly state: labels.IssueState;
  readonly isOpen: boolean;
  readonly caseCount: number;
  readonly openLessons: number;
  readonly proposedOn: string;
  readonly owner: Who;
}
export interface IssueRecord extends IssueRow, Kept {
  readonly what: string;
  readonly why: string;
  readonly handling: string;
  readonly outcome: string | null;
  readonly agreedOn: string | null;
  readonly closedOn: string | null;
  readonly proposedBy: Who;
  readonly agreedBy: Who;
  readonly theme: Called;
  readonly cases: Nodes<{ readonly id: string; readonly addedOn: string; readonly addedBy: Who; readonly case: (OfCase & { readonly body: Somebody | null }) | null }>;
  readonly learnedLessons: Nodes<LessonRow>;
}
/** A procedure with its versions. */
export interface ProcedureRow { readonly id: string; readonly name: string; readonly number: number; readonly owner: Who }
export interface ProcedureRecord extends ProcedureRow, Kept {
  readonly versions: Nodes<{ readonly id: string; readonly number: number; readonly text: string; readonly change: string; readonly inForceFrom: string; readonly writtenBy: Who; readonly causes: Nodes<{ readonly id: string; readonly lesson: { readonly id: string; readonly reference: string; readonly title: string } | null }> }>;
}
/** A group of a trend. */
export interface Trend { readonly keys: readonly { readonly value: string | null; readonly label: string | null }[]; readonly count: number; readonly previous: number | null; readonly change: number | null; readonly behind: object }
