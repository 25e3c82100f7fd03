import { deadlineCue, dueSoonUntil } from "@remit/domain/work-management/deadlines";
import { workingCalendar } from "@remit/domain/calendar/working-calendar";
import { workIn } from "@remit/test/office/work";
import { openWorld, type Who, type World } from "@remit/test/office/world";

let world: World;
let work: ReturnType<typeof workIn>;
beforeAll(async () => {
  world = await openWorld();
  work = workIn(world);
  await work.give("Dana Fox", ["SR-000104"], await work.seat("Priya Nair", "Caseworker, Team 2"));
  await work.give("Tom Pell", ["SR-000105"], await work.seat("Priya Nair", "Caseworker with team leader"));
});
afterAll(() => world.close());

type List = { serviceRequests: { totalCount: number; nodes: { reference: string }[] } };
const list = async (as: Who, filter: string, position?: string, order = "") => {
  const { data, errors } = await world.ask<List>(as, `{ serviceRequests(filter: { ${filter} }${order}) { totalCount nodes { reference } } }`, {}, position);
  if (errors) throw new Error(JSON.stringify(errors));
  expect(data.serviceRequests.totalCount).toBe(data.serviceRequests.nodes.length);
  return data.serviceRequests.nodes.map((one) => one.reference);
};
const open = "isOpen: { eq: true }";
const secondary = "Caseworker with team leader permissions";

test("[WM-06] the hopper holds what nobody owns in one's own segment, by priority, then by what is due first, then by age", async () => {
  expect(await list("Dana Fox", `${open}, isInMyHopper: { eq: true }`)).toEqual(["SR-000101", "SR-000103", "SR-000102"]);
  expect(await list("Tom Pell", `${open}, isInMyHopper: { eq: true }`)).toEqual([]);
});

test("[WM-41, WM-42] my service requests are those of the position acted in, and change with it", async () => {
  expect(await list("Priya Nair", `${open}, isMine: { eq: true }`)).toEqual(["SR-000104"]);
  expect(await list("Priya Nair", `${open}, isMine: { eq: true }`, secondary)).toEqual(["SR-000105"]);
});

test("[WM-41] what is completed is no longer mine to do", async () => {
  await world.sql("UPDATE service_requests SET status = 'COMPLETED', completed_at = now() WHERE reference = 'SR-000105'");
  expect(await list("Priya Nair", `${open}, isMine: { eq: true }`, secondary)).toEqual([]);
  await world.sql("UPDATE service_requests SET status = 'OPEN', completed_at = NULL WHERE reference = 'SR-000105'");
});

test("[WM-43] one list shows a person's open requests in all their positions, whichever they act in", async () => {
  for (const position of [undefined, secondary]) expect((await list("Priya Nair", `${open}, isMineInAnyPosition: { eq: true }`, position)).sort()).toEqual(["SR-000104", "SR-000105"]);
  expect(await list("Amina Yusuf", `${open}, isMineInAnyPosition: { eq: true }`)).toEqual([]);
});

test("[WM-18, WM-44] in the list across positions, what another position holds cannot be completed, and says to switch", async () => {
  const { data } = await world.ask<{ serviceRequests: { nodes: { reference: string; choices: { action: string; allowed: boolean; because: string | null }[] }[] } }>("Priya Nair", `{ serviceRequests(filter: { ${open}, isMineInAnyPosition: { eq: true } }, orderBy: [{ field: REFERENCE }]) { nodes { reference choices { action allowed because } } } }`);
  const completing = data.serviceRequests.nodes.map(({ reference, choices }) => [reference, choices.find((one) => one.action === "completeServiceRequest")]);
  expect(completing).toEqual([["SR-000104", expect.objectContaining({ allowed: true })], ["SR-000105", expect.objectContaining({ allowed: false, because: expect.stringMatching(/position/) })]]);
});

test("[WM-50, WM-39] a leader sees the assigned requests of their command, by person and by status, and not of other segments", async () => {
  expect(await list("Dana Fox", `${open}, isInMyCommand: { eq: true }`)).toEqual(["SR-000104"]);
  expect(await list("Dana Fox", `isInMyCommand: { eq: true }, status: { in: [WAITING] }`)).toEqual([]);
  expect(await list("Dana Fox", `isInMyCommand: { eq: true }, ownerPosition: { holder: { staffNumber: { eq: "400008" } } }`)).toEqual(["SR-000104"]);
  expect(await list("Owen Pryce", `${open}, isInMyCommand: { eq: true }`)).toEqual([]);
});

