import { workingCalendar, type WorkingCalendar } from "@remit/domain/calendar/working-calendar";
import { workingDaysBetween } from "@remit/domain/calendar/working-day";
import type { World } from "../office/world.js";
import { chance } from "./questions.js";

/* An office of made-up rows, and those rows as plain objects, so that every statistic can be worked out again without SQL. */

export type Row = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
export interface Counted { readonly cases: Row[]; readonly findings: Row[]; readonly reviews: Row[]; readonly spans: Row[]; readonly requests: Row[] }

const day = (from: string, days: number) => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Fills the named world with cases, findings, reviews, clocks and pauses from one seed. */
export async function fill(world: World, seed: number, howMany: number): Promise<void> {
  const dice = chance(seed);
  const ids = async (text: string) => (await world.sql<{ id: string }>(text)).map(({ id }) => id);
  await world.sql("INSERT INTO bodies (name, kind) SELECT 'Body ' || n, (ARRAY['Council', 'Hospital trust', 'School'])[1 + n % 3] FROM generate_series(1, 7) n");
  await world.sql(`INSERT INTO holidays (calendar_id, "on", name) SELECT id, d::date, 'A holiday' FROM calendars, unnest(ARRAY['2024-12-25', '2025-01-01', '2025-04-18', '2025-05-05', '2025-12-25']) d WHERE is_office_default`);
  await world.sql(`INSERT INTO office_closures ("on", name) VALUES ('2024-12-25', 'Closed'), ('2025-12-24', 'Closed'), ('2025-08-02', 'A Saturday')`);
  const [bodies, groups, categories, outcomes, seats] = [await ids("SELECT id FROM bodies ORDER BY name"), await ids("SELECT id FROM case_groups ORDER BY reference"), await ids("SELECT id FROM finding_categories ORDER BY code"), await ids("SELECT id FROM finding_outcomes ORDER BY code"), await ids("SELECT id FROM positions WHERE holder_id IS NOT NULL AND title LIKE 'Reviewer%' OR title LIKE 'Segment manager, Further%' ORDER BY title")];
  const sensitive = () => dice.maybe(0.1);
  for (let n = 0; n < howMany; n++) {
    const received = dice.maybe(0.1) ? null : day("2024-10-01", dice.below(420));
    const decided = dice.maybe(0.3) ? null : day(received ?? "2025-01-01", dice.below(200));
    const [{ id }] = await world.sql<{ id: string }>("INSERT INTO cases (reference, case_group_id, body_id, title, status, received_on, decided_on, segment_id, complexity, is_sensitive, is_amended_at_review) SELECT $1, g.id, $3, 'A case', $4, $5, $6, g.segment_id, $7, $8, $9 FROM case_groups g WHERE g.id = $2 RETURNING id",
      [`X-${n}`, dice.one(groups), dice.maybe(0.1) ? null : dice.one(bodies), decided ? "DECIDED" : "ASSESSMENT", received, decided, 1 + dice.below(4), sensitive(), dice.maybe(0.2)]) as [{ id: string }];
    for (let f = 1; f <= dice.below(4); f++) await world.sql("INSERT INTO findings (case_id, ordinal, complaint, category_id, outcome_id) VALUES ($1, $2, 'A complaint', $3, $4)", [id, f, dice.one(categories), dice.maybe(0.15) ? null : dice.one(outcomes)]);
    if (decided && dice.maybe(0.6)) await review(world, dice, { n, id, decided, seats });
  }
}

interface Decided { readonly n: number; readonly id: string; readonly decided: string; readonly seats: readonly string[] }
const grounds = ["INACCURATE_FACTS", "NEW_INFORMATION", "OVERLOOKED_EVIDENCE"];

