import { createHash } from "node:crypto";
import { deputisingFor, judge, type Actor, type Verdict } from "@remit/domain/law/law";
import { changedByAnother } from "@remit/domain/work-management/assigning";
import type { PoolClient } from "pg";
import type { DataSource, ObjectLiteral } from "typeorm";
import { nameOf } from "../database/prepared.js";
import { guarded, guardFacts } from "../reading/guards.js";
import { Parameters } from "../reading/parameters.js";
import { Refusal } from "../reading/refusal.js";
import type { Tables } from "../reading/tables.js";
import { anyVersion, type Allowed, type Change, type Deed, type Happened, type IdsByKind, type Named, type Transaction } from "./deed.js";
import { makeChange, rememberRefusal, writeAudit, type Lenders } from "./record.js";
import { CommitUnknown, retried } from "./retry.js";

/** Where the door stands: the database, where kinds lie in it, the clock, and who hears of changes. */
export interface Door {
  readonly source: DataSource;
  readonly tables: Tables;
  /** Today's date in the office, YYYY-MM-DD. */
  today(): string;
  /** Told after a commit that changes wait to be heard. */
  changed(): void;
}

/** What came of one named record: done, or refused with its reason. */
export interface Outcome { readonly id: string; readonly done: boolean; readonly refusal: Refusal | null }

/** What a deed did: an outcome for each record, and the ids of what it began or touched. */
export interface Performed {
  readonly outcomes: readonly Outcome[]; readonly happenedTo: readonly string[]; readonly particulars: readonly object[];
  /** What its changes said of themselves, beside what the deed said. */
  readonly changed: IdsByKind;
}

interface Asking<Input> {
  readonly actor: Actor;
  readonly input: Input;
  readonly named?: readonly Named[];
  readonly idempotencyKey?: string | null | undefined;
  /** What the caller sent, where the input holds what was gathered for it: the same request is known by this. */
  readonly sent?: object;
}

/**
 * The one door through which everything changes: lock → version → facts → judge → apply → audit, in one transaction.
 * Each named record is judged alone; those that the law refuses are answered with their reason and nothing of them changes.
 */
export async function perform<K extends ObjectLiteral, F extends object, I, P extends object>(door: Door, deed: Deed<K, F, I, P>, asking: Asking<I>): Promise<Performed> {
  const performed = await retried(asking.idempotencyKey != null, () => inTransaction(door, async (transaction) => {
    const before = asking.idempotencyKey ? await claim(transaction, asking.actor.staffId, asking.idempotencyKey, fingerprint(deed.event, asking)) : null;
    if (before) return before;
    const done = await performIn(door, transaction, deed, asking);
    if (asking.idempotencyKey) await (done.outcomes.some((one) => one.done) ? keepAnswer : giveBack)(transaction, asking.actor.staffId, asking.idempotencyKey, done);
    return done;
  }));
  door.changed();
  await rememberRefusal(door, asking.actor, deed.event, performed.outcomes);
  return performed;
}

/** The same for one record or for none: a refusal is thrown instead of answered. Gives the id that the caller will read. */
export async function performOne<K extends ObjectLiteral, F extends object, I, P extends object>(door: Door, deed: Deed<K, F, I, P>, asking: Asking<I>): Promise<string> {
  const { outcomes, happenedTo } = await perform(door, deed, asking);
  const refusal = outcomes.find((one) => one.refusal)?.refusal;
  if (refusal) throw refusal;
  return happenedTo[0]!;
}

