import { onceFor } from "./onceFor";

test("the same words go under the same key, and words that were put right go under another", () => {
  const once = onceFor();
  const first = once({ name: "Hale" });
  expect(once({ name: "Hale" })).toBe(first);
  expect(once({ name: "Thornton" })).not.toBe(first);
});
