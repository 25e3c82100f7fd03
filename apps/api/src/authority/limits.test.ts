import { caseOf, command, giveGroup, named, rowOf, staffOf } from "@remit/test/office/casework";
import { setLimits } from "@remit/test/office/authority";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await giveGroup(world, "G-HALE", "Amina Yusuf"); await setLimits(world); });
afterAll(() => world.close());

const kind = async (code: string) => (await rowOf(world, "decision_kinds", "code", code)).id;
const role = async (name: string) => (await rowOf(world, "roles", "name", name)).id;
const remedy = async (as: Who, pounds: number, reference = "C-2026-000001") => command<{ remedy: { amountPence: number; limit: { sourceReference: string } | null } }>(world, as, "agreeRemedy",
  { caseId: (await caseOf(world, reference)).id, decisionKindId: await kind("FINANCIAL_REMEDY"), amountPence: pounds * 100, reason: "Distress caused by the delay" }, "remedy { id amountPence limit { sourceReference } }");
const set = async (as: Who, more: object = {}) => command<{ authorityLimit: { id: string; version: number; startsOn: string; endsOn: string | null } }>(world, as, "setAuthorityLimit", {
  decisionKindId: await kind("OVERPAYMENT_WRITE_OFF"), roleId: await role("Caseworker"), amountPence: 10_000, startsOn: "2026-01-14", sourceKind: "DOCUMENT", sourceTitle: "Write-off limits", sourceReference: "FIN-12",
  routeId: (await rowOf(world, "escalation_routes", "name", "Money")).id, ...more }, "authorityLimit { id version startsOn endsOn }");

test("[AS-21] a remedy within the limit is agreed, and says within which limit", async () => {
  expect((await remedy("Amina Yusuf", 250)).done?.remedy).toMatchObject({ amountPence: 25_000, limit: { sourceReference: "POL-014" } });
});

test("[AS-23] a remedy above the limit is refused: the sentence names amount, limit, source and the next step, and the attempt is written down", async () => {
  const { refused } = await remedy("Amina Yusuf", 1200);
  expect(refused).toMatchObject({ code: "RULE_REFUSED", rule: "AS-23",
    message: "This financial remedy of £1,200 is above your limit of £250, set by the policy “Remedies and redress” (POL-014). By the route “Money”, escalate it to your line manager." });
  const [entry] = await world.sql<{ action: string; particulars: { because: string }[] }>("SELECT action, particulars FROM audit_entries WHERE actor_id = $1 ORDER BY at DESC LIMIT 1", [await staffOf(world, "Amina Yusuf")]);
  expect(entry).toMatchObject({ action: "refused: agreed a remedy", particulars: [{ because: refused!.message }] });
  expect(await world.sql("SELECT FROM remedies WHERE amount_pence = 120000")).toEqual([]);
});

test("[AS-23] a penny decides: the limit itself is within, a penny more is not", async () => {
  const cents = async (amountPence: number) => (await command(world, "Amina Yusuf", "agreeRemedy", { caseId: (await caseOf(world, "C-2026-000001")).id, decisionKindId: await kind("FINANCIAL_REMEDY"), amountPence, reason: "A penny" }, "remedy { id }")).refused?.rule ?? null;
  expect([await cents(25_000), await cents(25_001)]).toEqual([null, "AS-23"]);
});

test("[AS-23] whoever has no limit for a kind that has limits may not decide it at all; a kind without limits binds nobody", async () => {
  await giveGroup(world, "G-THORNTON", "Ruth Adeyemi");
  expect((await remedy("Ruth Adeyemi", 1, "C-2026-000003")).refused?.message).toBe("Your position has no authority for this: financial remedy of £1. By the route “Money”, escalate it to your line manager.");
  const writeOff = await command(world, "Ruth Adeyemi", "agreeRemedy", { caseId: (await caseOf(world, "C-2026-000003")).id, decisionKindId: await kind("OVERPAYMENT_WRITE_OFF"), amountPence: 5, reason: "Not worth a letter" }, "remedy { id limit { id } }");
  expect(writeOff.done).toMatchObject({ remedy: { limit: null } });
});

