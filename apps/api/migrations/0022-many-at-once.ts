/** What a large office needs: the audit of many records is chained at once, and lists stand in an index in their own order. */
export const name = "0022-many-at-once";

/** An entry before it has its hash, of a row `g` of what is to be written. */
const unhashed = (sequence: string, previous: string) => `ROW(g.id, g.stream, ${sequence}, g.at, actor, sits, happened, g.record_type, g.record_id, g.case_id, g.particulars, ${previous}, NULL)::audit_entries`;

/**
 * Entries of one event, chained at once: every chain that is extended is locked in the order of its id, each entry's hash is worked out from the one before
 * it, and each chain's end is written once. It takes what its caller may insert by itself and no more, so whoever may not insert entries may not call it.
 */
const chaining = `
CREATE TYPE entry_to_write AS (record_type text, record_id uuid, case_id uuid, particulars jsonb);
CREATE FUNCTION write_entries(actor uuid, seat uuid, happened text, entries entry_to_write[]) RETURNS TABLE (id uuid, record_type text, record_id uuid, case_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT ROWS 100 AS $$
#variable_conflict use_column
DECLARE sits uuid := seat;
BEGIN
  IF NOT has_any_column_privilege(session_user, 'audit_entries', 'INSERT') THEN RAISE EXCEPTION 'Only the office writes its audit' USING ERRCODE = '42501'; END IF;
  IF sits IS NULL AND actor IS NOT NULL THEN
    SELECT h.position_id INTO sits FROM position_holdings h WHERE h.staff_id = actor AND h.held_to IS NULL ORDER BY h.is_primary DESC, h.held_from LIMIT 1;
  END IF;
  INSERT INTO audit_heads SELECT DISTINCT coalesce(e.case_id, e.record_id), 0, '\\x'::bytea FROM unnest(entries) e
    WHERE NOT EXISTS (SELECT FROM audit_heads h WHERE h.stream_id = coalesce(e.case_id, e.record_id)) ORDER BY 1 ON CONFLICT DO NOTHING;
  PERFORM FROM audit_heads WHERE stream_id IN (SELECT coalesce(e.case_id, e.record_id) FROM unnest(entries) e) ORDER BY stream_id FOR UPDATE;
  RETURN QUERY WITH RECURSIVE
    given AS MATERIALIZED (SELECT e.*, row_number() OVER chain AS step, row_number() OVER chain = count(*) OVER (PARTITION BY e.stream) AS is_last
      FROM (SELECT new_id() AS id, clock_timestamp() AS at, coalesce(u.case_id, u.record_id) AS stream, u.* FROM unnest(entries) WITH ORDINALITY AS u(record_type, record_id, case_id, particulars, place)) e
      WINDOW chain AS (PARTITION BY e.stream ORDER BY e.place)),
    chained AS (
      SELECT g.id, g.stream, g.step, h.sequence + 1 AS sequence, h.hash AS previous, audit_hash(${unhashed("h.sequence + 1", "h.hash")}) AS hash FROM given g JOIN audit_heads h ON h.stream_id = g.stream WHERE g.step = 1
      UNION ALL SELECT g.id, g.stream, g.step, c.sequence + 1, c.hash, audit_hash(${unhashed("c.sequence + 1", "c.hash")}) FROM chained c JOIN given g ON g.stream = c.stream AND g.step = c.step + 1),
    ended AS (UPDATE audit_heads h SET sequence = c.sequence, hash = c.hash FROM chained c JOIN given g USING (id) WHERE g.is_last AND h.stream_id = c.stream)
    INSERT INTO audit_entries (id, stream_id, sequence, at, actor_id, position_id, action, record_type, record_id, case_id, particulars, previous_hash, hash)
    SELECT g.id, g.stream, c.sequence, g.at, actor, sits, happened, g.record_type, g.record_id, g.case_id, g.particulars, c.previous, c.hash FROM chained c JOIN given g USING (id) ORDER BY g.id
    RETURNING audit_entries.id, audit_entries.record_type, audit_entries.record_id, audit_entries.case_id;
END $$;

-- The application may not say a hash, so whatever it inserts by itself is chained row by row as before.
DROP TRIGGER chain_the_entry ON audit_entries;
CREATE TRIGGER chain_the_entry BEFORE INSERT ON audit_entries FOR EACH ROW WHEN (NEW.hash IS NULL) EXECUTE FUNCTION chain_the_entry();
DROP TRIGGER act_in_a_position ON audit_entries;
CREATE TRIGGER act_in_a_position BEFORE INSERT ON audit_entries FOR EACH ROW WHEN (NEW.hash IS NULL AND NEW.actor_id IS NOT NULL AND NEW.position_id IS NULL) EXECUTE FUNCTION act_in_a_position();`;

