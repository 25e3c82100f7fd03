import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Action, Actor, Rule, Situation } from "../law/law.js";
import type { AbsenceStatus } from "./labels.js";
import { spanInWords, type Span } from "./span.js";

/** An absence as the law knows it. */
export interface AbsenceKept extends Span { readonly id: string; readonly staffId: string; readonly status: AbsenceStatus }

/** What must be fetched to know whose business a person's absence is. */
export interface AbsenceFacts {
  readonly personName: string;
  /** The positions that the person holds today, and whether they lead others from them. */
  readonly theirSeats: readonly { readonly id: string; readonly isLeaders: boolean }[];
  readonly lineManagerId: string | null;
  /** Whether nobody leads the person: no line manager, and no leader or manager above any of their positions. */
  readonly isLedByNobody: boolean;
}

type About = Situation<AbsenceKept, AbsenceFacts>;
type With<Input> = Situation<AbsenceKept, AbsenceFacts, Input>;

/** Whether a position's absences are this person's to deal with: a leader deals with those of the team, a segment's manager also with those of its leaders. */
const directs = ({ permissions, command }: Actor, { id, isLeaders }: AbsenceFacts["theirSeats"][number]) =>
  command.has(id) && (permissions.has("command-segment") || (permissions.has("allocate-work") && !isLeaders));

/** Whether this person leads the other: as their line manager, by directing one of their positions, or as an administrator where nobody does either. */
export const leads = (actor: Actor, { lineManagerId, theirSeats, isLedByNobody }: AbsenceFacts): boolean =>
  lineManagerId === actor.staffId || theirSeats.some((seat) => directs(actor, seat)) || (isLedByNobody && actor.permissions.has("manage-organisation"));

/** CS-22: why somebody is away is known to them and to whoever leads them; everyone else reads until when. */
export const mayKnowWhy = (actor: Actor, staffId: string, facts: AbsenceFacts): boolean => actor.staffId === staffId || leads(actor, facts);

/** CS-22: an absence is dealt with by the person and by whoever leads them. */
export const itIsYoursToKnow: Rule<About> = {
  rule: "CS-22",
  says: ({ facts }) => `Only ${facts.personName} and whoever leads them can deal with this.`,
  holds: ({ actor, record, facts }) => mayKnowWhy(actor, record.staffId, facts),
};

/** CS-22: leave is agreed by someone else, in whatever position one acts. */
export const nobodyAgreesTheirOwnLeave: Rule<About> = {
  rule: "CS-22",
  says: "This is your own leave, so somebody else must decide it: your line manager or whoever leads you.",
  holds: ({ actor, record }) => actor.staffId !== record.staffId,
};

/** CS-22: nothing that has begun is taken back; it is ended by a return. */
export const itHasNotBegun: Rule<About> = {
  rule: "CS-22",
  says: ({ facts }) => `This absence has begun. Record when ${facts.personName} came back instead.`,
  holds: ({ record, today }) => record.status === "ASKED" || record.startsOn > today,
};

/** CS-22: one comes back from an absence that has begun and is not over. */
export const itIsUnderWay: Rule<About> = {
  rule: "CS-22",
  says: "There is nothing to come back from: this absence has not begun or is over.",
  holds: ({ record, today }) => record.startsOn <= today && (record.endsOn === null || record.endsOn >= today),
};

/** The last day away of somebody who came back. */
export interface ReturnInput { readonly lastDay: CalendarDate }

/** CS-22: the last day away lies within the absence and is not ahead. */
export const theLastDayLiesWithinIt: Rule<With<ReturnInput>> = {
  rule: "CS-22",
  says: ({ record, today }) => `Give the last day away, ${spanInWords({ ...record, startsAtMidday: false, endsOn: today, endsAtMidday: false })}.`,
  holds: ({ record, input, today }) => input.lastDay >= record.startsOn && input.lastDay <= today,
};

/** What can be done with an absence. A refused or taken back one stays on record. */
export const absenceActions = {
  agree: { label: "Agree", from: ["ASKED"], by: "anyone", provided: [itIsYoursToKnow, nobodyAgreesTheirOwnLeave] },
  refuse: { label: "Refuse", from: ["ASKED"], by: "anyone", provided: [itIsYoursToKnow, nobodyAgreesTheirOwnLeave] },
  withdraw: { label: "Take back", from: ["ASKED", "STANDING"], by: "anyone", provided: [itIsYoursToKnow, itHasNotBegun] },
  recordReturn: { label: "Record the return", from: ["STANDING"], by: "anyone", provided: [itIsYoursToKnow, itIsUnderWay], given: [theLastDayLiesWithinIt] },
} satisfies Record<string, Action<AbsenceKept, AbsenceFacts, never, AbsenceStatus>>;
