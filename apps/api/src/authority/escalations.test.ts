import { caseOf, command, giveGroup, named, rowOf } from "@remit/test/office/casework";
import { setLimits } from "@remit/test/office/authority";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await giveGroup(world, "G-HALE", "Amina Yusuf"); await setLimits(world); });
afterAll(() => world.close());

interface Kept { readonly escalation: { id: string; version: number; status: string; toPosition: { title: string } | null; toCommittee: { name: string } | null; hops: { nodes: { fromStaff: { name: string }; toStaff: { name: string } | null; toCommittee: { name: string } | null; reason: string }[] }; choices: { action: string; allowed: boolean; because: string | null }[] } }
const kept = "escalation { id version status ground toPosition { title } toCommittee { name } hops { nodes { fromStaff { name } toStaff { name } toCommittee { name } reason } } choices { action allowed because } }";
const remedyKind = async () => (await rowOf(world, "decision_kinds", "code", "FINANCIAL_REMEDY")).id;
const escalate = async (as: Who, pounds: number, more: object = {}) => command<Kept>(world, as, "escalateDecision", { caseId: (await caseOf(world, "C-2026-000001")).id, decisionKindId: await remedyKind(), amountPence: pounds * 100, reason: "Eleven months of worry", ...more }, kept);
const settle = (as: Who, how: string, of: Kept, more: object = { outcome: "It is right" }) => command<Kept>(world, as, how, { ...named(of.escalation), ...more }, kept);
const allowed = ({ escalation }: Kept, action: string) => escalation.choices.find((one) => one.action === action)!;
const seen = async (as: Who, { escalation: { id } }: Kept) => (await world.ask<Kept>(as, `query($id: ID!) { escalation(id: $id) { id version choices { action allowed because } } }`, { id })).data;

test("[AS-23, CS-20] what is above a limit is escalated to the line manager, who agrees it within their own: a remedy with their limit", async () => {
  const { done } = await escalate("Amina Yusuf", 900);
  expect(done).toMatchObject({ escalation: { status: "OPEN", toPosition: { title: "Team leader, Team 2" }, hops: { nodes: [{ fromStaff: { name: "Amina Yusuf" }, toStaff: { name: "Dana Fox" }, reason: "Eleven months of worry" }] } } });
  expect(allowed(done!, "agreeEscalation")).toMatchObject({ allowed: false, because: "This lies with Dana Fox. They settle it or carry it on." });
  expect((await settle("Ben Carter", "agreeEscalation", done!)).refused).toMatchObject({ rule: "AS-28" });
  expect((await settle("Dana Fox", "agreeEscalation", done!)).done).toMatchObject({ escalation: { status: "AGREED" } });
  expect(await world.sql("SELECT r.amount_pence, s.name, l.amount_pence AS limit FROM remedies r JOIN staff_members s ON s.id = r.agreed_by_id JOIN authority_limits l ON l.id = r.limit_id")).toEqual([{ amount_pence: 90_000, name: "Dana Fox", limit: 100_000 }]);
  expect([await inboxIn(world).sentences("Dana Fox"), await inboxIn(world).sentences("Amina Yusuf")]).toEqual([["A matter of C-2026-000001 was escalated to you."], ["What you escalated on C-2026-000001 was settled."]]);
});

