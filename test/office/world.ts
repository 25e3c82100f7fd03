import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { presetRoles } from "@remit/domain/organisation/permissions";
import { openOffice, type Office } from "@remit/api/office";
import pg from "pg";
import { freshOffice } from "./fresh-office.js";

/** The moment at which the named world stands still: Wednesday 14 January 2026, 10:42 in London. */
export const frozenNow = new Date("2026-01-14T10:42:00Z");

/** Who works here: name → staff number, title, role, team (or segment for those without a team), kind. */
export const people = {
  "Grace Lomax": ["400001", "Segment manager, Customer Care", "Segment manager", "Customer Care", "SEGMENT_MANAGER"],
  "Dana Fox": ["400002", "Team leader, Team 2", "Team leader", "Customer Care Team 2", "TEAM_LEADER"],
  "Owen Pryce": ["400003", "Team leader, Team 1", "Team leader", "Customer Care Team 1", "TEAM_LEADER"],
  "Amina Yusuf": ["400004", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", "CASEWORKER"],
  "Ben Carter": ["400005", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", "CASEWORKER"],
  "Chidi Okafor": ["400006", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", "CASEWORKER"],
  "Nia Bevan": ["400007", "Caseworker, Team 2 (new)", "Caseworker", "Customer Care Team 2", "CASEWORKER"],
  "Priya Nair": ["400008", "Caseworker, Team 2", "Caseworker", "Customer Care Team 2", "CASEWORKER"],
  "Lewis Grant": ["400009", "Caseworker, Team 1", "Caseworker", "Customer Care Team 1", "CASEWORKER"],
  "Tom Pell": ["400010", "Segment manager, Further Look", "Head of reviews", "Further Look", "SEGMENT_MANAGER"],
  "Idris Kay": ["400011", "Reviewer", "Reviewer", "Further Look Team A", "CASEWORKER"],
  "Helen Marsh": ["400012", "Ombudsman's Casework Manager", "Casework manager", "Private Office", "OTHER"],
  "Ana Petrova": ["400013", "Analyst", "Analyst", "Private Office", "OTHER"],
  "Sam Reid": ["400014", "Administrator", "Administrator", "Private Office", "OTHER"],
  "Ruth Adeyemi": ["400015", "Support section caseworker", "Support section", "Private Office", "OTHER"],
  "Farah Aziz": ["400016", "Finance manager", "Finance manager", "Private Office", "OTHER"],
} as const;
export type Who = keyof typeof people;

const segments = ["Customer Care", "Further Look", "Private Office"];
const teams: Record<string, string> = { "Customer Care Team 1": "Customer Care", "Customer Care Team 2": "Customer Care", "Further Look Team A": "Further Look" };

const worldSql = `
INSERT INTO office (name, is_demonstration) VALUES ('The named office', true) ON CONFLICT (only_one) DO UPDATE SET name = excluded.name, is_demonstration = true, set_up_token_hash = NULL;
INSERT INTO calendars (code, name, is_office_default) VALUES ('ENGLAND_AND_WALES', 'England and Wales', true), ('SCOTLAND', 'Scotland', false), ('NORTHERN_IRELAND', 'Northern Ireland', false) ON CONFLICT (code) DO NOTHING;
INSERT INTO people (name, preferred_contact, adjustments, email) VALUES ('Margaret Hale', 'LETTER', '{Large print}', 'm.hale@example.org'), ('John Thornton', 'EMAIL', '{}', 'j.thornton@example.org');
INSERT INTO bodies (name, kind, aliases) VALUES ('Westmere Hospital Trust', 'Hospital trust', '{WHT}'), ('Harbour Housing', 'Housing association', '{}');
INSERT INTO work_areas (name) VALUES ('Case enquiry'), ('Change of payment method');
INSERT INTO work_sub_areas (area_id, name) SELECT id, unnest(ARRAY['Call back', 'Progress']) FROM work_areas WHERE name = 'Case enquiry';
INSERT INTO work_sub_areas (area_id, name) SELECT id, 'Bank details' FROM work_areas WHERE name = 'Change of payment method';
INSERT INTO finding_categories (code, label) VALUES ('DELAY', 'Delay'), ('COMMUNICATION', 'Communication');
INSERT INTO finding_outcomes (code, label, severity, is_upheld) VALUES ('UPHELD', 'Upheld', 3, true), ('PARTLY_UPHELD', 'Partly upheld', 2, true), ('NOT_UPHELD', 'Not upheld', 0, false);
INSERT INTO case_groups (reference, title, person_id, segment_id, received_on)
  SELECT g.reference, g.title, p.id, s.id, '2026-01-05' FROM (VALUES
    ('G-HALE', 'Margaret Hale and Westmere Hospital Trust', 'Margaret Hale', 'Customer Care'),
    ('G-THORNTON', 'John Thornton and Harbour Housing', 'John Thornton', 'Customer Care'),
    ('G-REVIEW', 'John Thornton: review of our decision', 'John Thornton', 'Further Look')) g(reference, title, person, segment) JOIN people p ON p.name = g.person JOIN segments s ON s.name = g.segment;
INSERT INTO cases (reference, case_group_id, body_id, complainant_id, title, summary, status, received_on, segment_id)
  SELECT c.reference, g.id, b.id, g.person_id, c.title, c.summary, c.status, '2026-01-05', g.segment_id FROM (VALUES
    ('C-2026-000001', 'G-HALE', 'Westmere Hospital Trust', 'Delay in referral to a specialist', 'Ms Hale waited eleven months for a referral that was lost twice.', 'ASSESSMENT'),
    ('C-2026-000002', 'G-HALE', 'Westmere Hospital Trust', 'Records that could not be found', 'The trust could not find the records of her first appointment.', 'RECEIVED'),
    ('C-2026-000003', 'G-THORNTON', 'Harbour Housing', 'Damp in a child''s bedroom', 'Damp was reported in October and inspected in March.', 'INVESTIGATION'),
    ('C-2026-000004', 'G-REVIEW', 'Harbour Housing', 'Review of the decision about repairs', 'Mr Thornton says that we overlooked his photographs.', 'RECEIVED')) c(reference, grp, body, title, summary, status)
  JOIN case_groups g ON g.reference = c.grp JOIN bodies b ON b.name = c.body;
INSERT INTO service_requests (reference, case_id, case_group_id, segment_id, area_id, sub_area_id, summary, priority, next_action_due_on, received_at)
  SELECT r.reference, c.id, c.case_group_id, c.segment_id, a.id, (SELECT id FROM work_sub_areas u WHERE u.area_id = a.id ORDER BY name LIMIT 1), r.summary, r.priority, r.due::date, r.received::timestamptz FROM (VALUES
    ('SR-000101', 'C-2026-000001', 'Case enquiry', 'Call Ms Hale about the missing letter', 870, '2026-01-14', '2026-01-06T09:00Z'),
    ('SR-000102', 'C-2026-000001', 'Change of payment method', 'Ms Hale has a new bank account', 500, '2026-01-16', '2026-01-07T09:00Z'),
    ('SR-000103', 'C-2026-000002', 'Case enquiry', 'Ask the trust again for the records', 640, '2026-01-12', '2026-01-08T09:00Z'),
    ('SR-000104', 'C-2026-000003', 'Case enquiry', 'Mr Thornton asks how his case stands', 640, '2026-01-15', '2026-01-09T09:00Z'),
    ('SR-000105', 'C-2026-000004', 'Case enquiry', 'Acknowledge the request for a review', 300, NULL, '2026-01-10T09:00Z')) r(reference, cas, area, summary, priority, due, received)
  JOIN cases c ON c.reference = r.cas JOIN work_areas a ON a.name = r.area;
SELECT setval('case_numbers', 4000);`;

/** Fills an empty office with the named world. */
export async function settle(owner: pg.Client): Promise<void> {
  for (const [name, permissions] of Object.entries(presetRoles)) await owner.query("INSERT INTO roles (name, description, permissions) VALUES ($1, $1, $2) ON CONFLICT (name) DO NOTHING", [name, permissions]);
  for (const segment of segments) await owner.query("INSERT INTO segments (name, telephone, purpose) VALUES ($1, '020 7946 0100', $1)", [segment]);
  for (const [team, segment] of Object.entries(teams)) await owner.query("INSERT INTO teams (name, segment_id, telephone) SELECT $1, id, '020 7946 0200' FROM segments WHERE name = $2", [team, segment]);
  for (const [name, [number, title, role, place, kind]] of Object.entries(people)) {
    await owner.query("INSERT INTO staff_members (staff_number, name, email, telephone, started_on, induction_completed_on) VALUES ($1, $2, $3, '020 7946 0300', '2024-01-08', $4)", [number, name, `${number}@ombudsman.example`, name === "Nia Bevan" ? null : "2024-02-01"]);
    await seat(owner, name, title, role, place, kind, true);
  }
  await owner.query("INSERT INTO grades (staff_id, level, starts_on, reason) SELECT id, 2, started_on, 'The grade with which they came.' FROM staff_members");
  await owner.query("INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', '2026-01-12', '2026-01-20' FROM staff_members s, absence_kinds k WHERE s.name = 'Ben Carter' AND k.name = 'Annual leave'");
  await seat(owner, "Priya Nair", "Caseworker with team leader permissions, Further Look", "Reviewer", "Further Look Team A", "CASEWORKER", false);
  await owner.query("UPDATE positions SET has_team_leader_permissions = true WHERE title LIKE 'Caseworker with team leader permissions%'");
  await owner.query(worldSql);
}

async function seat(owner: pg.Client, name: string, title: string, role: string, place: string, kind: string, isPrimary: boolean): Promise<void> {
  const team = teams[place] ? place : null;
  await owner.query(`WITH p AS (INSERT INTO positions (title, role_id, segment_id, team_id, kind)
      SELECT $1, r.id, s.id, t.id, $5 FROM roles r JOIN segments s ON s.name = $3 LEFT JOIN teams t ON t.name = $4 WHERE r.name = $2 RETURNING id)
    INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT p.id, m.id, '2024-01-08', $7 FROM p, staff_members m WHERE m.name = $6`,
    [title, role, teams[place] ?? place, team, kind, name, isPrimary]);
}

export interface Answer<T> { readonly data: T; readonly errors?: readonly { message: string; extensions: { code: string; fields?: readonly { path: string; rule?: string; message: string }[]; changedBy?: { name: string } } }[] }

/** The named world, open for questions. */
export interface World {
  readonly office: Office;
  readonly url: string;
  readonly urls: { readonly ownerUrl: string; readonly appUrl: string; readonly analystUrl: string };
  /** Where this office keeps what is not in the database; it goes when the world closes. */
  readonly dataDir: string;
  /** Moves the clock of the office. */
  at(moment: Date): void;
  /** Asks the API as a person, in their primary position or in the one whose title begins so. */
  ask<T = Record<string, unknown>>(as: Who, query: string, variables?: object, position?: string): Promise<Answer<T>>;
  /** Asks the database as its owner, behind the office's back. */
  sql<Row extends pg.QueryResultRow = Record<string, never>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** A session's cookie for a person. */
  cookie(as: Who, position?: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens a named world of its own: every test file starts from the same office on the same morning. */
export async function openWorld(): Promise<World> {
  const urls = await freshOffice();
  const owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  await settle(owner);
  let now = frozenNow;
  const dataDir = await mkdtemp(join(tmpdir(), "remit-world-"));
  const office = await openOffice({ appUrl: urls.appUrl, analystUrl: urls.analystUrl, dataDir, now: () => now });
  await office.watching.idle();
  const server: Server = createServer((request, response) => office.graphql(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const cookies = new Map<string, Promise<string>>();
  let turn: Promise<unknown> = Promise.resolve();
  /** Asks as the owner once what was asked before is answered. */
  const asOwner = <Row extends object>(text: string, values: readonly unknown[]) => {
    const answer = turn.then(() => owner.query<Row>(text, [...values]));
    turn = answer.catch(() => undefined);
    return answer;
  };
  const cookie = (as: Who, position = "") => {
    const key = `${as}|${position}`;
    if (!cookies.has(key)) cookies.set(key, signIn(as, position));
    return cookies.get(key)!;
  };
  const signIn = async (as: Who, position: string) => {
    const { rows: [person] } = await asOwner<{ staff: string; seat: string | null }>("SELECT s.id AS staff, (SELECT p.id FROM positions p WHERE p.holder_id = s.id AND $2 <> '' AND p.title LIKE $2 || '%') AS seat FROM staff_members s WHERE s.name = $1", [as, position]);
    return `__Host-remit=${await office.sessions.begin(person!.staff, person!.seat)}`;
  };
  return {
    office, url, urls, dataDir, cookie, at: (moment) => { now = moment; },
    ask: async (as, query, variables = {}, position) => {
      const response = await fetch(url, { method: "POST", headers: { "content-type": "application/json", cookie: await cookie(as, position) }, body: JSON.stringify({ query, variables }) });
      return (await response.json()) as never;
    },
    sql: async (text, values = []) => {
      const { rows } = await asOwner(text, values);
      // The office hears of it from the database a moment later; whoever asks next is not to depend on when.
      if (!/^\s*SELECT/.test(text)) office.sessions.forget();
      return rows as never;
    },
    close: async () => {
      await new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
      await office.close();
      await owner.end();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
