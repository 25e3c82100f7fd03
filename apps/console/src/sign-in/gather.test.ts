import { gather } from "./gather";

const person = (staffNumber: string, name: string, title: string, team: string | null) => ({ staffNumber, name, title, role: title, team, segment: "Customer Care", does: `Works as a ${title.toLowerCase()}.` });
const people = [person("1001", "Dana Fox", "Team leader", "Team 2"), person("1002", "Amina Yusuf", "Caseworker", "Team 2"), person("1003", "Ben Carter", "Caseworker", "Team 3")];

test("people are gathered by what they do, in the office's order", () => {
  expect(gather(people, "").map(({ title, people: members }) => [title, members.length])).toEqual([["Team leader", 1], ["Caseworker", 2]]);
});

test("every word must fit: a name, a number, a team or what they do", () => {
  const names = (sought: string) => gather(people, sought).flatMap((group) => group.people.map(({ name }) => name));
  expect(names("caseworker team 3")).toEqual(["Ben Carter"]);
  expect(names("1001")).toEqual(["Dana Fox"]);
  expect(names("  AMINA ")).toEqual(["Amina Yusuf"]);
  expect(names("amina fox")).toEqual([]);
});
