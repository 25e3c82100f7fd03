import { openWorld, type Who, type World } from "@remit/test/office/world";

/* More than a thousand people of one name: then rows are read in their order, and nobody waits until all of them are put in order. */

const bearers = 1100;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.sql(`
    INSERT INTO people (name) SELECT 'Lucius Quill' FROM generate_series(1, ${bearers});
    INSERT INTO case_groups (title, person_id, segment_id, received_on) SELECT 'A group', p.id, s.id, DATE '2020-01-01' + (row_number() OVER ())::int FROM people p, segments s WHERE p.name = 'Lucius Quill' AND s.name = 'Customer Care';
    INSERT INTO cases (reference, case_group_id, complainant_id, segment_id, title, received_on) SELECT 'C-2020-' || lpad((received_on - DATE '2020-01-01')::text, 6, '0'), id, person_id, segment_id, 'A title', received_on FROM case_groups WHERE title = 'A group';
    INSERT INTO service_requests (reference, case_id, case_group_id, segment_id, area_id, summary, received_at) SELECT 'SR-9' || right(c.reference, 6), c.id, c.case_group_id, c.segment_id, a.id, 'Work on it', c.received_on FROM cases c, work_areas a WHERE c.title = 'A title' AND a.name = 'Case enquiry'`);
});
afterAll(() => world.close());

interface Hit { readonly kind: string; readonly title: string; readonly subtitle: string }
const search = async (as: Who, text: string) => (await world.ask<{ search: Hit[] }>(as, "query($text: String!) { search(text: $text) { kind title subtitle } }", { text })).data.search;
const cases = (hits: readonly Hit[]) => hits.filter(({ kind }) => kind === "CASE").map(({ title }) => Number(title.slice(-6)));
const counted = (hits: readonly Hit[]) => ["CASE", "SERVICE_REQUEST", "CASE_GROUP", "PERSON"].map((kind) => hits.filter((hit) => hit.kind === kind).length);
const hide = (which: string) => world.sql(`UPDATE cases SET is_sensitive = true WHERE title = 'A title' AND ${which}`);

test.each(["Lucius Quill", "Quill", "Luc", "Lucias Quill"])("[WM-25] of the many who are found by “%s” the newest come first, five of each kind", async (text) => {
  const hits = await search("Ben Carter", text);
  expect(counted(hits)).toEqual([5, 5, 5, 5]);
  expect(cases(hits)).toEqual([1100, 1099, 1098, 1097, 1096]);
});

test("[WM-25] whoever is named exactly so comes first however many are named nearly so", async () => {
  await world.sql("INSERT INTO people (name) VALUES ('Lucias Quill')");
  expect((await search("Ben Carter", "Lucias Quill")).filter(({ kind }) => kind === "PERSON").map(({ title }) => title)).toEqual(["Lucias Quill", ...Array<string>(4).fill("Lucius Quill")]);
});

test("[CS-09] many hidden cases push no visible one out, and nothing is found by a name of which one sees nobody", async () => {
  await hide("reference > 'C-2020-001000'");
  expect(cases(await search("Ben Carter", "Quill"))).toEqual([1000, 999, 998, 997, 996]);
  await hide("reference > 'C-2020-000003'");
  const few = await search("Ben Carter", "Quill");
  expect([cases(few), counted(few)]).toEqual([[3, 2, 1], [3, 3, 3, 4]]);
  await hide("TRUE");
  expect(counted(await search("Ben Carter", "Lucius"))).toEqual([0, 0, 0, 1]);
  expect(await search("Ana Petrova", "Lucius")).toEqual([]);
});
