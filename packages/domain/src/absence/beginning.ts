import { addCalendarMonths } from "../calendar/months.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Availability } from "../organisation/labels.js";
import type { StaffKept } from "../organisation/staff.js";
import { leads, type AbsenceFacts } from "./absence.js";
import { overlap, spanInWords, type Span } from "./span.js";

/** What must be fetched to judge what is said of a person's being away. */
export interface PersonFacts extends AbsenceFacts {
  /** Their absences that stand or are asked for, those that are over a year ago left out. */
  readonly spans: readonly (Span & { readonly id: string; readonly isSaidAtTheDesk: boolean; readonly isStanding: boolean })[];
}

/** An absence that is to be: what kind, from when to when, and what it takes of the person's calendar. */
export interface AbsenceInput extends Span {
  readonly kind: { readonly id: string; readonly name: string; readonly isAskedFor: boolean; readonly isActive: boolean };
  /** Working days that it takes; null while it has no last day. */
  readonly workingDays: number | null;
}

type OnPerson = Situation<StaffKept, PersonFacts>;
type With<Input> = Situation<StaffKept, PersonFacts, Input>;

/** How far ahead, in months, an absence is put on record. */
export const absenceReachMonths = 24;

/** CS-22: one asks for one's own leave. */
export const youAskForYourself: Rule<OnPerson> = {
  rule: "CS-22",
  says: ({ record }) => `Only ${record.name} asks for their own leave. Whoever leads them can record an absence.`,
  holds: ({ actor, record }) => actor.staffId === record.id,
};

/** CS-22: an absence is recorded by the person and by whoever leads them. */
export const theyAreYouOrLedByYou: Rule<OnPerson> = {
  rule: "CS-22",
  says: ({ record }) => `Only ${record.name} and whoever leads them can record an absence of theirs.`,
  holds: ({ actor, record, facts }) => actor.staffId === record.id || leads(actor, facts),
};

/** WM-27: a person's availability is said by the person, by whoever leads them, or by an administrator. */
export const theyAreYouOrYours: Rule<OnPerson> = {
  rule: "WM-27",
  says: ({ record }) => `Only ${record.name}, their leader or an administrator can say whether they are available.`,
  holds: ({ actor, record, facts }) => actor.staffId === record.id || leads(actor, facts) || actor.permissions.has("manage-organisation"),
};

/** CS-22: a kind that nobody keeps any longer is not chosen. */
export const theKindIsInUse: Rule<With<AbsenceInput>> = { rule: "CS-22", says: ({ input }) => `“${input.kind.name}” is no longer in use. Choose another kind.`, holds: ({ input }) => input.kind.isActive };

/** CS-22: what happens to people is recorded; what they plan is asked for. */
export const itIsOfAKindThatIsAskedFor: Rule<With<AbsenceInput>> = { rule: "CS-22", says: ({ input }) => `“${input.kind.name}” is recorded, not asked for.`, holds: ({ input }) => input.kind.isAskedFor };

/** CS-22: leave of one's own is never agreed by oneself, so it cannot be put on record by oneself either. */
export const leaveIsAskedForNotRecorded: Rule<With<AbsenceInput>> = {
  rule: "CS-22",
  says: ({ input }) => `Ask for ${input.kind.name.toLowerCase()}, so that somebody else can agree it.`,
  holds: ({ actor, record, input }) => !input.kind.isAskedFor || actor.staffId !== record.id,
};

/** CS-22: what is planned has a last day; what happens to people may not have one yet. */
export const leaveHasALastDay: Rule<With<AbsenceInput>> = { rule: "CS-22", says: "Give the last day.", holds: ({ input }) => input.endsOn !== null || !input.kind.isAskedFor };

const isTurnedRound = ({ startsOn, startsAtMidday, endsOn, endsAtMidday }: Span) => endsOn !== null && (endsOn < startsOn || (endsOn === startsOn && startsAtMidday && endsAtMidday));