async function review(world: World, dice: ReturnType<typeof chance>, { n, id, decided, seats }: Decided): Promise<void> {
  const received = day(decided, 5 + dice.below(60));
  const [triaged, allocated] = [day(received, dice.below(5)), day(received, 5 + dice.below(5))];
  const [started, submitted] = [day(received, 10 + dice.below(4)), day(received, 15 + dice.below(40))];
  const told = dice.maybe(0.25) ? null : day(submitted, dice.below(60));
  const [{ id: reviewId }] = await world.sql<{ id: string }>(`INSERT INTO reviews (reference, case_id, stage, received_on, channel, ground_codes, decided_on, triage_outcome, triaged_on, reviewer_position_id, reviewer_id, allocated_on, started_on, submitted_on, outcome_code, communicated_on)
    SELECT $1, $2, $3, $4, 'POST', $5, $6, 'ACCEPTED', $7, p.id, p.holder_id, $8, $9, $10, $11, $12 FROM positions p WHERE p.id = $13 RETURNING id`,
    [`RX-${n}`, id, told ? "CLOSED" : "UNDER_REVIEW", received, grounds.filter(() => dice.maybe(0.5)), decided, triaged, allocated, started, submitted, told ? dice.one(["UPHELD", "PARTLY_UPHELD", "NOT_UPHELD"]) : null, told, dice.one(seats)]) as [{ id: string }];
  const clock = (kind: string, due: string, stopped: string | null) => world.sql<{ id: string }>("INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on, stopped_on) SELECT $1, 'Review', $2, $3, id, $4, 20, $5, $5, $6 FROM calendars WHERE is_office_default RETURNING id", [id, reviewId, kind, received, due, stopped]);
  const [reply] = await clock("REPLY", day(received, 28 + dice.below(20)), told);
  await clock("LONG_STOP", day(decided, 91), told);
  if (dice.maybe(0.4)) { const from = day(received, 12 + dice.below(10)); await world.sql("INSERT INTO clock_pauses (clock_id, from_on, to_on, reason) VALUES ($1, $2, $3, 'Records')", [reply!.id, from, day(from, 3 + dice.below(15))]); }
}

interface Stored { readonly [field: string]: unknown }
const tables = ["cases", "findings", "reviews", "clocks", "clock_pauses", "bodies", "finding_categories", "finding_outcomes", "positions", "roles", "review_terms", "holidays", "office_closures", "calendars", "service_requests"];

