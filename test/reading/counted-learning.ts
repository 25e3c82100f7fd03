import type { World } from "../office/world.js";
import type { Row } from "./counted-office.js";
import { chance } from "./questions.js";

/* Lessons, with whom they were shared, systemic issues, policies and themes of made-up rows, and those rows as plain objects. */

/** What was learned, as a statistic sees it. */
export interface Learned { readonly lessons: Row[]; readonly shares: Row[]; readonly issues: Row[]; readonly feedback: Row[]; readonly tags: Row[] }

const day = (from: string, days: number) => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const principles = ["GETTING_IT_RIGHT", "CUSTOMER_FOCUSED", "PUTTING_THINGS_RIGHT"];
const quoted = (text: string | null) => (text === null ? "NULL" : `'${text}'`);

/** Fills an office that has cases and findings with what was learned, from one seed. One theme went into another. */
export async function fillLearning(world: World, seed: number, howMany: number): Promise<void> {
  const dice = chance(seed);
  const ids = async (text: string) => (await world.sql<{ id: string }>(text)).map(({ id }) => id);
  await world.sql(`WITH made AS (SELECT n, gen_random_uuid() AS id FROM generate_series(1, 6) n) INSERT INTO themes (id, name, definition, principle, in_force_from, stands_for_id)
    SELECT id, 'Theme ' || n, 'What it is', (ARRAY['${principles.join("','")}'])[1 + n % 3], '2024-01-01', id FROM made;
    UPDATE themes SET state = 'MERGED', in_force_to = '2025-12-31', merged_into_id = o.id, stands_for_id = o.id FROM (SELECT id FROM themes WHERE name = 'Theme 1') o WHERE name = 'Theme 6'`);
  const [themes, teams, staff, findings] = [await ids("SELECT id FROM themes ORDER BY name"), await ids("SELECT id FROM teams ORDER BY name"), await ids("SELECT DISTINCT holder_id AS id FROM positions WHERE is_open AND holder_id IS NOT NULL ORDER BY 1"), await ids("SELECT f.id FROM findings f JOIN cases c ON c.id = f.case_id ORDER BY c.reference, f.ordinal")];
  const maybe = (share: number, of: readonly string[]) => (dice.maybe(share) ? dice.one(of) : null);
  for (let n = 0; n < 12; n++) {
    const state = dice.one(["PROPOSED", "UNDER_WAY", "CLOSED", "NOT_TAKEN"]);
    const isOver = state === "CLOSED" || state === "NOT_TAKEN";
    await world.sql(`INSERT INTO systemic_issues (name, what, why, state, theme_id, proposed_on, owner_id, agreed_on, outcome, closed_on) VALUES ('Issue ${n}', 'What', 'Why', '${state}', ${quoted(maybe(0.8, themes))}, '${day("2025-01-01", dice.below(360))}', '${dice.one(staff)}', ${quoted(state === "PROPOSED" ? null : day("2025-06-01", dice.below(200)))}, ${quoted(isOver ? "Ended" : null)}, ${quoted(isOver ? day("2025-09-01", dice.below(130)) : null)})`);
  }
  const issues = await ids("SELECT id FROM systemic_issues ORDER BY reference");
  for (let n = 0; n < howMany; n++) await lesson(world, dice, { themes, teams, staff, issues, maybe });
  for (const finding of findings) for (const theme of themes) if (dice.maybe(0.25)) await world.sql(`INSERT INTO theme_tags (theme_id, finding_id, case_id, evidence, words, tagged_on, removed_on, removed_reason) SELECT '${theme}', f.id, f.case_id, 'It shows', 'show', '2026-01-10', ${dice.maybe(0.15) ? "'2026-01-12', 'No'" : "NULL, NULL"} FROM findings f WHERE f.id = '${finding}'`);
}

interface Drawn { readonly themes: readonly string[]; readonly teams: readonly string[]; readonly staff: readonly string[]; readonly issues: readonly string[]; readonly maybe: (share: number, of: readonly string[]) => string | null }

