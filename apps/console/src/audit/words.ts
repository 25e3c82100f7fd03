import { sentenceOf } from "@remit/domain/audit/sentences";
import { isCalendarDate } from "@remit/domain/calendar/calendar-date";
import { sayHappening } from "../cases/record/happenings";
import { sayDay, sayMoment } from "../frame/words/dates";
import type { AuditRow } from "./documents";

/** What kinds of records are called. */
export const recordNames: Readonly<Record<string, string>> = {
  StaffMember: "Person", Role: "Role", Segment: "Segment", Team: "Team", Position: "Position", Delegation: "Lent permissions", ApiToken: "API token",
  Holiday: "Bank holiday", OfficeClosure: "Office closure", Clock: "Deadline",
  Case: "Case", CaseGroup: "Case group", ServiceRequest: "Service request", Activity: "Activity", InboundCorrespondence: "Correspondence", FileNote: "File note", Finding: "Finding", Attachment: "Document", CaseAccess: "Standing on a case",
  Body: "Body", Person: "Person who came to us", WorkArea: "Work area", WorkSubArea: "Work sub-area", FindingCategory: "Finding category", FindingOutcome: "Finding outcome", ImportRun: "Import",
};

/** A kind of record in words; one that is new to the console by its own name. */
export const sayRecord = (recordType: string): string => recordNames[recordType] ?? recordType;

/** What moves along with a case happens to each record, which the audit names by its own reference. */
const ofEachRecord = new Set(["assigned", "handed over", "returned to segment"]);

/** What somebody did, as the end of a sentence that begins with them. What happens in a case is said as the case's own page says it. */
export function sayDeed(entry: AuditRow): string {
  const inCase = entry.caseId !== null && !ofEachRecord.has(entry.action) ? sayHappening({ ...entry, particulars: entry.particulars as never }) : entry.action;
  return inCase === entry.action ? sentenceOf(entry, "").trim().replace(/\.$/, "") : inCase;
}

/** The same with who did it; the office itself, where nobody did. */
export const sayEntry = (entry: AuditRow): string => `${entry.actor?.name ?? "The office"} ${sayDeed(entry)}`;

/** inductionCompletedOn becomes "Induction completed on". */
export function sayField(name: string): string {
  const words = name.replace(/Id$/, "").replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A value of the particulars as people read it. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.length ? value.map(sayValue).join(", ") : "nothing";
  if (typeof value === "object") return Object.entries(value).map(([name, inner]) => `${sayField(name)}: ${sayValue(inner)}`).join("; ");
  const text = String(value);
  if (isCalendarDate(text)) return sayDay(text);
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? sayMoment(text) : text;
}

/** Something that changed from one value to another. */
export interface Change {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What an entry keeps, ready to be shown: what changed from what to what, and the rest, in pairs. */
export function unfold(particulars: unknown): { readonly changes: readonly Change[]; readonly rest: readonly (readonly [name: string, value: string])[] } {
  if (Array.isArray(particulars)) return { changes: [], rest: particulars.map((one, at) => [String(at + 1), sayValue(one)] as const) };
  const { changes = {}, ...rest } = (particulars ?? {}) as Record<string, unknown>;
  return {
    changes: Object.entries(changes as Record<string, { before?: unknown; after?: unknown }>).map(([name, { before, after }]) => ({ field: sayField(name), before: sayValue(before), after: sayValue(after) })),
    rest: Object.entries(rest).map(([name, value]) => [sayField(name), sayValue(value)] as const),
  };
}
