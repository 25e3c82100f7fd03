import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decide, draft, letterNow, prepareApprovals, referredLetter, settleAll, staffOf } from "@remit/test/office/approvals";
import { caseOf, command, named, requestOf, rowOf, type Came } from "@remit/test/office/casework";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import pg from "pg";
import { getMetadataStorage } from "type-graphql";

let world: World;
beforeAll(async () => { world = await openWorld(); await prepareApprovals(world); await fill(); });
beforeEach(async () => { await settleAll(world); await asBefore(); await draft(world, "Amina Yusuf", "Acknowledgement"); });
afterAll(() => world.close());

const reference = "C-2026-000001";
async function fill(): Promise<void> {
  await world.sql(`
    INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'Call Ms Hale' FROM cases WHERE reference = '${reference}';
    INSERT INTO inbound_correspondence (case_id, channel, from_name, summary, status) SELECT id, 'POST', 'Margaret Hale', 'A letter', 'CLASSIFIED' FROM cases WHERE reference = '${reference}';
    INSERT INTO findings (case_id, ordinal, complaint, category_id) SELECT c.id, 1, 'A delay', k.id FROM cases c, finding_categories k WHERE c.reference = '${reference}' AND k.code = 'DELAY'`);
}

/** Puts the case back into the state in which every command could be given. */
const asBefore = () => world.sql(`
  UPDATE cases SET status = 'ASSESSMENT', decided_on = NULL, closed_on = NULL, is_sensitive = false, returned_at = NULL WHERE reference = '${reference}';
  UPDATE case_groups SET is_open = true, owner_position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Amina Yusuf') WHERE reference = 'G-HALE';
  UPDATE service_requests SET status = 'OPEN', completed_at = NULL, completed_by_id = NULL WHERE reference = 'SR-000101';
  UPDATE activities SET status = 'OPEN'; UPDATE inbound_correspondence SET status = 'CLASSIFIED';
  INSERT INTO findings (case_id, ordinal, complaint, category_id) SELECT c.id, 1, 'A delay', k.id FROM cases c, finding_categories k WHERE c.reference = '${reference}' AND k.code = 'DELAY' ON CONFLICT DO NOTHING`);

type Deed = "LOCKED" | "PASSES";
/** A command on the case: whether it passes while an approval is pending, what it is given, by whom, and what the case must be like for it. */
type Scenario = readonly [Deed, () => Promise<object>, Who?, string?];
const theCase = () => caseOf(world, reference);
const ofCase = async (table: string) => rowOf(world, table, "case_id", (await theCase()).id);
const piece = (table: string, more: object = {}) => async () => ({ ...named(await ofCase(table)), ...more });
const theDraft = async () => (await world.sql<{ id: string; version: number }>("SELECT id, version FROM letters WHERE status = 'DRAFT' AND case_id = $1 LIMIT 1", [(await theCase()).id]))[0]!;
const onCase = (more: object = {}) => async () => ({ ...named(await theCase()), ...more });
const addedTo = (more: object = {}) => async () => ({ caseId: (await theCase()).id, ...more });
const request = (more: object = {}) => async () => ({ ...named(await requestOf(world, "SR-000101")), ...more });
const reason = { reason: "There is a reason" };
const area = async () => ({ areaId: (await rowOf(world, "work_areas", "name", "Case enquiry")).id });

