-- What raw and PostGraphile call for the same work that Remit's door does: the whole assignment in one function, which asks nobody's leave.
DROP SCHEMA IF EXISTS bench_api CASCADE;
CREATE SCHEMA bench_api;
CREATE FUNCTION bench_api.cases_by_reference(prefix text) RETURNS SETOF cases LANGUAGE sql STABLE AS $$
  SELECT * FROM cases WHERE lower(reference) ~>=~ lower(prefix) AND lower(reference) ~<~ (lower(prefix) || chr(1114111)) ORDER BY received_on DESC, id DESC $$;

CREATE FUNCTION bench_api.assign(requests uuid[], versions int[], seat uuid, actor uuid, acting uuid) RETURNS int LANGUAGE plpgsql VOLATILE AS $$
DECLARE moved int;
BEGIN
  PERFORM FROM case_groups WHERE id IN (SELECT case_group_id FROM service_requests WHERE id = ANY(requests)) ORDER BY id FOR UPDATE;
  IF (SELECT count(*) FROM service_requests r JOIN unnest(requests, versions) n(id, version) USING (id, version)) < cardinality(requests) THEN RAISE 'Somebody was quicker'; END IF;
  WITH before AS (SELECT g.id, g.owner_position_id FROM case_groups g WHERE g.id IN (SELECT case_group_id FROM service_requests WHERE id = ANY(requests))),
    changed AS (UPDATE case_groups g SET owner_position_id = seat, version = g.version + 1 FROM before WHERE g.id = before.id RETURNING g.id, g.reference, g.segment_id, before.owner_position_id AS came),
    told AS (SELECT 'CaseGroup' AS kind, g.id AS record, NULL::uuid AS of_case, g.* FROM changed g
      UNION ALL SELECT 'Case', w.id, w.id, g.* FROM cases w JOIN changed g ON g.id = w.case_group_id
      UNION ALL SELECT 'ServiceRequest', w.id, w.case_id, g.* FROM service_requests w JOIN changed g ON g.id = w.case_group_id WHERE w.is_open
      UNION ALL SELECT 'Activity', w.id, w.case_id, g.* FROM activities w JOIN changed g ON g.id = w.case_group_id WHERE w.is_open
      UNION ALL SELECT 'InboundCorrespondence', w.id, w.case_id, g.* FROM inbound_correspondence w JOIN changed g ON g.id = w.case_group_id WHERE w.is_open),
    audited AS (SELECT e.* FROM write_entries(actor, acting, 'assigned', (SELECT array_agg(ROW(kind, record, of_case, jsonb_build_object('what', kind, 'movedWith', reference, 'fromPositionId', came, 'toPositionId', seat))::entry_to_write) FROM told)) e),
    informed AS (INSERT INTO notifications (staff_id, event_id, kind, reference, record_type, record_id, by_id, in_inbox, in_digest)
      SELECT p.holder_id, a.id, k.kind, g.reference, 'CaseGroup', g.id, actor, coalesce(x.in_inbox, true), coalesce(x.in_digest, true)
      FROM changed g JOIN audited a ON a.record_id = g.id CROSS JOIN LATERAL (VALUES ('WORK_ASSIGNED', seat), ('WORK_TAKEN', came)) k(kind, position)
        JOIN positions p ON p.id = k.position LEFT JOIN notification_choices x ON x.staff_id = p.holder_id AND x.kind = k.kind WHERE p.holder_id <> actor RETURNING id, staff_id),
    heard AS (INSERT INTO changes (told) SELECT json_agg(json_build_array(topic, kind, ids)) FROM (
      SELECT 'segment:' || segment_id AS topic, kind, json_agg(record) AS ids FROM told GROUP BY 1, 2
      UNION ALL SELECT 'case:' || of_case, kind, json_agg(record) FROM told WHERE of_case IS NOT NULL GROUP BY 1, 2
      UNION ALL SELECT 'person:' || staff_id, 'Notification', json_agg(id) FROM informed GROUP BY 1) _)
  SELECT count(*) FILTER (WHERE record_type = 'ServiceRequest') INTO moved FROM audited;
  RETURN moved;
END $$;
