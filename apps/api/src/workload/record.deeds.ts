import { addWorkingDays } from "@remit/domain/calendar/working-day";
import type { Concern } from "@remit/domain/notifications/kinds";
import { beginningRecord, recordActions as law, type BeginInput, type FillInInput, type RecordFacts, type RecordKept } from "@remit/domain/workload/record-actions";
import { asProposed, totalsOf, withSaid, type ProposedLine, type RecordLine } from "@remit/domain/workload/record-lines";
import { monthsOver, overloadGoesOn } from "@remit/domain/workload/record-overload";
import { otherSide, sideOf, type LineFacts } from "@remit/domain/workload/supervision-line";
import { officeDays } from "../calendar/working-calendars.js";
import { single } from "../casework/deeds.js";
import type { Deed, Doing, Transaction } from "../door/deed.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { begin } from "../organisation/writing.js";
import { WorkloadRecord } from "./record.entity.js";
import { changingAbout, happenedToWorker } from "./supervision.changing.js";
import { lineFacts, recordFacts } from "./supervision.law.js";

export type WorkloadRecordKept = RecordKept & { readonly version: number; readonly fte: number; readonly maximumPoints: number; readonly asAt: string };
type Person = { readonly id: string; readonly name: string; readonly version: number };
/** A month as the system tells it: its lines as at a day, beside what the person's post bears. */
export interface Proposed { readonly lines: readonly ProposedLine[]; readonly asAt: string; readonly fte: number; readonly maximumPoints: number }

/** Working days in which a review of somebody's work is done (WL-49). */
const reviewInWorkingDays = 10;
const written = (lines: readonly RecordLine[]) => ({ lines: JSON.stringify(lines), ...totalsOf(lines) });

async function write(transaction: Transaction, values: object): Promise<{ id: string; reference: string }> {
  const id = await begin(transaction, "workload_records", values as Record<string, unknown>);
  const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM workload_records WHERE id = $1", [id]);
  return { id, reference: made!.reference };
}

/** WL-37, WL-45: begins a person's month with the lines that the system proposes; for a worker who is away all of them are assumed. */
export const beginning: Deed<Person, LineFacts, BeginInput & Proposed, object> = single({
  event: "began a workload record", on: StaffMember as never, law: beginningRecord.beginWorkloadRecord as never, facts: lineFacts("id"),
  async one({ record, facts }, { transaction, actor, today, input: { month, lines, asAt, fte, maximumPoints } }) {
    const isAssumed = actor.staffId !== record.id;
    const made = await write(transaction, { workerId: record.id, supervisorId: facts.supervisorId, month, begunById: actor.staffId, begunOn: today, asAt, fte, maximumPoints, ...written(asProposed(lines).map((line) => ({ ...line, isAssumed }))) });
    return happenedToWorker("WorkloadRecord", { ...made, workerId: record.id }, { name: facts.workerName, month });
  },
});

const changing = changingAbout<WorkloadRecordKept, RecordFacts>(WorkloadRecord, "workload_records", recordFacts);
const nobodyAgreed = { workerAgreedOn: null, supervisorAgreedOn: null, agreedWithId: null };
const about = (_doing: unknown, { month }: RecordKept, { workerName }: RecordFacts) => ({ name: workerName, month });
const news = ({ actor }: Doing<unknown>, { workerId, reference }: RecordKept, facts: RecordFacts): Concern[] => [{ kind: "WORKLOAD_RECORD_NEWS", staffId: otherSide(actor, workerId, facts), reference }];

/** What is put down of a month. Whoever agreed to other points has not agreed to these. */
export const fillingIn = changing<FillInInput & { readonly remarks: string; readonly isTogether: boolean }>({
  event: "filled in a workload record", law: law.fillInWorkloadRecord as never, values: ({ input: { said, added, remarks, isTogether } }, { lines }) => ({ ...written(withSaid(lines, said, added)), remarks, isTogether, ...nobodyAgreed }), tells: about,
});
export const sending = changing<{ readonly adjustments: string }>({
  event: "sent a workload record", law: law.sendWorkloadRecord as never, values: ({ today, input }) => ({ state: "SENT", sentOn: today, adjustments: input.adjustments.trim() || null }), tells: about,
  concerns: (doing, { workerId, reference }, facts) => [{ kind: "WORKLOAD_RECORD_SENT", staffId: otherSide(doing.actor, workerId, facts), reference }],
});
/** WL-45: what is assumed stands until the worker is back and puts it right in the next month. */
export const completing = changing<{ readonly assumedFrom: string }>({
  event: "completed a workload record by assumption", law: law.completeForAbsentWorker, values: ({ today, input }) => ({ state: "ASSUMED", assumedFrom: input.assumedFrom, agreedOn: today }), tells: about, concerns: news,
});
/** What whoever supervises found, above the maximum. */
export interface Overload { readonly caseloadReview: string; readonly oneMonthReason: string | null; readonly remedialAction: string | null }
export const reviewing = changing<Overload>({ event: "reviewed a caseload above the maximum", law: law.reviewOverload, values: ({ input }) => ({ ...input, ...nobodyAgreed }), tells: about, concerns: news });

