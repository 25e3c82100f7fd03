import { decide, draft, prepareApprovals, referLetter } from "@remit/test/office/approvals";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await prepareApprovals(world); });
afterAll(() => world.close());

const rates = async (as: Who, from = "2020-01-01", to = "2099-12-31") => (await world.ask<{ correctionRates: { name: string; teamName: string; decided: number; corrected: number; letters: number }[] }>(as, "query($from: Date!, $to: Date!) { correctionRates(from: $from, to: $to) { name teamName decided corrected letters } }", { from, to })).data.correctionRates;

test("[PO-58] how often a manager must correct what somebody refers is counted, and read by them, by whoever leads them and by whoever sees all work", async () => {
  const { id } = await draft(world, "Amina Yusuf");
  const refer = async () => (await referLetter(world, "Amina Yusuf", id)).done!.approval.id;
  await decide(world, "Dana Fox", await refer(), { action: "REJECT", reason: "Say what we found first." });
  await decide(world, "Dana Fox", await refer());
  const hers = { name: "Amina Yusuf", teamName: "Customer Care Team 2", decided: 2, corrected: 1, letters: 2 };
  for (const reader of ["Amina Yusuf", "Dana Fox", "Grace Lomax", "Helen Marsh"] as const) expect([reader, await rates(reader)]).toEqual([reader, [hers]]);
  for (const reader of ["Owen Pryce", "Ben Carter", "Idris Kay"] as const) expect([reader, await rates(reader)]).toEqual([reader, []]);
  expect(await rates("Helen Marsh", "2020-01-01", "2020-12-31")).toEqual([]);
});
