import { allNotificationKinds, notificationKind } from "@remit/domain/notifications/kinds";
import { caseOf, command, giveGroup, named, staffOf } from "@remit/test/office/casework";
import { inboxIn } from "@remit/test/office/inbox";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let inbox: ReturnType<typeof inboxIn>;
beforeAll(async () => {
  world = await openWorld();
  inbox = inboxIn(world);
  await giveGroup(world, "G-HALE", "Amina Yusuf");
});
afterAll(() => world.close());

const note = async (text: string, as: Who = "Dana Fox") => command(world, as, "addFileNote", { caseId: (await caseOf(world, "C-2026-000001")).id, text }, "fileNote { id }");
const access = async (kind: "NEED_TO_KNOW" | "EXCLUDED", name: Who) => command(world, "Grace Lomax", "giveCaseAccess", { caseId: (await caseOf(world, "C-2026-000001")).id, staffId: await staffOf(world, name), kind, reason: "Because of the file" }, "case { id }");
const choose = (as: Who, kind: string, inInbox: boolean, inDigest: boolean) => command<{ choices: { kind: string; inInbox: boolean; inDigest: boolean; fixed: string | null }[] }>(world, as, "chooseNotifications", { kind, inInbox, inDigest }, "choices { kind inInbox inDigest fixed }");
const read = (as: Who, ids?: readonly string[]) => command<{ unread: number }>(world, as, "markNotificationsRead", ids ? { ids } : {}, "unread");

test("what was read is marked by its reader alone, one by one or all at once, and counted", async () => {
  for (const text of ["One", "Two", "Three"]) await note(text);
  const [latest] = await inbox.told("Amina Yusuf");
  expect((await read("Dana Fox", [latest!.id])).done).toEqual({ unread: 0 });
  expect((await inbox.told("Amina Yusuf"))[0]!.readAt).toBeNull();
  expect((await read("Amina Yusuf", [latest!.id])).done).toEqual({ unread: 2 });
  expect((await world.ask<{ notifications: { totalCount: number } }>("Amina Yusuf", "{ notifications(filter: { readAt: { isNull: true } }) { totalCount } }")).data.notifications.totalCount).toBe(2);
  expect((await read("Amina Yusuf")).done).toEqual({ unread: 0 });
  expect((await read("Amina Yusuf", ["nonsense"])).refused).toMatchObject({ code: "BAD_USER_INPUT" });
  expect((await read("Amina Yusuf", Array<string>(201).fill(latest!.id))).refused).toMatchObject({ code: "VALIDATION_FAILED" });
});

test("each person chooses what they hear from now on: in the inbox, in the daily e-mail, or in neither", async () => {
  const before = await inbox.kept("Amina Yusuf");
  expect((await choose("Amina Yusuf", "NOTE_ADDED", false, false)).done!.choices.find((one) => one.kind === "NOTE_ADDED")).toMatchObject({ inInbox: false, inDigest: false, fixed: null });
  await note("Unheard");
  expect(await inbox.kept("Amina Yusuf")).toBe(before);
  await choose("Amina Yusuf", "NOTE_ADDED", false, true);
  await note("In the e-mail only");
  expect([await inbox.kept("Amina Yusuf"), (await inbox.told("Amina Yusuf")).length]).toEqual([before + 1, before]);
  await choose("Amina Yusuf", "NOTE_ADDED", true, false);
  await note("In the inbox");
  expect((await inbox.told("Amina Yusuf")).length).toBe(before + 1);
});

test("[CS-09] what concerns one's own sight and rights cannot be kept out of the inbox, and says why", async () => {
  const fixed = allNotificationKinds.filter((kind) => notificationKind(kind).fixed);
  expect(fixed).toEqual(expect.arrayContaining(["ACCESS_GIVEN", "ACCESS_ENDED", "LOAN_MADE"]));
  for (const kind of fixed) expect((await choose("Ben Carter", kind, false, true)).refused).toMatchObject({ code: "RULE_REFUSED", rule: "CS-09", message: expect.stringContaining("always reaches your inbox") });
  expect((await choose("Ben Carter", "ACCESS_GIVEN", true, false)).refused).toBeNull();
  await world.sql("UPDATE notification_choices SET in_inbox = false");
  expect((await access("NEED_TO_KNOW", "Ben Carter")).refused).toBeNull();
  expect(await inbox.sentences("Ben Carter")).toEqual(["You need to know of C-2026-000001 now, and may see it."]);
});

test("[CS-09] somebody who may no longer see a case finds nothing that was told of it, only that their access ended", async () => {
  await note("For @Chidi Okafor");
  await note("For @Ben Carter");
  expect([(await inbox.sentences("Chidi Okafor")).length, (await inbox.sentences("Ben Carter")).length]).toEqual([1, 2]);
  expect((await command(world, "Grace Lomax", "markCaseSensitive", { ...named(await caseOf(world, "C-2026-000001")), reason: "Concerns a colleague", needToKnowStaffIds: [await staffOf(world, "Grace Lomax")] }, "case { id }")).refused).toBeNull();
  expect(await inbox.told("Chidi Okafor")).toEqual([]);
  expect((await inbox.sentences("Ben Carter")).length).toBe(2);
  expect((await access("EXCLUDED", "Ben Carter")).refused).toBeNull();
  const [only, ...others] = await inbox.told("Ben Carter");
  expect(only).toMatchObject({ kind: "ACCESS_ENDED", sentence: "You no longer need to know of a sensitive case, and may not see it any more.", recordType: null, recordId: null, caseId: null });
  expect(others).toEqual([]);
  expect(await inbox.kept("Ben Carter")).toBe(3);
  expect(JSON.stringify(await world.ask("Ben Carter", "{ notifications { totalCount nodes { id reference sentence } } }"))).not.toContain("C-2026-000001");
});

test("[CS-09] nobody finds another's notifications, nor those of a case group of which they may see no case", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE case_group_id = (SELECT id FROM case_groups WHERE reference = 'G-THORNTON')");
  await world.sql(`WITH e AS (INSERT INTO audit_entries (stream_id, action, record_type, record_id) SELECT id, 'assigned', 'CaseGroup', id FROM case_groups WHERE reference = 'G-THORNTON' RETURNING id, record_id)
    INSERT INTO notifications (staff_id, event_id, kind, reference, record_type, record_id, in_inbox, in_digest) SELECT s.id, e.id, 'WORK_ASSIGNED', 'G-THORNTON', 'CaseGroup', e.record_id, true, true FROM e, staff_members s WHERE s.name IN ('Lewis Grant', 'Sam Reid')`);
  expect([await inbox.sentences("Lewis Grant"), await inbox.sentences("Sam Reid")]).toEqual([[], []]);
  await world.sql("UPDATE cases SET is_sensitive = false WHERE case_group_id = (SELECT id FROM case_groups WHERE reference = 'G-THORNTON')");
  expect([await inbox.sentences("Lewis Grant"), await inbox.sentences("Sam Reid")]).toEqual([["G-THORNTON was assigned to you."], []]);
});
