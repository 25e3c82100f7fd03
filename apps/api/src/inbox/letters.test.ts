import { caseOf, command, giveGroup, named, staffOf } from "@remit/test/office/casework";
import { mailingIn } from "@remit/test/office/mailing";
import { openPostOffice, type PostOffice } from "@remit/test/office/post-office";
import { openWorld, people, type Who, type World } from "@remit/test/office/world";

let world: World;
let post: PostOffice;
let mail: ReturnType<typeof mailingIn>;
const morning = { now: new Date("2026-01-14T08:00:00Z") };
beforeAll(async () => {
  [world, post] = [await openWorld(), await openPostOffice()];
  mail = mailingIn(world, post, morning);
});
afterAll(async () => { await post.close(); await world.close(); });
beforeEach(() => { post.letters.length = 0; });

const address = (name: Who) => `${people[name][0]}@ombudsman.example`;
const letterTo = (name: Who) => post.letters.find(({ to }) => [to].flat()[0]?.text === address(name));
const on = async (instant: string) => { morning.now = new Date(instant); const booked = await mail.book(); await mail.deliver(); return booked; };

test("letters are booked once a working day, from the hour at which the office's day begins, however many look", async () => {
  morning.now = new Date("2026-01-14T06:59:00Z");
  expect(await mail.book()).toBe(0);
  morning.now = new Date("2026-01-14T07:00:00Z");
  expect((await Promise.all([mail.book(), mail.book(), mail.book()])).sort()).toEqual([0, 0, Object.keys(people).length]);
  morning.now = new Date("2026-07-15T06:00:00Z");
  expect(await mail.book()).toBe(Object.keys(people).length);
  for (const closed of ["2026-01-17T12:00:00Z", "2026-01-18T12:00:00Z"]) {
    morning.now = new Date(closed);
    expect(await mail.book()).toBe(0);
  }
  await world.sql(`INSERT INTO holidays (calendar_id, "on", name) SELECT id, '2026-01-16', 'Founders'' Day' FROM calendars WHERE is_office_default`);
  morning.now = new Date("2026-01-16T12:00:00Z");
  expect(await mail.book()).toBe(0);
  await mail.deliver();
  expect(post.letters).toEqual([]);
  expect(await mail.state("Sam Reid")).toMatchObject({ state: "NOTHING_TO_SAY" });
});

test("[CS-09, WM-51] a letter tells what happened and what is due by reference and plain sentence, with a way to choose, and names no customer", async () => {
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  await command(world, "Dana Fox", "recordCorrespondence", { caseId: (await caseOf(world, "C-2026-000001")).id, channel: "POST", fromName: "Margaret Hale", summary: "Mrs Hale is unwell" }, "__typename");
  await world.sql("INSERT INTO activities (case_id, kind, summary, due_on) SELECT id, 'CALL', 'Ring Margaret Hale', '2026-01-13' FROM cases WHERE reference = 'C-2026-000002'");
  await on("2026-01-15T07:30:00Z");
  const letter = letterTo("Amina Yusuf")!;
  expect(letter.subject).toBe("The named office: 4 things for you on 15 January 2026");
  const { id } = await caseOf(world, "C-2026-000001");
  expect(letter.text!.split("\n").filter((line) => line.startsWith("- "))).toEqual(["- Something reached us about C-2026-000001.", "- SR-000103 was due 12 January 2026.", "- An activity on C-2026-000002 was due 13 January 2026.", "- SR-000101 was due yesterday."]);
  expect(letter.text).toContain(`https://remit.example/cases/${id}/show`);
  expect(letter.text).toContain("Demonstration office");
  for (const written of [letter.text, letter.html as string, letter.subject, JSON.stringify([...letter.headers])]) expect(written).not.toMatch(/Hale|Margaret|unwell|Westmere|Ring/);
  expect(letter.html).toContain(`<a href="https://remit.example/cases/${id}/show">Something reached us about C-2026-000001.</a>`);
  expect(letter.from!.text).toBe('"Remit" <remit@office.example>');
  expect(letter.headers.get("auto-submitted")).toBe("auto-generated");
  expect(JSON.stringify(letter.headers.get("list"))).toContain("https://remit.example/me#what-i-hear");
  expect(letter.messageId).toMatch(/^<digest\.[0-9a-f-]{36}@remit\.example>$/);
});

