import { inventOffice } from "./invent.js";
import type { OfficeRows, RequestRow, Table } from "./rows.js";

const asOf = "2026-01-14";
const office = inventOffice({ asOf });
const isOpen = ({ status }: { status: string }) => !["COMPLETED", "CANCELLED", "DONE", "ANSWERED"].includes(status);
const open: RequestRow[] = office.service_requests.filter(isOpen);
const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
const [staff, positions, groups, cases] = [byId(office.staff_members), byId(office.positions), byId(office.case_groups), byId(office.cases)];
const seatsOf = (name: string) => office.position_holdings.filter((one) => one.held_to === null && staff.get(one.staff_id)!.name === name).map((one) => one.position_id);
const loadOf = (name: string) => open.filter((request) => request.owner_position_id === seatsOf(name)[0]);
const segment = (name: string) => office.segments.find((one) => one.name === name)!.id;

test("the same seed gives the same office, and another seed another", () => {
  const text = JSON.stringify(office);
  expect(JSON.stringify(inventOffice({ asOf, seed: 1 })) === text).toBe(true);
  expect(JSON.stringify(inventOffice({ asOf, seed: 2 })) === text).toBe(false);
});

test("[CS-26] the office has the size that it promises, with customers who came about several things", () => {
  expect(office.cases).toHaveLength(1500);
  expect(office.staff_members.filter((one) => one.is_active).length).toBeGreaterThanOrEqual(60);
  expect(office.bodies).toHaveLength(120);
  expect(open.filter((one) => one.owner_position_id === null && one.segment_id === segment("Customer Care"))).toHaveLength(214);
  expect(office.cases.filter((one) => one.is_sensitive)).toHaveLength(12);
  const amended = office.cases.filter((one) => one.is_amended_at_review);
  expect(amended.length).toBeGreaterThan(18);
  expect(amended.every((one) => one.amended_on! > one.decided_on! && / \(amended at review \d+ \w+ \d{4}\)$/.test(one.decided_text!))).toBe(true);
  const sizes = [...office.cases.reduce((counted, one) => counted.set(one.case_group_id, (counted.get(one.case_group_id) ?? 0) + 1), new Map<string, number>()).values()];
  expect(sizes.filter((size) => size > 1).length).toBeGreaterThan(100);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
});

test("the named people stand as their story says", () => {
  expect(["Amina Yusuf", "Ben Carter", "Chidi Okafor"].map((name) => loadOf(name).length)).toEqual([31, 22, 38]);
  expect(loadOf("Amina Yusuf").filter((one) => one.next_action_due_on! < asOf)).toHaveLength(2);
  const ben = office.staff_members.find((one) => one.name === "Ben Carter")!;
  expect(office.absences.filter((one) => one.staff_id === ben.id && one.starts_on <= asOf).map((one) => [one.status, one.ends_on])).toEqual([["STANDING", "2026-01-20"]]);
  expect(seatsOf("Priya Nair").map((id) => positions.get(id)!.has_team_leader_permissions)).toEqual([false, true]);
});

test("every reference resolves", () => {
  // Kinds of absence come with the database.
  const known = new Set(["1", "2", "3"].map((kind) => `00000000-0000-7000-8000-00000000000${kind}`).concat(Object.values(office).flatMap((rows: readonly object[]) => rows.map((row) => (row as { id?: string }).id!))));
  const broken = (Object.entries(office) as [Table, readonly object[]][]).flatMap(([table, rows]) => rows.flatMap((row) =>
    Object.entries(row).filter(([column, value]) => column.endsWith("_id") && value !== null && !known.has(value as string)).map(([column]) => `${table}.${column}`)));
  expect(broken).toEqual([]);
  const identifiers = Object.values(office).flatMap((rows: readonly object[]) => rows.flatMap((row) => ("id" in row ? [row.id] : [])));
  expect(new Set(identifiers).size).toBe(identifiers.length);
});

