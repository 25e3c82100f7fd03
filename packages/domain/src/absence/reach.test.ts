import { howToReach, type Callable, type SharedLine } from "./reach.js";

const today = "2026-01-14";
const ben: Callable = { name: "Ben Carter", telephone: "020 7946 0300", isActive: true, availability: "AVAILABLE", awayUntil: null };
const team: SharedLine = { name: "Team 2", telephone: "020 7946 0200", someoneAvailable: true };
const segment: SharedLine = { name: "Customer Care", telephone: "020 7946 0100", someoneAvailable: true };

test("[WM-26] someone at work is called on their own line, with little capacity too", () => {
  expect(howToReach(ben, team, segment, today)).toEqual({ by: "PERSON", on: "020 7946 0300", name: "Ben Carter" });
  expect(howToReach({ ...ben, availability: "LIMITED" }, team, segment, today).by).toBe("PERSON");
});

test("[WM-27] someone away is reached by their team's line, then their segment's", () => {
  const away: Callable = { ...ben, availability: "AWAY", awayUntil: "2026-01-20" };
  expect(howToReach(away, team, segment, today)).toEqual({ by: "TEAM", on: "020 7946 0200", name: "Team 2" });
  expect(howToReach(away, { ...team, someoneAvailable: false }, segment, today).by).toBe("SEGMENT");
  expect(howToReach(away, null, segment, today).by).toBe("SEGMENT");
});

test("[WM-27] a line that nobody is there to answer is not offered", () => {
  const nobody = { someoneAvailable: false };
  expect(howToReach({ ...ben, isActive: false }, { ...team, ...nobody }, { ...segment, ...nobody }, today)).toEqual({ by: "NOBODY", on: null, name: null });
});

test("[WM-27] the last day away is still away, and the day after is not", () => {
  const away: Callable = { ...ben, availability: "AWAY", awayUntil: today };
  expect(howToReach(away, team, segment, today).by).toBe("TEAM");
  expect(howToReach(away, team, segment, "2026-01-15").by).toBe("PERSON");
});

test("[WM-26] someone without a telephone, and a position that nobody holds, are reached by the team", () => {
  expect(howToReach({ ...ben, telephone: "" }, team, segment, today).by).toBe("TEAM");
  expect(howToReach(null, { ...team, telephone: "" }, segment, today).by).toBe("SEGMENT");
});
