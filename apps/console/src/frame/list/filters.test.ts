import { sayFilter, withFilter } from "./filters";

const status = { kind: "choice", options: [{ value: "OPEN", label: "Open" }, { value: "WAITING", label: "Waiting for information" }] } as const;

test("a filter is said in words", () => {
  expect(sayFilter(status, { in: ["OPEN", "WAITING"] })).toBe("is Open or Waiting for information");
  expect(sayFilter({ kind: "day" }, { lte: "2026-01-14" })).toBe("on or before 14 January 2026");
  expect(sayFilter({ kind: "day" }, { eq: "2026-01-14" })).toBe("is 14 January 2026");
  expect(sayFilter({ kind: "number" }, { gte: 500, lte: 900 })).toBe("at least 500 and at most 900");
  expect(sayFilter({ kind: "text" }, { contains: "Hale" })).toBe("contains “Hale”");
});

test("freeing one field leaves the others narrowed", () => {
  const both = withFilter({ area: { in: ["REVIEW"] } }, "dueOn", { lte: "2026-01-14" });
  expect(withFilter(both, "area", undefined)).toEqual({ dueOn: { lte: "2026-01-14" } });
});
