import { judge, type Actor } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { Destination } from "./destination.js";
import type { GroupOnSeat, HandoverPlan, LeavingFacts } from "./handing-over.js";
import { leavingActions, seatActions, type MovingInput } from "./leaving.js";

const admin: Actor = { staffId: "sam", name: "Sam Reid", positionId: "admin-seat", segmentId: "office", teamId: null, permissions: new Set<Permission>(["manage-organisation"]), command: new Set(), held: new Set(["admin-seat"]) };
const manager: Actor = { ...admin, staffId: "grace", permissions: new Set<Permission>(["command-segment"]), command: new Set(["seat", "new-seat"]) };
const group = (reference: string, positionId = "seat"): GroupOnSeat => ({ id: reference, reference, segmentId: "care", positionId, keptOut: [], mustKnow: null, complexity: 1 });
const facts: LeavingFacts = { groups: [group("G-2"), group("G-1"), group("G-3", "other-seat")], seatsHeld: [{ positionId: "seat", administers: false }, { positionId: "other-seat", administers: false }], administratorsElsewhere: 1 };
const ben: Destination = { positionId: "ben-seat", segmentId: "care", holderId: "ben", holderName: "Ben Carter", holderIsInducted: true, holderLevel: 2, mayReceiveWork: true, isSegmentManager: false };
const toHopper: HandoverPlan = { otherwise: "HOPPER", exceptions: [] };
const toBen = (seat: Partial<Destination> = {}): HandoverPlan => ({ otherwise: { seat: { ...ben, ...seat } }, exceptions: [] });

const moving = (plan: HandoverPlan, { actor = admin, given = facts, input = {} }: { actor?: Actor; given?: LeavingFacts; input?: Partial<MovingInput> } = {}) => {
  const verdict = judge(leavingActions.moveToAnotherPosition, { actor, record: { id: "amina", isActive: true }, facts: given, input: { leaves: "seat", plan, takesUp: { positionId: "new-seat", isVacant: true }, ...input }, today: "2026-01-14" }, "WORKING");
  return verdict.allowed ? null : verdict.because;
};

test("[WM-22] a plan that covers everything is carried out: all to the hopper, all to one person, each to its own", () => {
  expect([moving(toHopper), moving(toBen())]).toEqual([null, null]);
  expect(moving({ otherwise: null, exceptions: [{ caseGroupId: "G-1", goesTo: "HOPPER" }, { caseGroupId: "G-2", goesTo: { seat: ben } }] })).toBeNull();
});

test("[WM-22] a plan that leaves something out is refused and names it all, in order", () => {
  expect(moving({ otherwise: null, exceptions: [] })).toBe("The handover plan leaves out G-1, G-2. Say who takes each of them, or send the rest to the hopper.");
  expect(moving({ otherwise: null, exceptions: [{ caseGroupId: "G-1", goesTo: "HOPPER" }] })).toContain("leaves out G-2.");
});

test("[WM-22] a move is about the seat that is left; what hangs on the others stays", () => {
  expect(moving({ otherwise: "HOPPER", exceptions: [{ caseGroupId: "G-3", goesTo: "HOPPER" }] })).toContain("names a case group that is not on this position");
});

test.each<[string, Partial<Destination>, string]>([
  ["an empty seat", { holderId: null }, "Nobody holds that position"],
  ["a seat without casework", { mayReceiveWork: false }, "does not receive casework"],
  ["someone without induction", { holderIsInducted: false }, "has not completed induction"],
  ["another segment", { segmentId: "further-look" }, "works in another segment"],
  ["the seat that is left", { positionId: "seat" }, "being left"],
])("[WM-22, AS-36] nothing is handed to %s", (_whom, seat, because) => expect(moving(toBen(seat))).toContain(because));

test("[WM-22] nothing is handed to someone who may not see all of it", () => {
  expect(moving(toBen(), { given: { ...facts, groups: [{ ...group("G-1"), keptOut: ["ben"] }] } })).toBe("G-1: Ben Carter may not see every case in it. Choose someone else.");
});

test("[CS-19] nothing above somebody's level is handed to them without a leader's reason; what is theirs goes along with them", () => {
  const given = { ...facts, groups: [{ ...group("G-1"), complexity: 4 }] };
  expect(moving(toBen(), { given })).toBe("G-1: it is work of complexity 4, and Ben Carter is at level 2. Choose someone of that level or above, or say why it goes to them all the same.");
  expect(moving({ ...toBen(), aboveLevelBecause: "He knows the family." }, { given })).toBeNull();
  expect(moving(toBen({ holderId: "amina" }), { given })).toBeNull();
});

test("[WM-36] what is handed to the segment manager goes to the hopper, whatever they may see", () => {
  expect(moving(toBen({ isSegmentManager: true, mayReceiveWork: false }), { given: { ...facts, groups: [{ ...group("G-1"), keptOut: ["ben"] }] } })).toBeNull();
});

test("[WM-05] only a seat that one holds is left, and only a vacant one taken up", () => {
  expect(moving(toHopper, { input: { leaves: "elsewhere" } })).toBe("They do not hold that position. Read their positions again.");
  expect(moving(toHopper, { input: { takesUp: { positionId: "new-seat", isVacant: false } } })).toContain("not vacant");
});

test("[WM-01] a segment manager moves whoever sits only in their segment; others are an administrator's to move", () => {
  expect(moving(toHopper, { actor: manager })).toContain("also works outside your segment");
  expect(moving(toHopper, { actor: { ...manager, command: new Set(["seat", "other-seat"]) } })).toBeNull();
});

test("[AS-35] the last administrator leaves neither by a move nor by an emptied seat", () => {
  const last: LeavingFacts = { groups: [], seatsHeld: [{ positionId: "seat", administers: true }], administratorsElsewhere: 0 };
  expect(moving(toHopper, { given: last })).toContain("Appoint another administrator first");
  expect(judge(seatActions.vacate, { actor: admin, record: { id: "seat" }, facts: last, input: { leaves: null, plan: toHopper }, today: "2026-01-14" }, "OPEN")).toMatchObject({ rule: "AS-35" });
  expect(moving(toHopper, { given: { ...last, administratorsElsewhere: 1 } })).toBeNull();
});

test("[WM-22] all seats are left when access ends, so the plan covers all of them, and nobody ends their own", () => {
  const ending = (actor: Actor, plan: HandoverPlan) => judge(leavingActions.deactivate, { actor, record: { id: "amina", isActive: true }, facts, input: { leaves: null, plan }, today: "2026-01-14" } as never, "WORKING");
  expect(ending(admin, toHopper)).toEqual({ allowed: true });
  expect(ending(admin, { otherwise: null, exceptions: [] })).toMatchObject({ because: expect.stringContaining("G-1, G-2, G-3") });
  expect(ending({ ...admin, staffId: "amina" }, toHopper)).toMatchObject({ rule: "WM-22", because: "You cannot end your own access. Ask another administrator." });
});

test("[WM-05] an empty seat is not vacated again", () => {
  expect(judge(seatActions.vacate, { actor: admin, record: { id: "seat" }, facts: { ...facts, seatsHeld: [] }, input: { leaves: null, plan: toHopper }, today: "2026-01-14" }, "OPEN")).toMatchObject({ because: "Nobody holds this position." });
});
