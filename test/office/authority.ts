import type { World } from "./world.js";

/**
 * Limits of authority in the named world: caseworkers may agree remedies up to £250, team leaders £1,000, segment managers £5,000 and the
 * reviewer's seat £800; above that by the line manager, the segment manager and the director to the committee. Amina and Ben answer to
 * Dana Fox, she to Grace Lomax.
 */
export async function setLimits(world: World): Promise<void> {
  const seat = (title: string) => `(SELECT id FROM positions WHERE title = '${title}' ORDER BY id LIMIT 1)`;
  const staff = (name: string) => `(SELECT id FROM staff_members WHERE name = '${name}')`;
  await world.sql(`
    UPDATE staff_members SET line_manager_id = ${staff("Dana Fox")} WHERE name IN ('Amina Yusuf', 'Ben Carter', 'Chidi Okafor');
    UPDATE staff_members SET line_manager_id = ${staff("Grace Lomax")} WHERE name = 'Dana Fox';
    INSERT INTO committees (name, purpose, secretary_position_id) VALUES ('Personal Cases Committee', 'Decides what no policy covers.', ${seat("Support section caseworker")});
    INSERT INTO escalation_routes (name) VALUES ('Money');
    INSERT INTO escalation_steps (route_id, ordinal, kind, position_id, committee_id) SELECT r.id, s.ordinal, s.kind, s.position_id, s.committee_id FROM escalation_routes r, (VALUES
      (1, 'LINE_MANAGER', NULL::uuid, NULL::uuid), (2, 'SENIOR_OPERATIONS_MANAGER', ${seat("Segment manager, Customer Care")}, NULL), (3, 'DIRECTOR', ${seat("Ombudsman''s Casework Manager")}, NULL),
      (4, 'COMMITTEE', NULL, (SELECT id FROM committees))) s(ordinal, kind, position_id, committee_id);
    INSERT INTO authority_limits (decision_kind_id, role_id, position_id, amount_pence, starts_on, source_kind, source_title, source_reference, route_id)
      SELECT k.id, (SELECT id FROM roles WHERE name = l.role), CASE WHEN l.role IS NULL THEN ${seat("Reviewer")} END, l.pence, '2025-04-01', 'POLICY', 'Remedies and redress', l.source, r.id FROM decision_kinds k, escalation_routes r, (VALUES
        ('Caseworker', 25000, 'POL-014'), ('Team leader', 100000, 'POL-014'), ('Segment manager', 500000, 'POL-014'), (NULL, 80000, 'FL-2')) l(role, pence, source) WHERE k.code = 'FINANCIAL_REMEDY'`);
}

/** Gives Idris Kay a second seat from which he advises the whole office. */
export async function appointAdviser(world: World): Promise<void> {
  await world.sql(`WITH seat AS (INSERT INTO positions (title, role_id, segment_id, kind) SELECT 'Adviser on care at home', r.id, s.id, 'OTHER' FROM roles r, segments s WHERE r.name = 'Adviser' AND s.name = 'Further Look' RETURNING id)
    INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT seat.id, m.id, '2025-01-06', false FROM seat, staff_members m WHERE m.name = 'Idris Kay'`);
}
