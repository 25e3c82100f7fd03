import { dueWords } from "@remit/domain/calendar/office-date";
import type { Actor } from "@remit/domain/law/law";
import { notificationKind } from "@remit/domain/notifications/kinds";
import type { Pool } from "pg";
import { Activity, ServiceRequest } from "../casework/work.entity.js";
import { Parameters } from "../reading/parameters.js";
import type { Tables } from "../reading/tables.js";
import { mayStillKnow } from "./inbox.scopes.js";
import type { Contents, Line } from "./letter.js";
import { sentence } from "./notification.entity.js";

/** Where the contents are read from, and for whom: the person as they act in their primary position. */
export interface Reader { readonly pool: Pool; readonly tables: Tables; readonly actor: Actor; readonly on: string }

async function rows<Row extends object>({ pool, actor, on }: Reader, write: (parameters: Parameters) => string): Promise<Row[]> {
  const parameters = new Parameters(actor);
  const text = write(parameters);
  return (await pool.query<Row>(text, parameters.extracts.map((extract) => extract({ actor, today: on, arguments: [] }) ?? null))).rows;
}

/** What the digest is to tell and its reader has not read meanwhile and may still know. */
const toldIn = (reader: Reader, digestId: string) => rows<Line>(reader, (p) => `
  SELECT ${sentence("n")} AS sentence, n.kind, n.record_type AS "recordType", n.record_id AS "recordId", n.case_id AS "caseId" FROM notifications n
  WHERE n.digest_id = ${p.place("uuid", () => digestId)} AND n.staff_id = ${p.staffId} AND n.read_at IS NULL AND ${mayStillKnow("n", p)} ORDER BY n.at, n.id`);

interface Due { readonly called: string; readonly due: string; readonly recordType: string; readonly recordId: string; readonly caseId: string }
const wantsDue = (p: Parameters) => `coalesce((SELECT x.in_digest FROM notification_choices x WHERE x.staff_id = ${p.staffId} AND x.kind = 'WORK_DUE'), ${notificationKind("WORK_DUE").digest})`;

/** Open work of all the person's positions that is due by that day, the longest overdue first (WM-51). */
async function dueBy(reader: Reader): Promise<Line[]> {
  const { tables, on } = reader;
  const mine = (p: Parameters) => `w.is_open AND w.owner_position_id = ANY(${p.held})`;
  const found = await rows<Due>(reader, (p) => `
    SELECT w.reference AS called, w.next_action_due_on AS due, 'ServiceRequest' AS "recordType", w.id AS "recordId", w.case_id AS "caseId" FROM service_requests w
      WHERE ${mine(p)} AND w.next_action_due_on <= ${p.today} AND ${wantsDue(p)} AND ${tables.scope(ServiceRequest, "w", p)}
    UNION ALL SELECT 'An activity on ' || c.reference, w.due_on, 'Activity', w.id, w.case_id FROM activities w JOIN cases c ON c.id = w.case_id
      WHERE ${mine(p)} AND w.due_on <= ${p.today} AND ${wantsDue(p)} AND ${tables.scope(Activity, "w", p)} ORDER BY due, called`);
  return found.map(({ called, due, recordType, recordId, caseId }) => ({ sentence: `${called} ${due < on ? "" : "is "}${dueWords(due, on)}.`, kind: "WORK_DUE", recordType, recordId, caseId }));
}

/** All that one person's letter of one day is to tell. */
export const contentsOf = async (reader: Reader, digestId: string): Promise<Contents> => ({ told: await toldIn(reader, digestId), due: await dueBy(reader) });
