/** Limits of authority, the ways up, the delegation scheme, committees, remedies, escalations, and advice. */
export const name = "0004-authority";

const kinds = `
CREATE TABLE decision_kinds (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z][A-Z0-9_]*$'),
  label text NOT NULL UNIQUE CHECK (label <> ''), category text NOT NULL CHECK (category IN ('DECISION','SUBMISSION')),
  is_monetary boolean NOT NULL DEFAULT false, is_active boolean NOT NULL DEFAULT true, CHECK (NOT is_monetary OR category = 'DECISION'));
INSERT INTO decision_kinds (code, label, category, is_monetary) VALUES
  ('FINANCIAL_REMEDY', 'Financial remedy', 'DECISION', true), ('OVERPAYMENT_WRITE_OFF', 'Write-off of an overpayment', 'DECISION', true),
  ('DECISION_LETTER', 'Decision letter', 'DECISION', false), ('REOPENING', 'Reopening of a decision', 'DECISION', false),
  ('SUBMISSION_FOR_DECISION', 'Submission for decision', 'SUBMISSION', false), ('SUBMISSION_WITH_REPLY', 'Submission with a reply to sign', 'SUBMISSION', false);

-- What was agreed or has happened is read, never rewritten: the application's role cannot change it by any path.
CREATE FUNCTION stays_as_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'stays as written' USING ERRCODE = '23514', CONSTRAINT = 'stays_as_written'; END $$;`;

const ways = `
CREATE TABLE committees (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL UNIQUE CHECK (name <> ''), purpose text NOT NULL,
  secretary_position_id uuid NOT NULL REFERENCES positions(id));
CREATE TABLE committee_terms (
  id uuid PRIMARY KEY DEFAULT new_id(), committee_id uuid NOT NULL REFERENCES committees(id), revision int NOT NULL CHECK (revision > 0),
  text text NOT NULL CHECK (text <> ''), agreed_on date NOT NULL, written_by_id uuid REFERENCES staff_members(id), written_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (committee_id, revision));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON committee_terms FOR EACH ROW EXECUTE FUNCTION stays_as_written();

CREATE TABLE escalation_routes (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, name text NOT NULL UNIQUE CHECK (name <> ''), is_active boolean NOT NULL DEFAULT true);
CREATE TABLE escalation_steps (
  id uuid PRIMARY KEY DEFAULT new_id(), route_id uuid NOT NULL REFERENCES escalation_routes(id), ordinal int NOT NULL CHECK (ordinal BETWEEN 1 AND 8),
  kind text NOT NULL CHECK (kind IN ('LINE_MANAGER','SENIOR_OPERATIONS_MANAGER','SPECIALIST_TEAM','DIRECTOR','COMMITTEE')),
  position_id uuid REFERENCES positions(id), team_id uuid REFERENCES teams(id), committee_id uuid REFERENCES committees(id), UNIQUE (route_id, ordinal),
  CONSTRAINT a_step_leads_to_one_place CHECK (CASE kind WHEN 'LINE_MANAGER' THEN num_nonnulls(position_id, team_id, committee_id) = 0
    WHEN 'SPECIALIST_TEAM' THEN team_id IS NOT NULL AND num_nonnulls(position_id, committee_id) = 0
    WHEN 'COMMITTEE' THEN committee_id IS NOT NULL AND num_nonnulls(position_id, team_id) = 0
    ELSE position_id IS NOT NULL AND num_nonnulls(team_id, committee_id) = 0 END));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON escalation_steps FOR EACH ROW EXECUTE FUNCTION stays_as_written();

CREATE TABLE authority_limits (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, decision_kind_id uuid NOT NULL REFERENCES decision_kinds(id),
  role_id uuid REFERENCES roles(id), position_id uuid REFERENCES positions(id), amount_pence int CHECK (amount_pence >= 0),
  starts_on date NOT NULL, ends_on date, source_kind text NOT NULL CHECK (source_kind IN ('POLICY','PROCEDURE','DOCUMENT')),
  source_title text NOT NULL CHECK (source_title <> ''), source_reference text NOT NULL CHECK (source_reference <> ''), source_link text CHECK (source_link LIKE 'https://%'),
  route_id uuid NOT NULL REFERENCES escalation_routes(id), set_by_id uuid REFERENCES staff_members(id),
  CHECK (ends_on >= starts_on - 1), CONSTRAINT for_a_role_or_a_position CHECK (num_nonnulls(role_id, position_id) = 1),
  CONSTRAINT one_limit_a_day UNIQUE NULLS NOT DISTINCT (decision_kind_id, role_id, position_id, starts_on));`;

