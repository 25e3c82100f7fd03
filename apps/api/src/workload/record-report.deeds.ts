import { standardActions, workloadReportActions, workloadReviewActions, type StandardInput, type WorkloadReportFacts, type WorkloadReportKept, type WorkloadReviewFacts, type WorkloadReviewKept } from "@remit/domain/workload/record-reviews";
import type { RecordState } from "@remit/domain/workload/record-labels";
import { single } from "../casework/deeds.js";
import type { Deed, Transaction } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { WorkloadReport } from "./record-report.entity.js";
import { WorkloadReview } from "./record.entity.js";
import { changingAbout } from "./supervision.changing.js";
import { reportFacts, workloadReviewFacts } from "./supervision.law.js";

/** A person of a report. */
interface Reported { readonly workerId: string; readonly name: string; readonly reference: string | null; readonly state: RecordState | null; readonly totalPoints: number | null; readonly maximumPoints: number | null; readonly isOver: boolean; readonly supervisedOn: string | null }

/** Everybody whom a manager manages, with the month's record as it stands, else as far as it has come, and whether they were supervised in it (WL-41, WL-44). */
const peopleSql = `SELECT s.id AS "workerId", s.name, r.reference, r.state, r.total_points AS "totalPoints", r.maximum_points::float8 AS "maximumPoints", coalesce(r.is_over, false) AS "isOver",
    (SELECT max(v.held_on)::text FROM supervision_sessions v WHERE v.worker_id = s.id AND v.state = 'HELD' AND v.held_on >= $2::date AND v.held_on < $2::date + interval '1 month') AS "supervisedOn"
  FROM supervised_people() w JOIN staff_members s ON s.id = w.worker_id
  LEFT JOIN LATERAL (SELECT * FROM workload_records x WHERE x.worker_id = s.id AND x.month = $2::date ORDER BY x.is_open, x.revision DESC LIMIT 1) r ON true WHERE w.manager_id = $1 ORDER BY s.name, s.id`;

const add = (numbers: readonly (number | null)[]) => numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);
async function whatIsReported(transaction: Transaction, { managerId, month }: WorkloadReportKept) {
  const lines = await transaction.query<Reported>(peopleSql, [managerId, month]);
  const standing = lines.filter(({ state }) => state === "AGREED" || state === "ASSUMED");
  return {
    lines: JSON.stringify(lines), people: lines.length, agreed: standing.length, supervised: lines.filter(({ supervisedOn }) => supervisedOn !== null).length, over: standing.filter(({ isOver }) => isOver).length,
    totalPoints: add(standing.map((one) => one.totalPoints)), maximumPoints: add(standing.map((one) => one.maximumPoints)),
  };
}

/** WL-41, WL-50: reports on a month, and shares it with the manager above. */
export const reporting = single<WorkloadReportKept & { readonly version: number; readonly reference: string; readonly dueOn: string }, WorkloadReportFacts, { readonly remarks: string }, object>({
  event: "reported on a month's workload", on: WorkloadReport as never, law: workloadReportActions.reportWorkload as never, facts: reportFacts, state: ({ state }) => state,
  async one({ record }, { transaction, today, input: { remarks } }) {
    const [above] = await transaction.query<{ id: string | null }>("SELECT manager_of($1) AS id", [record.managerId]);
    const reported = await whatIsReported(transaction, record);
    await amend(transaction, "workload_reports", record.id, { ...reported, state: "REPORTED", reportedOn: today, sharedWithId: above!.id, remarks });
    const { reference, month, managerId } = record;
    return { recordType: "WorkloadReport", recordId: record.id, caseId: null, topics: [managerId, above!.id].filter((one) => one !== null).map((one) => `person:${one}`), particulars: { reference, month, people: reported.people, isLate: today > record.dueOn }, concerns: [{ kind: "WORKLOAD_REPORTED", staffId: above!.id, reference }] };
  },
});

/** WL-49: what came of the review of somebody's work. */
export const closingReview = changingAbout<WorkloadReviewKept & { readonly version: number; readonly workerId: string; readonly escalatedToId: string | null }, WorkloadReviewFacts>(WorkloadReview, "workload_reviews", workloadReviewFacts)<{ readonly outcome: string }>({
  event: "closed a review of somebody's work", law: workloadReviewActions.closeWorkloadReview, values: ({ today, input }) => ({ state: "DONE", closedOn: today, outcome: input.outcome }),
});

export const settingStandard: Deed<object, object, StandardInput & { readonly reportByDay: number; readonly arrangeAfterDays: number }, object> = {
  event: "set the standard of supervision", on: null, law: standardActions.setSupervisionStandard as never,
  async apply(_allowed, { transaction, actor, input: { inForceFrom, reportByDay, arrangeAfterDays } }) {
    const id = await begin(transaction, "supervision_standards", { inForceFrom, reportByDay, arrangeAfterDays, setById: actor.staffId });
    return [{ recordType: "SupervisionStandard", recordId: id, caseId: null, topics: [], particulars: { inForceFrom, reportByDay, arrangeAfterDays } }];
  },
};
