import { caseOf, command, giveGroup, named, rowOf, type Came } from "./casework.js";
import type { Who, World } from "./world.js";

/** Second seats in the Private Office, by title: who sits there, and in which role. */
const seats = {
  "Ombudsman": ["Sam Reid", "Principal"], "Deputy Ombudsman": ["Farah Aziz", "Principal"], "Executive Assistant": ["Ruth Adeyemi", "Caseworker"], "Assistant Casework Manager": ["Ana Petrova", "Caseworker"],
} as const satisfies Record<string, readonly [Who, string]>;
export type PrivateSeat = keyof typeof seats;

interface Kept { readonly id: string; readonly version: number; readonly reference: string; readonly stage: string; readonly round: number; readonly digest: string | null; readonly complexity: number; readonly [field: string]: unknown }
export type SubmissionCame = { readonly submission: Kept | null; readonly refused: Came<unknown>["refused"] };
const kept = "submission { id version reference stage round digest complexity dueOn isLate isRightFirstTime returnCount isToBeChecked settledOn settledBy { name } plannedOn withPrincipalOn workingDaysLain lessons assessor { name } deskPosition { title } principal { label } }";

/** A Private Office in the named world: a principal, a deputy who may sign instead, those who review, and the scheme that says so. */
export async function openPrivateOffice(world: World): Promise<void> {
  for (const [title, [name, role]] of Object.entries(seats))
    await world.sql(`WITH seat AS (INSERT INTO positions (title, role_id, segment_id, kind) SELECT $1, r.id, s.id, 'OTHER' FROM roles r, segments s WHERE r.name = $3 AND s.name = 'Private Office' RETURNING id)
      INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT seat.id, m.id, '2025-01-06', false FROM seat, staff_members m WHERE m.name = $2`, [title, name, role]);
  await world.sql(`
    INSERT INTO principals (label, position_id, starts_on) SELECT 'Ombudsman', id, '2025-04-01' FROM positions WHERE title = 'Ombudsman';
    INSERT INTO scheme_entries (decision_kind_id, complexity_from, complexity_to, principal_id, starts_on) SELECT k.id, 1, 4, n.id, '2025-04-01' FROM decision_kinds k, principals n WHERE k.code = 'SUBMISSION_FOR_DECISION';
    INSERT INTO scheme_people (entry_id, purpose, position_id) SELECT e.id, t.purpose, p.id FROM scheme_entries e, (VALUES ('SIGNS', 'Deputy Ombudsman'), ('SIGNS', 'Assistant Casework Manager'), ('REVIEWS', 'Assistant Casework Manager'), ('REVIEWS', 'Ombudsman''s Casework Manager'),
      ('REVIEWS_STRAIGHTFORWARD', 'Executive Assistant')) t(purpose, title) JOIN positions p ON p.title = t.title`);
  await giveGroup(world, "G-HALE", "Amina Yusuf");
}

/** Lets straightforward submissions be settled by the executive assistant without a principal; the deputy may sign those that are put before somebody. */
export const freeTheStraightforward = (world: World) => world.sql(`WITH made AS (INSERT INTO scheme_entries (decision_kind_id, complexity_from, complexity_to, starts_on) SELECT id, 1, 1, '2025-04-01' FROM decision_kinds WHERE code = 'SUBMISSION_FOR_DECISION' RETURNING id)
  INSERT INTO scheme_people (entry_id, purpose, position_id) SELECT made.id, t.purpose, p.id FROM made, (VALUES ('SIGNS', 'Deputy Ombudsman'), ('REVIEWS', 'Ombudsman''s Casework Manager'), ('REVIEWS_STRAIGHTFORWARD', 'Executive Assistant'), ('SETTLES', 'Executive Assistant')) t(purpose, title) JOIN positions p ON p.title = t.title`);