const scheme = `
CREATE TABLE principals (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, label text NOT NULL CHECK (label <> ''), position_id uuid NOT NULL REFERENCES positions(id),
  starts_on date NOT NULL, ends_on date, CHECK (ends_on >= starts_on - 1));
CREATE TABLE scheme_entries (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, decision_kind_id uuid NOT NULL REFERENCES decision_kinds(id),
  complexity_from int NOT NULL CHECK (complexity_from BETWEEN 1 AND 4), complexity_to int NOT NULL CHECK (complexity_to BETWEEN 1 AND 4),
  principal_id uuid REFERENCES principals(id), starts_on date NOT NULL, ends_on date, note text NOT NULL DEFAULT '', set_by_id uuid REFERENCES staff_members(id),
  CHECK (complexity_to >= complexity_from), CHECK (ends_on >= starts_on - 1));
CREATE INDEX scheme_entries_kind ON scheme_entries(decision_kind_id);
CREATE TABLE scheme_people (
  id uuid PRIMARY KEY DEFAULT new_id(), entry_id uuid NOT NULL REFERENCES scheme_entries(id), purpose text NOT NULL CHECK (purpose IN ('SIGNS','REVIEWS','REVIEWS_STRAIGHTFORWARD')),
  role_id uuid REFERENCES roles(id), position_id uuid REFERENCES positions(id), CHECK (num_nonnulls(role_id, position_id) = 1));
CREATE INDEX scheme_people_entry ON scheme_people(entry_id);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON scheme_people FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

const matters = `
CREATE TABLE escalations (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL REFERENCES cases(id),
  ground text NOT NULL CHECK (ground IN ('OVER_LIMIT','RESERVED_BY_TRUSTEES','NOT_COVERED_BY_POLICY','PAYMENT_ASSURANCE')),
  record_type text, record_id uuid, decision_kind_id uuid REFERENCES decision_kinds(id), amount_pence int CHECK (amount_pence > 0), reason text NOT NULL CHECK (reason <> ''),
  step_id uuid REFERENCES escalation_steps(id), status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN','AGREED','DECLINED')), opened_at timestamptz NOT NULL DEFAULT now(),
  from_id uuid NOT NULL REFERENCES staff_members(id), to_position_id uuid REFERENCES positions(id), to_team_id uuid REFERENCES teams(id), to_committee_id uuid REFERENCES committees(id),
  outcome text, settled_by_id uuid REFERENCES staff_members(id), settled_at timestamptz,
  CHECK (ground <> 'OVER_LIMIT' OR (decision_kind_id IS NOT NULL AND step_id IS NOT NULL)), CHECK ((record_type IS NULL) = (record_id IS NULL)),
  CONSTRAINT it_lies_somewhere CHECK (num_nonnulls(to_position_id, to_team_id, to_committee_id) = 1),
  CHECK ((status = 'OPEN') = (settled_at IS NULL)), CHECK ((settled_at IS NULL) = (outcome IS NULL)));
