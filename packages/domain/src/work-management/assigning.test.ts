import { judge, type Actor } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { assigningActions, type AssignInput, type AssigningFacts, type ServiceRequestKept } from "./assigning.js";
import { whyNoWorkCanBeGiven, type Destination } from "./destination.js";

const leader: Actor = {
  staffId: "dana", name: "Dana Fox", positionId: "leader-seat", segmentId: "care", teamId: "team-2",
  permissions: new Set<Permission>(["allocate-work", "do-casework"]), command: new Set(["leader-seat", "amina-seat", "second-seat"]), held: new Set(["leader-seat", "second-seat"]),
};
const request: ServiceRequestKept = { id: "sr", reference: "SR-1", status: "OPEN", caseId: "case", caseGroupId: "group", segmentId: "care", ownerPositionId: null };
const facts: AssigningFacts = { ownerName: null, keptOut: [], mustKnow: null, complexity: 2, companions: [{ id: "sr", reference: "SR-1", version: 3 }] };
const amina: Destination = { positionId: "amina-seat", segmentId: "care", holderId: "amina", holderName: "Amina Yusuf", holderIsInducted: true, holderLevel: 2, mayReceiveWork: true, isSegmentManager: false };

interface Changed { actor?: Partial<Actor>; record?: Partial<ServiceRequestKept>; facts?: Partial<AssigningFacts>; input?: Partial<AssignInput> }
const ruleThatStops = (changed: Changed = {}): string | null => {
  const record = { ...request, ...changed.record };
  const verdict = judge(assigningActions.assign, { actor: { ...leader, ...changed.actor }, record, facts: { ...facts, ...changed.facts }, input: { to: amina, named: [], ...changed.input }, today: "2026-01-14" }, record.status);
  return verdict.allowed ? null : (verdict.rule ?? verdict.code);
};

test("[WM-28, WM-29] a leader gives work of the hopper to someone of their command", () => expect(ruleThatStops()).toBeNull());

test.each<[string, string, Changed]>([
  ["WM-04", "nobody gives out work without the permission", { actor: { permissions: new Set(["do-casework"]) } }],
  ["WM-39", "work of another segment's hopper stays there", { record: { segmentId: "further-look" } }],
  ["WM-39", "work that somebody outside the command holds stays there", { record: { ownerPositionId: "elsewhere" } }],
  ["WM-36", "work does not go where it is", { record: { ownerPositionId: "amina-seat" } }],
  ["WM-22", "an empty seat is given nothing", { input: { to: { ...amina, holderId: null, holderName: null } } }],
  ["WM-29", "a seat without casework is given none", { input: { to: { ...amina, mayReceiveWork: false } } }],
  ["WM-29", "a seat outside the command is given nothing", { input: { to: { ...amina, positionId: "elsewhere" } } }],
  ["WM-39", "a seat of another segment is given nothing", { input: { to: { ...amina, segmentId: "further-look" } } }],
  ["WM-39", "another segment's manager is no way out of the segment", { record: { ownerPositionId: "amina-seat" }, input: { to: { ...amina, isSegmentManager: true, segmentId: "further-look" } } }],
  ["AS-36", "nobody is given work before their induction", { input: { to: { ...amina, holderIsInducted: false } } }],
  ["WM-40", "nobody takes to themselves what they hold in another position", { record: { ownerPositionId: "second-seat" }, input: { to: { ...amina, positionId: "leader-seat", holderId: "dana" } } }],
  ["WM-40", "switching to the seat that holds it changes nothing", { actor: { positionId: "second-seat" }, record: { ownerPositionId: "second-seat" }, input: { to: { ...amina, positionId: "leader-seat", holderId: "dana" } } }],
  ["WM-22", "whoever is kept out of a case of the group is not given it", { facts: { keptOut: ["amina"] } }],
  ["WM-22", "a sensitive case goes only to someone who needs to know", { facts: { mustKnow: ["chidi"] } }],
  ["CS-19", "a case above a person's level is not assigned to them", { facts: { complexity: 3 } }],
  ["CS-19", "a reason that says nothing is none", { facts: { complexity: 3 }, input: { aboveLevelBecause: "  " } }],
  ["CS-19", "each level takes what is beneath it and nothing above", { facts: { complexity: 2 }, input: { to: { ...amina, holderLevel: 1 } } }],
  ["WM-33", "what moves along must be as it was seen", { input: { named: [{ id: "sr", expectedVersion: 2 }] } }],
])("[%s] %s", (rule, _sentence, changed) => expect(ruleThatStops(changed)).toBe(rule === "WM-04" ? "FORBIDDEN" : rule));

test.each<[string, Changed]>([
  ["[WM-36] the segment manager's position stands for the hopper, whoever's command it is in", { record: { ownerPositionId: "amina-seat" }, input: { to: { ...amina, positionId: "manager", isSegmentManager: true, mayReceiveWork: false } } }],
  ["[WM-36] work goes back to the hopper", { record: { ownerPositionId: "amina-seat" }, input: { to: null } }],
  ["[WM-40] what one holds in another position may go to somebody else", { record: { ownerPositionId: "second-seat" } }],
  ["[WM-29] a leader may take on work of the hopper", { input: { to: { ...amina, positionId: "leader-seat", holderId: "dana" } } }],
  ["[WM-75] work in progress moves", { record: { status: "IN_PROGRESS", ownerPositionId: "second-seat" } }],
  ["[WM-75] work that waits for an answer moves", { record: { status: "WAITING" } }],
  ["[WM-22] someone who needs to know may have a sensitive case", { facts: { mustKnow: ["amina"] } }],
  ["[CS-19] a leader may override it with a reason", { facts: { complexity: 4 }, input: { aboveLevelBecause: "She knows the family." } }],
  ["[CS-16] level 1 is given straightforward work", { facts: { complexity: 1 }, input: { to: { ...amina, holderLevel: 1 } } }],
  ["[CS-17] level 2 is given what level 1 is given, and cases that need some understanding", { facts: { complexity: 1 } }],
  ["[CS-18] level 3 is given complex cases", { facts: { complexity: 3 }, input: { to: { ...amina, holderLevel: 3 } } }],
  ["[CS-19] the hopper has no level", { record: { ownerPositionId: "amina-seat" }, facts: { complexity: 4 }, input: { to: null } }],
  ["[CS-19] whoever has no level on record is not stopped by it", { facts: { complexity: 4 }, input: { to: { ...amina, holderLevel: null } } }],
  ["[WM-33] what is as it was seen moves", { input: { named: [{ id: "sr", expectedVersion: 3 }] } }],
])("%s", (_sentence, changed) => expect(ruleThatStops(changed)).toBeNull());

test("[WM-75] finished work is not moved", () => expect(ruleThatStops({ record: { status: "COMPLETED" } })).toBe("INVALID_TRANSITION"));

test("[WM-30] the picker says of each seat why nothing can be given to it", () => {
  expect(whyNoWorkCanBeGiven(amina)).toBeNull();
  expect(whyNoWorkCanBeGiven({ ...amina, holderIsInducted: false })).toContain("has not completed induction");
  expect(whyNoWorkCanBeGiven({ ...amina, holderId: null })).toContain("Nobody holds that position");
  expect(whyNoWorkCanBeGiven({ ...amina, isSegmentManager: true })).toContain("returns to the hopper");
});