test("[AS-28, AS-29, AS-30] a matter climbs step by step to the committee, by way of the director and with its reason; every hop is kept", async () => {
  let at = (await escalate("Amina Yusuf", 9000)).done!;
  expect(allowed(await seen("Dana Fox", at), "agreeEscalation")).toMatchObject({ allowed: false, because: "This financial remedy of £9,000 is above your limit of £1,000, set by the policy “Remedies and redress” (POL-014). By the route “Money”, escalate it to your line manager." });
  const up = async (as: Who, more: object = {}) => (at = { ...at, ...(await settle(as, "passUpEscalation", at, { reason: "Above my limit too", ...more })).done });
  await up("Dana Fox");
  expect(at.escalation.toPosition?.title).toBe("Segment manager, Customer Care");
  await up("Grace Lomax");
  expect(at.escalation.toPosition?.title).toBe("Ombudsman's Casework Manager");
  expect((await settle("Helen Marsh", "passUpEscalation", at, { reason: "No policy" })).refused).toMatchObject({ rule: "AS-30" });
  await up("Helen Marsh", { ground: "NOT_COVERED_BY_POLICY" });
  expect(at.escalation.toCommittee).toEqual({ name: "Personal Cases Committee" });
  expect(at.escalation.hops.nodes.map((one) => [one.fromStaff.name, one.toStaff?.name, one.toCommittee?.name])).toEqual([["Amina Yusuf", "Dana Fox", undefined], ["Dana Fox", "Grace Lomax", undefined], ["Grace Lomax", "Helen Marsh", undefined], ["Helen Marsh", "Ruth Adeyemi", "Personal Cases Committee"]]);
  expect((await settle("Ruth Adeyemi", "passUpEscalation", at, { reason: "And on" })).refused?.message).toBe("This is the last step of its route. Settle it here.");
  expect((await settle("Ruth Adeyemi", "agreeEscalation", at, { outcome: "The committee agreed it on 14 January." })).done).toMatchObject({ escalation: { status: "AGREED" } });
  expect((await settle("Ruth Adeyemi", "declineEscalation", { escalation: { ...at.escalation, version: at.escalation.version + 1 } })).refused?.code).toBe("INVALID_TRANSITION");
});

test("[AS-28] a hop stays as it was written, whoever connects", async () => {
  await expect(world.sql("UPDATE escalation_hops SET reason = 'Something else'")).rejects.toThrow("stays as written");
});

test("[AS-23] what somebody may decide is not carried up, and an escalation that is not agreed makes no remedy", async () => {
  expect((await escalate("Amina Yusuf", 200)).refused?.message).toBe("You may decide this yourself. Within your limit of authority, by the policy “Remedies and redress” (POL-014).");
  const before = (await world.sql("SELECT FROM remedies")).length;
  expect((await settle("Dana Fox", "declineEscalation", (await escalate("Amina Yusuf", 950)).done!, { outcome: "An apology is enough" })).done).toMatchObject({ escalation: { status: "DECLINED" } });
  expect((await world.sql("SELECT FROM remedies")).length).toBe(before);
});

test("[AS-23] nobody agrees from another seat what they escalated themselves", async () => {
  const { done } = await escalate("Amina Yusuf", 700);
  await world.sql("UPDATE escalations SET from_id = (SELECT id FROM staff_members WHERE name = 'Dana Fox') WHERE id = $1", [done!.escalation.id]);
  expect((await settle("Dana Fox", "agreeEscalation", done!)).refused).toMatchObject({ rule: "AS-23", message: "You escalated this yourself, so somebody else settles it." });
});

test("[AS-22] whoever has no line manager goes on to the next step, and an empty seat is said", async () => {
  await world.sql("UPDATE staff_members SET line_manager_id = NULL WHERE name = 'Amina Yusuf'");
  expect((await escalate("Amina Yusuf", 600)).done).toMatchObject({ escalation: { toPosition: { title: "Segment manager, Customer Care" } } });
  await world.sql("UPDATE escalation_steps SET ordinal = ordinal WHERE false; UPDATE position_holdings SET held_to = '2026-01-13' WHERE position_id = (SELECT id FROM positions WHERE title = 'Segment manager, Customer Care')");
  expect((await escalate("Amina Yusuf", 600)).refused).toMatchObject({ rule: "AS-22", message: "Nobody holds the position at the next step: Segment manager, Customer Care. Ask an administrator who stands in." });
});

test("[CS-09] a sensitive case is not carried to somebody who may not know of it", async () => {
  await world.sql("UPDATE staff_members SET line_manager_id = (SELECT id FROM staff_members WHERE name = 'Dana Fox') WHERE name = 'Amina Yusuf'; UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000001'");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) SELECT c.id, s.id, 'NEED_TO_KNOW', 'Holds it' FROM cases c, staff_members s WHERE c.reference = 'C-2026-000001' AND s.name = 'Amina Yusuf'");
  expect((await escalate("Amina Yusuf", 600)).refused).toMatchObject({ rule: "CS-09", message: "Dana Fox may not see this case. Have them added to those who need to know first." });
  await world.sql("UPDATE cases SET is_sensitive = false WHERE reference = 'C-2026-000001'");
});

