/** What lists need to be read at the size of a large office: sensitivity beside the work, and indexes that answer a list and its count by themselves. */
export const name = "0002-reading";

const kinds = ["service_requests", "activities", "inbound_correspondence"];

/** Work knows whether its case is sensitive, so that who may see it is decided without looking up each case. A foreign key is the witness: it cannot differ, and follows when the case changes. */
const sensitivity = `
ALTER TABLE cases ADD CONSTRAINT cases_sensitivity UNIQUE (id, is_sensitive);
${kinds.map((table) => `
ALTER TABLE ${table} ADD case_is_sensitive boolean NOT NULL DEFAULT false;
UPDATE ${table} w SET case_is_sensitive = true FROM cases c WHERE c.id = w.case_id AND c.is_sensitive;
ALTER TABLE ${table} ADD CONSTRAINT as_sensitive_as_its_case FOREIGN KEY (case_id, case_is_sensitive) REFERENCES cases(id, is_sensitive) ON UPDATE CASCADE;`).join("")}

CREATE OR REPLACE FUNCTION follow_the_group() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE g case_groups;
BEGIN
  SELECT * INTO g FROM case_groups WHERE id = (SELECT case_group_id FROM cases WHERE id = NEW.case_id) FOR SHARE;
  NEW.case_group_id := g.id;
  NEW.segment_id := g.segment_id;
  NEW.owner_position_id := g.owner_position_id;
  NEW.case_is_sensitive := (SELECT is_sensitive FROM cases WHERE id = NEW.case_id);
  UPDATE cases SET returned_at = NULL, owner_position_id = g.owner_position_id, version = version + 1 WHERE id = NEW.case_id AND returned_at IS NOT NULL;
  RETURN NEW;
END $$;`;

/** What decides who sees a piece of work, carried in the index so that a list is counted without its rows. */
const indexes = `
DROP INDEX service_requests_hopper, service_requests_mine;
CREATE INDEX service_requests_hopper ON service_requests(segment_id, priority DESC, next_action_due_on, received_at, id) INCLUDE (owner_position_id, is_open, case_id, case_is_sensitive) WHERE is_open AND owner_position_id IS NULL;
CREATE INDEX service_requests_mine ON service_requests(owner_position_id, priority DESC, next_action_due_on, received_at, id) INCLUDE (segment_id, is_open, case_id, case_is_sensitive) WHERE is_open;

-- Beginnings are looked for without regard to capitals.
DROP INDEX cases_reference, service_requests_reference;
CREATE INDEX cases_reference ON cases(lower(reference) text_pattern_ops);
CREATE INDEX service_requests_reference ON service_requests(lower(reference) text_pattern_ops);
CREATE INDEX case_groups_reference ON case_groups(lower(reference) text_pattern_ops);

ALTER TABLE cases SET (autovacuum_vacuum_scale_factor = 0.01);
ALTER TABLE case_groups SET (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.01);
ALTER TABLE activities SET (autovacuum_vacuum_scale_factor = 0.01);
ALTER TABLE inbound_correspondence SET (autovacuum_vacuum_scale_factor = 0.01);`;

export const up = [sensitivity, indexes].join("\n");