async function lesson(world: World, dice: ReturnType<typeof chance>, { themes, teams, staff, issues, maybe }: Drawn): Promise<void> {
  const state = dice.one(["PROPOSED", "TO_CHANGE", "TO_CHECK", "CLOSED", "CLOSED", "NOT_TAKEN"]);
  const [isAgreed, isChanged] = [["TO_CHANGE", "TO_CHECK", "CLOSED"].includes(state), ["TO_CHECK", "CLOSED"].includes(state)];
  const [owner, checker] = [dice.one(staff), dice.one(staff)];
  const proposed = day("2025-01-01", dice.below(300));
  const [agreed, changed, closed] = [day(proposed, 5), day(proposed, 30 + dice.below(40)), day(proposed, 80)];
  const due = day("2026-01-14", dice.below(60) - 30);
  const [{ id }] = await world.sql<{ id: string }>(`INSERT INTO lessons (title, found, audience, recommendation, theme_id, issue_id, proposed_on) VALUES ('A lesson', 'Found', '${dice.one(["OUR_SERVICE", "BODIES", "BOTH"])}', 'Change it', ${quoted(maybe(0.8, themes))}, ${quoted(maybe(0.3, issues))}, '${proposed}') RETURNING id`) as [{ id: string }];
  if (isAgreed) await world.sql(`WITH w AS (INSERT INTO commissioned_work (lesson_id, what, owner_id, due_on, commissioned_on) VALUES ('${id}', 'Change it', '${owner}', '${due}', '${agreed}') RETURNING id)
    UPDATE lessons SET state = '${state}', owner_id = '${owner}', agreed_on = '${agreed}', work_id = w.id, evidence = ${quoted(isChanged ? "It changed" : null)}, changed_on = ${quoted(isChanged ? changed : null)}, check_due_on = ${quoted(isChanged ? due : null)}, outcome = ${quoted(state === "CLOSED" ? "It works" : null)}, closed_on = ${quoted(state === "CLOSED" ? closed : null)} FROM w WHERE lessons.id = '${id}'`);
  if (state === "NOT_TAKEN") await world.sql(`UPDATE lessons SET state = '${state}', outcome = 'No', closed_on = '${closed}' WHERE id = '${id}'`);
  const found = state === "CLOSED" ? [...(dice.maybe(0.3) ? [false] : []), true] : isAgreed && dice.maybe(0.3) ? [false] : [];
  if (owner !== checker) for (const [at, works] of found.entries()) await world.sql(`INSERT INTO lesson_checks (lesson_id, round, owner_id, evidence, is_effective, note, checked_by_id, checked_on) VALUES ('${id}', ${at + 1}, '${owner}', 'It changed', ${works}, 'Looked', '${checker}', '${day(changed, 5 + at)}')`);
  if (!isAgreed) return;
  for (const team of teams) if (dice.maybe(0.5)) await world.sql(`INSERT INTO lesson_shares (lesson_id, team_id, shared_on) VALUES ('${id}', '${team}', '${day(agreed, dice.below(90))}')`);
  for (const one of staff) if (dice.maybe(0.15)) await world.sql(`INSERT INTO lesson_receipts (lesson_id, staff_id, read_on, used_on, used_how) VALUES ('${id}', '${one}', '${changed}', ${dice.maybe(0.5) ? `'${closed}', 'Used it'` : "NULL, NULL"})`);
  if (dice.maybe(0.4)) await world.sql(`INSERT INTO policy_feedback (policy, what, lesson_id, owner_id, given_on, state, outcome, answer, answered_on) VALUES ('A policy', 'Unclear', '${id}', '${owner}', '${changed}', ${dice.maybe(0.5) ? "'WITH_OWNER', NULL, NULL, NULL" : `'ANSWERED', '${dice.one(["POLICY_REVIEW", "TRAINING", "NO_CHANGE"])}', 'So it is', '${closed}'`})`);
}

type Stored = Readonly<Record<string, string | null>>;

