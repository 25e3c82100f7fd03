import type { WrittenRow } from "./finding-row.js";
import { readFindingRow } from "./finding-row.js";
import { readOutcome } from "./finding-terms.js";

const good: WrittenRow = {
  case_reference: "202400017", body: "Northern Vale Homes (NVH)", body_type: "Housing Association", decision_date: "6 May 2024", amended_at_review: "0",
  category: "Leaks & Water Ingress", complaint: "Reports of water leak s", finding: "Service Failure" };
const read = (changed: Partial<WrittenRow>) => readFindingRow({ ...good, ...changed }, 7, "2026-01-14");

test("a good row is read whole and without a remark", () => {
  const { finding, issues } = read({});
  expect(issues).toEqual([]);
  expect(finding).toMatchObject({
    row: 7, reference: "202400017", bodyKind: "Housing association", isAmended: false, complaint: "Reports of water leaks",
    category: { term: { code: "LEAKS_AND_WATER_INGRESS" }, isNew: false }, outcome: { term: { code: "SERVICE_FAILURE", severity: 2, isUpheld: true } } });
  expect(finding?.written).toEqual(good);
});

test.each<[Partial<WrittenRow>, string, string]>([
  [{ case_reference: "  " }, "case_reference", "no reference"],
  [{ case_reference: "--" }, "case_reference", "cannot be a reference"],
  [{ case_reference: "2024\u00070017" }, "case_reference", "cannot be a reference"],
  [{ complaint: "x".repeat(20_001) }, "complaint", "20,001 characters"],
  [{ body: "x".repeat(201) }, "body", "201 characters"],
])("a row that cannot be imported is rejected with its field, reason and remedy: %#", (changed, field, reason) => {
  const { finding, issues } = read(changed);
  expect(finding).toBeNull();
  expect(issues).toEqual([expect.objectContaining({ row: 7, field, kind: "REJECTED", reason: expect.stringContaining(reason), remedy: expect.stringMatching(/\.$/) })]);
  expect(issues[0]!.asWritten.length).toBeLessThanOrEqual(200);
});

test.each<[Partial<WrittenRow>, string, string]>([
  [{ decision_date: "Our approach" }, "decision_date", "There is no date in it."],
  [{ decision_date: "October 2025" }, "decision_date", "no day was made up"],
  [{ body: "" }, "body", "No body is named."],
  [{ body: "Unknown Landlord" }, "body", "does not name a body"],
  [{ amended_at_review: "perhaps" }, "amended_at_review", "neither 0 nor 1"],
  [{ decision_date: "6 May 2024 (amended at review)" }, "amended_at_review", "speaks of an amendment"],
  [{ category: "" }, "category", "No category"],
  [{ category: "Lifts" }, "category", "not a category"],
  [{ complaint: "." }, "complaint", "not stated"],
  [{ finding: "" }, "finding", "No outcome"],
  [{ finding: "Mediation" }, "finding", "not an outcome"],
])("what is doubtful is imported with a warning that says what to do: %j", (changed, field, reason) => {
  const { finding, issues } = read(changed);
  expect(finding).not.toBeNull();
  expect(issues).toEqual([expect.objectContaining({ row: 7, reference: "202400017", field, kind: "WARNING", reason: expect.stringContaining(reason), remedy: expect.stringMatching(/\.$/) })]);
});

test("slipped columns are set straight and said to have been", () => {
  const swapped = read({ body: "22 June 2021", decision_date: "Hilltop" });
  expect(swapped.finding).toMatchObject({ body: { name: "Hilltop" }, decision: { decidedOn: "2021-06-22" } });
  expect(swapped.issues.map((issue) => issue.field)).toEqual(["body", "decision_date"]);
  const numbered = read({ body: "Complaint 202400017", decision_date: "Hilltop Homes Limited" });
  expect(numbered.finding).toMatchObject({ body: { name: "Hilltop Homes Limited" }, decision: { decidedOn: null } });
  const heading = read({ body: "10 May 2022", decision_date: "Our approach" });
  expect(heading.finding).toMatchObject({ body: { name: null }, decision: { decidedOn: "2022-05-10" } });
});

test("an outcome nobody has heard of is never counted as upheld", () => {
  expect(readOutcome("Referred elsewhere")).toEqual({ term: { code: "REFERRED_ELSEWHERE", label: "Referred elsewhere", severity: 0, isUpheld: false }, isNew: true });
  expect(readOutcome("severe maladministration")?.term.severity).toBe(4);
});
