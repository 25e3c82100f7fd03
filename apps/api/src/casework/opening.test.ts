import { caseOf, command, giveGroup, named, rowOf, staffOf } from "@remit/test/office/casework";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
beforeAll(async () => { world = await openWorld(); await world.sql("SELECT setval('case_numbers', 4000)"); });
afterAll(() => world.close());

const opened = "case { id version reference title status receivedOn complexity complainant { name } contactOwner { name } ownerPosition { holder { name } } caseGroup { reference title isOpen } findings { nodes { ordinal complaint category { code } outcome { code } } } }";
interface Opened { case: { id: string; version: number; reference: string; caseGroup: { reference: string; title: string; isOpen: boolean } } }
const open = (input: object, as: "Amina Yusuf" | "Tom Pell" | "Ana Petrova" | "Ruth Adeyemi" = "Amina Yusuf") => command<Opened>(world, as, "openCase", input, opened);
const idOf = async (table: string, column: string, value: string) => (await rowOf(world, table, column, value)).id;

test("[CS-26, WM-06] a case is opened with a new customer, a new group in the segment's hopper and its first findings", async () => {
  const { done } = await open({
    title: "A pension paid late", receivedOn: "2026-01-12", complexity: 2, bodyId: await idOf("bodies", "name", "Harbour Housing"),
    newComplainant: { name: "Frances Dale", preferredContact: "EMAIL", email: "f.dale@example.org" },
    findings: [{ complaint: "Paid four months late", categoryId: await idOf("finding_categories", "code", "DELAY") }, { complaint: "Nobody said why", categoryId: await idOf("finding_categories", "code", "COMMUNICATION"), outcomeId: await idOf("finding_outcomes", "code", "UPHELD") }],
  });
  expect(done!.case).toMatchObject({
    reference: "C-2026-004001", status: "RECEIVED", complexity: 2, complainant: { name: "Frances Dale" }, ownerPosition: null, caseGroup: { title: "Frances Dale and Harbour Housing", isOpen: true },
    findings: { nodes: [{ ordinal: 1, outcome: null, category: { code: "DELAY" } }, { ordinal: 2, outcome: { code: "UPHELD" } }] },
  });
});

test("[CS-02] from its first day a case has exactly one contact: whoever holds it, or else whoever opened it", async () => {
  expect((await open({ title: "No owner yet" })).done!.case).toMatchObject({ contactOwner: { name: "Amina Yusuf" } });
  await giveGroup(world, "G-THORNTON", "Chidi Okafor");
  const joined = await open({ title: "The same damp again", caseGroupId: await idOf("case_groups", "reference", "G-THORNTON") });
  expect(joined.done!.case).toMatchObject({ contactOwner: { name: "Chidi Okafor" }, ownerPosition: { holder: { name: "Chidi Okafor" } } });
});

test("[WM-07] a case that joins an assigned group belongs to the group's owner at once", async () => {
  await giveGroup(world, "G-HALE", "Priya Nair");
  const { done } = await open({ title: "A third matter", caseGroupId: await idOf("case_groups", "reference", "G-HALE") });
  expect(done!.case).toMatchObject({ ownerPosition: { holder: { name: "Priya Nair" } }, complainant: { name: "Margaret Hale" } });
});

test("[CS-26] a closed group opens again with a new case, and waits in the hopper when its seat is empty", async () => {
  await world.sql("UPDATE cases SET status = 'CLOSED' WHERE reference = 'C-2026-000004'");
  await world.sql("UPDATE case_groups SET is_open = false WHERE reference = 'G-REVIEW'");
  const { done } = await open({ title: "Another look", caseGroupId: await idOf("case_groups", "reference", "G-REVIEW") }, "Tom Pell");
  expect(done!.case.caseGroup.isOpen).toBe(true);
});

test("[CS-26, WM-39, CS-27, CS-11, PO-64] an opening is refused with its reason and leaves nothing behind", async () => {
  const before = await world.sql("SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM case_groups) AS groups, (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM findings) AS findings");
  const hale = await idOf("case_groups", "reference", "G-HALE");
  const refused = async (input: object, as?: "Tom Pell" | "Ana Petrova") => (await open({ title: "Refused", ...input }, as)).refused;
  expect(await refused({ caseGroupId: hale, complainantId: await idOf("people", "name", "John Thornton") })).toMatchObject({ rule: "CS-26", message: expect.stringContaining("another customer") });
  expect(await refused({ caseGroupId: hale, newComplainant: { name: "Somebody Else" } })).toMatchObject({ rule: "CS-26" });
  expect(await refused({ caseGroupId: hale }, "Tom Pell")).toMatchObject({ rule: "WM-39" });
  expect(await refused({ caseGroupId: "00000000-0000-7000-8000-000000000000" })).toMatchObject({ rule: "CS-26", message: expect.stringContaining("no such case group") });
  expect(await refused({ receivedOn: "2026-01-15" })).toMatchObject({ rule: "CS-27", message: "The date of receipt lies in the future. Give today's date or an earlier one." });
  expect(await refused({ newComplainant: { name: "No Number", preferredContact: "TELEPHONE" } })).toMatchObject({ rule: "CS-11" });
  expect(await refused({ findings: [{ complaint: "Unknown", categoryId: hale }] })).toMatchObject({ rule: "PO-64" });
  expect(await refused({}, "Ana Petrova")).toMatchObject({ code: "FORBIDDEN" });
  expect(await refused({ title: "  " })).toMatchObject({ code: "VALIDATION_FAILED", fields: ["title"] });
  expect(await refused({ complexity: 5 })).toMatchObject({ code: "VALIDATION_FAILED", fields: ["complexity"] });
  expect(await world.sql("SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM case_groups) AS groups, (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM findings) AS findings")).toEqual(before);
});

