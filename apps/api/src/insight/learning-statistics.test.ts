import { allAgree, answered, listsAgree, workedOut } from "@remit/test/reading/checked-statistics";
import { fillLearning, rememberLearning } from "@remit/test/reading/counted-learning";
import { fill, remember, type Row } from "@remit/test/reading/counted-office";
import type { Condition, Subject } from "@remit/test/reading/made-up-statistics";
import { chance } from "@remit/test/reading/questions";
import { openWorld, type World } from "@remit/test/office/world";

/* What was learned, counted by the office and a second time in plain code over the same rows. */

let world: World;
let subjects: readonly Subject[];
const is = (asked: object, holds: (row: Row) => boolean): Condition => ({ asked, holds });
const dates = (...names: string[]) => names.flatMap((name) => ["MONTH", "QUARTER", "YEAR"].map((every) => `${name}_${every}`));
const open = is({ isOpen: { eq: true } }, (row) => row["isOpen"] === true);
const themed = ["THEME", "PRINCIPLE"];

beforeAll(async () => {
  world = await openWorld();
  await fill(world, 19, 40);
  await fillLearning(world, 20, 90);
  const office = await remember(world);
  const { lessons, shares, issues, feedback, tags } = await rememberLearning(world, office);
  const [{ id: team }] = await world.sql<{ id: string }>("SELECT id FROM teams ORDER BY name LIMIT 1") as [{ id: string }];
  const ours = (within: (filter: object) => object) => is(within({ audience: { eq: "OUR_SERVICE" } }), (row) => row["AUDIENCE"] === "OUR_SERVICE");
  const mending = (within: (filter: object) => object) => is(within({ theme: { standsFor: { principle: { eq: "PUTTING_THINGS_RIGHT" } } } }), (row) => row["PRINCIPLE"] === "PUTTING_THINGS_RIGHT");
  const untimed = { isTimed: false, hasNoCase: true } as const;
  subjects = [
    { root: "lessonStatistics", list: "lessons", filter: "LessonFilter", rows: lessons, ...untimed, dimensions: ["STATE", "AUDIENCE", ...themed, "ISSUE", "TEAM", "SEGMENT", "EFFECTIVE", ...dates("PROPOSED", "AGREED", "CHANGED", "CLOSED")],
      conditions: [open, ours((filter) => filter), mending((filter) => filter), is({ isOverdue: { eq: true } }, (row) => row["isOverdue"] === true), is({ isFoundEffective: { eq: true } }, (row) => row["EFFECTIVE"] === true), is({ isFoundEffective: { eq: false } }, (row) => row["EFFECTIVE"] === false), is({ changedOn: { isNull: false } }, (row) => row["CHANGED"] !== null), is({ ownerTeamIds: { has: team } }, (row) => (row["TEAM"] as string[]).includes(team))] },
    { root: "lessonShareStatistics", list: "lessonShares", filter: "LessonShareFilter", rows: shares, ...untimed, dimensions: ["LESSON", "TEAM", "SEGMENT", "AUDIENCE", ...themed, ...dates("SHARED")],
      conditions: [ours((lesson) => ({ lesson })), mending((lesson) => ({ lesson })), is({ isRead: { eq: true } }, (row) => row["isRead"] === true), is({ isUsed: { eq: true } }, (row) => row["isUsed"] === true), is({ readBy: { gte: 2 } }, (row) => (row["readBy"] as number) >= 2)] },
    { root: "systemicIssueStatistics", list: "systemicIssues", filter: "SystemicIssueFilter", rows: issues, ...untimed, dimensions: ["STATE", ...themed, ...dates("PROPOSED", "AGREED", "CLOSED")], conditions: [open, mending((filter) => filter), is({ state: { in: ["UNDER_WAY", "CLOSED"] } }, (row) => ["UNDER_WAY", "CLOSED"].includes(row["STATE"] as string))] },
    { root: "policyFeedbackStatistics", list: "allPolicyFeedback", filter: "PolicyFeedbackFilter", rows: feedback, ...untimed, dimensions: ["STATE", "OUTCOME", "AUDIENCE", ...dates("GIVEN", "ANSWERED")], conditions: [open, ours((lesson) => ({ lesson })), is({ outcome: { eq: "TRAINING" } }, (row) => row["OUTCOME"] === "TRAINING")] },
    { root: "themeTrends", list: "themeTags", filter: "ThemeTagFilter", rows: tags, isTimed: false, dimensions: [...themed, "AS_CHOSEN", "BODY", "BODY_TYPE", "SEGMENT", ...dates("OCCURRED")],
      conditions: [mending((filter) => filter), is({ case: { body: { kind: { eq: "Council" } } } }, (row) => row["BODY_TYPE"] === "Council"), is({ kind: { eq: "FINDING" } }, () => true)] },
  ];
});
afterAll(() => world.close());

