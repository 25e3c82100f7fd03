import { sentenceOf } from "@remit/domain/audit/sentences";
import { command } from "@remit/test/office/casework";
import { everyPoint, freeTheStraightforward, openPrivateOffice, submissionsIn, wholePack } from "@remit/test/office/submissions";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof submissionsIn>;
beforeAll(async () => { world = await openWorld(); await openPrivateOffice(world); await freeTheStraightforward(world); office = submissionsIn(world); });
afterAll(() => world.close());

const because = { outcome: "AGREED", reason: "Nothing in it is new: the office agreed the same twice this year." };
const settle = (id: string, more: object = {}) => office.by("Executive Assistant", "settleSubmission", id, { ...because, ...more });
/** A straightforward one that went to Ruth Adeyemi as it came in, and that she assessed. */
const straightforward = async (pointsMet: readonly string[] = everyPoint): Promise<string> => {
  const id = await office.sent({ complexity: 1 });
  expect((await office.by("Executive Assistant", "assessSubmission", id, { salientPoints: "Plain", pointsMet })).refused).toBeNull();
  return id;
};

test("[PO-17] whoever the scheme names settles a straightforward one: who, when, why and what is on record, and its author hears", async () => {
  const id = await straightforward();
  expect((await settle(id)).submission).toMatchObject({ stage: "DECIDED", settledOn: "2026-01-14", settledBy: { name: "Ruth Adeyemi" }, principal: null, isRightFirstTime: true, isToBeChecked: true });
  expect(await office.now(id)).toMatchObject({ outcome: "AGREED", involvement_reason: because.reason, principal_id: null });
  const decisions = await world.sql("SELECT s.name, d.recommendation, d.reason, d.digest FROM submission_decisions d JOIN staff_members s ON s.id = d.decided_by_id WHERE d.submission_id = $1", [id]);
  const kept = await world.sql<{ digest: string }>("SELECT digest FROM submission_versions WHERE submission_id = $1 AND occasion = 'SETTLED'", [id]);
  expect(decisions).toEqual([{ name: "Ruth Adeyemi", recommendation: wholePack.recommendation, reason: because.reason, digest: kept[0]!.digest }]);
  expect(await office.told(id, "SUBMISSION_DECIDED")).toEqual(["Amina Yusuf"]);
  expect(await world.sql("SELECT FROM submission_stays WHERE submission_id = $1", [id])).toEqual([]);
  const { data } = await world.ask<{ auditEntries: { nodes: { action: string; recordType: string; particulars: unknown }[] } }>("Amina Yusuf", "query($id: ID!) { auditEntries(first: 50, filter: { recordId: { eq: $id } }) { nodes { action recordType particulars } } }", { id });
  expect(data.auditEntries.nodes.map((one) => sentenceOf(one, "Ruth Adeyemi"))).toContainEqual(expect.stringMatching(/^Ruth Adeyemi settled submission S-\d+ without a principal \(agreed\): Nothing in it is new/));
});

test("[PO-17, PO-18] what was settled, and by whom, is a list; it is then told, learned from and closed like what a principal decided", async () => {
  const id = await straightforward();
  await settle(id, { outcome: "AGREED_WITH_CHANGES", decision: "Uphold, with £500." });
  const { data } = await world.ask<{ submissions: { nodes: { id: string; settledBy: { name: string } }[] } }>("Helen Marsh", "{ submissions(first: 100, filter: { settledOn: { isNull: false }, settledBy: { name: { eq: \"Ruth Adeyemi\" } } }) { nodes { id settledBy { name } } } }");
  expect(data.submissions.nodes.map((one) => one.id)).toContain(id);
  expect((await office.by("Executive Assistant", "recordTelling", id, { party: "OPERATIONS", who: "Dana Fox", how: "EMAIL", toldOn: "2026-01-14" })).refused).toBeNull();
  expect((await office.by("Executive Assistant", "communicateSubmission", id)).refused).toBeNull();
  await office.by("Executive Assistant", "noteLessons", id, { lessons: "Nothing: it is like the others." });
  expect((await office.by("Executive Assistant", "closeSubmission", id)).submission).toMatchObject({ stage: "CLOSED" });
});

test("[PO-17, PO-47] nobody settles what the scheme reserves to a principal, though it names them to settle others", async () => {
  const id = await straightforward();
  await world.sql("UPDATE submissions SET complexity = 2 WHERE id = $1", [id]);
  expect((await settle(id)).refused).toMatchObject({ rule: "PO-65" });
  await office.to("Helen Marsh", "routeSubmission", id, { toPositionId: await office.seat("Ombudsman's Casework Manager"), reason: "It is graver than it looked." });
  expect((await office.to("Helen Marsh", "settleSubmission", id, because)).refused).toMatchObject({ rule: "PO-17", message: expect.stringMatching(/is decided by Ombudsman \(Sam Reid\).* It is not settled without them/) });
});