/** Every command of the modules whose records belong to a case. One that is missing here, or that is none, fails the test below. */
const scenarios: Record<string, Scenario | "NOT_ON_A_CASE"> = {
  editCase: ["LOCKED", onCase({ title: "Another title" })], startAssessment: ["LOCKED", onCase(), "Amina Yusuf", "UPDATE cases SET status = 'RECEIVED' WHERE reference = $1"], startInvestigation: ["LOCKED", onCase()], decideCase: ["LOCKED", onCase({ decidedOn: "2026-01-14" })],
  closeCase: ["LOCKED", onCase(), "Amina Yusuf", "UPDATE cases SET status = 'DECIDED', decided_on = '2026-01-12' WHERE reference = $1"], reopenCase: ["LOCKED", onCase(reason), "Amina Yusuf", "UPDATE cases SET status = 'DECIDED', decided_on = '2026-01-12' WHERE reference = $1"], changeContactOwner: ["LOCKED", async () => ({ ...named(await theCase()), toStaffId: await staffOf(world, "Chidi Okafor") })], tellCustomerOfContact: ["LOCKED", onCase({ toldOn: "2026-01-14" })],
  addFinding: ["LOCKED", async () => ({ caseId: (await theCase()).id, complaint: "Another", categoryId: (await rowOf(world, "finding_categories", "code", "DELAY")).id })], editFinding: ["LOCKED", piece("findings", { complaint: "Longer" })], removeFinding: ["LOCKED", piece("findings")],
  addServiceRequest: ["LOCKED", async () => ({ ...(await addedTo({ summary: "More", priority: 1 })()), ...(await area()) })], editServiceRequest: ["LOCKED", request({ summary: "Other words" })], startServiceRequest: ["LOCKED", request()],
  waitOnServiceRequest: ["LOCKED", request({ nextActionDueOn: "2026-02-01" })], completeServiceRequest: ["LOCKED", request({ outcome: "Done" })], cancelServiceRequest: ["LOCKED", request(reason)], reopenServiceRequest: ["LOCKED", request(reason), "Amina Yusuf", "UPDATE service_requests SET status = 'CANCELLED' WHERE reference = 'SR-000101' AND $1 <> ''"],
  addActivity: ["LOCKED", addedTo({ kind: "CALL", summary: "Call" })], completeActivity: ["LOCKED", piece("activities")], cancelActivity: ["LOCKED", piece("activities", reason)],
  recordCorrespondence: ["PASSES", addedTo({ channel: "POST", fromName: "Margaret Hale", summary: "Another letter" })], classifyCorrespondence: ["PASSES", piece("inbound_correspondence", { classifiedAs: "New evidence" })], answerCorrespondence: ["LOCKED", piece("inbound_correspondence", { how: "By letter" })],
  addFileNote: ["PASSES", addedTo({ text: "A note" })], requestUpload: ["PASSES", addedTo({ name: "scan.pdf" })],
  markCaseSensitive: ["PASSES", onCase({ needToKnowStaffMemberIds: [], ...reason }), "Grace Lomax"], unmarkCaseSensitive: ["PASSES", onCase(reason), "Grace Lomax"], giveCaseAccess: ["PASSES", async () => ({ caseId: (await theCase()).id, staffId: await staffOf(world, "Idris Kay"), kind: "NEED_TO_KNOW", ...reason }), "Grace Lomax"], endCaseAccess: ["PASSES", piece("case_access", reason), "Grace Lomax"],
  assignServiceRequests: ["LOCKED", async () => ({ serviceRequests: [named(await requestOf(world, "SR-000103"))], toPositionId: null }), "Dana Fox"], assignCaseGroups: ["LOCKED", async () => ({ caseGroups: [named(await rowOf(world, "case_groups", "reference", "G-HALE"))], toPositionId: null }), "Dana Fox"],
  returnCaseGroupsToSegment: ["LOCKED", async () => ({ caseGroups: [named(await rowOf(world, "case_groups", "reference", "G-HALE"))] })], returnCaseToSegment: ["LOCKED", onCase()],
  draftLetter: ["LOCKED", async () => addedTo({ kindId: (await rowOf(world, "letter_kinds", "name", "Acknowledgement")).id, addressee: "Margaret Hale", subject: "Thank you", body: "Thank you." })()],
  editLetter: ["LOCKED", async () => ({ ...named(await theDraft()), body: "Other words" })], issueLetter: ["LOCKED", async () => named(await theDraft())], cancelLetter: ["LOCKED", async () => ({ ...named(await theDraft()), ...reason })],
  referLetter: ["LOCKED", async () => ({ ...named(await theDraft()), why: "Why", asks: "What" })], referServiceRequest: ["LOCKED", request({ why: "Why", asks: "What" })],
  decideApproval: "NOT_ON_A_CASE", takeOnApproval: "NOT_ON_A_CASE", handBackApproval: "NOT_ON_A_CASE", reassignApproval: "NOT_ON_A_CASE", escalateApproval: "NOT_ON_A_CASE",
  askForAdvice: ["PASSES", async () => addedTo({ adviserId: await staffOf(world, "Dana Fox"), question: "May we?" })()], raiseAdvice: ["PASSES", addedTo({ origin: "DISCUSSION", question: "She rang twice", answer: "Ring her." })],
  answerAdvice: "NOT_ON_A_CASE", passAdviceOn: "NOT_ON_A_CASE", actOnAdvice: "NOT_ON_A_CASE", withdrawAdvice: "NOT_ON_A_CASE",
};
const elsewhere = /^(open|register|edit(Body|Person)|add(WorkArea|WorkSubArea|FindingCategory|FindingOutcome|LetterKind|CheckingRequirement)|setCoverWait|end(Checking|Placement)|place|rename|retire|restore|move|deactivate|vacate)/;

/** The commands of the resolvers of these folders, from what their classes declare. */
async function commandsOf(folders: readonly string[]): Promise<string[]> {
  const classes = new Set<unknown>();
  for (const folder of folders) {
    for (const file of readdirSync(fileURLToPath(new URL(`../${folder}`, import.meta.url))).filter((name) => name.endsWith(".resolver.ts"))) for (const one of Object.values((await import(`../${folder}/${file.replace(".ts", ".js")}`)) as object)) classes.add(one);
  }
  return getMetadataStorage().mutations.filter((one) => classes.has(one.target)).map((one) => one.schemaName);
}

const answer = { BULK: "results { code }", OTHER: "__typename" };
async function attempt(name: string, [, input, as = "Amina Yusuf"]: Scenario): Promise<string | null> {
  const bulk = /^(assign|returnCaseGroups)/.test(name);
  const { done, refused }: Came<{ results: { code: string | null }[] }> = await command(world, as, name, await input(), bulk ? answer.BULK : answer.OTHER);
  return refused?.code ?? (bulk ? done!.results[0]!.code : null);
}

