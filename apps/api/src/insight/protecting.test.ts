import { fill } from "@remit/test/reading/counted-office";
import { openWorld, type World } from "@remit/test/office/world";

/* What may leave the office: no count under five, and none that can be worked out from two others. */

let world: World;
beforeAll(async () => { world = await openWorld(); await fill(world, 23, 160); });
afterAll(() => world.close());

interface Group { readonly keys: readonly { readonly value: string | null }[]; readonly count: number | null; readonly isWithheld: boolean; readonly behind: object | null; readonly cases: number | null; readonly rate: number | null }
const ask = (by: readonly string[], { filter, isProtected = true, more = "" }: { filter?: object; isProtected?: boolean; more?: string } = {}) =>
  world.ask<{ findingStatistics: Group[] }>("Ana Petrova", `query($filter: FindingFilter, $by: [FindingDimension!]!) { findingStatistics(filter: $filter, groupBy: $by, suppressSmallNumbers: ${isProtected}, limit: 1000${more}) { keys { value } count isWithheld behind cases rate(where: { outcome: { isUpheld: { eq: true } } }) } }`, { by, filter });
const groups = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).data.findingStatistics;
const total = async (filter?: object) => (await groups([], { ...(filter && { filter }) }))[0]!.count;
const exactly = async (filter?: object) => (await groups([], { isProtected: false, ...(filter && { filter }) }))[0]!.count!;

test("[PO-52] no count under five leaves, all others are rounded to five, and what is kept back leads to no list", async () => {
  const [shown, exact] = [await groups(["BODY", "CATEGORY", "DECIDED_QUARTER"]), await groups(["BODY", "CATEGORY", "DECIDED_QUARTER"], { isProtected: false })];
  expect(shown.map(({ keys }) => keys)).toEqual(exact.map(({ keys }) => keys));
  expect(exact.filter(({ count }) => count! < 5).length).toBeGreaterThan(20);
  for (const [at, one] of shown.entries()) {
    const { count } = exact[at]!;
    if (count! < 5) expect(one).toMatchObject({ count: null, isWithheld: true, behind: null, rate: null });
    else expect([one.count! % 5, Math.abs(one.count! - count!) < 5, one.isWithheld]).toEqual([0, true, false]);
    if (exact[at]!.cases! < 5) expect(one.cases).toBeNull();
  }
});

test("[PO-52] the same records give the same number, whatever the question was", async () => {
  const council = { case: { body: { kind: { eq: "Council" } } } };
  const [byKind, alone, twice] = [await groups(["BODY_TYPE"]), await total(council), await total({ and: [council, council] })];
  const places = (await world.ask<{ findingStatistics: { keys: { value: string | null }[] }[] }>("Ana Petrova", "{ findingStatistics(groupBy: [BODY_TYPE]) { keys { value } } }")).data.findingStatistics.map(({ keys }) => keys[0]!.value);
  expect([byKind[places.indexOf("Council")]!.count, twice]).toEqual([alone, alone]);
});

/** What a number that was rounded may have been. */
const mayBe = (shown: number) => [Math.max(5, shown - 4), shown + 4] as const;

test("[PO-52] taking one answer from another tells of no small group how many it has: every number from one to four stays possible or three do", async () => {
  const bodies = (await groups(["BODY", "DECIDED_MONTH"], { isProtected: false })).filter(({ count, keys }) => count! < 5 && keys.every(({ value }) => value !== null));
  expect(bodies.length).toBeGreaterThan(25);
  let tried = 0;
  for (const { keys: [body, month] } of bodies.slice(0, 25)) {
    const last = new Date(Date.UTC(Number(month!.value!.slice(0, 4)), Number(month!.value!.slice(5, 7)), 0)).toISOString().slice(0, 10);
    const small = { case: { body: { id: { eq: body!.value } }, decidedOn: { gte: month!.value, lte: last } } };
    for (const around of [{}, { case: { body: { id: { eq: body!.value } } } }, { case: { decidedOn: { gte: month!.value, lte: last } } }]) {
      const [whole, rest] = [await total(around), await total({ and: [around, { not: small }] })];
      if (whole === null || rest === null) continue;
      const [[low, high], [restLow, restHigh]] = [mayBe(whole), mayBe(rest)];
      const possible = [1, 2, 3, 4].filter((n) => n >= low - restHigh && n <= high - restLow);
      expect(possible.length).toBeGreaterThanOrEqual(3);
      expect(possible).toContain(await exactly(small));
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(25);
}, 60_000);

test("[PO-52] the attempt can succeed: where small counts are only left out, the rest gives them away", async () => {
  const [exact, all] = [await groups(["BODY", "DECIDED_MONTH"], { isProtected: false }), await exactly()];
  const small = exact.find(({ count }) => count! < 5)!;
  const others = exact.filter((one) => one !== small).reduce((sum, { count }) => sum + count!, 0);
  expect(all - others).toBe(small.count);
});

test("[PO-52] a filter that could single somebody out is refused, wherever it stands", async () => {
  const { id } = (await world.sql<{ id: string }>("SELECT id FROM cases WHERE reference = 'X-1'"))[0]!;
  const isolating = [{ case: { id: { eq: id } } }, { case: { reference: { eq: "X-1" } } }, { case: { q: "Hale" } }, { complaint: { contains: "damp" } }, { case: { decidedOn: { eq: "2025-03-03" } } }, { case: { decidedOn: { gte: "2025-03-02" } } }, { case: { decidedOn: { lte: "2025-03-30" } } }, { not: { or: [{ case: { title: { startsWith: "A" } } }] } }, { ordinal: { eq: 1 } }];
  for (const filter of isolating) {
    expect((await ask(["CATEGORY"], { filter })).errors?.[0]).toMatchObject({ message: expect.stringContaining("could single a record out"), extensions: { code: "BAD_USER_INPUT" } });
    const within = await world.ask("Ana Petrova", "query($where: FindingFilter!) { findingStatistics(groupBy: [CATEGORY], suppressSmallNumbers: true) { rate(where: {}, among: $where) } }", { where: filter });
    expect(within.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  }
  expect((await ask(["CATEGORY"], { filter: { case: { decidedOn: { gte: "2025-03-01", lte: "2025-03-31" }, isAmendedAtReview: { eq: true } } } })).errors).toBeUndefined();
});

test("[PO-52] nothing is learned from which groups are kept or how they are ordered", async () => {
  expect(await groups(["BODY", "DECIDED_MONTH"], { more: ', having: [{ field: "count", atMost: 4 }]' })).toEqual([]);
  const ordered = (await groups(["BODY", "DECIDED_MONTH"], { more: ', orderBy: [{ field: "count", direction: DESC }]' })).map(({ count }) => count);
  expect(ordered.indexOf(null)).toBe(ordered.filter((one) => one !== null).length);
});
