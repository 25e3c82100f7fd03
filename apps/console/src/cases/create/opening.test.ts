import { openingInput } from "./opening";

const typed = { title: "Damp in a child's bedroom", receivedOn: "2026-01-14", complexity: 1, complainantId: "person", caseGroupId: "group", newComplainant: { name: "Margaret Hale", adjustments: [" Large print ", ""] }, findings: [] };

test("[CS-26] somebody known may join one of their groups", () => {
  expect(openingInput({ ...typed, way: "existing" }, "key")).toEqual({ title: typed.title, receivedOn: "2026-01-14", complexity: 1, complainantId: "person", caseGroupId: "group", idempotencyKey: "key" });
  expect(openingInput({ ...typed, way: "existing", caseGroupId: "" }, "key")).not.toHaveProperty("caseGroupId");
});

test("[CS-27] somebody new is registered with the case, and never beside somebody known", () => {
  const input = openingInput({ ...typed, way: "new" }, "key");
  expect(input).toHaveProperty("newComplainant", { name: "Margaret Hale", adjustments: ["Large print"] });
  expect(input).not.toHaveProperty("complainantId");
  expect(input).not.toHaveProperty("caseGroupId");
});

test("a case may have no complainant by name", () => {
  expect(Object.keys(openingInput({ ...typed, way: "nobody" }, "key")).sort()).toEqual(["complexity", "idempotencyKey", "receivedOn", "title"]);
});
