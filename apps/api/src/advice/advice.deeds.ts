import { adviceActions, caseAdvice, type AdviceFacts, type AdviceKept, type AskInput, type RaiseInput } from "@remit/domain/advice/advice-actions";
import { addWorkingDays } from "@remit/domain/calendar/working-day";
import type { Action } from "@remit/domain/law/law";
import type { Concern } from "@remit/domain/notifications/kinds";
import { officeCalendars } from "../calendar/working-calendars.js";
import { happenedOnCase, onCase, single } from "../casework/deeds.js";
import type { Doing, Happened, Transaction } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { adviceFacts, adviceState } from "./advice.law.js";
import { AdviceRequest, answerClock } from "./advice.entity.js";

/** What the audit keeps of advice: who was asked what, what came back, and what was done. */
export interface Advised { readonly to?: string; readonly question?: string; readonly dueOn?: string; readonly reason?: string; readonly answer?: string; readonly action?: string }

const hop = async ({ transaction, actor }: Doing<unknown>, adviceRequestId: string, toStaffId: string, reason: string) => {
  const [last] = await transaction.query<{ ordinal: number }>("SELECT coalesce(max(ordinal), 0)::int AS ordinal FROM advice_hops WHERE advice_request_id = $1", [adviceRequestId]);
  await begin(transaction, "advice_hops", { adviceRequestId, ordinal: last!.ordinal + 1, fromStaffId: actor.staffId, fromPositionId: actor.positionId, toStaffId, reason });
};

/** PO-40: an answer has a clock by the office's own calendar, so that a new day off moves it. Gives the day on which it is due. */
async function startClock({ transaction, today }: Doing<unknown>, caseId: string, recordId: string, workingDays: number): Promise<string> {
  const calendars = await officeCalendars((sql, parameters) => transaction.query(sql, parameters));
  const calendar = calendars.find((one) => one.isOfficeDefault)!;
  const dueOn = addWorkingDays(today, workingDays, calendar.days);
  await begin(transaction, "clocks", { caseId, recordType: "AdviceRequest", recordId, kind: answerClock, calendarId: calendar.id, startedOn: today, targetWorkingDays: workingDays, dueOn, originalDueOn: dueOn });
  return dueOn;
}
const stopClock = (transaction: Transaction, recordId: string, today: string) => transaction.query("UPDATE clocks SET stopped_on = $2, version = version + 1 WHERE record_id = $1 AND kind = $3 AND stopped_on IS NULL", [recordId, today, answerClock]);

/** AS-34: asks a question about a case. */
export const askingForAdvice = onCase<AskInput & { readonly question: string; readonly workingDays: number }, Advised>({
  event: "asked for advice", law: caseAdvice.askForAdvice,
  async one({ record }, doing) {
    const { adviser, question, workingDays } = doing.input;
    const id = await begin(doing.transaction, "advice_requests", { caseId: record.id, origin: "ASKED", question, status: "ASKED", askedById: doing.actor.staffId, adviserId: adviser!.id });
    await hop(doing, id, adviser!.id, question);
    const dueOn = await startClock(doing, record.id, id, workingDays);
    return happenedOnCase(record, "AdviceRequest", id, { to: adviser!.name, question, dueOn }, [{ kind: "ADVICE_ASKED", staffId: adviser!.id, reference: record.reference }]);
  },
});

/** AS-33: an adviser raises what they noticed; it is advice at once, for whoever holds the case. */
export const raisingAdvice = onCase<RaiseInput & { readonly question: string; readonly answer: string }, Advised>({
  event: "raised advice", law: caseAdvice.raiseAdvice,
  async one({ record }, { transaction, actor, input: { origin, question, answer } }) {
    const id = await begin(transaction, "advice_requests", { caseId: record.id, origin, question, status: "ANSWERED", adviserId: actor.staffId, answer, answeredById: actor.staffId, answeredAt: new Date() });
    return happenedOnCase(record, "AdviceRequest", id, { question, answer }, [{ kind: "ADVICE_GIVEN", positionId: record.ownerPositionId, reference: record.reference }]);
  },
});

type AdviceRecord = AdviceKept & { readonly version: number };
interface Changed { readonly values: Readonly<Record<string, unknown>>; readonly told: Advised; readonly concerns?: readonly Concern[] }
const changing = <I>(event: string, law: Action<never, AdviceFacts, I, string>, change: (doing: Doing<I>, record: AdviceRecord, facts: AdviceFacts) => Promise<Changed>) => single<AdviceRecord, AdviceFacts, I, Advised>({
  event, law: law as never, on: AdviceRequest as never, state: adviceState, facts: adviceFacts,
  async one({ record, facts }, doing): Promise<Happened<Advised>> {
    const { values, told, concerns = [] } = await change(doing, record, facts);
    await amend(doing.transaction, "advice_requests", record.id, values);
    return { recordType: "AdviceRequest", recordId: record.id, caseId: record.caseId, topics: [`case:${record.caseId}`], particulars: told, concerns };
  },
});

export const answeringAdvice = changing<{ readonly answer: string }>("answered a request for advice", adviceActions.answerAdvice, async ({ transaction, actor, today, input: { answer } }, record, { caseReference }) => {
  await stopClock(transaction, record.id, today);
  return { values: { status: "ANSWERED", answer, answeredById: actor.staffId, answeredAt: new Date() }, told: { answer }, concerns: [{ kind: "ADVICE_GIVEN", staffId: record.askedById, reference: caseReference }] };
});
/** AS-28: a hop; the question, its clock and the case's owner stay. */
export const passingAdviceOn = changing<AskInput & { readonly reason: string }>("passed a request for advice on", adviceActions.passAdviceOn, async (doing, record, { caseReference }) => {
  const { adviser, reason } = doing.input;
  await hop(doing, record.id, adviser!.id, reason);
  return { values: { adviserId: adviser!.id }, told: { to: adviser!.name, reason }, concerns: [{ kind: "ADVICE_ASKED", staffId: adviser!.id, reference: caseReference }] };
});
export const actingOnAdvice = changing<{ readonly action: string }>("acted on advice", adviceActions.actOnAdvice, async ({ actor, input: { action } }, record, { caseReference }) =>
  ({ values: { status: "ACTED_ON", actionTaken: action, actedById: actor.staffId, actedAt: new Date() }, told: { action }, concerns: [{ kind: "ADVICE_ACTED_ON", staffId: record.adviserId, reference: caseReference }] }));
export const withdrawingAdvice = changing<{ readonly reason: string }>("withdrew a request for advice", adviceActions.withdrawAdvice, async ({ transaction, today, input: { reason } }, record) => {
  await stopClock(transaction, record.id, today);
  return { values: { status: "WITHDRAWN" }, told: { reason } };
});
