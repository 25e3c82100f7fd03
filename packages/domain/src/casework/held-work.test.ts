import type { Actor } from "../law/law.js";
import { mayChoose } from "../law/law.js";
import { permissions, presetRoles, type PresetRole } from "../organisation/permissions.js";
import { caseAdditions } from "./case-additions.js";
import { caseLifecycle, type CaseFacts, type CaseKept } from "./case-lifecycle.js";
import { caseAccessActions, caseSensitivity } from "./case-sensitivity.js";
import { itIsYoursInThisPosition, itIsYoursOrInYourCommand } from "./held-work.js";
import { seesCase, seesPerson } from "./seeing.js";
import { serviceRequestActions } from "./service-request-actions.js";

const someone = (role: PresetRole, more: Partial<Actor> = {}): Actor => ({
  staffId: "amina", name: "Amina Yusuf", positionId: "seat", segmentId: "care", teamId: "team", permissions: new Set(presetRoles[role]), command: new Set(["seat"]), held: new Set(["seat", "second seat"]), ...more });
const leader = someone("Team leader", { positionId: "leader's seat", command: new Set(["seat", "leader's seat"]), held: new Set(["leader's seat"]) });
const work = (ownerPositionId: string | null, segmentId = "care") => ({ segmentId, ownerPositionId });
const on = (actor: Actor, record: ReturnType<typeof work>, ownerName: string | null = "Ben Carter (400005)") => ({ actor, record, facts: { ownerName }, input: undefined, today: "2026-01-14" });

test("[WM-44] only the position that holds the work completes it, neither another position of the same person nor the leader", () => {
  expect(itIsYoursInThisPosition.holds(on(someone("Caseworker"), work("seat")))).toBe(true);
  expect(itIsYoursInThisPosition.holds(on(someone("Caseworker"), work("second seat")))).toBe(false);
  expect(itIsYoursInThisPosition.holds(on(leader, work("seat")))).toBe(false);
  expect(itIsYoursInThisPosition.holds(on(someone("Caseworker", { positionId: null }), work(null)))).toBe(false);
});

test("[WM-39] casework is changed by its holder, by the leader whose command or hopper it lies in, and across segments by the support section", () => {
  const may = (actor: Actor, record: ReturnType<typeof work>) => itIsYoursOrInYourCommand.holds(on(actor, record));
  expect([may(leader, work("seat")), may(leader, work(null)), may(leader, work(null, "further look")), may(leader, work("stranger's seat"))]).toEqual([true, true, false, false]);
  expect([may(someone("Caseworker"), work(null)), may(someone("Support section"), work("stranger's seat", "further look"))]).toEqual([false, true]);
});

test("[WM-39, WM-44] a refusal says whose the work is and what to do", () => {
  const says = itIsYoursInThisPosition.says as (situation: ReturnType<typeof on>) => string;
  expect(says(on(someone("Caseworker"), work("seat of Ben")))).toBe("This is with Ben Carter (400005). Ask them or the leader of their team.");
  expect(says(on(someone("Caseworker"), work("second seat")))).toBe("You hold this in another of your positions. Switch to that position first.");
  expect(says(on(someone("Caseworker"), work(null), null))).toBe("This is in its segment's hopper. A leader of the segment assigns it first.");
});

test("[WM-49] a case closes with nothing open on it and after its decision, and not a moment before", () => {
  const record = { status: "DECIDED", ownerPositionId: "seat", segmentId: "care", decidedOn: "2026-01-10" } as CaseKept;
  const facts = { ownerName: null, openWork: 0, findings: 1, undecided: 0, needToKnow: 0, isContactUntold: false } satisfies CaseFacts;
  const close = (more: Partial<CaseFacts>, state: CaseKept["status"] = "DECIDED") => mayChoose(caseLifecycle.closeCase, { actor: someone("Caseworker"), record, facts: { ...facts, ...more }, input: undefined, today: "2026-01-14" }, state);
  expect(close({})).toEqual({ allowed: true });
  expect(close({ openWork: 2 })).toMatchObject({ allowed: false, rule: "WM-49", because: "2 items are still open on this case. Complete or cancel what is open first." });
  expect(close({}, "INVESTIGATION")).toMatchObject({ allowed: false, code: "INVALID_TRANSITION" });
});

test("[CS-09] nobody ends their own exclusion, even where they may decide on access", () => {
  const end = (staffId: string, kind: "EXCLUDED" | "NEED_TO_KNOW", needToKnow = 2) => mayChoose(caseAccessActions.endCaseAccess,
    { actor: someone("Segment manager"), record: { id: "a", caseId: "c", staffId, kind, endedAt: null }, facts: { isSensitive: true, needToKnow, holdsIt: false, name: "Ben Carter", reference: "C-2026-000001" }, input: undefined, today: "2026-01-14" }, "STANDING");
  expect(end("amina", "EXCLUDED")).toMatchObject({ allowed: false, rule: "CS-09", because: "You are kept out of this case, so you cannot end that yourself. Somebody else must." });
  expect([end("ben", "EXCLUDED"), end("ben", "NEED_TO_KNOW")]).toEqual([{ allowed: true }, { allowed: true }]);
  expect(end("ben", "NEED_TO_KNOW", 1)).toMatchObject({ allowed: false });
});

test("[CS-09] a sensitive case is seen by those who need to know, and being kept out wins", () => {
  const actor = someone("Caseworker");
  const sees = (isSensitive: boolean, needsToKnow: boolean, isKeptOut: boolean) => seesCase(actor, { isSensitive, needsToKnow, isKeptOut });
  expect([sees(false, false, false), sees(true, false, false), sees(true, true, false), sees(true, true, true), sees(false, false, true)]).toEqual([true, false, true, false, false]);
  const open = { isSensitive: false, needsToKnow: false, isKeptOut: false };
  expect([seesPerson(actor, []), seesPerson(actor, [{ ...open, isKeptOut: true }]), seesPerson(actor, [{ ...open, isKeptOut: true }, open]), seesPerson(someone("Administrator"), [])]).toEqual([true, false, true, false]);
});

test("[CS-09] every action of casework needs a permission that the office knows", () => {
  const tables = { ...caseLifecycle, ...caseAdditions, ...caseSensitivity, ...caseAccessActions, ...serviceRequestActions };
  for (const [name, { by }] of Object.entries(tables)) expect({ name, known: by.length > 0 && by.every((one) => one in permissions) }).toEqual({ name, known: true });
});
