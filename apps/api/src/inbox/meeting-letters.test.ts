import { command, named } from "@remit/test/office/casework";
import { mailingIn } from "@remit/test/office/mailing";
import { meetingsIn } from "@remit/test/office/meetings";
import { officeOverHttp } from "@remit/test/office/papers";
import { openPostOffice, type PostOffice } from "@remit/test/office/post-office";
import { openWorld, people, type Who, type World } from "@remit/test/office/world";
import ICAL from "ical.js";

let world: World;
let post: PostOffice;
let mail: ReturnType<typeof mailingIn>;
let office: ReturnType<typeof meetingsIn>;
let http: Awaited<ReturnType<typeof officeOverHttp>>;
const morning = { now: new Date("2026-01-14T10:42:00Z") };

beforeAll(async () => {
  [world, post] = [await openWorld(), await openPostOffice()];
  [mail, office, http] = [mailingIn(world, post, morning), meetingsIn(world), await officeOverHttp(world)];
});
afterAll(async () => { await http.close(); await post.close(); await world.close(); });

const address = (name: Who) => `${people[name][0]}@ombudsman.example`;
/** What comes of looking once more: to whom, with which subject, and what their calendars are told. */
async function circulated() {
  post.letters.length = 0;
  await mail.circulate();
  return post.letters.map((letter) => {
    const file = letter.attachments.find(({ contentType }) => /calendar|ics/.test(contentType));
    return { to: [letter.to!].flat()[0]!.text, subject: letter.subject!.replace(/^The named office: /, ""), text: letter.text!, ...(file && { calendar: understood(file.content.toString("utf8")) }) };
  }).sort((one, other) => one.to.localeCompare(other.to));
}
/** A calendar as another hand reads it than the one that wrote it. */
function understood(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as never);
  return { method: calendar.getFirstPropertyValue("method"), events: calendar.getAllSubcomponents("vevent").map((one) => {
    const event = new ICAL.Event(one);
    return { uid: event.uid, sequence: event.sequence, summary: event.summary, location: event.location, from: event.startDate.toJSDate().toISOString(), to: event.endDate.toJSDate().toISOString(), status: one.getFirstPropertyValue("status") };
  }) };
}
const call = async (more: object = {}) => (await office.begin("Helen Marsh", "conveneMeeting", "meeting", { title: "Casework meeting", on: "2026-03-26", startsAt: "10:00", minutes: 90, place: "Board room", chairId: await office.staff("Tom Pell"), attendeeIds: [await office.staff("Grace Lomax")], ...more })).record!.id;
const change = (id: string, name: string, more: object = {}, as: Who = "Helen Marsh") => office.to(as, name, "meeting", id, more);
let id: string;

test("[PO-36] whoever is to be at a meeting has an invitation for their calendar, once, however often somebody looks", async () => {
  id = await call();
  const came = await circulated();
  expect(came.map(({ to }) => to)).toEqual([address("Grace Lomax"), address("Tom Pell")]);
  for (const { subject, calendar, text } of came) {
    expect(subject).toBe("Invitation: M-000001 Casework meeting, 26 March 2026");
    expect(text).toContain(`https://remit.example/meetings/${id}/show`);
    expect(calendar).toEqual({ method: "REQUEST", events: [{ uid: `${id}@remit`, sequence: 0, summary: "M-000001 Casework meeting", location: "Board room", from: "2026-03-26T10:00:00.000Z", to: "2026-03-26T11:30:00.000Z", status: "CONFIRMED" }] });
  }
  expect(await circulated()).toEqual([]);
});

test("[PO-36] a meeting that moves past the change of the clocks stays at ten in the office: the same event, with a higher sequence", async () => {
  await change(id, "editMeeting", { on: "2026-03-31" });
  const came = await circulated();
  expect(came.map(({ subject, calendar }) => [subject, calendar!.events[0]])).toEqual([1, 2].map(() => ["Changed: M-000001 Casework meeting, 31 March 2026", expect.objectContaining({ uid: `${id}@remit`, sequence: 1, from: "2026-03-31T09:00:00.000Z", to: "2026-03-31T10:30:00.000Z" })]));
  expect(await circulated()).toEqual([]);
});

