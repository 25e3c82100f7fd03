import { officeTimeZone } from "@remit/domain/calendar/office-date";
import { isEnumType, getNamedType, type GraphQLOutputType } from "graphql";

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The signs at the beginning of a cell that make a spreadsheet take it for a formula: = + - @, a tab and a carriage return. */
const formulaSigns = [61, 43, 45, 64, 9, 13] as const;

/** SQL for a text that no spreadsheet takes for a formula: an apostrophe is put before what would be one. */
export const harmless = (sql: string) => `CASE WHEN ascii(${sql}) IN (${formulaSigns.join(", ")}) THEN '''' || ${sql} ELSE ${sql} END`;

/** The same for a text that is not in the database. */
export const harmlessText = (text: string) => (formulaSigns.some((sign) => sign === text.codePointAt(0)) ? `'${text}` : text);

/** SQL for a field as a spreadsheet shows it: words instead of names of values, yes and no, the office's own time. */
export function cell(type: GraphQLOutputType, sql: string): string {
  const named = getNamedType(type);
  if (String(type).startsWith("[")) return harmless(`array_to_string(${sql}, '; ')`);
  if (isEnumType(named)) return `CASE ${sql} ${named.getValues().map(({ name, description }) => `WHEN ${literal(name)} THEN ${literal((description ?? name).replace(/\.$/, ""))}`).join(" ")} END`;
  switch (named.name) {
    case "DateTime": return `to_char(${sql} AT TIME ZONE ${literal(officeTimeZone)}, 'YYYY-MM-DD HH24:MI')`;
    case "Boolean": return `CASE WHEN ${sql} THEN 'yes' WHEN NOT ${sql} THEN 'no' END`;
    case "Date": case "Int": case "Float": return sql;
    case "String": return harmless(sql);
    default: return harmless(`(${sql})::text`);
  }
}

/** One line of CSV from texts that are not in the database. */
export const line = (cells: readonly string[]) => `${cells.map((text) => `"${harmlessText(text).replaceAll('"', '""')}"`).join(",")}\n`;
