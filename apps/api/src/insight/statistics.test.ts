import { allAgree, answered, listsAgree, workedOut } from "@remit/test/reading/checked-statistics";
import type { Condition, Subject } from "@remit/test/reading/made-up-statistics";
import { fill, remember, type Row } from "@remit/test/reading/counted-office";
import { chance } from "@remit/test/reading/questions";
import { openWorld, type World } from "@remit/test/office/world";

/* Every statistic is worked out a second time in plain code over made-up rows, never by the same SQL twice. */

let world: World;
let subjects: readonly Subject[];
const is = (asked: object, holds: (row: Row) => boolean): Condition => ({ asked, holds });
const dates = (name: string) => ["MONTH", "QUARTER", "YEAR"].map((every) => `${name}_${every}`);
const place = ["BODY", "BODY_TYPE", "SEGMENT", "TEAM"];

beforeAll(async () => {
  world = await openWorld();
  await fill(world, 11, 220);
  const { cases, findings, reviews, spans } = await remember(world);
  const ofCase = (within: (filter: object) => object): Condition[] => [
    is(within({ body: { kind: { eq: "Council" } } }), (row) => row["BODY_TYPE"] === "Council"), is(within({ complexity: { gte: 3 } }), (row) => (row["COMPLEXITY"] as number) >= 3),
    is(within({ isAmendedAtReview: { eq: true } }), (row) => row["AMENDED_AT_REVIEW"] === true), is(within({ body: { kind: { in: ["School", "Hospital trust"] } } }), (row) => ["School", "Hospital trust"].includes(row["BODY_TYPE"] as string)),
  ];
  const upheld = is({ isUpheld: { eq: true } }, (row) => row["isUpheld"] === true);
  const itsCase = ofCase((filter) => ({ case: filter }));
  subjects = [
    { root: "caseStatistics", list: "cases", filter: "CaseFilter", rows: cases, isTimed: true, dimensions: ["STATUS", "CATEGORY", "OUTCOME", ...place, "COMPLEXITY", "AMENDED_AT_REVIEW", ...dates("RECEIVED"), ...dates("DECIDED")],
      conditions: [...ofCase((filter) => filter), upheld, is({ receivedOn: { gte: "2025-01-10", lte: "2025-06-20" } }, (row) => row["RECEIVED"] !== null && row["RECEIVED"]! >= "2025-01-10" && row["RECEIVED"]! <= "2025-06-20"), is({ categoryCodes: { has: "DELAY" } }, (row) => (row["CATEGORY"] as string[]).includes("DELAY"))] },
    { root: "findingStatistics", list: "findings", filter: "FindingFilter", rows: findings, isTimed: false, dimensions: ["CATEGORY", "OUTCOME", ...place, "AMENDED_AT_REVIEW", ...dates("RECEIVED"), ...dates("DECIDED")],
      conditions: [...itsCase, is({ outcome: { isUpheld: { eq: true } } }, (row) => row["isUpheld"] === true), is({ category: { code: { eq: "DELAY" } } }, (row) => row["CATEGORY"] === delay)] },
    { root: "reviewStatistics", list: "reviews", filter: "ReviewFilter", rows: reviews, isTimed: true, dimensions: ["STAGE", "GROUND", "TRIAGE", "OUTCOME", "CATEGORY", ...place, "REVIEWER_TYPE", "REVIEWER_TEAM", ...dates("RECEIVED"), ...dates("COMMUNICATED")],
      conditions: [...itsCase, upheld, is({ isAfterLongStop: { eq: true } }, (row) => row["isAfterLongStop"] === true), is({ groundCodes: { has: "OVERLOOKED_EVIDENCE" } }, (row) => (row["GROUND"] as string[]).includes("OVERLOOKED_EVIDENCE"))] },
    { root: "timeliness", list: "timeSpans", filter: "TimeSpanFilter", rows: spans, isTimed: true, dimensions: ["WHAT", "CATEGORY", ...place, ...dates("STARTED"), ...dates("ENDED")],
      conditions: [...itsCase, is({ what: { in: ["REPLY", "UNDER_REVIEW"] } }, (row) => ["REPLY", "UNDER_REVIEW"].includes(row["WHAT"] as string)), is({ isInTime: { eq: false } }, (row) => row["inTime"] === false)] },
  ];
});
let delay = "";
beforeAll(async () => { delay = (await world.sql<{ id: string }>("SELECT id FROM finding_categories WHERE code = 'DELAY'"))[0]!.id; });
afterAll(() => world.close());

test.each([0, 1, 2, 3])("[PO-42, PO-61] made-up statistics are what plain code works out over the same rows (%#)", async (at) => {
  expect(await allAgree(world, subjects[at]!, chance(100 + at), 60)).toBeGreaterThan(300);
}, 60_000);

test("[PO-42] behind every number lies a filter that the list takes, and the list is as long as the number says", async () => {
  const dice = chance(7);
  for (const subject of subjects) await listsAgree(world, subject, dice, 6);
}, 60_000);

test("the comparison can fail: when the database moves on, the numbers differ", async () => {
  const [subject] = subjects as readonly [Subject];
  const made = { by: ["STATUS"], filter: null, where: subject.conditions[0]!, among: subject.conditions[1]!, withPauses: false };
  await world.sql("UPDATE cases SET complexity = 1 + complexity % 4");
  expect(await answered(world, subject, made)).not.toEqual(workedOut(subject, made));
  await world.sql("UPDATE cases SET complexity = CASE complexity WHEN 1 THEN 4 ELSE complexity - 1 END");
});
