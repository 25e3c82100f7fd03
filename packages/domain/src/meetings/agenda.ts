import { notInThePast, theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { MeetingState, NominationState, PaperState } from "./labels.js";
import { arrangers } from "./meeting.js";
import { minuteActions } from "./minutes.js";

/** The meeting of an item, as the law of the item knows it. */
export interface MeetingOfItem { readonly id: string; readonly reference: string; readonly state: MeetingState; readonly on: string; readonly chairId: string | null }
/** An item of an agenda as the law knows it. */
export interface ItemKept { readonly id: string; readonly meetingId: string; readonly caseId: string | null; readonly reviewId: string | null; readonly submissionId: string | null; readonly themeId: string | null; readonly lessonId: string | null; readonly title: string; readonly minutes: number; readonly ownerId: string | null; readonly isRestricted: boolean; readonly discussion: string }
export interface ItemFacts { readonly meeting: MeetingOfItem }
type OnItem = Situation<ItemKept, ItemFacts>;
type Given<Input> = readonly Rule<OnItem & { readonly input: Input }>[];

/** PO-39: what is on an agenda changes until it is fixed, and not afterwards. */
export const theAgendaIsOpen: Rule<OnItem> = { rule: "PO-39", says: "The agenda is fixed. What comes to it now comes as an addendum to a paper, or at the meeting.", holds: ({ facts }) => facts.meeting.state === "PLANNED" };
/** PO-39: papers are asked for until the meeting begins. */
export const itIsToCome: Rule<OnItem> = { rule: "PO-39", says: "The meeting is past asking for papers.", holds: ({ facts }) => facts.meeting.state === "PLANNED" || facts.meeting.state === "FROZEN" };
/** PO-39: a paper is there before its meeting. */
export const itIsThereBeforeTheMeeting: Rule<OnItem & { readonly input: { readonly dueOn: string } }> = { rule: "PO-39", says: "It would come after the meeting, or on its day. Ask for it by an earlier date.", holds: ({ facts, input }) => input.dueOn < facts.meeting.on };

const agenda = { from: "any", by: arrangers, provided: [theAgendaIsOpen] } as const;
/** What is done with an item: while the agenda is made, and at the meeting (PO-39). */
export const itemActions = {
  editAgendaItem: { label: "Edit", ...agenda, given: [theyMayKnowOfIt] as Given<NamesPeople> },
  restrictAgendaItem: { label: "Restrict to named readers", ...agenda, given: [theyMayKnowOfIt] as Given<NamesPeople> },
  removeAgendaItem: { label: "Take off the agenda", ...agenda },
  askForPaper: { label: "Ask for a paper", from: "any", by: arrangers, provided: [itIsToCome], given: [theyMayKnowOfIt, notInThePast("PO-39", "dueOn", "The date by which it is due"), itIsThereBeforeTheMeeting] as Given<NamesPeople & { readonly dueOn: string }> },
  ...minuteActions,
} satisfies Record<string, Action<ItemKept, ItemFacts, never, string>>;

/** A nomination as the law knows it. */
export interface NominationKept { readonly id: string; readonly caseId: string | null; readonly state: NominationState; readonly title: string; readonly nominatedById: string | null }
export interface NominationFacts { readonly nominatorName: string | null }
/** What is nominated: whether the person who nominates sees it, whether the office still uses it, and whether it waits for a meeting already. */
export interface NominateInput { readonly isThere: boolean; readonly isInUse: boolean; readonly waitsAlready: boolean }
type OnNomination = Situation<NominationKept, NominationFacts>;
/** Whoever may bring something before a meeting. */
export const nominators = ["do-casework", "review-decisions", "prepare-briefings", "clear-briefings", "keep-learning", "arrange-meetings"] as const satisfies readonly Permission[];

/** PO-38: what is nominated is there to be seen. */
export const itIsThere: Rule<Situation<unknown, unknown, NominateInput>> = { rule: "PO-38", says: "There is no such record, or you may not see it. Nominate it from its own page.", holds: ({ input }) => input.isThere };
/** PO-38: a theme that is discussed is one that the office still uses. */
export const itIsInUse: Rule<Situation<unknown, unknown, NominateInput>> = { rule: "PO-38", says: "This theme is no longer in use. Nominate the one that it went into, or another that is.", holds: ({ input }) => input.isInUse };
/** PO-38: a record waits for a meeting once. */
export const itDoesNotWaitAlready: Rule<Situation<unknown, unknown, NominateInput>> = { rule: "PO-38", says: "This is nominated already and waits for a meeting.", holds: ({ input }) => !input.waitsAlready };
/** PO-38: a nomination is taken back by whoever made it. */
export const youNominatedIt: Rule<OnNomination> = { rule: "PO-38", says: ({ facts }) => `${facts.nominatorName ?? "Somebody else"} nominated this.`, holds: ({ actor, record }) => record.nominatedById === actor.staffId };

/** Nominating for a meeting. */
export const nominating = { nominateForMeeting: { label: "Nominate for a meeting", from: "any", by: nominators, provided: [], given: [itIsThere, itIsInUse, itDoesNotWaitAlready] } } satisfies Record<string, Action<unknown, unknown, NominateInput, string>>;
/** What becomes of a nomination that waits (PO-38). */
export const nominationActions = {
  declineNomination: { label: "Do not take", from: ["WAITING"], by: arrangers, provided: [] },
  withdrawNomination: { label: "Withdraw", from: ["WAITING"], by: "anyone", provided: [youNominatedIt] },
} satisfies Record<string, Action<NominationKept, NominationFacts, never, NominationState>>;

/** A paper as the law knows it. */
export interface PaperKept { readonly id: string; readonly itemId: string; readonly meetingId: string; readonly caseId: string | null; readonly state: PaperState; readonly title: string; readonly text: string; readonly authorId: string; readonly number: number; readonly workId: string }
export interface PaperFacts { readonly authorName: string; readonly meeting: MeetingOfItem }
type OnPaper = Situation<PaperKept, PaperFacts>;

/** PO-39: a paper is written by whoever was asked for it. */
export const itIsYoursToWrite: Rule<OnPaper> = { rule: "PO-39", says: ({ facts }) => `${facts.authorName} writes this.`, holds: ({ actor, record }) => record.authorId === actor.staffId };
/** PO-39: a paper that was fixed with the agenda is not written over. */
export const itIsNotFixed: Rule<OnPaper> = { rule: "PO-39", says: "This paper is fixed with the agenda. Add to it by an addendum.", holds: ({ record }) => record.number === 0 };
/** PO-39: an addendum belongs to a paper that is fixed. */
export const itIsFixed: Rule<OnPaper> = { rule: "PO-39", says: "The agenda is not fixed yet. Write in the paper itself.", holds: ({ record }) => record.number > 0 };
/** PO-39: the paper of a meeting that is over stays as it was. */
export const itsMeetingIsToCome: Rule<OnPaper> = { rule: "PO-39", says: "The meeting has begun. What is new is said there.", holds: ({ facts }) => facts.meeting.state === "PLANNED" || facts.meeting.state === "FROZEN" };
/** PO-39: a paper says something. */
export const itSaysSomething: Rule<OnPaper> = { rule: "PO-39", says: "Nothing is written in it yet. Write it first.", holds: ({ record }) => record.text.trim() !== "" };

/** What is done with a paper, from the asking to its addenda (PO-39). */
export const paperActions = {
  writePaper: { label: "Write", from: ["ASKED", "RECEIVED"], by: "anyone", provided: [itIsYoursToWrite, itIsNotFixed, itsMeetingIsToCome] },
  deliverPaper: { label: "Hand in", from: ["ASKED"], by: "anyone", provided: [itIsYoursToWrite, itSaysSomething, itsMeetingIsToCome] },
  amendPaper: { label: "Add an addendum", from: ["RECEIVED"], by: "anyone", provided: [itIsYoursToWrite, itIsFixed, itsMeetingIsToCome] },
  withdrawMeetingPaper: { label: "No longer needed", from: ["ASKED"], by: arrangers, provided: [itsMeetingIsToCome] },
} satisfies Record<string, Action<PaperKept, PaperFacts, never, PaperState>>;
