import { briefingsIn } from "@remit/test/office/briefings";
import { giveGroup } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";
import { chaseWhatIsDue } from "../commissioning/chasing.watch.js";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let [first, second] = ["", ""];
let questions: { id: string }[];
beforeAll(async () => {
  world = await openWorld();
  office = briefingsIn(world);
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  await giveGroup(world, "G-THORNTON", "Dana Fox");
  await world.sql("UPDATE cases SET status = 'CLOSED', closed_on = '2026-01-10' WHERE reference = 'C-2026-000002'");
  questions = await world.sql<{ id: string }>("SELECT id FROM examination_questions ORDER BY ordinal");
});
afterAll(() => world.close());

type Sample = { listed: number; seed: string; examinations: { nodes: { id: string; case: { reference: string } | null; holder: { name: string }; state: string }[] } };
const draw = async (as: Who, more: object = {}) => {
  const { record, refused } = await office.begin(as, "drawCaseSample", "caseSample", { size: 1, ...more });
  return { sample: record as (Sample & { id: string }) | null, refused };
};
const drawn = (sample: Sample | null) => sample!.examinations.nodes.map((one) => one.case!.reference);
const to = (as: Who, name: string, id: string, more: object = {}) => office.to(as, name, "caseExamination", id, more);
const found = async (more: object = {}) => ({ caseworkToDate: "Two letters and a call; the trust has answered.", finding: "IN_ORDER", answers: questions.map(({ id }) => ({ questionId: id, answer: "YES" })), ...more });
const listed = async (as: Who) => (await world.ask<{ cases: { nodes: { reference: string }[] } }>(as, "{ cases(filter: { isWithMyPeople: { eq: true } }, orderBy: [{ field: REFERENCE, direction: ASC }]) { nodes { reference ownerPosition { holder { name } } } } }")).data.cases.nodes.map(({ reference }) => reference);

test("[AS-24] a line manager lists the cases of those whose work they direct, by holder, and none of their own", async () => {
  expect(await listed("Dana Fox")).toEqual(["C-2026-000001", "C-2026-000002"]);
  expect(await listed("Grace Lomax")).toEqual(["C-2026-000001", "C-2026-000002", "C-2026-000003"]);
  expect([await listed("Amina Yusuf"), await listed("Owen Pryce"), await listed("Helen Marsh")]).toEqual([[], [], []]);
});

test("[AS-24] a sample is drawn by a seed that is kept: the same seed draws the same cases from the same list", async () => {
  expect((await draw("Amina Yusuf")).refused?.code).toBe("FORBIDDEN");
  expect((await draw("Owen Pryce")).refused).toMatchObject({ rule: "AS-24", message: expect.stringContaining("Nobody whose work you direct holds such a case") });
  const open = await draw("Dana Fox", { size: 50 });
  expect([open.sample!.listed, drawn(open.sample), open.sample!.seed]).toEqual([1, ["C-2026-000001"], expect.stringMatching(/^.{8}$/)]);
  const [one, again, other] = [await draw("Grace Lomax", { closedSince: "2026-01-01", seed: "week 3" }), await draw("Grace Lomax", { closedSince: "2026-01-01", seed: "week 3" }), await draw("Grace Lomax", { closedSince: "2026-01-01", seed: "week 3", size: 3 })];
  expect([one.sample!.listed, drawn(again.sample)]).toEqual([3, drawn(one.sample)]);
  expect(drawn(other.sample)).toHaveLength(3);
  const [seen] = await world.sql<{ same: boolean }>("SELECT bool_and(e.case_id IN (SELECT drawn_from(m.listed_ids, m.seed, m.size))) AS same FROM case_samples m JOIN case_examinations e ON e.sample_id = m.id");
  expect(seen!.same).toBe(true);
  await expect(world.sql("UPDATE case_samples SET seed = 'another'")).rejects.toThrow("stays as written");
  expect((await world.ask<{ caseSample: null }>("Dana Fox", "query($id: ID!) { caseSample(id: $id) { id } }", { id: one.sample!.id })).data.caseSample).toBeNull();
  const ofAmina = await draw("Grace Lomax", { ofStaffId: await office.staff("Amina Yusuf"), closedSince: "2026-01-01", size: 50 });
  expect(new Set(ofAmina.sample!.examinations.nodes.map(({ holder }) => holder.name))).toEqual(new Set(["Amina Yusuf"]));
  [first, second] = [open.sample!.examinations.nodes[0]!.id, ofAmina.sample!.examinations.nodes.find((each) => each.case!.reference === "C-2026-000002")!.id];
});

test("[AS-24] the one sample that a repeated command draws is the first one", async () => {
  const input = { size: 1, idempotencyKey: "once" };
  const [before, after] = [await draw("Dana Fox", input), await draw("Dana Fox", input)];
  expect(after.sample!.id).toBe(before.sample!.id);
});

test("[AS-24] nobody examines their own casework, in any position, and nobody that of people whose work they do not direct", async () => {
  const { sample } = await draw("Grace Lomax", { ofStaffId: await office.staff("Dana Fox") });
  const danas = sample!.examinations.nodes[0]!.id;
  expect((await to("Dana Fox", "recordExamination", danas, await found())).refused?.code).toBe("NOT_FOUND");
  await expect(world.sql("UPDATE case_examinations SET examiner_id = holder_id")).rejects.toThrow("another_person_examines");
  expect((await to("Owen Pryce", "recordExamination", first, await found())).refused?.code).toBe("NOT_FOUND");
  await giveGroup(world, "G-HALE", "Dana Fox");
  expect((await to("Dana Fox", "recordExamination", first, await found())).refused).toMatchObject({ rule: "AS-24", message: "This is casework of your own. Whoever directs your work examines it." });
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  await world.sql("UPDATE positions SET team_id = (SELECT id FROM teams WHERE name = 'Customer Care Team 1') WHERE title = 'Team leader, Team 2'");
  const moved = await to("Dana Fox", "recordExamination", first, await found());
  await world.sql("UPDATE positions SET team_id = (SELECT id FROM teams WHERE name = 'Customer Care Team 2') WHERE title = 'Team leader, Team 2'");
  expect(moved.refused).toMatchObject({ rule: "AS-24", message: "You do not direct the work of Amina Yusuf. Whoever does examines this case." });
});

