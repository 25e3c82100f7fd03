import type { Page } from "playwright-core";
import { expectAccessible, openPage } from "../office/browser.js";
import { frozenNow, people } from "../office/world.js";
import { openStoryOffice, type StoryOffice } from "./office.js";

let story: StoryOffice;
let grace: Page;

const amina = "(SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Amina Yusuf')";

beforeAll(async () => {
  story = await openStoryOffice();
  await story.world.sql(`UPDATE case_groups SET owner_position_id = ${amina} WHERE reference IN ('G-HALE', 'G-THORNTON')`);
  await story.world.sql("INSERT INTO positions (title, role_id, segment_id, team_id, kind) SELECT 'Caseworker, Team 1 (vacant)', r.id, t.segment_id, t.id, 'CASEWORKER' FROM roles r, teams t WHERE r.name = 'Caseworker' AND t.name = 'Customer Care Team 1'");
  grace = await openPage({ baseUrl: story.baseUrl, as: people["Grace Lomax"][0], now: frozenNow });
});
afterAll(() => story.close());

const work = () => story.world.sql<{ reference: string; holder: string | null }>("SELECT r.reference, s.name AS holder FROM service_requests r LEFT JOIN positions p ON p.id = r.owner_position_id LEFT JOIN staff_members s ON s.id = p.holder_id WHERE r.is_open AND r.reference < 'SR-000105' ORDER BY r.reference");

test("[WM-45, WM-46, WM-76] the master case view shows case groups by team and by person with what is pending", async () => {
  await grace.goto(`${story.baseUrl}/work-management/master-cases`);
  await grace.getByRole("button", { name: /^Amina Yusuf/ }).click();
  const groups = grace.getByRole("region", { name: "Case groups and their pending work", exact: true });
  await groups.getByRole("row", { name: /G-HALE.*3.*Amina Yusuf 400004/ }).waitFor();
  await groups.getByRole("row", { name: /G-THORNTON.*1.*Amina Yusuf 400004/ }).waitFor();
  await grace.getByRole("button", { name: "Count again" }).click();
  await grace.getByText("Counted again: 4 pieces of pending work in 2 case groups; every count was right.").waitFor();
  await expectAccessible(grace);
});

test("[WM-49] a case group with anything open is not returned, and the reason says how much", async () => {
  await grace.getByRole("checkbox", { name: "Choose G-HALE" }).check();
  await grace.getByText("G-HALE cannot go back: 3 service requests are still open. Complete or cancel what is open, then return it.").waitFor();
  expect(await grace.getByRole("button", { name: "Return to segment" }).getAttribute("aria-disabled")).toBe("true");
  await grace.getByRole("checkbox", { name: "Choose G-HALE" }).uncheck();
});

test("[WM-46, WM-48] once its last piece is done its count is right by itself, and it goes back to the segment", async () => {
  const [last] = await story.world.sql<{ id: string; version: number }>("SELECT id, version FROM service_requests WHERE reference = 'SR-000104'");
  await story.world.ask("Amina Yusuf", "mutation Complete($input: CompleteServiceRequestInput!) { completeServiceRequest(input: $input) { __typename } }", { input: { id: last!.id, expectedVersion: last!.version, outcome: "Answered." } });
  await grace.getByRole("row", { name: /G-THORNTON.*0.*Amina Yusuf/ }).waitFor();
  await grace.getByRole("checkbox", { name: "Choose G-THORNTON" }).check();
  await grace.getByRole("button", { name: "Return to segment" }).click();
  await grace.getByText("1 case group moved to the hopper.").waitFor();
  expect(await story.world.sql("SELECT owner_position_id FROM case_groups WHERE reference = 'G-THORNTON'")).toEqual([{ owner_position_id: null }]);
  await story.world.sql(`UPDATE case_groups SET owner_position_id = ${amina} WHERE reference = 'G-THORNTON'`);
});

