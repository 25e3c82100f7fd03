import { createHash } from "node:crypto";
import type { NamesPeople } from "@remit/domain/casework/knowing";
import { itemActions, type ItemFacts } from "@remit/domain/meetings/agenda";
import { meetingActions as law } from "@remit/domain/meetings/meeting";
import { decisionActions, decisionState, type DecideInput, type DecisionKept } from "@remit/domain/meetings/minutes";
import { rewrite, single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import { writeCommission } from "../commissioning/commissioning.deeds.js";
import type { Deed } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { happenedToItem } from "./building.js";
import { changing, heardAt, itsMeetingFirst, letReadIfRestricted, onItem, tellingAll, type MeetingRecord } from "./deeds.js";
import { itemFacts } from "./meetings.law.js";
import { MeetingDecision } from "./minutes.entity.js";

type Reasoned = { readonly reason: string };
type DecisionRecord = DecisionKept & { readonly version: number };

export const beginningMinutes = changing<object>({ event: "began the minutes", law: law.beginMinutes, values: () => ({ state: "HELD" }) });
export const minutingItem = onItem<{ readonly discussion?: string; readonly minutesTaken?: number | null }>({
  event: "minuted an item", law: itemActions.minuteItem,
  async one({ record, facts: { meeting } }, doing) {
    await rewrite(doing, "agenda_items", record, doing.input);
    return happenedToItem(meeting, { ...record, caseId: null });
  },
});

interface Decided { readonly text: string; readonly decidedById: string; readonly authority: string; readonly decisionKindId: string | null; readonly amountPence: number | null; readonly comesBack: boolean }
/** PO-39: a decision lands on the record that its item is about. */
export const deciding = onItem<DecideInput & Decided>({
  event: "decided at a meeting", law: itemActions.decideItem as never,
  async one({ record, facts: { meeting } }, { transaction, actor, input: { decider, matter: _matter, ...values } }) {
    const { caseId, reviewId, submissionId, themeId, lessonId } = record;
    const id = await begin(transaction, "meeting_decisions", { ...values, meetingId: meeting.id, itemId: record.id, caseId, reviewId, submissionId, themeId, lessonId, decidedOn: meeting.on, recordedById: actor.staffId });
    return happenedToRecord("MeetingDecision", { id, caseId: record.isRestricted ? null : caseId, reference: meeting.reference }, { by: decider.name, text: record.isRestricted ? null : values.text });
  },
});
/** PO-39: an action is work that was asked for: it lands on the item's case or theme, is chased, climbs the ladder and comes back until it is closed. */
export const givingAction = onItem<NamesPeople & { readonly what: string; readonly dueOn: string }>({
  event: "gave an action", law: itemActions.giveMeetingAction as never,
  async one({ record, facts: { meeting } }, doing) {
    const { transaction, actor, today, input: { named: [owner], what, dueOn } } = doing;
    const commission = { caseId: record.caseId, what, why: `Given at ${meeting.reference}.`, ownerId: owner!.id, dueOn, commissionedById: actor.staffId, commissionedOn: today };
    const work = await writeCommission(transaction, commission, { meetingId: meeting.id, agendaItemId: record.id, reviewId: record.reviewId, submissionId: record.submissionId, themeId: record.themeId });
    await letReadIfRestricted(doing, record, [owner!.id]);
    return happenedToRecord("CommissionedWork", { ...work, caseId: record.isRestricted ? null : record.caseId }, { meeting: meeting.reference, to: owner!.name, dueOn, what: record.isRestricted ? null : what }, [{ kind: "ACTION_GIVEN", staffId: owner!.id, reference: work.reference }]);
  },
});

const onDecision = <I>(event: string, one: typeof decisionActions[keyof typeof decisionActions], values: (input: I) => object): Deed<DecisionRecord, ItemFacts, I, object> => single<DecisionRecord, ItemFacts, I, object>({
  event, law: one as never, on: MeetingDecision as never, facts: itemFacts, state: decisionState, lockFirst: itsMeetingFirst("meeting_decisions"),
  async one({ record, facts: { meeting } }, doing) {
    await rewrite(doing, "meeting_decisions", record, { ...values(doing.input) });
    return heardAt(meeting.id, happenedToRecord("MeetingDecision", { id: record.id, caseId: null, reference: meeting.reference }, {}));
  },
});
export const correctingDecision = onDecision<{ readonly text?: string; readonly authority?: string; readonly comesBack?: boolean }>("corrected a decision", decisionActions.correctDecision, (input) => input);
export const strikingDecision = onDecision<object>("struck out a decision", decisionActions.strikeDecision, () => ({ isStruck: true }));

const minutesSql = `SELECT json_build_object(
  'attendance', (SELECT coalesce(json_agg(json_build_array(t.staff_id, t.attendance, t.deputy_id) ORDER BY t.staff_id), '[]') FROM meeting_attendees t WHERE t.meeting_id = $1),
  'items', (SELECT coalesce(json_agg(json_build_array(i.id, i.discussion, i.minutes_taken) ORDER BY i.ordinal, i.id), '[]') FROM agenda_items i WHERE i.meeting_id = $1 AND NOT i.is_removed),
  'decisions', (SELECT coalesce(json_agg(json_build_array(d.item_id, d.text, d.decided_by_id, d.authority, d.comes_back) ORDER BY d.id), '[]') FROM meeting_decisions d WHERE d.meeting_id = $1 AND NOT d.is_struck),
  'actions', (SELECT coalesce(json_agg(json_build_array(w.agenda_item_id, w.what, w.owner_id) ORDER BY w.id), '[]') FROM commissioned_work w WHERE w.meeting_id = $1 AND w.agenda_item_id IS NOT NULL))::text AS minutes`;
/** PO-39: the minutes go to the chair, by the digest of all that they say. */
export const sendingMinutes = changing<object>({
  event: "sent the minutes to the chair", law: law.sendMinutes, values: () => ({ state: "WITH_CHAIR", returnedReason: null }),
  async also({ transaction }, { id }) {
    const [found] = await transaction.query<{ minutes: string }>(minutesSql, [id]);
    await transaction.query("UPDATE meetings SET minutes_digest = $2 WHERE id = $1", [id, createHash("sha256").update(found!.minutes).digest("base64url")]);
  },
  concerns: (_doing, { chairId, reference }) => [{ kind: "MINUTES_TO_CLEAR", staffId: chairId, reference }],
});
const toWhoCalledIt = (_doing: unknown, { reference, calledById }: MeetingRecord) => [{ kind: "MINUTES_DECIDED" as const, staffId: calledById, reference }];
export const clearingMinutes = changing<{ readonly digest: string }>({ event: "cleared the minutes", law: law.clearMinutes as never, values: ({ actor, today }) => ({ state: "CLEARED", clearedById: actor.staffId, clearedOn: today }), concerns: toWhoCalledIt });
export const returningMinutes = changing<Reasoned>({ event: "returned the minutes", law: law.returnMinutes, values: ({ input }) => ({ state: "HELD", returnedReason: input.reason }), tells: ({ input }) => input, concerns: toWhoCalledIt });
/** PO-39: minutes that are issued stay as they are, and everyone who was to be there is told. */
export const issuingMinutes = tellingAll<object>("MINUTES_ISSUED", { event: "issued the minutes", law: law.issueMinutes, values: ({ actor, today }) => ({ state: "ISSUED", issuedById: actor.staffId, issuedOn: today }) });
