import { learningIn } from "@remit/test/office/learning";
import { meetingsIn } from "@remit/test/office/meetings";
import { openWorld, type Who, type World } from "@remit/test/office/world";

interface Item { readonly id: string; readonly kind: string; readonly title: string; readonly reason: string }
interface Trend { readonly keys: readonly { readonly label: string }[]; readonly count: number; readonly change: number }

let world: World;
let office: ReturnType<typeof meetingsIn>;
let learning: ReturnType<typeof learningIn>;
let [meeting, theme] = ["", ""];
beforeAll(async () => {
  world = await openWorld();
  [office, learning] = [meetingsIn(world), learningIn(world)];
  await office.series({ openingItems: [], closingItems: [] });
  meeting = await callTheNext();
  theme = await learning.theme("Delay");
  await decide("C-2026-000001", "2025-11-10", 3);
  await decide("C-2026-000002", "2025-12-01", 2);
  await decide("C-2026-000003", "2025-08-10", 1);
});
afterAll(() => world.close());

const callTheNext = async () => (await office.begin("Helen Marsh", "conveneMeeting", "meeting", { seriesId: (await world.sql<{ id: string }>("SELECT id FROM meeting_series"))[0]!.id })).record!.id;
/** Decides a case on a day, with so many heads of complaint that show the theme. */
async function decide(reference: string, on: string, heads: number): Promise<void> {
  await world.sql("UPDATE cases SET decided_on = $2 WHERE reference = $1", [reference, on]);
  for (let head = 0; head < heads; head++) await learning.begin("Idris Kay", "attachTheme", "themeTag", { themeId: theme, kind: "FINDING", recordId: await learning.finding(reference, "She waited."), evidence: "She waited." });
}
const candidates = async (as: Who = "Helen Marsh") => (await world.ask<{ agendaCandidates: (Item & { key: string })[] }>(as, "query($id: ID!) { agendaCandidates(meetingId: $id) { key kind title reason } }", { id: meeting })).data.agendaCandidates;
const proposed = async () => (await candidates()).map(({ kind, title, reason }) => [kind, title, reason]);
const nominate = (as: Who, subjectId: string) => office.begin(as, "nominateForMeeting", "meetingNomination", { kind: "THEME", subjectId, why: "It grows." });
const onTheme = async (as: Who) => (await world.ask<{ theme: { meetingNominations: { nodes: { reference: string }[] }; meetingDecisions: { nodes: { text: string }[] }; meetingActions: { nodes: { what: string }[] } } }>(as, "query($id: ID!) { theme(id: $id) { meetingNominations { nodes { reference } } meetingDecisions { nodes { text } } meetingActions { nodes { what } } } }", { id: theme })).data.theme;
const items = async (id = meeting) => (await office.read("Helen Marsh", "meeting", id) as { items: { nodes: Item[] } }).items.nodes;
/** The draft with which the next meeting begins; it is called off again. */
async function drafted() {
  const next = await callTheNext();
  const draft = await items(next);
  await office.to("Helen Marsh", "cancelMeeting", "meeting", next, { reason: "Another day" });
  return draft.map(({ kind, title, reason }) => [kind, title, reason]);
}
/** Restricts what the meeting discussed, behind the back of the office, which no longer allows it once the agenda is fixed. */
const restrict = (isRestricted: boolean) => world.sql(`ALTER TABLE agenda_items DISABLE TRIGGER agenda_stays_fixed; UPDATE agenda_items SET is_restricted = ${isRestricted} WHERE meeting_id = '${meeting}'; ALTER TABLE agenda_items ENABLE TRIGGER agenda_stays_fixed`);
const worse = "“Delay” was found 5 times in Q4 2025, 4 more than in the quarter before. It was not discussed at a meeting yet.";