test("[PO-36] whoever is invited later is invited, and hears of no change; several changes before the letter goes are one", async () => {
  await change(id, "editMeeting", { place: "Room 2" });
  await mail.circulate();
  await change(id, "editMeeting", { place: "Room 3" });
  await change(id, "inviteToMeeting", { staffIds: [await office.staff("Amina Yusuf")] });
  const came = await circulated();
  expect(came.map(({ to, subject, calendar }) => [to, subject.split(":")[0], calendar!.events[0]!.location, calendar!.events[0]!.sequence])).toEqual([[address("Grace Lomax"), "Changed", "Room 3", 3], [address("Amina Yusuf"), "Invitation", "Room 3", 3], [address("Tom Pell"), "Changed", "Room 3", 3]]);
});

test("[PO-39] when the agenda is fixed everyone is told where the papers are, and of addenda only whoever may read them; no word of a paper is sent", async () => {
  for (const title of ["An open matter", "A closed matter"]) await office.begin("Helen Marsh", "addAgendaItem", "meeting", { meetingId: id, title, minutes: 10 });
  const items = await world.sql<{ id: string; title: string }>("SELECT id, title FROM agenda_items WHERE meeting_id = $1 AND kind = 'OTHER' ORDER BY title", [id]);
  const papers: string[] = [];
  for (const { id: itemId } of items) {
    await office.to("Helen Marsh", "askForPaper", "agendaItem", itemId, { title: "Heliotrope", authorId: await office.staff("Helen Marsh"), dueOn: "2026-03-20" });
    const [{ id: paper } = { id: "" }] = await world.sql<{ id: string }>("SELECT id FROM meeting_papers WHERE item_id = $1", [itemId]);
    await office.to("Helen Marsh", "writePaper", "meetingPaper", paper, { text: "Heliotrope" });
    await office.to("Helen Marsh", "deliverPaper", "meetingPaper", paper);
    papers.push(paper);
  }
  await office.to("Helen Marsh", "restrictAgendaItem", "agendaItem", items[0]!.id, { readerIds: [await office.staff("Tom Pell"), await office.staff("Helen Marsh")] });
  expect((await change(id, "freezeAgenda")).refused).toBeNull();
  const told = await circulated();
  expect(told.map(({ subject }) => subject)).toEqual([1, 2, 3].map(() => "Papers: M-000001 Casework meeting, 31 March 2026"));
  await office.to("Helen Marsh", "amendPaper", "meetingPaper", papers[0]!, { text: "Heliotrope two", why: "Heliotrope" });
  expect((await circulated()).map(({ to, subject }) => [to, subject.split(":")[0]])).toEqual([[address("Tom Pell"), "Added to the papers"]]);
  await office.to("Helen Marsh", "amendPaper", "meetingPaper", papers[1]!, { text: "Heliotrope three", why: "Heliotrope" });
  const added = await circulated();
  expect(added.map(({ to }) => to)).toEqual([address("Grace Lomax"), address("Amina Yusuf"), address("Tom Pell")]);
  expect(JSON.stringify([told, added])).not.toMatch(/Heliotrope|closed matter/);
});

test("[PO-36] whoever sends apologies is left alone, and whoever goes for them is invited", async () => {
  await change(id, "sendApologies", { deputyId: await office.staff("Owen Pryce") }, "Grace Lomax");
  expect((await circulated()).map(({ to, subject }) => [to, subject.split(":")[0]]).sort()).toEqual([[address("Owen Pryce"), "Invitation"], [address("Owen Pryce"), "Papers"]]);
});

test("[PO-36] a cancelled meeting is taken out of the calendars that had it, and nobody is told of one that they never had", async () => {
  await change(id, "cancelMeeting", { reason: "No quorum" });
  const came = await circulated();
  expect(came.map(({ to }) => to)).toEqual([address("Owen Pryce"), address("Amina Yusuf"), address("Tom Pell")].sort((one, other) => one.localeCompare(other)));
  for (const { subject, calendar } of came) expect([subject.split(":")[0], calendar!.method, calendar!.events[0]]).toEqual(["Cancelled", "CANCEL", expect.objectContaining({ uid: `${id}@remit`, sequence: 4, status: "CANCELLED" })]);
  await change(await call({ on: "2026-04-02" }), "cancelMeeting", { reason: "Called twice" });
  expect(await circulated()).toEqual([]);
});

