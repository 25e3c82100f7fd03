import { caseOf, command, giveGroup, named, rowOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await giveGroup(world, "G-HALE", "Amina Yusuf"); });
afterAll(() => world.close());

const position = async (title: string) => (await rowOf(world, "positions", "title", title)).id;
const role = async (name: string) => (await rowOf(world, "roles", "name", name)).id;
const kind = async (code: string) => (await rowOf(world, "decision_kinds", "code", code)).id;
const ombudsman = async () => (await rowOf(world, "principals", "label", "Ombudsman")).id;
const write = async (as: Who, more: object = {}) => command<{ schemeEntry: { id: string; version: number; endsOn: string | null } }>(world, as, "writeSchemeEntry", {
  decisionKindId: await kind("SUBMISSION_FOR_DECISION"), complexityFrom: 1, complexityTo: 4, principalId: await ombudsman(), startsOn: "2026-01-14",
  people: [], ...more }, "schemeEntry { id version endsOn }");
const who = async (code: string, complexity: number, on?: string) =>
  (await world.ask<{ whoMaySign: { signs: string[]; reviews: string[]; says: string } }>("Amina Yusuf", "query($kind: ID!, $complexity: Int!, $on: Date) { whoMaySign(decisionKindId: $kind, complexity: $complexity, on: $on) { signs reviews says } }", { kind: await kind(code), complexity, on })).data.whoMaySign;

test("[PO-11] a principal is data: a label on a position from a day on, named by those who manage authority", async () => {
  const name = async (as: Who) => command(world, as, "namePrincipal", { label: "Ombudsman", positionId: await position("Segment manager, Further Look"), startsOn: "2026-01-01" }, "principal { label position { holder { name } } }");
  expect((await name("Dana Fox")).refused?.code).toBe("FORBIDDEN");
  expect((await name("Helen Marsh")).done).toEqual({ principal: { label: "Ombudsman", position: { holder: { name: "Tom Pell" } } } });
});

test("[PO-11, PO-47, PO-65] the scheme says by kind and complexity who signs, who may instead, and who reviews", async () => {
  const people = async () => [{ purpose: "SIGNS", positionId: await position("Ombudsman's Casework Manager") }, { purpose: "REVIEWS", roleId: await role("Team leader") }, { purpose: "REVIEWS_STRAIGHTFORWARD", positionId: await position("Support section caseworker") }];
  expect((await write("Sam Reid", { people: await people() })).refused).toBeNull();
  expect(await who("SUBMISSION_FOR_DECISION", 1)).toEqual({
    signs: ["Ombudsman (Tom Pell)", "Ombudsman's Casework Manager"], reviews: ["Team leader", "Support section caseworker"],
    says: "Submission for decision, straightforward: this is decided by Ombudsman (Tom Pell); Ombudsman's Casework Manager may sign instead, by the delegation scheme." });
  expect((await who("SUBMISSION_FOR_DECISION", 3)).reviews).toEqual(["Team leader"]);
  expect((await who("SUBMISSION_FOR_DECISION", 3, "2026-01-13")).says).toBe("The delegation scheme reserves nothing here: Submission for decision, complex.");
  expect((await who("REOPENING", 2)).signs).toEqual([]);
});

test("[PO-11] a later entry for the most complex ones stands beside the wider one, and ends when it is ended", async () => {
  const later = await write("Sam Reid", { complexityFrom: 4, people: [] });
  expect((await who("SUBMISSION_FOR_DECISION", 4)).says).toBe("Submission for decision, exceptional: this is decided by Ombudsman (Tom Pell), and nobody may sign instead, by the delegation scheme.");
  expect((await who("SUBMISSION_FOR_DECISION", 2)).signs).toHaveLength(2);
  expect((await command(world, "Helen Marsh", "endSchemeEntry", { ...named(later.done!.schemeEntry), endsOn: "2026-01-14" }, "schemeEntry { endsOn }")).refused).toBeNull();
  expect((await who("SUBMISSION_FOR_DECISION", 4, "2026-01-15")).signs).toHaveLength(2);
});

test.each([
  ["[PO-47] nobody delegates to themselves", async () => write("Helen Marsh", { people: [{ purpose: "SIGNS", positionId: await position("Ombudsman's Casework Manager") }] }), "PO-47"],
  ["[PO-11] a range has a lower and a higher end", async () => write("Sam Reid", { complexityFrom: 3, complexityTo: 2, people: [] }), "PO-11"],
  ["[PO-11] each of those named is a role or a position", async () => write("Sam Reid", { people: [{ purpose: "SIGNS" }] }), "PO-11"],
  ["[PO-11] the scheme is not rewritten for the past", async () => write("Sam Reid", { startsOn: "2026-01-13", people: [] }), "PO-11"],
] as const)("%s", async (_title, attempt, rule) => {
  expect((await attempt()).refused).toMatchObject({ code: "RULE_REFUSED", rule });
});

test("[PO-47] a decision that the scheme reserves is agreed by nobody outside it, whatever their limit", async () => {
  const agree = async (as: Who) => command(world, as, "agreeRemedy", { caseId: (await caseOf(world, "C-2026-000001")).id, decisionKindId: await kind("FINANCIAL_REMEDY"), amountPence: 100, reason: "A year of letters" }, "remedy { id }");
  expect((await agree("Amina Yusuf")).refused).toBeNull();
  expect((await write("Sam Reid", { decisionKindId: await kind("FINANCIAL_REMEDY"), people: [{ purpose: "SIGNS", roleId: await role("Team leader") }] })).refused).toBeNull();
  expect((await agree("Amina Yusuf")).refused).toMatchObject({ rule: "PO-47", message: "Financial remedy, straightforward: this is decided by Ombudsman (Tom Pell); Team leader may sign instead, by the delegation scheme. Refer it to them." });
  expect((await agree("Dana Fox")).refused).toBeNull();
});
