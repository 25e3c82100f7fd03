import { inboxIn } from "@remit/test/office/inbox";
import { policiesIn } from "@remit/test/office/policies";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { serve, type FrontDoor } from "../server.js";
import { askNewcomers } from "./newcomers.watch.js";

let world: World;
let office: ReturnType<typeof policiesIn>;
let door: FrontDoor;
let [policy, first, second] = ["", "", ""];
beforeAll(async () => {
  world = await openWorld();
  office = policiesIn(world);
  door = await serve(world.office, { port: 0, host: "127.0.0.1" });
});
afterAll(async () => { await door.close(); await world.close(); });

const toVersion = (as: Who, name: string, id: string, more: object = {}) => office.to(as, name, "policyVersion", id, more);
const accept = async (as: Who, version: string, whose: Who = as) => office.to(as, "acceptPolicy", "policyAcceptance", await office.asked(version, whose));
const choice = (record: Readonly<Record<string, unknown>>, name: string) => (record["choices"] as { action: string; allowed: boolean; because: string | null }[]).find(({ action }) => action === name);
/** Further Look Team A keeps it, and Tom Pell answers for it; Idris Kay sits in that team. */
const register = async (more: object = {}) => ({ name: "Information security", purpose: "How we keep what people tell us.", teamId: await office.team("Further Look Team A"), ownerId: await office.staff("Tom Pell"), segmentIds: [await office.segment("Customer Care"), await office.segment("Further Look")], ...more });
const board = { approvedOn: "2026-01-14", evidence: "Board minutes, 14 January 2026, item 7", evidenceHref: "https://board.ombudsman.example/2026-01-14#7" };

test("[AS-01] whoever keeps the register adds a policy, with a director who answers for it and a team that keeps it", async () => {
  expect((await office.begin("Dana Fox", "addPolicy", "policy", await register())).refused?.code).toBe("FORBIDDEN");
  const { record } = await office.begin("Helen Marsh", "addPolicy", "policy", await register());
  expect(record).toMatchObject({ reference: "PL-000001", owner: { name: "Tom Pell" }, team: { name: "Further Look Team A" }, concerns: "Customer Care, Further Look", state: "IN_FORCE", number: 0, published: null });
  policy = record!.id;
});

test("[AS-01] its director and its team write its versions; nobody else does, and nobody else reads a draft", async () => {
  const written = { text: "Lock your screen.", change: "The first version." };
  expect(await office.read("Dana Fox", "policy", policy)).toBeNull();
  expect((await office.to("Dana Fox", "writePolicyVersion", "policy", policy, written, "policyVersion")).refused?.code).toBe("NOT_FOUND");
  const { record } = await office.to("Idris Kay", "writePolicyVersion", "policy", policy, written, "policyVersion");
  expect(record).toMatchObject({ number: 1, state: "DRAFT" });
  first = record!.id;
  expect(await office.read("Tom Pell", "policyVersion", first)).toMatchObject({ state: "DRAFT" });
  expect(await office.read("Amina Yusuf", "policyVersion", first)).toBeNull();
  expect((await office.to("Idris Kay", "writePolicyVersion", "policy", policy, written, "policyVersion")).refused).toMatchObject({ rule: "AS-03", message: "Version 1 is not published yet. Change that one, or publish it first." });
});

test("[AS-02] what the Board has not approved cannot be published for acceptance, by the database itself either", async () => {
  const publish = { acceptBy: "2026-01-28" };
  const unapproved = "The Board has not approved this version. Put it to the Board and record its approval first.";
  expect((await toVersion("Tom Pell", "publishPolicyVersion", first, publish)).refused).toMatchObject({ rule: "AS-02", message: unapproved });
  expect(choice((await office.read("Tom Pell", "policyVersion", first))!, "publishPolicyVersion")).toMatchObject({ allowed: false, because: unapproved });
  await expect(world.sql("UPDATE policy_versions SET state = 'PUBLISHED', published_on = '2026-01-14', accept_by = '2026-01-28'")).rejects.toThrow("the_board_approved_it");
  await expect(world.sql("INSERT INTO policy_acceptances (policy_id, policy_version_id, staff_id, asked_on, due_on) SELECT policy_id, id, written_by_id, '2026-01-14', '2026-01-28' FROM policy_versions")).rejects.toThrow("accepted once it is published");
  expect((await toVersion("Tom Pell", "putPolicyToBoard", first)).record).toMatchObject({ state: "WITH_BOARD", putToBoardOn: "2026-01-14" });
  expect((await toVersion("Tom Pell", "publishPolicyVersion", first, publish)).refused).toMatchObject({ rule: "AS-02", message: "This version is before the Board. Record its approval first." });
});

