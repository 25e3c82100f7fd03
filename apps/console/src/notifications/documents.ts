import { gql } from "@apollo/client";
import type { DigestState } from "@remit/domain/notifications/digest-actions";
import type { NotificationKindName } from "@remit/domain/notifications/kinds";
import type { Pointed } from "@remit/domain/notifications/links";
import type { Kept } from "../frame/choices/act";
import { command, question } from "../frame/data/documents";

/** Something that the signed-in person was told. */
export interface Told extends Pointed {
  readonly id: string;
  readonly sentence: string;
  readonly at: string;
  readonly readAt: string | null;
  readonly by: { readonly id: string; readonly name: string } | null;
}

/** What one was told, the latest first. */
export const whatIWasTold = question<{ first: number; filter: { readAt?: { isNull: boolean } } }, { notifications: { nodes: readonly Told[]; pageInfo: { hasNextPage: boolean } } }>(gql(`query WhatIWasTold($first: Int!, $filter: NotificationFilter) {
  notifications(first: $first, filter: $filter) { nodes { id kind sentence recordType recordId caseId at readAt by { id name } } pageInfo { hasNextPage } } }`));

/** Marks what is named as read; all of it when nothing is. */
export const markRead = command<{ ids?: readonly string[] }, { unread: number }>("markNotificationsRead", gql(`mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread } }`));

/** A kind of notification, and where its reader hears of it. */
export interface KindChoice {
  readonly kind: NotificationKindName;
  readonly label: string;
  readonly inInbox: boolean;
  readonly inDigest: boolean;
  /** Why it cannot be kept out of the inbox. */
  readonly fixed: string | null;
  readonly onlyInDigest: boolean;
}

const choice = "kind label inInbox inDigest fixed onlyInDigest";

/** Every kind, and where one hears of it. */
export const whatIHear = question<object, { notificationChoices: readonly KindChoice[] }>(gql(`query WhatIHear { notificationChoices { ${choice} } }`));

/** Chooses where one hears of a kind from now on. */
export const chooseWhatIHear = command<Pick<KindChoice, "kind" | "inInbox" | "inDigest">, { choices: readonly KindChoice[] }>("chooseNotifications", gql(`mutation ChooseNotifications($input: ChooseNotificationsInput!) { chooseNotifications(input: $input) { choices { ${choice} } } }`));

/** Somebody's e-mail of one day. */
export interface Letter extends Kept {
  readonly on: string;
  readonly state: DigestState;
  readonly attempts: number;
  readonly trouble: string | null;
  readonly staff: { readonly id: string; readonly name: string } | null;
}

/** E-mails that were given up or are tried again, the latest first. */
export const lettersInTrouble = question<object, { digests: { nodes: readonly Letter[] } }>(gql(`query LettersInTrouble {
  digests(first: 100, filter: { trouble: { isNull: false }, state: { in: [PARKED, WAITING] } }) { nodes { id version on state attempts trouble staff { id name } choices { action label allowed because } } } }`));
