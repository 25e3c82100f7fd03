import type { Action, Rule, Situation } from "../law/law.js";

/** A setting of a person's own screen. */
export interface PreferenceInput { readonly key: string; readonly value: unknown; /** How many others the person keeps. */ readonly others: number }

/** Largest value of a preference, in characters of JSON. */
export const preferenceLimit = 20_000;
/** How many preferences a person keeps at most. */
export const preferencesKept = 200;

type Saving = Situation<object, object, PreferenceInput>;

const itIsSmall: Rule<Saving> = {
  rule: "WM-17",
  says: `What is saved here may have ${preferenceLimit} characters at most. Save less.`,
  holds: ({ input }) => (JSON.stringify(input.value) ?? "").length <= preferenceLimit,
};
const thereAreFew: Rule<Saving> = {
  rule: "WM-17",
  says: `You may keep ${preferencesKept} settings at most. Remove one first.`,
  holds: ({ input }) => input.others < preferencesKept,
};

/** Keeping how one's own screens look. */
export const savingAPreference: Action<object, object, PreferenceInput, string> = { label: "Save", from: "any", by: "anyone", provided: [], given: [itIsSmall, thereAreFew] };

/** A personal API token, as the law knows it. */
export interface ApiTokenKept { readonly id: string; readonly staffId: string; readonly name: string; readonly revokedAt: string | null }

/** What can be done with one's own API token. */
export const apiTokenActions = {
  revoke: { label: "Revoke", from: ["STANDING"], by: "anyone", provided: [] },
} satisfies Record<string, Action<ApiTokenKept, object, object, string>>;

/** What is said of a token that a person makes for themselves. */
export interface TokenInput { readonly name: string; readonly days: number; /** How many of theirs stand. */ readonly standing: number }

/** The longest that a token stands, in days, and how many a person may have at once. */
export const longestToken = 366;
export const tokensAtMost = 10;

type Issuing = Situation<object, object, TokenInput>;
const itEndsWithinAYear: Rule<Issuing> = { rule: "WM-17", says: `A token stands from 1 to ${longestToken} days. Choose such a number.`, holds: ({ input: { days } }) => days >= 1 && days <= longestToken };
const theirsAreFew: Rule<Issuing> = { rule: "WM-17", says: `You may have ${tokensAtMost} tokens at a time. Revoke one that you do not use.`, holds: ({ input }) => input.standing < tokensAtMost };

/** Making a token for oneself, with which a script reads as oneself and changes nothing. */
export const issuingAToken: Action<object, object, TokenInput, string> = { label: "Make a token", from: "any", by: "anyone", provided: [], given: [itEndsWithinAYear, theirsAreFew] };

/** A session as the law knows it. */
export interface SessionKept { readonly id: string; readonly staffId: string; readonly endedAt: string | null }

/** What can be done with one's own session, here or elsewhere. */
export const sessionActions = {
  end: { label: "Sign out there", from: ["STANDING"], by: "anyone", provided: [] },
} satisfies Record<string, Action<SessionKept, object, object, string>>;

/** Ending one's own sessions everywhere but here. */
export const endingOtherSessions: Action<object, object, { readonly but: string | null }, string> = { label: "Sign out everywhere else", from: "any", by: "anyone", provided: [] };
