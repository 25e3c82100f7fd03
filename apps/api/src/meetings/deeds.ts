import type { ItemFacts, ItemKept } from "@remit/domain/meetings/agenda";
import type { MeetingFacts, MeetingKept } from "@remit/domain/meetings/meeting";
import type { Concern, NotificationKindName } from "@remit/domain/notifications/kinds";
import { single, type Single } from "../casework/deeds.js";
import { changingRecords, type Changing } from "../casework/records.deeds.js";
import type { Deed, Doing, Happened, Transaction } from "../door/deed.js";
import { AgendaItem } from "./agenda.entity.js";
import { Meeting } from "./meeting.entity.js";
import { itemFacts, meetingFacts } from "./meetings.law.js";

export type MeetingRecord = MeetingKept & { readonly version: number; readonly calledById: string | null };
export type ItemRecord = ItemKept & { readonly version: number; readonly nominationId: string | null };

/** What happened is heard by everybody who has the meeting open, so that those who work on one agenda see each other's changes (PO-39). */
export const heardAt = <P extends object>(meetingId: string, happened: Happened<P>): Happened<P> => ({ ...happened, topics: [...happened.topics, `meeting:${meetingId}`] });

const changingOne = changingRecords<MeetingRecord, MeetingFacts>(Meeting, "meetings", meetingFacts);
/** Deeds that change meetings. */
export function changing<I>(deed: Changing<MeetingRecord, MeetingFacts, I>): Deed<MeetingRecord, MeetingFacts, I, object> {
  const made = changingOne<I>(deed);
  return { ...made, apply: async (allowed, doing) => (await made.apply(allowed, doing)).map((one) => heardAt(one.recordId, one)) };
}

const attendees = "SELECT staff_id AS id FROM meeting_attendees WHERE meeting_id = $1 UNION SELECT deputy_id FROM meeting_attendees WHERE meeting_id = $1 AND deputy_id IS NOT NULL UNION SELECT chair_id FROM meetings WHERE id = $1 AND chair_id IS NOT NULL ORDER BY 1";
/** Everyone who is to be at a meeting, as those who are told of something. */
export const everyoneAt = async (transaction: Transaction, { id, reference }: { readonly id: string; readonly reference: string }, kind: NotificationKindName): Promise<readonly Concern[]> =>
  (await transaction.query<{ id: string }>(attendees, [id])).map((one) => ({ kind, staffId: one.id, reference }));

/** A change to a meeting whose news goes to everyone who is to be there. */
export function tellingAll<I>(kind: NotificationKindName, deed: Changing<MeetingRecord, MeetingFacts, I>): Deed<MeetingRecord, MeetingFacts, I, object> {
  const made = changing<I>(deed);
  return {
    ...made,
    async apply(allowed, doing) {
      const happened = [];
      for (const [at, one] of (await made.apply(allowed, doing)).entries()) happened.push({ ...one, concerns: await everyoneAt(doing.transaction, allowed[at]!.record, kind) });
      return happened;
    },
  };
}

/** What hangs on a meeting waits for whoever changes the meeting: nothing comes to an agenda while it is fixed. */
export const itsMeetingFirst = (table: string) => `SELECT FROM meetings WHERE id IN (SELECT meeting_id FROM ${table} WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE`;
/** A deed that is judged on an item of an agenda. */
export const onItem = <I>(deed: Omit<Single<ItemRecord, ItemFacts, I, object>, "on" | "facts" | "lockFirst">): Deed<ItemRecord, ItemFacts, I, object> =>
  single({ on: AgendaItem as never, facts: itemFacts, lockFirst: itsMeetingFirst("agenda_items"), ...deed, one: async (allowed, doing) => heardAt(allowed.facts.meeting.id, await deed.one(allowed, doing)) });

/** Names readers of a restricted item. */
export const letRead = ({ transaction }: Doing<unknown>, itemId: string, staffIds: readonly string[]) =>
  transaction.query("INSERT INTO agenda_item_readers (item_id, staff_id) SELECT $1, id FROM unnest($2::uuid[]) id ON CONFLICT DO NOTHING", [itemId, staffIds]);
/** Whoever answers for a restricted item, or writes for it, reads it. */
export const letReadIfRestricted = (doing: Doing<unknown>, { id, isRestricted }: Pick<ItemRecord, "id" | "isRestricted">, staffIds: readonly string[]) => (isRestricted ? letRead(doing, id, staffIds) : Promise.resolve([]));