test.each([["lessons", 60, 300], ["lessons as they were shared", 40, 200], ["systemic issues", 40, 60], ["feedback on policies", 40, 60], ["themes", 40, 200]] as const)("[PO-42, PO-53, PO-68] made-up statistics of %s are what plain code works out over the same rows", async (what, howMany, atLeast) => {
  const at = ["lessons", "lessons as they were shared", "systemic issues", "feedback on policies", "themes"].indexOf(what);
  expect(await allAgree(world, subjects[at]!, chance(200 + at), howMany)).toBeGreaterThan(atLeast);
}, 60_000);

test("[PO-42, PO-53] behind every number of what was learned lies a list that is as long as the number says", async () => {
  const dice = chance(8);
  for (const subject of subjects) await listsAgree(world, subject, dice, 8);
}, 60_000);

test("[PO-53] a person who reads a lesson counts for each of their teams with which it was shared, and once there", async () => {
  const { data } = await world.ask<{ lessonShares: { nodes: { people: number; readBy: number; usedBy: number; isRead: boolean; isUsed: boolean }[] } }>("Ana Petrova", "{ lessonShares(first: 200) { nodes { people readBy usedBy isRead isUsed } } }");
  expect(data.lessonShares.nodes.some(({ isUsed }) => isUsed)).toBe(true);
  for (const { people, readBy, usedBy, isRead, isUsed } of data.lessonShares.nodes) expect([people >= readBy, readBy >= usedBy, isRead === readBy > 0, isUsed === usedBy > 0]).toEqual([true, true, true, true]);
});

test("[PO-55] nobody who may not see cases counts what was learned from them", async () => {
  const { data } = await world.ask("Sam Reid", "{ l: lessonStatistics(groupBy: []) { count } s: lessonShareStatistics(groupBy: []) { count } i: systemicIssueStatistics(groupBy: []) { count } p: policyFeedbackStatistics(groupBy: []) { count } t: themeTrends(groupBy: []) { count } }");
  expect(data).toEqual(Object.fromEntries(["l", "s", "i", "p", "t"].map((key) => [key, [{ count: 0 }]])));
});

test("the comparison can fail: a lesson that somebody finds not to work changes the answer", async () => {
  const [subject] = subjects as readonly [Subject];
  const made = { by: ["EFFECTIVE"], filter: null, where: subject.conditions[0]!, among: subject.conditions[1]!, withPauses: false };
  expect(await answered(world, subject, made)).toEqual(workedOut(subject, made));
  await world.sql("INSERT INTO lesson_checks (lesson_id, round, owner_id, evidence, is_effective, note, checked_by_id, checked_on) SELECT k.lesson_id, 9, k.owner_id, k.evidence, false, 'It came back', k.checked_by_id, '2026-01-13' FROM lesson_checks k WHERE k.is_effective LIMIT 1");
  expect(await answered(world, subject, made)).not.toEqual(workedOut(subject, made));
});
