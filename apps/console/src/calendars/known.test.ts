import { knownUntil, runsOut, sayKind, sayMoves } from "./known";

const calendar = (on?: string) => ({ last: { nodes: on ? [{ on }] : [] } });

test("[PO-40] holidays are known until the end of the last year that has any", () => {
  expect(knownUntil(calendar("2028-12-26"))).toBe("2028-12-31");
  expect(knownUntil(calendar())).toBeNull();
});

test("[PO-40] the warning comes while there is time to enter the next year", () => {
  expect(runsOut("2028-12-31", "2026-01-14")).toBe(false);
  expect(runsOut("2026-12-31", "2026-01-14")).toBe(true);
  expect(runsOut(null, "2026-01-14")).toBe(true);
});

test("what a deadline is for is said in words", () => {
  expect(sayKind("SERVICE_STANDARD")).toBe("Service standard");
  expect(sayKind("Reply to the complainant")).toBe("Reply to the complainant");
});

test("[PO-40] what moves is said in words before it is confirmed", () => {
  const later = { movedByCalendarDays: 1 };
  expect(sayMoves([])).toBe("No deadline moves.");
  expect(sayMoves([later])).toBe("1 deadline moves later.");
  expect(sayMoves([later, { movedByCalendarDays: 3 }])).toBe("2 deadlines move later.");
  expect(sayMoves([{ movedByCalendarDays: -1 }, { movedByCalendarDays: -2 }])).toBe("2 deadlines move earlier.");
});