test("an event stands in one letter and no other, and what was read or not wanted in none", async () => {
  await mail.mention("Idris Kay", "Tom Pell", "Ruth Adeyemi");
  await command(world, "Tom Pell", "markNotificationsRead", {}, "unread");
  await command(world, "Ruth Adeyemi", "chooseNotifications", { kind: "MENTIONED", inInbox: true, inDigest: false }, "choices { kind }");
  await mail.mention("Ruth Adeyemi");
  await on("2026-01-19T09:00:00Z");
  expect([letterTo("Idris Kay")?.text, letterTo("Tom Pell"), letterTo("Ruth Adeyemi")?.text?.match(/You were named/g)?.length]).toEqual([expect.stringContaining("You were named in a note on C-2026-000004."), undefined, 1]);
  post.letters.length = 0;
  await on("2026-01-20T09:00:00Z");
  expect(letterTo("Idris Kay")).toBeUndefined();
});

test("[WM-51] whoever does not want to hear of due work in the letter does not, and it never lies in an inbox", async () => {
  expect((await command(world, "Amina Yusuf", "chooseNotifications", { kind: "WORK_DUE", inInbox: true, inDigest: false }, "choices { kind }")).refused).toMatchObject({ rule: "WM-51" });
  expect((await command(world, "Amina Yusuf", "chooseNotifications", { kind: "WORK_DUE", inInbox: false, inDigest: false }, "choices { kind }")).refused).toBeNull();
  await on("2026-01-21T09:00:00Z");
  expect(letterTo("Amina Yusuf")).toBeUndefined();
  expect(await mail.state("Amina Yusuf")).toMatchObject({ state: "NOTHING_TO_SAY", attempts: 1 });
});

test("[CS-09] a case that became sensitive between the telling and the sending shows nowhere in the letter", async () => {
  await command(world, "Grace Lomax", "addFileNote", { caseId: (await caseOf(world, "C-2026-000003")).id, text: "@Nia Bevan @Owen Pryce" }, "fileNote { id }");
  await mail.mention("Nia Bevan");
  morning.now = new Date("2026-01-22T09:00:00Z");
  await mail.book();
  expect((await command(world, "Grace Lomax", "markCaseSensitive", { ...named(await caseOf(world, "C-2026-000003")), reason: "Concerns a colleague", needToKnowStaffIds: [await staffOf(world, "Grace Lomax")] }, "case { id }")).refused).toBeNull();
  await mail.deliver();
  expect(letterTo("Nia Bevan")!.text).not.toContain("C-2026-000003");
  expect(letterTo("Nia Bevan")!.subject).toContain("1 thing for you");
  expect(letterTo("Owen Pryce")).toBeUndefined();
});

test("neither an address nor the office's name can begin another header or reach another person", async () => {
  await world.sql("UPDATE office SET name = $1", ["The office\r\nBcc: everybody@office.example"]);
  await world.sql("UPDATE staff_members SET email = $1 WHERE name = 'Chidi Okafor'", ["chidi@office.example\r\nBcc: everybody@office.example"]);
  await world.sql("UPDATE staff_members SET email = $1 WHERE name = 'Lewis Grant'", ["lewis@office.example, everybody@office.example"]);
  await world.sql("UPDATE case_groups SET reference = $1 WHERE reference = 'G-REVIEW'", ['G<script>alert("1")</script>']);
  await mail.mention("Chidi Okafor", "Lewis Grant", "Priya Nair");
  await world.sql("INSERT INTO notifications (staff_id, event_id, kind, reference, in_inbox, in_digest) SELECT s.id, e.id, 'WORK_ASSIGNED', g.reference, true, true FROM staff_members s, case_groups g, LATERAL (SELECT id FROM audit_entries ORDER BY at LIMIT 1) e WHERE s.name = 'Priya Nair' AND g.reference LIKE 'G<%'");
  await on("2026-01-23T09:00:00Z");
  for (const name of ["Chidi Okafor", "Lewis Grant"] as const) expect(await mail.state(name)).toMatchObject({ state: "PARKED", attempts: 1, trouble: "The person's e-mail address is not one. Correct it in the directory." });
  const letter = letterTo("Priya Nair")!;
  expect(letter.headers.has("bcc")).toBe(false);
  expect(letter.subject).toContain("The office");
  expect(letter.html).not.toContain("<script>");
  expect(letter.html).toContain("G&#60;script&#62;");
  expect(mail.reached().filter((one) => one.includes("everybody"))).toEqual([]);
});
