/**
 * What of a field's arguments changes the statement itself: which are given, and those that are written rather than passed
 * (booleans, orders, dimensions, how many alternatives, how many rows: PostgreSQL plans few rows otherwise than many; how long a beginning is: long ones find few). Two runs of one shape share one statement.
 */
export function shapeOf(value: unknown, key: string | number = ""): string {
  if (value === null || value === undefined) return "0";
  if (typeof value === "boolean") return value ? "t" : "f";
  if (key === "first") return String(value);
  if (key === "offset") return value === 0 ? "0" : "v";
  if (key === "startsWith") return `b${Math.min(String(value).length, 20)}`;
  if (key === "after") return `c${nullsIn(value)}`;
  if (typeof value === "string" && (key === "field" || key === "direction")) return value;
  if (key === "groupBy") return String(value);
  if (Array.isArray(value)) return ["and", "or", "orderBy", "having"].includes(key as string) ? `[${value.map((one) => shapeOf(one)).join()}]` : "a";
  if (typeof value === "object" && !(value instanceof Date)) return `{${Object.entries(value).map(([name, one]) => `${name}:${shapeOf(one, name)}`).join()}}`;
  return "v";
}

/** Which values of a cursor are empty: that decides how "after" is written. */
function nullsIn(after: unknown): string {
  try {
    const values = JSON.parse(Buffer.from(String(after), "base64").toString("utf8")) as unknown[];
    return Array.isArray(values) ? values.map((one) => (one === null ? "n" : "v")).join("") : "?";
  } catch {
    return "?";
  }
}
