import { violationKinds } from "@remit/domain/approvals/labels";
import { decide, prepareApprovals, referredLetter, seatOf, settleAll, staffOf } from "@remit/test/office/approvals";
import { command, named } from "@remit/test/office/casework";
import { letterNow } from "@remit/test/office/approvals";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await prepareApprovals(world); });
beforeEach(() => settleAll(world));
afterAll(() => world.close());

/** What the database's owner could write, with every witness sent out of the room. */
async function behindEverything(sql: string, values: readonly unknown[]): Promise<void> {
  for (const table of ["approvals", "letters"]) await world.sql(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await world.sql(sql, values);
  for (const table of ["approvals", "letters"]) await world.sql(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}
const decidedBy = "UPDATE approvals SET status = 'APPROVED', decided_by_id = $2, decided_in_position_id = $3, decided_as = $4, decided_at = '2026-01-14T10:00Z' WHERE id = $1";

const seeds: Record<keyof typeof violationKinds, () => Promise<string>> = {
  OWN_APPROVAL: async () => { const { approval } = await referredLetter(world); await behindEverything(decidedBy, [approval.id, await staffOf(world, "Amina Yusuf"), await seatOf(world, "Amina Yusuf"), "TEAM_LEADER_PERMISSIONS"]); return approval.id; },
  NOT_ENTITLED: async () => { const { approval } = await referredLetter(world); await behindEverything(decidedBy, [approval.id, await staffOf(world, "Ben Carter"), await seatOf(world, "Ben Carter"), null]); return approval.id; },
  NOT_THEIR_SEAT: async () => { const { approval } = await referredLetter(world); await behindEverything(decidedBy, [approval.id, await staffOf(world, "Owen Pryce"), await seatOf(world, "Dana Fox"), "TEAM_LEADER"]); return approval.id; },
  CHANGED_AFTER_APPROVAL: async () => {
    const { letterId, approval } = await referredLetter(world);
    await decide(world, "Dana Fox", approval.id);
    await command(world, "Amina Yusuf", "issueLetter", named(await letterNow(world, letterId)), "__typename");
    await behindEverything("UPDATE letters SET body = 'Something else was posted' WHERE id = $1", [letterId]);
    return approval.id;
  },
};

const report = "{ approvals(first: 200, filter: { isMyTeamsCompleted: { eq: true }, hasViolation: { eq: true } }) { nodes { id violations } } }";
const found = async () => (await world.ask<{ approvals: { nodes: { id: string; violations: string[] }[] } }>("Dana Fox", report)).data.approvals.nodes;

test.each(Object.keys(violationKinds) as (keyof typeof violationKinds)[])("[WM-67] among the team's completed approvals %s is found, when somebody got round everything", async (kind) => {
  const id = await seeds[kind]();
  expect((await found()).find((one) => one.id === id)?.violations).toEqual([kind]);
});

test("[WM-67] a finance approval that a leader decided is found too", async () => {
  const { approval } = await referredLetter(world, "Amina Yusuf", "Offer of payment");
  await behindEverything(decidedBy, [approval.id, await staffOf(world, "Dana Fox"), await seatOf(world, "Dana Fox"), "TEAM_LEADER"]);
  expect((await found()).find((one) => one.id === approval.id)?.violations).toEqual(["NOT_ENTITLED"]);
});

test("[WM-68, WM-69] what was decided properly shows no violation", async () => {
  const before = (await found()).length;
  for (const [kind, leader] of [["Decision letter", "Dana Fox"], ["Offer of payment", "Farah Aziz"]] as const) await decide(world, leader, (await referredLetter(world, "Amina Yusuf", kind)).approval.id);
  expect(await found()).toHaveLength(before);
});