test("[PO-17] whoever assesses a free one and is not named to settle it is told who is", async () => {
  const id = await straightforward();
  await office.to("Helen Marsh", "routeSubmission", id, { toPositionId: await office.seat("Ombudsman's Casework Manager"), reason: "Ruth is away tomorrow." });
  expect((await office.to("Helen Marsh", "settleSubmission", id, because)).refused).toMatchObject({ rule: "PO-17", message: expect.stringContaining("Executive Assistant may settle it without them, by the delegation scheme. Route it to them") });
  await world.sql("DELETE FROM scheme_people WHERE purpose = 'SETTLES'");
  expect((await office.to("Helen Marsh", "settleSubmission", id, because)).refused).toMatchObject({ rule: "PO-17", message: expect.stringContaining("It names nobody who may settle it") });
  await world.sql("INSERT INTO scheme_people (entry_id, purpose, position_id) SELECT e.id, 'SETTLES', p.id FROM scheme_entries e, positions p WHERE e.principal_id IS NULL AND p.title = 'Executive Assistant'");
});

test("[PO-05, PO-17] nobody settles what they wrote in, nor what is with somebody else", async () => {
  const id = await straightforward();
  expect((await office.to("Amina Yusuf", "settleSubmission", id, because)).refused).toMatchObject({ rule: "PO-05", message: "This is with Ruth Adeyemi." });
  await world.sql("UPDATE submissions SET writer_ids = writer_ids || assessor_id WHERE id = $1", [id]);
  expect((await settle(id)).refused).toMatchObject({ rule: "PO-05", message: "You wrote in this submission. Somebody else assesses it." });
});

test("[PO-10, PO-07, PO-17] it meets the same standard as one that goes before a principal: the checklist, no open question, a whole pack", async () => {
  const unmet = await straightforward(everyPoint.slice(0, 5));
  expect((await settle(unmet)).refused).toMatchObject({ rule: "PO-10" });
  const asked = await straightforward();
  await office.by("Executive Assistant", "askAuthor", asked, { text: "Which ward?", dueOn: "2026-01-16" });
  expect((await settle(asked)).refused).toMatchObject({ rule: "PO-07" });
  const torn = await straightforward();
  await world.sql("UPDATE submissions SET risk = '' WHERE id = $1", [torn]);
  expect((await settle(torn)).refused).toMatchObject({ rule: "PO-73" });
  const received = await office.sent({ complexity: 1 });
  expect((await settle(received)).refused).toMatchObject({ code: "INVALID_TRANSITION" });
});

test("[PO-17, PO-72, PO-12] the reason is asked for; what holds instead is said; more work is wanted by returning it", async () => {
  const id = await straightforward();
  expect((await settle(id, { reason: " " })).refused).toMatchObject({ code: "VALIDATION_FAILED" });
  expect((await settle(id, { outcome: "REFUSED" })).refused).toMatchObject({ rule: "PO-72" });
  expect((await settle(id, { outcome: "MORE_WANTED" })).refused).toMatchObject({ rule: "PO-12" });
  expect(await office.now(id)).toMatchObject({ stage: "ASSESSED", settled_on: null });
});

test("[PO-17] a free one may still be put before whoever signs; when they want more it comes back to them and is not settled past them", async () => {
  const id = await straightforward();
  expect((await office.by("Executive Assistant", "markReady", id, { reason: "Two bodies disagree about it." })).refused).toBeNull();
  await office.plan(id, "2026-01-15", "Deputy Ombudsman");
  expect((await office.decide("Deputy Ombudsman", id, { outcome: "MORE_WANTED", reason: "What did the ward know?", dueOn: "2026-01-20" })).refused).toBeNull();
  await office.to("Amina Yusuf", "sendSubmission", id);
  await office.by("Executive Assistant", "assessSubmission", id, { salientPoints: "Answered", pointsMet: everyPoint });
  expect((await settle(id)).refused).toMatchObject({ rule: "PO-17", message: "A principal had this before them and wanted more, so it goes back to them. Mark it as ready." });
  expect((await office.by("Executive Assistant", "markReady", id, { reason: "Answered." })).refused).toBeNull();
});

