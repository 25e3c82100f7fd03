import type { Action, Rule, Situation } from "../law/law.js";

/** What of a meeting leaves as a file. */
export const meetingFiles = { PACK: "The papers", MINUTES: "The minutes" } as const;
export type MeetingFile = keyof typeof meetingFiles;

/** How many feeds of their calendar a person may have at once. */
export const feedsAtMost = 5;

/** A feed of one's own meetings, as the law knows it. */
export interface CalendarFeedKept { readonly id: string; readonly staffId: string; readonly name: string; readonly revokedAt: string | null }
/** How many of one's feeds stand. */
export interface FeedInput { readonly standing: number }

/** PO-36: an address that shows somebody's meetings is made for one purpose, and few stand at a time. */
export const theirFeedsAreFew: Rule<Situation<object, object, FeedInput>> = { rule: "PO-36", says: `You may have ${feedsAtMost} calendar feeds at a time. Revoke one that you do not use.`, holds: ({ input }) => input.standing < feedsAtMost };

/** Making an address at which a calendar reads one's own meetings. */
export const makingACalendarFeed: Action<object, object, FeedInput, string> = { label: "Make a calendar feed", from: "any", by: ["see-cases"], provided: [], given: [theirFeedsAreFew] };
/** Whether a feed still stands. */
export const feedState = ({ revokedAt }: Pick<CalendarFeedKept, "revokedAt">): "STANDING" | "REVOKED" => (revokedAt === null ? "STANDING" : "REVOKED");
/** What can be done with one's own feed. */
export const calendarFeedActions = { revoke: { label: "Revoke", from: ["STANDING"], by: "anyone", provided: [] } } satisfies Record<string, Action<CalendarFeedKept, object, object, "STANDING" | "REVOKED">>;
