import { gql } from "@apollo/client";
import type { Choice } from "../frame/choices/Choices";
import { command, question } from "../frame/data/documents";

/** A token with which a script acts as its owner. The token itself is kept nowhere. */
export interface ApiToken {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly choices: readonly Choice[];
}

/** One's own tokens, the newest first. */
export const myTokens = question<object, { myApiTokens: { nodes: readonly ApiToken[] } }>(gql(`query MyTokens {
  myApiTokens(first: 100) { nodes { id version name isReadOnly createdAt expiresAt revokedAt lastUsedAt choices { action label allowed because } } } }`));

/** A place where the person is signed in. */
export interface SessionRow {
  readonly id: string;
  readonly version: number;
  readonly signedInAt: string;
  readonly lastSeenAt: string;
  readonly address: string;
  readonly device: string;
  readonly choices: readonly Choice[];
}

/** One's own sessions, the one last used first. */
export const mySessions = question<object, { mySessions: { nodes: readonly SessionRow[] } }>(gql(`query MySessions {
  mySessions(first: 100) { nodes { id version signedInAt lastSeenAt address device choices { action label allowed because } } } }`));

export const endOtherSessions = command<object, { ended: number }>("endOtherSessions", gql(`mutation EndOtherSessions($input: BeginningInput!) { endOtherSessions(input: $input) { ended } }`));

/** Makes a token for oneself; the answer has it, this once. */
export const issueToken = command<object, { token: string }>("issueApiToken", gql(`mutation IssueApiToken($input: IssueApiTokenInput!) { issueApiToken(input: $input) { token } }`));

/** An address at which a calendar reads one's own meetings. The address itself is kept nowhere. */
export interface CalendarFeed {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly choices: readonly Choice[];
}

/** One's own feeds, the newest first. */
export const myCalendarFeeds = question<object, { myCalendarFeeds: { nodes: readonly CalendarFeed[] } }>(gql(`query MyCalendarFeeds {
  myCalendarFeeds(first: 100) { nodes { id version name createdAt revokedAt lastUsedAt choices { action label allowed because } } } }`));

/** Makes a feed for oneself; the answer has its path, this once. */
export const makeCalendarFeed = command<object, { path: string }>("makeCalendarFeed", gql(`mutation MakeCalendarFeed($input: MakeCalendarFeedInput!) { makeCalendarFeed(input: $input) { path } }`));
