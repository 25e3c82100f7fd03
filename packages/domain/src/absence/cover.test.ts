import { coverOf, type CoverSeat } from "./cover.js";

const seat = (id: string, more: Partial<CoverSeat> = {}): CoverSeat => ({ id, title: id, kind: "CASEWORKER", teamId: "team-2", segmentId: "care", holderId: `holder of ${id}`, deputyPositionId: null, isManned: true, ...more });
const away = { isManned: false };
const [amina, ben, chidi] = ["amina", "ben", "chidi"] as const;
const dana = seat("dana", { kind: "TEAM_LEADER" });
const grace = seat("grace", { kind: "SEGMENT_MANAGER", teamId: null });

test.each<[string, readonly CoverSeat[], string | null, string]>([
  ["its holder while they are there", [seat(amina, { deputyPositionId: ben }), seat(ben)], amina, "HOLDER"],
  ["its deputy", [seat(amina, { ...away, deputyPositionId: ben }), seat(ben), dana, grace], ben, "DEPUTY"],
  ["the deputy's deputy", [seat(amina, { ...away, deputyPositionId: ben }), seat(ben, { ...away, deputyPositionId: chidi }), seat(chidi), dana], chidi, "FURTHER_DEPUTY"],
  ["the leader where deputies go in a circle", [seat(amina, { ...away, deputyPositionId: ben }), seat(ben, { ...away, deputyPositionId: amina }), dana, grace], "dana", "LEADER"],
  ["the segment's manager where the leader is away too", [seat(amina, away), { ...dana, ...away }, grace], "grace", "SEGMENT_MANAGER"],
  ["nobody", [seat(amina, away), { ...grace, ...away }], null, "NOBODY"],
  ["nobody from another seat of the same person", [seat(amina, { ...away, deputyPositionId: ben, holderId: "amina" }), seat(ben, { holderId: "amina" })], null, "NOBODY"],
  ["the leader of the team, not of another", [seat(amina, away), seat("owen", { kind: "TEAM_LEADER", teamId: "team-1" }), grace], "grace", "SEGMENT_MANAGER"],
])("[AS-40] a position is covered by %s", (_, seats, positionId, step) => expect(coverOf(seats[0]!, seats)).toEqual({ positionId, step }));
