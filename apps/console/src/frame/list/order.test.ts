import { ariaSort, pressHeading } from "./order";

const up = (field: string) => ({ field, direction: "ASC" as const });
const down = (field: string) => ({ field, direction: "DESC" as const });

test("a heading pressed alone orders by it only: upward, then downward", () => {
  expect(pressHeading([up("area"), up("dueOn")], "dueOn", false)).toEqual([up("dueOn")]);
  expect(pressHeading([up("dueOn")], "dueOn", false)).toEqual([down("dueOn")]);
});

test("a heading pressed with Shift joins the order, turns, and leaves", () => {
  const two = pressHeading([down("priority")], "dueOn", true);
  expect(two).toEqual([down("priority"), up("dueOn")]);
  const turned = pressHeading(two, "dueOn", true);
  expect(turned).toEqual([down("priority"), down("dueOn")]);
  expect(pressHeading(turned, "dueOn", true)).toEqual([down("priority")]);
});

test("only the first of several orders is announced on its heading", () => {
  expect(ariaSort([down("priority"), up("dueOn")], "priority")).toBe("descending");
  expect(ariaSort([down("priority"), up("dueOn")], "dueOn")).toBeUndefined();
});
