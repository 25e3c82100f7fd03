import { bodyActions, listActions, personActions, type NameInput } from "@remit/domain/casework/register-actions";
import type { Action } from "@remit/domain/law/law";
import type { ObjectLiteral } from "typeorm";
import type { Deed } from "../door/deed.js";
import type { Door } from "../door/perform.js";
import { begin, type Differences } from "../organisation/writing.js";
import type { Kind } from "../reading/readable.js";
import { listState } from "./casework.law.js";
import { rewrite, single } from "./deeds.js";
import type { NewPerson } from "./opening.deed.js";
import { Body, Person } from "./people.entity.js";

/** What the audit keeps of a record of a register. */
export interface Registering { readonly name: string; readonly changes?: Differences }
interface Named { readonly name?: string; readonly label?: string }
const nameOf = ({ name, label }: Named) => name ?? label ?? "";

/** A deed that enters a record. */
const entering = <I extends { readonly values: Named }>(event: string, recordType: string, table: string, law: Action<never, object, I, string>): Deed<ObjectLiteral, object, I, Registering> => ({
  event, on: null, law: law as never,
  apply: async (_allowed, { transaction, input }) => [{ recordType, recordId: await begin(transaction, table, { ...input.values }), caseId: null, topics: ["organisation"], particulars: { name: nameOf(input.values) } }],
});

/** A deed that changes a record. */
const changingRecord = <I>(event: string, on: Kind, table: string, law: Action<never, object, I, string>, values: (input: I) => object, state?: (record: never) => string) =>
  single<Named & { readonly id: string }, object, I, Registering>({
    event, on: on as never, law: law as never, ...(state && { state: state as never }),
    one: async ({ record }, doing) => ({ recordType: on.name, recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: nameOf(record), changes: await rewrite(doing, table, record, { ...values(doing.input) }) } }),
  });

export interface BodyValues { readonly name: string; readonly kind: string; readonly telephone: string | null; readonly email: string | null; readonly aliases: readonly string[] }
export const registeringBody = entering<NameInput & { readonly values: BodyValues }>("body registered", "Body", "bodies", bodyActions.registerBody);
export const editingBody = changingRecord<NameInput & { readonly values: Partial<BodyValues> }>("body edited", Body, "bodies", bodyActions.editBody, ({ values }) => values);

type PersonInput<V> = Pick<NewPerson, "preferredContact" | "email" | "telephone" | "address"> & { readonly values: V };
export const registeringPerson = entering<PersonInput<NewPerson>>("person registered", "Person", "people", personActions.registerPerson);
export const editingPerson = changingRecord<PersonInput<Partial<NewPerson>>>("person edited", Person, "people", personActions.editPerson, ({ values }) => values);

/** The verbs of one of the office's own lists, whose entries are called by this column. */
export const listDeeds = (on: Kind, table: string, called: "name" | "label") => ({
  table, called,
  add: entering<NameInput & { readonly values: Named }>("added to the list", on.name, table, listActions.add),
  rename: changingRecord<NameInput & { readonly to: string }>("renamed", on, table, listActions.rename, ({ to }) => ({ [called]: to })),
  retire: changingRecord<object>("retired", on, table, listActions.retire, () => ({ isActive: false }), listState),
  restore: changingRecord<object>("in use again", on, table, listActions.restore, () => ({ isActive: true }), listState),
});

/** Who has a name already among the bodies, other names included, whatever its case; null when nobody has. */
export async function bodyNamed(door: Door, names: readonly string[], but: string | null = null): Promise<string | null> {
  const [found] = await door.source.query<{ name: string }[]>(
    "SELECT name FROM bodies WHERE id IS DISTINCT FROM $2::uuid AND (lower(name) = ANY($1) OR EXISTS (SELECT FROM unnest(aliases) n WHERE lower(n) = ANY($1))) LIMIT 1", [names.map((one) => one.trim().toLowerCase()), but]);
  return found?.name ?? null;
}

/** The same for an entry of a list; sub-areas only within their area. */
export async function entryNamed(door: Door, { table, called }: { readonly table: string; readonly called: string }, name: string, but: string | null = null, areaId: string | null = null): Promise<string | null> {
  const within = table === "work_sub_areas" ? "AND area_id = coalesce($3::uuid, (SELECT area_id FROM work_sub_areas WHERE id = $2::uuid))" : "AND $3::uuid IS NULL";
  const [found] = await door.source.query<{ name: string }[]>(`SELECT ${called} AS name FROM ${table} WHERE lower(${called}) = lower($1) AND id IS DISTINCT FROM $2::uuid ${within} LIMIT 1`, [name.trim(), but, areaId]);
  return found?.name ?? null;
}
