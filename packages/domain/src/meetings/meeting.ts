import { notInThePast, theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { toCome, type MeetingState, type SeriesState } from "./labels.js";

/** A meeting as the law knows it. */
export interface MeetingKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: null;
  readonly title: string;
  readonly state: MeetingState;
  /** The other body whose meeting it is; empty for one of ours (PO-19). */
  readonly body: string;
  readonly on: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly place: string;
  readonly papersDueOn: string;
  readonly chairId: string | null;
  readonly seriesId: string | null;
  /** The digest of the minutes as they went to the chair. */
  readonly minutesDigest: string | null;
}
/** What must be fetched to judge it. */
export interface MeetingFacts {
  readonly chairName: string | null;
  readonly items: number;
  readonly unminutedItems: number;
  /** Whether the chair may know of every case on the agenda. */
  readonly chairMayKnowAll: boolean;
  readonly youAreInvited: boolean;
}
/** A day for a meeting, and why the office does not work then; null where it does. */
export interface DayInput { readonly on: string; readonly notWorkedBecause: string | null }
export interface ConveneInput extends NamesPeople, DayInput { readonly isOurs: boolean; readonly hasChair: boolean }
/** The items of an agenda in the order that they are to have, beside those that the person who arranges sees. */
export interface ArrangeInput { readonly itemIds: readonly string[]; readonly seenIds: readonly string[] }
type OnMeeting = Situation<MeetingKept, MeetingFacts>;
type Given<Input> = readonly Rule<OnMeeting & { readonly input: Input }>[];

/** Whoever calls meetings, arranges what they discuss and minutes them. */
export const arrangers = ["arrange-meetings"] as const satisfies readonly Permission[];

/** PO-36: a meeting is on a day on which the office works. */
export const theOfficeWorksThen: Rule<Situation<unknown, unknown, DayInput>> = { rule: "PO-36", says: ({ input }) => `The office does not work that day (${input.notWorkedBecause}). Choose another day.`, holds: ({ input }) => input.notWorkedBecause === null };
/** PO-39: a meeting of ours has a chair, who clears its minutes. */
export const oursHasAChair: Rule<Situation<unknown, unknown, ConveneInput>> = { rule: "PO-39", says: "Say who chairs it: the chair clears the minutes.", holds: ({ input }) => !input.isOurs || input.hasChair };
/** PO-39: an agenda, papers and minutes are those of a meeting of ours. */
export const itIsOurs: Rule<OnMeeting> = { rule: "PO-39", says: ({ record }) => `This is a meeting of ${record.body}, which has its own agenda and minutes. Record who went and what came of it.`, holds: ({ record }) => record.body === "" };
/** PO-19: what came of a meeting is recorded so where it was another body's. */
export const itIsElsewhere: Rule<OnMeeting> = { rule: "PO-19", says: "This is a meeting of ours. Minute it.", holds: ({ record }) => record.body !== "" };
/** PO-39: an agenda that is fixed has something on it. */
export const somethingIsOnIt: Rule<OnMeeting> = { rule: "PO-39", says: "Nothing is on the agenda yet. Add what is to be discussed.", holds: ({ facts }) => facts.items > 0 };
/** CS-09: whoever chairs may know of every case that is to be discussed. */
export const theChairMayKnowAll: Rule<OnMeeting> = { rule: "CS-09", says: ({ facts }) => `${facts.chairName} may not see every case on the agenda. Have them added to those who need to know, or take those items off.`, holds: ({ facts }) => facts.chairMayKnowAll };
/** PO-39: minutes are begun once the meeting's day has come. */
export const itsDayHasCome: Rule<OnMeeting> = { rule: "PO-39", says: "The meeting is still to come.", holds: ({ record, today }) => record.on <= today };
/** PO-39: minutes that go to the chair say something of every item. */
export const everyItemIsMinuted: Rule<OnMeeting> = { rule: "PO-39", says: ({ facts }) => `${facts.unminutedItems} ${facts.unminutedItems === 1 ? "item says" : "items say"} nothing yet. Minute each, or say that it was not reached.`, holds: ({ facts }) => facts.unminutedItems === 0 };
/** PO-39: minutes are cleared by the chair. */
export const youChairIt: Rule<OnMeeting> = { rule: "PO-39", says: ({ facts }) => `${facts.chairName} chaired this and clears its minutes.`, holds: ({ actor, record }) => record.chairId === actor.staffId };
/** PO-39: what is cleared is the very text that was read. */
export const itIsTheTextYouRead: Rule<OnMeeting & { readonly input: { readonly digest: string } }> = { rule: "PO-39", says: "The minutes are not those that you read. Read them again before you clear them.", holds: ({ record, input }) => record.minutesDigest === input.digest };
/** PO-39: apologies come from somebody who was invited. */
export const youAreInvited: Rule<OnMeeting> = { rule: "PO-39", says: "You are not invited to this.", holds: ({ facts }) => facts.youAreInvited };
/** PO-39: arranging moves every item once, and none that nobody sees any more. */
export const everyItemHasOnePlace: Rule<OnMeeting & { readonly input: ArrangeInput }> = {
  rule: "PO-39", says: "The agenda has other items by now. Load it again and arrange it anew.",
  holds: ({ input: { itemIds, seenIds } }) => itemIds.length === seenIds.length && new Set(itemIds).size === itemIds.length && seenIds.every((id) => itemIds.includes(id)),
};

