import type { Action, Rule, Situation } from "../law/law.js";
import type { IdeaState } from "./labels.js";
import { learningKeepers } from "./themes.js";

/** An idea for improvement, as the law knows it. */
export interface IdeaKept { readonly id: string; readonly reference: string; readonly state: IdeaState; readonly givenById: string; readonly leaderId: string | null }
export interface IdeaFacts { readonly leaderName: string | null }
type OnIdea = Situation<IdeaKept, IdeaFacts>;

/** CS-10: an idea is answered by the leader of whoever gave it; where they have none, by whoever keeps what the office learns. */
export const itReachedYou: Rule<OnIdea> = {
  rule: "CS-10", says: ({ facts }) => (facts.leaderName ? `${facts.leaderName} leads whoever gave this, and answers.` : "Whoever keeps what the office learns answers this."),
  holds: ({ actor, record }) => (record.leaderId === null ? record.givenById !== actor.staffId && learningKeepers.some((one) => actor.permissions.has(one)) : record.leaderId === actor.staffId),
};

/** Anyone may have an idea (CS-10). */
export const ideaBeginnings = { giveIdea: { label: "Give an idea", from: "any", by: "anyone", provided: [] } } satisfies Record<string, Action<object, object, never, string>>;

/** What becomes of an idea (CS-10). */
export const ideaActions = {
  takeUpIdea: { label: "Take it up", from: ["GIVEN"], by: "anyone", provided: [itReachedYou] },
  declineIdea: { label: "Do not take it up", from: ["GIVEN"], by: "anyone", provided: [itReachedYou] },
  finishIdea: { label: "Record what came of it", from: ["TAKEN_UP"], by: "anyone", provided: [itReachedYou] },
} satisfies Record<string, Action<IdeaKept, IdeaFacts, never, IdeaState>>;
