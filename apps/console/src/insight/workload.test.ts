import { seatsOf, type Workload } from "./workload";

const seat = (id: string, segmentId = "care", permissions = ["receive-work"]) => ({ id, title: `Caseworker ${id}`, segment: { id: segmentId, name: segmentId }, team: null, holder: { name: id }, role: { permissions } });
const load = (id: string, open: number) => ({ keys: [{ label: id, value: id }], count: open, behind: {}, open, overdue: 0, soon: 0, completed: 0 });
const office: Workload = { hopper: [], load: [load("a", 2), load("b", 9)], cases: [{ keys: [{ label: "c", value: "c" }], count: 4, behind: {} }], reviews: [], positions: { nodes: [seat("a"), seat("b"), seat("c"), seat("x", "other"), seat("ombudsman", "care", [])] } };

test("[PO-74] everyone of the team stands in the view, the busiest first and those without work too", () => {
  expect(seatsOf(office, "care").map(({ seat: { id }, requests, cases }) => [id, requests?.open ?? 0, cases?.count ?? 0])).toEqual([["b", 9, 0], ["a", 2, 0], ["c", 0, 4]]);
});
