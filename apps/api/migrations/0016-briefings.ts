export const name = "0016-briefings";

const knowing = `
-- Whether a person may know of a case, or of what is about none: by a seat that sees cases, and as the case's own lists say (CS-09).
CREATE FUNCTION may_know(seen uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.holder_id = person AND p.is_open AND 'see-cases' = ANY(r.permissions))
    AND NOT EXISTS (SELECT FROM cases c WHERE c.id = seen AND (
      c.is_sensitive AND NOT EXISTS (SELECT FROM case_access a WHERE a.case_id = c.id AND a.staff_id = person AND a.kind = 'NEED_TO_KNOW' AND a.ended_at IS NULL)
      OR EXISTS (SELECT FROM case_access a WHERE a.case_id = c.id AND a.staff_id = person AND a.kind = 'EXCLUDED' AND a.ended_at IS NULL))) $$;`;

const commissioning = `
-- Follow-up work of reviews becomes work that anybody commissions: one list of what is waited for, chased by one rule (PO-57).
ALTER TABLE review_follow_ups RENAME TO commissioned_work;
ALTER TABLE review_chases RENAME TO commissioned_work_chases;
ALTER TABLE commissioned_work_chases RENAME COLUMN follow_up_id TO work_id;
CREATE SEQUENCE commissioned_work_numbers;
DROP INDEX review_follow_ups_owner;
ALTER TABLE commissioned_work DROP COLUMN is_open;
ALTER TABLE commissioned_work ALTER COLUMN review_id DROP NOT NULL, ADD COLUMN reference text, ADD COLUMN case_id uuid REFERENCES cases(id), ADD COLUMN why text NOT NULL DEFAULT '',
  ADD COLUMN state text NOT NULL DEFAULT 'ASKED' CHECK (state IN ('ASKED','UNDER_WAY','DONE','WITHDRAWN'));
UPDATE commissioned_work w SET reference = numbered('W-', nextval('commissioned_work_numbers')), case_id = (SELECT v.case_id FROM reviews v WHERE v.id = w.review_id), state = CASE WHEN done_on IS NULL THEN 'ASKED' ELSE 'DONE' END, escalations = 0;
ALTER TABLE commissioned_work ALTER COLUMN reference SET NOT NULL, ALTER COLUMN reference SET DEFAULT numbered('W-', nextval('commissioned_work_numbers')), ADD UNIQUE (reference),
  ADD COLUMN is_open boolean GENERATED ALWAYS AS (state IN ('ASKED','UNDER_WAY')) STORED, ADD CHECK ((state = 'DONE') = (done_on IS NOT NULL)), ADD CHECK (review_id IS NULL OR case_id IS NOT NULL);
CREATE INDEX commissioned_work_owner ON commissioned_work(owner_id, due_on) WHERE state IN ('ASKED','UNDER_WAY');
CREATE INDEX commissioned_work_due ON commissioned_work(due_on, id) WHERE state IN ('ASKED','UNDER_WAY');
CREATE INDEX commissioned_work_case ON commissioned_work(case_id);
ALTER TABLE commissioned_work_chases ADD COLUMN kind text NOT NULL DEFAULT 'BY_HAND' CHECK (kind IN ('BEFORE','ON_THE_DAY','AFTER','BY_HAND','ESCALATED')), ADD COLUMN due_on date, ADD COLUMN escalated_to_id uuid REFERENCES staff_members(id);
UPDATE commissioned_work_chases c SET kind = CASE WHEN escalated_to IS NULL THEN 'BY_HAND' ELSE 'ESCALATED' END, due_on = (SELECT w.due_on FROM commissioned_work w WHERE w.id = c.work_id);
ALTER TABLE commissioned_work_chases ALTER COLUMN due_on SET NOT NULL;
CREATE TABLE chasing_standards (
  id uuid PRIMARY KEY DEFAULT new_id(), in_force_from date NOT NULL UNIQUE, set_by_id uuid REFERENCES staff_members(id),
  remind_before_working_days int NOT NULL CHECK (remind_before_working_days BETWEEN 1 AND 60), remind_every_working_days int NOT NULL CHECK (remind_every_working_days BETWEEN 1 AND 60),
  escalate_after_working_days int[] NOT NULL CHECK (cardinality(escalate_after_working_days) = 3));
INSERT INTO chasing_standards (in_force_from, remind_before_working_days, remind_every_working_days, escalate_after_working_days) VALUES ('2000-01-01', 2, 3, '{2,5,10}');
-- The steps up from whoever is to do the work: who leads them, the manager of their segment, the manager of whoever asked. Each person stands on their lowest step.
CREATE FUNCTION steps_up(owner uuid, asker uuid) RETURNS TABLE (step int, staff_id uuid) LANGUAGE sql STABLE AS $$
  WITH seat AS (SELECT h.staff_id, p.segment_id, p.team_id FROM position_holdings h JOIN positions p ON p.id = h.position_id WHERE h.staff_id IN (owner, asker) AND h.held_to IS NULL AND h.is_primary),
  up AS (
    SELECT 1 AS step, coalesce(s.line_manager_id, (SELECT q.holder_id FROM seat t JOIN positions q ON q.team_id = t.team_id AND q.kind = 'TEAM_LEADER' AND q.is_open WHERE t.staff_id = owner ORDER BY q.id LIMIT 1)) AS staff_id FROM staff_members s WHERE s.id = owner
    UNION ALL SELECT CASE t.staff_id WHEN owner THEN 2 ELSE 3 END, q.holder_id FROM seat t JOIN positions q ON q.segment_id = t.segment_id AND q.kind = 'SEGMENT_MANAGER' AND q.is_open)
  SELECT min(u.step)::int, u.staff_id FROM up u JOIN staff_members s ON s.id = u.staff_id AND s.is_active WHERE u.staff_id <> owner GROUP BY u.staff_id $$;`;

