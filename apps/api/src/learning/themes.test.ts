import { learningIn } from "@remit/test/office/learning";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let office: ReturnType<typeof learningIn>;
const theme: Record<string, string> = {};
beforeAll(async () => { world = await openWorld(); office = learningIn(world); });
afterAll(() => world.close());

const to = (name: string, of: string, more: object = {}, as: Who = "Helen Marsh") => office.to(as, name, "theme", theme[of]!, more);
const attach = (as: Who, of: string, recordId: string, more: object = {}) => office.begin(as, "attachTheme", "themeTag", { themeId: theme[of], kind: "FINDING", recordId, evidence: "She waited nine months for a reply.", ...more });
const as = { definition: "Waiting without being told why.", principle: "CUSTOMER_FOCUSED", reason: "It is about people." };

test("[PO-52] themes hang under a principle in a hierarchy that its keepers write, in versions that stay", async () => {
  theme["Delay"] = await office.theme("Delay", { principle: "CUSTOMER_FOCUSED" });
  theme["Waiting for a reply"] = await office.theme("Waiting for a reply", { principle: "CUSTOMER_FOCUSED", parentId: theme["Delay"] });
  theme["Records"] = await office.theme("Records");
  expect((await office.begin("Amina Yusuf", "addTheme", "theme", { name: "Mine", definition: "x", principle: "GETTING_IT_RIGHT" })).refused?.code).toBe("FORBIDDEN");
  expect((await office.begin("Helen Marsh", "addTheme", "theme", { name: "Lost files", definition: "x", principle: "PUTTING_THINGS_RIGHT", parentId: theme["Records"] })).refused).toMatchObject({ rule: "PO-52", message: "“Records” stands under “Getting it right”. Choose that principle, or another theme above." });
  const { record, refused } = await to("writeTheme", "Waiting for a reply", { ...as, name: "Silence", parentId: theme["Delay"] });
  expect(refused).toBeNull();
  expect(record).toMatchObject({ name: "Silence", parent: { name: "Delay" }, versions: { nodes: [{ number: 2, name: "Silence", why: "It is about people.", writtenBy: { name: "Helen Marsh" } }, { number: 1, name: "Waiting for a reply" }] } });
  await expect(world.sql("UPDATE theme_versions SET name = 'x'")).rejects.toThrow("stays as written");
});

test("[PO-52] no theme stands beneath itself, not even when two are moved at once, and none is torn off its principle", async () => {
  expect((await to("writeTheme", "Delay", { ...as, name: "Delay", parentId: theme["Waiting for a reply"] })).refused).toMatchObject({ rule: "PO-52", message: "A theme cannot stand beneath itself. Choose another theme above." });
  await expect(world.sql("UPDATE themes SET parent_id = $2 WHERE id = $1", [theme["Delay"], theme["Waiting for a reply"]])).rejects.toThrow("cannot stand beneath itself");
  expect((await to("writeTheme", "Delay", { ...as, name: "Delay", principle: "GETTING_IT_RIGHT" })).refused?.message).toContain("1 theme stands beneath this");
  expect((await to("retireTheme", "Delay", { reason: "Old" })).refused).toMatchObject({ rule: "PO-52", message: "1 theme stands beneath this. Move, merge or retire it first." });
});

test("[PO-52] a theme is attached with the sentence that shows it, by whoever sees the record, once; it is removed with a reason", async () => {
  const finding = await office.finding("C-2026-000001", "She waited nine months for a reply to her letters.");
  expect((await attach("Sam Reid", "Records", finding)).refused?.code).toBe("NOT_FOUND");
  const { record } = await attach("Amina Yusuf", "Records", finding);
  expect(record).toMatchObject({ kind: "FINDING", recordCalled: "C-2026-000001, head 1", evidence: "She waited nine months for a reply.", taggedBy: { name: "Amina Yusuf" }, taggedOn: "2026-01-14", case: { reference: "C-2026-000001" } });
  expect((await attach("Ben Carter", "Records", finding)).refused).toMatchObject({ rule: "PO-52", message: "C-2026-000001, head 1 carries “Records” already." });
  expect((await attach("Amina Yusuf", "Delay", finding, { evidence: " " })).refused?.code).toBe("VALIDATION_FAILED");
  expect((await office.read("Ana Petrova", "themeTag", record!.id))?.["evidence"]).toBeNull();
  expect((await office.to("Ben Carter", "removeThemeTag", "themeTag", record!.id, { reason: "No" })).refused).toMatchObject({ rule: "PO-52", message: "Amina Yusuf attached this. Ask them, or whoever keeps the themes." });
  expect((await office.to("Helen Marsh", "removeThemeTag", "themeTag", record!.id, { reason: "It is about waiting" })).record).toMatchObject({ isInForce: false, removedReason: "It is about waiting", removedBy: { name: "Helen Marsh" } });
  expect((await attach("Amina Yusuf", "Records", finding)).record).toMatchObject({ isInForce: true });
});

