import type { BodyName } from "./body-name.js";
import { readBodyKind, readBodyName } from "./body-name.js";
import type { DecisionDate } from "./decision-date.js";
import { readDecisionDate } from "./decision-date.js";
import type { OutcomeTerm, ReadTerm, Term } from "./finding-terms.js";
import { readCategory, readOutcome } from "./finding-terms.js";
import { readFindingText } from "./finding-text.js";

/** The columns of a file of findings: one row for each head of complaint. */
export const findingColumns = ["case_reference", "body", "body_type", "decision_date", "amended_at_review", "category", "complaint", "finding"] as const;

/** The name of a column. */
export type FindingColumn = (typeof findingColumns)[number];

/** A row as the file has it. */
export type WrittenRow = Readonly<Record<FindingColumn, string>>;

/** Something about one row that a person should see. A rejected row is not imported; one with a warning is. */
export interface RowIssue<Field extends string = FindingColumn | "row"> {
  /** Counted as a spreadsheet counts: the names of the columns are row 1. */
  readonly row: number;
  readonly reference: string;
  readonly field: Field;
  readonly kind: "WARNING" | "REJECTED";
  readonly reason: string;
  readonly remedy: string;
  readonly asWritten: string;
}

/** A row that can be imported. */
export interface FindingRow {
  readonly row: number;
  readonly reference: string;
  readonly body: BodyName;
  readonly bodyKind: string;
  readonly decision: DecisionDate;
  readonly isAmended: boolean;
  readonly category: ReadTerm<Term>;
  readonly outcome: ReadTerm<OutcomeTerm> | null;
  /** The complaint as a person reads it; what stands for it when the file says nothing. */
  readonly complaint: string;
  readonly written: WrittenRow;
}

/** What became of one row: null when it is rejected. */
export interface ReadRow {
  readonly finding: FindingRow | null;
  readonly issues: readonly RowIssue[];
}

/** The most characters that each column may hold: far above any real one. */
export const longest: Readonly<Record<FindingColumn, number>> = {
  case_reference: 40, body: 200, body_type: 100, decision_date: 1000, amended_at_review: 20, category: 100, complaint: 20_000, finding: 100 };

/** What stands in place of a complaint that the file does not state. */
export const complaintNotStated = "The complaint is not stated";

type Note = (field: RowIssue["field"], reason: string, remedy: string) => void;

function rejection(written: WrittenRow): { field: FindingColumn; reason: string; remedy: string } | null {
  const tooLong = findingColumns.find((column) => written[column].length > longest[column]);
  if (tooLong) return { field: tooLong, reason: `It has ${written[tooLong].length.toLocaleString("en-GB")} characters; at most ${longest[tooLong].toLocaleString("en-GB")} can be kept.`, remedy: "Shorten it, or look whether two rows ran together." };
  const reference = written.case_reference.trim();
  if (!reference) return { field: "case_reference", reason: "There is no reference, so nobody can tell which case this belongs to.", remedy: "Write the case’s reference and import the file again." };
  if (!/[\p{L}\d]/u.test(reference) || /\p{C}/u.test(reference)) return { field: "case_reference", reason: "This cannot be a reference.", remedy: "Write the case’s reference and import the file again." };
  return null;
}

const saysNoName = /^(our approach|final report|reports?|decision|determination|date)$/i;

/** When the body’s place holds a date or a case number, the columns have slipped: the name may stand where the date belongs. */
function straighten(written: WrittenRow, today: string, note: Note): { body: BodyName; decision: DecisionDate } {
  const [body, decision] = [readBodyName(written.body), readDecisionDate(written.decision_date, today)];
  if (decision.period !== null) return { body, decision };
  const slipped = body.name === null && (body.strayDate !== null || /^(complaint|case) \d+$/i.test(written.body.trim()));
  const name = slipped && !saysNoName.test(written.decision_date.trim()) ? readBodyName(written.decision_date) : body;
  if (name !== body && name.name !== null) note("body", `The columns have slipped: “${name.asWritten.trim()}” was taken for the body’s name.`, "Check the body.");
  if (body.strayDate === null) return { body: name.name === null ? body : name, decision };
  note("decision_date", `“${body.strayDate}” was found in the body’s place and taken for the date.`, "Check the date.");
  return { body: name.name === null ? body : name, decision: readDecisionDate(body.strayDate, today) };
}

function noteBody(body: BodyName, written: WrittenRow, note: Note): void {
  if (body.name === null) note("body", written.body.trim() ? "This does not name a body." : "No body is named.", "The case is kept without a body; choose one on the case.");
  else if (body.strayDate) note("body", `“${body.strayDate}” was taken off the end of the name.`, "Check the body.");
}

function noteDate(decision: DecisionDate, note: Note): void {
  if (!decision.reason) return;
  note("decision_date", decision.reason, decision.understood ? "Check the date; it is also kept as written." : "The text is kept as written; put the date on the case when it is known.");
}

function readAmended(written: WrittenRow, decision: DecisionDate, note: Note): boolean {
  const text = written.amended_at_review.trim().toLowerCase();
  const says = /^(1|true|yes|y)$/.test(text);
  if (!says && !/^(0|false|no|n|)$/.test(text)) note("amended_at_review", "This is neither 0 nor 1.", "It was read as 0; correct the case if it was amended.");
  if (decision.saysAmended && !says) note("amended_at_review", "The date speaks of an amendment, this column does not.", "The case is kept as amended; correct it if it was not.");
  return says || decision.saysAmended;
}

function readComplaint(written: WrittenRow, note: Note): string {
  const { text } = readFindingText(written.complaint);
  if (/\p{L}{2}/u.test(text)) return text;
  note("complaint", "The complaint is not stated.", "The finding is kept; write what the complaint was.");
  return text || complaintNotStated;
}

function noteTerms(category: ReadTerm<Term>, outcome: ReadTerm<OutcomeTerm> | null, written: WrittenRow, note: Note): void {
  if (!written.category.trim()) note("category", "No category is stated.", "Choose one on the case.");
  else if (category.isNew) note("category", `“${category.term.label}” is not a category that imports know.`, "It was added to the categories; rename it or merge it there.");
  if (!outcome) note("finding", "No outcome is stated.", "The finding is kept without one; choose one on the case.");
  else if (outcome.isNew) note("finding", `“${outcome.term.label}” is not an outcome that imports know.`, "It was added to the outcomes as not upheld; say there how grave it is.");
}

/** Reads one row. Never throws: a row that cannot be imported comes back with the reason. `today` is YYYY-MM-DD in the office. */
export function readFindingRow(written: WrittenRow, row: number, today: string): ReadRow {
  const issues: RowIssue[] = [];
  const reference = written.case_reference.trim();
  const refused = rejection(written);
  if (refused) return { finding: null, issues: [{ row, reference: reference.slice(0, longest.case_reference), kind: "REJECTED", asWritten: written[refused.field].slice(0, 200), ...refused }] };
  const note: Note = (field, reason, remedy) => issues.push({ row, reference, field, kind: "WARNING", reason, remedy, asWritten: field === "row" ? "" : written[field].slice(0, 200) });
  const { body, decision } = straighten(written, today, note);
  noteBody(body, written, note);
  noteDate(decision, note);
  const [category, outcome] = [readCategory(written.category), readOutcome(written.finding)];
  noteTerms(category, outcome, written, note);
  const finding = {
    row, reference, body, bodyKind: readBodyKind(written.body_type), decision, isAmended: readAmended(written, decision, note),
    category, outcome, complaint: readComplaint(written, note), written,
  };
  return { finding, issues };
}