test("[AS-32] doubts about money go to the team that looks after payment assurance, and to no other", async () => {
  const refer = async (team: string) => command<Kept>(world, "Amina Yusuf", "referToSpecialists", { caseId: (await caseOf(world, "C-2026-000001")).id, teamId: (await rowOf(world, "teams", "name", team)).id, reason: "Her account is used by a neighbour" }, "escalation { id version status ground toTeam { name } choices { action allowed because } }");
  expect((await refer("Further Look Team A")).refused).toMatchObject({ rule: "AS-32" });
  await world.sql("UPDATE teams SET specialisms = '{Payment assurance}' WHERE name = 'Further Look Team A'");
  const { done } = await refer("Further Look Team A");
  expect(done).toMatchObject({ escalation: { ground: "PAYMENT_ASSURANCE", toTeam: { name: "Further Look Team A" } } });
  expect((await settle("Dana Fox", "agreeEscalation", done!)).refused?.rule).toBe("AS-28");
  expect((await settle("Idris Kay", "agreeEscalation", done!, { outcome: "The mandate is changed" })).done).toMatchObject({ escalation: { status: "AGREED" } });
});

test("[AS-29, AS-30, AS-31] a committee is reached from a director, for one of two reasons, and only when the Board has agreed its terms", async () => {
  const refer = async (as: Who, ground: string) => command<Kept>(world, as, "referToCommittee", { caseId: (await caseOf(world, "C-2026-000001")).id, committeeId: (await rowOf(world, "committees", "name", "Personal Cases Committee")).id, ground, reason: "A trust of her own" }, "escalation { id ground }");
  expect((await refer("Dana Fox", "RESERVED_BY_TRUSTEES")).refused?.rule).toBe("AS-29");
  expect((await refer("Helen Marsh", "RESERVED_BY_TRUSTEES")).refused).toMatchObject({ rule: "AS-31" });
  const committee = await rowOf(world, "committees", "name", "Personal Cases Committee");
  const write = (agreedOn: string, version = committee.version) => command(world, "Helen Marsh", "writeCommitteeTerms", { id: committee.id, expectedVersion: version, text: "The committee decides what no policy covers.", agreedOn }, "committee { termsAgreedOn terms { nodes { revision } } }");
  expect((await write("2026-02-01")).refused).toMatchObject({ rule: "AS-31" });
  expect((await write("2025-11-03")).done).toMatchObject({ committee: { termsAgreedOn: "2025-11-03", terms: { nodes: [{ revision: 1 }] } } });
  expect((await write("2025-06-01", committee.version + 1)).refused).toMatchObject({ rule: "AS-31" });
  expect((await refer("Helen Marsh", "OVER_LIMIT")).refused?.rule).toBe("AS-30");
  expect((await refer("Helen Marsh", "RESERVED_BY_TRUSTEES")).done).toMatchObject({ escalation: { ground: "RESERVED_BY_TRUSTEES" } });
});

test("[AS-29] a route puts no committee before or without its director, and every step leads somewhere", async () => {
  const committeeId = (await rowOf(world, "committees", "name", "Personal Cases Committee")).id;
  const director = { kind: "DIRECTOR", positionId: (await rowOf(world, "positions", "title", "Ombudsman's Casework Manager")).id };
  const draw = (name: string, steps: object[]) => command(world, "Sam Reid", "drawEscalationRoute", { name, steps }, "escalationRoute { name steps { nodes { ordinal kind } } }");
  const committee = { kind: "COMMITTEE", committeeId };
  expect((await draw("Short", [{ kind: "LINE_MANAGER" }, committee])).refused?.rule).toBe("AS-29");
  expect((await draw("Wrong way", [director, committee, { kind: "LINE_MANAGER" }])).refused?.rule).toBe("AS-29");
  expect((await draw("Nowhere", [{ kind: "DIRECTOR" }])).refused?.rule).toBe("AS-22");
  expect((await draw("money", [director])).refused?.message).toBe("There is a route called “Money” already. Give this one another name.");
  expect((await draw("Letters", [{ kind: "LINE_MANAGER" }, director, committee])).done).toMatchObject({ escalationRoute: { steps: { nodes: [{ ordinal: 1 }, { ordinal: 2 }, { ordinal: 3, kind: "COMMITTEE" }] } } });
});
