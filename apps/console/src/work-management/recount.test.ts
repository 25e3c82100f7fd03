import { sayRecount } from "./recount";

const group = (id: string, pendingWorkitems: number) => ({ id, pendingWorkitems });

test("[WM-47] a recount says that every count was right", () => {
  expect(sayRecount([group("a", 3), group("b", 1)], [group("a", 3), group("b", 1)])).toBe("Counted again: 4 pieces of pending work in 2 case groups; every count was right.");
});

test("[WM-47] what others did meanwhile is told, and what was not on the page before is no difference", () => {
  expect(sayRecount([group("a", 3)], [group("a", 1), group("b", 9)])).toBe("Counted again: 10 pieces of pending work in 2 case groups; 1 count had changed since this page was read.");
});
