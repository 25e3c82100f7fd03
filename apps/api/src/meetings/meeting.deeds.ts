import type { NamesPeople } from "@remit/domain/casework/knowing";
import { meetingActions as law, meetingBeginnings, type ConveneInput, type DayInput } from "@remit/domain/meetings/meeting";
import type { Attendance } from "@remit/domain/meetings/labels";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Doing, Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { putOnAgenda } from "./building.js";
import { changing, everyoneAt, tellingAll, type MeetingRecord } from "./deeds.js";
import { withdrawPapers } from "./paper.deeds.js";
import { candidatesFor } from "./sources.js";

type Reasoned = { readonly reason: string };
const invite = (transaction: Transaction, meetingId: string, staffIds: readonly string[]) =>
  transaction.query("INSERT INTO meeting_attendees (meeting_id, staff_id) SELECT $1, id FROM unnest($2::uuid[]) id ON CONFLICT DO NOTHING", [meetingId, staffIds]);

interface Called { readonly title: string; readonly seriesId: string | null; readonly body: string; readonly startsAt: string; readonly minutes: number; readonly place: string; readonly chairId: string | null; readonly papersDueOn: string; readonly attendeeIds: readonly string[] }
/** PO-36: calls a meeting and invites to it; the agenda of a series begins as a draft of all that is due, that of a meeting for itself empty. */
export const convening: Deed<object, object, ConveneInput & Called, object> = {
  event: "called a meeting", on: null, law: meetingBeginnings.conveneMeeting as never,
  async apply(_allowed, doing) {
    const { transaction, actor, today, input: { named: _named, notWorkedBecause: _day, isOurs: _ours, hasChair: _chair, attendeeIds, ...values } } = doing;
    const id = await begin(transaction, "meetings", { ...values, calledById: actor.staffId, calledOn: today });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM meetings WHERE id = $1", [id]);
    const meeting = { id, reference: made!.reference, on: values.on };
    await invite(transaction, id, attendeeIds);
    if (values.seriesId) await putOnAgenda(doing, meeting, await candidatesFor(transaction.query.bind(transaction), actor, today, id));
    return [happenedToRecord("Meeting", { ...meeting, caseId: null }, { name: values.title, on: values.on, at: values.startsAt }, await everyoneAt(transaction, meeting, "MEETING_CALLED"))];
  },
};

interface Edited extends DayInput, NamesPeople { readonly startsAt: string; readonly minutes: number; readonly place: string; readonly title: string; readonly chairId: string | null; readonly papersDueOn: string }
export const editing = tellingAll<Edited>("MEETING_CALLED", {
  event: "changed a meeting", law: law.editMeeting as never, values: ({ input: { named: _named, notWorkedBecause: _day, ...values } }) => values,
  tells: ({ input }) => ({ name: input.title, on: input.on, at: input.startsAt, place: input.place }),
});
export const cancelling = tellingAll<Reasoned>("MEETING_CANCELLED", {
  event: "cancelled a meeting", law: law.cancelMeeting, values: ({ input }) => ({ state: "CANCELLED", cancelledReason: input.reason }), tells: ({ input }, { title }) => ({ name: title, reason: input.reason }),
  also: async (doing, { id }) => { await giveNominationsBack(doing, id); await withdrawPapers(doing, "meeting_id", id, "The meeting is cancelled."); },
});
/** What was nominated waits for another meeting. */
const giveNominationsBack = ({ transaction }: Doing<unknown>, meetingId: string) =>
  transaction.query("UPDATE meeting_nominations SET state = 'WAITING', meeting_id = NULL, version = version + 1 WHERE meeting_id = $1", [meetingId]);

export const inviting = changing<NamesPeople>({
  event: "invited to a meeting", law: law.inviteToMeeting as never, tells: ({ input }) => ({ people: input.named.map(({ name }) => name) }),
  also: ({ transaction, input }, { id }) => invite(transaction, id, input.named.map((one) => one.id)),
  concerns: ({ input }, { reference }) => input.named.map(({ id }) => ({ kind: "MEETING_CALLED", staffId: id, reference })),
});
export const apologising = changing<NamesPeople & { readonly note: string }>({
  event: "sent apologies", law: law.sendApologies as never, tells: ({ input: { named, note } }) => ({ deputy: named[0]?.name ?? null, note }),
  also: ({ transaction, actor, input }, { id }) => transaction.query("UPDATE meeting_attendees SET attendance = 'APOLOGIES', deputy_id = $3, note = $4, version = version + 1 WHERE meeting_id = $1 AND staff_id = $2", [id, actor.staffId, input.named[0]?.id ?? null, input.note]),
  concerns: ({ input }, { reference }) => input.named.map(({ id }) => ({ kind: "MEETING_CALLED", staffId: id, reference })),
});

/** Who came. */
export interface Came { readonly attendance: readonly { readonly staffId: string; readonly attendance: Attendance }[] }
const keepAttendance = ({ transaction, input }: Doing<Came>, { id }: MeetingRecord) => transaction.query(
  `UPDATE meeting_attendees t SET attendance = CASE WHEN came.attendance = 'DEPUTY_PRESENT' AND t.deputy_id IS NULL THEN 'ABSENT' ELSE came.attendance END, version = version + 1
   FROM jsonb_to_recordset($2::jsonb) AS came("staffId" uuid, attendance text) WHERE t.meeting_id = $1 AND t.staff_id = came."staffId"`, [id, JSON.stringify(input.attendance)]);
export const recordingAttendance = changing<Came>({ event: "recorded who came", law: law.recordAttendance, also: keepAttendance });
/** PO-19: what came of a meeting of another body, and who went. */
export const recordingOutcome = changing<Came & { readonly outcome: string }>({
  event: "recorded what came of a meeting", law: law.recordOutcome, values: ({ input }) => ({ state: "RECORDED", outcome: input.outcome }), tells: (_doing, { title, body }) => ({ name: title, body }), also: keepAttendance,
});