test("[WM-22] the plan lists every open case group, and nothing happens while one has nowhere to go", async () => {
  await grace.goto(`${story.baseUrl}/work-management`);
  await grace.getByRole("link", { name: "Move someone, or end their access" }).click();
  await grace.getByRole("link", { name: "Amina Yusuf" }).click();
  await grace.getByRole("heading", { name: "Move Amina Yusuf" }).waitFor();
  expect((await grace.getByRole("table", { name: "Open case groups" }).getByRole("rowheader").allInnerTexts()).sort()).toEqual(["G-HALE", "G-THORNTON"]);
  await grace.getByRole("combobox", { name: "to", exact: true }).selectOption({ label: "Caseworker, Team 1 (vacant), Customer Care Team 1" });
  await grace.getByLabel("G-THORNTON goes to").selectOption({ label: "The segment’s hopper" });
  await grace.getByText("Say where G-HALE goes.").waitFor();
  expect(await grace.getByRole("button", { name: "Move Amina Yusuf" }).isDisabled()).toBe(true);
  await expectAccessible(grace);
});

test("[WM-22] she moves, and everything that she held has an owner in the same act", async () => {
  await grace.getByLabel("All open case groups go to").selectOption({ label: "Chidi Okafor, 400006 — 0 open, available" });
  await grace.getByText("2 case groups: 1 to Chidi Okafor and 1 to the hopper; 3 pieces of pending work go along.").waitFor();
  await grace.getByRole("button", { name: "Move Amina Yusuf" }).click();
  await grace.getByText(/^Amina Yusuf has moved/).waitFor();
  expect(await work()).toEqual([
    { reference: "SR-000101", holder: "Chidi Okafor" },
    { reference: "SR-000102", holder: "Chidi Okafor" },
    { reference: "SR-000103", holder: "Chidi Okafor" },
  ]);
  expect(await story.world.sql("SELECT owner_position_id FROM case_groups WHERE reference = 'G-THORNTON'")).toEqual([{ owner_position_id: null }]);
  expect(await story.world.sql("SELECT p.title FROM positions p JOIN staff_members s ON s.id = p.holder_id WHERE s.name = 'Amina Yusuf'")).toEqual([{ title: "Caseworker, Team 1 (vacant)" }]);
});

test("[WM-22, WM-23] the office finds no open work without a holder", async () => {
  await grace.goto(`${story.baseUrl}/work-management/master-cases`);
  await grace.getByText(/No open work is without a holder/).waitFor();
  await grace.getByRole("button", { name: /^Chidi Okafor/ }).click();
  await grace.getByRole("rowheader", { name: "G-HALE" }).waitFor();
});

test("[CS-33] a placement with another team ends before its last day, with a place for the work done there", async () => {
  const [row] = await story.world.sql<{ id: string; version: number; seat: string; team: string }>("SELECT s.id, s.version, p.id AS seat, t.id AS team FROM staff_members s JOIN positions p ON p.holder_id = s.id, teams t WHERE s.name = 'Ben Carter' AND t.name = 'Customer Care Team 1'");
  const { id, version, seat, team } = row!;
  const { errors } = await story.world.ask("Grace Lomax", "mutation Place($input: PlaceStaffMemberInput!) { placeStaffMember(input: $input) { __typename } }", { input: { id, expectedVersion: version, fromPositionId: seat, teamId: team, endsOn: "2026-01-23", isCivilEmergency: true, reason: "Floods", handover: { otherwiseToHopper: true } } });
  expect(errors).toBeUndefined();
  await story.world.sql("UPDATE case_groups SET owner_position_id = (SELECT position_id FROM placements) WHERE reference = 'G-THORNTON'");
  await grace.goto(`${story.baseUrl}/work-management/moving/${id}`);
  await grace.getByRole("radio", { name: "End the placement with Customer Care Team 1, which lasts until 23 January 2026" }).check();
  await grace.getByText("Say where G-THORNTON goes.").waitFor();
  await expectAccessible(grace);
  await grace.getByLabel("All open case groups go to").selectOption({ label: "The segment’s hopper" });
  await grace.getByRole("button", { name: "End Ben Carter’s placement" }).click();
  await grace.getByText(/^Ben Carter is back at their own position/).waitFor();
  expect(await story.world.sql("SELECT returned_on::text FROM placements")).toEqual([{ returned_on: "2026-01-14" }]);
});