/** Performs within a transaction that is already open, for deeds that are made of others. */
export async function performIn<K extends ObjectLiteral, F extends object, I, P extends object>(door: Door, transaction: Transaction, deed: Deed<K, F, I, P>, asking: Asking<I>): Promise<Performed> {
  const today = door.today();
  const named = asking.named ?? [];
  const ids = [...new Set(named.map((one) => one.id))].sort();
  const law = guarded(deed.on, deed.law);
  const found = deed.on ? await locked(door, transaction, deed, asking.actor, today, ids) : [{ record: {} as K, facts: {} as F }];
  const situation = (held: Allowed<K, F>) => ({ actor: asking.actor, ...held, input: asking.input, today });
  const outcomes: Outcome[] = [];
  const allowed: Allowed<K, F>[] = [];
  const deputising = new Map<string, readonly string[]>();
  for (const one of deed.on ? named : [{ id: "", expectedVersion: 0 }]) {
    const held = deed.on ? found.find(({ record }) => record["id"] === one.id) : found[0];
    const refusal = !held ? await outOfSight(door, transaction, deed, asking.actor, one)
      : deed.on && one.expectedVersion !== anyVersion && held.record["version"] !== one.expectedVersion ? await conflict(transaction, held.record)
      : refusalOf(judge(law, situation(held), deed.state?.(held.record) ?? null));
    if (held && !refusal) {
      allowed.push(held);
      deputising.set(one.id, deputisingFor(law, situation(held), deed.state?.(held.record) ?? null));
    }
    outcomes.push({ id: one.id, done: !refusal, refusal });
  }
  const lenders = lendersOf(deputising);
  let changed: IdsByKind = {};
  const tell = (event: string, told: readonly Happened[]) => writeAudit(transaction, asking.actor, event, told, lenders);
  const change = async (event: string, one: Change) => (changed = await makeChange(transaction, asking.actor, event, one, lenders));
  const happened = allowed.length ? await deed.apply(allowed, { transaction, actor: asking.actor, input: asking.input, today, tell, change }) : [];
  for (const event of new Set(happened.map((one) => one.event ?? deed.event))) await tell(event, happened.filter((one) => (one.event ?? deed.event) === event));
  return { outcomes, happenedTo: happened.map((one) => one.recordId), particulars: happened.map((one) => one.particulars), changed };
}

/** CS-25: what was done by what somebody lent says so: of a record that was named as of that record, of what went along as of them all. */
function lendersOf(deputising: ReadonlyMap<string, readonly string[]>): Lenders {
  const all = [...new Set([...deputising.values()].flat())];
  return all.length ? { ...Object.fromEntries(deputising), all } : null;
}

/** Locks the records in a stable order, then reads them and their facts as they now stand, within what the actor may see. */
async function locked<K extends ObjectLiteral, F extends object, I, P extends object>(door: Door, transaction: Transaction, deed: Deed<K, F, I, P>, actor: Actor, today: string, ids: readonly string[]): Promise<Allowed<K, F>[]> {
  const kind = deed.on!;
  const { table } = door.tables.of(kind);
  const first = deed.lockFirst && `WITH first AS MATERIALIZED (${deed.lockFirst})`;
  await transaction.query(`${first ?? ""} SELECT FROM ${table} WHERE id = ANY($1::uuid[])${first ? " AND (SELECT count(*) FROM first) >= 0" : ""} ORDER BY id FOR UPDATE`, [ids]);
  const parameters = new Parameters(actor);
  const wanted = parameters.place("uuid[]", () => ids);
  const facts = Object.entries({ ...deed.facts, ...guardFacts(kind) }).map(([name, sql]) => `'${name}', (${(sql as (alias: string, parameters: Parameters) => string)("r", parameters)})`);
  const text = `SELECT ${door.tables.record(kind, "r")} AS record, json_build_object(${facts.join(", ")}) AS facts FROM ${table} r WHERE r.id = ANY(${wanted}) AND ${door.tables.scope(kind, "r", parameters)}`;
  return transaction.query<Allowed<K, F>>(text, parameters.extracts.map((extract) => extract({ actor, today, arguments: [] }) ?? null));
}