test("[WM-12, WM-14] any column filters, and further columns narrow: area, then its sub-area, then status and priority", async () => {
  const area = `area: { name: { eq: "Case enquiry" } }`;
  expect((await list("Dana Fox", area)).sort()).toEqual(["SR-000101", "SR-000103", "SR-000104"]);
  expect((await list("Dana Fox", `${area}, subArea: { name: { eq: "Call back" } }, status: { eq: OPEN }, priority: { gte: 641 }`))).toEqual(["SR-000101"]);
  expect(await list("Dana Fox", `${area}, subArea: { name: { eq: "Bank details" } }`)).toEqual([]);
});

test("[WM-13] a list sorts by several columns at once", async () => {
  const by = (...steps: string[]) => `, orderBy: [${steps.map((one) => `{ field: ${one} }`).join(", ")}]`;
  expect(await list("Dana Fox", open, undefined, by("AREA_NAME", "NEXT_ACTION_DUE_ON"))).toEqual(["SR-000103", "SR-000101", "SR-000104", "SR-000102"]);
  expect(await list("Dana Fox", open, undefined, by("PRIORITY", "REFERENCE"))).toEqual(["SR-000102", "SR-000103", "SR-000104", "SR-000101"]);
});

test("[WM-19, WM-20] a search by next action date finds that very date; due today or earlier is a second filter beside it", async () => {
  expect(await list("Dana Fox", `nextActionDueOn: { eq: "2026-01-14" }`)).toEqual(["SR-000101"]);
  expect((await list("Dana Fox", `isDueTodayOrEarlier: { eq: true }`)).sort()).toEqual(["SR-000101", "SR-000103"]);
});

test("[WM-21, WM-51] every list carries the next action date and its mark", async () => {
  const { data } = await world.ask<{ serviceRequests: { nodes: object[] } }>("Dana Fox", `{ serviceRequests(filter: { isInMyHopper: { eq: true } }) { nodes { nextActionDueOn isOverdue isDueTodayOrEarlier isDueSoon } } }`);
  expect(data.serviceRequests.nodes).toEqual([
    { nextActionDueOn: "2026-01-14", isOverdue: false, isDueTodayOrEarlier: true, isDueSoon: false },
    { nextActionDueOn: "2026-01-12", isOverdue: true, isDueTodayOrEarlier: true, isDueSoon: false },
    { nextActionDueOn: "2026-01-16", isOverdue: false, isDueTodayOrEarlier: false, isDueSoon: true }]);
});

test("[WM-51] the marks in lists are the domain's, over weekends, bank holidays and closures", async () => {
  await world.sql("INSERT INTO holidays (calendar_id, \"on\", name) SELECT id, '2026-04-03', 'Good Friday' FROM calendars WHERE is_office_default");
  await world.sql("INSERT INTO holidays (calendar_id, \"on\", name) SELECT id, '2026-04-02', 'Not ours' FROM calendars WHERE code = 'SCOTLAND'");
  await world.sql("INSERT INTO office_closures (\"on\", name) VALUES ('2026-04-07', 'Moving day')");
  const calendar = workingCalendar({ code: "ENGLAND_AND_WALES", holidays: [["2026-04-03", "Good Friday"]], closures: [["2026-04-07", "Moving day"]] });
  for (let day = 28; day < 40; day++) {
    world.at(new Date(Date.UTC(2026, 2, day, 11)));
    const today = new Date(Date.UTC(2026, 2, day)).toISOString().slice(0, 10);
    await world.sql("UPDATE service_requests SET next_action_due_on = $1::date + ascii(right(reference, 1)) - ascii('1') + 1 WHERE owner_position_id IS NULL", [today]);
    const { data } = await world.ask<{ serviceRequests: { nodes: { nextActionDueOn: string; isDueSoon: boolean }[] } }>("Dana Fox", `{ serviceRequests(filter: { isInMyHopper: { eq: true } }) { nodes { nextActionDueOn isDueSoon } } }`);
    for (const { nextActionDueOn, isDueSoon } of data.serviceRequests.nodes) expect([today, nextActionDueOn, isDueSoon]).toEqual([today, nextActionDueOn, deadlineCue(nextActionDueOn, today, dueSoonUntil(today, calendar)) === "DUE_SOON"]);
  }
});
