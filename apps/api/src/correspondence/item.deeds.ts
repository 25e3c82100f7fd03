import { correspondenceItemActions as law, type FollowUpInput, type TriageInput } from "@remit/domain/correspondence/correspondence-actions";
import { isWishedFor, type WatchInput } from "@remit/domain/correspondence/follow-ups";
import type { ItemFacts, ItemKept } from "@remit/domain/correspondence/item";
import type { Action } from "@remit/domain/law/law";
import type { Concern } from "@remit/domain/notifications/kinds";
import { rewrite, single } from "../casework/deeds.js";
import type { Deed, Doing, Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { itemFacts } from "./correspondence.law.js";
import { runClocks, setClocks, stopClocks } from "./item.clocks.js";
import { CorrespondenceItem } from "./item.entity.js";

/** What the audit keeps of the register: never what somebody wrote, which only some may read. */
export interface Registered { readonly reference: string; readonly channel?: string; readonly to?: string | null; readonly reasons?: readonly string[]; readonly marks?: readonly string[]; readonly case?: string; readonly person?: string; readonly dueOn?: string; readonly changed?: readonly string[]; readonly reason?: string }

interface Marks { readonly isHighRisk: boolean; readonly isHighProfile: boolean }
export type ItemRecord = ItemKept & Marks & { readonly version: number; readonly natureCode: string | null; readonly fromName: string; readonly summary: string };

/** The marks as people say them. */
export const marksOf = ({ isHighRisk, isHighProfile }: Marks) => [...(isHighRisk ? ["high risk"] : []), ...(isHighProfile ? ["high profile"] : [])];

/** PO-22: whoever asked to know of these marks, and did not know of them before. */
export async function alerted(transaction: Transaction, reference: string, channel: string, after: Marks, before: Marks = { isHighRisk: false, isHighProfile: false }): Promise<Concern[]> {
  if (!after.isHighRisk && !after.isHighProfile) return [];
  const wishes = await transaction.query<WatchInput & { staffId: string }>(`SELECT staff_id AS "staffId", is_high_risk AS "isHighRisk", is_high_profile AS "isHighProfile", channels FROM correspondence_watches WHERE ended_at IS NULL`);
  const isNew = (wish: WatchInput) => isWishedFor(wish, { ...after, channel }) && !isWishedFor(wish, { ...before, channel });
  return wishes.filter(isNew).map(({ staffId }) => ({ kind: "CORRESPONDENCE_MARKED", staffId, reference }));
}

/** The case on whose chain what happens to an entry is written: the first that it was linked to, so that it is read with it. */
export async function happenedToItem({ transaction }: Doing<unknown>, { id, reference }: Pick<ItemKept, "id" | "reference">, told: Omit<Registered, "reference">, concerns: readonly Concern[] = []) {
  const [first] = await transaction.query<{ caseId: string }>(`SELECT case_id AS "caseId" FROM correspondence_cases WHERE item_id = $1 ORDER BY linked_at, id LIMIT 1`, [id]);
  const caseId = first?.caseId ?? null;
  return { recordType: "CorrespondenceItem", recordId: id, caseId, topics: ["organisation", ...(caseId ? [`case:${caseId}`] : [])], particulars: { reference, ...told } as Registered, concerns };
}

type Changing<I> = (doing: Doing<I>, record: ItemRecord, facts: ItemFacts) => Promise<{ readonly values: Readonly<Record<string, unknown>>; readonly told?: Omit<Registered, "reference">; readonly concerns?: readonly Concern[] }>;
/** A deed that changes an entry of the register. */
export const onItem = <I>(event: string, action: Action<ItemKept, ItemFacts, I, string>, change: Changing<I>): Deed<ItemRecord, ItemFacts, I, Registered> => single<ItemRecord, ItemFacts, I, Registered>({
  event, law: action, on: CorrespondenceItem as never, state: (record) => record.status, facts: itemFacts,
  async one({ record, facts }, doing) {
    const { values, told = {}, concerns } = await change(doing, record, facts);
    await rewrite(doing, "correspondence_items", record, values);
    return happenedToItem(doing, record, told, concerns);
  },
});

export interface Triaging extends TriageInput { readonly natureCode: string | null; readonly segmentId: string | null; readonly segmentName: string | null; readonly why: string }

/** CS-01: from one part of the office to another is a hand-off; within one's own part there is nobody to accept it. */
async function direct({ transaction, actor, input: { segmentId, why } }: Doing<Triaging>, record: ItemRecord): Promise<string | null> {
  if (segmentId === null || segmentId === actor.segmentId) return actor.staffId;
  if (segmentId === record.segmentId) return record.handlerId;
  await begin(transaction, "correspondence_handoffs", { itemId: record.id, fromSegmentId: record.segmentId ?? actor.segmentId, toSegmentId: segmentId, reason: why, byId: actor.staffId });
  return null;
}

export const triaging = onItem<Triaging>("correspondence triaged", law.triageCorrespondence, async (doing, record) => {
  const { natureCode, reasonCodes, segmentId, segmentName, why, isHighRisk, isHighProfile, flagReasonCode } = doing.input;
  const handlerId = await direct(doing, record);
  if (natureCode !== record.natureCode) await setClocks(doing.transaction.query, { id: record.id, receivedOn: record.receivedOn, natureCode });
  const after = { isHighRisk, isHighProfile };
  return {
    values: { status: "TRIAGED", natureCode, reasonCodes, segmentId, handlerId, ...after, flagReasonCode, triagedById: doing.actor.staffId, triagedAt: new Date() },
    told: { to: segmentName, reason: why, marks: marksOf(after) }, concerns: await alerted(doing.transaction, record.reference, record.channel, after, record),
  };
});

export const accepting = onItem<object>("correspondence accepted", law.acceptCorrespondence, async ({ transaction, actor }, { id, segmentId }, { segmentName }) => {
  await transaction.query("UPDATE correspondence_handoffs SET accepted_by_id = $3, accepted_at = clock_timestamp() WHERE item_id = $1 AND to_segment_id = $2 AND accepted_at IS NULL", [id, segmentId, actor.staffId]);
  return { values: { handlerId: actor.staffId }, told: { to: segmentName } };
});

export interface Correcting { readonly personIsKnown: boolean | null; readonly values: Readonly<Record<string, unknown>> }
export const correcting = onItem<Correcting>("correspondence corrected", law.correctCorrespondence, async ({ input: { values } }) => ({ values, told: { changed: Object.keys(values) } }));

export const acknowledging = onItem<object>("correspondence acknowledged", law.acknowledgeItem, async ({ transaction, actor, today }, { id }) => {
  await stopClocks(transaction.query, [id], today, ["ACKNOWLEDGE"]);
  return { values: { acknowledgedOn: today, acknowledgedById: actor.staffId } };
});

interface Finishing { readonly status: string; readonly on: string; readonly how: string; readonly more?: object }
const finish = async ({ transaction, actor }: Doing<unknown>, { id }: ItemRecord, { status, on, how, more }: Finishing) => {
  await stopClocks(transaction.query, [id], on);
  return { status, finishedOn: on, finishedById: actor.staffId, finishedHow: how, ...more };
};

export interface Answering { readonly on: string; readonly how: string; readonly principleCodes: readonly string[]; readonly unknownCodes: readonly string[] }
export const answeringItem = onItem<Answering>("correspondence answered in the register", law.answerItem, async (doing, record) => {
  const { on, how, principleCodes } = doing.input;
  return { values: await finish(doing, record, { status: "ANSWERED", on, how, more: { principleCodes } }) };
});
export const settling = onItem<{ readonly how: string }>("correspondence settled at first contact", law.settleAtFirstContact, async (doing, record) => ({ values: await finish(doing, record, { status: "RESOLVED", on: doing.today, how: doing.input.how }) }));
export const filing = onItem<{ readonly label: string; readonly unknownCodes: readonly string[] }>("correspondence filed", law.fileCorrespondence, async (doing, record) =>
  ({ values: await finish(doing, record, { status: "FILED", on: doing.today, how: doing.input.label }), told: { reason: doing.input.label } }));
export const markingDuplicate = onItem<{ readonly otherId: string | null; readonly otherReference: string }>("correspondence marked as a duplicate", law.markAsDuplicate, async (doing, record) => {
  const { otherId, otherReference } = doing.input;
  return { values: await finish(doing, record, { status: "DUPLICATE", on: doing.today, how: `The same as ${otherReference}`, more: { duplicateOfId: otherId } }), told: { to: otherReference } };
});
export const reopening = onItem<{ readonly reason: string }>("correspondence taken up again", law.reopenCorrespondence, async ({ transaction, input: { reason } }, { id, acknowledgedOn }) => {
  await runClocks(transaction.query, id, acknowledgedOn !== null);
  return { values: { status: "TRIAGED", finishedOn: null, finishedById: null, finishedHow: null, duplicateOfId: null }, told: { reason } };
});

export const askingToFollowUp = onItem<FollowUpInput & { readonly what: string }>("follow-up asked for", law.askForFollowUp, async ({ transaction, actor, input: { owner, what, dueOn } }, { id, reference }) => {
  await begin(transaction, "correspondence_follow_ups", { itemId: id, what, ownerId: owner!.id, dueOn, askedById: actor.staffId });
  return { values: {}, told: { person: owner!.name, dueOn }, concerns: [{ kind: "FOLLOW_UP_ASKED", staffId: owner!.id, reference }] };
});