/** Every row of the office as a statistic sees it, worked out in plain code; sensitive cases and what belongs to them left out. */
export async function remember(world: World): Promise<Counted> {
  const stored: Stored[][] = [];
  for (const table of tables) stored.push((await world.sql<{ row: Stored }>(`SELECT to_jsonb(t) AS row FROM ${table} t`)).map(({ row }) => row));
  const [cases, findings, reviews, clocks, pauses, bodies, categories, outcomes, positions, roles, terms, holidays, closures, calendars, requests] = stored as [Stored[], ...Stored[][]];
  const office = calendars!.find((one) => one["is_office_default"])!["id"];
  const pair = (one: Stored) => [one["on"] as string, one["name"] as string] as const;
  const calendar = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: holidays!.filter((one) => one["calendar_id"] === office).map(pair), closures: closures!.map(pair) });
  const by = (rows: Stored[]) => new Map(rows.map((row) => [row["id"], row]));
  const [body, category, outcome, seat, role] = [by(bodies!), by(categories!), by(outcomes!), by(positions!), by(roles!)];
  const ofCase = (one: Stored): Row => {
    const own = findings!.filter((row) => row["case_id"] === one["id"]);
    const decided = own.map((row) => outcome.get(row["outcome_id"])).filter((one): one is Stored => one !== undefined);
    const took = days(calendar, one["received_on"], one["decided_on"]);
    return {
      id: one["id"] as string, caseId: one["id"] as string, STATUS: one["status"] as string, BODY: one["body_id"] as string | null, BODY_TYPE: (body.get(one["body_id"])?.["kind"] ?? null) as string | null, SEGMENT: one["segment_id"] as string,
      TEAM: (seat.get(one["owner_position_id"])?.["team_id"] ?? null) as string | null, COMPLEXITY: one["complexity"] as number, AMENDED_AT_REVIEW: one["is_amended_at_review"] as boolean,
      CATEGORY: [...new Set(own.map((row) => category.get(row["category_id"])!["code"] as string))], OUTCOME: [...new Set(decided.map((row) => row["code"] as string))],
      RECEIVED: one["received_on"] as string | null, DECIDED: one["decided_on"] as string | null, took, inTime: took === null ? null : took <= 130, isUpheld: decided.length ? decided.some((row) => row["is_upheld"]) : null,
    };
  };
  const seen = cases.filter((one) => !one["is_sensitive"]).map(ofCase);
  const caseOf = new Map(seen.map((row) => [row["id"], row]));
  const ofFinding = (one: Stored): Row[] => {
    const its = caseOf.get(one["case_id"] as string);
    return its ? [{ ...its, id: one["id"] as string, CATEGORY: one["category_id"] as string, OUTCOME: one["outcome_id"] as string | null, isUpheld: (outcome.get(one["outcome_id"])?.["is_upheld"] ?? null) as boolean | null }] : [];
  };
  const pausesOf = (review: Stored) => pauses!.filter((pause) => clocks!.some((one) => one["id"] === pause["clock_id"] && one["record_id"] === review["id"] && one["kind"] === "REPLY"));
  const waited = (review: Stored, from: string, to: string) => pausesOf(review).reduce((sum, pause) => {
    const [first, last] = [[pause["from_on"] as string, from].sort()[1]!, [pause["to_on"] as string, to].sort()[0]!];
    return first < last ? sum + days(calendar, first, last)! : sum;
  }, 0);
  const ofReview = (one: Stored): Row[] => {
    const its = caseOf.get(one["case_id"] as string);
    if (!its) return [];
    const due = (kind: string) => clocks!.find((clock) => clock["record_id"] === one["id"] && clock["kind"] === kind)?.["due_on"] as string | undefined;
    const told = one["communicated_on"] as string | null;
    const plain = days(calendar, one["received_on"], told);
    return [{
      ...its, id: one["id"] as string, STAGE: one["stage"] as string, GROUND: one["ground_codes"] as string[], TRIAGE: one["triage_outcome"] as string | null, OUTCOME: one["outcome_code"] as string | null,
      REVIEWER_TYPE: (role.get(seat.get(one["reviewer_position_id"])?.["role_id"])?.["id"] ?? null) as string | null, REVIEWER_TEAM: (seat.get(one["reviewer_position_id"])?.["team_id"] ?? null) as string | null,
      RECEIVED: one["received_on"] as string | null, COMMUNICATED: told, took: plain === null ? null : plain - waited(one, one["received_on"] as string, told!), inTime: told && due("REPLY") ? told <= due("REPLY")! : null,
      isUpheld: (terms!.find((term) => term["kind"] === "OUTCOME" && term["code"] === one["outcome_code"])?.["is_upheld"] ?? null) as boolean | null, isAfterLongStop: told && due("LONG_STOP") ? told > due("LONG_STOP")! : null,
    }];
  };
  const span = (its: Row, what: string, review: Stored | null, from: unknown, to: unknown, due: unknown): Row[] => {
    if (!from || (to && (to as string) < (from as string))) return [];
    const all = days(calendar, from, to);
    const own = all === null ? null : all - (review ? waited(review, from as string, to as string) : 0);
    return [{ ...its, id: `${what}${String(review?.["id"] ?? its["id"])}`, WHAT: what, STARTED: from as string, ENDED: (to ?? null) as string | null, took: own, tookWithPauses: all, inTime: due ? (to ? (to as string) <= (due as string) : null) : what === "CASE_TO_DECISION" && all !== null ? all <= 130 : null }];
  };
  const steps = [["WAITING_FOR_TRIAGE", "received_on", "triaged_on"], ["WAITING_FOR_A_REVIEWER", "triaged_on", "allocated_on"], ["WAITING_TO_START", "allocated_on", "started_on"], ["UNDER_REVIEW", "started_on", "submitted_on"], ["WITH_THE_APPROVER", "submitted_on", "approved_on"], ["WAITING_TO_BE_TOLD", "approved_on", "communicated_on"], ["WAITING_TO_BE_HANDED_BACK", "communicated_on", "handed_back_on"], ["WAITING_TO_BE_CLOSED", "handed_back_on", "closed_on"]] as const;
  const spansOf = (one: Stored): Row[] => {
    const its = caseOf.get(one["case_id"] as string);
    if (!its) return [];
    const own = clocks!.filter((clock) => clock["record_id"] === one["id"]);
    return [...own.flatMap((clock) => span(its, clock["kind"] as string, one, clock["started_on"], clock["stopped_on"], clock["due_on"])), ...steps.flatMap(([what, from, to]) => span(its, what, one, one[from], one[to], null))];
  };
  const ofRequest = (one: Stored): Row[] => (caseOf.has(one["case_id"] as string) ? [{ id: one["id"] as string, caseId: one["case_id"] as string, SEGMENT: one["segment_id"] as string, AREA: one["area_id"] as string, OWNER: one["owner_position_id"] as string | null, isOpen: one["is_open"] as boolean, RECEIVED: String(one["received_at"]).slice(0, 10) }] : []);
  return { requests: requests!.flatMap(ofRequest), cases: seen, findings: findings!.flatMap(ofFinding), reviews: reviews!.flatMap(ofReview), spans: [...seen.flatMap((its) => span(its, "CASE_TO_DECISION", null, its["RECEIVED"], its["DECIDED"], null)), ...reviews!.flatMap(spansOf)] };
}

function days(calendar: WorkingCalendar, from: unknown, to: unknown): number | null {
  return typeof from === "string" && typeof to === "string" && to >= from ? workingDaysBetween(from, to, calendar) : null;
}
