import { handoverInput, sayPlan, type GroupToHandOver, type Taker } from "./handover";

const group = (id: string, pendingWorkitems = 3): GroupToHandOver => ({ id, reference: `G-${id}`, title: null, pendingWorkitems });
const groups = [group("1"), group("2"), group("3")];
const taker = (positionId: string, name: string): Taker => ({ positionId, name, title: "Caseworker", staffNumber: "400006", openRequests: 4, availabilityWords: "Available", canBeGivenWork: true, because: null });
const takers = [taker("chidi", "Chidi Okafor"), taker("priya", "Priya Nair")];

test("[WM-22] the plan sends the exceptions where they were sent, and the rest to one place", () => {
  expect(handoverInput({ otherwise: "chidi", exceptions: { 2: "hopper", 3: "priya", 1: "" } }, groups)).toEqual({
    otherwiseToPositionId: "chidi",
    exceptions: [{ caseGroupId: "2", toPositionId: null }, { caseGroupId: "3", toPositionId: "priya" }],
  });
  expect(handoverInput({ otherwise: "hopper", exceptions: {} }, groups)).toEqual({ otherwiseToHopper: true, exceptions: [] });
});

test("[WM-22] an exception for a seat that is not left any more is not sent", () => {
  expect(handoverInput({ otherwise: "chidi", exceptions: { 9: "priya" } }, groups).exceptions).toEqual([]);
});

test("[WM-22] what will happen is said before it happens", () => {
  expect(sayPlan({ otherwise: "chidi", exceptions: { 2: "hopper" } }, groups, takers)).toBe("3 case groups: 2 to Chidi Okafor and 1 to the hopper; 9 pieces of pending work go along.");
  expect(sayPlan({ otherwise: "priya", exceptions: {} }, [group("1", 1)], takers)).toBe("1 case group: all to Priya Nair; 1 piece of pending work goes along.");
});

test("[WM-22] a plan that leaves something out names it", () => {
  expect(sayPlan({ otherwise: "", exceptions: { 1: "priya" } }, groups, takers)).toBe("Say where G-2 and G-3 go.");
});

test("[WM-22] with nothing open, nothing needs handing over", () => {
  expect(sayPlan({ otherwise: "", exceptions: {} }, [], takers)).toBe("Nothing is open there, so nothing needs handing over.");
});
