import type { World } from "@remit/test/office/world";

/** A leader who competes, with the seat that they want the work for. */
export interface Leader { readonly name: string; readonly cookie: string; readonly seat: string }
/** An item that all of them want: one named request, in a case group of its own with a second request and an activity. */
export interface Item { readonly id: string; readonly version: number; readonly groupId: string }

const people = `
WITH team AS (SELECT t.id, t.segment_id FROM teams t WHERE t.name = 'Customer Care Team 2'), numbers AS (SELECT n FROM generate_series(1, $1::int) n),
  staff AS (INSERT INTO staff_members (staff_number, name, email, started_on, induction_completed_on) SELECT 'L' || 1000 + n, 'Leader ' || n, 'leader' || n || '@ombudsman.example', '2024-01-08', '2024-02-01' FROM numbers RETURNING id, name),
  seats AS (INSERT INTO positions (title, role_id, segment_id, team_id, kind) SELECT s.name, r.id, team.segment_id, team.id, 'TEAM_LEADER' FROM staff s, team, roles r WHERE r.name = 'Team leader' RETURNING id, title)
INSERT INTO position_holdings (position_id, staff_id, held_from) SELECT seats.id, staff.id, '2024-01-08' FROM seats JOIN staff ON staff.name = seats.title RETURNING position_id, staff_id`;

const work = `
WITH numbers AS (SELECT n FROM generate_series(1, $1::int) n), segment AS (SELECT id FROM segments WHERE name = 'Customer Care'),
  groups AS (INSERT INTO case_groups (reference, title, segment_id, received_on) SELECT 'CONTENDED-' || n, 'Contended', segment.id, '2026-01-05' FROM numbers, segment RETURNING id, reference, segment_id),
  made AS (INSERT INTO cases (reference, case_group_id, title, received_on, segment_id) SELECT 'CASE-' || g.reference, g.id, 'Contended', '2026-01-05', g.segment_id FROM groups g RETURNING id, reference)
SELECT count(*) FROM made`;
const items = [
  "INSERT INTO service_requests (reference, case_id, area_id, summary) SELECT 'NAMED-' || c.reference, c.id, a.id, 'Wanted by all' FROM cases c, work_areas a WHERE c.title = 'Contended' AND a.name = 'Case enquiry'",
  "INSERT INTO service_requests (reference, case_id, area_id, summary) SELECT 'ALONG-' || c.reference, c.id, a.id, 'Goes along' FROM cases c, work_areas a WHERE c.title = 'Contended' AND a.name = 'Case enquiry'",
  "INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'Goes along' FROM cases WHERE title = 'Contended'",
];

/** Ten leaders of one team, signed in, and work that all of them may take. */
export async function contend(world: World, leaders: number, wanted: number): Promise<Leader[]> {
  const seats = await world.sql<{ position_id: string; staff_id: string } & Record<string, unknown>>(people, [leaders]);
  await world.sql(work, [wanted]);
  for (const sql of items) await world.sql(sql);
  return Promise.all(seats.map(async ({ position_id: seat, staff_id: staff }, place) => ({ name: `Leader ${place + 1}`, seat, cookie: `__Host-remit=${await world.office.sessions.begin(staff, seat)}` })));
}

/** Before each round everything is free again. */
export const backToTheHopper = (world: World) => world.sql("UPDATE case_groups SET owner_position_id = NULL WHERE title = 'Contended'");

/** The items as they now stand. */
export const itemsOf = (world: World) =>
  world.sql<Item & Record<string, unknown>>("SELECT id, version, case_group_id AS \"groupId\" FROM service_requests WHERE reference LIKE 'NAMED-%' ORDER BY id");

/** Who holds each item, and the case groups whose parts lie with different holders. */
export async function standing(world: World) {
  const owners = await world.sql<{ id: string; owner: string | null } & Record<string, unknown>>("SELECT id, owner_position_id AS owner FROM service_requests WHERE reference LIKE 'NAMED-%'");
  const split = await world.sql(`SELECT g.reference FROM case_groups g WHERE g.title = 'Contended' AND (
    EXISTS (SELECT FROM service_requests w WHERE w.case_group_id = g.id AND w.owner_position_id IS DISTINCT FROM g.owner_position_id)
    OR EXISTS (SELECT FROM activities w WHERE w.case_group_id = g.id AND w.owner_position_id IS DISTINCT FROM g.owner_position_id)
    OR EXISTS (SELECT FROM cases c WHERE c.case_group_id = g.id AND c.owner_position_id IS DISTINCT FROM g.owner_position_id))`);
  return { owners: new Map(owners.map((one) => [one.id, one.owner])), split: split.length };
}

/** What a round must be: each item won by exactly one, held by whoever was told so, the rest told of a conflict, no group split. */
export interface Tally { won: number; conflicts: number; wonTwice: number; wonByNobody: number; wrongHolder: number; split: number; otherAnswers: string[] }

/** One answer to one leader about one item. */
export interface Answer { readonly item: string; readonly seat: string; readonly answer: "WON" | "CONFLICT" | (string & {}) }

/** Judges a round by what the leaders were told and what the database then holds. */
export async function judgeRound(world: World, items: readonly Item[], answers: readonly Answer[]): Promise<Tally> {
  const { owners, split } = await standing(world);
  const winners = new Map<string, string[]>(items.map((one) => [one.id, []]));
  for (const { item, seat, answer } of answers) if (answer === "WON") winners.get(item)!.push(seat);
  const all = [...winners];
  return {
    won: all.filter(([, seats]) => seats.length === 1).length, wonTwice: all.filter(([, seats]) => seats.length > 1).length, wonByNobody: all.filter(([, seats]) => seats.length === 0).length,
    wrongHolder: all.filter(([item, seats]) => seats.length > 0 && !seats.includes(owners.get(item)!)).length,
    conflicts: answers.filter((one) => one.answer === "CONFLICT").length, split,
    otherAnswers: answers.filter((one) => one.answer !== "WON" && one.answer !== "CONFLICT").map((one) => one.answer),
  };
}
