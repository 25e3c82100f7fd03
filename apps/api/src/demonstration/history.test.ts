import { isWorkingDay } from "@remit/domain/calendar/working-day";
import { inventOffice } from "./invent.js";
import { officeCalendar } from "./office-days.js";

const asOf = "2026-01-14";
const office = inventOffice({ asOf });
const entriesOf = new Map<string, typeof office.audit_entries>();
for (const entry of office.audit_entries) entriesOf.set(entry.record_id, [...(entriesOf.get(entry.record_id) ?? []), entry]);
const actions = (recordId: string) => (entriesOf.get(recordId) ?? []).map((entry) => entry.action);

test("history is written in the order of time, a chain for each case that begins with its opening", () => {
  expect(office.audit_entries.every((entry, at, all) => at === 0 || all[at - 1]!.at <= entry.at)).toBe(true);
  expect(office.cases.filter((one) => actions(one.id)[0] !== "opened")).toEqual([]);
  const first = new Map<string, string>();
  for (const entry of office.audit_entries) if (!first.has(entry.stream_id)) first.set(entry.stream_id, entry.action);
  expect(office.cases.filter((one) => first.get(one.id) !== "opened")).toEqual([]);
});

test("history agrees with how every record stands", () => {
  const said = new Map(office.cases.map((one) => [one.id, new Set(actions(one.id))]));
  const ends = { RECEIVED: "opened", ASSESSMENT: "assessment started", INVESTIGATION: "moved to segment", DECIDED: "decided", CLOSED: "closed" };
  const disagree = office.cases.filter(({ id, status, decided_on, is_amended_at_review }) =>
    !said.get(id)!.has(ends[status]) || said.get(id)!.has("decided") !== (decided_on !== null) || said.get(id)!.has("amended at review") !== is_amended_at_review);
  expect(disagree).toEqual([]);
  const amended = new Set(office.cases.filter((one) => one.is_amended_at_review).map((one) => one.id));
  expect(new Set(office.service_requests.filter((one) => one.outcome?.includes("decision was amended")).map((one) => one.case_id))).toEqual(amended);
  const lastOf = (id: string) => entriesOf.get(id)!.at(-1)!;
  const ending = { COMPLETED: /completed$/, CANCELLED: /cancelled$/, OPEN: /added$|^assigned$/, IN_PROGRESS: /started$/, WAITING: /waits$/ };
  expect(office.service_requests.filter(({ id, status }) => !ending[status].test(lastOf(id).action))).toEqual([]);
  expect(office.service_requests.filter((one) => one.completed_at && (lastOf(one.id).at !== one.completed_at || lastOf(one.id).actor_id !== one.completed_by_id))).toEqual([]);
  expect(office.file_notes.filter((note) => entriesOf.get(note.id)!.length !== 1 || lastOf(note.id).at !== note.written_at || lastOf(note.id).actor_id !== note.written_by_id)).toEqual([]);
});

test("people acted only while they held the seat they acted in, on days that the office worked, before this morning", () => {
  const held = (staffId: string, positionId: string, day: string) => office.position_holdings.some((one) => one.staff_id === staffId && one.position_id === positionId && one.held_from <= day && (one.held_to ?? "9999") >= day);
  const human = office.audit_entries.filter((entry) => entry.actor_id !== null);
  expect(human.filter((entry) => !held(entry.actor_id!, entry.position_id!, entry.at.slice(0, 10))).map((entry) => `${entry.at} ${entry.action}`)).toEqual([]);
  expect(human.filter((entry) => !isWorkingDay(entry.at.slice(0, 10), officeCalendar))).toEqual([]);
  expect(human.filter((entry) => entry.at >= asOf)).toEqual([]);
  expect(office.audit_entries.at(-1)!.at < `${asOf}T06:00`).toBe(true);
});

test("nothing is done before it came", () => {
  expect(office.service_requests.filter((one) => one.completed_at !== null && one.completed_at <= one.received_at)).toEqual([]);
  const isInOrder = (times: readonly (string | null)[]) => times.filter((time) => time !== null).every((time, at, all) => at === 0 || all[at - 1]! <= time);
  expect(office.inbound_correspondence.filter((one) => !isInOrder([one.received_at, one.classified_at, one.answered_at]))).toEqual([]);
  const received = new Map(office.cases.map((one) => [one.id, one.received_on]));
  expect([...office.service_requests, ...office.inbound_correspondence].filter((one) => one.received_at.slice(0, 10) < received.get(one.case_id)!)).toEqual([]);
});

test("[PO-50] nobody has a review of a decision that they had a part in", () => {
  const reviews = new Set(office.positions.filter((one) => one.segment_id === office.segments.find((segment) => segment.name === "Further Look")!.id).map((one) => one.id));
  const acted = office.audit_entries.filter((entry) => entry.actor_id && /completed$|^decided$|^file note/.test(entry.action));
  const elsewhere = new Set(acted.filter((entry) => !reviews.has(entry.position_id!)).map((entry) => `${entry.case_id} ${entry.actor_id}`));
  const reviewed = acted.filter((entry) => reviews.has(entry.position_id!));
  expect(reviewed.length).toBeGreaterThan(100);
  expect(reviewed.filter((entry) => elsewhere.has(`${entry.case_id} ${entry.actor_id}`))).toEqual([]);
});

test.each(["2025-04-21", "2026-01-01", "2026-03-29", "2026-11-22", "2027-12-28"])("an office can begin on any day: %s", (day) => {
  const other = inventOffice({ asOf: day, seed: 7, cases: 400 });
  expect(other.cases).toHaveLength(400);
  expect(other.service_requests.every((one) => one.received_at.slice(0, 10) <= day && (one.completed_at ?? "") < day)).toBe(true);
  expect(other.audit_entries.filter((entry) => entry.actor_id && entry.at >= day)).toEqual([]);
});

test("a date that is none is refused", () => {
  expect(() => inventOffice({ asOf: "2026-02-30" })).toThrow("not a date");
});
