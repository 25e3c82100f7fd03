import { giveGroup } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { statementsOf } from "@remit/test/reading/counting";
import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { ServiceRequest } from "../casework/work.entity.js";
import { officeSchema } from "../schema.js";
import { seesCase } from "../access/seen-cases.js";
import { howToRead, manyOf, readable, type Kind } from "./readable.js";
import { shownFields } from "./shown.js";
import { allOf, seenWithThe } from "./sight.js";

/*
 * A row that hangs on another that was just found visible is not asked again whether it may be seen, where both are seen by one rule.
 * Beneath every record of the schema, and beside it, there must be exactly what the lists of its own show of the same: there the whole rule is asked.
 */

const people: Who[] = ["Amina Yusuf", "Dana Fox", "Chidi Okafor", "Helen Marsh", "Ana Petrova", "Ben Carter"];
let world: World;
let schema: GraphQLSchema;
beforeAll(async () => {
  [world, schema] = [await openWorld(), await officeSchema()];
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  await world.sql(`
    INSERT INTO findings (case_id, ordinal, complaint, category_id) SELECT c.id, 1, 'Late', k.id FROM cases c, finding_categories k WHERE k.code = 'DELAY';
    INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'Call back' FROM cases;
    INSERT INTO inbound_correspondence (case_id, channel, from_name, summary) SELECT id, 'POST', 'The complainant', 'A letter' FROM cases;
    INSERT INTO attachments (case_id, name, content_type, byte_size, sha256, stored_as) SELECT id, 'a.pdf', 'application/pdf', 1, '\\x00', new_id() FROM cases;
    INSERT INTO contact_changes (case_id, to_staff_id) SELECT c.id, s.id FROM cases c, staff_members s WHERE s.name = 'Dana Fox';
    INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on) SELECT c.id, 'Case', c.id, 'REPLY', k.id, '2026-01-05', 20, '2026-02-02', '2026-02-02' FROM cases c, calendars k WHERE k.is_office_default;
    INSERT INTO clock_pauses (clock_id, from_on, reason) SELECT id, '2026-01-07', 'Records' FROM clocks;
    UPDATE cases SET is_sensitive = true WHERE reference IN ('C-2026-000002', 'C-2026-000003');
    INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Deals with it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000002' AND s.name IN ('Amina Yusuf', 'Dana Fox');
    INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'EXCLUDED', 'A friend' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000001' AND s.name = 'Chidi Okafor'`);
});
afterAll(() => world.close());

/** Rows of a page, and of what hangs beneath each: within what one question may cost. */
const most = 90;
interface Row { readonly id: string; readonly [field: string]: unknown }
type Roots = ReadonlyMap<string, { readonly root: string; readonly kind: Kind; readonly type: GraphQLObjectType }>;
/** Every kind that has a list of its own, by its name. */
const lists = (): Roots => new Map(Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const reads = (field.extensions as { reads?: { kind: Kind; by?: string } }).reads;
  const type = reads && !reads.by && schema.getType(reads.kind.name);
  return isObjectType(type) ? [[type.name, { root: field.name, kind: reads!.kind, type }] as const] : [];
}));

/** Changes with what the rules are: a statement is written once for a question. */
let named = "AsItIs";
async function rows(who: Who, root: string, selection: string): Promise<Row[]> {
  const { data, errors } = await world.ask<Record<string, { nodes: Row[] }>>(who, `query ${named} { ${root}(first: ${most}) { nodes { id ${selection} } } }`);
  if (errors) throw new Error(`${root} { ${selection} }: ${JSON.stringify(errors)}`);
  return data[root]!.nodes;
}

/** Whose identifiers a list shows to somebody. */
const seen = new Map<string, Promise<ReadonlySet<string>>>();
const shown = (who: Who, root: string) => {
  const key = `${who} ${root}`;
  if (!seen.has(key)) seen.set(key, rows(who, root, "").then((found) => new Set(found.map(({ id }) => id))));
  return seen.get(key)!;
};