/** What is true of a group's approvals when it changes hands: asked once a statement for all of them, and of groups without any nothing more. */
const holding = `
DROP TRIGGER whoever_holds_it_owns_it ON case_groups;
-- Named so that it goes before the work is moved, as it did.
CREATE OR REPLACE FUNCTION whoever_holds_it_owns_it() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM arrived n JOIN left_behind o USING (id) JOIN cases c ON c.case_group_id = n.id JOIN approvals a ON a.case_id = c.id AND a.status = 'PENDING' WHERE n.owner_position_id IS DISTINCT FROM o.owner_position_id) THEN RETURN NULL; END IF;
  INSERT INTO approval_owners (approval_id, staff_id, because) SELECT a.id, p.holder_id, 'HELD' FROM arrived n JOIN left_behind o USING (id) JOIN cases c ON c.case_group_id = n.id JOIN approvals a ON a.case_id = c.id JOIN positions p ON p.id = n.owner_position_id
    WHERE n.owner_position_id IS DISTINCT FROM o.owner_position_id AND a.status = 'PENDING' AND p.holder_id IS NOT NULL ON CONFLICT DO NOTHING;
  -- What was taken on lasts while whoever took it on holds it: work that leaves them waits again for a decision (WM-22, WM-59).
  UPDATE approvals a SET taken_on_by_id = NULL, version = a.version + 1 FROM arrived n JOIN left_behind o USING (id) JOIN cases c ON c.case_group_id = n.id
    WHERE n.owner_position_id IS DISTINCT FROM o.owner_position_id AND c.id = a.case_id AND a.status = 'PENDING' AND a.taken_on_by_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM positions p WHERE p.id = n.owner_position_id AND p.holder_id = a.taken_on_by_id);
  RETURN NULL;
END $$;
CREATE TRIGGER approvals_learn_the_holder AFTER UPDATE ON case_groups REFERENCING OLD TABLE AS left_behind NEW TABLE AS arrived FOR EACH STATEMENT EXECUTE FUNCTION whoever_holds_it_owns_it();`;

/** A case asks for its group's owner when it goes back or is brought back, and not each time that its group moves. */
const following = `
DROP TRIGGER case_follows_its_group ON cases;
CREATE TRIGGER case_follows_its_group BEFORE INSERT ON cases FOR EACH ROW EXECUTE FUNCTION case_follows_its_group();
CREATE TRIGGER case_follows_its_group_again BEFORE UPDATE OF returned_at ON cases FOR EACH ROW WHEN (OLD.returned_at IS DISTINCT FROM NEW.returned_at) EXECUTE FUNCTION case_follows_its_group();`;

/** Lists stand in an index in their own order, so that a page costs the same however long the list is. Empty days come last, as the lists have them. */
const orders = `
DROP INDEX cases_received, case_groups_segment;
CREATE INDEX cases_received ON cases(received_on DESC NULLS LAST, id DESC);
CREATE INDEX case_groups_received ON case_groups(received_on DESC, id DESC);
CREATE INDEX case_groups_open ON case_groups(segment_id, received_on DESC, id DESC) WHERE is_open;`;

export const up = [chaining, holding, following, orders].join("\n");