test("[WM-05] no position is held by two people on one day, and nobody has two primary ones", () => {
  const overlap = (key: (one: OfficeRows["position_holdings"][number]) => string) => office.position_holdings.flatMap((a, at) => office.position_holdings.slice(at + 1)
    .filter((b) => key(a) === key(b) && a.held_from <= (b.held_to ?? "9999") && b.held_from <= (a.held_to ?? "9999")));
  expect(overlap((one) => one.position_id)).toEqual([]);
  expect(overlap((one) => `${one.staff_id} ${one.is_primary}`)).toEqual([]);
});

test("[AS-40, WM-01] every position has a deputy in its segment, and every segment its manager and leaders", () => {
  expect(office.positions.every((one) => one.deputy_position_id !== one.id && positions.get(one.deputy_position_id!)!.segment_id === one.segment_id)).toBe(true);
  for (const { id } of office.segments) {
    const kinds = office.positions.filter((one) => one.segment_id === id).map((one) => one.kind);
    expect(kinds.filter((kind) => kind === "SEGMENT_MANAGER")).toHaveLength(1);
    expect(kinds.filter((kind) => kind === "TEAM_LEADER").length).toBeGreaterThanOrEqual(2);
  }
});

test("[AS-36] nobody who has left or has not completed induction holds work or ever did any", () => {
  const unready = office.staff_members.filter((one) => one.induction_completed_on === null);
  expect(unready.map((one) => one.name)).toEqual(["Nia Bevan"]);
  const acted = new Set(office.audit_entries.map((one) => one.actor_id));
  expect(unready.some((one) => acted.has(one.id))).toBe(false);
  const holders = new Map(office.position_holdings.filter((one) => one.held_to === null).map((one) => [one.position_id, staff.get(one.staff_id)!]));
  const owners = new Set(office.case_groups.flatMap((one) => one.owner_position_id ?? []));
  expect([...owners].filter((id) => !holders.get(id)?.is_active || !holders.get(id)?.induction_completed_on)).toEqual([]);
});

test("[WM-07, WM-32, CS-02] everything in a group shares its owner and segment, and the owner speaks for us", () => {
  const strays = [...office.cases, ...open, ...office.activities, ...office.inbound_correspondence].filter((row) => {
    const group = groups.get(row.case_group_id)!;
    return row.owner_position_id !== group.owner_position_id || row.segment_id !== group.segment_id;
  });
  expect(strays).toEqual([]);
  const holders = new Map(office.position_holdings.filter((one) => one.held_to === null).map((one) => [one.position_id, one.staff_id]));
  expect(office.cases.filter((one) => one.owner_position_id && one.contact_owner_id !== holders.get(one.owner_position_id))).toEqual([]);
});

test("[WM-49, CS-27] nothing is open on a closed case, and dates follow one another", () => {
  const outstanding = [...open, ...office.activities.filter(isOpen), ...office.inbound_correspondence.filter(isOpen)];
  expect(outstanding.filter((one) => cases.get(one.case_id)!.status === "CLOSED")).toEqual([]);
  const worked = new Set(office.cases.filter((one) => one.status !== "CLOSED").map((one) => one.case_group_id));
  expect(office.case_groups.filter((group) => group.is_open !== worked.has(group.id))).toEqual([]);
  const daysOf = (one: OfficeRows["cases"][number]) => ["2025-01-14", one.received_on, one.decided_on, one.amended_on, one.closed_on, asOf].filter((day) => day !== null);
  expect(office.cases.filter((one) => !daysOf(one).every((day, at, days) => at === 0 || days[at - 1]! <= day))).toEqual([]);
});

test("[WM-08, WM-10] priorities lie between 0 and 999, and what is open has a next date", () => {
  expect(office.service_requests.every((one) => Number.isInteger(one.priority) && one.priority >= 0 && one.priority <= 999)).toBe(true);
  expect(open.every((one) => one.next_action_due_on !== null)).toBe(true);
  const late = open.filter((one) => one.next_action_due_on! < asOf).length;
  expect(late).toBeGreaterThan(40);
  expect(late).toBeLessThan(open.length / 6);
});
