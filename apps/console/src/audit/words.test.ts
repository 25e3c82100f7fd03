import { sayDeed, sayEntry, sayField, sayRecord, unfold } from "./words";

const entry = { id: "e", at: "2026-01-14T10:42:00Z", recordType: "StaffMember", recordId: "r", caseId: null, position: null };

test("an entry is a plain sentence, with and without who acted", () => {
  const appointed = { ...entry, action: "appointed", actor: { id: "s", name: "Sam Reid" }, particulars: { person: "Zara Holt", name: "Caseworker, Team 1", on: "2026-01-14" } };
  expect(sayEntry(appointed)).toBe("Sam Reid appointed Zara Holt to Caseworker, Team 1 from 14 January 2026");
  expect(sayDeed(appointed)).toBe("appointed Zara Holt to Caseworker, Team 1 from 14 January 2026");
  expect(sayEntry({ ...appointed, actor: null, action: "imported", particulars: {} })).toBe("The office imported");
});

test("what happens in a case is said as the case's own page says it; what moves with it, by each record's reference", () => {
  const inCase = { ...entry, caseId: "c", recordType: "ServiceRequest", actor: { id: "d", name: "Dana Fox" } };
  expect(sayEntry({ ...inCase, action: "service request added", particulars: null })).toBe("Dana Fox added a request");
  expect(sayEntry({ ...inCase, action: "assigned", particulars: { reference: "SR-000101", to: "Amina Yusuf" } })).toBe("Dana Fox assigned SR-000101 to Amina Yusuf");
});

test("what changed is shown from what to what, and the rest beside it", () => {
  const { changes, rest } = unfold({ name: "Ben Carter", changes: { awayUntil: { before: null, after: "2026-01-20" }, skills: { before: [], after: ["Housing", "Welsh"] } } });
  expect(changes).toEqual([
    { field: "Away until", before: "nothing", after: "20 January 2026" },
    { field: "Skills", before: "nothing", after: "Housing, Welsh" },
  ]);
  expect(rest).toEqual([["Name", "Ben Carter"]]);
});

test("particulars of a refusal, a list, are shown one by one", () => {
  expect(unfold([{ code: "RULE_REFUSED", because: "Two requests are open." }]).rest).toEqual([["1", "Code: RULE_REFUSED; Because: Two requests are open."]]);
  expect(unfold(null)).toEqual({ changes: [], rest: [] });
});

test("fields and kinds of record are said in words, and new ones as they are", () => {
  expect(sayField("lineManagerId")).toBe("Line manager");
  expect(sayRecord("OfficeClosure")).toBe("Office closure");
  expect(sayRecord("SomethingNew")).toBe("SomethingNew");
});
