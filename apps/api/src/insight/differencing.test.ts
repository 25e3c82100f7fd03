import { fillLearning } from "@remit/test/reading/counted-learning";
import { fill } from "@remit/test/reading/counted-office";
import { openWorld, type World } from "@remit/test/office/world";
import { getNamedType, isInputObjectType, type GraphQLInputField, type GraphQLSchema } from "graphql";
import type { Grouping } from "../reading/grouping.js";
import { officeSchema } from "../schema.js";

/* Attempts on every statistic of the schema, those that are added later among them: what may leave the office gives no small number away, whatever is counted. */

interface Group { readonly keys: readonly { readonly value: string | null; readonly label: string | null }[]; readonly count: number | null; readonly cases?: number | null; readonly rate: number | null; readonly previous: number | null; readonly change: number | null; readonly days?: number | null; readonly isWithheld: boolean; readonly behind: object | null }
interface Statistic { readonly root: string; readonly grouping: Grouping; readonly filter: string; readonly dimension: string }
interface Asked { readonly by: readonly string[]; readonly filter?: object; readonly exact?: true; readonly more?: string }

let world: World;
let schema: GraphQLSchema;
let statistics: readonly Statistic[];
beforeAll(async () => {
  [world, schema] = [await openWorld(), await officeSchema()];
  await fill(world, 27, 90);
  await fillLearning(world, 28, 70);
  await world.sql("INSERT INTO correspondence_items (reference, channel, received_on, from_name, summary, status) SELECT 'IN-' || n, (ARRAY['POST', 'EMAIL'])[1 + n % 2], date '2025-02-01' + n * 7, 'Somebody', 'A letter', 'RECEIVED' FROM generate_series(1, 40) n");
  await world.sql("INSERT INTO service_requests (reference, case_id, case_group_id, segment_id, area_id, summary, received_at) SELECT 'SR-X' || n, r.case_id, r.case_group_id, r.segment_id, r.area_id, 'A call', timestamptz '2025-06-03T10:00:00Z' + n * interval '4 days' FROM service_requests r, generate_series(1, 40) n WHERE r.reference = 'SR-000104'");
  await world.sql(`INSERT INTO control_checks (case_id, kind_id, what, decided_by_id, decided_on, checker_id, asked_by_id, asked_on, due_on, state, money, policy, checked_on) SELECT c.id, k.id, 'An offer', d.id, date '2025-02-01' + n * 7, a.id, a.id, '2025-02-01', '2026-01-01', 'CHECKED', (ARRAY['WRONG', 'RIGHT'])[1 + n % 2], 'RIGHT', date '2025-02-02' + n * 7
    FROM generate_series(1, 40) n, cases c, control_check_kinds k, staff_members d, staff_members a WHERE c.reference = 'C-2026-000003' AND k.name = 'Offers' AND d.name = 'Amina Yusuf' AND a.name = 'Ana Petrova';
    INSERT INTO control_errors (check_id, case_id, aspect, what, staff_id, checker_id, raised_on, due_on) SELECT id, case_id, 'MONEY', 'It adds up to less', decided_by_id, checker_id, checked_on, checked_on + 2 FROM control_checks`);
  statistics = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const grouping = field.extensions["groups"] as Grouping | undefined;
    const typeOf = (name: string) => getNamedType(field.args.find((one) => one.name === name)!.type).name;
    return grouping ? [{ root: field.name, grouping, filter: typeOf("filter"), dimension: typeOf("groupBy") }] : [];
  });
});
afterAll(() => world.close());

const send = ({ root, grouping, filter: kind, dimension }: Statistic, { by, filter, exact, more = "" }: Asked) => world.ask<{ g: Group[] }>("Ana Petrova",
  `query($filter: ${kind}, $by: [${dimension}!]!) { g: ${root}(filter: $filter, groupBy: $by, suppressSmallNumbers: ${!exact}, limit: 1000${more}) { keys { value label } count isWithheld behind previous change rate(where: {}) ${grouping.caseId ? "cases" : ""} ${grouping.took ? "days: medianWorkingDays" : ""} } }`, { by, filter });
const groups = async (...asked: Parameters<typeof send>) => { const { data, errors } = await send(...asked); expect(errors).toBeUndefined(); return data.g; };
const named = ({ grouping }: Statistic) => Object.keys(grouping.dimensions);
/** Two dimensions of a statistic that make small groups: what comes first in its table, and a month. */
const fine = (one: Statistic) => [named(one)[0]!, named(one).find((name) => name.endsWith("_MONTH"))!];

test("every statistic of the schema is tried, and each has small groups to give away", async () => {
  expect(statistics.length).toBeGreaterThanOrEqual(11);
  for (const one of statistics) expect([one.root, (await groups(one, { by: fine(one), exact: true })).some(({ count }) => count! > 0 && count! < 5)]).toEqual([one.root, true]);
});

test("[PO-52] of no statistic a count under five leaves, and every other is rounded, alone, by case and against the interval before", async () => {
  for (const one of statistics) for (const by of [...named(one).map((name) => [name]), fine(one)]) {
    const [shown, exact] = [await groups(one, { by }), await groups(one, { by, exact: true })];
    expect(shown.map(({ keys }) => keys)).toEqual(exact.map(({ keys }) => keys));
    for (const [at, { count, cases, change, previous, rate, days, isWithheld, behind }] of shown.entries()) {
      const small = exact[at]!.count! < 5;
      expect([one.root, by, isWithheld, count === null, behind === null]).toEqual([one.root, by, small, small, small]);
      for (const number of [count, cases ?? null, previous, change]) expect(number === null || number % 5 === 0).toBe(true);
      if (small) expect([rate, change, days ?? null]).toEqual([null, null, null]);
      if (exact[at]!.count! < 11) expect(days ?? null).toBeNull();
    }
  }
}, 60_000);

