import type { NamesPeople } from "@remit/domain/casework/knowing";
import { seriesActions, seriesBeginnings, type SeriesKept } from "@remit/domain/meetings/meeting";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed, Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { MeetingSeries } from "./series.entity.js";

type SeriesRecord = SeriesKept & { readonly version: number; readonly caseId: null };
type Values = Readonly<Record<string, unknown>>;
const keepMembers = (transaction: Transaction, seriesId: string, staffIds: readonly string[]) => transaction.query(
  `WITH left_out AS (UPDATE meeting_series_members SET is_current = false WHERE series_id = $1 AND is_current AND NOT staff_id = ANY($2::uuid[]))
   INSERT INTO meeting_series_members (series_id, staff_id) SELECT $1, id FROM unnest($2::uuid[]) id ON CONFLICT (series_id, staff_id) DO UPDATE SET is_current = true`, [seriesId, staffIds]);

interface WithMembers extends NamesPeople { readonly values: Values; readonly memberIds: readonly string[] | null }
/** PO-36: begins a series of monthly meetings. */
export const addingSeries: Deed<object, object, WithMembers, object> = {
  event: "began a series of meetings", on: null, law: seriesBeginnings.addMeetingSeries as never,
  async apply(_allowed, { transaction, input: { values, memberIds } }) {
    const id = await begin(transaction, "meeting_series", values);
    await keepMembers(transaction, id, memberIds ?? []);
    return [happenedToRecord("MeetingSeries", { id, caseId: null }, { name: values["name"] })];
  },
};
const changing = changingRecords<SeriesRecord, object>(MeetingSeries, "meeting_series", {});
export const editingSeries = changing<WithMembers>({
  event: "changed a series of meetings", law: seriesActions.editMeetingSeries as never, values: ({ input }) => input.values, tells: (_doing, { name }) => ({ name }),
  also: async ({ transaction, input }, { id }) => { if (input.memberIds) await keepMembers(transaction, id, input.memberIds); },
});
export const endingSeries = changing<{ readonly reason: string }>({ event: "ended a series of meetings", law: seriesActions.endMeetingSeries, values: () => ({ state: "ENDED" }), tells: ({ input }, { name }) => ({ name, reason: input.reason }) });