test("[CS-27] twenty cases opened at once have twenty references, and a refused one only leaves a gap", async () => {
  const came = await Promise.all(Array.from({ length: 20 }, (_one, place) => open({ title: `At once ${place}` })));
  const references = came.map(({ done }) => done!.case.reference);
  expect(new Set(references).size).toBe(20);
  for (const reference of references) expect(reference).toMatch(/^C-2026-\d{6}$/);
});

test("[CS-27] references go on after the millionth", async () => {
  await world.sql("SELECT setval('case_numbers', 999999)");
  expect((await open({ title: "The millionth" })).done!.case.reference).toBe("C-2026-1000000");
  expect((await open({ title: "And the next" })).done!.case.reference).toBe("C-2026-1000001");
});

test("[CS-27] the same idempotency key opens a case once", async () => {
  const input = { title: "Sent twice", idempotencyKey: "open-once" };
  const [first, second] = [await open(input), await open(input)];
  expect(second.done!.case.id).toBe(first.done!.case.id);
  expect(await world.sql("SELECT id FROM cases WHERE title = 'Sent twice'")).toHaveLength(1);
});

test("[CS-02] exactly one contact: a change is recorded, and the customer is to be told", async () => {
  const found = await caseOf(world, "C-2026-000001");
  const contact = "case { id version contactOwner { name } isContactOutOfDate isContactUntold contactChanges { nodes { fromStaff { name } toStaff { name } toldOn toldBy { name } } } choices { action allowed } }";
  await world.sql("UPDATE cases SET contact_owner_id = $1 WHERE id = $2", [await staffOf(world, "Priya Nair"), found.id]);
  expect((await command<Opened>(world, "Dana Fox", "tellCustomerOfContact", { ...named(found), toldOn: "2026-01-14" }, contact)).refused).toMatchObject({ rule: "CS-02", message: "The customer has been told of every change of contact." });
  const changed = await command<Opened>(world, "Dana Fox", "changeContactOwner", { ...named(found), toStaffId: await staffOf(world, "Amina Yusuf") }, contact);
  expect(changed.done!.case).toMatchObject({ contactOwner: { name: "Amina Yusuf" }, isContactUntold: true, isContactOutOfDate: true, contactChanges: { nodes: [{ fromStaff: { name: "Priya Nair" }, toStaff: { name: "Amina Yusuf" }, toldOn: null }] } });
  const again = await command(world, "Dana Fox", "changeContactOwner", { ...named(changed.done!.case), toStaffId: await staffOf(world, "Amina Yusuf") }, contact);
  expect(again.refused).toMatchObject({ rule: "CS-02", message: "Amina Yusuf is the customer's contact already." });
  expect((await command(world, "Dana Fox", "tellCustomerOfContact", { ...named(changed.done!.case), toldOn: "2026-01-15" }, contact)).refused).toMatchObject({ rule: "CS-27" });
  const told = await command<Opened>(world, "Dana Fox", "tellCustomerOfContact", { ...named(changed.done!.case), toldOn: "2026-01-13" }, contact);
  expect(told.done!.case).toMatchObject({ isContactUntold: false, contactChanges: { nodes: [{ toldOn: "2026-01-13", toldBy: { name: "Dana Fox" } }] } });
});

test("[CS-02] when the work passes to somebody else, the question of the contact shows until it is settled", async () => {
  const question = async () => (await world.ask<{ caseByReference: { isContactOutOfDate: boolean } }>("Dana Fox", '{ caseByReference(reference: "C-2026-000001") { isContactOutOfDate } }')).data.caseByReference.isContactOutOfDate;
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  expect(await question()).toBe(false);
  await giveGroup(world, "G-HALE", "Chidi Okafor");
  expect(await question()).toBe(true);
  await command(world, "Chidi Okafor", "changeContactOwner", { ...named(await caseOf(world, "C-2026-000001")), toStaffId: await staffOf(world, "Chidi Okafor") }, "case { id }");
  expect(await question()).toBe(false);
});

test("[CS-02, CS-09] somebody who has left, or who may not know of the case, does not become its contact", async () => {
  const found = await caseOf(world, "C-2026-000001");
  await world.sql("INSERT INTO case_access (case_id, staff_id, kind, reason) VALUES ($1, $2, 'EXCLUDED', 'Related to the customer')", [found.id, await staffOf(world, "Lewis Grant")]);
  const to = async (id: string) => (await command(world, "Chidi Okafor", "changeContactOwner", { ...named(found), toStaffId: id }, "case { id }")).refused;
  expect(await to(await staffOf(world, "Lewis Grant"))).toMatchObject({ rule: "CS-09" });
  expect(await to("00000000-0000-7000-8000-000000000000")).toMatchObject({ rule: "CS-02" });
});
