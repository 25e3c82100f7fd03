import { approvalNow, decide, draft, giveLeaderPermissions, letterNow, prepareApprovals, referLetter, referredLetter, referRequest, settleAll } from "@remit/test/office/approvals";
import { command, named, requestOf, rowOf } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await prepareApprovals(world); });
beforeEach(() => settleAll(world));
afterAll(() => world.close());

const issue = async (as: Who, id: string) => command<{ letter: { status: string } }>(world, as, "issueLetter", named(await letterNow(world, id)), "letter { status }");
const complete = async (as: Who, reference: string) => command<{ serviceRequest: { status: string } }>(world, as, "completeServiceRequest", { ...named(await requestOf(world, reference)), outcome: "Done" }, "serviceRequest { status }");

test("[WM-55] a decision letter goes out only once its very text was approved; an acknowledgement goes out at once", async () => {
  const { id } = await draft(world, "Amina Yusuf");
  expect((await issue("Amina Yusuf", id)).refused).toMatchObject({ code: "RULE_REFUSED", rule: "WM-53", message: expect.stringMatching(/team leader of its segment.*before it is issued. Refer it/) });
  const { done } = await referLetter(world, "Amina Yusuf", id);
  expect(done!.approval.position!.holder!.name).toBe("Dana Fox");
  expect((await decide(world, "Dana Fox", done!.approval.id)).done!.approval.status).toBe("APPROVED");
  expect((await issue("Amina Yusuf", id)).done!.letter.status).toBe("ISSUED");
  const other = await draft(world, "Amina Yusuf", "Acknowledgement");
  expect((await issue("Amina Yusuf", other.id)).done!.letter.status).toBe("ISSUED");
});

test("[WM-69] a letter that is rewritten after its approval is a draft again, and is not issued on the old one", async () => {
  const { letterId, approval } = await referredLetter(world);
  await decide(world, "Dana Fox", approval.id);
  const { done } = await command<{ letter: { status: string } }>(world, "Amina Yusuf", "editLetter", { ...named(await letterNow(world, letterId)), body: "We have decided not to uphold your complaint." }, "letter { status }");
  expect(done!.letter.status).toBe("DRAFT");
  expect((await issue("Amina Yusuf", letterId)).refused!.rule).toBe("WM-53");
});

test("[WM-53] a change of bank details is completed only once a leader approved it", async () => {
  expect((await complete("Amina Yusuf", "SR-000102")).refused).toMatchObject({ rule: "WM-53", message: expect.stringMatching(/before it is completed/) });
  const { done } = await referRequest(world, "Amina Yusuf", "SR-000102");
  expect((await complete("Amina Yusuf", "SR-000102")).refused!.code).toBe("LOCKED_FOR_APPROVAL");
  await decide(world, "Dana Fox", done!.approval.id);
  expect((await complete("Amina Yusuf", "SR-000102")).done!.serviceRequest.status).toBe("COMPLETED");
});

test("[WM-57, WM-68] the leader's inbox shows what is asked, why and by whom, and what was decided moves to the team's completed approvals", async () => {
  const { approval } = await referredLetter(world);
  const inbox = "{ approvals(filter: { isInMyInbox: { eq: true } }) { nodes { reference what why asks level referredBy { name } case { reference } letter { body } choices { action allowed } } } }";
  const { data } = await world.ask<{ approvals: { nodes: Record<string, unknown>[] } }>("Dana Fox", inbox);
  expect(data.approvals.nodes).toMatchObject([{ reference: approval.reference, what: expect.stringMatching(/^L-\d+: Decision letter$/), why: "Decision letters are checked before they go out.", referredBy: { name: "Amina Yusuf" }, case: { reference: "C-2026-000001" }, letter: { body: "We have decided to uphold your complaint." } }]);
  await decide(world, "Dana Fox", approval.id);
  expect((await world.ask<{ approvals: { nodes: unknown[] } }>("Dana Fox", inbox)).data.approvals.nodes).toEqual([]);
  const completed = await world.ask<{ approvals: { nodes: { reference: string }[] } }>("Dana Fox", "{ approvals(first: 200, filter: { isMyTeamsCompleted: { eq: true } }) { nodes { reference violations } } }");
  expect(completed.data.approvals.nodes).toContainEqual({ reference: approval.reference, violations: [] });
});

test("[WM-58, WM-60] a rejection says why, and the letter returns to its author as a draft", async () => {
  const { letterId, approval } = await referredLetter(world);
  expect((await decide(world, "Dana Fox", approval.id, { action: "REJECT", reason: "  " })).refused).toMatchObject({ rule: "WM-60", message: expect.stringMatching(/what to change/) });
  expect((await decide(world, "Dana Fox", approval.id, { action: "REJECT", reason: "Say why it took eleven months." })).done!.approval.status).toBe("REJECTED");
  expect(await letterNow(world, letterId)).toMatchObject({ status: "DRAFT" });
  expect((await decide(world, "Dana Fox", approval.id)).refused!.code).toBe("INVALID_TRANSITION");
});

