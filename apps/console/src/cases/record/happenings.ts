import { deedOf } from "@remit/domain/audit/sentences";
import { accessKinds, activityKinds } from "@remit/domain/casework/labels";
import { count } from "../../frame/words/counts";
import { sayDay } from "../../frame/words/dates";

/** What the audit keeps of an action, where the reader may know it. */
type Particulars = Readonly<Record<string, unknown>> | null;

/** One entry of a case's audit, as the API gives it. */
export interface AuditRow {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly recordType: string;
  readonly caseId?: string | null;
  readonly actor: { readonly name: string } | null;
  readonly position: { readonly title: string } | null;
  readonly particulars: Particulars;
}

/** What a person may narrow a timeline to. */
export const timelineKinds = { everything: "Everything", case: "The case", work: "Work", letters: "Correspondence", file: "The file", access: "Who knew" } as const;
export type TimelineKind = keyof typeof timelineKinds;

const ofRecord: Readonly<Record<string, TimelineKind>> = { ServiceRequest: "work", Activity: "work", InboundCorrespondence: "letters", Letter: "letters", FileNote: "file", Attachment: "file", CaseAccess: "access" };
const ofAction: Readonly<Record<string, TimelineKind>> = { viewed: "access", downloaded: "access", "marked sensitive": "access", "no longer sensitive": "access" };

/** Under which heading an entry belongs. */
export const kindOf = ({ action, recordType }: AuditRow): TimelineKind => ofAction[action] ?? ofRecord[recordType] ?? "case";

const moves: readonly string[] = ["assigned", "handed over", "returned to segment"];
/** Milliseconds within which entries of one action belong to one deed. */
const oneDeed = 2000;

/**
 * Leaves out what repeats what another entry of the same moment says: everything that moved along with a case (WM-32), the group beside
 * its case, the leave to send a file.
 */
export function withoutEchoes(rows: readonly AuditRow[]): readonly AuditRow[] {
  const rank = ({ recordType }: AuditRow) => (recordType === "Case" ? 0 : recordType === "CaseGroup" ? 1 : 2);
  const saidAlready = (row: AuditRow) => rows.some((other) => other !== row && other.action === row.action && Math.abs(Date.parse(other.at) - Date.parse(row.at)) < oneDeed && (rank(other) < rank(row) || (rank(other) === rank(row) && other.id < row.id && other.caseId === row.caseId)));
  return rows.filter((row) => row.action !== "upload allowed" && !((moves.includes(row.action) || row.recordType === "CaseGroup") && saidAlready(row)));
}

/** That somebody looked is kept, but is not what happened: it is shown where it is asked for. */
export const isLooking = ({ action }: AuditRow): boolean => action === "viewed" || action === "downloaded";

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const after = (particulars: Particulars, field: string): unknown => (particulars?.["changes"] as Record<string, { after?: unknown }> | undefined)?.[field]?.after;
const dayAfter = (particulars: Particulars, field: string, before: string): string => (text(after(particulars, field)) ? ` ${before} ${sayDay(text(after(particulars, field))!)}` : "");
const request = (particulars: Particulars) => text(particulars?.["reference"]) ?? "a request";
const finding = (particulars: Particulars) => (particulars?.["ordinal"] ? `finding ${String(particulars["ordinal"])}` : "a finding");

/** The end of a sentence that begins with whoever did it; names of people are looked up by their identifiers, and the noun is what it was done to. */
type Sentence = (particulars: Particulars, names: ReadonlyMap<string, string>, noun: string) => string;

const fields: Readonly<Record<string, string>> = {
  title: "the title", summary: "the summary", bodyId: "the body", complainantId: "the complainant", receivedOn: "the date of receipt", complexity: "the complexity", priority: "the priority",
  nextActionDueOn: "the next action date", areaId: "the area", subAreaId: "the sub-area", complaint: "the complaint", categoryId: "the category", outcomeId: "the outcome",
  name: "the name", preferredContact: "the preferred contact", adjustments: "the adjustments", language: "the language", email: "the e-mail address", telephone: "the telephone number", address: "the address", kind: "the kind", aliases: "the other names",
};
/** "the title and the summary": what an edit touched. */
function touched(particulars: Particulars): string {
  const names = Object.keys((particulars?.["changes"] as object | undefined) ?? {}).flatMap((name) => fields[name] ?? []);
  if (names.length === 0) return "";
  return `: ${names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`}`;
}

const the = (noun: string) => (noun.startsWith("case") ? `the ${noun}` : noun);
const toWhom: Sentence = (p, _, noun) => (text(p?.["to"]) ? `assigned ${the(noun)} to ${text(p?.["to"])!}` : `gave ${the(noun)} back to the segment's hopper`);

