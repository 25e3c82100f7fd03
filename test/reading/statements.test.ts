import { kindNamed } from "@remit/api/reading/readable";
import { surfaceLimits } from "@remit/api/reading/surface";
import { isRead as isReadField } from "@remit/api/reading/is-read";
import { officeSchema } from "@remit/api/schema";
import { parse, validate, type GraphQLSchema } from "graphql";
import { openWorld, type Who, type World } from "../office/world.js";
import { consoleOperations, operationOf, type ConsoleOperation } from "./console-operations.js";
import { statementsOf } from "./counting.js";
import { variablesFor } from "./variables.js";

/* Every document of the console, sent as the console sends it, with the statements that reach PostgreSQL counted. */

let world: World;
let schema: GraphQLSchema;
const operations = consoleOperations();
const queries = operations.filter((one) => operationOf(one).operation === "query");
beforeAll(async () => {
  [world, schema] = [await openWorld(), await officeSchema()];
  await world.sql("INSERT INTO reviews (reference, case_id, received_on, channel, ground_codes, decided_on) SELECT 'R-2026-000001', id, '2026-01-09', 'POST', '{OVERLOOKED_EVIDENCE}', '2025-12-27' FROM cases WHERE reference = 'C-2026-000003'");
  await world.sql("INSERT INTO submissions (case_id, kind_id, author_id, author_position_id, writer_ids, started_on, title, complexity) SELECT c.id, k.id, p.holder_id, p.id, ARRAY[p.holder_id], '2026-01-12', 'A wait', 2 FROM cases c, decision_kinds k, positions p JOIN staff_members s ON s.id = p.holder_id WHERE c.reference = 'C-2026-000001' AND k.code = 'SUBMISSION_FOR_DECISION' AND s.name = 'Amina Yusuf'");
  await world.sql("INSERT INTO submission_cases (submission_id, case_id) SELECT id, case_id FROM submissions");
  await world.sql("INSERT INTO findings (case_id, ordinal, complaint, category_id) SELECT c.id, 201, 'A wait', k.id FROM cases c, finding_categories k WHERE c.reference = 'C-2026-000001' AND k.code = 'DELAY'");
});
afterAll(() => world.close());

const readers: readonly Who[] = ["Dana Fox", "Helen Marsh", "Sam Reid"];
/** What is not read but worked out by the law asks by itself: so many statements at most, each with what it needs of other records. */
const workedOut: Record<string, number> = { handoverPlan: 2, assignmentPreview: 2, previewHoliday: 2, rota: 2, absenceEffect: 4, advisers: 2, reviewersFor: 2, checkersFor: 2, externalReviewersFor: 2, submissionAssessors: 3, submissionDesks: 4, themeSuggestions: 5, trayDays: 2 };

/** One statement for all that is read, and those of what is worked out. */
function allowed(operation: ConsoleOperation): number {
  const roots = operationOf(operation).selectionSet.selections.map((one) => ("name" in one ? one.name!.value : ""));
  const isRead = (root: string) => isReadField(schema.getQueryType()!.getFields()[root]);
  return (roots.some(isRead) ? 1 : 0) + roots.filter((root) => !isRead(root)).reduce((sum, root) => sum + (workedOut[root] ?? 1), 0);
}

async function findId(typeName: string): Promise<string | null> {
  const kind = kindNamed(typeName);
  const table = kind ? world.office.door.tables.of(kind).table : "staff_members";
  return (await world.sql<{ id: string }>(`SELECT id FROM ${table} t ORDER BY to_jsonb(t)->>'holder_id' NULLS LAST, to_jsonb(t)->>'reference' LIMIT 1`))[0]?.id ?? null;
}

/** The statements of one document for the first person who may ask it; asked once before, so that what is remembered is remembered. */
async function count(operation: ConsoleOperation): Promise<number> {
  const variables = await variablesFor(schema, operationOf(operation), findId);
  const refused: string[] = [];
  for (const reader of readers) {
    const { errors } = await world.ask(reader, operation.text, variables);
    if (errors) refused.push(`${reader}: ${errors[0]!.message}`);
    else return (await statementsOf(() => world.ask(reader, operation.text, variables))).statements.length;
  }
  throw new Error(`${operation.name} (${operation.from}) was answered to nobody:\n${refused.join("\n")}`);
}

async function countAll(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const query of queries) counts[query.name] = await count(query);
  return counts;
}