test("[AS-24, CS-07] an examination answers the whole checklist of today, and what is not in order has somebody, something and a day", async () => {
  const refusedFor = async (more: object) => (await to("Dana Fox", "recordExamination", first, await found(more))).refused?.message;
  const answers = questions.map(({ id }, at) => ({ questionId: id, answer: at === 4 ? "NO" : "YES" }));
  const followUp = { what: "Show the limit on the file", ownerId: await office.staff("Amina Yusuf"), dueOn: "2026-01-21" };
  expect(await refusedFor({ answers: answers.slice(1) })).toBe("The checklist has 5 questions today. Answer each of them once.");
  expect(await refusedFor({ answers: [...answers.slice(1), answers[1]!] })).toBe("The checklist has 5 questions today. Answer each of them once.");
  expect(await refusedFor({ answers })).toBe("A question is answered with no, so this is not in order. Choose another finding.");
  expect(await refusedFor({ answers, finding: "NOT_IN_ORDER" })).toBe("Say what is to be done about it, by whom and by when.");
  expect(await refusedFor({ answers, finding: "NOT_IN_ORDER", followUp: { ...followUp, dueOn: "2026-01-13" } })).toContain("has passed");
  const { record } = await to("Dana Fox", "recordExamination", first, await found({ answers, finding: "NOT_IN_ORDER", note: "The remedy was decided by somebody without that limit.", followUp }));
  expect(record).toMatchObject({ state: "EXAMINED", finding: "NOT_IN_ORDER", examinedOn: "2026-01-14", examiner: { name: "Dana Fox" }, work: { dueOn: "2026-01-21", owner: { name: "Amina Yusuf" } } });
  expect((record!["answers"] as { nodes: { answer: string }[] }).nodes.map(({ answer }) => answer)).toEqual(["YES", "YES", "YES", "YES", "NO"]);
  expect((await to("Dana Fox", "recordExamination", first, await found())).refused?.code).toBe("INVALID_TRANSITION");
});

test("[AS-24] whoever is examined sees what was found, once it is recorded, and is told; nobody else does", async () => {
  expect(await office.read("Amina Yusuf", "caseExamination", first)).toMatchObject({ isOfMe: true, finding: "NOT_IN_ORDER", note: "The remedy was decided by somebody without that limit." });
  expect(await inboxIn(world).sentences("Amina Yusuf")).toEqual(expect.arrayContaining([expect.stringMatching(/^Your casework on EX-\d+ was examined\. It says what was found\.$/)]));
  expect([await office.read("Amina Yusuf", "caseExamination", second), await office.read("Ben Carter", "caseExamination", first), await office.read("Helen Marsh", "caseExamination", first)]).toEqual([null, null, null]);
  expect(await office.read("Grace Lomax", "caseExamination", first)).toMatchObject({ isOfMe: false, isMine: false });
});

test("[AS-24] what is to be done is chased until it is done, and climbs when it is late", async () => {
  const { work } = (await office.read("Dana Fox", "caseExamination", first)) as unknown as { work: { reference: string } };
  for (const day of ["2026-01-19", "2026-01-21", "2026-01-23"]) {
    world.at(new Date(`${day}T09:00:00Z`));
    await chaseWhatIsDue(world.office.door);
  }
  expect(await inboxIn(world).sentences("Dana Fox")).toContain(`${work.reference} is late and was escalated to you.`);
  world.at(new Date("2026-01-14T10:42:00Z"));
});

test("[AS-24] a case that cannot be examined is left out with its reason", async () => {
  const { record } = await to("Grace Lomax", "leaveOutExamination", second, { reason: "It was examined last week." });
  expect(record).toMatchObject({ state: "LEFT_OUT" });
});

test("[AS-24] the checklist is the office's own, from a day on", async () => {
  const ask = { aspect: "PROCESS", wording: "Was the customer told what happens next?", ordinal: 6, inUseFrom: "2026-01-14" };
  expect((await office.begin("Dana Fox", "addExaminationQuestion", "examinationQuestion", ask)).refused?.code).toBe("FORBIDDEN");
  const { record } = await office.begin("Sam Reid", "addExaminationQuestion", "examinationQuestion", ask);
  expect(record).toMatchObject({ ordinal: 6, isInUse: true });
  expect((await office.to("Sam Reid", "endExaminationQuestion", "examinationQuestion", record!.id, { inUseTo: "2026-01-14" })).refused).toMatchObject({ rule: "AS-24" });
  expect((await office.to("Sam Reid", "endExaminationQuestion", "examinationQuestion", record!.id, { inUseTo: "2026-02-01" })).record).toMatchObject({ isInUse: true });
});

test("[CS-09] a sensitive case is drawn for nobody who may not see it", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000001'");
  expect((await draw("Dana Fox")).refused?.rule).toBe("AS-24");
  expect(await office.read("Amina Yusuf", "caseExamination", first)).toBeNull();
});
