import { assignmentWarnings, availabilityInWords, relativeLoads, type Presence } from "./team.js";

const today = "2026-01-14";
const ben: Presence = { name: "Ben Carter", availability: "AWAY", awayUntil: "2026-01-20" };

test.each<[string, Partial<Presence>]>([
  ["Away until 20 January 2026", {}],
  ["Away", { awayUntil: null }],
  ["Available", { awayUntil: "2026-01-13" }],
  ["Away until 14 January 2026", { awayUntil: today }],
  ["Limited capacity", { availability: "LIMITED" }],
  ["Available", { availability: "AVAILABLE", awayUntil: null }],
])("[WM-15] availability reads “%s” of %j", (words, changed) => expect(availabilityInWords({ ...ben, ...changed }, today)).toBe(words));

test("[WM-15] a leader is warned of an absence, and of what falls due during it; nothing forbids the assignment", () => {
  expect(assignmentWarnings(ben, ["2026-01-20", "2026-01-21", null], today)).toEqual(["Ben Carter is away until 20 January 2026.", "1 of these is due before Ben Carter is back."]);
  expect(assignmentWarnings(ben, ["2026-01-21"], today)).toEqual(["Ben Carter is away until 20 January 2026."]);
  expect(assignmentWarnings({ ...ben, awayUntil: null }, ["2026-01-20", "2026-03-01"], today)).toEqual(["Ben Carter is away, with no date of return.", "2 of these are due before Ben Carter is back."]);
  expect(assignmentWarnings({ ...ben, availability: "LIMITED" }, [], today)).toEqual(["Ben Carter has limited capacity."]);
  expect(assignmentWarnings({ ...ben, availability: "AVAILABLE" }, ["2026-01-14"], today)).toEqual([]);
});

test("[WM-15] loads are told beside the most loaded, by full-time equivalent", () => {
  expect(relativeLoads([{ openRequests: 20, fte: 1 }, { openRequests: 10, fte: 0.5 }, { openRequests: 5, fte: 1 }, { openRequests: 0, fte: 1 }])).toEqual([100, 100, 25, 0]);
  expect(relativeLoads([{ openRequests: 0, fte: 1 }])).toEqual([0]);
  expect(relativeLoads([])).toEqual([]);
});
