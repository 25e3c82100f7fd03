import { notInThePast, theyMayKnowOfIt, type NamesPeople, type SomeoneNamed } from "../casework/knowing.js";
import type { Action, Actor, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { seesWithItsCase, type Standing } from "../casework/seeing.js";
import type { BriefingPart, BriefingState, BriefingSubject } from "./labels.js";

/** A briefing as the law knows it. */
export interface BriefingKept {
  readonly id: string;
  readonly reference: string;
  readonly caseId: string | null;
  readonly subject: BriefingSubject;
  readonly state: BriefingState;
  readonly commissionedById: string | null;
  readonly authorId: string;
  readonly reviewerId: string;
  /** Everyone who wrote in it: a new author does not make the old one a stranger to the text. */
  readonly writerIds: readonly string[];
  readonly message: string;
  readonly facts: string;
  readonly chronology: string;
  readonly risks: string;
  readonly lines: string;
  readonly actions: string;
  /** The digest of the exact text as it stands. */
  readonly textDigest: string | null;
}
/** What must be fetched to judge it. */
export interface BriefingFacts { readonly authorName: string; readonly readers: number; /** Whether the reader of this is among its readers, and has confirmed the version that was issued last. */ readonly youAreAReader: boolean; readonly youHaveReadIt: boolean }
export interface CommissionBriefingInput extends NamesPeople { readonly caseId: string | null; readonly theme: string | null; readonly meeting: string | null; readonly meetingOn: string | null; readonly dueOn: string; readonly author: SomeoneNamed; readonly reviewer: SomeoneNamed }
type OnBriefing = Situation<BriefingKept, BriefingFacts>;
type Commissioning = Situation<unknown, unknown, CommissionBriefingInput>;

const writers = ["prepare-briefings", "clear-briefings"] as const satisfies readonly Permission[];
const makes = (actor: Actor): boolean => writers.some((one) => actor.permissions.has(one));
/** What somebody has to do with a briefing: they asked for it, write it or review it; or they are named to read it. */
export interface Concerned { readonly isMaking: boolean; readonly isNamed: boolean }
/** Whether somebody sees a briefing: those concerned and those who make briefings; a named reader once it was issued; about a case, only with the case (CS-09). */
export const seesBriefing = (actor: Actor, standing: Standing | null, { isMaking, isNamed }: Concerned, wasIssued: boolean): boolean => seesWithItsCase(actor, standing) && (makes(actor) || isMaking || (isNamed && wasIssued));
/** PO-32: words that are not issued are for those who make the briefing; its readers read what was issued. */
export const readsItsDraft = (actor: Actor, { isMaking }: Concerned): boolean => makes(actor) || isMaking;

/** PO-32: a briefing is on one thing: a case, a theme or a meeting. */
export const itIsOnOneThing: Rule<Commissioning> = { rule: "PO-32", says: "Say what the briefing is on: a case, a theme or a meeting, and only one of them.", holds: ({ input }) => [input.caseId, input.theme, input.meeting].filter(Boolean).length === 1 };
/** PO-32: a briefing is there before its meeting. */
export const itIsThereBeforeTheMeeting: Rule<Commissioning> = { rule: "PO-32", says: "It would come after the meeting, or on its day. Ask for it by an earlier date.", holds: ({ input }) => input.meetingOn === null || input.dueOn < input.meetingOn };
/** PO-32: whoever reviews a briefing may do so, and is another person than its author. */
export const anotherPersonReviews: Rule<Commissioning> = {
  rule: "PO-32", says: ({ input }) => (input.author.id === input.reviewer.id ? "Author and reviewer are the same person. Choose another reviewer." : `${input.reviewer.name} does not review briefings. Choose somebody who does.`),
  holds: ({ input }) => input.author.id !== input.reviewer.id && input.reviewer.mayClear,
};
/** PO-32: a briefing is written by its author. */
export const itIsYoursToWrite: Rule<OnBriefing> = { rule: "PO-32", says: ({ facts }) => `${facts.authorName} writes this.`, holds: ({ actor, record }) => record.authorId === actor.staffId };
/** PO-32: only what is on a case can be put together from one. */
export const itIsOnACase: Rule<OnBriefing> = { rule: "PO-32", says: "This is not on a case, so there is nothing to put it together from. Write it.", holds: ({ record }) => record.caseId !== null };
/** The parts that a case can fill. What somebody wrote is never written over. */
export const assembledParts = ["facts", "chronology", "risks", "lines", "actions"] as const satisfies readonly BriefingPart[];
/** PO-32: what was written stays; only empty parts are put together. */
export const aPartIsEmpty: Rule<OnBriefing> = { rule: "PO-32", says: "Every part has words already. Empty those that are to be put together anew.", holds: ({ record }) => assembledParts.some((part) => record[part].trim() === "") };
/** PO-32: a briefing says what its reader needs to know. */
export const itSaysSomething: Rule<OnBriefing> = { rule: "PO-32", says: "It does not say yet what its reader needs to know. Write that first.", holds: ({ record }) => record.message.trim() !== "" };
/** PO-32: a briefing is reviewed by somebody who wrote no word of it. */
export const youDidNotWriteIt: Rule<OnBriefing> = { rule: "PO-32", says: "You wrote in this. Somebody else who reviews briefings does it.", holds: ({ actor, record }) => record.authorId !== actor.staffId && !record.writerIds.includes(actor.staffId) };
/** PO-32: what is passed is the very text that was read. */
export const itIsTheTextYouRead: Rule<OnBriefing & { readonly input: { readonly digest: string } }> = { rule: "PO-32", says: "The briefing is not the text that you read. Read it again before you pass it.", holds: ({ record, input }) => record.textDigest === input.digest };
/** PO-32: a briefing is issued to somebody. */
export const somebodyReadsIt: Rule<OnBriefing> = { rule: "PO-32", says: "Nobody is named to read it. Name its readers first.", holds: ({ facts }) => facts.readers > 0 };
/** PO-32: its author, and those who make briefings, carry it on. */
export const youMakeIt: Rule<OnBriefing> = { rule: "PO-32", says: ({ facts }) => `${facts.authorName} writes this. Ask them, or whoever makes briefings.`, holds: ({ actor, record }) => record.authorId === actor.staffId || writers.some((one) => actor.permissions.has(one)) };
/** PO-32: reading is confirmed by a named reader. */
export const youAreNamed: Rule<OnBriefing> = { rule: "PO-32", says: "You are not among its readers.", holds: ({ facts }) => facts.youAreAReader };
/** PO-32: once is enough. */
export const youHaveNotReadIt: Rule<OnBriefing> = { rule: "PO-32", says: "You said already that you read this version.", holds: ({ facts }) => !facts.youHaveReadIt };

/** Asking for a briefing. */
export const commissioningBriefing = {
  commissionBriefing: { label: "Commission a briefing", from: "any", by: writers, provided: [], given: [itIsOnOneThing, notInThePast("PO-32", "dueOn", "The date by which it is due"), itIsThereBeforeTheMeeting, anotherPersonReviews, theyMayKnowOfIt] },
} satisfies Record<string, Action<unknown, unknown, CommissionBriefingInput, string>>;

const author = { from: ["COMMISSIONED", "DRAFTING"], by: "anyone", provided: [itIsYoursToWrite] } as const;
const reviewer = { from: ["WITH_REVIEWER"], by: ["clear-briefings"], provided: [youDidNotWriteIt] } as const;
const beforeIssue = ["COMMISSIONED", "DRAFTING", "WITH_REVIEWER", "REVIEWED"] as const satisfies readonly BriefingState[];
type Given<Input> = readonly Rule<OnBriefing & { readonly input: Input }>[];

/** What is done with a briefing, from its commission until it is read (PO-32). */
export const briefingActions = {
  assembleBriefing: { label: "Put together from the case", from: author.from, by: author.by, provided: [itIsYoursToWrite, itIsOnACase, aPartIsEmpty] },
  writeBriefing: { label: "Write", ...author },
  submitBriefing: { label: "Send to its reviewer", from: ["DRAFTING"], by: "anyone", provided: [itIsYoursToWrite, itSaysSomething] },
  passBriefing: { label: "Pass", ...reviewer, given: [itIsTheTextYouRead] },
  returnBriefing: { label: "Return with a reason", ...reviewer },
  issueBriefing: { label: "Issue", from: ["REVIEWED"], by: "anyone", provided: [youMakeIt, somebodyReadsIt] },
  confirmReading: { label: "I have read this", from: ["ISSUED"], by: "anyone", provided: [youAreNamed, youHaveNotReadIt] },
  nameReaders: { label: "Name its readers", from: [...beforeIssue, "ISSUED"], by: "anyone", provided: [youMakeIt], given: [theyMayKnowOfIt] as Given<NamesPeople> },
  handBriefing: { label: "Give to another author", from: author.from, by: writers, provided: [], given: [theyMayKnowOfIt] as Given<NamesPeople> },
  reviseBriefing: { label: "Write a new version", from: ["ISSUED"], by: "anyone", provided: [youMakeIt] },
  withdrawBriefing: { label: "Withdraw", from: beforeIssue, by: writers, provided: [] },
} satisfies Record<string, Action<BriefingKept, BriefingFacts, never, BriefingState>>;