/** Every row of what was learned as a statistic sees it, worked out in plain code; `cases` are those that are seen. */
export async function rememberLearning(world: World, { cases, findings }: { readonly cases: readonly Row[]; readonly findings: readonly Row[] }): Promise<Learned> {
  const all = async (table: string) => (await world.sql<{ row: Stored }>(`SELECT to_jsonb(t) AS row FROM ${table} t`)).map(({ row }) => row);
  const [themes, lessons, shares, receipts, checks, issues, feedback, tags, works, seats, teams] = [await all("themes"), await all("lessons"), await all("lesson_shares"), await all("lesson_receipts"), await all("lesson_checks"), await all("systemic_issues"), await all("policy_feedback"), await all("theme_tags"), await all("commissioned_work"), await all("positions"), await all("teams")];
  const named = (rows: readonly Stored[], id: string | null | undefined) => rows.find((one) => one["id"] === id);
  const themed = ({ theme_id }: Stored) => { const its = named(themes, named(themes, theme_id)?.["stands_for_id"]); return { THEME: its?.["id"] ?? null, PRINCIPLE: its?.["principle"] ?? null }; };
  const seatsOf = (owner: string | null | undefined, column: string) => [...new Set(seats.filter((one) => one["holder_id"] === owner && owner && one["is_open"] && one[column]).map((one) => one[column]!))];
  const lessonRow = (one: Stored): Row => {
    const due = one["state"] === "TO_CHECK" ? one["check_due_on"] : one["state"] === "TO_CHANGE" ? named(works, one["work_id"])?.["due_on"] : null;
    const last = checks.filter((check) => check["lesson_id"] === one["id"]).sort((a, b) => Number(b["round"]) - Number(a["round"]))[0];
    return {
      id: one["id"]!, STATE: one["state"]!, AUDIENCE: one["audience"]!, ...themed(one), ISSUE: one["issue_id"]!, TEAM: seatsOf(one["owner_id"], "team_id"), SEGMENT: seatsOf(one["owner_id"], "segment_id"), EFFECTIVE: (last?.["is_effective"] ?? null) as boolean | null,
      PROPOSED: one["proposed_on"]!, AGREED: one["agreed_on"]!, CHANGED: one["changed_on"]!, CLOSED: one["closed_on"]!, isOpen: one["is_open"]!, isOverdue: Boolean(due && due < "2026-01-14"),
    };
  };
  const shareRow = (one: Stored): Row => {
    const of = named(lessons, one["lesson_id"])!;
    const people = [...new Set(seats.filter((seat) => seat["team_id"] === one["team_id"] && seat["is_open"] && seat["holder_id"]).map((seat) => seat["holder_id"]))];
    const said = receipts.filter((receipt) => receipt["lesson_id"] === one["lesson_id"] && people.includes(receipt["staff_id"]!));
    return { id: one["id"]!, LESSON: of["id"]!, TEAM: one["team_id"]!, SEGMENT: named(teams, one["team_id"])!["segment_id"]!, AUDIENCE: of["audience"]!, ...themed(of), SHARED: one["shared_on"]!, isRead: said.length > 0, isUsed: said.some((receipt) => receipt["used_on"] !== null), readBy: said.length };
  };
  const findingOf = new Map(findings.map((row) => [row["id"], row]));
  const caseOf = new Map(cases.map((row) => [row["id"], row]));
  return {
    lessons: lessons.map(lessonRow), shares: shares.map(shareRow),
    issues: issues.map((one) => ({ id: one["id"]!, STATE: one["state"]!, ...themed(one), PROPOSED: one["proposed_on"]!, AGREED: one["agreed_on"]!, CLOSED: one["closed_on"]!, isOpen: one["is_open"]! })),
    feedback: feedback.map((one) => ({ id: one["id"]!, STATE: one["state"]!, OUTCOME: one["outcome"]!, AUDIENCE: named(lessons, one["lesson_id"])?.["audience"] ?? null, GIVEN: one["given_on"]!, ANSWERED: one["answered_on"]!, isOpen: one["is_open"]! })),
    tags: tags.flatMap((one): Row[] => {
      const [its, on] = [caseOf.get(one["case_id"]!), findingOf.get(one["finding_id"]!)];
      return its && on && !one["removed_on"] ? [{ ...its, ...themed(one), id: one["id"]!, caseId: one["case_id"]!, AS_CHOSEN: one["theme_id"]!, OCCURRED: its["DECIDED"] ?? its["RECEIVED"] ?? null }] : [];
    }),
  };
}
