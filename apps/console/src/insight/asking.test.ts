import { csvOf, tableOf } from "./asking";

test("an answer is a table: keys by what they are called, and the way to what is behind each line", () => {
  const table = tableOf("{ caseStatistics(groupBy: [STATUS]) { keys { label } count behind } }", { data: { caseStatistics: [{ keys: [{ label: "Received" }], count: 3, behind: { and: [] } }, { keys: [{ label: null, value: null }], count: null, behind: null }] }, extensions: { cost: 12 } });
  expect(table).toEqual({ headings: ["Status", "Count"], rows: [{ cells: ["Received", "3"], behind: `/cases?filter=${encodeURIComponent('{"and":[]}')}` }, { cells: ["none", ""], behind: undefined }], cost: 12 });
});

test("a list is a table too, with what belongs to each record beside it", () => {
  expect(tableOf("{ bodies { nodes { name } } }", { data: { bodies: { nodes: [{ name: "Harbour Housing", case: { title: "Damp" } }] } } })).toMatchObject({ headings: ["Name", "Case: title"], rows: [{ cells: ["Harbour Housing", "Damp"] }], cost: null });
});

test("no cell of a copied table is a formula", () => {
  expect(csvOf({ headings: ["Name"], rows: [{ cells: ["=1+1"] }, { cells: ['say "no"'] }] })).toBe('"Name"\n"\'=1+1"\n"say ""no"""');
});
