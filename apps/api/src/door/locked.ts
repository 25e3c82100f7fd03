import { changedByAnother } from "@remit/domain/work-management/assigning";
import type { Actor } from "@remit/domain/law/law";
import type { ObjectLiteral } from "typeorm";
import { guardFacts } from "../reading/guards.js";
import { Parameters } from "../reading/parameters.js";
import { Refusal } from "../reading/refusal.js";
import type { Allowed, Deed, Named, Transaction } from "./deed.js";
import type { Asking, Door } from "./perform.js";

/** An input of which the law must know more than was sent: what is read for it, as SQL that gives one JSON value, comes with the records and in their statement. */
export class LookedUp<Input, Found = never> {
  constructor(readonly sql: (parameters: Parameters) => string, readonly as: (found: Found) => Input) {}
}

type Held<Kept, Facts> = Allowed<Kept, Facts> & { readonly lookedUp: unknown };

/**
 * Locks the records in a stable order, then reads them and their facts as they now stand, within what the actor may see. Both are sent at once;
 * they are two statements, for one that waits for a lock reads what was true before it waited.
 */
export async function locked<K extends ObjectLiteral, F extends object, I, P extends object>(door: Door, transaction: Transaction, deed: Deed<K, F, I, P>, { actor, input, named = [] }: Asking<I>): Promise<Held<K, F>[]> {
  const ids = [...new Set(named.map((one) => one.id))].sort();
  const kind = deed.on!;
  const { table } = door.tables.of(kind);
  const first = deed.lockFirst && `WITH first AS MATERIALIZED (${deed.lockFirst})`;
  const locking = transaction.query(`${first ?? ""} SELECT FROM ${table} WHERE id = ANY($1::uuid[])${first ? " AND (SELECT count(*) FROM first) >= 0" : ""} ORDER BY id FOR UPDATE`, [ids]);
  const parameters = new Parameters(actor);
  const wanted = parameters.place("uuid[]", () => ids);
  const facts = Object.entries({ ...deed.facts, ...guardFacts(kind, deed.law) }).map(([name, sql]) => `'${name}', (${(sql as (alias: string, parameters: Parameters) => string)("r", parameters)})`);
  const lookedUp = input instanceof LookedUp ? `(${input.sql(parameters)})` : "NULL";
  const text = `SELECT ${door.tables.record(kind, "r")} AS record, json_build_object(${facts.join(", ")}) AS facts, ${lookedUp} AS "lookedUp" FROM ${table} r WHERE r.id = ANY(${wanted}) AND ${door.tables.scope(kind, "r", parameters)}`;
  const reading = transaction.query<Held<K, F>>(text, parameters.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));
  const [, found] = await Promise.all([locking, reading]);
  return found;
}

/** A record that is not there for the actor: who took it away, where the deed may still tell; otherwise no more than that. */
export async function outOfSight<K extends ObjectLiteral, F extends object, I, P extends object>(door: Door, transaction: Transaction, deed: Deed<K, F, I, P>, actor: Actor, { id, expectedVersion }: Named): Promise<Refusal> {
  if (deed.on && deed.stillTold) {
    const parameters = new Parameters(actor);
    const text = `SELECT r.id, r.version FROM ${door.tables.of(deed.on).table} r WHERE r.id = ${parameters.place("uuid", () => id)} AND r.version <> ${parameters.place("int", () => expectedVersion)} AND ${deed.stillTold("r", parameters)}`;
    const [record] = await transaction.query(text, parameters.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));
    if (record) return conflict(transaction, record);
  }
  return new Refusal("NOT_FOUND", "There is no such record, or you may not see it. Check the reference and read the list again.");
}

/** Who changed the record since, and when: WM-33's exact sentence with the facts beside it. */
export async function conflict(transaction: Transaction, record: ObjectLiteral): Promise<Refusal> {
  const [last] = await transaction.query<{ name: string | null; at: Date }>(
    "SELECT s.name, e.at FROM audit_entries e LEFT JOIN staff_members s ON s.id = e.actor_id WHERE e.record_id = $1 AND e.action NOT LIKE 'refused%' AND e.action <> 'viewed' ORDER BY e.at DESC LIMIT 1", [record["id"]]);
  return new Refusal("CONFLICT", changedByAnother, { currentVersion: record["version"] as number, changedBy: last?.name ? { name: last.name } : null, changedAt: last?.at.toISOString() ?? null });
}
