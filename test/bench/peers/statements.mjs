const row = `json_build_object('id', r.id, 'version', r.version, 'reference', r.reference, 'priority', r.priority, 'status', r.status, 'summary', r.summary, 'nextActionDueOn', r.next_action_due_on, 'receivedAt', r.received_at`;
const work = "ORDER BY r.priority DESC, r.next_action_due_on, r.received_at, r.id LIMIT 25";
const inHopper = "FROM service_requests r WHERE r.is_open AND r.owner_position_id IS NULL AND r.segment_id = $1";
const mine = "FROM service_requests r WHERE r.is_open AND r.owner_position_id = $1";
const requestsOfCase = "FROM service_requests r WHERE r.case_id = c.id";

const hopper = (total) => `SELECT json_build_object('nodes', (SELECT json_agg(n) FROM (SELECT ${row}) AS n ${inHopper} ${work}) _), 'totalCount', ${total})::text`;

/** One statement for each operation, as somebody who knows PostgreSQL would write it by hand; none asks who is reading. */
export const statements = {
  hopper: hopper(`(SELECT count(*) FROM (SELECT ${inHopper} LIMIT 1001) _)`),
  hopperExact: hopper(`(SELECT count(*) ${inHopper})`),
  myWork: `SELECT json_build_object('nodes', (SELECT json_agg(n) FROM (SELECT ${row},
      'area', (SELECT a.name FROM work_areas a WHERE a.id = r.area_id), 'subArea', (SELECT s.name FROM work_sub_areas s WHERE s.id = r.sub_area_id),
      'case', (SELECT json_build_object('reference', c.reference, 'title', c.title, 'caseGroup', (SELECT g.reference FROM case_groups g WHERE g.id = c.case_group_id), 'body', (SELECT b.name FROM bodies b WHERE b.id = c.body_id)) FROM cases c WHERE c.id = r.case_id)) AS n ${mine} ${work}) _), 'totalCount', (SELECT count(*) ${mine}))::text`,
  record: `SELECT (SELECT json_build_object('id', c.id, 'reference', c.reference, 'title', c.title, 'summary', c.summary, 'status', c.status, 'receivedOn', c.received_on, 'complexity', c.complexity,
      'body', (SELECT b.name FROM bodies b WHERE b.id = c.body_id), 'complainant', (SELECT json_build_object('name', p.name, 'email', p.email) FROM people p WHERE p.id = c.complainant_id),
      'segment', (SELECT s.name FROM segments s WHERE s.id = c.segment_id), 'caseGroup', (SELECT g.reference FROM case_groups g WHERE g.id = c.case_group_id),
      'owner', (SELECT json_build_object('title', p.title, 'holder', m.name) FROM positions p LEFT JOIN staff_members m ON m.id = p.holder_id WHERE p.id = c.owner_position_id),
      'findings', (SELECT coalesce(json_agg(json_build_object('complaint', f.complaint, 'category', k.label, 'outcome', o.label) ORDER BY f.ordinal), '[]') FROM findings f JOIN finding_categories k ON k.id = f.category_id LEFT JOIN finding_outcomes o ON o.id = f.outcome_id WHERE f.case_id = c.id),
      'requests', (SELECT coalesce(json_agg(n), '[]') FROM (SELECT json_build_object('reference', r.reference, 'status', r.status) AS n ${requestsOfCase} ${work}) _), 'count', (SELECT count(*) ${requestsOfCase}))
    FROM cases c WHERE c.id = $1)::text`,
  prefix: `SELECT (SELECT coalesce(json_agg(n), '[]') FROM (SELECT json_build_object('id', c.id, 'reference', c.reference, 'title', c.title, 'status', c.status) AS n FROM cases c
    WHERE lower(c.reference) ~>=~ lower($1) AND lower(c.reference) ~<~ (lower($1) || chr(1114111)) ORDER BY c.received_on DESC, c.id DESC LIMIT 10) _)::text`,
  bulkAssign: "SELECT bench_api.assign($1, $2, $3, $4, $5)::text",
};
