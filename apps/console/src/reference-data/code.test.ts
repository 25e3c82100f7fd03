import { codeFrom } from "./code";

test("a code is made of what an entry is called, as the API takes codes", () => {
  expect(codeFrom("Partly upheld (fault)")).toBe("PARTLY_UPHELD_FAULT");
  expect(codeFrom("  2nd-tier: naïve reply ")).toBe("ND_TIER_NAIVE_REPLY");
  expect(codeFrom("Délai")).toBe("DELAI");
  expect(codeFrom("…")).toBe("");
});

test("a long name gives a code of 40 characters at most that does not end in an underscore", () => {
  const code = codeFrom("Failure to keep the tenant informed about the progress");
  expect(code.length).toBeLessThanOrEqual(40);
  expect(code).toMatch(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/);
});
