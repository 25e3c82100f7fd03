import { happened, nameOf, type Told } from "./told.js";

const hasNoCase = (table: string) => `(SELECT r.*, NULL::uuid AS case_id FROM ${table} r)`;
const worker = `'reference', x.reference, 'name', ${nameOf("x.worker_id")}`;
/** Supervision, workload records and reports, as the audit tells them. */
export const supervision: Told = [
  happened("SupervisionSession", hasNoCase("supervision_sessions"), [
    ["booked supervision", "x.booked_on + time '10:20'", "x.booked_by_id", `${worker}, 'plannedOn', x.planned_on`], ["held supervision", "x.held_on + time '15:30'", "x.supervisor_id", `${worker}, 'heldOn', x.held_on`, "x.held_on IS NOT NULL"],
  ]),
  happened("WorkloadRecord", hasNoCase("workload_records"), [
    ["began a workload record", "x.begun_on + time '09:40'", "x.begun_by_id", `${worker}, 'month', x.month`, "x.revision = 1"], ["sent a workload record", "x.sent_on + time '16:10'", "x.worker_id", `${worker}, 'month', x.month`, "x.sent_on IS NOT NULL"],
    ["agreed a workload record", "x.agreed_on + time '15:40'", "x.agreed_with_id", `${worker}, 'month', x.month`, "x.agreed_on IS NOT NULL"], ["agreed a workload record", "x.agreed_on + time '15:45'", "x.worker_id", `${worker}, 'month', x.month, 'stands', true`, "x.agreed_on IS NOT NULL"],
    ["did not agree a workload record", "x.escalated_on + time '15:50'", "x.worker_id", `${worker}, 'month', x.month`, "x.escalated_on IS NOT NULL"],
  ]),
  happened("WorkloadReport", hasNoCase("workload_reports"), [["reported on a month''s workload", "x.reported_on + time '11:15'", "x.manager_id", "'reference', x.reference, 'month', x.month, 'people', x.people, 'isLate', x.reported_on > x.due_on", "x.reported_on IS NOT NULL"]]),
].join("\nUNION ALL ");
