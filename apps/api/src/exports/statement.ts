import type { Actor } from "@remit/domain/law/law";
import { coerceInputValue, type GraphQLSchema } from "graphql";
import { FilterWriter } from "../reading/filter.js";
import { orderBy, orderSteps } from "../reading/order.js";
import type { Run } from "../reading/parameters.js";
import { refuseStrangeText } from "../reading/plain-text.js";
import { refuseField, Refusal } from "../reading/refusal.js";
import type { RootExtensions } from "../reading/roots.js";
import type { Tables } from "../reading/tables.js";
import { ColumnWriter, type AskedColumn } from "./columns.js";
import { SettingParameters } from "./settings.js";
import { sayList } from "./words.js";

/** What is asked for: columns of a list, narrowed and ordered as the API's list of that name can be. */
export interface Asked { readonly list: string; readonly columns: readonly AskedColumn[]; readonly filter: Record<string, unknown> | null; readonly orderBy: readonly { readonly field: string; readonly direction?: string | null }[] | null }

/** An export that is ready to go: what hands over its values, what notes the views it is about to show, and what copies it out. */
export interface ExportStatement {
  readonly asked: Asked;
  /** What the file is, in words. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly isPersonal: boolean;
  readonly settings: { readonly text: string; readonly values: unknown[] } | null;
  /** Null where nothing of the list is seen on record. */
  readonly noting: string | null;
  readonly copy: string;
}

/** Columns that one export may have. */
const mostColumns = 60;

function columnsIn(given: unknown): AskedColumn[] {
  const isColumn = (one: unknown): one is AskedColumn => typeof (one as AskedColumn | null)?.name === "string" && typeof (one as AskedColumn).label === "string" && (one as AskedColumn).label.length <= 100;
  if (!Array.isArray(given) || !given.length || given.length > mostColumns || !given.every(isColumn)) throw refuseField("columns", `Name 1 to ${mostColumns} columns, each with its label.`);
  return given;
}

/** Reads what was sent: the list must be one of the API's, its filter and order of the API's own types. */
export function readAsked(schema: GraphQLSchema, list: string, sent: unknown): { asked: Asked; reads: RootExtensions["reads"] } {
  const field = schema.getQueryType()!.getFields()[list];
  const { reads } = (field?.extensions ?? {}) as Partial<RootExtensions>;
  if (!field || !reads || reads.by) throw new Refusal("NOT_FOUND", "There is no such list.");
  refuseStrangeText(sent, "export");
  const body = (typeof sent === "object" && sent !== null ? sent : {}) as Record<string, unknown>;
  const argument = <T>(name: string): T | null => {
    const type = field.args.find((one) => one.name === name)!.type;
    return (coerceInputValue(body[name] ?? null, type, (path, _value, error) => { throw refuseField([name, ...path].join("."), error.message); }) as T | undefined) ?? null;
  };
  return { asked: { list, columns: columnsIn(body["columns"]), filter: argument("filter"), orderBy: argument("orderBy") }, reads };
}

/** Writes an export within the reader's scope. Fields that the reader may not see are left out; a filter by one is refused. */
export function writeExport(schema: GraphQLSchema, tables: Tables, { actor, today }: { actor: Actor; today: string }, list: string, sent: unknown): ExportStatement {
  const { asked, reads: { kind } } = readAsked(schema, list, sent);
  const parameters = new SettingParameters(actor);
  const alias = parameters.alias();
  const writer = new ColumnWriter(schema, tables, parameters, { kind, alias, isPersonal: false });
  const columns = asked.columns.flatMap((one) => writer.column(one) ?? []);
  if (!columns.length) throw refuseField("columns", "You may see none of these columns.", "FORBIDDEN");
  const filter = asked.filter ? new FilterWriter(tables, parameters).condition(kind, alias, asked.filter, { at: 0, path: ["filter"] }) : "TRUE";
  const order = orderBy(orderSteps(tables, kind, alias, asked.orderBy, parameters));
  const from = `FROM ${tables.of(kind).table} ${alias} ${writer.joins.join(" ")} WHERE ${tables.scope(kind, alias, parameters)} AND (${filter})`;
  const isSeen = writer.witnesses.map((one) => `(${one})`).join(" AND ");
  const [first, ...rest] = columns.map(({ sql }) => sql);
  const shown = [isSeen ? `CASE WHEN ${isSeen} THEN ${first} END` : first, ...rest];
  const run: Run = { actor, today, arguments: [{ filter: asked.filter }] };
  return {
    asked, title: sayList(list), headings: columns.map(({ label }) => label), isPersonal: columns.some((one) => one.isPersonal), settings: parameters.settings(run),
    noting: isSeen ? `SELECT count(*) FILTER (WHERE seen) FROM (SELECT ${isSeen} AS seen ${from} OFFSET 0) noted` : null,
    copy: `COPY (SELECT ${shown.join(", ")} ${from} ORDER BY ${order}) TO STDOUT WITH (FORMAT csv)`,
  };
}
