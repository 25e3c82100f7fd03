import { notInThePast, theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { LessonState } from "./labels.js";
import { learningKeepers } from "./themes.js";

/** A lesson as the law knows it. */
export interface LessonKept { readonly id: string; readonly reference: string; readonly title: string; readonly state: LessonState; readonly ownerId: string | null; readonly checkerId: string | null; readonly proposedById: string | null; readonly workId: string | null; readonly round: number; readonly evidence: string | null }
/** What must be fetched to judge it; of you: whether it was shared with a team of yours, and whether you said that you read and used it. */
export interface LessonFacts { readonly ownerName: string | null; readonly checkerName: string | null; readonly shares: number; readonly isSharedWithYou: boolean; readonly youHaveReadIt: boolean; readonly youHaveUsedIt: boolean }
export interface CheckInput { readonly isEffective: boolean; readonly dueOn: string | null }
type OnLesson = Situation<LessonKept, LessonFacts>;
type Given<Input> = readonly Rule<OnLesson & { readonly input: Input }>[];
type OnChecker = OnLesson & { readonly input: NamesPeople & { readonly dueOn: string } };
type Checking = OnLesson & { readonly input: CheckInput };

/** PO-13: whether a lesson led to a change is said by whoever owns it. */
export const youOwnTheLesson: Rule<OnLesson> = { rule: "PO-13", says: ({ facts }) => `${facts.ownerName ?? "Somebody else"} owns this lesson and says what changed.`, holds: ({ actor, record }) => record.ownerId === actor.staffId };
/** PO-53: a lesson is shared by its owner, or by whoever keeps the lessons. */
export const youOwnOrKeepLessons: Rule<OnLesson> = { rule: "PO-53", says: ({ facts }) => `${facts.ownerName ?? "Whoever keeps the lessons"} shares this lesson. Ask them.`, holds: ({ actor, record }) => record.ownerId === actor.staffId || learningKeepers.some((one) => actor.permissions.has(one)) };
/** PO-42: the check is asked of another person than the owner. */
export const anotherPersonIsToCheck: Rule<OnChecker> = { rule: "PO-42", says: "You own this lesson. Name somebody else to check whether the change works.", holds: ({ input, record }) => input.named.every(({ id }) => id !== record.ownerId) };
/** PO-42: whether a change works is judged by another person than the owner. */
export const youDoNotOwnWhatYouCheck: Rule<OnLesson> = { rule: "PO-42", says: "You own this lesson. Somebody else checks whether the change works.", holds: ({ actor, record }) => record.ownerId !== actor.staffId };
/** PO-42: it is judged by the person who was asked, or by whoever keeps the lessons. */
export const youWereAskedToCheck: Rule<OnLesson> = {
  rule: "PO-42", says: ({ facts }) => `${facts.checkerName ?? "Somebody else"} was asked to check this.`, holds: ({ actor, record }) => record.checkerId === actor.staffId || learningKeepers.some((one) => actor.permissions.has(one)),
};
/** PO-53: a lesson is closed once it was shared. */
export const itWasShared: Rule<Checking> = { rule: "PO-53", says: "Nobody was told of this lesson yet. Share it with at least one team before it is closed.", holds: ({ input, facts }) => !input.isEffective || facts.shares > 0 };
/** PO-42: what did not work is to be done again, by a day. */
export const moreIsToBeDoneByADay: Rule<Checking> = { rule: "PO-42", says: "The change does not work yet. Give a day from today on by which its owner is to try again.", holds: ({ input, today }) => input.isEffective || (input.dueOn !== null && input.dueOn >= today) };
/** PO-53: whoever says that they read or used a lesson is of a team with which it was shared. */
export const itIsSharedWithYou: Rule<OnLesson> = { rule: "PO-53", says: "This lesson was not shared with a team of yours.", holds: ({ facts }) => facts.isSharedWithYou };
const youHaveNotReadIt: Rule<OnLesson> = { rule: "PO-53", says: "You have said that you read this.", holds: ({ facts }) => !facts.youHaveReadIt };
const youHaveNotUsedIt: Rule<OnLesson> = { rule: "PO-53", says: "You have said how you used this.", holds: ({ facts }) => !facts.youHaveUsedIt };

/** Proposing a lesson: whoever sees cases may see what is to be learned from them (PO-13). */
export const lessonBeginnings = {
  proposeLesson: { label: "Propose a lesson", from: "any", by: ["see-cases"], provided: [] },
} satisfies Record<string, Action<unknown, unknown, object, string>>;

const told = ["TO_CHANGE", "TO_CHECK", "CLOSED"] as const;
/** What becomes of a lesson, from what was found to the evidence that it worked (PO-13, PO-42, PO-53). */
export const lessonActions = {
  agreeLesson: { label: "Agree and give to an owner", from: ["PROPOSED"], by: learningKeepers, provided: [], given: [theyMayKnowOfIt, notInThePast("PO-13", "dueOn", "The date by which it is due")] as Given<NamesPeople & { readonly dueOn: string }> },
  dropLesson: { label: "Do not take up", from: ["PROPOSED", "TO_CHANGE"], by: learningKeepers, provided: [] },
  recordLessonChange: { label: "Record what changed", from: ["TO_CHANGE"], by: "anyone", provided: [youOwnTheLesson], given: [theyMayKnowOfIt, anotherPersonIsToCheck, notInThePast("PO-42", "dueOn", "The day of the check")] as Given<NamesPeople & { readonly dueOn: string }> },
  checkLesson: { label: "Say whether it works", from: ["TO_CHECK"], by: "anyone", provided: [youDoNotOwnWhatYouCheck, youWereAskedToCheck], given: [itWasShared, moreIsToBeDoneByADay] },
  shareLesson: { label: "Share with teams", from: told, by: "anyone", provided: [youOwnOrKeepLessons] },
  readLesson: { label: "I have read it", from: told, by: "anyone", provided: [itIsSharedWithYou, youHaveNotReadIt] },
  useLesson: { label: "Say how you used it", from: told, by: "anyone", provided: [itIsSharedWithYou, youHaveNotUsedIt] },
  givePolicyFeedbackFromLesson: { label: "Tell a policy's owner", from: [...told, "PROPOSED"], by: ["see-cases"], provided: [], given: [theyMayKnowOfIt] as Given<NamesPeople> },
} satisfies Record<string, Action<LessonKept, LessonFacts, never, LessonState>>;

/** PO-13: work that belongs to a lesson is finished where the lesson says what changed. */
export const itsLessonSaysWhatChanged: Rule<Situation<unknown, { readonly lesson: string | null }>> = {
  rule: "PO-13", says: ({ facts }) => `This is the work of ${facts.lesson}. Record there what changed, or that it is not taken up.`, holds: ({ facts }) => facts.lesson === null,
};
