export const name = "0014-insight";

const counting = `
-- Working days after the first date up to and including the second; negative when the second is the earlier, and none where either is not known. Counted from the weeks between them, so that it costs the same for a day and for a year.
CREATE FUNCTION weekdays_up_to(d date) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT floor((d - date '1900-01-01') / 7.0)::int * 5 + least((d - date '1900-01-01') - floor((d - date '1900-01-01') / 7.0)::int * 7, 4) + 1 $$;
CREATE OR REPLACE FUNCTION working_days_between(from_on date, to_on date, calendar uuid) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN to_on >= from_on THEN 1 WHEN to_on < from_on THEN -1 END * (weekdays_up_to(greatest(from_on, to_on)) - weekdays_up_to(least(from_on, to_on))
    - (SELECT count(DISTINCT o."on")::int FROM (SELECT "on" FROM office_closures UNION ALL SELECT h."on" FROM holidays h WHERE h.calendar_id = calendar) o
       WHERE o."on" > least(from_on, to_on) AND o."on" <= greatest(from_on, to_on) AND extract(isodow FROM o."on") < 6)) $$;
CREATE FUNCTION office_calendar() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT id FROM calendars WHERE is_office_default $$;`;

const protecting = `
-- Nobody knows this number, so nobody can work out which way a count was rounded.
CREATE TABLE rounding_secret (only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), number bigint NOT NULL);
INSERT INTO rounding_secret (number) VALUES (hashtextextended(gen_random_uuid()::text, 0));
-- A count that may leave the office: none below five, all others a multiple of five. Which way it is rounded hangs on the very set of records, so the same set always gives the same number.
CREATE FUNCTION protected_count(n bigint, records bigint) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT CASE WHEN n = 0 THEN 0 WHEN n < 5 THEN NULL ELSE (n - n % 5 + CASE WHEN (hashint8extended(coalesce(records, 0), (SELECT number FROM rounding_secret)) & 1048575) % 5 < n % 5 THEN 5 ELSE 0 END)::int END $$;`;

const targets = `
CREATE TABLE insight_targets (
  id uuid PRIMARY KEY DEFAULT new_id(), indicator text NOT NULL CHECK (indicator <> ''), in_force_from date NOT NULL, value numeric NOT NULL CHECK (value >= 0), set_by_id uuid REFERENCES staff_members(id), UNIQUE (indicator, in_force_from));
INSERT INTO insight_targets (indicator, in_force_from, value) VALUES ('CASE_DECISION_WORKING_DAYS', '2000-01-01', 130), ('CASES_DECIDED_IN_TIME', '2000-01-01', 80), ('REVIEWS_REPLIED_IN_TIME', '2000-01-01', 90), ('REVIEWS_UPHELD', '2000-01-01', 10), ('OPEN_REQUESTS_A_PERSON', '2000-01-01', 40);`;

const span = (what: string, from: string, to: string) => `SELECT '${what}', r.id, r.case_id, ${from}, ${to}, NULL::date FROM reviews r WHERE ${from} IS NOT NULL`;
const steps: readonly (readonly [string, string, string])[] = [
  ["WAITING_FOR_TRIAGE", "r.received_on", "r.triaged_on"], ["WAITING_FOR_A_REVIEWER", "r.triaged_on", "r.allocated_on"], ["WAITING_TO_START", "r.allocated_on", "r.started_on"], ["UNDER_REVIEW", "r.started_on", "r.submitted_on"],
  ["WITH_THE_APPROVER", "r.submitted_on", "r.approved_on"], ["WAITING_TO_BE_TOLD", "r.approved_on", "r.communicated_on"], ["WAITING_TO_BE_HANDED_BACK", "r.communicated_on", "r.handed_back_on"], ["WAITING_TO_BE_CLOSED", "r.handed_back_on", "r.closed_on"],
];
const spans = `
-- Every stretch of time that is measured: one row for each record and stretch that has begun. A step that was passed over leaves none.
CREATE VIEW time_spans AS
  SELECT md5(s.what || s.review_or_case)::uuid AS id, s.what, s.case_id, CASE WHEN s.what <> 'CASE_TO_DECISION' THEN s.review_or_case END AS review_id, s.started_on, s.ended_on, s.due_on FROM (
    SELECT 'CASE_TO_DECISION' AS what, c.id AS review_or_case, c.id AS case_id, c.received_on AS started_on, c.decided_on AS ended_on, NULL::date AS due_on FROM cases c WHERE c.received_on IS NOT NULL
    UNION ALL SELECT k.kind, k.record_id, k.case_id, k.started_on, k.stopped_on, k.due_on FROM clocks k WHERE k.record_type = 'Review'
    UNION ALL ${steps.map(([what, from, to]) => span(what, from, to)).join("\n    UNION ALL ")}) s
  WHERE s.ended_on IS NULL OR s.ended_on >= s.started_on;`;

const views = `
-- A way of looking at a list, or a question to the API, that somebody keeps under a name (PO-53).
CREATE TABLE saved_views (
  id uuid PRIMARY KEY DEFAULT new_id(), version int NOT NULL DEFAULT 1, owner_id uuid NOT NULL REFERENCES staff_members(id), list text NOT NULL, name text NOT NULL CHECK (name <> ''), asks jsonb NOT NULL,
  audience text NOT NULL CHECK (audience IN ('NOBODY','TEAM','SEGMENT','EVERYONE')), team_id uuid REFERENCES teams(id), segment_id uuid REFERENCES segments(id), deleted_at timestamptz,
  CHECK ((audience = 'TEAM') = (team_id IS NOT NULL)), CHECK ((audience = 'SEGMENT') = (segment_id IS NOT NULL)));
CREATE UNIQUE INDEX one_name_a_person_and_list ON saved_views(owner_id, list, lower(name)) WHERE deleted_at IS NULL;
CREATE INDEX saved_views_list ON saved_views(list) WHERE deleted_at IS NULL;`;

const tokens = `
-- A token that a person makes for themselves may only read, whatever its person may do.
ALTER TABLE api_tokens ADD COLUMN is_read_only boolean NOT NULL DEFAULT false;`;

export const up = [counting, protecting, targets, spans, views, tokens].join("\n");
