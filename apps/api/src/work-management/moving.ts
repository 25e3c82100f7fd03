import type { Destination } from "@remit/domain/work-management/destination";
import type { Change, Doing, IdsByKind } from "../door/deed.js";

/** Where a case group goes: a position, or null for its segment's hopper. With `leaving`, only if it is still on that position. */
export interface Move { readonly groupId: string; readonly toPositionId: string | null; readonly leaving?: string }

const members = [["Case", "its_cases", "w.reference", "w.id", "true"], ["ServiceRequest", "service_requests", "w.reference", "w.case_id", "w.is_open"],
  ["Activity", "activities", "w.summary", "w.case_id", "w.is_open"], ["InboundCorrespondence", "inbound_correspondence", "w.summary", "w.case_id", "w.is_open"]] as const;

const holder = (position: string) => `(SELECT s.name FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE p.id = ${position})`;
/** What the audit keeps of each record that changes hands: what it is, whence, whither, and the case group that it moved with. */
const told = (type: string, reference: string) => `jsonb_build_object('what', '${type}', 'reference', ${reference}, 'from', g."from", 'to', g."to", 'fromPositionId', g.came, 'toPositionId', g.went, 'movedWith', g.reference)`;

/**
 * Moves case groups, and says of everything that moved with them whence and whither. The database carries the new owner to the
 * group's cases and open work in the same statement (WM-32, WM-37), so no code path can split a group. Cases are locked before their chains are, as by everyone who writes on them.
 * What is left is compared within a CASE, for PostgreSQL takes an OR for so rare that it plans for a single row.
 * Where a seat ($2) with its holder ($3) is named, nothing moves unless they still sit there, and they cannot leave before the end.
 */
const moveSql = `
plan AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS t("groupId" uuid, "toPositionId" uuid, leaving uuid)),
before AS (SELECT g.id, g.owner_position_id AS came FROM case_groups g JOIN plan ON plan."groupId" = g.id),
seat AS (SELECT FROM positions WHERE id = $2::uuid AND holder_id = $3::uuid AND is_open FOR KEY SHARE),
moved AS (UPDATE case_groups g SET owner_position_id = plan."toPositionId", version = g.version + 1 FROM plan WHERE g.id = plan."groupId" AND CASE WHEN plan.leaving IS NULL THEN true ELSE g.owner_position_id = plan.leaving END AND ($2::uuid IS NULL OR EXISTS (SELECT FROM seat)) RETURNING g.id, g.reference, g.segment_id, g.owner_position_id AS went),
seats AS (SELECT position, ${holder("position")} AS holder FROM (SELECT came AS position FROM before UNION SELECT went FROM moved) p),
grouped AS MATERIALIZED (SELECT m.*, b.came, f.holder AS "from", t.holder AS "to" FROM moved m JOIN before b USING (id) LEFT JOIN seats f ON f.position = b.came LEFT JOIN seats t ON t.position = m.went),
its_cases AS MATERIALIZED (SELECT c.id, c.reference, c.case_group_id FROM cases c WHERE c.case_group_id IN (SELECT id FROM grouped) ORDER BY c.id FOR NO KEY UPDATE),
happened AS (SELECT 'CaseGroup' AS type, g.id, NULL::uuid AS "case", ${told("CaseGroup", "g.reference")} AS particulars, ARRAY['segment:' || g.segment_id] AS topics FROM grouped g
${members.map(([type, table, reference, caseId, open]) => `UNION ALL SELECT '${type}', w.id, ${caseId}, ${told(type, reference)}, ARRAY['segment:' || g.segment_id, 'case:' || ${caseId}] FROM ${table} w JOIN grouped g ON g.id = w.case_group_id WHERE ${open}`).join("\n")}),
concerning AS (SELECT 'CaseGroup' AS type, g.id AS record, k.kind, g.reference, NULL::uuid AS staff, k.position, k.place FROM grouped g CROSS JOIN LATERAL (VALUES ('WORK_ASSIGNED', g.went, 0), ('WORK_TAKEN', g.came, 1)) k(kind, position, place))`;

/** The change that moves case groups which are locked; with `still`, none of them unless that seat is still its holder's. */
export const moving = (moves: readonly Move[], still: Pick<Destination, "positionId" | "holderId"> | null = null): Change =>
  ({ sql: moveSql, values: [JSON.stringify(moves), still?.positionId ?? null, still?.holderId ?? null] });

/** Carries it out, where there is anything to move, and gives what moved by kind. */
export const moveGroups = async ({ change }: Pick<Doing<unknown>, "change">, event: string, moves: readonly Move[], still?: Pick<Destination, "positionId" | "holderId"> | null): Promise<IdsByKind> => (moves.length ? change(event, moving(moves, still)) : {});