/** A record that is not there for the actor: who took it away, where the deed may still tell; otherwise no more than that. */
async function outOfSight<K extends ObjectLiteral, F extends object, I, P extends object>(door: Door, transaction: Transaction, deed: Deed<K, F, I, P>, actor: Actor, { id, expectedVersion }: Named): Promise<Refusal> {
  if (deed.on && deed.stillTold) {
    const parameters = new Parameters(actor);
    const text = `SELECT r.id, r.version FROM ${door.tables.of(deed.on).table} r WHERE r.id = ${parameters.place("uuid", () => id)} AND r.version <> ${parameters.place("int", () => expectedVersion)} AND ${deed.stillTold("r", parameters)}`;
    const [record] = await transaction.query(text, parameters.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));
    if (record) return conflict(transaction, record);
  }
  return new Refusal("NOT_FOUND", "There is no such record, or you may not see it. Check the reference and read the list again.");
}

const refusalOf = (verdict: Verdict): Refusal | null =>
  verdict.allowed ? null : new Refusal(verdict.code, verdict.because, verdict.rule ? { fields: [{ path: "", rule: verdict.rule, message: verdict.because }] } : {});

/** Who changed the record since, and when: WM-33's exact sentence with the facts beside it. */
async function conflict(transaction: Transaction, record: ObjectLiteral): Promise<Refusal> {
  const [last] = await transaction.query<{ name: string | null; at: Date }>(
    "SELECT s.name, e.at FROM audit_entries e LEFT JOIN staff_members s ON s.id = e.actor_id WHERE e.record_id = $1 AND e.action NOT LIKE 'refused%' AND e.action <> 'viewed' ORDER BY e.at DESC LIMIT 1", [record["id"]]);
  return new Refusal("CONFLICT", changedByAnother, { currentVersion: record["version"] as number, changedBy: last?.name ? { name: last.name } : null, changedAt: last?.at.toISOString() ?? null });
}

/** Runs within one transaction; whatever throws undoes all of it. */
export async function inTransaction<T>(door: Pick<Door, "source">, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const runner = door.source.createQueryRunner();
  try {
    await runner.startTransaction();
    const client = (await runner.connect()) as PoolClient;
    const query = async <Row>(text: string, values: readonly unknown[] = []) => (await client.query({ name: nameOf(text), text, values: [...values] })).rows as Row[];
    const result = await work({ query });
    await runner.commitTransaction().catch((error: unknown) => { throw new CommitUnknown(error); });
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

const fingerprint = (event: string, { input, named, sent = input as object }: Asking<unknown>) => createHash("sha256").update(JSON.stringify([event, sent, named])).digest();

async function claim(transaction: Transaction, staffId: string, key: string, hash: Buffer): Promise<Performed | null> {
  const claimed = await transaction.query("INSERT INTO idempotency_keys (staff_id, key, request_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key", [staffId, key, hash]);
  if (claimed.length) return null;
  const [known] = await transaction.query<{ request_hash: Buffer; answer: Omit<Performed, "outcomes"> & { outcomes: { id: string; done: boolean; refusal: { code: never; message: string; details: object } | null }[] } }>("SELECT request_hash, answer FROM idempotency_keys WHERE staff_id = $1 AND key = $2", [staffId, key]);
  if (!known || !known.request_hash.equals(hash)) throw new Refusal("BAD_USER_INPUT", "This idempotency key was used for a different request. Use a new key for a new request.", { fields: [{ path: "idempotencyKey", message: "Use a new key." }] });
  return { ...known.answer, outcomes: known.answer.outcomes.map((one) => ({ ...one, refusal: one.refusal && new Refusal(one.refusal.code, one.refusal.message, one.refusal.details) })) };
}

/** What was refused began nothing: whoever corrects what they put in sends it under the same key. */
const giveBack = (transaction: Transaction, staffId: string, key: string) => transaction.query("DELETE FROM idempotency_keys WHERE staff_id = $1 AND key = $2", [staffId, key]);

const keepAnswer = (transaction: Transaction, staffId: string, key: string, { outcomes, ...performed }: Performed) =>
  transaction.query("UPDATE idempotency_keys SET answer = $3 WHERE staff_id = $1 AND key = $2",
    [staffId, key, JSON.stringify({ ...performed, outcomes: outcomes.map(({ id, done, refusal }) => ({ id, done, refusal: refusal && { code: refusal.code, message: refusal.message, details: refusal.details } })) })]);