const highRisk = `
CREATE SEQUENCE high_risk_numbers;
CREATE TABLE high_risk_entries (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('H-', nextval('high_risk_numbers')), case_id uuid NOT NULL REFERENCES cases(id),
  state text NOT NULL DEFAULT 'TO_VALIDATE' CHECK (state IN ('TO_VALIDATE','ON_REGISTER','NOT_ACCEPTED','LEFT')), is_open boolean GENERATED ALWAYS AS (state IN ('TO_VALIDATE','ON_REGISTER')) STORED,
  kind text NOT NULL CHECK (kind IN ('HIGH_RISK','HIGH_PROFILE','BOTH')), level text NOT NULL CHECK (level IN ('MEDIUM','HIGH','VERY_HIGH')), validated_level text CHECK (validated_level IN ('MEDIUM','HIGH','VERY_HIGH')),
  reason_codes text[] NOT NULL CHECK (cardinality(reason_codes) > 0), rationale text NOT NULL CHECK (rationale <> ''), plan text NOT NULL DEFAULT '',
  involvement text NOT NULL DEFAULT 'NOT_NOW' CHECK (involvement IN ('NOT_NOW','INFORMED','BRIEFED','DECIDES')), involvement_reason text NOT NULL DEFAULT '',
  owner_id uuid NOT NULL REFERENCES staff_members(id), is_on_track boolean NOT NULL DEFAULT true, next_review_on date NOT NULL, last_reviewed_on date,
  entered_by_id uuid REFERENCES staff_members(id), entered_on date NOT NULL, assessed_by_id uuid REFERENCES staff_members(id), validated_by_id uuid REFERENCES staff_members(id), validated_on date,
  left_on date, left_reason text,
  -- The witness of PO-30: nobody validates what they assessed.
  CONSTRAINT another_person_validates CHECK (state <> 'ON_REGISTER' OR validated_by_id IS DISTINCT FROM assessed_by_id));
CREATE UNIQUE INDEX one_entry_of_a_case_on_the_register ON high_risk_entries(case_id) WHERE state IN ('TO_VALIDATE','ON_REGISTER');
CREATE INDEX high_risk_entries_due ON high_risk_entries(next_review_on, id) WHERE state IN ('TO_VALIDATE','ON_REGISTER');
CREATE INDEX high_risk_entries_owner ON high_risk_entries(owner_id) WHERE state IN ('TO_VALIDATE','ON_REGISTER');
CREATE INDEX high_risk_entries_case ON high_risk_entries(case_id);
CREATE TABLE high_risk_changes (
  id uuid PRIMARY KEY DEFAULT new_id(), entry_id uuid NOT NULL REFERENCES high_risk_entries(id), what text NOT NULL CHECK (what IN ('ENTERED','VALIDATED','NOT_ACCEPTED','REVIEWED','REASSESSED','HANDED_ON','LEFT')),
  level text NOT NULL, is_on_track boolean NOT NULL, next_review_on date NOT NULL, note text NOT NULL DEFAULT '', by_id uuid REFERENCES staff_members(id), at timestamptz NOT NULL DEFAULT now());
CREATE INDEX high_risk_changes_entry ON high_risk_changes(entry_id);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON high_risk_changes FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

const parts = ["message", "facts", "chronology", "risks", "lines", "actions"].map((part) => `${part} text NOT NULL DEFAULT ''`).join(", ");
const briefings = `
CREATE SEQUENCE briefing_numbers;
CREATE TABLE briefings (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('B-', nextval('briefing_numbers')), title text NOT NULL CHECK (title <> ''), purpose text NOT NULL DEFAULT '',
  subject text NOT NULL CHECK (subject IN ('CASE','THEME','MEETING')), case_id uuid REFERENCES cases(id), theme text, meeting text, meeting_on date, for_whom text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'COMMISSIONED' CHECK (state IN ('COMMISSIONED','DRAFTING','WITH_REVIEWER','REVIEWED','ISSUED','WITHDRAWN')), is_open boolean GENERATED ALWAYS AS (state NOT IN ('ISSUED','WITHDRAWN')) STORED,
  commissioned_by_id uuid REFERENCES staff_members(id), commissioned_on date NOT NULL, due_on date NOT NULL, author_id uuid NOT NULL REFERENCES staff_members(id), reviewer_id uuid NOT NULL REFERENCES staff_members(id),
  marking text NOT NULL DEFAULT 'OFFICE_USE' CHECK (marking IN ('OFFICE_USE','IN_CONFIDENCE','NAMED_READERS')), ${parts}, assembled_at timestamptz, writer_ids uuid[] NOT NULL DEFAULT '{}', text_digest text,
  reviewed_by_id uuid REFERENCES staff_members(id), reviewed_on date, returned_reason text, issued_on date, issued_number int NOT NULL DEFAULT 0,
  CHECK ((subject = 'CASE') = (case_id IS NOT NULL) AND (subject = 'THEME') = (theme IS NOT NULL) AND (subject = 'MEETING') = (meeting IS NOT NULL)), CHECK (meeting_on IS NULL OR due_on < meeting_on),
  -- The witness of PO-32: nobody passes what they wrote.
  CONSTRAINT another_person_reviews CHECK (author_id <> reviewer_id AND (reviewed_by_id IS NULL OR state NOT IN ('REVIEWED','ISSUED') OR NOT reviewed_by_id = ANY(writer_ids))));
