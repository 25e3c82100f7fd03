import { briefingsIn } from "@remit/test/office/briefings";
import { caseOf, giveGroup } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof briefingsIn>;
let id = "";
beforeAll(async () => {
  world = await openWorld();
  office = briefingsIn(world);
  await office.allow("Support section", "review-compliance");
  await giveGroup(world, "G-HALE", "Amina Yusuf");
});
afterAll(() => world.close());

const involve = async (as: Who, reference: string) => office.begin(as, "involveCompliance", "complianceInvolvement", { caseId: (await caseOf(world, reference)).id, why: "The remedy went to an account that Ms Hale does not know." });
const to = (as: Who, name: string, more: object = {}) => office.to(as, name, "complianceInvolvement", id, more);
const visit = { visitedOn: "2026-01-14", account: "Met Ms Hale at home with her sister." };

test("[AS-26] whoever works on a case brings Compliance and Fraud to it, once, and they are told", async () => {
  expect((await involve("Ana Petrova", "C-2026-000001")).refused?.code).toBe("FORBIDDEN");
  const { record } = await involve("Amina Yusuf", "C-2026-000001");
  expect(record).toMatchObject({ reference: "CF-000001", state: "TO_REVIEW" });
  id = record!.id;
  expect((await involve("Dana Fox", "C-2026-000001")).refused).toMatchObject({ rule: "AS-26", message: "Compliance and Fraud is involved already, as CF-000001." });
  expect(await inboxIn(world).sentences("Ruth Adeyemi")).toEqual(["CF-000001 waits for a casework review by Compliance and Fraud."]);
});

test("[AS-26] a visit cannot be recorded before the casework was reviewed, through any path, and the refusal says why", async () => {
  expect((await to("Amina Yusuf", "recordComplianceVisit", visit)).refused?.code).toBe("FORBIDDEN");
  expect((await to("Ruth Adeyemi", "recordComplianceVisit", visit)).refused).toMatchObject({ rule: "AS-26", message: "The casework was not reviewed yet, and a visit comes after its review. Record the review first." });
  await expect(world.sql("INSERT INTO compliance_visits (involvement_id, visited_on, account, recorded_by_id) SELECT id, '2026-01-14', 'Behind the back', involved_by_id FROM compliance_involvements")).rejects.toThrow("a visit follows the review of its casework");
  const choices = (await office.read("Ruth Adeyemi", "complianceInvolvement", id))!["choices"] as { action: string; allowed: boolean; because: string | null }[];
  expect(choices.find(({ action }) => action === "recordComplianceVisit")).toMatchObject({ allowed: false, because: expect.stringContaining("Record the review first") });
});

test("[AS-26] nobody reviews casework that they hold", async () => {
  await giveGroup(world, "G-HALE", "Ruth Adeyemi");
  expect((await to("Ruth Adeyemi", "recordComplianceReview", { review: "Mine." })).refused).toMatchObject({ rule: "AS-26", message: "You hold this case. Somebody else of Compliance and Fraud reviews it." });
  await giveGroup(world, "G-HALE", "Amina Yusuf");
});

test("[AS-26] after the review a visit is recorded, on no day before the review and none to come", async () => {
  expect((await to("Ruth Adeyemi", "recordComplianceReview", { review: "The file shows two changes of account in a week." })).record).toMatchObject({ state: "REVIEWED", reviewedBy: { name: "Ruth Adeyemi" } });
  expect((await to("Ruth Adeyemi", "recordComplianceVisit", { ...visit, visitedOn: "2026-01-13" })).refused).toMatchObject({ rule: "AS-26", message: expect.stringContaining("before the review") });
  expect((await to("Ruth Adeyemi", "recordComplianceVisit", { ...visit, visitedOn: "2026-01-15" })).refused).toMatchObject({ rule: "CS-27" });
  expect((await to("Ruth Adeyemi", "recordComplianceVisit", visit)).record).toMatchObject({ visits: { nodes: [visit] } });
  expect(await inboxIn(world).sentences("Amina Yusuf")).toContain("There is news of Compliance and Fraud on C-2026-000001.");
});

test("[AS-26] an issue has an owner and a day, and is followed to its end before the involvement is closed", async () => {
  const issue = { found: "Nobody checked the new account.", what: "Check the account with the bank", ownerId: await office.staff("Amina Yusuf"), dueOn: "2026-01-21" };
  expect((await to("Ruth Adeyemi", "raiseComplianceIssue", { ...issue, dueOn: "2026-01-13" })).refused?.rule).toBe("AS-26");
  const { record } = await to("Ruth Adeyemi", "raiseComplianceIssue", issue);
  expect(record).toMatchObject({ openIssues: 1, issues: { nodes: [{ found: "Nobody checked the new account.", work: { state: "ASKED", dueOn: "2026-01-21", owner: { name: "Amina Yusuf" } } }] } });
  expect((await to("Ruth Adeyemi", "closeInvolvement", { outcome: "Nothing was taken." })).refused).toMatchObject({ rule: "AS-26", message: "1 issue is still open. See them to their end first." });
  const [work] = await world.sql<{ id: string }>("SELECT work_id AS id FROM compliance_issues");
  await office.to("Amina Yusuf", "completeCommissionedWork", "commissionedWork", work!.id, { outcome: "The bank confirmed that it is hers." });
  expect((await to("Ruth Adeyemi", "closeInvolvement", { outcome: "Nothing was taken." })).record).toMatchObject({ state: "CLOSED", outcome: "Nothing was taken.", issues: { nodes: [{ work: { state: "DONE", outcome: "The bank confirmed that it is hers." } }] } });
  expect((await involve("Dana Fox", "C-2026-000001")).record).toMatchObject({ reference: "CF-000002" });
});

test("[CS-09] an involvement is seen with its case", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000001'");
  expect(await office.read("Ruth Adeyemi", "complianceInvolvement", id)).toBeNull();
});
