import { outlineOf, tally } from "./outline";
import type { Seat } from "./records";

const segments = [{ id: "care", name: "Customer Care", telephone: "", purpose: "" }, { id: "private", name: "Private Office", telephone: "", purpose: "" }];
const teams = [{ id: "two", name: "Team 2", segmentId: "care", telephone: "", specialisms: [] }];
const sitter = (name: string) => ({ id: name, name, staffNumber: "1", availability: "AVAILABLE" as const, awayUntil: null, inductionCompletedOn: null });
const seat = (title: string, kind: Seat["kind"], holder: string | null, more: Partial<Seat> = {}): Seat =>
  ({ id: title, title, kind, hasTeamLeaderPermissions: false, segmentId: "care", teamId: "two", holder: holder === null ? null : sitter(holder), deputyPosition: null, ...more });

const seats = [
  seat("Caseworker 3", "CASEWORKER", null),
  seat("Caseworker 2", "CASEWORKER", "Ben Carter", { deputyPosition: { id: "x", title: "Caseworker 1", holder: null } }),
  seat("Caseworker 1", "CASEWORKER", "Amina Yusuf"),
  seat("Team leader", "TEAM_LEADER", "Dana Fox"),
  seat("Segment manager", "SEGMENT_MANAGER", "Grace Lomax", { teamId: null }),
  seat("Analyst", "OTHER", "Ana Petrova", { teamId: null, segmentId: "private" }),
];

test("[WM-01] each segment is read from its manager through team leaders to caseworkers, vacant seats last", () => {
  const [care, office] = outlineOf(segments, teams, seats);
  expect(care!.managers.map(({ holder }) => holder?.name)).toEqual(["Grace Lomax"]);
  expect(care!.teams[0]!.leaders.map(({ holder }) => holder?.name)).toEqual(["Dana Fox"]);
  expect(care!.teams[0]!.caseworkers.map(({ holder }) => holder?.name)).toEqual(["Amina Yusuf", "Ben Carter", undefined]);
  expect(office!.others.map(({ title }) => title)).toEqual(["Analyst"]);
});

test("[WM-01] no seat is left out, and none stands twice", () => {
  const shown = outlineOf(segments, teams, seats).flatMap(({ managers, teams: own, others }) => [...managers, ...own.flatMap((team) => [...team.leaders, ...team.caseworkers, ...team.others]), ...others]);
  expect(shown.map(({ id }) => id).sort()).toEqual(seats.map(({ id }) => id).sort());
});

test("[AS-40] seats for which nobody deputises are counted, vacant ones too", () => {
  expect(tally(seats)).toEqual({ all: 6, vacant: 1, withoutDeputy: 5 });
});
