import { command, staffOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { officeSchema } from "../schema.js";

/*
 * A case that some may not see carries a word that stands nowhere else, in every text that hangs on it. Every list and every record of the
 * schema is then read by those who may not see it, with all that hangs beneath; the word, the identifiers and the count of it must not appear.
 */

const canary = "Quizzlewick";
const hidden: Who[] = ["Chidi Okafor", "Ben Carter", "Helen Marsh", "Ana Petrova"];
let world: World;
let schema: GraphQLSchema;
let secrets: string[];
let before: Record<string, Record<string, number>>;
beforeAll(async () => {
  [world, schema] = [await openWorld(), await officeSchema()];
  before = Object.fromEntries(await Promise.all([...hidden, "Dana Fox" as const].map(async (who) => [who, await totals(who)])));
  secrets = [canary, ...(await hide())];
});
afterAll(() => world.close());

/** A sensitive case with everything that can hang on one, and another in a group whose other case is open to all. */
async function hide(): Promise<string[]> {
  await world.sql(`
    INSERT INTO people (name, email) VALUES ('Perdita ${canary}', 'perdita@quizzlewick.example');
    INSERT INTO case_groups (reference, title, person_id, segment_id, received_on) SELECT 'G-${canary}', 'Perdita ${canary}', p.id, s.id, '2026-01-06' FROM people p, segments s WHERE p.name LIKE '%${canary}' AND s.name = 'Customer Care';
    INSERT INTO cases (reference, case_group_id, body_id, complainant_id, title, summary, received_on, is_sensitive) SELECT 'C-2026-099001', g.id, b.id, g.person_id, '${canary} title', '${canary} summary', '2026-01-06', true FROM case_groups g, bodies b WHERE g.reference = 'G-${canary}' AND b.name = 'Harbour Housing';
    INSERT INTO cases (reference, case_group_id, body_id, complainant_id, title, summary, received_on, is_sensitive) SELECT 'C-2026-099002', g.id, b.id, g.person_id, '${canary} second', '${canary} summary', '2026-01-06', true FROM case_groups g, bodies b WHERE g.reference = 'G-THORNTON' AND b.name = 'Harbour Housing';
    INSERT INTO service_requests (case_id, area_id, summary) SELECT c.id, a.id, '${canary} request' FROM cases c, work_areas a WHERE c.reference LIKE 'C-2026-0990%' AND a.name = 'Case enquiry';
    INSERT INTO service_requests (case_id, area_id, summary, status, completed_at) SELECT c.id, a.id, '${canary} finished', 'COMPLETED', now() FROM cases c, work_areas a WHERE c.reference LIKE 'C-2026-0990%' AND a.name = 'Case enquiry';
    INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', '${canary} call' FROM cases WHERE reference LIKE 'C-2026-0990%';
    INSERT INTO inbound_correspondence (case_id, channel, from_name, summary) SELECT id, 'POST', 'Perdita ${canary}', '${canary} letter' FROM cases WHERE reference LIKE 'C-2026-0990%';
    INSERT INTO findings (case_id, ordinal, complaint, category_id) SELECT c.id, 1, '${canary} complaint', k.id FROM cases c, finding_categories k WHERE c.reference LIKE 'C-2026-0990%' AND k.code = 'DELAY';
    INSERT INTO attachments (case_id, name, content_type, byte_size, sha256, stored_as) SELECT id, '${canary}.pdf', 'application/pdf', 1, '\\x00', new_id() FROM cases WHERE reference LIKE 'C-2026-0990%';
    INSERT INTO contact_changes (case_id, to_staff_id) SELECT c.id, s.id FROM cases c, staff_members s WHERE c.reference LIKE 'C-2026-0990%' AND s.name = 'Dana Fox';
    INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, CASE WHEN s.name = 'Chidi Okafor' THEN 'EXCLUDED' ELSE 'NEED_TO_KNOW' END, '${canary} reason' FROM cases c, staff_members s WHERE c.reference LIKE 'C-2026-0990%' AND s.name IN ('Chidi Okafor', 'Dana Fox', 'Grace Lomax')`);
  const cases = await world.sql<{ id: string; reference: string }>("SELECT id, reference FROM cases WHERE reference LIKE 'C-2026-0990%'");
  for (const { id } of cases) expect((await command(world, "Dana Fox", "addFileNote", { caseId: id, text: `${canary} note` }, "fileNote { id }")).refused).toBeNull();
  return cases.flatMap(({ id, reference }) => [id, reference]);
}

type Root = { name: string; type: GraphQLObjectType; by?: string };
const roots = (): Root[] => Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const reads = (field.extensions as { reads?: { kind: { name: string }; by?: string } }).reads;
  const type = reads && schema.getType(reads.kind.name);
  return isObjectType(type) ? [{ name: field.name, type, ...(reads!.by && { by: reads!.by }) }] : [];
});

