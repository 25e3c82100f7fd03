import { marksOf, placed, startOf } from "./noting";

const note = (about: "DEMAND" | "TIMELINESS" | "EVERYTHING", on: string) => ({ id: on, version: 1, about, on, text: "The helpline closed", author: { name: "Dana Fox" }, choices: [] });
const month = (value: string) => ({ keys: [{ label: value, value }], count: 1, behind: {} });

test("a day lies in its month and in its quarter", () => {
  expect([startOf("MONTH", "2025-12-31"), startOf("QUARTER", "2025-12-31"), startOf("QUARTER", "2025-01-01"), startOf("QUARTER", "2025-06-30")]).toEqual(["2025-12-01", "2025-10-01", "2025-01-01", "2025-04-01"]);
});

test("[PO-52] a note stands where its day lies, under its number; one of another question does not, and one of a time without figures is told but not drawn", () => {
  const all = placed([note("EVERYTHING", "2025-01-09"), note("TIMELINESS", "2025-02-09"), note("DEMAND", "2025-02-10"), note("DEMAND", "2025-06-01")], "DEMAND", [month("2025-01-01"), month("2025-02-01")], "MONTH");
  expect(all.map(({ note: { on }, number, place }) => [on, number, place])).toEqual([["2025-01-09", 1, 0], ["2025-02-10", 2, 1], ["2025-06-01", 3, null]]);
  expect(marksOf(all)).toEqual([{ number: 1, place: 0 }, { number: 2, place: 1 }]);
});