test("[AS-02, AS-08] the Board sends it back with a reason, or approves it on a day and with evidence; then its text stands", async () => {
  expect((await toVersion("Tom Pell", "returnPolicyVersion", first, { reason: "Say what to do with papers." })).record).toMatchObject({ state: "DRAFT", returnedBecause: "Say what to do with papers." });
  expect((await toVersion("Idris Kay", "amendPolicyVersion", first, { text: "Lock your screen and your drawer.", change: "The first version." })).record).toMatchObject({ text: "Lock your screen and your drawer." });
  await toVersion("Tom Pell", "putPolicyToBoard", first);
  expect((await toVersion("Idris Kay", "recordBoardApproval", first, { ...board, approvedOn: "2026-01-15" })).refused).toMatchObject({ rule: "AS-02", message: expect.stringContaining("That day has not come") });
  expect((await toVersion("Idris Kay", "recordBoardApproval", first, { ...board, evidenceHref: "javascript:alert(1)" })).refused?.code).toBe("VALIDATION_FAILED");
  expect((await toVersion("Dana Fox", "recordBoardApproval", first, board)).refused?.code).toBe("NOT_FOUND");
  expect((await toVersion("Idris Kay", "recordBoardApproval", first, board)).record).toMatchObject({ state: "APPROVED", ...board });
  await expect(world.sql("UPDATE policy_versions SET text = 'x'")).rejects.toThrow("stays as written");
  await expect(world.sql("UPDATE policy_versions SET evidence = ''")).rejects.toThrow("the_board_approved_it");
});

test("[AS-03] publishing it tells the people whom it concerns, in the office and by e-mail, and everyone may read it", async () => {
  expect((await toVersion("Tom Pell", "publishPolicyVersion", first, { acceptBy: "2026-01-13" })).refused?.rule).toBe("AS-06");
  expect((await toVersion("Tom Pell", "publishPolicyVersion", first, { acceptBy: "2026-01-28" })).record).toMatchObject({ state: "PUBLISHED", publishedOn: "2026-01-14", acceptBy: "2026-01-28" });
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual(["“Information security”, version 1, is there for you to read and accept."]);
  expect((await world.sql<{ mailed: number }>("SELECT count(*)::int AS mailed FROM notifications WHERE kind = 'POLICY_PUBLISHED' AND in_digest"))[0]!.mailed).toBe(10);
  expect(await inboxIn(world).sentences("Ana Petrova")).toEqual([]);
  expect(await office.read("Sam Reid", "policyVersion", first)).toMatchObject({ text: "Lock your screen and your drawer.", evidence: board.evidence });
});

test("[AS-04] everybody accepts a version for themselves, once, on a day", async () => {
  expect((await accept("Amina Yusuf", first)).record).toMatchObject({ state: "ACCEPTED", acceptedOn: "2026-01-14" });
  expect((await accept("Amina Yusuf", first)).refused).toMatchObject({ rule: "AS-04", message: "You accepted this version on 14 January 2026." });
  expect((await accept("Dana Fox", first, "Chidi Okafor")).refused?.code).toBe("NOT_FOUND");
  expect((await accept("Tom Pell", first, "Chidi Okafor")).refused).toMatchObject({ rule: "AS-04", message: "This is asked of Chidi Okafor, and nobody accepts for another." });
  await expect(world.sql("INSERT INTO policy_acceptances (policy_id, policy_version_id, staff_id, asked_on, due_on) SELECT policy_id, policy_version_id, staff_id, asked_on, due_on FROM policy_acceptances LIMIT 1")).rejects.toThrow("one_acceptance_a_person_and_version");
  await expect(world.sql("UPDATE policy_acceptances SET accepted_on = '2025-01-01' WHERE accepted_on IS NOT NULL")).rejects.toThrow("stays as written");
});

