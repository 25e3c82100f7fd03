import { formatDate } from "@remit/domain/calendar/office-date";
import { officeMarking } from "@remit/domain/documents/marking";
import { recordStates, type RecordState } from "@remit/domain/workload/record-labels";
import type { RecordLine } from "@remit/domain/workload/record-lines";
import type { Router } from "express";
import { paperRoutes, rowFor, type Leaving } from "../documents/leaving.js";
import type { Paper, Piece } from "../documents/paper.js";
import { WorkloadRecord } from "./record.entity.js";

interface RecordToPrint {
  readonly id: string; readonly reference: string; readonly worker: string; readonly month: string; readonly revision: number; readonly state: RecordState; readonly lines: readonly RecordLine[]; readonly remarks: string; readonly office: string;
  readonly stablePoints: number; readonly extraPoints: number; readonly casePoints: number; readonly totalPoints: number; readonly maximumPoints: number; readonly agreedOn: string | null; readonly agreedWith: string | null; readonly assumedFrom: string | null;
  readonly caseloadReview: string | null; readonly oneMonthReason: string | null; readonly remedialAction: string | null; readonly workerPosition: string | null; readonly supervisorPosition: string | null; readonly settlement: string | null;
}

/** The month of a first day, as people read it: January 2026. */
const sayMonth = (month: string) => formatDate(month).replace(/^1 /, "");
const facts = (rows: readonly (readonly [string, string | null])[]): Piece => ({ kind: "facts", rows: rows.filter((row): row is [string, string] => Boolean(row[1])) });
const columns = [{ heading: "What it is", share: 4 }, { heading: "About", share: 2 }, { heading: "By the rules", share: 1 }, { heading: "Put down", share: 1 }, { heading: "Note", share: 4 }];

/** A workload record as it is kept by both: what was agreed, line by line (WL-40). */
export const recordPaper = (of: RecordToPrint): Paper => ({
  title: `${of.reference} Workload record`, reference: of.reference, office: of.office, language: "ENGLISH", marking: officeMarking(true), standing: of.agreedOn === null ? `${recordStates[of.state]}: not agreed` : null,
  pieces: [
    { kind: "title", text: `Workload record: ${of.worker}, ${sayMonth(of.month)}` },
    facts([["Record", of.revision > 1 ? `${of.reference}, version ${of.revision}` : of.reference], ["State", recordStates[of.state]], ["Agreed", of.agreedOn && [formatDate(of.agreedOn), of.agreedWith && `with ${of.agreedWith}`].filter(Boolean).join(", ")], ["Completed while away", of.assumedFrom],
      ["Points", `${of.totalPoints} of ${of.maximumPoints}: stable ${of.stablePoints}, extra ${of.extraPoints}, cases ${of.casePoints}`], ["Said of the month", of.remarks], ["Review of the caseload", of.caseloadReview], ["Reason for one month", of.oneMonthReason], ["Remedial action", of.remedialAction],
      ["The worker’s position", of.workerPosition], ["The supervisor’s position", of.supervisorPosition], ["Settled", of.settlement]]),
    { kind: "heading", text: "Lines", level: 1 },
    { kind: "table", columns, rows: of.lines.map((line) => [line.isAssumed ? `${line.label} (assumed)` : line.label, line.about, String(line.total), String(line.agreedPoints), line.note || line.why]) },
  ],
});

const recordSql = `SELECT r.id, r.reference, r.month::text AS month, r.revision, r.state, r.lines, r.remarks, r.stable_points AS "stablePoints", r.extra_points AS "extraPoints", r.case_points AS "casePoints", r.total_points AS "totalPoints", r.maximum_points::float8 AS "maximumPoints", r.agreed_on::text AS "agreedOn",
  r.assumed_from AS "assumedFrom", r.caseload_review AS "caseloadReview", r.one_month_reason AS "oneMonthReason", r.remedial_action AS "remedialAction", r.worker_position AS "workerPosition", r.supervisor_position AS "supervisorPosition", r.settlement, s.name AS worker,
  (SELECT m.name FROM staff_members m WHERE m.id = r.agreed_with_id) AS "agreedWith", coalesce((SELECT o.name FROM office o LIMIT 1), '') AS office FROM workload_records r JOIN staff_members s ON s.id = r.worker_id`;

/** A workload record as a file, for whoever may read it at that moment, and on record (WL-40, WL-56). */
export const workloadRecordRoutes = ({ door, ...rest }: Leaving): Router => paperRoutes({ door, ...rest }, "/papers/workload-records", async (presence, id) => {
  const record = await rowFor<RecordToPrint>(door, presence, (p) => `${recordSql} WHERE r.id = ${p.place("uuid", () => id)} AND ${door.tables.scope(WorkloadRecord, "r", p)}`);
  return record ? { paper: recordPaper(record), name: record.reference, recordType: "WorkloadRecord", recordId: record.id, caseId: null } : null;
});
