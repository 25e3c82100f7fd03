import { openWorld, type Who, type World } from "@remit/test/office/world";
import { Oracle } from "@remit/test/reading/oracle";
import { Asker, chance } from "@remit/test/reading/questions";
import { parse, type GraphQLSchema } from "graphql";
import { officeSchema } from "../schema.js";
import { everyReadable, type Kind } from "./readable.js";
import { shownFields } from "./shown.js";

/* Made-up operations through the read path and through the slow and obvious one: the answers are the same, to the letter and in the same order of keys. */

let world: World;
let schema: GraphQLSchema;
let oracle: Oracle;
const known = new Map<string, Record<string, unknown>[]>();
const snake = (name: string) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
/** Kinds whose scopes the oracle knows. */
const kinds = () => everyReadable().filter((kind) => ["Role", "StaffMember", "Segment", "Team", "Position", "PositionHolding", "Body", "Person", "CaseGroup", "Case", "Finding", "FindingCategory", "FindingOutcome", "WorkArea", "WorkSubArea", "ServiceRequest", "Activity", "InboundCorrespondence"].includes(kind.name));

beforeAll(async () => {
  [world, schema] = [await openWorld(), await officeSchema()];
  await world.sql(`
    INSERT INTO findings (case_id, ordinal, complaint, category_id, outcome_id) SELECT c.id, n, 'Head of complaint ' || n || ' “quoted” \\ é ☃', k.id, (SELECT id FROM finding_outcomes ORDER BY code OFFSET n % 4 LIMIT 1) FROM cases c, finding_categories k, generate_series(1, 2) n WHERE k.code = CASE n WHEN 1 THEN 'DELAY' ELSE 'COMMUNICATION' END;
    INSERT INTO activities (case_id, kind, summary, due_on) SELECT id, 'CALL', 'Call back', CASE WHEN reference < 'C-2026-000003' THEN date '2026-01-15' END FROM cases;
    INSERT INTO inbound_correspondence (case_id, channel, from_name, summary, received_at) SELECT id, 'POST', 'The complainant', 'A letter', '2026-01-10T08:00:00.123456Z' FROM cases;
    UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002';
    UPDATE case_groups SET owner_position_id = (SELECT id FROM positions WHERE title = 'Caseworker, Team 2' AND holder_id = (SELECT id FROM staff_members WHERE name = 'Amina Yusuf')) WHERE reference = 'G-HALE'`);
  oracle = await Oracle.load(world, schema, everyReadable());
  for (const kind of kinds()) known.set(kind.name, (await world.sql<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM ${world.office.door.tables.of(kind).table} t`)).map((one) => one.row));
});
afterAll(() => world.close());

const roots = () => Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const reads = (field.extensions as { reads?: { kind: Kind; by?: string } }).reads;
  return reads && kinds().includes(reads.kind) ? [{ root: field.name, ...reads }] : [];
});

async function compare(as: Who, seed: number, operations: number): Promise<string[]> {
  const { actor } = (await world.office.sessions.find((await world.cookie(as)).split("=")[1]!))!;
  const may = (kind: Kind, field: string) => { const policy = shownFields(kind).get(field)?.policy ?? "everyone"; return policy === "everyone" || actor.permissions.has(policy); };
  const asker = new Asker(schema, (kind, field) => known.get(kind)?.map((row) => row[snake(field)] ?? null) ?? [], chance(seed), roots(), may);
  const different: string[] = [];
  for (let n = 0; n < operations && different.length < 3; n++) {
    const { query, variables } = asker.ask();
    const [quick, slow] = [await world.ask(as, query, variables), await oracle.answer(actor, parse(query), variables)];
    const [left, right] = [JSON.stringify(quick.data), JSON.stringify(slow.data)];
    if (quick.errors?.[0]?.extensions.code === "QUERY_TOO_COMPLEX") continue;
    if (left !== right || slow.errors) different.push(`${query}\n${JSON.stringify(variables)}\nquick: ${left} ${JSON.stringify(quick.errors ?? "")}\nslow:  ${right} ${JSON.stringify(slow.errors ?? "")}`);
  }
  return different;
}

test.each([["Amina Yusuf", 1], ["Dana Fox", 2], ["Helen Marsh", 3], ["Ana Petrova", 4]] as const)("550 made-up operations as %s are answered as graphql-js would", async (as, seed) => {
  expect((await compare(as, seed, 550)).join("\n\n")).toBe("");
}, 120_000);

test("the comparison can fail: when the database moves on, the answers differ", async () => {
  await world.sql("UPDATE cases SET title = 'Something else'");
  expect(await compare("Helen Marsh", 5, 60)).not.toEqual([]);
});