test("[PO-38, PO-51, PO-52] a theme that got worse belongs on the agenda, with its figures and its period, as the page of trends counts them", async () => {
  expect(await proposed()).toEqual([["THEME", "TH-000001: Delay", worse]]);
  const { data } = await world.ask<{ themeTrends: Trend[] }>("Helen Marsh", `{ themeTrends(groupBy: [THEME, OCCURRED_QUARTER], filter: { occurredOn: { gte: "2025-07-01", lte: "2025-12-31" } }, having: [{ field: "change", atLeast: 3 }]) { keys { label } count change } }`);
  expect(data.themeTrends).toEqual([{ keys: [{ label: "Delay" }, { label: "Q4 2025" }], count: 5, change: 4 }]);
  expect(await candidates("Amina Yusuf")).toEqual([]);
});

test("[PO-52, CS-09] what somebody may not see is not counted for them, and a theme that grew by less is not proposed", async () => {
  await world.sql("UPDATE cases SET is_sensitive = true WHERE reference = 'C-2026-000002'");
  expect(await proposed()).toEqual([]);
  await world.sql("UPDATE cases SET is_sensitive = false WHERE reference = 'C-2026-000002'");
  await world.sql("UPDATE theme_tags SET removed_on = '2026-01-12', removed_reason = 'No' WHERE id IN (SELECT t.id FROM theme_tags t JOIN cases c ON c.id = t.case_id AND c.reference = 'C-2026-000002')");
  expect(await proposed()).toEqual([]);
  await world.sql("UPDATE theme_tags SET removed_on = NULL, removed_reason = NULL");
  expect(await proposed()).toHaveLength(1);
});

test("[PO-38, PO-52] a theme is nominated with the reason and by whom; once, while the office uses it, and then it is not proposed beside", async () => {
  expect((await nominate("Ana Petrova", theme)).refused?.code).toBe("FORBIDDEN");
  const gone = await learning.theme("Waiting");
  await learning.to("Helen Marsh", "mergeTheme", "theme", gone, { intoId: theme, reason: "The same" });
  expect((await nominate("Idris Kay", gone)).refused).toMatchObject({ rule: "PO-38", message: expect.stringContaining("no longer in use") });
  expect((await nominate("Idris Kay", meeting)).refused).toMatchObject({ rule: "PO-38", message: expect.stringContaining("There is no such record") });
  expect((await nominate("Idris Kay", theme)).record).toMatchObject({ reference: "N-000001", kind: "THEME", title: "TH-000001: Delay", state: "WAITING", nominatedBy: { name: "Idris Kay" } });
  expect((await nominate("Dana Fox", theme)).refused).toMatchObject({ rule: "PO-38", message: "This is nominated already and waits for a meeting." });
  expect(await proposed()).toEqual([["NOMINATION", "TH-000001: Delay", "Nominated by Idris Kay on 14 January 2026: It grows."]]);
  expect((await onTheme("Amina Yusuf")).meetingNominations.nodes).toEqual([{ reference: "N-000001" }]);
});

test("[PO-38] what is on the agenda as nominated is not proposed again because it grows, nor what was proposed", async () => {
  await office.to("Helen Marsh", "buildAgenda", "meeting", meeting, {});
  expect([await proposed(), (await items()).map(({ kind }) => kind)]).toEqual([[], ["NOMINATION"]]);
  await office.to("Helen Marsh", "removeAgendaItem", "agendaItem", (await items())[0]!.id, { reason: "Not ripe" });
  await office.to("Idris Kay", "withdrawNomination", "meetingNomination", (await world.sql<{ id: string }>("SELECT id FROM meeting_nominations"))[0]!.id, { reason: "It grows by itself" });
  await office.to("Helen Marsh", "buildAgenda", "meeting", meeting, {});
  expect([await proposed(), (await items()).map(({ kind, title, reason }) => [kind, title, reason])]).toEqual([[], [["THEME", "TH-000001: Delay", worse]]]);
});