const sentences: Readonly<Record<string, Sentence>> = {
  opened: (_p, _, noun) => `opened the ${noun}`,
  imported: () => "brought in the case from a file",
  edited: (p, _, noun) => `changed the ${noun}${touched(p)}`,
  assigned: toWhom,
  "handed over": toWhom,
  "returned to segment": (_p, _, noun) => `returned ${the(noun)} to its segment`,
  "moved to segment": (p) => `moved the case to ${text(p?.["to"]) ?? "another segment"}`,
  "amended at review": (p) => `amended the decision after review${text(p?.["amendedOn"]) ? ` on ${sayDay(text(p?.["amendedOn"])!)}` : ""}`,
  "assessment started": () => "started the assessment",
  "investigation started": () => "started the investigation",
  decided: (p) => `decided the case${dayAfter(p, "decidedOn", "on")}`,
  closed: () => "closed the case",
  reopened: () => "reopened the case",
  "contact changed": (p, names) => `made ${names.get(text(p?.["to"]) ?? "") ?? "somebody else"} the customer's contact`,
  "customer told of contact": (p) => `told the customer who their contact is${text(p?.["toldOn"]) ? ` on ${sayDay(text(p?.["toldOn"])!)}` : ""}`,
  "finding added": (p) => `added ${finding(p)}`,
  "finding edited": (p) => `changed ${finding(p)}${touched(p)}`,
  "finding removed": (p) => `removed ${finding(p)}`,
  "service request added": () => "added a request",
  "service request edited": (p) => `changed ${request(p)}${touched(p)}`,
  "service request started": (p) => `started on ${request(p)}`,
  "service request waits": (p) => `let ${request(p)} wait${dayAfter(p, "nextActionDueOn", "until")}`,
  "service request completed": (p) => `completed ${request(p)}`,
  "service request cancelled": (p) => `cancelled ${request(p)}`,
  "service request reopened": (p) => `reopened ${request(p)}`,
  "activity added": (p) => `planned ${(activityKinds[p?.["kind"] as keyof typeof activityKinds] ?? "an activity").toLowerCase()}`,
  "activity done": () => "did what was planned",
  "activity cancelled": () => "cancelled what was planned",
  "correspondence recorded": () => "recorded what came in",
  "correspondence classified": (p) => `classified what came in${text(after(p, "classifiedAs")) ? ` as ${text(after(p, "classifiedAs"))!}` : ""}`,
  "correspondence answered": () => "answered what came in",
  "file note added": () => "wrote a file note",
  "file attached": (p) => `attached ${text(p?.["name"]) ?? "a file"}`,
  downloaded: (p) => `downloaded ${text(p?.["name"]) ?? "a file"}`,
  "person registered": () => "registered this person",
  "person edited": (p) => `changed what we know of this person${touched(p)}`,
  "body registered": () => "registered this body",
  "body edited": (p) => `changed what the register says of this body${touched(p)}`,
  viewed: () => "looked at the case",
  "marked sensitive": (p) => `marked the case as sensitive; ${count((p?.["needToKnow"] as unknown[] | undefined)?.length ?? 0, "person needs", "people need")} to know`,
  "no longer sensitive": () => "ended the case's being sensitive",
  "access given": (p, names) => `wrote ${names.get(text(p?.["person"]) ?? "") ?? "somebody"} on the list: ${(accessKinds[p?.["kind"] as keyof typeof accessKinds] ?? "").toLowerCase()}`,
  "access ended": (p, names) => `ended the standing of ${names.get(text(p?.["person"]) ?? "") ?? "somebody"}`,
};

const nounOf = (recordType: string, particulars: Particulars) => (recordType === "CaseGroup" ? "case group" : recordType === "Case" ? "case" : text(particulars?.["reference"]) ?? "work");

/** What somebody did, in words. What the timeline has no words of its own for says itself as the audit does. */
export const sayHappening = ({ action, particulars, recordType }: AuditRow, names: ReadonlyMap<string, string> = new Map()): string =>
  sentences[action]?.(particulars, names, nounOf(recordType, particulars)) ?? deedOf({ action, particulars, recordType });

/** What was typed when it was done: a reason, an outcome, a note, what a letter says. */
export const particularsOf = ({ action, particulars }: AuditRow): string | null =>
  text(particulars?.["reason"]) ?? text(after(particulars, "outcome")) ?? text(particulars?.["text"]) ?? (action === "opened" ? null : text(particulars?.["summary"])) ?? text(particulars?.["complaint"]);

/** The identifiers of the people whom an entry speaks of. */
export const peopleIn = ({ action, particulars }: AuditRow): readonly string[] =>
  [action === "contact changed" && particulars?.["to"], action.startsWith("access") && particulars?.["person"]].filter((id): id is string => typeof id === "string");
