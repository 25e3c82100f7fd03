import { fill } from "@remit/test/reading/counted-office";
import { statementsOf } from "@remit/test/reading/counting";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import pg from "pg";

let world: World;
beforeAll(async () => { world = await openWorld(); await fill(world, 5, 60); });
afterAll(() => world.close());

const ask = <T = Record<string, { count: number; behind: object }[]>>(as: Who, question: string, variables: object = {}) => world.ask<T>(as, question, variables);
const refusal = async (question: string) => (await ask("Ana Petrova", question)).errors?.[0];

test("[WM-51] a statistic is one statement, however many groups and measures it has, and two of them with a list still are", async () => {
  const question = "{ a: caseStatistics(groupBy: [BODY, DECIDED_MONTH]) { keys { label } count cases medianWorkingDays behind } b: reviewStatistics(groupBy: [GROUND]) { count } cases(first: 5) { totalCount nodes { reference } } }";
  await ask("Ana Petrova", question);
  expect((await statementsOf(() => ask("Ana Petrova", question))).statements).toHaveLength(1);
});

test("[CS-09] a sensitive case is counted for nobody who need not know, and for nobody who is kept out", async () => {
  const total = async (as: Who) => (await ask(as, "{ c: caseStatistics(groupBy: []) { count } f: findingStatistics(groupBy: []) { count } t: timeliness(groupBy: []) { count } s: serviceRequestStatistics(groupBy: []) { count } }")).data;
  const count = ({ c }: Record<string, { count: number }[]>) => c![0]!.count;
  const [ana, helen] = [await total("Ana Petrova"), await total("Helen Marsh")];
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, k.kind, 'For a reason' FROM cases c, (VALUES ('Helen Marsh', 'NEED_TO_KNOW'), ('Dana Fox', 'EXCLUDED')) k(name, kind) JOIN staff_members s ON s.name = k.name WHERE c.reference = 'C-2026-000001'");
  expect(count(await total("Dana Fox"))).toBe(count(ana) - 1);
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000001'");
  expect(count(await total("Ana Petrova"))).toBe(count(ana) - 1);
  expect((await total("Ana Petrova"))["s"]).not.toEqual(ana["s"]);
  expect(await total("Helen Marsh")).toEqual(helen);
  expect((await ask("Sam Reid", "{ c: caseStatistics(groupBy: []) { count } f: findingStatistics(groupBy: [BODY]) { count } }")).data).toMatchObject({ c: [{ count: 0 }], f: [] });
});