/** All leaves of a type, and beneath it all leaves of what it points to and of the lists that hang under it. */
const everything = (type: GraphQLObjectType, depth: number): string => parts(type, depth).join(" ");
function parts(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument)).flatMap((field) => {
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    if (!isObjectType(below) || depth === 0) return [];
    if (!below.name.endsWith("Connection")) return [`${field.name} { ${everything(below, below.name === "Choice" ? 0 : depth - 1)} }`];
    return [`${field.name}(first: 8) { totalCount nodes { ${everything(getNamedType(below.getFields()["nodes"]!.type) as GraphQLObjectType, depth - 1)} } }`];
  });
}

async function totals(who: Who): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { name } of roots().filter((root) => !root.by)) {
    const { data, errors } = await world.ask<Record<string, { totalCount: number }>>(who, `{ ${name} { totalCount } }`);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    found[name] = data[name]!.totalCount;
  }
  return found;
}

const leaks = (text: string) => secrets.filter((secret) => text.includes(secret));
/** So many fields of a list are asked for at once: with all that hangs beneath, a case has more than one question may cost. */
const atOnce = 25;
/** Where the schema shows the hidden case to a person: every list, with all that hangs beneath. */
async function shown(who: Who): Promise<string[]> {
  const found = new Set<string>();
  for (const { name, type } of roots().filter((root) => !root.by)) {
    const fields = parts(type, 1);
    for (let from = 0; from < fields.length; from += atOnce) {
      const { data, errors } = await world.ask(who, `{ ${name}(first: 12) { totalCount nodes { ${fields.slice(from, from + atOnce).join(" ")} } } }`);
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      if (leaks(JSON.stringify(data)).length) found.add(name);
    }
  }
  return [...found];
}

test("[CS-09] nothing of the case shows in any list, beneath any record, to those who may not see it", async () => {
  for (const who of hidden) expect({ who, shown: await shown(who) }).toEqual({ who, shown: [] });
});

test("[CS-09] the walk reaches it everywhere for those who need to know: it could not pass by looking nowhere", async () => {
  expect(await shown("Dana Fox")).toEqual(expect.arrayContaining(["cases", "caseGroups", "people", "bodies", "findings", "serviceRequests", "activities", "inboundCorrespondences", "auditEntries"]));
});

test("[CS-09] every count is as if the case were not there", async () => {
  for (const who of hidden) expect(await totals(who)).toEqual(before[who]);
  const dana = await totals("Dana Fox");
  for (const name of ["cases", "caseGroups", "people", "findings", "serviceRequests", "activities", "inboundCorrespondences"]) expect(dana[name]).toBeGreaterThan(before["Dana Fox"]![name]!);
});

test("[CS-09, WM-46] the counts within other records leave it out: a body's cases, a customer's, a group's pending work", async () => {
  const count = async (who: Who) => {
    const { data } = await world.ask<{ caseGroupByReference: { pendingWorkitems: number; cases: { totalCount: number } }; bodies: { nodes: { cases: { totalCount: number } }[] } }>(who, '{ caseGroupByReference(reference: "G-THORNTON") { pendingWorkitems cases { totalCount } serviceRequests { totalCount } } bodies(filter: { name: { eq: "Harbour Housing" } }) { nodes { cases { totalCount } } } }');
    return [data.caseGroupByReference.pendingWorkitems, data.caseGroupByReference.cases.totalCount, data.bodies.nodes[0]!.cases.totalCount];
  };
  for (const who of hidden) expect(await count(who)).toEqual([1, 1, 2]);
  expect(await count("Dana Fox")).toEqual([4, 2, 4]);
});

test("[CS-09] no record of it can be read by its identifier or reference", async () => {
  const ids = await world.sql<{ id: string }>(`SELECT id FROM cases WHERE reference LIKE 'C-2026-0990%' UNION SELECT w.id FROM service_requests w WHERE w.summary LIKE '${canary}%' UNION SELECT id FROM activities WHERE summary LIKE '${canary}%'
    UNION SELECT id FROM inbound_correspondence WHERE summary LIKE '${canary}%' UNION SELECT id FROM people WHERE name LIKE '%${canary}' UNION SELECT id FROM case_groups WHERE reference = 'G-${canary}' UNION SELECT id FROM audit_entries WHERE case_id IN (SELECT id FROM cases WHERE reference LIKE 'C-2026-0990%')`);
  const values = { id: ids.map((one) => one.id), reference: ["C-2026-099001", "C-2026-099002", `G-${canary}`] };
  let reached = 0;
  for (const { name, by } of roots().filter((root) => root.by)) for (const value of values[by as "id" | "reference"]) {
    const ask = async (who: Who) => (await world.ask<Record<string, object | null>>(who, `{ ${name}(${by}: "${value}") { id } }`)).data[name];
    for (const who of hidden) expect({ name, who, found: await ask(who) }).toEqual({ name, who, found: null });
    if (await ask("Dana Fox")) reached++;
  }
  expect(reached).toBeGreaterThan(10);
});

