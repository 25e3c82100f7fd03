import type { Action, Rule, Situation } from "../law/law.js";
import { mentoringLevel } from "../organisation/levels.js";
import { personOf, type AboutAPerson, type ColleagueFacts } from "./colleague.js";

/** Who is to mentor somebody, from when and until when. */
export interface MentorInput {
  readonly mentor: { readonly id: string; readonly name: string; readonly isActive: boolean; readonly level: number | null; /** Whether they mentor this person now. */ readonly isMentorNow: boolean };
  readonly startsOn: string;
  readonly endsOn: string | null;
}
type Arranging = Situation<AboutAPerson, ColleagueFacts, MentorInput>;

/** CS-23: a leader arranges it for their own people, an administrator for everyone. */
export const theyAreYoursToArrangeFor: Rule<Situation<AboutAPerson, ColleagueFacts>> = {
  rule: "CS-23", says: ({ facts }) => `${facts.name} is outside your command. Ask their leader or an administrator.`,
  holds: ({ actor, facts }) => facts.isDirected || facts.managerId === actor.staffId || actor.permissions.has("manage-organisation"),
};
/** CS-23: a mentor is somebody else who works here. */
export const aMentorIsSomebodyElse: Rule<Arranging> = { rule: "CS-23", says: ({ facts, input }) => (input.mentor.isActive ? `${facts.name} cannot mentor themselves. Choose somebody else.` : `${input.mentor.name} does not work here any more. Choose somebody else.`), holds: ({ record, input }) => input.mentor.isActive && input.mentor.id !== personOf(record) };
/** CS-18: mentoring begins with level 3. */
export const aMentorIsOfTheLevel: Rule<Arranging> = {
  rule: "CS-18", says: ({ input }) => `${input.mentor.name} is at level ${input.mentor.level ?? "none"}, and people mentor from level ${mentoringLevel} on. Choose somebody of that level.`, holds: ({ input }) => (input.mentor.level ?? 0) >= mentoringLevel,
};
/** CS-23: one person mentors another once at a time. */
export const theyAreNoPairYet: Rule<Arranging> = { rule: "CS-23", says: ({ facts, input }) => `${input.mentor.name} mentors ${facts.name} already.`, holds: ({ input }) => !input.mentor.isMentorNow };
/** CS-23: mentoring ends after it began. */
export const itEndsAfterItBegins: Rule<Arranging> = { rule: "CS-23", says: "It would end before it begins. Give a later day, or none.", holds: ({ input }) => input.endsOn === null || input.endsOn >= input.startsOn };

const by = ["allocate-work", "command-segment", "manage-organisation"] as const;
/** Giving a person a mentor (CS-18, CS-23). */
export const arrangingMentors = {
  arrangeMentor: { label: "Arrange a mentor", from: ["WORKING"], by, provided: [theyAreYoursToArrangeFor], given: [aMentorIsSomebodyElse, aMentorIsOfTheLevel, theyAreNoPairYet, itEndsAfterItBegins] },
} satisfies Record<string, Action<AboutAPerson, ColleagueFacts, MentorInput, "WORKING" | "LEFT">>;

/** A mentor and whom they mentor, as the law knows them. */
export interface PairKept extends AboutAPerson { readonly staffId: string; readonly mentorId: string; readonly startsOn: string; readonly endsOn: string | null }
type OnPair = Situation<PairKept, ColleagueFacts>;
/** CS-23: it ends by either of the two, or by whoever could have arranged it. */
export const itIsYoursToEnd: Rule<OnPair> = { ...theyAreYoursToArrangeFor as Rule<OnPair>, holds: (situation) => [situation.record.staffId, situation.record.mentorId].includes(situation.actor.staffId) || theyAreYoursToArrangeFor.holds(situation) };

/** CS-23: what is over does not end again. */
export const itGoesOn: Rule<OnPair> = { rule: "CS-23", says: "That mentoring is over.", holds: ({ record, today }) => record.endsOn === null || record.endsOn > today };

/** How mentoring ends. */
export const pairActions = {
  endMentoring: { label: "End", from: "any", by: "anyone", provided: [itGoesOn, itIsYoursToEnd] },
} satisfies Record<string, Action<PairKept, ColleagueFacts, never, string>>;