test("[WM-60] with a decision a case group passes to another segment, as to the sensitive case team, in the same moment", async () => {
  const { approval } = await referredLetter(world, "Lewis Grant", "Decision letter", "C-2026-000003");
  const further = await rowOf(world, "segments", "name", "Further Look");
  expect((await decide(world, "Owen Pryce", approval.id, { passToSegmentId: further.id })).refused!.rule).toBe("WM-60");
  expect(await decide(world, "Owen Pryce", approval.id, { passToSegmentId: further.id, reason: "A child is at risk." })).toMatchObject({ refused: null });
  expect(await rowOf(world, "case_groups", "reference", "G-THORNTON")).toMatchObject({ segment_id: further.id, owner_position_id: null });
  const [entry] = await world.sql<{ particulars: object } & Record<string, unknown>>("SELECT particulars FROM audit_entries WHERE action = 'passed to another segment'");
  expect(entry!.particulars).toMatchObject({ reference: "G-THORNTON", to: "Further Look", because: approval.reference });
});

test("[WM-61] an approval is decided by whoever it waits with, in the position with which it waits", async () => {
  const { approval } = await referredLetter(world);
  expect((await decide(world, "Owen Pryce", approval.id)).refused).toMatchObject({ rule: "WM-61", message: "This waits with Dana Fox (Team leader, Team 2), who decides it in their inbox." });
  expect((await decide(world, "Chidi Okafor", approval.id)).refused!.code).toBe("FORBIDDEN");
});

test("[WM-56] a payment is approved by a finance manager in that position, and by nobody else, whatever they hold or were lent", async () => {
  const { approval } = await referredLetter(world, "Amina Yusuf", "Offer of payment");
  expect(approval.position!.holder!.name).toBe("Farah Aziz");
  expect((await decide(world, "Dana Fox", approval.id)).refused!.rule).toBe("WM-56");
  await world.sql("INSERT INTO delegations (from_staff_id, to_staff_id, permissions, starts_on, ends_on, reason) SELECT f.id, t.id, '{approve-finance}', '2026-01-01', '2026-12-31', 'Holiday' FROM staff_members f, staff_members t WHERE f.name = 'Farah Aziz' AND t.name = 'Dana Fox'");
  await world.sql("ALTER TABLE approvals DISABLE TRIGGER USER; UPDATE approvals SET position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Dana Fox') WHERE status = 'PENDING'; ALTER TABLE approvals ENABLE TRIGGER USER");
  expect((await decide(world, "Dana Fox", approval.id)).refused).toMatchObject({ rule: "WM-56", message: expect.stringMatching(/^A finance manager, acting in that position/) });
  await world.sql("ALTER TABLE approvals DISABLE TRIGGER USER; UPDATE approvals SET position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Farah Aziz') WHERE status = 'PENDING'; ALTER TABLE approvals ENABLE TRIGGER USER");
  expect((await decide(world, "Farah Aziz", approval.id)).done!.approval.status).toBe("APPROVED");
});

test("[WM-69] what was changed behind the office's back after referral is not approved, only rejected", async () => {
  const { letterId, approval } = await referredLetter(world);
  await world.sql("ALTER TABLE letters DISABLE TRIGGER USER");
  await world.sql("UPDATE letters SET body = 'We pay you a million.' WHERE id = $1", [letterId]);
  await world.sql("ALTER TABLE letters ENABLE TRIGGER USER");
  expect((await decide(world, "Dana Fox", approval.id)).refused).toMatchObject({ rule: "WM-69", message: expect.stringMatching(/changed since. Reject it/) });
  expect((await decide(world, "Dana Fox", approval.id, { action: "REJECT", reason: "It was changed." })).done!.approval.status).toBe("REJECTED");
});

test("[WM-66] the owners are on record with what they did, by person", async () => {
  await giveLeaderPermissions(world, "Amina Yusuf");
  const { approval } = await referredLetter(world);
  const { data } = await world.ask<{ approval: { owners: { nodes: { because: string; staff: { name: string } }[] } } }>("Dana Fox", "query($id: ID!) { approval(id: $id) { owners { nodes { because staff { name } } } } }", { id: approval.id });
  expect(data.approval.owners.nodes.map((one) => `${one.staff.name} ${one.because}`).sort()).toEqual(["Amina Yusuf DRAFTED", "Amina Yusuf HELD", "Amina Yusuf REFERRED"]);
  expect((await approvalNow(world, approval.id))["decided_by_id"]).toBeNull();
});
