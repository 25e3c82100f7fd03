import { caseOf, command, giveGroup, named, rowOf, staffOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.sql("UPDATE roles SET permissions = array_append(permissions, 'review-compliance') WHERE name = 'Finance manager'");
  await world.sql("UPDATE roles SET permissions = array_append(permissions, 'give-advice') WHERE name = 'Reviewer'");
  await giveGroup(world, "G-HALE", "Amina Yusuf");
});
afterAll(() => world.close());

const fields = "id state what seenOn notedOn notedBy { name } kind { name matter } involvement { reference } settledBy { name } settledBecause";
interface Sign { readonly id: string; readonly state: string }
const kindOf = async (name: string) => (await rowOf(world, "indicator_kinds", "name", name)).id;
const came = async (asked: ReturnType<typeof command<Record<string, Sign>>>) => { const { done, refused } = await asked; return { sign: done?.["caseIndicator"] ?? null, refused }; };
const note = async (as: Who, reference: string, kind: string, more: object = {}) => came(command<Record<string, Sign>>(world, as, "noteIndicator", { caseId: (await caseOf(world, reference)).id, kindId: await kindOf(kind), what: "Two callers in a week gave a new account.", seenOn: "2026-01-13", ...more }, `caseIndicator { ${fields} }`));
const to = async (as: Who, name: string, { id }: Sign, more: object = {}) => came(command<Record<string, Sign>>(world, as, name, { ...named(await rowOf(world, "case_indicators", "id", id)), ...more }, `caseIndicator { ${fields} }`));
const account = "An account changed without confirmation";
let first: Sign;

test("[CS-15] a sign of risk or fraud is noted on a case with its kind, who saw it, when and what, and whoever holds the case hears of it", async () => {
  expect((await note("Ana Petrova", "C-2026-000001", account)).refused?.code).toBe("FORBIDDEN");
  expect((await note("Dana Fox", "C-2026-000001", account, { seenOn: "2026-01-15" })).refused).toMatchObject({ rule: "CS-27" });
  const { sign } = await note("Dana Fox", "C-2026-000001", account);
  expect(sign).toMatchObject({ state: "NOTED", seenOn: "2026-01-13", notedOn: "2026-01-14", notedBy: { name: "Dana Fox" }, kind: { name: account, matter: "FRAUD" } });
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual(["A sign of risk or possible fraud was noted on C-2026-000001."]);
  first = sign!;
});

test("[CS-15] possible fraud is not cleared by whoever holds the case, nor a sign by somebody who does not answer for it", async () => {
  expect((await to("Amina Yusuf", "setAsideIndicator", first, { reason: "It was me." })).refused).toMatchObject({ rule: "CS-15", message: "You hold this case. A sign of possible fraud is set aside by your leader, or by Compliance and Fraud." });
  expect((await to("Chidi Okafor", "setAsideIndicator", first, { reason: "I know them." })).refused).toMatchObject({ rule: "CS-15", message: expect.stringContaining("The case is with Amina Yusuf") });
  const { sign: risk } = await note("Amina Yusuf", "C-2026-000001", "Evidence may be lost");
  expect((await to("Amina Yusuf", "setAsideIndicator", risk!, { reason: "The trust keeps it for ten years." })).sign).toMatchObject({ state: "SET_ASIDE", settledBy: { name: "Amina Yusuf" }, settledBecause: "The trust keeps it for ten years." });
  expect((await to("Dana Fox", "referIndicator", risk!)).refused?.code).toBe("INVALID_TRANSITION");
});

test("[CS-15, AS-32] a sign is referred to Compliance and Fraud in one step, and the next joins the same involvement", async () => {
  expect((await to("Amina Yusuf", "referIndicator", first)).sign).toMatchObject({ state: "REFERRED", involvement: { reference: "CF-000001" }, settledBy: { name: "Amina Yusuf" } });
  expect(await inboxIn(world).sentences("Farah Aziz")).toEqual(["CF-000001 waits for a casework review by Compliance and Fraud."]);
  const { sign } = await note("Ruth Adeyemi", "C-2026-000001", "A caller may not be who they say");
  expect((await to("Ruth Adeyemi", "referIndicator", sign!)).sign).toMatchObject({ state: "REFERRED", involvement: { reference: "CF-000001" } });
  const { data } = await world.ask<{ complianceInvolvements: { nodes: { why: string; indicators: { nodes: { what: string }[] } }[] } }>("Farah Aziz", "{ complianceInvolvements { nodes { why indicators { nodes { what } } } } }");
  expect(data.complianceInvolvements.nodes).toMatchObject([{ why: `${account}: Two callers in a week gave a new account.`, indicators: { nodes: [{}, {}] } }]);
});

test("[CS-15, CS-03] a case with a sign is worked on together with a specialist, who is asked on the case; it stays with its owner", async () => {
  const asked = await command(world, "Amina Yusuf", "askForAdvice", { caseId: (await caseOf(world, "C-2026-000001")).id, adviserId: await staffOf(world, "Idris Kay"), question: "Do both callers sound like Ms Hale?" }, "adviceRequest { status adviser { name } }");
  expect(asked.done!["adviceRequest"]).toMatchObject({ status: "ASKED", adviser: { name: "Idris Kay" } });
  const { data } = await world.ask<{ caseByReference: object }>("Idris Kay", "{ caseByReference(reference: \"C-2026-000001\") { indicators { nodes { state } } ownerPosition { holder { name } } } }");
  expect(data.caseByReference).toMatchObject({ indicators: { nodes: [{}, {}, {}] }, ownerPosition: { holder: { name: "Amina Yusuf" } } });
});

test("[CS-15] the signs to look out for are the office's own list, with dates", async () => {
  expect((await command(world, "Dana Fox", "addIndicatorKind", { name: "A new one", matter: "RISK", inUseFrom: "2026-01-14" }, "indicatorKind { id }")).refused?.code).toBe("FORBIDDEN");
  expect((await command(world, "Sam Reid", "addIndicatorKind", { name: "A child is alone", matter: "RISK", inUseFrom: "2026-01-14" }, "indicatorKind { isInUse }")).done!["indicatorKind"]).toEqual({ isInUse: true });
  const end = async (inUseTo: string) => command(world, "Sam Reid", "endIndicatorKind", { ...named(await rowOf(world, "indicator_kinds", "name", "A child is alone")), inUseTo }, "indicatorKind { isInUse }");
  expect((await end("2026-01-14")).refused).toMatchObject({ rule: "CS-15" });
  expect((await end("2026-01-15")).refused).toBeNull();
  world.at(new Date("2026-01-15T09:00:00Z"));
  expect((await note("Amina Yusuf", "C-2026-000001", "A child is alone")).refused).toMatchObject({ rule: "CS-15", message: "That sign is not in use. Choose one from the list." });
});

test("[CS-09] the signs on a sensitive case are seen and dealt with by nobody who may not see it", async () => {
  const { sign } = await note("Amina Yusuf", "C-2026-000002", account);
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002'");
  expect((await to("Dana Fox", "setAsideIndicator", sign!, { reason: "?" })).refused?.code).toBe("NOT_FOUND");
  expect((await world.ask<{ caseIndicator: null }>("Dana Fox", "query($id: ID!) { caseIndicator(id: $id) { id } }", { id: sign!.id })).data.caseIndicator).toBeNull();
});