test("[AS-21] a position's own limit counts before its role's", async () => {
  await giveGroup(world, "G-REVIEW", "Idris Kay");
  expect((await remedy("Idris Kay", 800, "C-2026-000004")).done?.remedy.limit).toMatchObject({ sourceReference: "FL-2" });
});

test("[AS-21] a limit is versioned: the new one ends the old the day before, and what was in force on a day can be asked for", async () => {
  const first = await set("Helen Marsh", { positionId: null });
  expect(first.done?.authorityLimit).toMatchObject({ startsOn: "2026-01-14", endsOn: null });
  const later = await set("Sam Reid", { startsOn: "2026-03-01", amountPence: 20_000 });
  expect(later.refused).toBeNull();
  const between = await set("Helen Marsh", { startsOn: "2026-02-01", amountPence: 15_000 });
  expect(between.done?.authorityLimit).toMatchObject({ startsOn: "2026-02-01", endsOn: "2026-02-28" });
  const on = async (day: string) => (await world.ask<{ authorityLimits: { nodes: { amountPence: number }[] } }>("Amina Yusuf", "query($day: Date!) { authorityLimits(filter: { decisionKind: { code: { eq: \"OVERPAYMENT_WRITE_OFF\" } }, startsOn: { lte: $day }, or: [{ endsOn: { isNull: true } }, { endsOn: { gte: $day } }] }) { nodes { amountPence } } }", { day })).data.authorityLimits.nodes.map((one) => one.amountPence);
  expect([await on("2026-01-13"), await on("2026-01-31"), await on("2026-02-28"), await on("2026-03-01")]).toEqual([[], [10_000], [15_000], [20_000]]);
});

test.each([
  ["[AS-23] nobody sets their own limit", async () => set("Helen Marsh", { roleId: await role("Casework manager") }), "AS-23", "This limit would be your own. Ask somebody else who manages limits of authority."],
  ["[AS-21] nor one for nobody", async () => set("Helen Marsh", { roleId: null }), "AS-21", "Name either a role or a position that the limit is for."],
  ["[AS-21] nor one for the past", () => set("Helen Marsh", { startsOn: "2026-01-13" }), "AS-21", "A limit cannot stand from a day that has passed. Give today or a later day."],
  ["[AS-21] nor an amount for a letter", async () => set("Helen Marsh", { decisionKindId: await kind("DECISION_LETTER") }), "AS-21", "This kind of decision has no amount. Leave the amount out."],
] as const)("%s", async (_title, attempt, rule, message) => {
  expect((await attempt()).refused).toMatchObject({ code: "RULE_REFUSED", rule, message });
});

test("[AS-21] a limit cites its source: without a reference, or with a link that is none, it is not set; and team leaders set none", async () => {
  expect((await set("Helen Marsh", { sourceReference: " " })).refused).toMatchObject({ code: "VALIDATION_FAILED", fields: ["sourceReference"] });
  expect((await set("Helen Marsh", { sourceLink: "javascript:alert(1)" })).refused).toMatchObject({ code: "VALIDATION_FAILED", fields: ["sourceLink"] });
  expect((await set("Dana Fox")).refused?.code).toBe("FORBIDDEN");
});

test("[AS-23] a limit that is ended leaves nobody free: the kind has had limits, so there is no authority for it", async () => {
  const [limit] = await world.sql<{ id: string; version: number }>("SELECT l.id, l.version FROM authority_limits l JOIN roles r ON r.id = l.role_id WHERE r.name = 'Caseworker' AND l.decision_kind_id = $1", [await kind("FINANCIAL_REMEDY")]);
  expect((await command(world, "Sam Reid", "endAuthorityLimit", { ...named(limit!), endsOn: "2026-01-14" }, "authorityLimit { id }")).refused).toBeNull();
  expect((await remedy("Amina Yusuf", 250)).refused).toBeNull();
  world.at(new Date("2026-01-15T10:00:00Z"));
  expect((await remedy("Amina Yusuf", 1)).refused?.message).toBe("Your position has no authority for this: financial remedy of £1. By the route “Money”, escalate it to your line manager.");
  expect((await command(world, "Sam Reid", "endAuthorityLimit", { id: limit!.id, expectedVersion: limit!.version + 1, endsOn: "2026-02-01" }, "authorityLimit { id }")).refused?.message).toBe("This ended on 14 January 2026.");
});