/** CS-22: an absence has a first and a last half day in their order, within reach, while the person works here. */
export const theDaysAreInOrder: Rule<With<AbsenceInput>> = {
  rule: "CS-22",
  says: ({ record }) => `Give a last day that is not before the first, no more than ${absenceReachMonths} months ahead, and not before ${record.name} came.`,
  holds: ({ record, input, today }) => !isTurnedRound(input) && input.startsOn >= record.startedOn && input.startsOn <= addCalendarMonths(today, absenceReachMonths) && (input.endsOn === null || input.endsOn <= addCalendarMonths(input.startsOn, absenceReachMonths)) && (input.endsOn !== null || !input.endsAtMidday),
};

/** CS-22: leave is asked for before it begins. */
export const leaveIsNotAskedForAfterwards: Rule<With<AbsenceInput>> = { rule: "CS-22", says: "Ask for leave that begins today or later. Whoever leads you can record what has passed.", holds: ({ input, today }) => input.startsOn >= today };

/** CS-22: leave takes working days. */
export const itTakesWorkingTime: Rule<With<AbsenceInput>> = { rule: "CS-22", says: "The office does not work on any of these days, so there is nothing to be away from.", holds: ({ input }) => input.workingDays !== 0 };

const inTheWay = ({ facts, input }: With<Span>) => facts.spans.find((one) => overlap(one, input));

/** CS-22: nobody is away twice at once. */
export const nothingOverlaps: Rule<With<AbsenceInput>> = {
  rule: "CS-22",
  says: (situation) => `${situation.record.name} has an absence ${spanInWords(inTheWay(situation)!)} already. Choose other days, or change that one first.`,
  holds: (situation) => !inTheWay(situation),
};

/** Whether a person can take on more, and until when not. */
export interface AvailabilityInput { readonly availability: Availability; readonly awayUntil: string | null }

/** WM-27: only an absence has a last day, and it has not passed. */
export const anAbsenceEndsTodayOrLater: Rule<With<AvailabilityInput>> = {
  rule: "WM-27",
  says: "Give the last day away only for someone who is away, and give today or a later day.",
  holds: ({ input, today }) => input.awayUntil === null || (input.availability === "AWAY" && input.awayUntil >= today),
};

const desk = ({ input: { awayUntil }, today }: With<AvailabilityInput>): Span => ({ startsOn: today, startsAtMidday: false, endsOn: awayUntil, endsAtMidday: false });
const agreedInTheWay = (situation: With<AvailabilityInput>) => situation.facts.spans.find((one) => !one.isSaidAtTheDesk && overlap(one, desk(situation)));

/** CS-22: what is said at the desk does not run over an absence that is on record by name. */
export const theRecordDoesNotSayOtherwise: Rule<With<AvailabilityInput>> = {
  rule: "CS-22",
  says: (situation) => `${situation.record.name} has an absence ${spanInWords(agreedInTheWay(situation)!)} on record. Change that one instead.`,
  holds: (situation) => situation.input.availability !== "AWAY" || !agreedInTheWay(situation),
};

const working = ["WORKING"] as const;
const days = [theKindIsInUse, leaveHasALastDay, theDaysAreInOrder, itTakesWorkingTime, nothingOverlaps] as const;

/** How a person comes to be away. Availability follows from it. */
export const awayActions = {
  setAvailability: { label: "Set availability", from: working, by: "anyone", provided: [theyAreYouOrYours], given: [anAbsenceEndsTodayOrLater, theRecordDoesNotSayOtherwise] },
  askForLeave: { label: "Ask for leave", from: working, by: "anyone", provided: [youAskForYourself], given: [itIsOfAKindThatIsAskedFor, leaveIsNotAskedForAfterwards, ...days] },
  recordAbsence: { label: "Record an absence", from: working, by: "anyone", provided: [theyAreYouOrLedByYou], given: [leaveIsAskedForNotRecorded, ...days] },
} satisfies Record<string, Action<StaffKept, PersonFacts, never, string>>;
