import type { Concern } from "@remit/domain/notifications/kinds";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Doing, Happened, Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { heardAt } from "./deeds.js";
import type { Candidate } from "./sources.js";

/** A meeting to whose agenda something is added. */
export interface BuiltMeeting { readonly id: string; readonly reference: string; readonly on: string }
/** What is put on an agenda; a candidate, or something by hand. */
export type NewItem = Omit<Candidate, "key"> & { readonly key: string | null };

/** Makes room for so many items: what closes the meeting stays at its end. Gives the place before the first of them. */
async function makeRoom(transaction: Transaction, meetingId: string, count: number): Promise<number> {
  const [last] = await transaction.query<{ at: number }>("SELECT coalesce(max(ordinal), 0)::int AS at FROM agenda_items WHERE meeting_id = $1 AND NOT is_removed AND kind <> 'CLOSING'", [meetingId]);
  await transaction.query("UPDATE agenda_items SET ordinal = ordinal + $2 WHERE meeting_id = $1 AND NOT is_removed AND ordinal > $3", [meetingId, count, last!.at]);
  return last!.at;
}

/** What comes from a restricted item keeps its readers. */
async function keepReaders(transaction: Transaction, itemId: string, restrictedAs: string | null): Promise<void> {
  if (restrictedAs) await transaction.query("INSERT INTO agenda_item_readers (item_id, staff_id) SELECT $1, staff_id FROM agenda_item_readers WHERE item_id = $2", [itemId, restrictedAs]);
}

async function placeNomination(transaction: Transaction, nominationId: string, meetingId: string): Promise<readonly Concern[]> {
  const [placed] = await transaction.query<{ reference: string; by: string | null }>("UPDATE meeting_nominations SET state = 'PLACED', meeting_id = $2, version = version + 1 WHERE id = $1 RETURNING reference, nominated_by_id AS by", [nominationId, meetingId]);
  return placed ? [{ kind: "NOMINATION_SETTLED", staffId: placed.by, reference: placed.reference }] : [];
}

/** What happened to an item: on its case's chain, unless it is restricted; then nothing is said of it there. */
export const happenedToItem = (meeting: Pick<BuiltMeeting, "reference">, { id, caseId, title, isRestricted }: { readonly id: string; readonly caseId: string | null; readonly title: string; readonly isRestricted: boolean }, particulars: object = {}, concerns: readonly Concern[] = []): Happened =>
  happenedToRecord("AgendaItem", { id, caseId: isRestricted ? null : caseId, reference: meeting.reference }, { name: isRestricted ? "a restricted item" : title, ...particulars }, concerns);

/** Puts items on an agenda, in their order, before what closes the meeting; and says so of each. */
export async function putOnAgenda(doing: Doing<unknown>, meeting: BuiltMeeting, items: readonly NewItem[]): Promise<readonly string[]> {
  const { transaction } = doing;
  const opening = items.filter(({ kind }) => kind !== "CLOSING");
  const [first, ids, happened] = [await makeRoom(transaction, meeting.id, opening.length), [] as string[], [] as Happened[]];
  for (const [index, { key, restrictedAs, ...item }] of [...opening, ...items.filter(({ kind }) => kind === "CLOSING")].entries()) {
    const ordinal = item.kind === "CLOSING" ? first + items.length + 100 + index : first + index + 1;
    const id = await begin(transaction, "agenda_items", { ...item, meetingId: meeting.id, sourceKey: key, ordinal, isRestricted: restrictedAs !== null });
    await keepReaders(transaction, id, restrictedAs);
    ids.push(id);
    happened.push(heardAt(meeting.id, happenedToItem(meeting, { ...item, id, isRestricted: restrictedAs !== null }, { on: meeting.on }, item.nominationId ? await placeNomination(transaction, item.nominationId, meeting.id) : [])));
  }
  await doing.tell("put on an agenda", happened);
  return ids;
}
