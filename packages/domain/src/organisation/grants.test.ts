import { givenByAppointment, givenByPosition, givenByRole, isPower } from "./grants.js";
import { presetRoles } from "./permissions.js";

const { Caseworker: caseworker, "Team leader": leader, Administrator: administrator } = presetRoles;

test("[WM-04] a power is whatever a caseworker does not have", () => {
  expect(caseworker.some(isPower)).toBe(false);
  expect(administrator.every(isPower)).toBe(true);
});

test("[WM-04] appointing a caseworker takes one person; appointing to a power, or anybody with powers to more, takes two", () => {
  expect(givenByAppointment(caseworker, [])).toEqual([]);
  expect(givenByAppointment(leader, caseworker)).toEqual(["allocate-work", "approve-work", "check-casework"]);
  expect(givenByAppointment(caseworker, administrator)).toEqual(caseworker);
  expect(givenByAppointment(caseworker, leader)).toEqual([]);
});

test("[WM-04] a changed position takes two when its holder gains a power, or gains anything beside powers", () => {
  expect(givenByPosition(caseworker, leader)).toEqual(["allocate-work", "approve-work", "check-casework"]);
  expect(givenByPosition(leader, caseworker)).toEqual([]);
  expect(givenByPosition(administrator, [...administrator, "see-cases"])).toEqual(["see-cases"]);
  expect(givenByPosition(["see-cases"], caseworker)).toEqual([]);
});

test("[WM-04] a role that allows more takes two, whatever it is; one that allows less takes one", () => {
  expect(givenByRole(caseworker, [...caseworker, "read-audit"])).toEqual(["read-audit"]);
  expect(givenByRole(leader, caseworker)).toEqual([]);
  expect(givenByRole(leader, undefined)).toEqual([]);
});