/** What is shown beneath or beside a record and not in the list of its kind, or the other way round. */
async function differences(who: Who, roots: Roots): Promise<string[]> {
  const different: string[] = [];
  for (const { root, kind, type } of roots.values()) for (const field of Object.values(type.getFields())) {
    const relation = shownFields(kind).get(field.name)?.isRelation;
    const theirs = roots.get(manyOf(kind, field.name)?.of().name ?? getNamedType(field.type).name);
    if (!theirs || !(relation || manyOf(kind, field.name))) continue;
    const own = await shown(who, theirs.root);
    const found = await rows(who, root, relation ? `${field.name} { id }` : `${field.name}(first: ${most}) { nodes { id } }`);
    for (const row of found) for (const { id } of relation ? [row[field.name]].flatMap((one) => (one ? [one as Row] : [])) : (row[field.name] as { nodes: Row[] }).nodes) if (!own.has(id)) different.push(`${type.name}.${field.name} shows ${who} a ${theirs.type.name} that the list does not`);
  }
  return [...new Set(different)];
}

test.each(people)("[CS-09] whatever %s finds beneath or beside a record, the list of its kind shows them too", async (who) => {
  expect(await differences(who, lists())).toEqual([]);
});

/** How many of each kind stand beneath the cases that somebody sees, and how many the lists hold of those cases. */
async function beneath(who: Who, field: string, list: string): Promise<[number, number]> {
  const under = await rows(who, "cases", `${field}(first: ${most}) { nodes { id } }`);
  const cases = new Set(under.map(({ id }) => id));
  const beside = await rows(who, list, "case { id }");
  return [under.flatMap((one) => (one[field] as { nodes: Row[] }).nodes).length, beside.filter((one) => cases.has((one["case"] as Row | null)?.id ?? "")).length];
}

test("[CS-09, WM-39] nothing is missing there either: as much hangs beneath the cases as their lists hold", async () => {
  for (const who of people) for (const [field, list] of [["findings", "findings"], ["serviceRequests", "serviceRequests"], ["activities", "activities"], ["correspondence", "inboundCorrespondences"]] as const) {
    const [under, beside] = await beneath(who, field, list);
    expect({ who, field, under }).toEqual({ who, field, under: beside });
  }
  expect((await beneath("Dana Fox", "findings", "findings"))[0]).toBeGreaterThan(1);
});

test("a record page asks once who needs to know, and once who is kept out, whatever hangs beneath", async () => {
  const { statements } = await statementsOf(() => world.ask("Amina Yusuf", `{ cases(first: 3) { nodes { reference caseGroup { reference } complainant { name } findings { nodes { complaint } }
    serviceRequests { nodes { summary case { title caseGroup { title } } } totalCount } activities { nodes { summary } } timeline { nodes { id } } attachments { nodes { name } } } } }`));
  const text = statements.find((one) => one.includes("service_requests"))!;
  expect([text.split("'NEED_TO_KNOW'").length - 1, text.split("'EXCLUDED'").length - 1]).toEqual([1, 1]);
  expect(text).toContain("owner_position_id = ANY"); // WM-39: what adds a condition of its own keeps it
});

test("the comparison can fail: a rule that says it is its case's, and adds something of its own, shows more beneath the case", async () => {
  const { law, ...how } = howToRead(ServiceRequest);
  const whole = seenWithThe(seesCase, "case_id", (alias, p) => allOf(how.scope, alias, p));
  seen.clear();
  named = "Misdeclared";
  try {
    readable(ServiceRequest, { ...how, scope: whole, law: law as never });
    expect(await differences("Ben Carter", lists())).toEqual(expect.arrayContaining(["Case.serviceRequests shows Ben Carter a ServiceRequest that the list does not"]));
  } finally {
    readable(ServiceRequest, { ...how, law: law as never });
  }
});
