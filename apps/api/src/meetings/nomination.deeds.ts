import { nominating, nominationActions, type NominateInput, type NominationFacts, type NominationKept } from "@remit/domain/meetings/agenda";
import type { SubjectKind } from "@remit/domain/meetings/labels";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { MeetingNomination } from "./agenda.entity.js";
import { nominationFacts } from "./meetings.law.js";

type NominationRecord = NominationKept & { readonly version: number; readonly reference: string };
type Reasoned = { readonly reason: string };
/** What is nominated, with every record that it is about. */
export interface Nominated { readonly kind: SubjectKind; readonly caseId: string | null; readonly reviewId: string | null; readonly submissionId: string | null; readonly highRiskId: string | null; readonly themeId: string | null; readonly trendId: string | null; readonly title: string; readonly why: string }

/** PO-38: nominates a record for a meeting, with the reason and who did. */
export const nominatingForMeeting: Deed<object, object, NominateInput & Nominated, object> = {
  event: "nominated for a meeting", on: null, law: nominating.nominateForMeeting as never,
  async apply(_allowed, { transaction, actor, today, input: { isThere: _there, isInUse: _inUse, waitsAlready: _waits, ...values } }) {
    const id = await begin(transaction, "meeting_nominations", { ...values, nominatedById: actor.staffId, nominatedOn: today });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM meeting_nominations WHERE id = $1", [id]);
    return [happenedToRecord("MeetingNomination", { id, caseId: values.caseId, reference: made!.reference }, { name: values.title, reason: values.why })];
  },
};
const changing = changingRecords<NominationRecord, NominationFacts>(MeetingNomination, "meeting_nominations", nominationFacts);
const settled = (state: string) => ({ input }: { readonly input: Reasoned }) => ({ state, settledReason: input.reason });
const told = ({ input }: { readonly input: Reasoned }, { title }: NominationRecord) => ({ name: title, reason: input.reason });
export const declining = changing<Reasoned>({
  event: "did not take a nomination", law: nominationActions.declineNomination, values: settled("DECLINED"), tells: told,
  concerns: (_doing, { nominatedById, reference }) => [{ kind: "NOMINATION_SETTLED", staffId: nominatedById, reference }],
});
export const withdrawing = changing<Reasoned>({ event: "withdrew a nomination", law: nominationActions.withdrawNomination, values: settled("WITHDRAWN"), tells: told });