test("[PO-10, PO-17] one that was settled counts as right first time like any other: not when it was returned before, and in no tray", async () => {
  const rate = async () => (await world.ask<{ submissionQuality: { label: string; known: number; rightFirstTime: number; returns: number }[] }>("Helen Marsh", '{ submissionQuality(from: "2026-01-01", to: "2026-01-31", by: AUTHOR) { label known rightFirstTime returns } }')).data.submissionQuality[0]!;
  const before = await rate();
  await settle(await straightforward());
  expect(await rate()).toMatchObject({ known: before.known + 1, rightFirstTime: before.rightFirstTime + 1, returns: before.returns });
  const returned = await straightforward();
  await office.by("Executive Assistant", "returnSubmission", returned, { reasonCodes: ["FACTS_MISSING"], level: "CASEWORKER", note: "Which ward?", dueOn: "2026-01-21" });
  await office.to("Amina Yusuf", "sendSubmission", returned);
  await office.by("Executive Assistant", "assessSubmission", returned, { salientPoints: "Plain", pointsMet: everyPoint });
  expect((await settle(returned)).submission).toMatchObject({ isRightFirstTime: false, returnCount: 1 });
  expect(await rate()).toMatchObject({ known: before.known + 2, rightFirstTime: before.rightFirstTime + 1, returns: before.returns + 1 });
});

test("[PO-17] whoever brings in the Casework Manager, or anybody else, says why, and the audit keeps it", async () => {
  const id = await straightforward();
  const toHelen = async (reason?: string) => office.by("Executive Assistant", "routeSubmission", id, { toPositionId: await office.seat("Ombudsman's Casework Manager"), ...(reason && { reason }) });
  expect((await toHelen()).refused).toMatchObject({ rule: "PO-17", message: "Ruth Adeyemi has this. Say why Helen Marsh is brought in." });
  expect((await toHelen("A Member has written about it.")).submission).toMatchObject({ assessor: { name: "Helen Marsh" } });
  expect(await world.sql("SELECT particulars->>'reason' AS why FROM audit_entries WHERE record_id = $1 AND action = 'routed submission'", [id])).toEqual([{ why: "A Member has written about it." }]);
});

test("[PO-17] past the door the database says no: to what is reserved, to the author, to no reason, to a principal's", async () => {
  const id = await straightforward();
  const directly = (set: string) => world.sql(`UPDATE submissions SET stage = 'DECIDED', digest = 'x', outcome = 'AGREED', decided_on = '2026-01-14', settled_on = '2026-01-14', ${set} WHERE id = $1`, [id]);
  await expect(directly("involvement_reason = 'Plain', settled_by_id = assessor_id, complexity = 2")).rejects.toThrow("does not let this be settled without a principal");
  await expect(directly("involvement_reason = 'Plain', settled_by_id = author_id")).rejects.toThrow("settled_by_another_person");
  await expect(directly("involvement_reason = '', settled_by_id = assessor_id")).rejects.toThrow("settled_without_a_principal");
  await expect(directly("involvement_reason = 'Plain', settled_by_id = NULL")).rejects.toThrow("settled_without_a_principal");
  await expect(directly("involvement_reason = 'Plain', settled_by_id = assessor_id, principal_id = (SELECT id FROM principals)")).rejects.toThrow("settled_without_a_principal");
  await directly("involvement_reason = 'Plain', settled_by_id = assessor_id");
});

test("[PO-17] the scheme's own book: nobody is named to settle what a principal decides, and nobody names themselves", async () => {
  const [kind] = await world.sql<{ id: string }>("SELECT id FROM decision_kinds WHERE code = 'SUBMISSION_WITH_REPLY'");
  const [principal] = await world.sql<{ id: string }>("SELECT id FROM principals");
  const write = async (title: string, principalId: string | null) => command(world, "Helen Marsh", "writeSchemeEntry", { decisionKindId: kind!.id, complexityFrom: 1, complexityTo: 1, principalId, startsOn: "2026-01-14", people: [{ purpose: "SETTLES", positionId: await office.seat(title) }] }, "schemeEntry { id }");
  expect((await write("Executive Assistant", principal!.id)).refused).toMatchObject({ rule: "PO-17" });
  expect((await write("Ombudsman's Casework Manager", null)).refused).toMatchObject({ rule: "PO-47", message: expect.stringContaining("would let you decide") });
  expect((await write("Executive Assistant", null)).refused).toBeNull();
  const { data } = await world.ask<{ whoMaySign: { settles: string[]; says: string } }>("Amina Yusuf", "query($kind: ID!) { whoMaySign(decisionKindId: $kind, complexity: 1) { settles says } }", { kind: kind!.id });
  expect(data.whoMaySign).toEqual({ settles: ["Executive Assistant"], says: expect.stringContaining("this needs no principal; Executive Assistant may settle it") });
});