test("[PO-52] a theme that comes into force later cannot be used before; reviews, submissions and the post carry themes too", async () => {
  theme["Later"] = await office.theme("Later", { inForceFrom: "2026-02-01" });
  const finding = await office.finding("C-2026-000001", "A call");
  expect((await attach("Amina Yusuf", "Later", finding)).refused).toMatchObject({ rule: "PO-52", message: "This theme is not in force yet. Choose another until then." });
  await world.sql("INSERT INTO reviews (reference, case_id, received_on, channel, ground_codes, said, decided_on, is_in_window) SELECT 'R-1', id, '2026-01-09', 'POST', '{OVERLOOKED_EVIDENCE}', 'You lost my file', '2025-12-27', true FROM cases WHERE reference = 'C-2026-000001'");
  await world.sql("INSERT INTO correspondence_items (reference, channel, received_on, from_name, summary) VALUES ('IN-1', 'POST', '2026-01-12', 'Margaret Hale', 'The file was lost')");
  const [review, item] = [await world.sql<{ id: string }>("SELECT id FROM reviews"), await world.sql<{ id: string }>("SELECT id FROM correspondence_items")];
  expect((await attach("Amina Yusuf", "Records", review[0]!.id, { kind: "REVIEW", evidence: "You lost my file" })).record).toMatchObject({ kind: "REVIEW", recordCalled: "R-1", occurredOn: "2026-01-09" });
  expect((await attach("Amina Yusuf", "Records", item[0]!.id, { kind: "CORRESPONDENCE", evidence: "It was lost" })).record).toMatchObject({ kind: "CORRESPONDENCE", recordCalled: "IN-1", occurredOn: "2026-01-12", case: null });
});

test("[PO-52] what is merged keeps its history and counts under the theme that it went into, and that under the next", async () => {
  const finding = await office.finding("C-2026-000003", "Nobody answered");
  await attach("Amina Yusuf", "Waiting for a reply", finding);
  expect((await to("mergeTheme", "Waiting for a reply", { intoId: theme["Waiting for a reply"], reason: "x" })).refused?.rule).toBe("PO-52");
  expect((await to("mergeTheme", "Waiting for a reply", { intoId: theme["Delay"], reason: "Nobody could tell them apart" })).record).toMatchObject({ state: "MERGED", inForceTo: "2026-01-14", mergedInto: { name: "Delay" }, standsFor: { name: "Delay" } });
  expect(await office.read("Ana Petrova", "theme", theme["Delay"]!)).toMatchObject({ carriedBy: 1 });
  expect((await attach("Amina Yusuf", "Waiting for a reply", finding)).refused?.code).toBe("INVALID_TRANSITION");
  await to("mergeTheme", "Delay", { intoId: theme["Records"], reason: "One list" });
  expect(await office.read("Ana Petrova", "theme", theme["Waiting for a reply"]!)).toMatchObject({ mergedInto: { name: "Delay" }, standsFor: { name: "Records" } });
  expect((await world.ask<{ findings: { nodes: { themeReferences: string[] }[] } }>("Ana Petrova", "query($f: FindingFilter) { findings(filter: $f) { nodes { themeReferences } } }", { f: { themeReferences: { has: "TH-000003" } } })).data.findings.nodes.length).toBe(2);
});

test("[CS-09] a theme on a sensitive case is seen with the case only", async () => {
  const finding = await office.finding("C-2026-000002", "His file was lost");
  const { record } = await attach("Amina Yusuf", "Records", finding);
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002'");
  expect(await office.read("Amina Yusuf", "themeTag", record!.id)).toBeNull();
  expect((await attach("Amina Yusuf", "Later", finding)).refused?.code).toBe("NOT_FOUND");
});
