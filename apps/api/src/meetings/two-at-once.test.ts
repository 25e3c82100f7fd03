import { serve, type FrontDoor } from "@remit/api/server";
import { meetingsIn } from "@remit/test/office/meetings";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let door: FrontDoor;
let office: ReturnType<typeof meetingsIn>;
let id = "";
beforeAll(async () => {
  world = await openWorld();
  door = await serve(world.office, { port: 0, host: "127.0.0.1" });
  office = meetingsIn(world);
  id = (await office.begin("Helen Marsh", "conveneMeeting", "meeting", { title: "Monthly", on: "2026-02-05", startsAt: "10:00", minutes: 60, chairId: await office.staff("Tom Pell") })).record!.id;
});
afterAll(async () => { await door.close(); await world.close(); });

const follow = async (as: Who) => fetch(`http://127.0.0.1:${door.port}/live?topics=meeting:${id}`, { headers: { cookie: await world.cookie(as) } });
/** What somebody who has the meeting open hears until all of it was said. */
async function heard(stream: Response, ...ids: readonly string[]): Promise<string> {
  const reader = stream.body!.getReader();
  let text = "";
  while (!ids.every((one) => text.includes(one))) text += new TextDecoder().decode((await reader.read()).value);
  await reader.cancel();
  return text;
}
const add = (title: string) => office.begin("Helen Marsh", "addAgendaItem", "meeting", { meetingId: id, title, minutes: 10 });
const itemId = async (title: string) => (await world.sql<{ id: string }>("SELECT id FROM agenda_items WHERE title = $1", [title]))[0]!.id;

test("[PO-39] whoever has a meeting open hears what another changes there, by identifiers only", async () => {
  await add("How calls are made");
  const [stream, calls] = [await follow("Dana Fox"), await itemId("How calls are made")];
  await add("What the post brought");
  await office.to("Helen Marsh", "arrangeAgenda", "meeting", id, { itemIds: [await itemId("What the post brought"), calls] });
  await office.to("Helen Marsh", "editAgendaItem", "agendaItem", calls, { minutes: 15 });
  await office.to("Helen Marsh", "askForPaper", "agendaItem", calls, { title: "Calls", authorId: await office.staff("Helen Marsh"), dueOn: "2026-01-20" });
  const paper = (await world.sql<{ id: string }>("SELECT id FROM meeting_papers"))[0]!.id;
  await office.to("Helen Marsh", "writePaper", "meetingPaper", paper, { text: "Twice a day." });
  const text = await heard(stream, await itemId("What the post brought"), id, calls, paper);
  expect(text).not.toMatch(/post brought|calls are made|Twice|Helen/);
});

test("[PO-39] whoever sees no cases hears of no meeting", async () => {
  expect((await follow("Sam Reid")).status).toBe(403);
});