/** What a number that was rounded may have been. */
const mayBe = (shown: number): readonly number[] => Array.from({ length: 9 }, (_none, at) => shown - 4 + at).filter((n) => n >= 5);
/** What a group may count, given all that is shown of it. Its cases are as many as its records. */
const possible = ({ count, cases }: Group) => mayBe(count!).filter((n) => cases == null || mayBe(cases).includes(n));

const inOneToFour = (whole: readonly number[], rest: readonly number[]) => [1, 2, 3, 4].filter((n) => whole.some((all) => rest.includes(all - n)));

test("[PO-52] of no statistic the whole less the rest tells how many a small group has", async () => {
  let tried = 0;
  for (const one of statistics) {
    const small = (await groups(one, { by: fine(one), exact: true })).filter(({ count, keys }) => count! < 5 && keys.every(({ value }) => value !== null)).slice(0, 6);
    for (const { behind, count } of small) {
      const others = await send(one, { by: [], filter: { not: behind! } });
      // A month of instants is no filter that is taken here, so there is nothing to take from the whole.
      if (others.errors) { expect(others.errors[0]!.extensions.code).toBe("BAD_USER_INPUT"); continue; }
      const [whole, rest] = [(await groups(one, { by: [] }))[0]!, others.data.g[0]!];
      if (whole.count === null || rest.count === null) continue;
      const left = inOneToFour(mayBe(whole.count), mayBe(rest.count));
      expect([one.root, left.length >= 3, left.includes(count!)]).toEqual([one.root, true, true]);
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(25);
}, 60_000);

test("[PO-52] not even where its records and its cases are as many, and both are told", async () => {
  const one = statistics.find(({ root }) => root === "reviewStatistics")!;
  const all = await groups(one, { by: fine(one), exact: true });
  expect(all.every(({ count, cases }) => count === cases)).toBe(true);
  const small = all.filter(({ count, keys }) => count! < 5 && keys.every(({ value }) => value !== null)).slice(0, 12);
  expect(small.length).toBeGreaterThan(5);
  for (const { behind, count } of small) {
    const [whole, rest] = [(await groups(one, { by: [] }))[0]!, (await groups(one, { by: [], filter: { not: behind! } }))[0]!];
    const left = inOneToFour(possible(whole), possible(rest));
    expect([left.length >= 3, left.includes(count!)]).toEqual([true, true]);
  }
});

const values: Readonly<Record<string, object>> = {
  IdFilter: { eq: "00000000-0000-7000-8000-000000000001" }, TextFilter: { contains: "a" }, IntFilter: { gte: 2 }, FloatFilter: { gte: 2 }, DateFilter: { lte: "2025-03-03" }, DateTimeFilter: { lt: "2025-03-03T00:00:00Z" }, ListFilter: { has: "a" },
};
interface Attempt { readonly path: string; readonly asked: object }
/** Conditions on one field each, of the records that are counted and of those that they point to, that name something finer than a group. */
function isolating({ grouping, filter }: Statistic): Attempt[] {
  const by = new Map(Object.values(grouping.dimensions).map((one) => [one.by, one.every]));
  const look = (fields: readonly GraphQLInputField[], path: string, depth: number): Attempt[] => fields.flatMap(({ name, type }): Attempt[] => {
    const [here, of] = [path ? `${path}.${name}` : name, getNamedType(type)];
    if (["and", "or", "not"].includes(name) || !isInputObjectType(of)) return name === "q" ? [{ path: here, asked: { q: "Hale" } }] : [];
    const within = (inner: Attempt[]) => inner.map((one) => ({ path: one.path, asked: { [name]: one.asked } }));
    if (of.getFields()["and"]) return depth > 0 ? within(look(Object.values(of.getFields()), here, depth - 1)) : [];
    const value = values[of.name];
    return value && (!by.has(here) || by.get(here)) ? [{ path: here, asked: { [name]: value } }] : [];
  });
  const type = schema.getType(filter);
  return isInputObjectType(type) ? look(Object.values(type.getFields()), "", 1) : [];
}

test("[PO-52] no statistic takes a filter that is finer than its groups, of its records or of what they point to", async () => {
  let tried = 0;
  for (const one of statistics) for (const { path, asked } of isolating(one)) {
    const code = (await send(one, { by: [], filter: { not: { and: [asked] } } })).errors?.[0]?.extensions.code;
    expect([one.root, path, ["BAD_USER_INPUT", "FORBIDDEN"].includes(String(code))]).toEqual([one.root, path, true]);
    tried++;
  }
  expect(tried).toBeGreaterThan(300);
}, 60_000);

test("[PO-52] no order and no bound tells one small group from another", async () => {
  for (const one of statistics) {
    const plain = (await groups(one, { by: fine(one) })).filter(({ isWithheld }) => isWithheld).map(({ keys }) => keys);
    for (const measure of ["count", "previous", "change", "rate", ...(one.grouping.caseId ? ["cases"] : []), ...(one.grouping.took ? ["days"] : [])] as const) {
      const [ordered, kept] = [await groups(one, { by: fine(one), more: `, orderBy: [{ field: "${measure}", direction: DESC }]` }), await groups(one, { by: fine(one), more: `, having: [{ field: "${measure}", atMost: 4 }]` })];
      if (["count", "rate"].includes(measure)) expect(ordered.slice(ordered.length - plain.length).map(({ keys }) => keys)).toEqual(plain);
      expect(kept.filter((group) => group[measure as "count"] == null || (group[measure as "count"]! % 5 !== 0 && !["rate", "days"].includes(measure)))).toEqual([]);
    }
  }
}, 60_000);