/** Calling a meeting: of a series, for itself, or one of another body to which somebody goes (PO-19, PO-36). */
export const meetingBeginnings = {
  conveneMeeting: { label: "Call a meeting", from: "any", by: arrangers, provided: [], given: [oursHasAChair, theOfficeWorksThen, theyMayKnowOfIt] },
} satisfies Record<string, Action<unknown, unknown, ConveneInput, string>>;

const agenda = { from: ["PLANNED"], by: arrangers, provided: [itIsOurs] } as const;
const chair = { from: ["WITH_CHAIR"], by: "anyone", provided: [youChairIt] } as const;

/** What is done with a meeting, from its call until its minutes are issued (PO-36 to PO-39). */
export const meetingActions = {
  editMeeting: { label: "Change day, time or place", from: toCome, by: arrangers, provided: [], given: [notInThePast("PO-36", "on", "The day"), theOfficeWorksThen, theyMayKnowOfIt] as Given<DayInput & NamesPeople> },
  inviteToMeeting: { label: "Invite", from: [...toCome, "HELD"], by: arrangers, provided: [], given: [theyMayKnowOfIt] as Given<NamesPeople> },
  sendApologies: { label: "Send apologies", from: toCome, by: "anyone", provided: [youAreInvited], given: [theyMayKnowOfIt] as Given<NamesPeople> },
  buildAgenda: { label: "Build the agenda", ...agenda },
  addAgendaItem: { label: "Add an item", ...agenda },
  arrangeAgenda: { label: "Arrange", ...agenda, given: [everyItemHasOnePlace] as Given<ArrangeInput> },
  freezeAgenda: { label: "Fix the agenda", from: ["PLANNED"], by: arrangers, provided: [itIsOurs, somethingIsOnIt, theChairMayKnowAll] },
  beginMinutes: { label: "Begin the minutes", from: ["FROZEN"], by: arrangers, provided: [itsDayHasCome] },
  recordAttendance: { label: "Record who came", from: ["PLANNED", "HELD"], by: arrangers, provided: [itsDayHasCome] },
  sendMinutes: { label: "Send the minutes to the chair", from: ["HELD"], by: arrangers, provided: [everyItemIsMinuted] },
  clearMinutes: { label: "Clear the minutes", ...chair, given: [itIsTheTextYouRead] },
  returnMinutes: { label: "Return with a reason", ...chair },
  issueMinutes: { label: "Issue the minutes", from: ["CLEARED"], by: arrangers, provided: [] },
  recordOutcome: { label: "Record what came of it", from: ["PLANNED"], by: arrangers, provided: [itIsElsewhere, itsDayHasCome] },
  cancelMeeting: { label: "Cancel", from: toCome, by: arrangers, provided: [] },
} satisfies Record<string, Action<MeetingKept, MeetingFacts, never, MeetingState>>;

/** A series of monthly meetings as the law knows it. */
export interface SeriesKept { readonly id: string; readonly name: string; readonly state: SeriesState }
type SeriesInput = Situation<unknown, unknown, NamesPeople>;
/** Beginning a series. */
export const seriesBeginnings = { addMeetingSeries: { label: "Add a series", from: "any", by: arrangers, provided: [], given: [theyMayKnowOfIt] as readonly Rule<SeriesInput>[] } } satisfies Record<string, Action<unknown, unknown, NamesPeople, string>>;
/** What is done with a series (PO-36). */
export const seriesActions = {
  editMeetingSeries: { label: "Edit", from: ["CURRENT"], by: arrangers, provided: [], given: [theyMayKnowOfIt] as readonly Rule<Situation<SeriesKept, object> & { readonly input: NamesPeople }>[] },
  endMeetingSeries: { label: "End", from: ["CURRENT"], by: arrangers, provided: [] },
} satisfies Record<string, Action<SeriesKept, object, never, SeriesState>>;