/** WL-49: what goes on opens a review of the work, and the manager above is told. */
async function openReview({ transaction, actor, today, tell }: Doing<unknown>, record: WorkloadRecordKept, facts: RecordFacts): Promise<void> {
  const ownerId = sideOf(actor, record.workerId, facts) === "SUPERVISOR" ? actor.staffId : facts.standInId ?? facts.supervisorId;
  const dueOn = addWorkingDays(today, reviewInWorkingDays, (await officeDays(transaction.query)).days);
  const [months, escalatedToId] = [monthsOver(record, facts), facts.nextManagerId];
  const id = await begin(transaction, "workload_reviews", { recordId: record.id, workerId: record.workerId, ownerId, escalatedToId, months, openedOn: today, dueOn });
  const { reference } = record;
  await tell("opened a review of somebody's work", [happenedToWorker("WorkloadReview", { id, workerId: record.workerId, reference }, { name: facts.workerName, months, dueOn }, [{ kind: "WORKLOAD_REVIEW_OPENED", staffId: ownerId, reference }, { kind: "WORKLOAD_OVER", staffId: escalatedToId, reference }])]);
}

const agreed = ({ actor, today }: Doing<unknown>, record: RecordKept, facts: RecordFacts) => {
  const isWorker = sideOf(actor, record.workerId, facts) === "WORKER";
  const isBoth = (isWorker ? record.supervisorAgreedOn : record.workerAgreedOn) !== null;
  return { ...(isWorker ? { workerAgreedOn: today } : { supervisorAgreedOn: today, agreedWithId: actor.staffId }), sessionId: facts.heldSessionId, ...(isBoth && { state: "AGREED", agreedOn: today }) };
};
/** WL-37: it stands, and is frozen, once both have agreed. */
export const agreeing = changing<object>({
  event: "agreed a workload record", law: law.agreeWorkloadRecord, values: agreed, tells: (doing, record, facts) => ({ ...about(doing, record, facts), stands: "state" in agreed(doing, record, facts) }), concerns: news,
  async also(doing, record, facts) { if ("state" in agreed(doing, record, facts) && overloadGoesOn(record, facts)) await openReview(doing, record, facts); },
});

/** WL-55: the position of a side; once both are there, the manager above is asked. */
export const disagreeing = changing<{ readonly position: string }>({
  event: "did not agree a workload record", law: law.disagreeWithWorkloadRecord,
  values({ actor, today, input }, record, facts) {
    const [own, other] = sideOf(actor, record.workerId, facts) === "WORKER" ? (["workerPosition", "supervisorPosition"] as const) : (["supervisorPosition", "workerPosition"] as const);
    return { state: "DISPUTED", ...nobodyAgreed, [own]: input.position, ...(record.state === "SENT" && { [other]: null, settlement: null, settledById: null, settledOn: null, escalatedToId: facts.nextManagerId, escalatedOn: today }) };
  },
  tells: about,
  concerns: (doing, record, facts) => [...news(doing, record, facts), ...(record.state === "DISPUTED" ? [{ kind: "WORKLOAD_RECORD_DISPUTED" as const, staffId: record.escalatedToId, reference: record.reference }] : [])],
});
export const settling = changing<{ readonly settlement: string }>({
  event: "settled a workload record", law: law.settleWorkloadRecord, values: ({ actor, today, input }) => ({ state: "SENT", settlement: input.settlement, settledById: actor.staffId, settledOn: today }), tells: about,
  concerns: (_doing, { workerId, reference }, facts) => [workerId, facts.standInId ?? facts.supervisorId].map((staffId) => ({ kind: "WORKLOAD_RECORD_NEWS" as const, staffId, reference })),
});

/** WL-55: what was agreed stays as it is; its correction is the next version of the month. */
export const correcting: Deed<WorkloadRecordKept, RecordFacts, { readonly reason: string }, object> = single({
  event: "began to correct a workload record", on: WorkloadRecord as never, law: law.correctWorkloadRecord as never, facts: recordFacts, state: ({ state }) => state,
  async one({ record, facts }, doing) {
    const { transaction, actor, today, input: { reason } } = doing;
    const { workerId, month, asAt, fte, maximumPoints } = record;
    const made = await write(transaction, { workerId, supervisorId: facts.supervisorId, month, revision: record.revision + 1, correctsId: record.id, correctionReason: reason, begunById: actor.staffId, begunOn: today, asAt, fte, maximumPoints, ...written(record.lines) });
    return happenedToWorker("WorkloadRecord", { ...made, workerId }, { ...about(doing, record, facts), reason, corrects: record.reference }, news(doing, record, facts));
  },
});
