import type { Action, Rule, Situation } from "../law/law.js";
import { notificationKind, type NotificationKindName } from "./kinds.js";

/** Where somebody wants to hear of a kind. */
export interface ChoiceOfKind { readonly kind: NotificationKindName; readonly inInbox: boolean; readonly inDigest: boolean }

/** CS-09: whoever's sight of something changes is told, whatever they chose. */
export const someThingsAreAlwaysTold: Rule<Situation<object, object, ChoiceOfKind>> = {
  rule: "CS-09",
  says: ({ input }) => `“${notificationKind(input.kind).label}” cannot be kept out of the inbox. ${notificationKind(input.kind).fixed}`,
  holds: ({ input }) => input.inInbox || notificationKind(input.kind).fixed === undefined,
};

/** WM-51: what is due is read anew each day, so there is nothing that could lie in an inbox. */
export const whatIsDueStandsInTheEmail: Rule<Situation<object, object, ChoiceOfKind>> = {
  rule: "WM-51",
  says: ({ input }) => `“${notificationKind(input.kind).label}” stands in the daily e-mail only; the first page of the office shows it at any time.`,
  holds: ({ input }) => !input.inInbox || !notificationKind(input.kind).onlyInDigest,
};

/** What people do with what they are told. */
export const notificationActions = {
  markRead: { label: "Mark as read", from: "any", by: "anyone", provided: [] },
  choose: { label: "Choose what I hear", from: "any", by: "anyone", provided: [], given: [someThingsAreAlwaysTold, whatIsDueStandsInTheEmail] },
} satisfies Record<string, Action<object, object, never, string>>;