test("[AS-06] the policy team sees who accepted, who has not and who is late, by policy and by team; nobody else does", async () => {
  world.at(new Date("2026-01-29T09:00:00Z"));
  expect(await office.read("Idris Kay", "policy", policy)).toMatchObject({ asked: 11, accepted: 1, overdue: 10, teamStandings: { nodes: expect.arrayContaining([{ team: "Customer Care Team 2", asked: 6, accepted: 1, overdue: 5 }, { team: "Customer Care", asked: 1, accepted: 0, overdue: 1 }]) } });
  expect(await office.read("Dana Fox", "policy", policy)).toMatchObject({ asked: null, accepted: null, overdue: null, teamStandings: { nodes: [] } });
  const listed = async (as: Who) => (await world.ask<{ policyAcceptances: { nodes: { staff: { name: string }; team: string }[] } }>(as, '{ policyAcceptances(filter: { isOverdue: { eq: true }, team: { eq: "Customer Care Team 2" } }, orderBy: [{ field: STAFF_NAME }]) { nodes { team staff { name } } } }')).data.policyAcceptances.nodes.map(({ staff }) => staff.name);
  expect(await listed("Idris Kay")).toEqual(["Ben Carter", "Chidi Okafor", "Dana Fox", "Nia Bevan", "Priya Nair"]);
  expect(await listed("Dana Fox")).toEqual(["Dana Fox"]);
});

test("[AS-06] it reminds people, each once a day at most, and says whom it did not remind and why", async () => {
  const remind = async (as: Who, ...whom: Who[]) => {
    const acceptances = await Promise.all(whom.map(async (one) => (await world.sql<{ id: string; expectedVersion: number }>('SELECT id, version AS "expectedVersion" FROM policy_acceptances WHERE id = $1', [await office.asked(first, one)]))[0]));
    return (await world.ask<{ remindOfPolicy: { results: { done: boolean; message: string | null }[] } }>(as, "mutation($input: RemindOfPolicyInput!) { remindOfPolicy(input: $input) { results { done message } } }", { input: { acceptances } })).data.remindOfPolicy.results.map(({ done, message }) => message ?? done);
  };
  expect(await remind("Idris Kay", "Ben Carter", "Amina Yusuf", "Idris Kay")).toEqual([true, "Amina Yusuf accepted this version on 14 January 2026.", "This waits for yourself. Read it and accept it."]);
  expect(await remind("Tom Pell", "Ben Carter", "Dana Fox")).toEqual(["Ben Carter was reminded of this today. Remind them again tomorrow.", true]);
  expect((await inboxIn(world).sentences("Ben Carter"))[0]).toBe("“Information security”, version 1, still waits for you to read and accept it.");
  expect(await remind("Dana Fox", "Dana Fox")).toEqual(["Tom Pell and Further Look Team A follow up who accepts this policy. Ask them."]);
  world.at(new Date("2026-01-30T09:00:00Z"));
  expect(await remind("Idris Kay", "Ben Carter")).toEqual([true]);
});

test("[AS-06] it takes the list away as CSV, of what it may see and no more", async () => {
  const columns = [{ name: "policy.name", label: "Policy" }, { name: "staff.name", label: "Person" }, { name: "team", label: "Team" }, { name: "state", label: "Accepted" }, { name: "dueOn", label: "By" }];
  const take = async (as: Who) => {
    const ask = { columns, filter: { team: { eq: "Customer Care Team 1" } }, orderBy: [{ field: "STAFF_NAME" }] };
    const answer = await fetch(`http://127.0.0.1:${door.port}/exports/policyAcceptances?ask=${encodeURIComponent(JSON.stringify(ask))}`, { headers: { cookie: await world.cookie(as) } });
    return (await answer.text()).split("\n\n")[1]!.trim().split("\n");
  };
  expect(await take("Idris Kay")).toEqual(['"Policy","Person","Team","Accepted","By"', "Information security,Lewis Grant,Customer Care Team 1,Not accepted yet,2026-01-28", "Information security,Owen Pryce,Customer Care Team 1,Not accepted yet,2026-01-28"]);
  expect(await take("Ana Petrova")).toEqual(['"Policy","Person","Team","Accepted","By"']);
});

