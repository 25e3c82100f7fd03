import { readPaymentRow } from "./payment-row.js";
import { standsOutAs, type ExceptionKindKept } from "./payments.js";
import { penceOf } from "./pounds.js";

const kind = (more: Partial<ExceptionKindKept>): ExceptionKindKept => ({ id: "k", name: "High payment", test: "AMOUNT", fromPence: 100_000, inUseFrom: "2026-01-01", inUseTo: null, ...more });
const payment = { paidOn: "2026-01-14", amountPence: 100_000, isPayeeAuthorised: true };
const names = (of: Partial<typeof payment>, ...kinds: ExceptionKindKept[]) => standsOutAs({ ...payment, ...of }, kinds).map(({ name }) => name);

test("[AS-25] a payment stands out by the kinds in use on the day on which it was paid", () => {
  expect([names({}, kind({})), names({ amountPence: 99_999 }, kind({}))]).toEqual([["High payment"], []]);
  expect([names({}, kind({ inUseFrom: "2026-01-14" })), names({}, kind({ inUseFrom: "2026-01-15" })), names({}, kind({ inUseTo: "2026-01-14" })), names({}, kind({ inUseTo: "2026-01-15" }))]).toEqual([["High payment"], [], [], ["High payment"]]);
  const payee = kind({ name: "No payee", test: "NO_AUTHORISED_PAYEE", fromPence: null });
  expect([names({}, payee), names({ isPayeeAuthorised: false }, payee, kind({}))]).toEqual([[], ["No payee", "High payment"]]);
});

test("an amount is read in pounds, as people write it, and nothing else is", () => {
  expect(["£1,250.00", "40.5", "99", "0.01", "1,000,000"].map(penceOf)).toEqual([125_000, 4_050, 9_900, 1, 100_000_000]);
  expect(["", "-5", "1,25", "12.345", "1.250,00", "five", "1e3", "£"].map(penceOf)).toEqual(Array.from({ length: 8 }, () => null));
});

test("[AS-25] a row is read without the spaces around its cells, and never thrown over", () => {
  const written = { payment_reference: " PAY-1 ", case_reference: "C-2026-000001", paid_on: "2026-01-13", amount: " £12 ", payee: "", payee_authorised: "" };
  expect(readPaymentRow(written, 2, "2026-01-14")).toEqual({ row: 2, reference: "PAY-1", caseReference: "C-2026-000001", paidOn: "2026-01-13", amountPence: 1_200, payee: "", isPayeeAuthorised: false });
  expect(readPaymentRow({ ...written, amount: "20000001" }, 2, "2026-01-14")).toMatchObject({ field: "amount" });
  expect(readPaymentRow({ ...written, payee: "x".repeat(201) }, 2, "2026-01-14")).toMatchObject({ field: "payee" });
});