CREATE INDEX escalations_case ON escalations(case_id);
CREATE INDEX escalations_to ON escalations(to_position_id) WHERE status = 'OPEN';
CREATE UNIQUE INDEX one_open_escalation_of_a_record ON escalations(record_id) WHERE status = 'OPEN';
CREATE TABLE escalation_hops (
  id uuid PRIMARY KEY DEFAULT new_id(), escalation_id uuid NOT NULL REFERENCES escalations(id), ordinal int NOT NULL, step_id uuid REFERENCES escalation_steps(id),
  from_staff_id uuid NOT NULL REFERENCES staff_members(id), from_position_id uuid REFERENCES positions(id),
  to_position_id uuid REFERENCES positions(id), to_staff_id uuid REFERENCES staff_members(id), to_team_id uuid REFERENCES teams(id), to_committee_id uuid REFERENCES committees(id),
  reason text NOT NULL CHECK (reason <> ''), at timestamptz NOT NULL DEFAULT now(), UNIQUE (escalation_id, ordinal), CHECK (num_nonnulls(to_position_id, to_team_id, to_committee_id) = 1));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON escalation_hops FOR EACH ROW EXECUTE FUNCTION stays_as_written();

CREATE TABLE remedies (
  id uuid PRIMARY KEY DEFAULT new_id(), case_id uuid NOT NULL REFERENCES cases(id), decision_kind_id uuid NOT NULL REFERENCES decision_kinds(id),
  amount_pence int NOT NULL CHECK (amount_pence > 0), reason text NOT NULL CHECK (reason <> ''), limit_id uuid REFERENCES authority_limits(id), escalation_id uuid UNIQUE REFERENCES escalations(id),
  agreed_by_id uuid NOT NULL REFERENCES staff_members(id), agreed_position_id uuid REFERENCES positions(id), agreed_on date NOT NULL, agreed_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX remedies_case ON remedies(case_id);
CREATE TRIGGER stays_as_written BEFORE UPDATE ON remedies FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

const advice = `
CREATE TABLE advice_requests (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, case_id uuid NOT NULL REFERENCES cases(id),
  origin text NOT NULL CHECK (origin IN ('ASKED','DISCUSSION','CONTROL_CHECK')), question text NOT NULL CHECK (question <> ''),
  status text NOT NULL CHECK (status IN ('ASKED','ANSWERED','ACTED_ON','WITHDRAWN')), opened_at timestamptz NOT NULL DEFAULT now(),
  asked_by_id uuid REFERENCES staff_members(id), adviser_id uuid NOT NULL REFERENCES staff_members(id),
  answer text, answered_by_id uuid REFERENCES staff_members(id), answered_at timestamptz,
  action_taken text, acted_by_id uuid REFERENCES staff_members(id), acted_at timestamptz,
  CHECK ((origin = 'ASKED') = (asked_by_id IS NOT NULL)), CHECK (adviser_id <> asked_by_id),
  CHECK (num_nonnulls(answer, answered_by_id, answered_at) IN (0, 3)), CHECK (num_nonnulls(action_taken, acted_by_id, acted_at) IN (0, 3)),
  CHECK ((status = 'ACTED_ON') = (acted_at IS NOT NULL)), CHECK (status <> 'ANSWERED' OR answered_at IS NOT NULL));
CREATE INDEX advice_requests_case ON advice_requests(case_id);
CREATE INDEX advice_requests_adviser ON advice_requests(adviser_id) WHERE status = 'ASKED';
CREATE INDEX advice_requests_asked ON advice_requests(asked_by_id);
CREATE TABLE advice_hops (
  id uuid PRIMARY KEY DEFAULT new_id(), advice_request_id uuid NOT NULL REFERENCES advice_requests(id), ordinal int NOT NULL,
  from_staff_id uuid NOT NULL REFERENCES staff_members(id), from_position_id uuid REFERENCES positions(id), to_staff_id uuid NOT NULL REFERENCES staff_members(id),
  reason text NOT NULL CHECK (reason <> ''), at timestamptz NOT NULL DEFAULT now(), UNIQUE (advice_request_id, ordinal));
CREATE TRIGGER stays_as_written BEFORE UPDATE ON advice_hops FOR EACH ROW EXECUTE FUNCTION stays_as_written();`;

export const up = [kinds, ways, scheme, matters, advice].join("\n");
