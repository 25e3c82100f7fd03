import { beginningRecord, recordActions, type RecordFacts } from "@remit/domain/workload/record-actions";
import { workloadReportActions, workloadReviewActions, type WorkloadReportFacts, type WorkloadReviewFacts } from "@remit/domain/workload/record-reviews";
import { arrangementActions, type ArrangementFacts } from "@remit/domain/workload/supervision-arrangements";
import type { LineFacts } from "@remit/domain/workload/supervision-line";
import { bookingActions, supervisionActions } from "@remit/domain/workload/supervision-sessions";
import { StaffMember } from "../organisation/organisation.entity.js";
import type { Parameters } from "../reading/parameters.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { Shown } from "../reading/shown.js";
import { seenWithThe, type Sight } from "../reading/sight.js";
import { WorkloadReport } from "./record-report.entity.js";
import { WorkloadRecord, WorkloadRecordLine, WorkloadReview } from "./record.entity.js";
import { SupervisionArrangement, SupervisionSession, SupervisionStandard } from "./supervision.entity.js";

const stated = { state: ({ state }: { readonly state: string }) => state };
const nameOf = (id: string) => `SELECT s.name FROM staff_members s WHERE s.id = ${id}`;

/** What must be known of those around somebody's supervision, given the column of the worker. */
export const lineFacts = (column: string): FactsSql<LineFacts> => ({
  workerName: (a) => nameOf(`${a}.${column}`), supervisorId: (a) => `SELECT manager_of(${a}.${column})`, supervisorName: (a) => nameOf(`manager_of(${a}.${column})`), standInId: (a) => `SELECT stand_in_for(${a}.${column})`,
  lineAbove: (a) => `SELECT coalesce(json_agg(u.staff_id ORDER BY u.step), '[]') FROM managers_above(${a}.${column}) u`,
  isWorkerAway: (a, p) => `SELECT unplanned_since(${a}.${column}, ${p.today}) IS NOT NULL`, isSupervisorAway: (a, p) => `SELECT unplanned_since(manager_of(${a}.${column}), ${p.today}) IS NOT NULL`,
});

/** WL-40: `seesWorkloadOf` of the domain as SQL; the access matrix holds the two equal. */
const ofMyPeople: Sight = (a, p) => `(${a}.worker_id = ${p.staffId} OR ${a}.worker_id IN (SELECT people_below(${p.staffId})) OR ${a}.worker_id IN (SELECT x.worker_id FROM supervision_arrangements x WHERE x.supervisor_id = ${p.staffId} AND x.state = 'ARRANGED' AND stand_in_for(x.worker_id) = ${p.staffId}))`;
const named = (a: string, typed: string) => `(${a}.reference ILIKE ${typed} || '%' OR EXISTS (SELECT FROM staff_members s WHERE s.id = ${a}.worker_id AND s.name ILIKE '%' || ${typed} || '%'))`;

export const supervisionFacts = lineFacts("worker_id");
readable(SupervisionSession, { scope: ofMyPeople, order: [{ by: "plannedOn", descending: true }], search: named, law: { table: supervisionActions, facts: supervisionFacts, ...stated } });
export const arrangementFacts: FactsSql<ArrangementFacts> = { askedOfName: (a) => nameOf(`${a}.asked_of_id`), workerName: (a) => nameOf(`${a}.worker_id`) };
readable(SupervisionArrangement, { scope: ofMyPeople, order: [{ by: "askedOn", descending: true }], law: { table: arrangementActions, facts: arrangementFacts, ...stated } });
readable(SupervisionStandard, { scope: "everyone", order: [{ by: "inForceFrom", descending: true }] });

const monthBefore = (a: string) => `(${a}.month - interval '1 month')::date`;
export const recordFacts: FactsSql<RecordFacts> = {
  ...supervisionFacts,
  heldSessionId: (a) => `SELECT v.id FROM supervision_sessions v WHERE v.worker_id = ${a}.worker_id AND v.state = 'HELD' AND v.held_on >= ${a}.sent_on ORDER BY v.held_on DESC, v.id DESC LIMIT 1`,
  overBefore: (a) => `SELECT json_agg(coalesce(s.is_over, false) ORDER BY m.month DESC) FROM generate_series(${a}.month - interval '12 months', ${a}.month - interval '1 month', interval '1 month') m(month) LEFT JOIN standing_records s ON s.worker_id = ${a}.worker_id AND s.month = m.month::date`,
  monthsInARow: (_a, p) => `SELECT m.months_in_a_row FROM points_schemes m WHERE m.effective_from <= ${p.today} ORDER BY m.effective_from DESC LIMIT 1`,
  followsAssumptions: (a) => `SELECT EXISTS (SELECT FROM standing_records s WHERE s.worker_id = ${a}.worker_id AND s.month = ${monthBefore(a)} AND s.state = 'ASSUMED')`,
  escalatedToName: (a) => nameOf(`${a}.escalated_to_id`), nextManagerId: (a) => `SELECT manager_of(manager_of(${a}.worker_id))`,
  isCorrected: (a) => `SELECT EXISTS (SELECT FROM workload_records w WHERE w.corrects_id = ${a}.id)`,
};
readable(WorkloadRecord, { scope: ofMyPeople, order: [{ by: "month", descending: true }, { by: "worker.name" }], search: named, law: { table: recordActions, facts: recordFacts, ...stated } });
readable(WorkloadRecordLine, { scope: seenWithThe(ofMyPeople, "record_id", (a, p) => `EXISTS (SELECT FROM workload_records r WHERE r.id = ${a}.record_id AND ${ofMyPeople("r", p)})`), order: [{ by: "place" }] });
export const workloadReviewFacts: FactsSql<WorkloadReviewFacts> = { ownerName: (a) => nameOf(`${a}.owner_id`) };
readable(WorkloadReview, { scope: ofMyPeople, order: [{ by: "dueOn" }], law: { table: workloadReviewActions, facts: workloadReviewFacts, ...stated } });

/** WL-50: `seesReport` of the domain as SQL. */
const seesReport: Sight = (a, p) => (p.may("see-all-work") ? "TRUE" : `(${a}.manager_id = ${p.staffId} OR ${a}.manager_id IN (SELECT people_below(${p.staffId})))`);
export const reportFacts: FactsSql<WorkloadReportFacts> = { managerName: (a) => nameOf(`${a}.manager_id`), monthEndsOn: (a) => `(${a}.month + interval '1 month' - interval '1 day')::date` };
readable(WorkloadReport, {
  scope: seesReport, order: [{ by: "month", descending: true }, { by: "manager.name" }], law: { table: workloadReportActions, facts: reportFacts, ...stated },
  search: (a, typed) => `(${a}.reference ILIKE ${typed} || '%' OR EXISTS (SELECT FROM staff_members s WHERE s.id = ${a}.manager_id AND s.name ILIKE '%' || ${typed} || '%'))`,
});

Shown("everyone", "Whether the person is below you in the line of management, however far (WL-40).", { type: () => Boolean, computed: (a: string, p: Parameters) => `${a}.id IN (SELECT people_below(${p.staffId}))` })(StaffMember.prototype, "isOfMyPeople");
extendLaw<LineFacts>(StaffMember, { table: { ...bookingActions, ...beginningRecord }, facts: lineFacts("id") });
