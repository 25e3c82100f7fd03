import { briefingsIn } from "@remit/test/office/briefings";
import { caseOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let caseId = "";
let [offers, payees, remedyPolicy] = ["", "", ""];
let [found, right] = ["", ""];
const kindNamed = async (name: string) => (await world.sql<{ id: string }>("SELECT id FROM control_check_kinds WHERE name = $1", [name]))[0]!.id;
const policy = async (name: string) => (await world.sql<{ id: string }>("INSERT INTO policies (name, purpose, team_id, owner_id) SELECT $1, 'Why we have it', t.id, s.id FROM teams t, staff_members s WHERE t.name = 'Further Look Team A' AND s.name = 'Tom Pell' RETURNING id", [name]))[0]!.id;
beforeAll(async () => {
  world = await openWorld();
  office = briefingsIn(world);
  ({ id: caseId } = await caseOf(world, "C-2026-000001"));
  [offers, payees, remedyPolicy] = [await kindNamed("Offers"), await kindNamed("Payees"), await policy("Financial remedy")];
});
afterAll(() => world.close());

const ask = async (as: Who, checker: Who, more: object = {}) => office.begin(as, "askForControlCheck", "controlCheck", { caseId, kindId: offers, what: "An offer of £600", decidedById: await office.staff("Amina Yusuf"), decidedOn: "2026-01-09", checkerId: await office.staff(checker), dueOn: "2026-01-21", ...more });
const record = (as: Who, id: string, more: object = {}) => office.to(as, "recordControlCheck", "controlCheck", id, { money: "RIGHT", policy: "RIGHT", limits: "RIGHT", errors: [], ...more });
const to = (as: Who, name: string, id: string, more: object = {}) => office.to(as, name, "controlError", id, more);
const reads = async (field: "controlCheck" | "controlError", id: string, ...people: Who[]) => Promise.all(people.map(async (who) => (await office.read(who, field, id)) !== null));
const checkers = async (decidedBy: Who, decidedOn: string) => {
  const { data } = await world.ask<{ checkersFor: { name: string; because: string | null }[] }>("Helen Marsh", "query($caseId: ID!, $by: ID!, $on: Date!) { checkersFor(caseId: $caseId, decidedById: $by, decidedOn: $on) { name because } }", { caseId, by: await office.staff(decidedBy), on: decidedOn });
  return Object.fromEntries(data.checkersFor.map(({ name, because }) => [name, because]));
};

test("[AS-09] offers, awards and payees are shipped as kinds of check; each is used once it is said which policies it tests", async () => {
  const { data } = await world.ask<{ controlCheckKinds: { nodes: { name: string; looksAtLimits: boolean }[] } }>("Dana Fox", "{ controlCheckKinds(orderBy: [{ field: NAME }]) { nodes { name looksAtLimits } } }");
  expect(data.controlCheckKinds.nodes).toEqual([{ name: "Awards", looksAtLimits: true }, { name: "Offers", looksAtLimits: true }, { name: "Payees", looksAtLimits: false }]);
  expect((await ask("Helen Marsh", "Owen Pryce")).refused).toMatchObject({ rule: "AS-09", message: "Nobody has said yet which policies “Offers” tests. Ask an administrator to name them first." });
  const name = (as: Who, policyIds: string[]) => office.to(as, "nameTestedPolicies", "controlCheckKind", offers, { policyIds });
  expect((await name("Dana Fox", [remedyPolicy])).refused?.code).toBe("FORBIDDEN");
  expect((await name("Sam Reid", [])).refused?.rule).toBe("AS-09");
  expect((await name("Sam Reid", [caseId])).refused?.rule).toBe("AS-09");
  expect((await name("Sam Reid", [remedyPolicy])).record).toMatchObject({ policyNames: ["Financial remedy"] });
  await office.to("Sam Reid", "nameTestedPolicies", "controlCheckKind", payees, { policyIds: [await policy("Authorised payees")] });
});

test("[AS-09] the office adds kinds of its own from a day on, and ends them", async () => {
  const { record: added } = await office.begin("Sam Reid", "addControlCheckKind", "controlCheckKind", { name: "Write-offs", policyIds: [remedyPolicy], looksAtLimits: true, inUseFrom: "2026-01-14" });
  expect(added).toMatchObject({ isInUse: true, policyNames: ["Financial remedy"] });
  expect((await office.to("Sam Reid", "endControlCheckKind", "controlCheckKind", added!.id, { inUseTo: "2026-01-14" })).refused?.rule).toBe("AS-09");
  await office.to("Sam Reid", "endControlCheckKind", "controlCheckKind", added!.id, { inUseTo: "2026-01-15" });
  world.at(new Date("2026-01-15T10:00:00Z"));
  expect((await ask("Helen Marsh", "Owen Pryce", { kindId: added!.id })).refused?.message).toContain("does not use this kind of check today");
  world.at(new Date("2026-01-14T10:42:00Z"));
});

test("[AS-17] nobody checks their own decision, nor one of somebody above them, then or today; the picker says so beside each name", async () => {
  expect(await checkers("Grace Lomax", "2026-01-09")).toMatchObject({ "Grace Lomax": "cannot: made this decision", "Dana Fox": "cannot: is below Grace Lomax in the line of management", "Owen Pryce": "cannot: is below Grace Lomax in the line of management", "Tom Pell": null, "Farah Aziz": null });
  expect(await checkers("Amina Yusuf", "2026-01-09")).toMatchObject({ "Dana Fox": null, "Owen Pryce": null });
  const gracesOwn = { decidedById: await office.staff("Grace Lomax") };
  expect((await ask("Helen Marsh", "Dana Fox", gracesOwn)).refused).toMatchObject({ rule: "AS-17", message: "Dana Fox cannot: is below Grace Lomax in the line of management. Choose somebody else." });
  expect((await ask("Helen Marsh", "Grace Lomax", gracesOwn)).refused?.rule).toBe("AS-17");
  expect((await ask("Helen Marsh", "Ben Carter")).refused?.message).toContain("carries out no control checks");
  await world.sql(`INSERT INTO position_holdings (position_id, staff_id, held_from, held_to, is_primary) SELECT p.id, s.id, '2025-11-01', '2025-12-01', false FROM positions p, staff_members s WHERE p.title = 'Caseworker, Team 2 (new)' AND s.name = 'Farah Aziz'`);
  expect([(await checkers("Dana Fox", "2025-11-10"))["Farah Aziz"], (await checkers("Dana Fox", "2025-12-20"))["Farah Aziz"]]).toEqual(["cannot: is below Dana Fox in the line of management", null]);
  const write = (checker: Who, decider: Who) => world.sql("INSERT INTO control_checks (case_id, kind_id, what, decided_by_id, decided_on, checker_id, asked_by_id, asked_on, due_on) SELECT $1, $2, 'An offer', d.id, '2026-01-09', c.id, c.id, '2026-01-14', '2026-01-21' FROM staff_members d, staff_members c WHERE d.name = $3 AND c.name = $4", [caseId, offers, decider, checker]);
  await expect(write("Dana Fox", "Grace Lomax")).rejects.toThrow("stands below whoever did");
  await expect(write("Dana Fox", "Dana Fox")).rejects.toThrow("nobody who made it");
});

test("[AS-17] whoever comes to stand below the decider after they were asked does not make the check", async () => {
  const { record: asked } = await ask("Helen Marsh", "Farah Aziz", { decidedById: await office.staff("Owen Pryce") });
  await world.sql("UPDATE staff_members SET line_manager_id = (SELECT id FROM staff_members WHERE name = 'Owen Pryce') WHERE name = 'Farah Aziz'");
  expect((await record("Farah Aziz", asked!.id)).refused).toMatchObject({ rule: "AS-17", message: expect.stringContaining("You are below Owen Pryce") });
  await world.sql("UPDATE staff_members SET line_manager_id = NULL WHERE name = 'Farah Aziz'");
  expect((await office.to("Farah Aziz", "leaveOutControlCheck", "controlCheck", asked!.id, { reason: "It was asked for twice." })).record).toMatchObject({ state: "LEFT_OUT" });
});

test("[AS-10] a remedy says by itself who agreed it, and nobody can name another", async () => {
  await world.sql("INSERT INTO remedies (case_id, decision_kind_id, amount_pence, reason, agreed_by_id, agreed_on) SELECT $1, k.id, 60000, 'For the wait', s.id, '2026-01-08' FROM decision_kinds k, staff_members s WHERE s.name = 'Owen Pryce' ORDER BY k.id LIMIT 1", [caseId]);
  const [remedy] = await world.sql<{ id: string }>("SELECT id FROM remedies");
  expect((await ask("Helen Marsh", "Owen Pryce", { remedyId: remedy!.id })).refused?.rule).toBe("AS-17");
  const { record: asked } = await ask("Helen Marsh", "Dana Fox", { remedyId: remedy!.id });
  expect(asked).toMatchObject({ what: "£600: For the wait", decidedOn: "2026-01-08", decidedBy: { name: "Owen Pryce" } });
  expect((await ask("Helen Marsh", "Dana Fox", { what: null })).refused?.fields).toEqual(["decidedById"]);
});

test("[AS-10] a check gives two results, kept apart, by whoever was asked for it", async () => {
  const { record: asked } = await ask("Helen Marsh", "Owen Pryce");
  right = asked!.id;
  expect((await ask("Amina Yusuf", "Owen Pryce")).refused?.code).toBe("FORBIDDEN");
  expect((await record("Dana Fox", right)).refused).toMatchObject({ rule: "AS-10", message: "Owen Pryce was asked for this check." });
  expect((await record("Owen Pryce", right, { policy: "DOES_NOT_APPLY" })).refused?.rule).toBe("AS-10");
  expect((await record("Owen Pryce", right, { money: "DOES_NOT_APPLY", note: "A good letter." })).record).toMatchObject({ state: "CHECKED", money: "DOES_NOT_APPLY", policy: "RIGHT", note: "A good letter." });
  await expect(world.sql("UPDATE control_checks SET policy = NULL WHERE id = $1", [right])).rejects.toThrow("check");
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual(expect.arrayContaining([expect.stringMatching(/^There is news of CC-\d+, from a control check that concerns you\.$/)]));
});

test("[AS-16] checks of some kinds say whether limits of authority were kept, and those of others need not", async () => {
  const { record: offer } = await ask("Helen Marsh", "Owen Pryce");
  expect((await record("Owen Pryce", offer!.id, { limits: null })).refused).toMatchObject({ rule: "AS-16", message: expect.stringContaining("whether the limits of authority were kept") });
  expect((await record("Owen Pryce", offer!.id, { limits: "DOES_NOT_APPLY" })).refused?.rule).toBe("AS-16");
  const { record: payee } = await ask("Helen Marsh", "Owen Pryce", { kindId: payees });
  expect((await record("Owen Pryce", payee!.id, { limits: null })).record).toMatchObject({ state: "CHECKED", limits: null });
});

test("[AS-11] what is not in order names its errors, and a policy that was not applied is one that the kind tests", async () => {
  const { record: asked } = await ask("Helen Marsh", "Owen Pryce");
  const wrong = { money: "WRONG", policy: "WRONG" };
  const money = { aspect: "MONEY", what: "The offer adds up to £500." };
  expect((await record("Owen Pryce", asked!.id, wrong)).refused).toMatchObject({ rule: "AS-11", message: expect.stringContaining("Financial accuracy is not in order") });
  expect((await record("Owen Pryce", asked!.id, { errors: [money] })).refused?.message).toContain("financial accuracy is said to be in order");
  expect((await record("Owen Pryce", asked!.id, { ...wrong, errors: [money, { aspect: "POLICY", what: "No reasons" }] })).refused).toMatchObject({ rule: "AS-09", message: "Say which policy was not rightly applied: Financial remedy." });
  const { record: checked } = await record("Owen Pryce", asked!.id, { ...wrong, errors: [money, { aspect: "POLICY", what: "The reasons for the band are not on the file.", policyId: remedyPolicy }] });
  const errors = (checked!["errors"] as { nodes: { id: string; aspect: string; state: string; policyName: string | null }[] }).nodes;
  expect(errors.map(({ aspect, state, policyName }) => [aspect, state, policyName])).toEqual(expect.arrayContaining([["MONEY", "RAISED", null], ["POLICY", "RAISED", "Financial remedy"]]));
  [found, right] = [errors.find(({ aspect }) => aspect === "POLICY")!.id, errors.find(({ aspect }) => aspect === "MONEY")!.id];
});

test("[AS-11] an error goes by the line manager to whoever made it, is corrected and closed; everybody's step and its day stand on record", async () => {
  const state = async () => ((await office.read("Helen Marsh", "controlError", found)) as unknown as { state: string }).state;
  expect(await reads("controlError", found, "Owen Pryce", "Dana Fox", "Grace Lomax", "Amina Yusuf", "Ben Carter", "Tom Pell")).toEqual([true, true, true, false, false, false]);
  expect((await to("Dana Fox", "sendControlErrorToCaseworker", found)).refused?.code).toBe("INVALID_TRANSITION");
  expect((await to("Dana Fox", "sendControlErrorToManager", found)).refused).toMatchObject({ rule: "AS-11", message: "Owen Pryce raised this error." });
  expect((await to("Owen Pryce", "sendControlErrorToManager", found, { note: "Please look at the band." })).record).toMatchObject({ state: "WITH_LINE_MANAGER", manager: { name: "Dana Fox" }, dueOn: "2026-01-21" });
  expect(await inboxIn(world).sentences("Dana Fox")).toEqual(expect.arrayContaining([expect.stringMatching(/^CE-\d+, an error that a control check found, waits for you\.$/)]));
  expect((await to("Owen Pryce", "sendControlErrorToCaseworker", found)).refused).toMatchObject({ rule: "AS-11", message: "This goes by way of Dana Fox, who manages Amina Yusuf." });
  expect((await to("Amina Yusuf", "sendControlErrorToCaseworker", found)).refused?.code).toBe("NOT_FOUND");
  expect((await to("Dana Fox", "sendControlErrorToCaseworker", found, { note: "Add the reasons; we talked." })).record).toMatchObject({ state: "WITH_CASEWORKER", dueOn: "2026-01-28" });
  expect(await office.read("Amina Yusuf", "controlError", found)).toMatchObject({ isMine: true, isOverdue: false });
  expect((await to("Dana Fox", "correctControlError", found, { correction: "Done" })).refused).toMatchObject({ rule: "AS-11", message: "Amina Yusuf corrects this." });
  await to("Amina Yusuf", "correctControlError", found, { correction: "The reasons are in a note of today." });
  expect((await to("Amina Yusuf", "closeControlError", found)).refused?.rule).toBe("AS-11");
  await to("Dana Fox", "sendControlErrorBack", found, { reason: "The band is named, its reasons are not." });
  await to("Amina Yusuf", "correctControlError", found, { correction: "Both are there now." });
  const { record: closed } = await to("Dana Fox", "closeControlError", found);
  const steps = (closed!["steps"] as { nodes: { state: string; takenBy: { name: string }; words: string }[] }).nodes;
  expect(steps.map((one) => [one.state, one.takenBy.name])).toEqual([["RAISED", "Owen Pryce"], ["WITH_LINE_MANAGER", "Owen Pryce"], ["WITH_CASEWORKER", "Dana Fox"], ["CORRECTED", "Amina Yusuf"], ["WITH_CASEWORKER", "Dana Fox"], ["CORRECTED", "Amina Yusuf"], ["CLOSED", "Dana Fox"]]);
  expect(await state()).toBe("CLOSED");
  await expect(world.sql("UPDATE control_error_steps SET words = 'Another'")).rejects.toThrow("stays as written");
});

test("[AS-11] a manager who does not see an error gives it back, and the checker takes it back; it never comes to the person", async () => {
  await to("Owen Pryce", "sendControlErrorToManager", right);
  await to("Dana Fox", "contestControlError", right, { reason: "£100 was paid in December." });
  expect((await to("Owen Pryce", "withdrawControlError", right, { reason: "So it was." })).record).toMatchObject({ state: "CLOSED", isWithdrawn: true });
  expect(await reads("controlError", right, "Owen Pryce", "Dana Fox", "Amina Yusuf")).toEqual([true, true, false]);
});

test("[AS-11] the database lets no error pass its line manager by, and none be closed that was not corrected", async () => {
  const raise = (more: string) => world.sql(`INSERT INTO control_errors (check_id, case_id, aspect, what, staff_id, checker_id, raised_on, due_on, state, closed_on) SELECT c.id, c.case_id, 'MONEY', 'Wrong', c.decided_by_id, c.checker_id, '2026-01-14', '2026-01-16', ${more} FROM control_checks c LIMIT 1`);
  await expect(raise("'WITH_CASEWORKER', NULL")).rejects.toThrow("by_way_of_a_manager");
  await expect(raise("'CLOSED', '2026-01-14'")).rejects.toThrow("closed_once_it_was_corrected");
});

test("[AS-11] a check is for the person once nothing of it is on its way, for those above them, its checker and whoever brings checks together; the case's history tells nobody else", async () => {
  const [check] = await world.sql<{ id: string }>("SELECT check_id AS id FROM control_errors WHERE id = $1", [found]);
  expect(await reads("controlCheck", check!.id, "Amina Yusuf", "Dana Fox", "Owen Pryce", "Helen Marsh", "Ben Carter", "Idris Kay")).toEqual([true, true, true, true, false, false]);
  const { data } = await world.ask<{ auditEntries: { nodes: { says: string }[] } }>("Ben Carter", "query($id: ID!) { auditEntries(first: 100, filter: { caseId: { eq: $id } }) { nodes { says: action } } }", { id: caseId });
  expect(data.auditEntries.nodes.filter(({ says }) => /check|error/.test(says))).toEqual([]);
});

test("[AS-12] a line manager has a person's checks over the year, and whoever does not manage them has not", async () => {
  const over = async (as: Who) => (await world.ask<{ controlChecks: { totalCount: number } }>(as, "query($id: ID!) { controlChecks(filter: { decidedById: { eq: $id }, decidedOn: { gte: \"2026-01-01\", lte: \"2026-12-31\" }, state: { eq: CHECKED } }) { totalCount } }", { id: await office.staff("Amina Yusuf") })).data.controlChecks.totalCount;
  expect([await over("Dana Fox"), await over("Grace Lomax"), await over("Amina Yusuf"), await over("Ben Carter"), await over("Tom Pell")]).toEqual([3, 3, 3, 0, 0]);
});

test("[AS-13] errors are counted by kind, policy and month, of those that the reader may see; what was taken back is none", async () => {
  const counted = async (as: Who) => (await world.ask<{ controlErrorStatistics: { keys: { label: string }[]; count: number }[] }>(as, "{ controlErrorStatistics(groupBy: [KIND, POLICY, RAISED_MONTH]) { keys { label } count } }")).data.controlErrorStatistics.map(({ keys, count }) => [...keys.map(({ label }) => label), count]);
  expect(await counted("Dana Fox")).toEqual([["Offers", "Financial remedy", "January 2026", 1]]);
  expect(await counted("Ben Carter")).toEqual([]);
});

test("[AS-14] whoever brings all checks together keeps a trend with its figures and nominates it for the managers' meeting", async () => {
  const raise = (as: Who, more: object = {}) => office.begin(as, "raiseControlTrend", "controlTrend", { title: "Reasons for the band", what: "Reasons are missing more often than in autumn.", kindId: offers, fromOn: "2026-01-01", toOn: "2026-01-14", ...more });
  expect((await raise("Dana Fox")).refused?.code).toBe("FORBIDDEN");
  expect((await raise("Helen Marsh", { toOn: "2025-12-31" })).refused?.rule).toBe("AS-14");
  expect((await raise("Helen Marsh", { fromOn: "2025-01-01", toOn: "2025-01-31" })).refused?.message).toContain("Nothing of this kind was checked in that time");
  const { record: trend } = await raise("Helen Marsh");
  expect(trend).toMatchObject({ checks: 2, errors: 1, checksBefore: 0, errorsBefore: 0 });
  const { data, errors } = await world.ask<{ nominateForMeeting: { meetingNomination: { kind: string; title: string } } }>("Helen Marsh", "mutation($input: NominateInput!) { nominateForMeeting(input: $input) { meetingNomination { kind title } } }", { input: { kind: "CONTROL_TREND", subjectId: trend!.id, why: "Managers should agree a checklist." } });
  expect(errors).toBeUndefined();
  expect(data.nominateForMeeting.meetingNomination).toMatchObject({ kind: "CONTROL_TREND", title: expect.stringMatching(/^CT-\d+: Reasons for the band$/) });
  expect(await office.read("Dana Fox", "controlTrend", trend!.id)).toMatchObject({ meetingNominations: { nodes: [{ state: "WAITING", nominatedBy: { name: "Helen Marsh" } }] } });
});
