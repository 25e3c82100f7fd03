import { approvalNow, away, decide, draft, giveLeaderPermissions, letterNow, passOn, prepareApprovals, referLetter, referredLetter, referRequest, seatOf, settleAll, type Referred } from "@remit/test/office/approvals";
import { command, giveGroup, named, requestOf, rowOf, staffOf } from "@remit/test/office/casework";
import { openWorld, type World } from "@remit/test/office/world";
import pg from "pg";

let world: World;
let app: pg.Client;
beforeAll(async () => {
  world = await openWorld();
  await prepareApprovals(world);
  await giveLeaderPermissions(world, "Amina Yusuf");
  await world.sql(`WITH p AS (INSERT INTO positions (title, role_id, segment_id, team_id, kind) SELECT 'Acting team leader', r.id, t.segment_id, t.id, 'TEAM_LEADER' FROM roles r, teams t WHERE r.name = 'Team leader' AND t.name = 'Customer Care Team 1' RETURNING id)
    INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT p.id, s.id, '2025-01-01', false FROM p, staff_members s WHERE s.name = 'Amina Yusuf'`);
  app = new pg.Client({ connectionString: world.urls.appUrl });
  await app.connect();
});
beforeEach(async () => { await settleAll(world); await giveGroup(world, "G-HALE", "Amina Yusuf"); await giveGroup(world, "G-THORNTON", "Lewis Grant"); });
afterAll(async () => { await app.end(); await world.close(); });

/** How an attempt ended: "done", the rule that refused it, or the code where no rule has one. */
type Ending = string;
const told = ({ refused }: { refused: { code: string; rule?: string | null | undefined } | null }): Ending => (refused ? (refused.code === "LOCKED_FOR_APPROVAL" ? refused.code : refused.rule ?? refused.code) : "done");
async function directly(sql: string, values: readonly unknown[]): Promise<Ending> {
  try { await app.query("BEGIN"); const { rowCount } = await app.query(sql, values as unknown[]); return rowCount ? "done" : "touched nothing"; } catch (error) { return (error as { code: string }).code; } finally { await app.query("ROLLBACK"); }
}
const herSeat = () => seatOf(world, "Amina Yusuf");
const herOtherSeat = () => seatOf(world, "Amina Yusuf", "Acting");
async function lent(from: string): Promise<void> {
  await world.sql("INSERT INTO delegations (from_staff_id, to_staff_id, permissions, starts_on, ends_on, reason) SELECT f.id, t.id, '{approve-work,approve-segment-work,approve-finance,command-segment}', '2026-01-01', '2026-12-31', 'Cover' FROM staff_members f, staff_members t WHERE f.name = $1 AND t.name = 'Amina Yusuf'", [from]);
}
async function takenOn(): Promise<Referred> {
  const { done } = await referRequest(world, "Amina Yusuf", "SR-000101");
  await command(world, "Dana Fox", "takeOnApproval", named(await approvalNow(world, done!.approval.id)), "__typename");
  return done!.approval;
}
const both = async (id: string) => {
  const { version } = await approvalNow(world, id);
  const { errors } = await world.ask("Amina Yusuf", `mutation { a: decideApproval(input: { id: "${id}", expectedVersion: ${version}, action: APPROVE }) { approval { id } } b: decideApproval(input: { id: "${id}", expectedVersion: ${version}, action: REJECT, reason: "x" }) { approval { id } } }`);
  return errors ? errors[0]!.extensions.fields![0]!.rule! : "done";
};

