import type { Limit } from "./limits.js";
import { sayMoney } from "./money.js";
import { nextStep, type Route } from "./routes.js";
import { mayReview, maySettle, maySign, whoMaySign, type Asked, type SchemeEntry } from "./scheme.js";
import { measure } from "./within-limit.js";

const route: Route = { name: "Money", steps: [{ id: "b", ordinal: 2, kind: "DIRECTOR", name: "Director of Operations" }, { id: "a", ordinal: 1, kind: "SPECIALIST_TEAM", name: "Overpayments" }] };
const limit = (more: Partial<Limit>): Limit => ({ id: "l", roleId: "caseworker", positionId: null, amountPence: 50_000, startsOn: "2025-04-01", endsOn: null, source: { kind: "DOCUMENT", title: "Write-off limits", reference: "FIN-12" }, route, ...more });
const matter = (pounds: number, ...limits: Limit[]) => ({ kind: "Write-off of an overpayment", amountPence: pounds * 100, seat: { positionId: "p", roleId: "caseworker" }, limits });

test("[AS-23] an amount above the limit is refused with the limit, its source and the next step, and the limit itself is within", () => {
  expect(measure(matter(500, limit({})), "2026-01-14").isWithin).toBe(true);
  expect(measure(matter(501, limit({})), "2026-01-14")).toMatchObject({ isWithin: false,
    says: "This write-off of an overpayment of £501 is above your limit of £500, set by the separate document “Write-off limits” (FIN-12). By the route “Money”, escalate it to specialist team: Overpayments." });
});

test("[AS-21] the limit of the day counts: before it began, while it stood, and after the next one", () => {
  const limits = [limit({ endsOn: "2025-12-31" }), limit({ id: "m", startsOn: "2026-01-01", amountPence: 70_000 })];
  const on = (day: string) => measure(matter(600, ...limits), day).isWithin;
  expect([on("2025-03-31"), on("2025-12-31"), on("2026-01-01")]).toEqual([true, false, true]);
});

test("[AS-22] a route is followed from its first step to its last", () => {
  expect([nextStep(route)?.id, nextStep(route, "a")?.id, nextStep(route, "b")]).toEqual(["a", "b", undefined]);
});

const entry = (more: Partial<SchemeEntry> = {}): SchemeEntry => ({ id: "e", complexityFrom: 1, complexityTo: 4, startsOn: "2026-01-01", endsOn: null, principal: { label: "Ombudsman", positionId: "ombudsman", holder: null },
  people: [{ purpose: "SIGNS", roleId: null, positionId: "deputy", name: "Deputy Ombudsman" }, { purpose: "REVIEWS", roleId: "assistant", positionId: null, name: "Assistant Casework Manager" }, { purpose: "REVIEWS_STRAIGHTFORWARD", roleId: null, positionId: "ea", name: "Executive Assistant" }], ...more });
const asked = (complexity: number, ...entries: SchemeEntry[]): Asked => ({ kind: "Submission", complexity, entries });
const seat = (positionId: string, roleId = "other") => ({ positionId, roleId });

test("[PO-11, PO-47] the principal and those named sign, and nobody else; where the scheme is silent it stops nobody", () => {
  const may = (positionId: string, roleId?: string) => maySign(asked(2, entry()), seat(positionId, roleId), "2026-01-14");
  expect([may("ombudsman"), may("deputy"), may("ea"), may("x", "assistant")]).toEqual([true, true, false, false]);
  expect(maySign(asked(2, entry()), seat("x"), "2025-12-31")).toBe(true);
  expect(whoMaySign(asked(2, entry({ principal: null, people: [] })), "2026-01-14").says).toBe("Submission, standard: this needs no principal, by the delegation scheme.");
});

test("[PO-17] whoever the scheme names settles where it reserves nothing to a principal, and nobody where it does", () => {
  const free = entry({ principal: null, people: [{ purpose: "SETTLES", roleId: null, positionId: "ea", name: "Executive Assistant" }] });
  const settles = (positionId: string | null, ...entries: SchemeEntry[]) => maySettle(asked(1, ...entries), positionId === null ? null : seat(positionId), "2026-01-14");
  expect([settles("ea", free), settles("x", free), settles(null, free), settles("ea", { ...free, principal: entry().principal }), settles("ea")]).toEqual([true, false, false, false, false]);
  expect(whoMaySign(asked(1, { ...free, principal: entry().principal }), "2026-01-14").settles).toEqual([]);
  expect(whoMaySign(asked(1, free), "2026-01-14").says).toBe("Submission, straightforward: this needs no principal; Executive Assistant may settle it, by the delegation scheme.");
});

test("[PO-65] the Executive Assistant reviews straightforward submissions only, and none that the scheme keeps for others", () => {
  const reviews = (complexity: number, positionId: string, of = entry()) => mayReview(asked(complexity, of), seat(positionId), "2026-01-14");
  expect([reviews(1, "ea"), reviews(2, "ea"), reviews(1, "ea", entry({ people: entry().people.slice(0, 2) }))]).toEqual([true, false, false]);
  expect(mayReview(asked(4, entry()), seat("x", "assistant"), "2026-01-14")).toBe(true);
});

test("money is said in pounds, with pence where there are any", () => {
  expect([sayMoney(50_000), sayMoney(120_050), sayMoney(7), sayMoney(1_000_000_00)]).toEqual(["£500", "£1,200.50", "£0.07", "£1,000,000"]);
});
