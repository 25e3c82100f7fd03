import type { Action, Rule, Situation } from "../law/law.js";

/** What must follow from something that came in. */
export interface FollowUpKept { readonly id: string; readonly itemId: string; readonly ownerId: string; readonly doneOn: string | null }
export interface FollowUpFacts { readonly ownerName: string; readonly reference: string }
/** PO-26: what must follow is done by whoever was asked, or by whoever directs work. */
export const itIsForYouToDo: Rule<Situation<FollowUpKept, FollowUpFacts>> = { rule: "PO-26", says: ({ facts }) => `${facts.ownerName} was asked to do this.`, holds: ({ actor, record }) => record.ownerId === actor.staffId || actor.permissions.has("allocate-work") };

/** What is done with a follow-up. */
export const correspondenceFollowUpActions = {
  completeCorrespondenceFollowUp: { label: "Record what came of it", from: ["OPEN"], by: "anyone", provided: [itIsForYouToDo] },
} satisfies Record<string, Action<FollowUpKept, FollowUpFacts, never, "OPEN" | "DONE">>;

/** What somebody asked to be alerted to: entries that carry one of these marks, on one of these channels where any is named (PO-22). */
export interface WatchKept { readonly id: string; readonly staffId: string; readonly isHighRisk: boolean; readonly isHighProfile: boolean; readonly channels: readonly string[] }
export type WatchInput = Pick<WatchKept, "isHighRisk" | "isHighProfile" | "channels">;

/** PO-22: a wish to know says what of. */
export const itSaysWhatOf: Rule<Situation<unknown, unknown, WatchInput>> = { rule: "PO-22", says: "Say what you want to know of: high risk, high profile or both.", holds: ({ input }) => input.isHighRisk || input.isHighProfile };
/** PO-22: everybody says for themselves what they want to know of. */
export const itIsYourWish: Rule<Situation<WatchKept, unknown>> = { rule: "PO-22", says: "This is somebody else's wish. Ask them.", holds: ({ actor, record }) => record.staffId === actor.staffId };

export const watchingActions = { watchCorrespondence: { label: "Let me know", from: "any", by: ["see-cases"], provided: [], given: [itSaysWhatOf] } } satisfies Record<string, Action<object, object, WatchInput, string>>;
export const correspondenceWatchActions = { stopWatchingCorrespondence: { label: "Stop", from: "any", by: "anyone", provided: [itIsYourWish] } } satisfies Record<string, Action<WatchKept, object, never, string>>;

/** Whether a wish is for an entry with these marks (PO-22). */
export const isWishedFor = ({ channels, ...wish }: WatchInput, entry: { readonly isHighRisk: boolean; readonly isHighProfile: boolean; readonly channel: string }): boolean =>
  ((wish.isHighRisk && entry.isHighRisk) || (wish.isHighProfile && entry.isHighProfile)) && (channels.length === 0 || channels.includes(entry.channel));
