import type { Destination } from "@remit/domain/work-management/destination";
import type { Happened, Transaction } from "../door/deed.js";

/** What the audit keeps of each record that changes hands. */
export interface Moved {
  readonly what: string;
  readonly reference: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly fromPositionId: string | null;
  readonly toPositionId: string | null;
  /** The reference of the case group that it moved with. */
  readonly movedWith: string;
}

/** Where a case group goes: a position, or null for its segment's hopper. With `leaving`, only if it is still on that position. */
export interface Move { readonly groupId: string; readonly toPositionId: string | null; readonly leaving?: string }

interface Row extends Omit<Moved, "what"> { readonly recordType: string; readonly recordId: string; readonly caseId: string | null; readonly segmentId: string }

const members = [["Case", "cases", "w.reference", "w.id", "true"], ["ServiceRequest", "service_requests", "w.reference", "w.case_id", "w.is_open"],
  ["Activity", "activities", "w.summary", "w.case_id", "w.is_open"], ["InboundCorrespondence", "inbound_correspondence", "w.summary", "w.case_id", "w.is_open"]] as const;

const holder = (position: string) => `(SELECT s.name FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE p.id = ${position})`;

/**
 * Moves case groups, and says of everything that moved with them whence and whither. The database carries the new owner to the
 * group's cases and open work in the same statement (WM-32, WM-37), so no code path can split a group. One statement, whatever the number.
 * Where a seat ($2) with its holder ($3) is named, nothing moves unless they still sit there, and they cannot leave before the end.
 */
const moveSql = `
WITH plan AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS t("groupId" uuid, "toPositionId" uuid, leaving uuid)),
  before AS (SELECT g.id, g.owner_position_id, ${holder("g.owner_position_id")} AS holder FROM case_groups g JOIN plan ON plan."groupId" = g.id),
  seat AS (SELECT FROM positions WHERE id = $2::uuid AND holder_id = $3::uuid AND is_open FOR KEY SHARE),
  moved AS (UPDATE case_groups g SET owner_position_id = plan."toPositionId", version = g.version + 1 FROM plan WHERE g.id = plan."groupId" AND (plan.leaving IS NULL OR g.owner_position_id = plan.leaving) AND ($2::uuid IS NULL OR EXISTS (SELECT FROM seat)) RETURNING g.id, g.reference, g.segment_id, g.owner_position_id),
  grouped AS (SELECT m.id, m.reference AS "movedWith", m.segment_id AS "segmentId", m.owner_position_id AS "toPositionId", ${holder("m.owner_position_id")} AS "to", b.owner_position_id AS "fromPositionId", b.holder AS "from" FROM moved m JOIN before b USING (id))
SELECT 'CaseGroup' AS "recordType", g.id AS "recordId", NULL::uuid AS "caseId", g."movedWith" AS reference, g.* FROM grouped g
${members.map(([type, table, reference, caseId, open]) => `UNION ALL SELECT '${type}', w.id, ${caseId}, ${reference}, g.* FROM ${table} w JOIN grouped g ON g.id = w.case_group_id WHERE ${open}`).join("\n")}`;

/** Carries out moves of case groups that are locked, and answers what happened to each record; with `still`, nothing unless that seat is still its holder's. */
export async function moveGroups(transaction: Transaction, moves: readonly Move[], still: Pick<Destination, "positionId" | "holderId"> | null = null): Promise<Happened<Moved>[]> {
  if (!moves.length) return [];
  const rows = await transaction.query<Row>(moveSql, [JSON.stringify(moves), still?.positionId ?? null, still?.holderId ?? null]);
  return rows.map(({ recordType, recordId, caseId, segmentId, reference, from, to, fromPositionId, toPositionId, movedWith }) => ({
    recordType, recordId, caseId, topics: [`segment:${segmentId}`, ...(caseId ? [`case:${caseId}`] : [])],
    particulars: { what: recordType, reference, from, to, fromPositionId, toPositionId, movedWith },
    concerns: recordType === "CaseGroup" ? [{ kind: "WORK_ASSIGNED", positionId: toPositionId, reference }, { kind: "WORK_TAKEN", positionId: fromPositionId, reference }] : [],
  }));
}