/** Ways in which somebody could try to decide what is their own: each begins with a referral of theirs and must be refused. */
const routes: readonly [name: string, try_: () => Promise<Ending>, refusedBy: Ending][] = [
  ["approve it while it waits with the leader", async () => told(await decide(world, "Amina Yusuf", (await referredLetter(world)).approval.id)), "WM-66"],
  ["reject it oneself", async () => told(await decide(world, "Amina Yusuf", (await referredLetter(world)).approval.id, { action: "REJECT", reason: "Mine" })), "WM-66"],
  ["approve and reject it together in one request", async () => both((await referredLetter(world)).approval.id), "WM-66"],
  ["switch to one's other position, a team leader's, and approve", async () => told(await decide(world, "Amina Yusuf", (await referredLetter(world)).approval.id, {}, "Acting")), "WM-66"],
  ["refer it to one's own seat", async () => told(await referLetter(world, "Amina Yusuf", (await draft(world, "Amina Yusuf")).id, { toPositionId: await herSeat() })), "WM-66"],
  ["refer it to one's other position", async () => told(await referLetter(world, "Amina Yusuf", (await draft(world, "Amina Yusuf")).id, { toPositionId: await herOtherSeat() })), "WM-66"],
  ["have a leader refer one's letter to oneself", async () => told(await referLetter(world, "Dana Fox", (await draft(world, "Amina Yusuf")).id, { toPositionId: await herOtherSeat() })), "WM-66"],
  ["reassign it to oneself while the leader is away", async () => { const { approval } = await referredLetter(world); await away(world, "Dana Fox", true); const ending = told(await passOn(world, "Amina Yusuf", approval.id, await herSeat())); await away(world, "Dana Fox", false); return ending; }, "WM-66"],
  ["reassign it to one's other position while the leader is away", async () => { const { approval } = await referredLetter(world); await away(world, "Dana Fox", true); const ending = told(await passOn(world, "Amina Yusuf", approval.id, await herOtherSeat(), "Acting")); await away(world, "Dana Fox", false); return ending; }, "WM-66"],
  ["approve it with the leader's permissions on loan", async () => { const { approval } = await referredLetter(world); await lent("Dana Fox"); const ending = told(await decide(world, "Amina Yusuf", approval.id)); await world.sql("DELETE FROM delegations"); return ending; }, "WM-66"],
  ["approve it from the leader's own seat, to which one is appointed meanwhile", async () => {
    const { approval } = await referredLetter(world);
    const seat = await seatOf(world, "Dana Fox");
    await world.sql("UPDATE position_holdings SET staff_id = (SELECT id FROM staff_members WHERE name = 'Amina Yusuf'), is_primary = false WHERE position_id = $1 AND held_to IS NULL", [seat]);
    const ending = told(await decide(world, "Amina Yusuf", approval.id, {}, "Team leader, Team 2"));
    await world.sql("UPDATE position_holdings SET staff_id = (SELECT id FROM staff_members WHERE name = 'Dana Fox'), is_primary = true WHERE position_id = $1 AND held_to IS NULL", [seat]);
    return ending;
  }, "WM-66"],
  ["rewrite it after it was referred", async () => { const { letterId } = await referredLetter(world); return told(await command(world, "Amina Yusuf", "editLetter", { ...named(await letterNow(world, letterId)), body: "Other" }, "__typename")); }, "INVALID_TRANSITION"],
  ["as the leader, rewrite it first and then decide it", async () => { const { id } = await draft(world, "Amina Yusuf"); await command(world, "Dana Fox", "editLetter", { ...named(await letterNow(world, id)), body: "The leader's words" }, "__typename"); return told(await referLetter(world, "Amina Yusuf", id, { toPositionId: await seatOf(world, "Dana Fox") })); }, "WM-66"],
  ["as the leader, take the request on and then approve it", async () => told(await decide(world, "Dana Fox", (await takenOn()).id)), "WM-66"],
  ["as the leader, take the request on and hand it back to oneself", async () => told(await passOn(world, "Dana Fox", (await takenOn()).id, await seatOf(world, "Dana Fox"), undefined, "handBackApproval")), "WM-66"],
  ["as the leader, decide what one has come to hold while it waited", async () => {
    const { approval } = await referredLetter(world, "Lewis Grant", "Decision letter", "C-2026-000003");
    await world.sql("UPDATE approvals SET position_id = $1 WHERE id = $2", [await seatOf(world, "Owen Pryce"), approval.id]);
    await world.sql("ALTER TABLE case_groups DISABLE TRIGGER the_group_stays_while_pending");
    await giveGroup(world, "G-THORNTON", "Owen Pryce");
    await world.sql("ALTER TABLE case_groups ENABLE TRIGGER the_group_stays_while_pending");
    return told(await decide(world, "Owen Pryce", approval.id));
  }, "WM-66"],
  ["by SQL as the application: approve it in one's own name", async () => directly("UPDATE approvals SET status = 'APPROVED', decided_by_id = $2, decided_in_position_id = position_id, decided_at = now() WHERE id = $1", [(await referredLetter(world)).approval.id, await staffOf(world, "Amina Yusuf")]), "RM066"],
  ["by SQL: approve it in the leader's name, from one's own seat", async () => directly("UPDATE approvals SET status = 'APPROVED', decided_by_id = $2, decided_in_position_id = $3, decided_at = now() WHERE id = $1", [(await referredLetter(world)).approval.id, await staffOf(world, "Dana Fox"), await herSeat()]), "RM065"],
  ["by SQL: let it wait with oneself", async () => directly("UPDATE approvals SET position_id = $2 WHERE id = $1", [(await referredLetter(world)).approval.id, await herOtherSeat()]), "RM066"],
  ["by SQL: say that somebody else referred it", async () => directly("UPDATE approvals SET referred_by_id = $2 WHERE id = $1", [(await referredLetter(world)).approval.id, await staffOf(world, "Chidi Okafor")]), "RM069"],
  ["by SQL: strike oneself from its owners", async () => directly("DELETE FROM approval_owners WHERE approval_id = $1", [(await referredLetter(world)).approval.id]), "42501"],
  ["by SQL: put somebody else's name among its owners in place of one's own", async () => directly("UPDATE approval_owners SET staff_id = $2 WHERE approval_id = $1", [(await referredLetter(world)).approval.id, await staffOf(world, "Chidi Okafor")]), "RM066"],
  ["by SQL: write an approval that is given already", async () => directly("INSERT INTO approvals (letter_id, level, why, asks, referred_by_id, referred_from_position_id, position_id, status, decided_by_id, decided_in_position_id, decided_at) SELECT $1, 'TEAM_LEADER', 'x', 'x', $2, $3, $3, 'APPROVED', $2, $3, now()", [(await draft(world, "Amina Yusuf")).id, await staffOf(world, "Amina Yusuf"), await herSeat()]), "RM061"],
  ["by SQL: call the letter approved", async () => directly("UPDATE letters SET status = 'APPROVED' WHERE id = $1", [(await referredLetter(world)).letterId]), "RM055"],
  ["by SQL: issue the letter", async () => directly("UPDATE letters SET status = 'ISSUED', issued_at = now() WHERE id = $1", [(await draft(world, "Amina Yusuf")).id]), "RM055"],
];

