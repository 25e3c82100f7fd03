import { draft, prepareApprovals } from "@remit/test/office/approvals";
import { command, named, rowOf } from "@remit/test/office/casework";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await prepareApprovals(world); });
afterAll(() => world.close());

const line = "checkingRequirement { id version level toOn isInForce }";
const add = async (input: object, as: "Sam Reid" | "Dana Fox" = "Sam Reid") => command<{ checkingRequirement: { id: string; version: number; isInForce: boolean } }>(world, as, "addCheckingRequirement", input, line);
const acknowledgement = async () => ({ letterKindId: (await rowOf(world, "letter_kinds", "name", "Acknowledgement")).id });

test("[WM-55] everyone reads the table of what must be checked, at which level and from when", async () => {
  const { data } = await world.ask<{ checkingRequirements: { nodes: { level: string; letterKind: { name: string } | null; subArea: { name: string; area: { name: string } } | null; isInForce: boolean }[] } }>("Amina Yusuf", "{ checkingRequirements { nodes { level isInForce fromOn letterKind { name } subArea { name area { name } } } } }");
  expect(data.checkingRequirements.nodes).toEqual(expect.arrayContaining([
    expect.objectContaining({ level: "TEAM_LEADER", letterKind: { name: "Decision letter" }, isInForce: true }), expect.objectContaining({ level: "FINANCE", letterKind: { name: "Offer of payment" } }),
    expect.objectContaining({ subArea: { name: "Bank details", area: { name: "Change of payment method" } } })]));
});

test("[WM-55] whoever keeps the reference data adds a line from a day on and ends it; nobody else does", async () => {
  expect((await add({ ...(await acknowledgement()), level: "SEGMENT_MANAGER", fromOn: "2026-02-01" }, "Dana Fox")).refused!.code).toBe("FORBIDDEN");
  const { done } = await add({ ...(await acknowledgement()), level: "SEGMENT_MANAGER", fromOn: "2026-02-01", toOn: "2026-02-28" });
  expect(done!.checkingRequirement.isInForce).toBe(false);
  const { id } = await draft(world, "Amina Yusuf", "Acknowledgement");
  const checkedAt = async () => (await world.ask<{ letter: { checkedAt: string | null } }>("Amina Yusuf", "query($id: ID!) { letter(id: $id) { checkedAt } }", { id })).data.letter.checkedAt;
  expect(await checkedAt()).toBeNull();
  world.at(new Date("2026-02-02T10:00:00Z"));
  expect(await checkedAt()).toBe("SEGMENT_MANAGER");
  const ended = await command(world, "Sam Reid", "endCheckingRequirement", { ...named(done!.checkingRequirement), toOn: "2026-02-02" }, line);
  expect(ended.refused).toBeNull();
  world.at(new Date("2026-02-03T10:00:00Z"));
  expect(await checkedAt()).toBeNull();
  world.at(new Date("2026-01-14T10:42:00Z"));
});

test.each([
  ["about two things", async () => ({ ...(await acknowledgement()), areaId: (await rowOf(world, "work_areas", "name", "Case enquiry")).id, fromOn: "2026-03-01" }), /exactly one of them/],
  ["that begins in the past", async () => ({ ...(await acknowledgement()), fromOn: "2026-01-01" }), /Begin today or later/],
  ["that ends before it begins", async () => ({ ...(await acknowledgement()), fromOn: "2026-03-02", toOn: "2026-03-01" }), /end before it begins/],
  ["beside one that stands", async () => ({ letterKindId: (await rowOf(world, "letter_kinds", "name", "Decision letter")).id, fromOn: "2026-03-01" }), /already checked within those days, at the level “Team leader”/],
] as const)("[WM-55] a line %s is refused with its reason", async (_name, input, says) => {
  expect((await add({ level: "TEAM_LEADER", ...(await input()) })).refused).toMatchObject({ rule: "WM-55", message: expect.stringMatching(says) });
});

test("[WM-55] a retired kind of letter is chosen no more", async () => {
  const kind = await rowOf(world, "letter_kinds", "name", "Acknowledgement");
  await command(world, "Sam Reid", "retireLetterKind", named(kind), "letterKind { isActive }");
  await expect(draft(world, "Amina Yusuf", "Acknowledgement")).rejects.toThrow(/not in use/);
});
