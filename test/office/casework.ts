import { officeSchema } from "@remit/api/schema";
import type { Answer, Who, World } from "./world.js";

let schema: ReturnType<typeof officeSchema> | undefined;
type Refused = NonNullable<Answer<unknown>["errors"]>[number];
/** What came of a command: its payload, or why it was refused. */
export interface Came<T> { readonly done: T | null; readonly refused: { readonly code: string; readonly message: string; readonly rule?: string | undefined; readonly fields: readonly string[] } | null }

/** Gives a command as a person, optionally in the position whose title begins so. */
export async function command<T = Record<string, { id: string; version: number }>>(world: World, as: Who, name: string, input: object, selection: string, position?: string): Promise<Came<T>> {
  schema ??= officeSchema();
  const field = (await schema).getMutationType()!.getFields()[name];
  if (!field) throw new Error(`There is no command ${name}`);
  const { data, errors } = await world.ask<Record<string, T> | null>(as, `mutation($input: ${String(field.args[0]!.type)}) { ${name}(input: $input) { ${selection} } }`, { input }, position);
  return { done: data?.[name] ?? null, refused: errors ? said(errors[0]!) : null };
}

const said = ({ message, extensions: { code, fields } }: Refused) => ({ code, message, rule: fields?.[0]?.rule, fields: (fields ?? []).map((one) => one.path) });

interface Row { readonly [column: string]: string | number | boolean | null | Date; readonly id: string; readonly version: number }
/** A row of the database by one of its columns. */
export const rowOf = async (world: World, table: string, column: string, value: string) => (await world.sql<Row>(`SELECT * FROM ${table} WHERE ${column} = $1`, [value]))[0]!;
export const caseOf = (world: World, reference: string) => rowOf(world, "cases", "reference", reference);
export const requestOf = (world: World, reference: string) => rowOf(world, "service_requests", "reference", reference);
export const staffOf = async (world: World, name: Who) => (await rowOf(world, "staff_members", "name", name)).id;
/** A record as a command names it. */
export const named = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, expectedVersion: version });

/** Gives a case group to somebody's seat, behind the office's back. */
export async function giveGroup(world: World, reference: string, to: Who | null, title = ""): Promise<void> {
  await world.sql(`UPDATE case_groups SET owner_position_id = (SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id JOIN position_holdings h ON h.position_id = p.id AND h.held_to IS NULL WHERE s.name = $2 AND p.title LIKE $3 || '%' ORDER BY h.is_primary DESC LIMIT 1) WHERE reference = $1`, [reference, to, title]);
}
