import { sentenceOf } from "./sentences.js";

const told = (action: string, particulars: unknown, actor: string | null = "Dana Fox") => sentenceOf({ action, recordType: "Case", particulars }, actor);

test("[AS-39] an entry reads as one sentence about who did what", () => {
  expect(told("assigned", { reference: "SR-000101", from: null, to: "Amina Yusuf" })).toBe("Dana Fox assigned SR-000101 to Amina Yusuf.");
  expect(told("assigned", { reference: "SR-000101", from: "Amina Yusuf (400004)", to: null })).toBe("Dana Fox returned SR-000101 to the hopper, from Amina Yusuf (400004).");
  expect(told("appointed", { name: "Caseworker, Team 2", person: "Nia Bevan", on: "2026-01-14" })).toBe("Dana Fox appointed Nia Bevan to Caseworker, Team 2 from 14 January 2026.");
});

test("[AS-39] a change says what was and what is, with dates in words and without identifiers", () => {
  const changes = { awayUntil: { before: null, after: "2026-01-20" }, roleId: { before: "018f0000-0000-7000-8000-000000000000", after: "018f0000-0000-7000-8000-000000000001" } };
  expect(told("edited a person", { name: "Ben Carter", changes })).toBe("Dana Fox changed Ben Carter: away until from nothing to 20 January 2026; role.");
});

test("[PO-40] a moved deadline says from when, to when and why", () => {
  expect(told("moved a deadline", { kind: "First reply", from: "2026-05-01", to: "2026-05-05", because: "Extra day became a day off" }, null))
    .toBe("The office moved the deadline “First reply” from 1 May 2026 to 5 May 2026: Extra day became a day off.");
});

test("[AS-39] an export says which list, how it was narrowed and how much there was", () => {
  expect(told("began an export", { list: "Cases", filter: "status is CLOSED" })).toBe("Dana Fox began an export of “Cases”, narrowed to: status is CLOSED.");
  expect(told("began an export", { list: "Cases", filter: "" })).toBe("Dana Fox began an export of “Cases”, all that they may see.");
  expect(told("finished an export", { list: "Cases", rows: 1 })).toBe("Dana Fox finished an export of “Cases”: 1 row.");
  expect(told("broke off an export", { list: "Cases" })).toBe("Dana Fox broke off an export of “Cases” before its end.");
});

test("[AS-39] a refusal gives its reasons once each", () => {
  expect(told("refused: assigned", [{ because: "It is outside your command." }, { because: "It is outside your command." }])).toBe("Dana Fox was refused (assigned): It is outside your command.");
});

test("[AS-39] an action that nobody wrote a sentence for, and one whose particulars are withheld, are said in their own words", () => {
  expect(told("opened a case", { reference: "C-2026-000001" })).toBe("Dana Fox opened a case C-2026-000001.");
  expect(told("assigned", null)).toBe("Dana Fox assigned.");
});

test("[AS-23, AS-28] limits and what is carried up are told with amounts, places and reasons", () => {
  expect(told("set a limit", { name: "Financial remedy", amount: "£250", startsOn: "2026-04-01", source: "Remedies and redress (POL-014)" })).toBe("Dana Fox set a limit of authority for Financial remedy of £250 from 1 April 2026, by Remedies and redress (POL-014).");
  expect(told("escalated a decision", { kind: "Financial remedy", amount: "£1,200", to: "Grace Lomax", reason: "A year of worry" })).toBe("Dana Fox escalated financial remedy of £1,200 to Grace Lomax: A year of worry.");
  expect(told("referred a matter to specialists", { to: "Compliance", reason: "A doubt" })).toBe("Dana Fox referred a matter to Compliance: A doubt.");
});
