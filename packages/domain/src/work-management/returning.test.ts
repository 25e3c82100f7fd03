import { mayChoose, type Actor } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import { outstandingInWords, type Outstanding } from "./outstanding.js";
import { caseReturningActions } from "./returning.js";

const none: Outstanding = { serviceRequests: 0, activities: 0, correspondence: 0 };

test.each<[Partial<Outstanding>, string]>([
  [{ serviceRequests: 1 }, "1 service request is"],
  [{ serviceRequests: 2 }, "2 service requests are"],
  [{ activities: 1, correspondence: 1 }, "1 activity and 1 piece of correspondence are"],
  [{ serviceRequests: 3, activities: 2, correspondence: 4 }, "3 service requests, 2 activities and 4 pieces of correspondence are"],
  [{}, "Nothing is"],
])("[WM-49] %j is said as “%s”", (open, words) => expect(outstandingInWords({ ...none, ...open })).toBe(words));

const caseworker: Actor = { staffId: "amina", name: "Amina Yusuf", positionId: "seat", segmentId: "care", teamId: "team", permissions: new Set<Permission>(["do-casework"]), command: new Set(["seat"]), held: new Set(["seat", "other"]) };
const returning = (ownerPositionId: string | null, outstanding: Partial<Outstanding> = {}, actor: Partial<Actor> = {}) =>
  mayChoose(caseReturningActions.returnToSegment, { actor: { ...caseworker, ...actor }, record: { id: "case", reference: "C-1", segmentId: "care", ownerPositionId }, facts: { ownerName: "Amina Yusuf (400004)", outstanding: { ...none, ...outstanding } }, input: undefined, today: "2026-01-14" }, null);

test("[WM-48] a caseworker returns what they hold, with nothing outstanding", () => expect(returning("seat")).toEqual({ allowed: true }));
test.each(["serviceRequests", "activities", "correspondence"] as const)("[WM-49] one open item among %s stops it", (kind) => expect(returning("seat", { [kind]: 1 })).toMatchObject({ allowed: false, rule: "WM-49" }));
test("[WM-48] what is in the hopper is not returned again", () => expect(returning(null)).toMatchObject({ rule: "WM-48" }));
test("[WM-48] what somebody else holds is theirs to return", () => expect(returning("elsewhere")).toMatchObject({ rule: "WM-48" }));
test("[WM-48, WM-42] what one holds in another position is returned from that position", () => expect(returning("other")).toMatchObject({ allowed: false, because: expect.stringContaining("switch to that one first") }));
test("[WM-48] whoever does no casework returns nothing", () => expect(returning("seat", {}, { permissions: new Set(["see-cases"]) })).toMatchObject({ code: "FORBIDDEN" }));
