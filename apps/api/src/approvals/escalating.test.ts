import { approvalNow, decide, draft, prepareApprovals, referLetter, settleAll, type ApprovalCame } from "@remit/test/office/approvals";
import { setLimits } from "@remit/test/office/authority";
import { command, named, staffOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await prepareApprovals(world); await setLimits(world); });
beforeEach(() => settleAll(world));
afterAll(() => world.close());

const referred = async (pounds: number, decisionKind = "FINANCIAL_REMEDY") => (await referLetter(world, "Amina Yusuf", (await draft(world, "Amina Yusuf")).id, { decisionKind, ...(pounds > 0 && { amountPence: pounds * 100 }) })).done!.approval;
const escalate = async (as: Who, id: string, more: object = {}): Promise<ApprovalCame> => command(world, as, "escalateApproval", { ...named(await approvalNow(world, id)), reason: "Eleven months of worry", ...more }, "approval { id version reference status position { holder { name } } }");
const openOf = async (id: string) => (await world.sql<{ id: string; version: number }>("SELECT id, version FROM escalations WHERE record_id = $1 AND status = 'OPEN'", [id]))[0]!;
const settle = async (as: Who, how: string, id: string) => command(world, as, how, { ...named(await openOf(id)), outcome: "It fits like cases" }, "escalation { status }");

test("[AS-23] an approval above the leader's limit is refused, says the route, offers to escalate, and the attempt is written down", async () => {
  const { id } = await referred(3000);
  const { refused } = await decide(world, "Dana Fox", id);
  expect(refused).toMatchObject({ code: "RULE_REFUSED", rule: "AS-23", message: "This financial remedy of £3,000 is above your limit of £1,000, set by the policy “Remedies and redress” (POL-014). By the route “Money”, escalate it to your line manager." });
  const { data } = await world.ask<{ approval: { choices: { action: string; allowed: boolean; because: string | null }[] } }>("Dana Fox", "query($id: ID!) { approval(id: $id) { choices { action allowed because } } }", { id });
  expect(data.approval.choices).toEqual(expect.arrayContaining([{ action: "approve", allowed: false, because: refused!.message }, { action: "escalateApproval", allowed: true, because: null }]));
  const [entry] = await world.sql<{ action: string; particulars: { because: string }[] }>("SELECT action, particulars FROM audit_entries WHERE actor_id = $1 AND action LIKE 'refused%' ORDER BY at DESC LIMIT 1", [await staffOf(world, "Dana Fox")]);
  expect(entry).toMatchObject({ action: "refused: approved", particulars: [{ because: refused!.message }] });
});

test("[AS-23, AS-28] once somebody whose limit reaches so far agrees, the approval is given where it waits, and makes no second remedy", async () => {
  const { id } = await referred(3000);
  expect((await escalate("Dana Fox", id)).refused).toBeNull();
  expect((await escalate("Dana Fox", id)).refused).toMatchObject({ rule: "AS-28", message: "This lies with Grace Lomax already. You approve it once they agree." });
  expect((await decide(world, "Dana Fox", id)).refused?.rule).toBe("AS-23");
  expect((await settle("Grace Lomax", "agreeEscalation", id)).refused).toBeNull();
  expect((await decide(world, "Dana Fox", id)).done?.approval.status).toBe("APPROVED");
  expect(await world.sql("SELECT FROM remedies")).toEqual([]);
});

test("[AS-23] what is not agreed stays above the limit, and may be escalated again", async () => {
  const { id } = await referred(3000);
  await escalate("Dana Fox", id);
  expect((await settle("Grace Lomax", "declineEscalation", id)).refused).toBeNull();
  expect((await decide(world, "Dana Fox", id)).refused?.rule).toBe("AS-23");
  expect((await escalate("Dana Fox", id)).refused).toBeNull();
});

test("[AS-23] within the limit, and for kinds without limits, the leader approves; there is nothing to escalate, and a rejection needs no limit", async () => {
  const small = await referred(900);
  expect((await escalate("Dana Fox", small.id)).refused).toMatchObject({ rule: "AS-23", message: "You may decide this yourself. Within your limit of authority, by the policy “Remedies and redress” (POL-014)." });
  expect((await decide(world, "Dana Fox", small.id)).done?.approval.status).toBe("APPROVED");
  const large = await referred(3000);
  expect((await decide(world, "Dana Fox", large.id, { action: "REJECT", reason: "Say how the amount was found." })).done?.approval.status).toBe("REJECTED");
});

test("[AS-21, AS-23] what is referred names a kind of the office's list, with its amount where it is money; a code that nobody knows is no way round a limit", async () => {
  const refer = async (more: object) => referLetter(world, "Amina Yusuf", (await draft(world, "Amina Yusuf")).id, more);
  expect((await refer({ decisionKind: "PETTY_CASH", amountPence: 300_000 })).refused).toMatchObject({ rule: "AS-21", message: "That kind of decision is not in use. Choose one from the list." });
  expect((await refer({ decisionKind: "FINANCIAL_REMEDY" })).refused).toMatchObject({ rule: "AS-23", message: "Give the amount: whoever decides may decide only so much." });
  for (const more of [{ amountPence: 300_000 }, { decisionKind: "REOPENING", amountPence: 100 }]) expect((await refer(more)).refused).toMatchObject({ rule: "AS-21", message: "Say for which kind of decision this amount is; choose one that is about money." });
  // The negative control: named with its kind, the same amount meets the leader's limit.
  expect((await decide(world, "Dana Fox", (await referred(3000)).id)).refused?.rule).toBe("AS-23");
});

test("[PO-47] a kind of decision that the delegation scheme reserves is approved by nobody outside it", async () => {
  await world.sql("WITH p AS (INSERT INTO principals (label, position_id, starts_on) SELECT 'Ombudsman', id, '2025-04-01' FROM positions WHERE title = 'Segment manager, Further Look' RETURNING id) INSERT INTO scheme_entries (decision_kind_id, complexity_from, complexity_to, principal_id, starts_on) SELECT k.id, 1, 4, p.id, '2025-04-01' FROM p, decision_kinds k WHERE k.code = 'REOPENING'");
  const { id } = await referred(0, "REOPENING");
  expect((await decide(world, "Dana Fox", id)).refused).toMatchObject({ rule: "PO-47", message: "Reopening of a decision, straightforward: this is decided by Ombudsman (Tom Pell), and nobody may sign instead, by the delegation scheme. Refer it to them." });
});