test("[CS-09] what somebody may not see, they may not count by", async () => {
  expect((await ask("Ana Petrova", '{ caseStatistics(groupBy: [], filter: { complainant: { name: { contains: "Hale" } } }) { count } }')).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect((await ask("Ana Petrova", '{ caseStatistics(groupBy: []) { count(where: { complainant: { name: { contains: "Hale" } } }) } }')).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});

test("[PO-42] an analyst asks how many requests said that evidence was overlooked, by quarter, how often they were right, and how many came after the long-stop", async () => {
  const { data } = await ask<{ reviewStatistics: { keys: { label: string }[]; count: number; upheld: number | null; late: number; behind: object }[] }>("Ana Petrova", `{ reviewStatistics(filter: { groundCodes: { has: "OVERLOOKED_EVIDENCE" } }, groupBy: [RECEIVED_QUARTER]) {
    keys { label } count behind upheld: rate(where: { isUpheld: { eq: true } }, among: { communicatedOn: { isNull: false } }) late: count(where: { isAfterLongStop: { eq: true } }) } }`);
  expect(data.reviewStatistics.length).toBeGreaterThan(2);
  expect(data.reviewStatistics[0]!.keys[0]!.label).toMatch(/^Q[1-4] 20\d\d$/);
  for (const { behind, count } of data.reviewStatistics) expect((await ask<{ reviews: { totalCount: number } }>("Ana Petrova", "query($filter: ReviewFilter) { reviews(filter: $filter) { totalCount } }", { filter: behind })).data.reviews.totalCount).toBe(count);
});

test("[WM-73, WM-74] the hopper is summed up by segment and area with what came in by month, and its requests are a list away", async () => {
  const { data } = await ask<{ s: { keys: { label: string }[]; count: number; waiting: number; behind: object }[] }>("Helen Marsh", "{ s: serviceRequestStatistics(groupBy: [SEGMENT, AREA, RECEIVED_MONTH]) { keys { label } count behind waiting: count(where: { isOpen: { eq: true }, ownerPositionId: { isNull: true } }) } }");
  expect(data.s.map(({ keys, count }) => [...keys.map(({ label }) => label), count])).toEqual([["Customer Care", "Case enquiry", "January 2026", 3], ["Customer Care", "Change of payment method", "January 2026", 1], ["Further Look", "Case enquiry", "January 2026", 1]]);
  for (const { behind, count } of data.s) expect((await ask<{ l: { totalCount: number } }>("Helen Marsh", "query($filter: ServiceRequestFilter) { l: serviceRequests(filter: $filter) { totalCount } }", { filter: behind })).data.l.totalCount).toBe(count);
});

test("[WM-73] a month begins at midnight of the office, in summer time too", async () => {
  await world.sql("INSERT INTO service_requests (reference, case_id, case_group_id, segment_id, area_id, summary, received_at) SELECT 'SR-SUMMER', case_id, case_group_id, segment_id, area_id, 'Just after midnight', '2025-06-30T23:30:00Z' FROM service_requests WHERE reference = 'SR-000104'");
  const { data } = await ask<{ s: { keys: { value: string }[]; behind: object }[] }>("Helen Marsh", '{ s: serviceRequestStatistics(filter: { reference: { eq: "SR-SUMMER" } }, groupBy: [RECEIVED_MONTH]) { keys { value } behind } }');
  expect(data.s[0]!.keys[0]!.value).toBe("2025-07-01");
  expect((await ask<{ l: { totalCount: number } }>("Helen Marsh", "query($filter: ServiceRequestFilter) { l: serviceRequests(filter: $filter) { totalCount } }", { filter: data.s[0]!.behind })).data.l.totalCount).toBe(1);
});

test("groups are kept, ordered and limited by a measure that is named by its key", async () => {
  const { data } = await ask<{ f: { n: number }[] }>("Ana Petrova", '{ f: findingStatistics(groupBy: [BODY], having: [{ field: "n", atLeast: 3 }], orderBy: [{ field: "n", direction: DESC }], limit: 4) { n: count } }');
  const counts = data.f.map(({ n }) => n);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect([counts.length, counts.every((n) => n >= 3)]).toEqual([4, true]);
});

test("what cannot be answered is refused with what to do", async () => {
  expect(await refusal('{ caseStatistics(groupBy: [], orderBy: [{ field: "nothing" }]) { count } }')).toMatchObject({ message: expect.stringContaining("not selected"), extensions: { code: "BAD_USER_INPUT" } });
  expect(await refusal("{ caseStatistics(groupBy: [STATUS, STATUS]) { count } }")).toMatchObject({ message: expect.stringContaining("twice") });
  expect(await refusal("{ caseStatistics(groupBy: [STATUS, BODY, TEAM, SEGMENT, CATEGORY]) { count } }")).toMatchObject({ message: expect.stringContaining("4 dimensions at most") });
  expect(await refusal("{ caseStatistics(groupBy: [STATUS], limit: 1001) { count } }")).toMatchObject({ message: expect.stringContaining("1 to 1000") });
  expect(await refusal(`{ ${Array.from({ length: 12 }, (_one, n) => `s${n}: caseStatistics(groupBy: [BODY], limit: 1000) { keys { dimension value label } count cases behind isWithheld }`).join(" ")} }`)).toMatchObject({ message: expect.stringMatching(/may return \d+ cells; the limit is 50000/), extensions: { code: "QUERY_TOO_COMPLEX" } });
});

test("an answer says what it cost, and the same is answered beside what the law works out", async () => {
  const response = await fetch(world.url, { method: "POST", headers: { "content-type": "application/json", cookie: await world.cookie("Dana Fox") }, body: JSON.stringify({ query: "{ caseStatistics(groupBy: [STATUS], limit: 10) { count } }" }) });
  expect(await response.json()).toMatchObject({ extensions: { cost: 20 } });
  const { data } = await ask<{ s: unknown[] }>("Tom Pell", "{ s: caseStatistics(groupBy: [STATUS]) { keys { dimension label __typename } count __typename } reviewersFor { name } }");
  expect(data.s[0]).toMatchObject({ __typename: "CaseStatistic", keys: [{ dimension: "STATUS", __typename: "StatisticKey" }] });
});

test("[WM-17] what is counted goes over connections of its own, by a role that may only read and for five seconds at most", async () => {
  await ask("Ana Petrova", "{ caseStatistics(groupBy: [STATUS]) { count } }");
  const counting = await world.sql<{ usename: string; query: string }>("SELECT usename, query FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'remit counting'");
  expect(counting.map(({ usename }) => usename)).toContain("remit_analyst");
  const analyst = new pg.Client({ connectionString: world.urls.analystUrl });
  await analyst.connect();
  try {
    expect((await analyst.query("SHOW statement_timeout")).rows).toEqual([{ statement_timeout: "5s" }]);
    await expect(analyst.query("UPDATE cases SET title = 'x'")).rejects.toMatchObject({ code: "25006" });
    await expect(analyst.query("SELECT number FROM rounding_secret")).rejects.toMatchObject({ code: "42501" });
  } finally {
    await analyst.end();
  }
});
