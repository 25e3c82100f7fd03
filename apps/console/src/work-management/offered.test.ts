import type { TeamMember } from "./documents";
import { offered } from "./offered";

const person = (name: string, more: Partial<TeamMember> = {}): TeamMember => ({
  positionId: name, title: "Caseworker", teamName: "Team 2", specialisms: [], staffId: name, staffNumber: "400000", name, availability: "AVAILABLE", availabilityWords: "Available", level: 2, skills: [],
  openRequests: 0, overdue: 0, dueToday: 0, caseGroups: 0, loadPercent: 0, isYou: false, canBeGivenWork: true, because: null, ...more,
});

const team = [
  person("Amina Yusuf", { loadPercent: 80, skills: ["Housing"], staffNumber: "400004" }),
  person("Ben Carter", { loadPercent: 20, availability: "AWAY" }),
  person("Nia Bevan", { canBeGivenWork: false, because: "Nia Bevan has not completed induction and cannot be given live cases yet." }),
  person("Dana Fox", { loadPercent: 20, isYou: true, teamName: "Team 1", specialisms: ["Housing"] }),
];
const names = (words = "", skill = "") => offered(team, { words, skill }).map(({ name }) => name);

test("[WM-29, WM-30] everyone in command is offered, the leader and those who cannot be given work included", () => {
  expect(names()).toEqual(["Ben Carter", "Dana Fox", "Amina Yusuf", "Nia Bevan"]);
});

test("[WM-30] the picker is searched by name, staff number or team", () => {
  expect(names(" yusuf ")).toEqual(["Amina Yusuf"]);
  expect(names("400004")).toEqual(["Amina Yusuf"]);
  expect(names("team 1")).toEqual(["Dana Fox"]);
  expect(names("nobody")).toEqual([]);
});

test("[WM-72] a skill finds those who have it and those whose team specialises in it", () => {
  expect(names("", "Housing")).toEqual(["Dana Fox", "Amina Yusuf"]);
});
