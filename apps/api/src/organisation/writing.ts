import type { Action } from "@remit/domain/law/law";
import type { ObjectLiteral } from "typeorm";
import type { Deed, Transaction } from "../door/deed.js";
import { SnakeNaming } from "../reading/naming.js";
import type { FactsSql, Kind } from "../reading/readable.js";

type Values = Readonly<Record<string, unknown>>;
const naming = new SnakeNaming();
const column = (property: string) => naming.columnName(property, undefined);

/** Writes a new row and gives its id. Tables and properties are named by our own code, never by a caller. */
export async function begin(transaction: Transaction, table: string, values: Values): Promise<string> {
  const names = Object.keys(values);
  const [row] = await transaction.query<{ id: string }>(
    `INSERT INTO ${table} (${names.map((name) => `"${column(name)}"`).join(", ")}) VALUES (${names.map((_name, place) => `$${place + 1}`).join(", ")}) RETURNING id`, Object.values(values));
  return row!.id;
}

/** Changes a row and counts its version up. */
export async function amend(transaction: Transaction, table: string, id: string, values: Values): Promise<void> {
  const sets = Object.keys(values).map((name, place) => `"${column(name)}" = $${place + 2}, `).join("");
  await transaction.query(`UPDATE ${table} SET ${sets}version = version + 1 WHERE id = $1`, [id, ...Object.values(values)]);
}

/** What differs between a record and the values that it is to have, for the audit: before and after. */
export type Differences = Record<string, { readonly before: unknown; readonly after: unknown }>;

/** The values that differ from the record's own. */
export const differences = (record: ObjectLiteral, values: Values): Differences =>
  Object.fromEntries(Object.entries(values).filter(([name, after]) => JSON.stringify(record[name]) !== JSON.stringify(after)).map(([name, after]) => [name, { before: record[name], after }]));

/** What of an input was given: null leaves a value as it is, except where `emptied` names a value that may be empty. */
export const given = <I extends object>(input: I, emptied: readonly (keyof I & string)[] = []) =>
  Object.fromEntries(Object.entries(input).filter(([name, value]) => value !== undefined && (value !== null || emptied.includes(name as never)))) as { [K in keyof I]?: NonNullable<I[K]> };

/** What the audit keeps of a change to a record of the organisation. */
export interface Edited { readonly name: string; readonly changes: Differences }

interface Editing<K, F, I> {
  readonly event: string;
  readonly on: Kind<K & ObjectLiteral>;
  readonly table: string;
  readonly law: Action<K, F, I, string>;
  readonly state?: (record: K) => string;
  readonly facts?: FactsSql<F>;
  readonly lockFirst?: string;
  readonly values: (input: I) => Values;
}

/** A deed that changes values of a record of the organisation. What is already so is not written again. */
export function editing<K extends { readonly id: string }, F extends object, I>({ table, values, on, ...deed }: Editing<K, F, I>): Deed<K & ObjectLiteral, F, I, Edited> {
  return {
    ...deed as Omit<Deed<K & ObjectLiteral, F, I, Edited>, "on" | "apply">, on,
    async apply(allowed, { transaction, input }) {
      const happened = [];
      for (const { record } of allowed) {
        const changes = differences(record, values(input));
        if (!Object.keys(changes).length) continue;
        await amend(transaction, table, record.id, Object.fromEntries(Object.entries(changes).map(([name, { after }]) => [name, after])));
        happened.push({ recordType: on.name, recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: String(record["name"] ?? record["title"]), changes } });
      }
      return happened;
    },
  };
}

interface Adding<I> { readonly event: string; readonly recordType: string; readonly table: string; readonly law: Action<object, object, I, string>; readonly values: (input: I) => Values }

/** A deed that begins a record of the organisation. */
export const adding = <I>({ event, recordType, table, law, values }: Adding<I>): Deed<ObjectLiteral, object, I, { readonly name: string }> => ({
  event, on: null, law,
  async apply(_allowed, { transaction, input }) {
    const all = values(input);
    const recordId = await begin(transaction, table, all);
    return [{ recordType, recordId, caseId: null, topics: ["organisation"], particulars: { name: String(all["name"] ?? all["title"]) } }];
  },
});

/** Deeds that could leave the office without an administrator wait for each other. */
export const oneAtATime = "SELECT pg_advisory_xact_lock(hashtext('remit: administrators')) WHERE $1::uuid[] IS NOT NULL";
