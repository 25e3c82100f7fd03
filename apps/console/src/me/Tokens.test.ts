import { standingOf } from "./Tokens";

test("a token stands until it runs out or is revoked, whichever comes first", () => {
  const now = new Date("2026-01-14T10:42:00Z");
  expect(standingOf({ revokedAt: null, expiresAt: "2026-04-14T00:00:00Z" }, now)).toBe("In force");
  expect(standingOf({ revokedAt: null, expiresAt: "2026-01-14T10:42:00Z" }, now)).toBe("Run out");
  expect(standingOf({ revokedAt: "2026-01-02T00:00:00Z", expiresAt: "2026-04-14T00:00:00Z" }, now)).toBe("Revoked");
});
