import { openWorld, type Who, type World } from "@remit/test/office/world";
import pg from "pg";

/* Who is found by a name: all of its words, their beginnings, or words that are nearly them. */

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const people = async (as: Who, q: string) => {
  const { data, errors } = await world.ask<{ people: { nodes: { name: string | null }[] } }>(as, "query($q: String!) { people(filter: { q: $q }) { nodes { name } } }", { q });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.people.nodes.map(({ name }) => name).sort();
};
const cases = async (as: Who, q: string) => (await world.ask<{ cases: { nodes: { reference: string }[] } }>(as, "query($q: String!) { cases(filter: { q: $q }) { nodes { reference } } }", { q })).data.cases.nodes.map(({ reference }) => reference).sort();
const remembered = async (word: string) => (await world.sql("SELECT FROM name_words WHERE word = $1", [word])).length === 1;
/** A person with one case that only Dana Fox may see. */
async function hide(name: string, number: string): Promise<void> {
  await world.sql(`
    WITH p AS (INSERT INTO people (name) VALUES ('${name}') RETURNING id),
      g AS (INSERT INTO case_groups (title, person_id, segment_id, received_on) SELECT 'A group', p.id, s.id, '2026-01-06' FROM p, segments s WHERE s.name = 'Customer Care' RETURNING id, person_id, segment_id)
    INSERT INTO cases (reference, case_group_id, complainant_id, segment_id, title, received_on, is_sensitive) SELECT '${number}', g.id, g.person_id, g.segment_id, 'A title', '2026-01-06', true FROM g`);
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Deals with it' FROM cases c, staff_members s WHERE c.reference = $1 AND s.name = 'Dana Fox'", [number]);
}

test.each([
  ["both words", "Margaret Hale"], ["the words the other way round", "hale margaret"], ["one of them", "Hale"], ["the beginning of one", "marg"], ["the beginnings of both", "marg hal"], ["one that is misspelt", "Margret"], ["both, one misspelt", "Hale Margret"],
])("[WM-25] a person is found by %s", async (_what, q) => { expect(await people("Dana Fox", q)).toEqual(["Margaret Hale"]); });

test.each(["Hale Thornton", "Margaret Thornton", "garet", "", "%", "n:margaret", "hale':* | 'n:thornton"])("[WM-25] nobody is found by “%s”", async (q) => { expect(await people("Dana Fox", q)).toEqual([]); });

test("[WM-25] a word of a name and a word of the case find it together, and three words of one name", async () => {
  await world.sql("UPDATE people SET name = 'Ana Maria de la Cruz' WHERE name = 'John Thornton'");
  expect(await people("Dana Fox", "cruz ana maria")).toEqual(["Ana Maria de la Cruz"]);
  expect(await people("Dana Fox", "anna maria cruz")).toEqual(["Ana Maria de la Cruz"]);
  expect(await cases("Dana Fox", "cruz damp")).toEqual(["C-2026-000003"]);
  expect(await cases("Ana Petrova", "cruz damp")).toEqual([]);
  await world.sql("UPDATE people SET name = 'John Thornton' WHERE name LIKE 'Ana Maria%'");
});

test("[CS-09] an answer is the same whether or not somebody of that very name is on a case that its reader may not see", async () => {
  const asked = ["Margret Hale", "Margret", "Hale Margret", "Thorntn", "John Thorntn", "Quizlewick", "Perdita"];
  const answers = (who: Who) => Promise.all(asked.map(async (q) => [q, await people(who, q), await cases(who, q)]));
  const before = await answers("Ben Carter");
  expect(before[0]).toEqual(["Margret Hale", ["Margaret Hale"], ["C-2026-000001", "C-2026-000002"]]);
  await hide("Margret Hale", "C-2026-099101");
  await hide("John Thorntn", "C-2026-099102");
  await hide("Perdita Quizzlewick", "C-2026-099103");
  expect(await answers("Ben Carter")).toEqual(before);
  expect(await people("Dana Fox", "Quizlewick")).toEqual(["Perdita Quizzlewick"]);
  expect(await people("Dana Fox", "Margret Hale")).toEqual(["Margaret Hale", "Margret Hale"]);
});

test("[WM-25] whoever is named exactly so comes before whoever is named nearly so", async () => {
  await world.sql("INSERT INTO people (name) VALUES ('Aaron Thorton'), ('Zoe Thornton')");
  const { data } = await world.ask<{ search: { kind: string; title: string }[] }>("Helen Marsh", '{ search(text: "Thornton") { kind title } }');
  expect(data.search.filter(({ kind }) => kind === "PERSON").map(({ title }) => title)).toEqual(["John Thornton", "Zoe Thornton", "Aaron Thorton"]);
});

test("a word of a name is forgotten with the last person who bore it, and not before", async () => {
  await world.sql("INSERT INTO people (name) VALUES ('Wenceslas Ottoline'), ('Ottoline Bramwell')");
  expect(await Promise.all(["wenceslas", "ottoline", "bramwell"].map(remembered))).toEqual([true, true, true]);
  await world.sql("UPDATE people SET name = 'Name removed' WHERE name = 'Wenceslas Ottoline'");
  expect(await Promise.all(["wenceslas", "ottoline", "bramwell"].map(remembered))).toEqual([false, true, true]);
  await world.sql("DELETE FROM people WHERE name = 'Ottoline Bramwell'");
  expect(await Promise.all(["ottoline", "bramwell"].map(remembered))).toEqual([false, false]);
  expect([await people("Dana Fox", "Wencelas"), await cases("Dana Fox", "Ottoline")]).toEqual([[], []]);
});

test("a word stays when somebody who bears it comes while its last bearer goes", async () => {
  await world.sql("INSERT INTO people (name) VALUES ('Wystan Holloway')");
  const [coming, going] = [new pg.Client({ connectionString: world.urls.ownerUrl }), new pg.Client({ connectionString: world.urls.ownerUrl, application_name: "going" })];
  await Promise.all([coming.connect(), going.connect()]);
  await coming.query("BEGIN; INSERT INTO people (name) VALUES ('Wystan Trevelyan')");
  const gone = going.query("DELETE FROM people WHERE name = 'Wystan Holloway'");
  for (let waits = 0; !waits;) waits = (await world.sql("SELECT FROM pg_stat_activity WHERE application_name = 'going' AND wait_event_type = 'Lock'")).length;
  await coming.query("COMMIT");
  await gone;
  expect(await Promise.all(["wystan", "holloway", "trevelyan"].map(remembered))).toEqual([true, false, true]);
  await Promise.all([coming.end(), going.end()]);
});

test("[CS-09] the list of words cannot be read by whoever counts, and shows in no answer", async () => {
  expect(await world.sql("SELECT has_table_privilege('remit_analyst', 'name_words', 'SELECT') AS may")).toEqual([{ may: false }]);
});