CREATE INDEX briefings_open ON briefings(due_on, id) WHERE state NOT IN ('ISSUED','WITHDRAWN');
CREATE INDEX briefings_due ON briefings(due_on DESC, id);
CREATE INDEX briefings_case ON briefings(case_id);
CREATE TABLE briefing_versions (
  id uuid PRIMARY KEY DEFAULT new_id(), briefing_id uuid NOT NULL REFERENCES briefings(id), number int NOT NULL, marking text NOT NULL, ${parts}, text_digest text NOT NULL,
  reviewed_by_id uuid REFERENCES staff_members(id), issued_by_id uuid REFERENCES staff_members(id), issued_at timestamptz NOT NULL DEFAULT now(), UNIQUE (briefing_id, number));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON briefing_versions FOR EACH ROW EXECUTE FUNCTION stays_as_written();
CREATE TABLE briefing_readers (
  id uuid PRIMARY KEY DEFAULT new_id(), briefing_id uuid NOT NULL REFERENCES briefings(id), staff_id uuid NOT NULL REFERENCES staff_members(id), named_by_id uuid REFERENCES staff_members(id), named_on date NOT NULL, UNIQUE (briefing_id, staff_id));
CREATE INDEX briefing_readers_staff ON briefing_readers(staff_id);
CREATE TABLE briefing_receipts (
  id uuid PRIMARY KEY DEFAULT new_id(), briefing_id uuid NOT NULL REFERENCES briefings(id), number int NOT NULL, staff_id uuid NOT NULL REFERENCES staff_members(id), read_at timestamptz NOT NULL DEFAULT now(), UNIQUE (briefing_id, number, staff_id),
  FOREIGN KEY (briefing_id, number) REFERENCES briefing_versions(briefing_id, number));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON briefing_receipts FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

