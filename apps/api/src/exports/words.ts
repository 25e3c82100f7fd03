import type { Asked } from "./statement.js";

const compares: Readonly<Record<string, string>> = { eq: "is", in: "is one of", notIn: "is none of", contains: "contains", startsWith: "begins with", gte: "is at least", lte: "is at most", lt: "is before", has: "holds" };
const plain = (name: string) => name.replace(/Id$/, "").replace(/^is([A-Z])/, "$1").replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).trim();
const say = (value: unknown): string => (Array.isArray(value) ? value.map(say).join(", ") : value instanceof Date ? value.toISOString() : typeof value === "boolean" ? (value ? "yes" : "no") : String(value));

function sayPart(key: string, value: unknown, of: string): string {
  const conditions = Object.entries((value ?? {}) as Record<string, unknown>).filter(([, one]) => one !== null && one !== undefined);
  const each = (list: unknown) => (list as Record<string, unknown>[]).map((one) => `(${sayFilter(one, of)})`);
  if (key === "and") return each(value).join(" and ");
  if (key === "or") return each(value).join(" or ");
  if (key === "not") return `not (${sayFilter(value as Record<string, unknown>, of)})`;
  if (key === "q") return `matches “${say(value)}”`;
  const name = `${of}${plain(key)}`;
  return conditions.map(([how, one]) => (how === "isNull" ? `${name} is ${one ? "empty" : "filled"}` : compares[how] ? `${name} ${compares[how]} ${say(one)}` : sayPart(how, one, `${name}’s `))).join(" and ");
}

/** A filter as people read it; empty for none. */
export const sayFilter = (filter: Record<string, unknown> | null, of = ""): string =>
  Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined).map(([key, value]) => sayPart(key, value, of)).filter(Boolean).join(" and ");

/** An order as people read it. */
export const sayOrder = (orderBy: Asked["orderBy"]): string =>
  (orderBy ?? []).map(({ field, direction }) => `${field.toLowerCase().replaceAll("_", " ")}${direction === "DESC" ? ", last first" : ""}`).join(", then ") || "the list’s own";

/** serviceRequests is "Service requests". */
export const sayList = (list: string): string => { const words = plain(list); return words.charAt(0).toUpperCase() + words.slice(1); };

/** medianWorkingDays is "Median working days", and DECIDED_QUARTER "Decided quarter". */
export const sayColumn = (name: string): string => sayList(/^[A-Z_]+$/.test(name) ? name.toLowerCase().replaceAll("_", " ") : name.replaceAll("_", " "));
