import { assignmentWarnings, relativeLoads, type Receiver } from "./team.js";

const today = "2026-01-14";
const ben: Receiver = { name: "Ben Carter", availability: "AWAY", awayUntil: "2026-01-20", absences: [{ startsOn: "2026-01-12", startsAtMidday: false, endsOn: "2026-01-20", endsAtMidday: false }], placedWith: null };

test("[WM-15] a leader is warned of an absence, and of what falls due during it; nothing forbids the assignment", () => {
  expect(assignmentWarnings(ben, ["2026-01-20", "2026-01-21", null], today)).toEqual(["Ben Carter is away until 20 January 2026.", "1 of these is due before Ben Carter is back."]);
  expect(assignmentWarnings(ben, ["2026-01-21"], today)).toEqual(["Ben Carter is away until 20 January 2026."]);
  expect(assignmentWarnings({ ...ben, awayUntil: null }, ["2026-01-20", "2026-03-01"], today)).toEqual(["Ben Carter is away, with no date of return.", "2 of these are due before Ben Carter is back."]);
  expect(assignmentWarnings({ ...ben, availability: "LIMITED", awayUntil: null, absences: [] }, [], today)).toEqual(["Ben Carter has limited capacity."]);
  expect(assignmentWarnings({ ...ben, availability: "AVAILABLE" }, ["2026-01-14"], today)).toEqual([]);
});

test("[CS-22] a leader is warned of leave that is still ahead when work falls due in it or when it is near, and of a placement elsewhere", () => {
  const here: Receiver = { ...ben, availability: "AVAILABLE", awayUntil: null, absences: [{ startsOn: "2026-02-16", startsAtMidday: false, endsOn: "2026-02-20", endsAtMidday: false }] };
  expect(assignmentWarnings(here, ["2026-02-16", "2026-02-20", "2026-02-23"], today)).toEqual(["Ben Carter is away from 16 February 2026 to 20 February 2026.", "2 of these are due then."]);
  expect(assignmentWarnings(here, ["2026-02-13"], today)).toEqual([]);
  expect(assignmentWarnings(here, [], "2026-02-10")).toEqual(["Ben Carter is away from 16 February 2026 to 20 February 2026."]);
  expect(assignmentWarnings({ ...here, absences: [], placedWith: { team: "Team 1", until: "2026-01-30" } }, [], today)).toEqual(["Ben Carter is placed with Team 1 until 30 January 2026."]);
});

test("[WM-15] loads are told beside the most loaded, by full-time equivalent", () => {
  expect(relativeLoads([{ openRequests: 20, fte: 1 }, { openRequests: 10, fte: 0.5 }, { openRequests: 5, fte: 1 }, { openRequests: 0, fte: 1 }])).toEqual([100, 100, 25, 0]);
  expect(relativeLoads([{ openRequests: 0, fte: 1 }])).toEqual([0]);
  expect(relativeLoads([])).toEqual([]);
});