test("[PO-36] whoever chose to hear nothing of meetings has no letter, and a letter that the server puts off is sent later with the same Message-ID", async () => {
  await world.sql("INSERT INTO notification_choices (staff_id, kind, in_inbox, in_digest) SELECT id, 'MEETING_CALLED', false, false FROM staff_members WHERE name = 'Grace Lomax'");
  post.manners = { letter: (count) => (count === 1 ? "hangs up" : "taken") };
  await call({ on: "2026-04-09" });
  post.letters.length = 0;
  await mail.circulate();
  post.manners = {};
  await world.sql("UPDATE meeting_letters SET not_before = now() WHERE state = 'WAITING'");
  await mail.circulate();
  expect(post.letters.map(({ to }) => [to!].flat()[0]!.text)).toEqual([address("Tom Pell"), address("Tom Pell")]);
  expect(new Set(post.letters.map(({ messageId }) => messageId)).size).toBe(1);
});

const feeds = async (as: Who) => (await world.ask<{ myCalendarFeeds: { nodes: { id: string; version: number; name: string; revokedAt: string | null; lastUsedAt: string | null }[] } }>(as, "{ myCalendarFeeds { nodes { id version name revokedAt lastUsedAt } } }")).data.myCalendarFeeds.nodes;
const make = async (as: Who, name: string) => world.ask<{ makeCalendarFeed: { path: string } | null }>(as, "mutation($input: MakeCalendarFeedInput!) { makeCalendarFeed(input: $input) { path } }", { input: { name } });

test("[PO-36] a person's meetings are at an address that only they have, is kept as a hash, is listed and can be revoked at once", async () => {
  const { path } = (await make("Tom Pell", "My telephone")).data.makeCalendarFeed!;
  expect(path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
  const fetched = await fetch(`${http.base}${path}`);
  expect([fetched.status, fetched.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
  const { method, events } = understood(await fetched.text());
  expect(method).toBe("PUBLISH");
  expect(events.map(({ summary, status, from }) => [summary, status, from])).toEqual([["M-000001 Casework meeting", "CANCELLED", "2026-03-31T09:00:00.000Z"], ["M-000002 Casework meeting", "CANCELLED", "2026-04-02T09:00:00.000Z"], ["M-000003 Casework meeting", "CONFIRMED", "2026-04-09T09:00:00.000Z"]]);
  expect(JSON.stringify(await world.sql("SELECT * FROM calendar_feeds"))).not.toContain(path.slice(10, 53));
  const [feed] = await feeds("Tom Pell");
  expect(feed).toMatchObject({ name: "My telephone", revokedAt: null, lastUsedAt: expect.any(String) });
  expect(await feeds("Grace Lomax")).toEqual([]);
  expect((await command(world, "Grace Lomax", "revokeCalendarFeed", named(feed!), "calendarFeed { id }")).refused?.code).toBe("NOT_FOUND");
  expect((await command(world, "Tom Pell", "revokeCalendarFeed", named(feed!), "calendarFeed { revokedAt }")).refused).toBeNull();
  expect([(await fetch(`${http.base}${path}`)).status, (await fetch(`${http.base}/calendar/guess.ics`)).status]).toEqual([404, 404]);
});

test("[PO-36] a person has a few feeds at most; somebody who left has none that answers, and nobody else's meetings are in one", async () => {
  for (let made = 0; made < 5; made++) expect((await make("Amina Yusuf", `Calendar ${made}`)).errors).toBeUndefined();
  expect((await make("Amina Yusuf", "One more")).errors?.[0]?.message).toBe("You may have 5 calendar feeds at a time. Revoke one that you do not use.");
  const { path } = (await make("Chidi Okafor", "Mine")).data.makeCalendarFeed!;
  expect(understood(await (await fetch(`${http.base}${path}`)).text()).events).toEqual([]);
  await world.sql("UPDATE position_holdings SET held_to = '2026-01-14' WHERE staff_id = (SELECT id FROM staff_members WHERE name = 'Chidi Okafor')");
  await world.sql("UPDATE staff_members SET is_active = false, left_on = '2026-01-14' WHERE name = 'Chidi Okafor'");
  expect((await fetch(`${http.base}${path}`)).status).toBe(404);
});

test("a meeting is put into a calendar by hand from its page", async () => {
  const response = await fetch(`${http.base}/papers/meetings/${id}/calendar.ics`, { headers: { cookie: await world.cookie("Tom Pell") } });
  expect(understood(await response.text()).events).toEqual([expect.objectContaining({ uid: `${id}@remit` })]);
  expect((await fetch(`${http.base}/papers/meetings/${id}/calendar.ics`)).status).toBe(404);
});
