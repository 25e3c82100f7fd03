import { isCalendarDate } from "../calendar/calendar-date.js";
import { formatDate } from "../calendar/office-date.js";

/** The particulars of an entry, whose shape belongs to its action. */
export type Particulars = Readonly<Record<string, unknown>>;

/** A value as people read it: dates in words, lists with commas, nothing as "nothing". */
export function say(value: unknown): string {
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return "nothing";
  if (Array.isArray(value)) return value.map(say).join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "object") return JSON.stringify(value);
  return typeof value === "string" && isCalendarDate(value) ? formatDate(value) : String(value);
}

/** inductionCompletedOn becomes "induction completed on", RULES_OF_ENGAGEMENT "rules of engagement". */
export const plain = (name: string) => (/^[A-Z_]+$/.test(name) ? name.replaceAll("_", " ") : name.replace(/[A-Z]/g, (capital) => ` ${capital}`)).toLowerCase();
export const subject = ({ reference, name, title }: Particulars) => [reference, name, title].find((one) => typeof one === "string" && one !== "") as string | undefined;

/** Identifiers tell nobody anything, so a change of one is said without its values. */
const isIdentifier = (value: unknown) => typeof value === "string" && /^[0-9a-f]{8}-/.test(value);

function changed(name: string, change: unknown): string {
  const { before, after } = (change ?? {}) as Particulars;
  return isIdentifier(before) || isIdentifier(after) ? plain(name.replace(/Id$/, "")) : `${plain(name)} from ${say(before)} to ${say(after)}`;
}

export const edited = (noun: string) => (p: Particulars) => {
  const changes = Object.entries((p["changes"] ?? {}) as Particulars).map(([name, change]) => changed(name, change));
  return `changed ${noun}${subject(p) ?? "a record"}${changes.length ? `: ${changes.join("; ")}` : ""}`;
};

/** Why, as a sentence goes on; nothing where nobody said. */
export const because = ({ reason, outcome }: Particulars) => (reason ?? outcome ? `: ${say(reason ?? outcome)}` : "");