/** Two hundred more of what lists and records hold, on the cases that are there. */
const growth = `
  INSERT INTO people (name) SELECT 'Customer ' || n FROM generate_series(1, 200) n;
  INSERT INTO bodies (name, kind) SELECT 'Body ' || n, 'Council' FROM generate_series(1, 200) n;
  INSERT INTO cases (reference, case_group_id, body_id, complainant_id, title, summary, status, received_on, segment_id)
    SELECT 'C-2026-1' || lpad(n::text, 5, '0'), g.id, b.id, g.person_id, 'Case ' || n, 'One of many', 'RECEIVED', '2026-01-05', g.segment_id FROM generate_series(1, 200) n, case_groups g, bodies b WHERE g.reference = 'G-THORNTON' AND b.name = 'Body ' || n;
  INSERT INTO service_requests (reference, case_id, case_group_id, segment_id, area_id, summary, priority, received_at)
    SELECT 'SR-1' || lpad((row_number() OVER ())::text, 5, '0'), c.id, c.case_group_id, c.segment_id, a.id, 'One of many', 500, '2026-01-06' FROM cases c, work_areas a WHERE c.title LIKE 'Case %';
  INSERT INTO activities (case_id, kind, summary, due_on) SELECT c.id, 'CALL', 'One of many', '2026-01-20' FROM cases c WHERE c.title LIKE 'Case %';
  INSERT INTO findings (case_id, ordinal, complaint, category_id, outcome_id) SELECT c.id, n, 'One of many', k.id, o.id FROM cases c, generate_series(1, 200) n, (SELECT id FROM finding_categories LIMIT 1) k, (SELECT id FROM finding_outcomes LIMIT 1) o WHERE c.reference = 'C-2026-000001'`;

test("no document of the console is heavier than the API takes", () => {
  const wrong = operations.flatMap(({ name, text }) => validate(schema, parse(text)).concat(validate(schema, parse(text), [surfaceLimits])).map(({ message }) => `${name}: ${message}`));
  expect(wrong).toEqual([]);
});

test("every question of the console is one statement, and no more with two hundred rows", async () => {
  const few = await countAll();
  await world.sql(growth);
  const many = await countAll();
  const told = queries.map((query) => ({ name: query.name, few: few[query.name]!, many: many[query.name]!, allowed: allowed(query) }));
  console.log(`${queries.length} questions, ${told.filter(({ many: sent }) => sent === 1).length} of one statement; the others: ${told.filter(({ many: sent }) => sent !== 1).map(({ name, many: sent }) => `${name} ${sent}`).join(", ")}`);
  expect(told.filter(({ few, many, allowed }) => many > allowed || many > few)).toEqual([]);
}, 120_000);

test("the count can fail: a question asked one by one is counted one by one", async () => {
  const { statements } = await statementsOf(async () => { for (let n = 0; n < 3; n++) await world.ask("Helen Marsh", "{ cases { totalCount } }"); });
  expect(statements).toHaveLength(3);
});

test("a change takes as many statements for two hundred requests as for one", async () => {
  const named = await world.sql<{ id: string; expectedVersion: number }>(`SELECT id, version AS "expectedVersion" FROM service_requests WHERE case_group_id = (SELECT id FROM case_groups WHERE reference = 'G-THORNTON') ORDER BY reference LIMIT 200`);
  const seats = await world.sql<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name IN ('Amina Yusuf', 'Chidi Okafor') ORDER BY s.name");
  const assign = operations.find(({ name }) => name === "Assign")!;
  const send = (serviceRequests: unknown, toPositionId: string, key: string) => statementsOf(() => world.ask<{ assignServiceRequests: { results: readonly { done: boolean }[] } }>("Grace Lomax", assign.text, { input: { serviceRequests, toPositionId, idempotencyKey: key } }));
  const one = await send(named.slice(0, 1), seats[0]!.id, "one");
  expect(one.answer.errors).toBeUndefined();
  const again = await world.sql(`SELECT id, version AS "expectedVersion" FROM service_requests WHERE id = ANY($1)`, [named.map(({ id }) => id)]);
  const all = await send(again, seats[1]!.id, "all");
  expect(all.answer.data.assignServiceRequests.results.map(({ done }) => done)).toEqual(named.map(() => true));
  console.log(`assigning one request: ${one.statements.length} statements; ${named.length}: ${all.statements.length}`);
  expect(named).toHaveLength(200);
  expect(all.statements.length).toBeLessThanOrEqual(one.statements.length);
});
