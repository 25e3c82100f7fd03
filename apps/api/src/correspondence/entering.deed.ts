import { openCaseStatuses } from "@remit/domain/casework/case-lifecycle";
import { registerOfPostActions, type EnterInput } from "@remit/domain/correspondence/entering";
import { correspondenceItemActions } from "@remit/domain/correspondence/correspondence-actions";
import { answeringLetter, recordingLetter } from "../casework/correspondence.deeds.js";
import type { CaseRecord } from "../casework/deeds.js";
import { anyVersion, type Deed, type Doing, type Transaction } from "../door/deed.js";
import { performIn, type Door } from "../door/perform.js";
import { begin } from "../organisation/writing.js";
import { setClocks, stopClocks } from "./item.clocks.js";
import { alerted, happenedToItem, marksOf, onItem, type Registered } from "./item.deeds.js";

/** What somebody types of what came in. */
export interface Typed { readonly channel: string; readonly receivedOn: string; readonly fromName: string; readonly fromEmail: string | null; readonly summary: string; readonly personId: string | null; readonly natureCode: string | null; readonly callOutcomeCode: string | null; readonly isHighRisk: boolean; readonly isHighProfile: boolean; readonly flagReasonCode: string | null }
/** A case that it is about, as the actor sees it. */
export type AboutCase = Pick<CaseRecord, "id" | "reference" | "status">;
type Entering = EnterInput & { readonly typed: Typed; readonly kase: AboutCase | null };

/** Writes the entry with its deadlines and gives what people call it by. */
async function enter(transaction: Transaction, values: Typed & Readonly<Record<string, unknown>>): Promise<{ readonly id: string; readonly reference: string }> {
  const id = await begin(transaction, "correspondence_items", values);
  await setClocks(transaction.query, { id, receivedOn: values.receivedOn, natureCode: values.natureCode });
  const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM correspondence_items WHERE id = $1", [id]);
  return { id, reference: made!.reference };
}

/** Links an entry to a case. On an open one it becomes a piece of work, by the door's own rules, so that its holder is told and answers it (WM-03). */
async function link(door: Door, { transaction, actor }: Doing<unknown>, itemId: string, { channel, fromName, summary, receivedOn }: Pick<Typed, "channel" | "fromName" | "summary" | "receivedOn">, kase: AboutCase): Promise<void> {
  let inboundId: string | null = null;
  if ((openCaseStatuses as readonly string[]).includes(kase.status)) {
    const { outcomes, happenedTo } = await performIn(door, transaction, recordingLetter, { actor, input: { channel, fromName, summary, receivedAt: `${receivedOn}T09:00:00Z` }, named: [{ id: kase.id, expectedVersion: anyVersion }] });
    if (outcomes[0]!.refusal) throw outcomes[0]!.refusal;
    inboundId = happenedTo[0]!;
  }
  await transaction.query("INSERT INTO correspondence_cases (item_id, case_id, inbound_id, linked_by_id) VALUES ($1, $2, $3, $4)", [itemId, kase.id, inboundId, actor.staffId]);
}

/** Enters what came in. */
export const entering = (door: Door): Deed<object, object, Entering, Registered> => ({
  event: "correspondence entered", on: null, law: registerOfPostActions.enterCorrespondence,
  async apply(_allowed, doing) {
    const { typed, kase } = doing.input;
    const made = await enter(doing.transaction, { ...typed, enteredById: doing.actor.staffId });
    if (kase) await link(door, doing, made.id, typed, kase);
    return [await happenedToItem(doing, made, { channel: typed.channel, marks: marksOf(typed), ...(kase && { case: kase.reference }) }, await alerted(doing.transaction, made.reference, typed.channel, typed))];
  },
});

/** Links an entry to one more case. */
export const linking = (door: Door) => onItem<{ readonly caseIsKnown: boolean | null; readonly kase: AboutCase | null }>("correspondence linked", correspondenceItemActions.linkCorrespondence, async (doing, record) => {
  await link(door, doing, record.id, record, doing.input.kase!);
  return { values: {}, told: { case: doing.input.kase!.reference } };
});

const noMarks = { personId: null, fromEmail: null, natureCode: null, callOutcomeCode: null, isHighRisk: false, isHighProfile: false, flagReasonCode: null };
/** What is recorded on a case stands in the register too: there is one register, whoever writes in it. */
export const recordingOnCase: typeof recordingLetter = {
  ...recordingLetter,
  async apply(allowed, doing) {
    const happened = await recordingLetter.apply(allowed, doing);
    const { channel, fromName, summary, receivedAt } = doing.input;
    for (const [place, { recordId }] of happened.entries()) {
      const { id: caseId, segmentId } = allowed[place]!.record;
      const { id } = await enter(doing.transaction, { ...noMarks, channel, fromName, summary, receivedOn: receivedAt?.slice(0, 10) ?? doing.today, status: "TRIAGED", segmentId, enteredById: doing.actor.staffId });
      await doing.transaction.query("INSERT INTO correspondence_cases (item_id, case_id, inbound_id, linked_by_id) VALUES ($1, $2, $3, $4)", [id, caseId, recordId, doing.actor.staffId]);
    }
    return happened;
  },
};

/** What is answered on its last case is answered in the register. */
export const answeringOnCase: typeof answeringLetter = {
  ...answeringLetter,
  async apply(allowed, doing) {
    const happened = await answeringLetter.apply(allowed, doing);
    const answered = await doing.transaction.query<{ id: string; reference: string }>(`WITH done AS (UPDATE correspondence_items i SET status = 'ANSWERED', finished_on = $2, finished_by_id = $3, finished_how = $4, version = version + 1
      WHERE i.is_open AND EXISTS (SELECT FROM correspondence_cases k WHERE k.item_id = i.id AND k.inbound_id = ANY($1::uuid[])) AND NOT EXISTS (SELECT FROM correspondence_cases k JOIN inbound_correspondence w ON w.id = k.inbound_id WHERE k.item_id = i.id AND w.is_open) RETURNING id, reference) SELECT id, reference FROM done`,
      [happened.map((one) => one.recordId), doing.today, doing.actor.staffId, doing.input.how]);
    await stopClocks(doing.transaction.query, answered.map(({ id }) => id), doing.today);
    for (const item of answered) await doing.tell("correspondence answered in the register", [await happenedToItem(doing, item, {})]);
    return happened;
  },
};