test("[PO-42, PO-53, PO-39] a lesson that is overdue belongs on the agenda with whose turn it is and since when; one in time does not", async () => {
  const lesson = (await learning.begin("Idris Kay", "proposeLesson", "lesson", { title: "Open what is attached", found: "Nobody did.", recommendation: "Open it.", audience: "OUR_SERVICE", themeId: theme })).record!.id;
  await learning.to("Helen Marsh", "agreeLesson", "lesson", lesson, { ownerId: await office.staff("Grace Lomax"), dueOn: "2026-01-20" });
  expect(await proposed()).toEqual([]);
  world.at(new Date("2026-01-21T10:00:00Z"));
  expect(await proposed()).toEqual([["LESSON", "LE-000001: Open what is attached", "Grace Lomax was to record what changed by 20 January 2026; not discussed at a meeting yet."]]);
  await learning.to("Grace Lomax", "recordLessonChange", "lesson", lesson, { checkerId: await office.staff("Tom Pell"), dueOn: "2026-01-26", evidence: "All opened." });
  expect(await proposed()).toEqual([]);
  world.at(new Date("2026-01-27T10:00:00Z"));
  expect(await proposed()).toEqual([["LESSON", "LE-000001: Open what is attached", "Tom Pell was to say whether it works by 26 January 2026; not discussed at a meeting yet."]]);
  await office.to("Helen Marsh", "buildAgenda", "meeting", meeting, {});
  await office.to("Helen Marsh", "buildAgenda", "meeting", meeting, {});
  expect((await items()).map(({ kind }) => kind)).toEqual(["THEME", "LESSON"]);
});

test("[PO-39, PO-52] decisions and actions land on the theme and on the lesson, for everybody who reads those; those of a restricted item for its readers alone", async () => {
  const [about, overdue] = await items();
  await office.to("Helen Marsh", "freezeAgenda", "meeting", meeting);
  world.at(new Date("2026-02-05T10:00:00Z"));
  await office.to("Helen Marsh", "beginMinutes", "meeting", meeting);
  const decide = async (id: string, text: string) => office.to("Helen Marsh", "decideItem", "agendaItem", id, { text, decidedById: await office.staff("Tom Pell"), comesBack: true });
  expect([(await decide(about!.id, "Every team calls within two days.")).refused, (await decide(overdue!.id, "Checked by March.")).refused]).toEqual([null, null]);
  expect((await office.to("Helen Marsh", "giveMeetingAction", "agendaItem", about!.id, { what: "Write the call plan", ownerId: await office.staff("Grace Lomax"), dueOn: "2026-02-20" })).refused).toBeNull();
  expect(await onTheme("Amina Yusuf")).toMatchObject({ meetingDecisions: { nodes: [{ text: "Every team calls within two days." }] }, meetingActions: { nodes: [{ what: "Write the call plan" }] } });
  expect((await onTheme("Ana Petrova")).meetingDecisions.nodes).toEqual([{ text: null }]);
  const { data } = await world.ask<{ lessons: { nodes: { meetingDecisions: { nodes: { text: string }[] } }[] } }>("Amina Yusuf", "{ lessons { nodes { meetingDecisions { nodes { text } } } } }");
  expect(data.lessons.nodes).toEqual([{ meetingDecisions: { nodes: [{ text: "Checked by March." }] } }]);
  await restrict(true);
  expect(await onTheme("Amina Yusuf")).toMatchObject({ meetingDecisions: { nodes: [] }, meetingActions: { nodes: [] } });
  await restrict(false);
});

test("[PO-39, PO-51] what a meeting left open comes back as a matter arising, and not a second time because it grows; once settled it is proposed with when it was discussed", async () => {
  expect(await drafted()).toEqual([
    ["MATTERS_ARISING", "W-000002: Write the call plan", "Given to Grace Lomax at M-000001, due 20 February 2026, and still open."],
    ["MATTERS_ARISING", "TH-000001: Delay", "Left to come back at M-000001."], ["MATTERS_ARISING", "LE-000001: Open what is attached", "Left to come back at M-000001."]]);
  await world.sql("UPDATE meeting_decisions SET comes_back = false; UPDATE commissioned_work SET state = 'DONE', done_on = '2026-02-05', outcome = 'Written' WHERE agenda_item_id IS NOT NULL");
  expect(await drafted()).toEqual([
    ["THEME", "TH-000001: Delay", worse.replace("not discussed at a meeting yet", "last discussed on 5 February 2026")],
    ["LESSON", "LE-000001: Open what is attached", "Tom Pell was to say whether it works by 26 January 2026; last discussed on 5 February 2026."]]);
});
