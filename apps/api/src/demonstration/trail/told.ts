/** Who, when and what, of one kind of record: SQL that gives `case_id`, `at`, `actor`, `action`, `type`, `id` and `particulars`. */
export type Told = string;
export const nameOf = (id: string) => `(SELECT s.name FROM staff_members s WHERE s.id = ${id})`;
export const happened = (type: string, from: string, lines: readonly (readonly [action: string, at: string, actor: string, particulars: string, when?: string])[]): Told =>
  lines.map(([action, at, actor, particulars, when = "true"]) => `SELECT x.case_id, ${at} AS at, ${actor} AS actor, '${action}' AS action, '${type}' AS type, x.id, jsonb_strip_nulls(jsonb_build_object(${particulars})) AS particulars FROM ${from} x WHERE ${when}`).join("\nUNION ALL ");