/** The second version of the policy, before the Board and approved, with two questions of which both must be right. */
const questions = [{ wording: "Who may know your passphrase?", options: ["My team leader", "Nobody", "The service desk"], right: 1 }, { wording: "Where do papers go at night?", options: ["Into the drawer", "Onto the desk"], right: 0 }];
test("[AS-05] a version asks questions, each with one right answer, and a pass mark that can be reached", async () => {
  second = (await office.to("Idris Kay", "writePolicyVersion", "policy", policy, { text: "Lock your screen, your drawer and your telephone.", change: "Telephones are new." }, "policyVersion")).record!.id;
  const write = (given: object) => toVersion("Idris Kay", "writePolicyQuestionnaire", second, given);
  expect((await write({ questions: [questions[0], { ...questions[1], options: ["Into the drawer", "into the drawer "] }], passMark: 2 })).refused).toMatchObject({ rule: "AS-05", message: "Question 2 needs two to six different answers, and one of them marked as right." });
  expect((await write({ questions: [{ ...questions[0], right: 3 }], passMark: 1 })).refused?.rule).toBe("AS-05");
  expect((await write({ questions, passMark: 3 })).refused).toMatchObject({ rule: "AS-05", message: "There are 2 questions. Ask for 1 to 2 right answers." });
  await write({ questions: [questions[0]], passMark: 1 });
  expect((await write({ questions, passMark: 2 })).record).toMatchObject({ questions: 2, passMark: 2, questionnaire: { nodes: [{ wording: questions[0]!.wording, right: 1 }, { wording: questions[1]!.wording, right: 0 }] } });
  await toVersion("Tom Pell", "putPolicyToBoard", second);
  await toVersion("Tom Pell", "recordBoardApproval", second, { ...board, approvedOn: "2026-01-30" });
});

test("[AS-07, AS-03] a newer version asks everyone anew: earlier acceptances no longer count and stay on record", async () => {
  await toVersion("Tom Pell", "publishPolicyVersion", second, { acceptBy: "2026-02-13" });
  expect(await office.read("Amina Yusuf", "policyVersion", first)).toMatchObject({ state: "REPLACED" });
  expect(await office.read("Amina Yusuf", "policyAcceptance", await office.asked(first, "Amina Yusuf"))).toMatchObject({ state: "ACCEPTED", isCurrent: false, acceptedOn: "2026-01-14" });
  expect(await office.read("Idris Kay", "policy", policy)).toMatchObject({ published: { number: 2 }, asked: 11, accepted: 0, overdue: 0 });
  expect(await office.read("Ben Carter", "policyAcceptance", await office.asked(first, "Ben Carter"))).toMatchObject({ state: "LAPSED", isWaiting: false });
  expect((await accept("Ben Carter", first)).refused).toMatchObject({ rule: "AS-07", message: expect.stringContaining("no longer stands") });
  expect((await inboxIn(world).sentences("Amina Yusuf"))[0]).toBe("“Information security”, version 2, is there for you to read and accept.");
});