const finds = [
  `{ cases(filter: { q: "${canary}" }) { totalCount } }`, `{ cases(filter: { q: "C-2026-0990" }) { totalCount } }`, `{ cases(filter: { q: "Quizlewick" }) { totalCount } }`, `{ cases(filter: { title: { contains: "${canary}" } }) { totalCount } }`,
  `{ cases(filter: { or: [{ title: { startsWith: "${canary}" } }, { summary: { startsWith: "${canary}" } }] }) { totalCount } }`, '{ cases(filter: { isSensitive: { eq: true } }) { totalCount } }',
  `{ serviceRequests(filter: { q: "${canary}" }) { totalCount } }`, `{ serviceRequests(filter: { case: { title: { contains: "${canary}" } } }) { totalCount } }`, `{ serviceRequests(filter: { not: { case: { title: { contains: "e" } } } }) { totalCount } }`,
  `{ caseGroups(filter: { q: "G-Q" }) { totalCount } }`, `{ findings(filter: { complaint: { contains: "${canary}" } }) { totalCount } }`, `{ activities(filter: { summary: { contains: "${canary}" } }) { totalCount } }`,
];

test("[CS-09] it is not found by words, references, misspellings or filters", async () => {
  for (const who of hidden) for (const query of finds) {
    const { data } = await world.ask<Record<string, { totalCount: number }>>(who, query);
    expect({ who, query, found: Object.values(data)[0]!.totalCount }).toEqual({ who, query, found: 0 });
  }
  for (const query of finds.filter((one) => !one.includes("not:"))) expect(Object.values((await world.ask<Record<string, { totalCount: number }>>("Dana Fox", query)).data)[0]!.totalCount).toBeGreaterThan(0);
  for (const who of hidden) expect((await world.ask(who, `{ search(text: "${canary}") { kind id } }`)).data).toEqual({ search: [] });
  expect((await world.ask<{ search: { kind: string }[] }>("Dana Fox", `{ search(text: "${canary}") { kind id } }`)).data.search.map((one) => one.kind)).toEqual(expect.arrayContaining(["CASE", "SERVICE_REQUEST", "PERSON", "CASE_GROUP"]));
  expect((await world.ask("Ben Carter", `{ possibleDuplicates(name: "Perdita ${canary}") { name } }`)).data).toEqual({ possibleDuplicates: [] });
});

test("[CS-09] once it is no longer sensitive others see it, and whoever is kept out still does not", async () => {
  await world.sql("UPDATE cases SET is_sensitive = false WHERE reference LIKE 'C-2026-0990%'");
  expect(await shown("Ben Carter")).toEqual(expect.arrayContaining(["cases", "people", "bodies"]));
  expect(await shown("Chidi Okafor")).toEqual([]);
});

test("[CS-09] no command reaches it: it is answered as if it were not there", async () => {
  const [found] = await world.sql<{ id: string; version: number }>("SELECT id, version FROM cases WHERE reference = 'C-2026-099001'");
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference LIKE 'C-2026-0990%'");
  for (const who of ["Chidi Okafor", "Ben Carter", "Helen Marsh"] as const) {
    expect((await command(world, who, "addFileNote", { caseId: found!.id, text: "I was here" }, "fileNote { id }")).refused).toMatchObject({ code: "NOT_FOUND" });
    expect((await command(world, who, "editCase", { id: found!.id, expectedVersion: found!.version, title: "Mine" }, "case { id }")).refused).toMatchObject({ code: "NOT_FOUND" });
    expect((await command(world, who, "requestUpload", { caseId: found!.id, name: "a.pdf" }, "href")).refused).toMatchObject({ code: "NOT_FOUND" });
  }
  expect((await command(world, "Helen Marsh", "giveCaseAccess", { caseId: found!.id, staffId: await staffOf(world, "Helen Marsh"), kind: "NEED_TO_KNOW", reason: "Curious" }, "case { id }")).refused).toMatchObject({ code: "NOT_FOUND" });
});
