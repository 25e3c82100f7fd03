import type { MeetingFile } from "@remit/domain/meetings/circulation";
import type * as labels from "@remit/domain/meetings/labels";
import type { OfCase, Somebody } from "../briefings/records";
import type { Kept } from "../frame/choices/act";

interface Nodes<Row> { readonly nodes: readonly Row[] }
type Person = { readonly id: string; readonly name: string } | null;

/** A meeting as its list shows it. */
export interface MeetingRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly body: string;
  readonly state: labels.MeetingState;
  readonly isOpen: boolean;
  readonly on: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly plannedMinutes: number;
  readonly chair: Person;
}
export interface DecisionRow extends Kept {
  readonly text: string;
  readonly authority: string;
  readonly comesBack: boolean;
  readonly decidedOn: string;
  readonly isStruck: boolean;
  readonly decidedBy: Somebody | null;
}
export interface ActionRow { readonly id: string; readonly reference: string; readonly what: string; readonly dueOn: string; readonly isOpen: boolean; readonly isOverdue: boolean; readonly owner: Somebody | null }
export interface PaperRow { readonly id: string; readonly title: string; readonly state: labels.PaperState; readonly dueOn: string; readonly isOverdue: boolean; readonly number: number; readonly author: Somebody | null }
/** An item of an agenda, with what was minuted of it. */
export interface ItemRow extends Kept {
  /** What it is called in the papers; null until the agenda is fixed. */
  readonly number: string | null;
  readonly kind: labels.ItemKind;
  readonly title: string;
  readonly reason: string;
  readonly minutes: number;
  readonly isRestricted: boolean;
  readonly discussion: string | null;
  readonly minutesTaken: number | null;
  readonly ownerId: string | null;
  readonly owner: Somebody | null;
  readonly case: OfCase | null;
  readonly review: { readonly id: string; readonly reference: string } | null;
  readonly submission: { readonly id: string; readonly reference: string } | null;
  readonly theme: { readonly id: string; readonly reference: string; readonly name: string } | null;
  readonly lesson: { readonly id: string; readonly reference: string; readonly title: string } | null;
  /** The action of an earlier meeting that it comes back to. */
  readonly work: { readonly id: string; readonly reference: string } | null;
  readonly readers: Nodes<{ readonly id: string; readonly staffId: string; readonly staff: Somebody | null }>;
  readonly papers: Nodes<PaperRow>;
  readonly decisions: Nodes<DecisionRow>;
  readonly actions: Nodes<ActionRow>;
}
export interface AttendeeRow { readonly id: string; readonly staffId: string; readonly attendance: labels.Attendance; readonly note: string; readonly staff: Somebody | null; readonly deputyId: string | null; readonly deputy: Somebody | null }
/** That somebody opened the papers or the minutes. */
export interface OpeningRow { readonly id: string; readonly what: MeetingFile; readonly form: string; readonly addenda: number; readonly openedAt: string; readonly staff: Somebody | null }
export interface MeetingRecord extends MeetingRow, Kept {
  readonly papersDueOn: string;
  readonly calledBy: Somebody | null;
  readonly calledOn: string;
  readonly frozenAt: string | null;
  readonly frozenBy: Somebody | null;
  readonly frozenDigest: string | null;
  readonly minutesDigest: string | null;
  readonly returnedReason: string | null;
  readonly clearedBy: Somebody | null;
  readonly clearedOn: string | null;
  readonly issuedBy: Somebody | null;
  readonly issuedOn: string | null;
  readonly outcome: string;
  readonly cancelledReason: string | null;
  /** Where the papers and the minutes can be downloaded, without the ending. */
  readonly packAt: string | null;
  readonly minutesAt: string | null;
  readonly openings: Nodes<OpeningRow>;
  readonly attendees: Nodes<AttendeeRow>;
  readonly items: Nodes<ItemRow>;
}
export interface Candidate { readonly key: string; readonly kind: labels.ItemKind; readonly title: string; readonly reason: string; readonly minutes: number }

export interface NominationRow extends Kept {
  readonly reference: string;
  readonly trendId: string | null;
  readonly kind: labels.SubjectKind;
  readonly title: string;
  readonly why: string;
  readonly state: labels.NominationState;
  readonly nominatedOn: string;
  readonly settledReason: string | null;
  readonly nominatedBy: Somebody | null;
  readonly case: OfCase | null;
  readonly theme: { readonly id: string } | null;
  readonly meeting: { readonly id: string; readonly reference: string; readonly on: string } | null;
}
export interface PaperRecord extends PaperRow, Kept {
  readonly text: string | null;
  readonly receivedOn: string | null;
  readonly item: { readonly id: string; readonly title: string } | null;
  readonly meeting: { readonly id: string; readonly reference: string; readonly title: string; readonly on: string } | null;
  readonly work: { readonly id: string; readonly reference: string; readonly why: string } | null;
  readonly versions: Nodes<{ readonly id: string; readonly number: number; readonly isAddendum: boolean; readonly why: string; readonly text: string | null; readonly fixedAt: string; readonly author: Somebody | null }>;
}
export interface SeriesRow extends Kept {
  readonly name: string;
  readonly purpose: string;
  readonly state: labels.SeriesState;
  readonly week: labels.WeekOfMonth;
  readonly weekday: labels.MeetingWeekday;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly chairId: string;
  readonly paperWorkingDays: number;
  readonly openingItems: readonly string[];
  readonly closingItems: readonly string[];
  readonly chair: Somebody | null;
  readonly members: Nodes<{ readonly staffId: string; readonly staff: Somebody | null }>;
}
