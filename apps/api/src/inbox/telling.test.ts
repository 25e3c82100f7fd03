import { pathOf, type Pointed } from "@remit/domain/notifications/links";
import { caseOf, command, giveGroup, named, staffOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { workIn } from "@remit/test/office/work";
import { confirmed } from "@remit/test/office/grants";
import { openWorld, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
let inbox: ReturnType<typeof inboxIn>;
beforeAll(async () => {
  world = await openWorld();
  [work, inbox] = [workIn(world), inboxIn(world)];
});
afterAll(() => world.close());

test("[WM-28] whoever is given work is told once for its case group, and whoever loses it is told too; nobody of their own act", async () => {
  await work.give("Dana Fox", ["SR-000101", "SR-000103"], await work.seat("Amina Yusuf"));
  const group = await work.group("G-HALE");
  expect(await inbox.told("Amina Yusuf")).toEqual([expect.objectContaining({ kind: "WORK_ASSIGNED", sentence: "G-HALE was assigned to you.", recordType: "CaseGroup", recordId: group.id, readAt: null, by: { name: "Dana Fox" } })]);
  await work.give("Dana Fox", ["SR-000101"], await work.seat("Dana Fox"));
  expect(await inbox.sentences("Amina Yusuf")).toEqual(["G-HALE is no longer with you.", "G-HALE was assigned to you."]);
  await work.give("Dana Fox", ["SR-000101"], null);
  expect(await inbox.kept("Dana Fox")).toBe(0);
});

test("what was told stands or falls with the change: a refused change tells nobody, and one event is told to a person once", async () => {
  const before = await inbox.kept("Chidi Okafor");
  const { results } = await work.give("Owen Pryce", ["SR-000104"], await work.seat("Chidi Okafor"));
  expect(results[0]).toMatchObject({ done: false });
  expect(await inbox.kept("Chidi Okafor")).toBe(before);
  await work.give("Dana Fox", ["SR-000104"], await work.seat("Chidi Okafor"));
  expect(await inbox.kept("Chidi Okafor")).toBe(before + 1);
  await expect(world.sql("INSERT INTO notifications (staff_id, event_id, kind, reference, in_inbox, in_digest) SELECT staff_id, event_id, kind, reference, true, true FROM notifications LIMIT 1")).rejects.toThrow("told_once");
  await expect(world.sql("UPDATE notifications SET reference = 'G-OTHER'")).rejects.toThrow("never changed");
});

test("[CS-02] a new contact is told, and so are the one before and whoever holds the case", async () => {
  await giveGroup(world, "G-THORNTON", "Chidi Okafor");
  const change = async (to: "Ben Carter" | "Lewis Grant") => command(world, "Dana Fox", "changeContactOwner", { ...named(await caseOf(world, "C-2026-000003")), toStaffId: await staffOf(world, to) }, "case { id }");
  expect((await change("Ben Carter")).refused).toBeNull();
  expect((await change("Lewis Grant")).refused).toBeNull();
  expect(await inbox.sentences("Lewis Grant")).toEqual(["You are the customer's contact on C-2026-000003 now."]);
  expect(await inbox.sentences("Ben Carter")).toEqual(["C-2026-000003 has another contact for its customer now.", "You are the customer's contact on C-2026-000003 now."]);
  expect((await inbox.sentences("Chidi Okafor")).slice(0, 2)).toEqual(Array(2).fill("C-2026-000003 has another contact for its customer now."));
});

test("whoever holds a case hears of what others add to it, and people who are named in a note hear of that", async () => {
  const { id: caseId } = await caseOf(world, "C-2026-000003");
  await command(world, "Ben Carter", "recordCorrespondence", { caseId, channel: "POST", fromName: "John Thornton", summary: "Photographs of the wall" }, "__typename");
  await command(world, "Chidi Okafor", "addActivity", { caseId, kind: "CALL", summary: "Ring the landlord" }, "activity { id }");
  await command(world, "Ben Carter", "addActivity", { caseId, kind: "CALL", summary: "Ring the council" }, "activity { id }");
  await command(world, "Ben Carter", "addFileNote", { caseId, text: "For @Priya Nair and @400009, not for @Idris Kayle or Owen Pryce: see page 3, @chidi okafor." }, "fileNote { id }");
  expect((await inbox.sentences("Chidi Okafor")).slice(0, 3)).toEqual(["You were named in a note on C-2026-000003.", "Work was added to C-2026-000003.", "Something reached us about C-2026-000003."]);
  for (const name of ["Priya Nair", "Lewis Grant"] as const) expect((await inbox.sentences(name))[0]).toBe("You were named in a note on C-2026-000003.");
  for (const name of ["Idris Kay", "Owen Pryce", "Ben Carter"] as const) expect(await inbox.sentences(name)).not.toContain("You were named in a note on C-2026-000003.");
  expect((await inbox.told("Chidi Okafor"))[0]).toMatchObject({ recordType: "FileNote", caseId });
});

test("[PO-40] a new day off tells each holder of a moved deadline once, of the day", async () => {
  await world.sql(`INSERT INTO clocks (case_id, record_type, record_id, kind, calendar_id, started_on, target_working_days, due_on, original_due_on)
    SELECT c.id, 'Case', c.id, k, (SELECT id FROM calendars WHERE is_office_default), '2026-01-14', 5, '2026-01-21', '2026-01-21' FROM cases c, unnest(ARRAY['first', 'second']) k WHERE c.reference = 'C-2026-000003'`);
  const calendar = (await world.sql<{ id: string }>("SELECT id FROM calendars WHERE is_office_default"))[0]!;
  expect((await command(world, "Sam Reid", "addHoliday", { calendarId: calendar.id, on: "2026-01-16", name: "Founders' Day" }, "__typename")).refused).toBeNull();
  expect((await inbox.sentences("Chidi Okafor")).filter((one) => one.includes("Founders"))).toEqual(["Deadlines of yours moved, because of Founders' Day."]);
});

test("[CS-25] permissions on loan are told to whoever may use them, and to whoever's they are when another arranged it", async () => {
  const lend = async (as: "Dana Fox" | "Sam Reid") => command<{ delegation: { id: string; version: number } }>(world, as, "lendPermissions", { fromStaffMemberId: await staffOf(world, "Dana Fox"), toStaffMemberId: await staffOf(world, "Nia Bevan"), permissions: ["allocate-work"], startsOn: "2026-01-15", endsOn: "2026-01-20", reason: "Away" }, "delegation { id version }");
  const own = await lend("Dana Fox");
  await lend("Sam Reid");
  await confirmed(world);
  await command(world, "Dana Fox", "takeBackPermissions", named(own.done!.delegation), "delegation { id }");
  expect(await inbox.sentences("Nia Bevan")).toEqual(["Permissions that were lent to you were taken back.", "Permissions of Dana Fox were lent to you.", "Permissions of Dana Fox were lent to you."]);
  expect(await inbox.sentences("Dana Fox")).toEqual(["Permissions of yours were lent to Nia Bevan."]);
});

test("[CS-22] leave that is asked for is told to whoever agrees it, and the answer to whoever asked; never what kind it is", async () => {
  const kindId = (await world.sql<{ id: string }>("SELECT id FROM absence_kinds WHERE name = 'Annual leave'"))[0]!.id;
  const ask = async (as: "Amina Yusuf" | "Dana Fox") => (await command<{ absence: { id: string; version: number } }>(world, as, "askForLeave", { kindId, startsOn: "2026-03-02", endsOn: "2026-03-04", note: "A wedding" }, "absence { id version }")).done!.absence;
  const [hers, theirs] = [await ask("Amina Yusuf"), await ask("Dana Fox")];
  expect((await inbox.sentences("Dana Fox"))[0]).toBe("Amina Yusuf asks for leave.");
  expect((await inbox.sentences("Grace Lomax"))[0]).toBe("Dana Fox asks for leave.");
  expect(await inbox.sentences("Owen Pryce")).not.toContain("Amina Yusuf asks for leave.");
  expect((await command(world, "Dana Fox", "agreeAbsence", named(hers), "absence { id }")).refused).toBeNull();
  expect((await command(world, "Grace Lomax", "refuseAbsence", { ...named(theirs), because: "The review is that week" }, "absence { id }")).refused).toBeNull();
  expect((await inbox.sentences("Amina Yusuf"))[0]).toBe("Your leave from 2 March 2026 to 4 March 2026 was agreed.");
  expect((await inbox.sentences("Dana Fox"))[0]).toBe("Your leave from 2 March 2026 to 4 March 2026 was not agreed.");
});

test("whatever was told leads to a page of its kind, its record or its case", async () => {
  const told = await world.sql<Pointed>(`SELECT DISTINCT kind, record_type AS "recordType", record_id AS "recordId", case_id AS "caseId" FROM notifications`);
  expect(new Set(told.map(({ kind }) => kind)).size).toBeGreaterThan(12);
  expect(told.filter((one) => pathOf(one) === "/notifications")).toEqual([]);
});