const outside = `
CREATE SEQUENCE line_numbers;
CREATE TABLE lines_to_take (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('L-', nextval('line_numbers')), case_id uuid REFERENCES cases(id), subject text NOT NULL CHECK (subject <> ''), text text NOT NULL CHECK (text <> ''), text_digest text NOT NULL,
  state text NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT','WITH_CLEARER','CLEARED','RETIRED')), author_id uuid REFERENCES staff_members(id), writer_ids uuid[] NOT NULL DEFAULT '{}', clearer_id uuid REFERENCES staff_members(id),
  cleared_by_id uuid REFERENCES staff_members(id), cleared_on date, expires_on date, returned_reason text,
  CONSTRAINT another_person_clears CHECK (state <> 'CLEARED' OR cleared_by_id IS NOT NULL AND expires_on IS NOT NULL AND NOT cleared_by_id = ANY(writer_ids)));
CREATE INDEX lines_to_take_case ON lines_to_take(case_id);
CREATE INDEX lines_to_take_state ON lines_to_take(state, expires_on);
CREATE SEQUENCE press_enquiry_numbers;
CREATE TABLE press_enquiries (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, reference text NOT NULL UNIQUE DEFAULT numbered('P-', nextval('press_enquiry_numbers')), case_id uuid REFERENCES cases(id), outlet text NOT NULL CHECK (outlet <> ''), asked_by text NOT NULL DEFAULT '', question text NOT NULL CHECK (question <> ''),
  state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN','ANSWERED','CLOSED')), is_open boolean GENERATED ALWAYS AS (state = 'OPEN') STORED, received_on date NOT NULL, due_on date NOT NULL, owner_id uuid NOT NULL REFERENCES staff_members(id),
  line_id uuid REFERENCES lines_to_take(id), answer text, answered_on date, answered_by_id uuid REFERENCES staff_members(id), recorded_by_id uuid REFERENCES staff_members(id));
CREATE INDEX press_enquiries_case ON press_enquiries(case_id);
CREATE INDEX press_enquiries_due ON press_enquiries(due_on, id) WHERE state = 'OPEN';
CREATE TABLE external_relationships (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL CHECK (name <> ''), kind text NOT NULL CHECK (kind IN ('SELECT_COMMITTEE','PARLIAMENTARIAN','BODY','OMBUDSMAN','PRESS','OTHER')), body_id uuid REFERENCES bodies(id),
  contact text NOT NULL DEFAULT '', about text NOT NULL DEFAULT '', owner_id uuid NOT NULL REFERENCES staff_members(id), state text NOT NULL DEFAULT 'CURRENT' CHECK (state IN ('CURRENT','ENDED')), ended_reason text);
CREATE UNIQUE INDEX one_relationship_of_a_name ON external_relationships(lower(name)) WHERE state = 'CURRENT';
CREATE TABLE undertakings (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, relationship_id uuid NOT NULL REFERENCES external_relationships(id), case_id uuid REFERENCES cases(id), what text NOT NULL CHECK (what <> ''), to_whom text NOT NULL DEFAULT '',
  given_on date NOT NULL, due_on date NOT NULL, owner_id uuid NOT NULL REFERENCES staff_members(id), state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN','KEPT','NOT_KEPT')), is_open boolean GENERATED ALWAYS AS (state = 'OPEN') STORED, outcome text, settled_on date, given_by_id uuid REFERENCES staff_members(id));
CREATE INDEX undertakings_relationship ON undertakings(relationship_id);
CREATE INDEX undertakings_owner ON undertakings(owner_id, due_on) WHERE state = 'OPEN';
CREATE INDEX undertakings_case ON undertakings(case_id);`;

export const up = [knowing, commissioning, highRisk, briefings, outside].join("\n");
