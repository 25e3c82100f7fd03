import { straightTo, type HeldSeat } from "@remit/domain/submissions/assessing";
import { originalDueOn } from "@remit/domain/calendar/clock";
import { preparingActions as law, type AddedInput, type PackInput } from "@remit/domain/submissions/preparing";
import { startingActions, type StartInput } from "@remit/domain/submissions/starting";
import type { CaseKept } from "@remit/domain/casework/case-lifecycle";
import { officeCalendars } from "../calendar/working-calendars.js";
import { Case } from "../casework/case.entity.js";
import { single } from "../casework/deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { changing, topicsOf, type SubmissionChanged, type SubmissionRecord } from "./deeds.js";
import { keepVersion } from "./pack.js";
import { reviewsSubmissions, seatsThat } from "./seats.js";

/** A submission as it is begun. */
export interface Starting extends StartInput { readonly kindId: string; readonly title: string; readonly reviewId: string | null }
/** Begins a submission on a case, in the name of whoever does (PO-73). */
export const starting: Deed<CaseKept & { readonly version: number; readonly complexity: number }, object, Starting, SubmissionChanged> = single({
  event: "started submission", law: startingActions.startSubmission as never, on: Case as never, state: (record) => record.status, facts: {},
  async one({ record }, { transaction, input: { kindId, title, complexity, reviewId }, actor, today }) {
    const id = await begin(transaction, "submissions", { caseId: record.id, reviewId, kindId, title, complexity, authorId: actor.staffId, authorPositionId: actor.positionId, writerIds: [actor.staffId], startedOn: today });
    await begin(transaction, "submission_cases", { submissionId: id, caseId: record.id });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM submissions WHERE id = $1", [id]);
    return { recordType: "Submission", recordId: id, caseId: record.id, topics: await topicsOf(transaction, id), particulars: { reference: made!.reference } };
  },
});

const writers = ({ actor }: Doing<unknown>, { writerIds, stage }: SubmissionRecord) => (["DRAFT", "RETURNED"].includes(stage) ? { writerIds: [...new Set([...writerIds, actor.staffId])] } : {});
export const writing = changing<PackInput>({
  event: "wrote in submission", law: law.writeSubmission,
  values: (doing, record) => ({ ...doing.input, ...(doing.input.options && { options: JSON.stringify(doing.input.options) }), ...writers(doing, record) }),
});
export const addingCase = changing<AddedInput & { readonly caseId: string; readonly named: string }>({
  event: "added a case to submission", law: law.addSubmissionCase, values: async ({ transaction, input }, record) => {
    const [{ complexity }] = (await transaction.query<{ complexity: number }>("SELECT complexity FROM cases WHERE id = $1", [input.caseId])) as [{ complexity: number }];
    return { complexity: Math.max(record.complexity, complexity) };
  },
  also: ({ transaction, input }, { id }) => begin(transaction, "submission_cases", { submissionId: id, caseId: input.caseId }), tells: ({ named }) => ({ added: named }),
});
export const addingPaper = changing<AddedInput & { readonly attachmentId: string; readonly what: string; readonly named: string }>({
  event: "added a paper to submission", law: law.addSubmissionPaper, values: () => ({}), tells: ({ named }) => ({ added: named }),
  also: ({ transaction, input }, { id }) => begin(transaction, "submission_papers", { submissionId: id, attachmentId: input.attachmentId, what: input.what }),
});

/** Starts the assessment's clock, anew for each round. */
async function startClock({ transaction, today }: Doing<unknown>, { id, caseId }: SubmissionRecord): Promise<void> {
  const query = transaction.query.bind(transaction);
  const calendar = (await officeCalendars(query)).find((one) => one.isOfficeDefault);
  const [standard] = await query<{ days: number }>("SELECT assess_working_days AS days FROM submission_standards WHERE in_force_from <= $1 ORDER BY in_force_from DESC LIMIT 1", [today]);
  if (!calendar || !standard) return;
  const due = originalDueOn({ startedOn: today, target: { workingDays: standard.days } }, calendar.days);
  await query(`INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on) VALUES ($1, 'Submission', $2, 'ASSESS', $3, $4, $5, $6, $6)
    ON CONFLICT (record_id, kind) DO UPDATE SET started_on = excluded.started_on, target_working_days = excluded.target_working_days, due_on = excluded.due_on, original_due_on = excluded.original_due_on, stopped_on = NULL, version = clocks.version + 1`, [caseId, id, calendar.id, today, standard.days, due]);
}
/** Stops it: what was received is assessed, returned or withdrawn. */
export const stopClock = ({ transaction, today }: Doing<unknown>, { id }: SubmissionRecord) => transaction.query("UPDATE clocks SET stopped_on = $2, version = version + 1 WHERE record_id = $1 AND kind = 'ASSESS' AND stopped_on IS NULL", [id, today]);

const routedTo = (to: HeldSeat | null) => (to ? { assessorPositionId: to.positionId, assessorId: to.staffId, assessorIds: [to.staffId] } : {});
/** What comes back keeps its assessor and its place in the return that it answers; what comes first goes by its complexity (PO-65). */
export const sending = changing<object>({
  event: "sent submission", law: law.sendSubmission,
  values: async ({ transaction, today }, record, { scheme }) => {
    const isBack = record.stage === "RETURNED";
    const to = record.assessorPositionId ? null : straightTo(scheme.asked, await seatsThat(transaction.query.bind(transaction), reviewsSubmissions, today), record, today);
    return { stage: "RECEIVED", sentOn: today, round: isBack ? record.round + 1 : record.round, ...routedTo(to) };
  },
  async also(doing, record) {
    const { transaction, actor, today } = doing;
    const round = record.stage === "RETURNED" ? record.round + 1 : record.round;
    await keepVersion(transaction, { submissionId: record.id, round, occasion: "SENT", staffId: actor.staffId, on: today });
    await transaction.query("UPDATE submission_returns SET resubmitted_on = $2, resubmitted_round = $3, version = version + 1 WHERE submission_id = $1 AND resubmitted_on IS NULL", [record.id, today, round]);
    await startClock(doing, record);
  },
  async concerns({ transaction }, { id, reference }) {
    const [now] = await transaction.query<{ seat: string | null }>("SELECT assessor_position_id AS seat FROM submissions WHERE id = $1", [id]);
    return now?.seat ? [{ kind: "SUBMISSION_ROUTED", reference, positionId: now.seat }] : [];
  },
});
export const withdrawing = changing<{ readonly reason: string }>({ event: "withdrew submission", law: law.withdrawSubmission, values: () => ({ stage: "WITHDRAWN" }), also: stopClock, tells: ({ reason }) => ({ reason }) });