test("[AS-05] who falls short cannot accept, may try again, and every attempt is on record", async () => {
  const asked = (await office.read("Amina Yusuf", "policyVersion", second))!["questionnaire"] as { nodes: { id: string; right: number | null }[] };
  const answer = async (...options: number[]) => office.to("Amina Yusuf", "answerPolicyQuestionnaire", "policyAcceptance", await office.asked(second, "Amina Yusuf"), { answers: options.map((option, at) => ({ questionId: asked.nodes[at]!.id, option })) });
  expect((await accept("Amina Yusuf", second)).refused).toMatchObject({ rule: "AS-05", message: "This version asks 2 questions first. Answer 2 of 2 rightly, as often as you need to, and then accept it." });
  await expect(world.sql("UPDATE policy_acceptances SET accepted_on = '2026-01-30' WHERE policy_version_id = $1", [second])).rejects.toThrow("its questions are passed first");
  expect((await answer(1)).refused).toMatchObject({ rule: "AS-05", message: "Answer each of the 2 questions once." });
  expect((await answer(1, 2)).refused?.rule).toBe("AS-05");
  expect((await answer(1, 1)).record).toMatchObject({ state: "WAITING", passedOn: null, attempts: { nodes: [{ number: 1, rightAnswers: 1, asked: 2, isPassed: false }] } });
  expect((await accept("Amina Yusuf", second)).refused?.rule).toBe("AS-05");
  expect((await answer(1, 0)).record).toMatchObject({ passedOn: "2026-01-30", attempts: { nodes: [{ isPassed: false }, { number: 2, rightAnswers: 2, isPassed: true }] } });
  expect((await answer(1, 0)).refused?.message).toBe("You passed on 30 January 2026. Accept the policy now.");
  expect((await accept("Amina Yusuf", second)).record).toMatchObject({ state: "ACCEPTED" });
  await expect(world.sql("UPDATE policy_attempts SET is_passed = true")).rejects.toThrow("stays as written");
});

test("[AS-05] the right answers are sent to nobody of whom they are asked, by no filter, no order, no list and no audit entry either", async () => {
  const right = async (as: Who, filter = "{}") => (await world.ask<{ policyVersions: { nodes: { questionnaire: { nodes: { right: number | null }[] } }[] } }>(as, `{ policyVersions(filter: { number: { eq: 2 } }) { nodes { questionnaire(filter: ${filter}) { nodes { right } } } } }`)).data.policyVersions.nodes.flatMap(({ questionnaire }) => questionnaire.nodes.map((one) => one.right));
  expect(await right("Amina Yusuf")).toEqual([null, null]);
  for (const option of [0, 1, 2]) expect(await right("Amina Yusuf", `{ right: { eq: ${option} } }`)).toEqual([]);
  expect(await right("Tom Pell")).toEqual([null, null]);
  expect(await right("Helen Marsh")).toEqual([1, 0]);
  const kept = await world.sql<{ said: string }>("SELECT string_agg(particulars::text, ' ') AS said FROM audit_entries WHERE action LIKE '%questionnaire%'");
  expect(kept[0]!.said).not.toMatch(/right_?option|"right": \[|drawer|Nobody/);
});

test("[AS-03, AS-04] whoever joins those whom it concerns is asked too, once", async () => {
  expect(await askNewcomers(world.office.door)).toBe(0);
  await office.to("Helen Marsh", "writePolicy", "policy", policy, await register({ segmentIds: [] }));
  expect(await askNewcomers(world.office.door)).toBe(5);
  expect(await askNewcomers(world.office.door)).toBe(0);
  expect((await inboxIn(world).sentences("Ana Petrova"))[0]).toBe("“Information security”, version 2, is there for you to read and accept.");
  expect(await office.read("Ana Petrova", "policyAcceptance", await office.asked(second, "Ana Petrova"))).toMatchObject({ state: "WAITING", dueOn: "2026-02-13" });
});

test("[AS-01] a policy that is withdrawn asks nothing of anybody, and what was accepted stays on record", async () => {
  expect((await office.to("Ana Petrova", "withdrawPolicy", "policy", policy, { reason: "Another takes its place." })).refused).toMatchObject({ rule: "AS-01", message: "Tom Pell answers for this policy and Further Look Team A keeps it. Ask them." });
  expect((await office.to("Helen Marsh", "withdrawPolicy", "policy", policy, { reason: "Another takes its place." })).record).toMatchObject({ state: "WITHDRAWN", asked: 1, accepted: 1 });
  expect((await accept("Ana Petrova", second)).refused?.rule).toBe("AS-07");
  expect(await office.read("Amina Yusuf", "policyAcceptance", await office.asked(second, "Amina Yusuf"))).toMatchObject({ state: "ACCEPTED", isCurrent: false });
});