test("[WM-66, WM-69] nobody approves their own approval, in any position and on any route", async () => {
  const endings: [string, Ending][] = [];
  for (const [name, attempt] of routes) {
    await settleAll(world);
    await giveGroup(world, "G-HALE", "Amina Yusuf");
    endings.push([name, await attempt()]);
  }
  process.stdout.write(`own work: ${routes.length} routes tried\n${endings.map(([name, ending]) => `  refused (${ending}): ${name}`).join("\n")}\n`);
  expect(endings).toEqual(routes.map(([name, , refusedBy]) => [name, refusedBy]));
  expect(await world.sql("SELECT a.reference FROM approvals a WHERE a.status = 'APPROVED' AND a.decided_by_id = ANY(owners_of(a.id))")).toEqual([]);
});

test("[WM-66] the refusal says what the person did: it explains itself", async () => {
  const { approval } = await referredLetter(world);
  expect((await decide(world, "Amina Yusuf", approval.id)).refused!.message).toMatch(/^You referred it and hold the case and drafted it, so somebody else must decide it, whichever position you act in\./);
});

test("[WM-66] without the witness a write behind the door would pass: the trigger is what refuses it", async () => {
  const { approval } = await referredLetter(world);
  await world.sql("ALTER TABLE approvals DISABLE TRIGGER approval_is_decided_by_somebody_else");
  expect(await directly("UPDATE approvals SET status = 'APPROVED', decided_by_id = $2, decided_in_position_id = position_id, decided_at = now() WHERE id = $1", [approval.id, await staffOf(world, "Amina Yusuf")])).toBe("done");
  await world.sql("ALTER TABLE approvals ENABLE TRIGGER approval_is_decided_by_somebody_else");
});

test("[WM-59] a leader takes a request on, carries its actions out, hands it back, and somebody else decides it as it then stands", async () => {
  const approval = await takenOn();
  expect((await rowOf(world, "case_groups", "reference", "G-HALE"))["owner_position_id"]).toBe(await seatOf(world, "Dana Fox"));
  expect(told(await command(world, "Dana Fox", "editServiceRequest", { ...named(await requestOf(world, "SR-000101")), summary: "Call Ms Hale, who moved" }, "__typename"))).toBe("done");
  expect(told(await command(world, "Amina Yusuf", "editServiceRequest", { ...named(await requestOf(world, "SR-000101")), summary: "Mine" }, "__typename"))).toBe("LOCKED_FOR_APPROVAL");
  expect(told(await passOn(world, "Dana Fox", approval.id, await seatOf(world, "Owen Pryce"), undefined, "handBackApproval"))).toBe("done");
  expect((await rowOf(world, "case_groups", "reference", "G-HALE"))["owner_position_id"]).toBe(await herSeat());
  expect(told(await decide(world, "Dana Fox", approval.id))).toBe("WM-66");
  expect(told(await decide(world, "Owen Pryce", approval.id))).toBe("done");
});
