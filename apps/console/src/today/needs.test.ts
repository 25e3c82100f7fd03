import type { MyCommand, MySeat } from "./documents";
import { byUrgency, commandNeeds, officeNeeds, seatNeeds } from "./needs";

const today = "2026-01-14";
const kept = { id: "", version: 1, choices: [], case: { id: "case", reference: "C-2026-000001", title: "Delay in referral" } };
const none = { nodes: [], totalCount: 0 };
const request = (id: string, nextActionDueOn: string, priority: number) => ({ ...kept, id, reference: id, summary: id, priority, nextActionDueOn });
const letter = (id: string, receivedAt: string, status: "OPEN" | "CLASSIFIED") => ({ ...kept, id, channel: "POST" as const, fromName: "Margaret Hale", summary: id, receivedAt, status });
const seat = (given: Partial<MySeat>): MySeat => ({ requests: none, activities: none, letters: none, untold: none, soon: none, ...given });
const order = (given: Partial<MySeat>) => byUrgency(seatNeeds(seat(given), today)).map(({ id }) => id);
const reasons = (given: Partial<MySeat>) => seatNeeds(seat(given), today).map(({ reason, tone }) => [reason, tone]);

test("[WM-51] what is latest comes first, and among what is equally late the higher priority", () => {
  expect(order({ requests: { totalCount: 4, nodes: [request("today", today, 999), request("late-low", "2026-01-12", 100), request("late-high", "2026-01-12", 900), request("later", "2026-01-09", 1)] } })).toEqual(["later", "late-high", "late-low", "today"]);
});

test("[WM-51] why a line is there is said in words, and red only once it is late", () => {
  const nodes = [request("a", "2026-01-13", 1), request("b", "2026-01-10", 1), request("c", today, 1)];
  expect(reasons({ requests: { totalCount: 3, nodes } })).toEqual([["overdue by 1 day", "red"], ["overdue by 4 days", "red"], ["due today", "amber"]]);
});

test("[WM-03] what came in waits to be classified from the day of its arrival, and to be answered more patiently", () => {
  const nodes = [letter("new", "2026-01-14T09:00:00Z", "OPEN"), letter("old", "2026-01-12T09:00:00Z", "OPEN"), letter("classified", "2026-01-12T09:00:00Z", "CLASSIFIED")];
  expect(reasons({ letters: { totalCount: 3, nodes } })).toEqual([["arrived today, not classified", "amber"], ["arrived 2 days ago, not classified", "red"], ["arrived 2 days ago, not answered", "amber"]]);
  expect(order({ letters: { totalCount: 3, nodes } })).toEqual(["old", "classified", "new"]);
});

test("[CS-02] a customer who was not told of their new contact is a line of its own", () => {
  const [need] = seatNeeds(seat({ untold: { totalCount: 1, nodes: [{ id: "case", reference: "C-1", title: "Damp", contactOwner: { name: "Amina Yusuf" } }] } }), today);
  expect(need).toMatchObject({ what: "Tell the customer that Amina Yusuf is their contact", at: { to: "/cases/case/show" } });
});

const counted = (totalCount: number) => ({ totalCount });
const member = (name: string, availability: string, overdue: number) => ({ positionId: name, name, availability, availabilityWords: "Away until 20 January 2026", overdue }) as unknown as MyCommand["myTeam"]["members"][number];
const command = (given: Partial<MyCommand>): MyCommand => ({ myTeam: { members: [] }, hopperSummary: null, old: counted(0), due: counted(0), unclassified: counted(0), returned: counted(0), ...given });

test("[WM-15] a leader sees who is away with work overdue, and only them", () => {
  const members = [member("Ben Carter", "AWAY", 3), member("Nia Bevan", "AWAY", 0), member("Amina Yusuf", "AVAILABLE", 4)];
  expect(commandNeeds(command({ myTeam: { members } })).map(({ what, reason }) => [what, reason])).toEqual([["Ben Carter is away and has 3 overdue requests", "away until 20 January 2026"]]);
});

test("[WM-06] the hopper asks for attention only when something in it is due or has waited too long", () => {
  expect(commandNeeds(command({}))).toEqual([]);
  const lines = commandNeeds(command({ due: counted(37), old: counted(1), hopperSummary: { segmentId: "", segmentName: "", size: 214, oldestDays: 9, inToday: 0, outToday: 0 } }));
  expect(lines.map(({ what }) => what)).toEqual(["37 requests in the hopper should be acted on today or earlier", "1 request in the hopper; the oldest has waited 9 days"]);
});

const calendar = (on: string) => ({ id: "c", name: "England and Wales", holidays: { nodes: [{ on }] } });
const running = (given: object) => officeNeeds({ orphanCheck: { count: 0, checkedAt: "" }, hierarchyGaps: [], calendars: { nodes: [calendar("2028-12-26")] }, ...given }, today).map(({ what }) => what);

test("[WM-22] those who run the office are told of work that nobody can reach, and of holidays that run out", () => {
  expect(running({})).toEqual([]);
  expect(running({ orphanCheck: { count: 2, checkedAt: "" } })).toEqual(["2 pieces of work belong to nobody"]);
  expect(running({ calendars: { nodes: [calendar("2026-04-06")] } })).toEqual(["Bank holidays of England and Wales are known until 2026; deadlines after that would be wrong"]);
});