/** A whole pack, as Amina Yusuf writes it. */
export const wholePack = {
  summary: "Ms Hale waited eleven months for a referral that the trust lost twice.", issues: ["Was the wait avoidable?", "Is an apology enough?"],
  options: [{ title: "Uphold, with a payment", speaksFor: "The wait made her worse.", speaksAgainst: "The trust has paid before." }, { title: "Uphold, with an apology", speaksFor: "It is quick.", speaksAgainst: "It does not answer the harm." }],
  recommendation: "Uphold, with a payment of £600.", risk: "The trust may not accept it; the press follows the ward.", asks: "Agree the finding and the payment.", decideBy: "2026-01-30",
} as const;
export const everyPoint = ["ISSUES_CLEAR", "FACTS_CHECKED", "OPTIONS_REAL", "RISK_WEIGHED", "PAPERS_THERE", "PLAIN_WORDS"];

/** How tests speak of a submission: by what is done to it. */
export function submissionsIn(world: World) {
  const now = (id: string) => rowOf(world, "submissions", "id", id);
  const seat = async (title: string) => (await rowOf(world, "positions", "title", title)).id;
  const holderOf = (title: PrivateSeat): Who => seats[title][0];
  /** Does something to a submission as it now stands, in a primary position or in the one so called. */
  const to = async (as: Who, name: string, id: string, more: object = {}, position?: string): Promise<SubmissionCame> => {
    const { done, refused } = await command<{ submission: Kept | null }>(world, as, name, { ...named(await now(id)), ...more }, kept, position);
    return { submission: done?.submission ?? null, refused };
  };
  /** The same by whoever sits on a seat of the Private Office. */
  const by = (title: PrivateSeat, name: string, id: string, more: object = {}) => to(holderOf(title), name, id, more, title);
  const start = async (more: object = {}, as: Who = "Amina Yusuf") => command<{ submission: Kept }>(world, as, "startSubmission", {
    caseId: (await caseOf(world, "C-2026-000001")).id, kindId: (await rowOf(world, "decision_kinds", "code", "SUBMISSION_FOR_DECISION")).id, title: "A referral lost twice", complexity: 2, ...more }, kept);
  /** Does what must go well on the way to what a test is about. */
  const well = async (came: Promise<SubmissionCame>): Promise<void> => { const { refused } = await came; if (refused) throw new Error(JSON.stringify(refused)); };
  /** A whole pack in the hands of the Private Office. */
  const sent = async (more: object = {}): Promise<string> => {
    const { id } = (await start(more)).done!.submission;
    await well(to("Amina Yusuf", "writeSubmission", id, wholePack));
    await well(to("Amina Yusuf", "sendSubmission", id));
    return id;
  };
  /** One that Helen Marsh assessed, with every point of the checklist met. */
  const assessed = async (more: object = {}, pointsMet: readonly string[] = everyPoint): Promise<string> => {
    const id = await sent(more);
    await well(to("Helen Marsh", "routeSubmission", id, { toPositionId: await seat("Ombudsman's Casework Manager") }));
    await well(to("Helen Marsh", "assessSubmission", id, { salientPoints: "The second loss is the one that matters.", priorityActions: "Ask the trust to see her this month.", pointsMet }));
    return id;
  };
  const ready = async (more: object = {}): Promise<string> => {
    const id = await assessed(more);
    await well(to("Helen Marsh", "markReady", id, { reason: "The press follows it." }));
    return id;
  };
  const plan = async (id: string, on = "2026-01-15", title: string = "Ombudsman") => to("Helen Marsh", "planSubmission", id, { toPositionId: await seat(title), on });
  const withPrincipal = async (more: object = {}): Promise<string> => {
    const id = await ready(more);
    await well(plan(id));
    return id;
  };
  const decide = async (title: PrivateSeat, id: string, more: object = {}) => by(title, "decideSubmission", id, { digest: (await now(id))["digest"] ?? "none", outcome: "AGREED", ...more });
  const told = (id: string, name: string) => world.sql<{ name: string }>("SELECT s.name FROM notifications n JOIN staff_members s ON s.id = n.staff_id WHERE n.record_id = $1 AND n.kind = $2 ORDER BY s.name", [id, name]).then((rows) => rows.map((row) => row.name));
  return { now, seat, to, by, start, sent, assessed, ready, plan, withPrincipal, decide, told };
}
