import { dropDraft, keepDraft, keptDraft } from "./keptDraft";

beforeEach(() => sessionStorage.clear());

test("a draft is kept as it was typed, with the version that it began from, until it is dropped", () => {
  keepDraft("one", { typed: { text: "Half a sentence" }, version: 3 });
  expect(keptDraft("one")).toEqual({ typed: { text: "Half a sentence" }, version: 3 });
  expect(keptDraft("another")).toBeNull();
  dropDraft("one");
  expect(keptDraft("one")).toBeNull();
});

test.each(["", "null", "{", "[]", '{"typed":"text","version":1}', '{"typed":{}}'])("what is no draft is none: %s", (found) => {
  sessionStorage.setItem("one", found);
  expect(keptDraft("one")).toBeNull();
});
