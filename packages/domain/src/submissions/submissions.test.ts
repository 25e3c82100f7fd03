import type { Asked, SchemeEntry, SchemePerson } from "../authority/scheme.js";
import type { Actor } from "../law/law.js";
import { straightTo, type HeldSeat } from "./assessing.js";
import { capacityOf } from "./planning.js";
import { missingFrom } from "./preparing.js";
import { mayDecide, seesSubmission } from "./submission.js";

const assistant: HeldSeat = { positionId: "ea", roleId: "r", staffId: "catherine", name: "Catherine", title: "Executive Assistant", isAway: false };
const person = (purpose: SchemePerson["purpose"], positionId: string): SchemePerson => ({ purpose, positionId, roleId: null, name: positionId });
const entry: SchemeEntry = { id: "e", complexityFrom: 1, complexityTo: 4, startsOn: "2025-04-01", endsOn: null, principal: { label: "Ombudsman", positionId: "ombudsman", holder: "Dame Margaret" }, people: [person("SIGNS", "deputy"), person("REVIEWS_STRAIGHTFORWARD", "ea")] };
const asked = (complexity: number, entries: readonly SchemeEntry[] = [entry]): Asked => ({ kind: "Submission for decision", complexity, entries });

test("[PO-65] only a straightforward submission goes straight to the executive assistant, who is there and did not write it", () => {
  const to = (complexity: number, seat: HeldSeat, writerIds: readonly string[] = []) => straightTo(asked(complexity), [seat], { writerIds }, "2026-01-14");
  expect(to(1, assistant)).toBe(assistant);
  expect(to(2, assistant)).toBeNull();
  expect(to(1, { ...assistant, isAway: true })).toBeNull();
  expect(to(1, assistant, ["catherine"])).toBeNull();
  expect(to(1, { ...assistant, positionId: "another" })).toBeNull();
});

test("[PO-11] the principal and those who sign instead decide; where the scheme says nothing nobody does", () => {
  const decides = (positionId: string, entries?: readonly SchemeEntry[]) => mayDecide(asked(2, entries), { positionId, roleId: "r" }, "2026-01-14");
  expect([decides("ombudsman"), decides("deputy"), decides("ea"), decides("ombudsman", [])]).toEqual([true, true, false, false]);
  expect(mayDecide(asked(2), null, "2026-01-14")).toBe(false);
});

test("[PO-06] a day's capacity: none away or closed, half with half a day taken, rounded down", () => {
  const day = { isWorked: true, isAway: false, commitments: [], perDay: 5 } as const;
  expect(capacityOf(day)).toBe(5);
  expect(capacityOf({ ...day, commitments: ["MORNING"] })).toBe(2);
  expect(capacityOf({ ...day, commitments: ["MORNING", "MORNING"] })).toBe(2);
  expect(capacityOf({ ...day, commitments: ["MORNING", "AFTERNOON"] })).toBe(0);
  expect(capacityOf({ ...day, commitments: ["DAY"] })).toBe(0);
  expect(capacityOf({ ...day, isAway: true })).toBe(0);
  expect(capacityOf({ ...day, isWorked: false })).toBe(0);
});

test("[PO-73] what is missing of a pack is named, part by part", () => {
  const whole = { summary: "s", issues: ["i"], options: [{ title: "a", speaksFor: "", speaksAgainst: "" }, { title: "b", speaksFor: "", speaksAgainst: "" }], recommendation: "r", risk: "k", asks: "a", decideBy: "2026-01-30" };
  expect(missingFrom(whole)).toEqual([]);
  expect(missingFrom({ ...whole, options: whole.options.slice(1), risk: " " })).toEqual(["two options or more", "the risk"]);
});

test("[PO-02, CS-09] who sees a submission: never without all of its cases", () => {
  const actor = (permissions: string[], command: string[] = []): Actor => ({ staffId: "helen", name: "Helen", positionId: "p", segmentId: null, teamId: null, permissions: new Set(permissions) as never, command: new Set(command), held: new Set() });
  const open = { isSensitive: false, needsToKnow: false, isKeptOut: false };
  const place = { authorId: "amina", authorPositionId: "seat", stage: "DRAFT", decidedOn: null } as const;
  const sees = (who: Actor, at: Parameters<typeof seesSubmission>[2] = place, isNamed = false, cases = [open]) => seesSubmission(who, cases, at, isNamed);
  expect(sees(actor(["see-cases", "plan-submissions"]))).toBe(false);
  expect(sees(actor(["see-cases"], ["seat"]))).toBe(true);
  expect(sees(actor(["see-cases", "plan-submissions"]), { ...place, stage: "RECEIVED" })).toBe(true);
  expect(sees(actor(["see-cases"]), { ...place, stage: "RECEIVED" }, true)).toBe(true);
  expect(sees(actor(["see-cases"]), { ...place, stage: "RECEIVED" })).toBe(false);
  expect(sees(actor(["see-cases"]), { ...place, stage: "DECIDED", decidedOn: "2026-01-14" })).toBe(true);
  expect(sees(actor(["see-cases"]), { ...place, stage: "DECIDED", decidedOn: "2026-01-14" }, true, [open, { ...open, isSensitive: true }])).toBe(false);
});
