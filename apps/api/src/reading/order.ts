import { castOf, castOfComputed } from "./filter.js";
import { orderFields } from "./inputs.js";
import type { Parameters } from "./parameters.js";
import { howToRead, type Kind, type OrderStep } from "./readable.js";
import { refuseField } from "./refusal.js";
import { shownFields } from "./shown.js";
import type { Tables } from "./tables.js";

/** One step of an order as SQL. */
interface Step { readonly sql: string; readonly cast: string; readonly descending: boolean; readonly nullable: boolean }

/** Steps that an order may have. */
const mostSteps = 8;

/** The steps of a list's order, ending with the id, so that no two rows are equal. */
export function orderSteps(tables: Tables, kind: Kind, alias: string, asked: readonly { field: string; direction?: string | null }[] | null, parameters: Parameters): Step[] {
  if (asked && asked.length > mostSteps) throw refuseField("orderBy", `An order has ${mostSteps} steps at most. Leave out the last ones.`);
  const fields = orderFields(kind);
  const steps: readonly OrderStep[] = asked?.length ? asked.map((one) => ({ by: fields[one.field]!, descending: one.direction === "DESC" })) : howToRead(kind).order;
  const written = steps.map((step) => writeStep(tables, kind, alias, step, parameters));
  return steps.some((step) => step.by === "id") ? written : [...written, { sql: `${alias}.id`, cast: "uuid", descending: steps.at(-1)?.descending ?? false, nullable: false }];
}

function writeStep(tables: Tables, kind: Kind, alias: string, { by, descending = false }: OrderStep, parameters: Parameters): Step {
  const [name, label] = by.split(".") as [string, string?];
  const shown = shownFields(kind).get(name);
  if (shown && shown.policy !== "everyone" && !parameters.may(shown.policy)) throw refuseField("orderBy", `You may not order by ${name}: your position does not let you see it.`, "FORBIDDEN");
  if (label) {
    const theirs = shown!.type() as Kind;
    const { policy } = shownFields(theirs).get(label)!;
    if (policy !== "everyone" && !parameters.may(policy)) throw refuseField("orderBy", `You may not order by ${by}: your position does not let you see it.`, "FORBIDDEN");
    const other = parameters.alias();
    const column = tables.column(theirs, label).databaseName;
    const sql = `(SELECT ${other}.${column} FROM ${tables.of(theirs).table} ${other} WHERE ${other}.id = ${alias}.${tables.foreignKey(kind, name)} AND ${tables.scope(theirs, other, parameters, tables.to(kind, name))})`;
    return { sql, cast: "text", descending, nullable: true };
  }
  if (shown?.computed) return { sql: `(${shown.computed(alias, parameters)})`, cast: castOfComputed(shown), descending, nullable: true };
  const column = tables.column(kind, name);
  return { sql: `${alias}.${column.databaseName}`, cast: castOf(column), descending, nullable: column.isNullable };
}

/** ORDER BY for these steps; empty values come last whichever way. */
export const orderBy = (steps: readonly Step[]) => steps.map((step) => `${step.sql}${step.descending ? ` DESC${step.nullable ? " NULLS LAST" : ""}` : ""}`).join(", ");

/** The row's place in its order, as text that `after` takes back. */
export const cursor = (steps: readonly Step[]) => `translate(encode(convert_to(json_build_array(${steps.map((step) => `${step.sql}::text`).join(", ")})::text, 'UTF8'), 'base64'), E'\\n', '')`;

/** Reads a cursor back into the values of its steps. */
export function readCursor(after: unknown, count: number): (string | null)[] {
  try {
    const values = JSON.parse(Buffer.from(String(after), "base64").toString("utf8")) as unknown;
    if (Array.isArray(values) && values.length === count && values.every((one) => one === null || typeof one === "string")) return values as (string | null)[];
  } catch { /* the refusal below says it */ }
  throw refuseField("after", "`after` is not a cursor of this list in this order. Pass the endCursor of the page before, unchanged.");
}

/** SQL that is true for rows after the cursor. Which of its values are null is part of the statement's shape. */
export function isAfter(steps: readonly Step[], values: readonly (string | null)[], place: (step: number, cast: string) => string): string {
  const alternatives = steps.flatMap((step, index) => {
    const later = steps.slice(0, index).map((one, before) => (values[before] === null ? `${one.sql} IS NULL` : `${one.sql} = ${place(before, one.cast)}`));
    if (values[index] === null) return [];
    const beyond = `${step.sql} ${step.descending ? "<" : ">"} ${place(index, step.cast)}`;
    return [[...later, step.nullable ? `(${beyond} OR ${step.sql} IS NULL)` : beyond].join(" AND ")];
  });
  return alternatives.length ? `(${alternatives.map((one) => `(${one})`).join(" OR ")})` : "FALSE";
}
