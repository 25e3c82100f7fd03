import { giveGroup } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await giveGroup(world, "G-HALE", "Amina Yusuf"); });
afterAll(() => world.close());

const cases = async (as: Who, q: string) => {
  const { data, errors } = await world.ask<{ cases: { nodes: { reference: string }[] } }>(as, "query($q: String!) { cases(filter: { q: $q }) { nodes { reference } } }", { q });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.cases.nodes.map((one) => one.reference.slice(-1)).sort().join("");
};

test.each([
  ["a reference in full", "C-2026-000003", "3"], ["a reference in small letters", "c-2026-000003", "3"], ["the beginning of a reference", "C-2026-0000", "1234"],
  ["a word of the text", "referral", "1"], ["another form of a word", "delayed referrals", "1"], ["the beginning of a word", "photogr", "4"], ["words with small words between", "the records of her appointment", "2"],
  ["a body's name", "Westmere", "12"], ["a body's other name", "WHT", "12"], ["a misspelt body", "Westmeer Hosptial", "12"], ["a complainant's name", "Thornton", "34"], ["a misspelt complainant", "Margret Hale", "12"],
  ["words of different fields", "harbour damp", "3"], ["nothing that is there", "xylophone", ""], ["signs", "&|!():*", ""], ["wildcards", "%", ""],
])("[WM-25] a case is found by %s", async (_what, q, found) => { expect(await cases("Dana Fox", q)).toBe(found); });

test("[CS-09] whoever may not see names cannot find by them, by any road; they find by everything else", async () => {
  await world.sql("UPDATE cases SET summary = 'A quiet summary.', title = 'A quiet title'");
  for (const q of ["Margaret", "Thornton", "thornt", "Margret Hale", "Hale"]) expect({ q, found: await cases("Ana Petrova", q) }).toEqual({ q, found: "" });
  expect(await cases("Dana Fox", "Thornton")).toBe("34");
  expect([await cases("Ana Petrova", "Westmere"), await cases("Ana Petrova", "quiet"), await cases("Ana Petrova", "C-2026-000004")]).toEqual(["12", "1234", "4"]);
  const total = async (query: string) => Object.values((await world.ask<Record<string, { totalCount: number }>>("Ana Petrova", query)).data)[0]!.totalCount;
  expect(await total('{ serviceRequests(filter: { q: "Thornton" }) { totalCount } }')).toBe(0);
  expect(await total('{ caseGroups(filter: { q: "Thornton" }) { totalCount } }')).toBe(0);
  expect(await total('{ people(filter: { q: "Thornton" }) { totalCount } }')).toBe(0);
  const refused = async (query: string) => (await world.ask("Ana Petrova", query)).errors?.[0]?.extensions.code;
  expect(await refused("{ cases(orderBy: [{ field: COMPLAINANT_NAME }]) { pageInfo { endCursor } } }")).toBe("FORBIDDEN");
  expect(await refused("{ caseGroups(orderBy: [{ field: TITLE }]) { nodes { id } } }")).toBe("FORBIDDEN");
  expect(await refused('{ caseGroups(filter: { title: { contains: "Hale" } }) { totalCount } }')).toBe("FORBIDDEN");
  expect((await world.ask("Ana Petrova", '{ search(text: "Thornton") { kind } }')).data).toEqual({ search: [] });
  expect((await world.ask<{ caseGroups: { nodes: { title: string | null }[] } }>("Ana Petrova", "{ caseGroups { nodes { title } } }")).data.caseGroups.nodes.map((one) => one.title)).toEqual([null, null, null]);
});

test("[WM-25] one search finds cases, people, bodies, staff and work, a few of each, within what one may see", async () => {
  const search = async (as: Who, text: string) => (await world.ask<{ search: { kind: string; title: string; subtitle: string }[] }>(as, "query($text: String!) { search(text: $text) { kind id title subtitle } }", { text })).data.search.map(({ kind, title, subtitle }) => [kind, title, subtitle]);
  expect(await search("Dana Fox", "thornton")).toEqual(expect.arrayContaining([["CASE", "C-2026-000003", "A quiet title"], ["CASE_GROUP", "G-THORNTON", "1 case"], ["PERSON", "John Thornton", "j.thornton@example.org"], ["SERVICE_REQUEST", "SR-000104", "Mr Thornton asks how his case stands"]]));
  expect(await search("Dana Fox", "400004")).toEqual([["STAFF_MEMBER", "Amina Yusuf", "400004"]]);
  expect(await search("Ben Carter", "SR-000101")).toEqual([]);
  expect(await search("Amina Yusuf", "sr-000101")).toEqual([["SERVICE_REQUEST", "SR-000101", "Call Ms Hale about the missing letter"]]);
  expect(await search("Dana Fox", "Harbor Housing")).toEqual(expect.arrayContaining([["BODY", "Harbour Housing", "Housing association"]]));
});

test("[WM-25] a whole reference finds its record and those that mention it, and is not looked for in pieces", async () => {
  await world.sql("UPDATE cases SET summary = 'The same ward as in C-2026-000003.' WHERE reference = 'C-2026-000001'");
  expect(await cases("Dana Fox", "C-2026-000003")).toBe("13");
  const [{ whole, begun }] = (await world.sql<{ whole: string; begun: string }>("SELECT search_query('SR-000101', true)::text AS whole, search_query('SR-000101 r', true)::text AS begun")) as [{ whole: string; begun: string }];
  expect([whole.includes(":*"), begun.includes(":*")]).toEqual([false, true]);
});

test("[WM-17] a search that says too little or too much is refused by the field's name", async () => {
  for (const text of ["", " a ", "a".repeat(201)]) expect((await world.ask("Dana Fox", "query($text: String!) { search(text: $text) { id } }", { text })).errors?.[0]?.extensions.fields?.[0]?.path).toBe("text");
});

test("[WM-25] a renamed body and a renamed person are found by their new names", async () => {
  await world.sql("UPDATE bodies SET name = 'Anchor Homes' WHERE name = 'Harbour Housing'; UPDATE people SET name = 'Dorothea Brooke' WHERE name = 'John Thornton'");
  expect([await cases("Dana Fox", "Anchor"), await cases("Dana Fox", "Dorothea"), await cases("Dana Fox", "Thornton")]).toEqual(["34", "34", ""]);
});
