import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.sql("INSERT INTO bodies (name, kind) SELECT 'Body ' || n, 'COUNCIL' FROM generate_series(1, 1200) n");
});
afterAll(() => world.close());

interface Answer { readonly all: { readonly totalCount: number; readonly some: number }; readonly few: { readonly some: number }; readonly none: { readonly some: number } }

test("a total is exact unless one asks for less, and then stops beyond a thousand", async () => {
  const { data } = await world.ask<Answer>("Dana Fox", `query ($exact: Boolean = false) {
    all: bodies(filter: { name: { startsWith: "Body " } }) { totalCount some: totalCount(exact: $exact) nodes { name } }
    few: bodies(filter: { name: { startsWith: "Body 12" } }) { some: totalCount(exact: false) } none: bodies(filter: { name: { eq: "Nobody" } }) { some: totalCount(exact: false) } }`);
  expect([data.all.totalCount, data.all.some, data.few.some, data.none.some]).toEqual([1200, 1001, 12, 0]);
});

test("the same words asked exactly and not are two questions", async () => {
  const question = `query ($exact: Boolean!) { bodies(filter: { name: { startsWith: "Body " } }) { totalCount(exact: $exact) } }`;
  const totals = [];
  for (const exact of [true, false, true]) totals.push((await world.ask<{ bodies: { totalCount: number } }>("Dana Fox", question, { exact })).data.bodies.totalCount);
  expect(totals).toEqual([1200, 1001, 1200]);
});
