import type { Move } from "./documents";
import { fold } from "./fold";

const move = (clockId: string, more: Partial<Move> = {}): Move => ({ clockId, caseId: `case of ${clockId}`, recordType: "Case", kind: "Reply", from: "2026-02-02", to: "2026-02-03", movedByCalendarDays: 1, ...more });
const hale = { id: "case of a", reference: "C-2026-000001", title: "Delay" };

test("[PO-40] a deadline whose case the reader sees has a line of its own, with the case's name", () => {
  const lines = fold([move("a"), move("b")], new Map([[hale.id, hale], ["case of b", { ...hale, id: "case of b" }]]));
  expect(lines.map(({ of, amount }) => [of?.id, amount])).toEqual([["case of a", 1], ["case of b", 1]]);
});

test("[PO-40] those that the reader may not see are told together when they are alike, and none is left out", () => {
  const lines = fold([move("a"), move("b"), move("c"), move("d", { to: "2026-02-04" })], new Map([[hale.id, hale]]));
  expect(lines.map(({ of, amount, move: { to } }) => [of?.reference ?? null, amount, to])).toEqual([["C-2026-000001", 1, "2026-02-03"], [null, 2, "2026-02-03"], [null, 1, "2026-02-04"]]);
});