test("[WM-54] every command that touches a case is either refused while an approval is pending or named here as passing", async () => {
  const commands = await commandsOf(["casework", "work-management", "approvals", "advice"]);
  expect(commands.length).toBeGreaterThan(60);
  expect(commands.filter((name) => !scenarios[name] && !elsewhere.test(name))).toEqual([]);
});

test.each(Object.entries(scenarios).filter((entry): entry is [string, Scenario] => entry[1] !== "NOT_ON_A_CASE"))("[WM-54] %s while an approval is pending", async (name, scenario) => {
  if (scenario[3]) await world.sql(scenario[3], [reference]);
  const { approval } = await referredLetter(world);
  const code = await attempt(name, scenario);
  if (scenario[0] === "LOCKED") expect(code).toBe("LOCKED_FOR_APPROVAL");
  else expect(code).not.toBe("LOCKED_FOR_APPROVAL");
  await decide(world, "Dana Fox", approval.id);
  // The negative control: once it is decided, the very same command is refused no longer for this reason.
  expect(await attempt(name, scenario)).not.toBe("LOCKED_FOR_APPROVAL");
});

test("[WM-54] the case says so, and every button with it; the sentence says who must decide", async () => {
  const { approval } = await referredLetter(world);
  const { data } = await world.ask<{ caseByReference: { isReadOnly: boolean; choices: { action: string; allowed: boolean; because: string }[] } }>("Amina Yusuf", `{ caseByReference(reference: "${reference}") { isReadOnly choices { action allowed because } } }`);
  expect(data.caseByReference.isReadOnly).toBe(true);
  expect(data.caseByReference.choices.find((one) => one.action === "editCase")).toMatchObject({ allowed: false, because: `This case waits for approval ${approval.reference}, which Dana Fox (Team leader, Team 2) must decide. Until then it is read-only; post and file notes are still taken in.` });
  expect(data.caseByReference.choices.find((one) => one.action === "addFileNote")!.allowed).toBe(true);
});

const behindTheDoor = [
  "UPDATE cases SET title = 'Other' WHERE reference = $1", "UPDATE cases SET status = 'CLOSED', closed_on = '2026-01-14' WHERE reference = $1", "UPDATE service_requests SET summary = 'Other' WHERE case_id = (SELECT id FROM cases WHERE reference = $1)",
  "UPDATE service_requests SET status = 'COMPLETED', completed_at = now() WHERE case_id = (SELECT id FROM cases WHERE reference = $1)", "UPDATE activities SET status = 'DONE' WHERE case_id = (SELECT id FROM cases WHERE reference = $1)",
  "DELETE FROM findings WHERE case_id = (SELECT id FROM cases WHERE reference = $1)", "UPDATE letters SET body = 'Other' WHERE status = 'DRAFT' AND case_id = (SELECT id FROM cases WHERE reference = $1)", "INSERT INTO activities (case_id, kind, summary) SELECT id, 'CALL', 'x' FROM cases WHERE reference = $1",
  "UPDATE case_groups SET owner_position_id = NULL WHERE id = (SELECT case_group_id FROM cases WHERE reference = $1)",
];

test("[WM-54] as the application's own role, by plain SQL, it is refused by the database; without its triggers it is not", async () => {
  await referredLetter(world);
  const app = new pg.Client({ connectionString: world.urls.appUrl });
  await app.connect();
  const tried = async (sql: string) => { try { await app.query("BEGIN"); await app.query(sql, [reference]); await app.query("SET CONSTRAINTS ALL IMMEDIATE"); return "done"; } catch (error) { return (error as { code: string }).code; } finally { await app.query("ROLLBACK"); } };
  for (const sql of behindTheDoor) expect([sql, await tried(sql)]).toEqual([sql, "RM054"]);
  expect(await tried("INSERT INTO file_notes (case_id, text) SELECT id, 'x' FROM cases WHERE reference = $1")).toBe("done");
  await world.sql("ALTER TABLE cases DISABLE TRIGGER read_only_while_pending");
  expect(await tried(behindTheDoor[0]!)).toBe("done");
  await world.sql("ALTER TABLE cases ENABLE TRIGGER read_only_while_pending");
  await app.end();
});

test("[WM-22, WM-54] somebody can leave though their case waits: the work passes on, the approval still waits, and its author is still its author", async () => {
  const { letterId, approval } = await referredLetter(world, "Lewis Grant", "Decision letter", "C-2026-000003");
  const lewis = await rowOf(world, "staff_members", "name", "Lewis Grant");
  const { refused } = await command(world, "Sam Reid", "deactivateStaffMember", { ...named(lewis), handover: { otherwiseToHopper: true } }, "__typename");
  expect(refused).toBeNull();
  expect(await rowOf(world, "case_groups", "reference", "G-THORNTON")).toMatchObject({ owner_position_id: null });
  expect((await decide(world, "Owen Pryce", approval.id)).done!.approval.status).toBe("APPROVED");
  expect(await letterNow(world, letterId)).toMatchObject({ status: "APPROVED" });
});
