import { createHash } from "node:crypto";
import { deputisingFor, judge, type Actor, type Verdict } from "@remit/domain/law/law";
import type { PoolClient } from "pg";
import type { DataSource, ObjectLiteral } from "typeorm";
import { Conversation } from "../database/conversation.js";
import { guarded } from "../reading/guards.js";
import { Refusal } from "../reading/refusal.js";
import type { Tables } from "../reading/tables.js";
import { anyVersion, type Allowed, type Change, type Deed, type Happened, type IdsByKind, type Named, type Transaction } from "./deed.js";
import { conflict, locked, LookedUp, outOfSight } from "./locked.js";
import { makeChange, rememberRefusal, writeAudit, type Lenders } from "./record.js";
import { retried } from "./retry.js";

/** Where the door stands: the database, where kinds lie in it, the clock, and who hears of changes. */
export interface Door {
  readonly source: DataSource;
  readonly tables: Tables;
  /** Today's date in the office, YYYY-MM-DD. */
  today(): string;
  /** Told after a commit that changes wait to be heard, and whether who may do what is among them: whoever is answered next is judged by it. */
  changed(whoMay?: boolean): void;
}

/** What came of one named record: done, or refused with its reason. */
export interface Outcome { readonly id: string; readonly done: boolean; readonly refusal: Refusal | null }

/** What a deed did: an outcome for each record, and the ids of what it began or touched. */
export interface Performed {
  readonly outcomes: readonly Outcome[]; readonly happenedTo: readonly string[]; readonly particulars: readonly object[];
  /** What its changes said of themselves, beside what the deed said. */
  readonly changed: IdsByKind;
  /** Whether people's positions, roles or loans may be others now. */
  readonly whoMay: boolean;
}

export interface Asking<Input> {
  readonly actor: Actor;
  readonly input: Input | LookedUp<Input>;
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
  door.changed(performed.whoMay);
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
  const law = guarded(deed.on, deed.law);
  const found = deed.on ? await locked(door, transaction, deed, asking) : [{ record: {} as K, facts: {} as F, lookedUp: null }];
  const held = new Map(found.map((one) => [one.record["id"] as string, one]));
  // Where none of the records is to be seen, nothing is judged and the input is not needed.
  const input = asking.input instanceof LookedUp ? (found[0] && asking.input.as(found[0].lookedUp as never)) as I : asking.input;
  const situation = ({ record, facts }: Allowed<K, F>) => ({ actor: asking.actor, record, facts, input, today });
  const outcomes: Outcome[] = [];
  const allowed: Allowed<K, F>[] = [];
  const deputising = new Map<string, readonly string[]>();
  for (const one of deed.on ? named : [{ id: "", expectedVersion: 0 }]) {
    const it = deed.on ? held.get(one.id) : found[0];
    const refusal = !it ? await outOfSight(door, transaction, deed, asking.actor, one)
      : deed.on && one.expectedVersion !== anyVersion && it.record["version"] !== one.expectedVersion ? await conflict(transaction, it.record)
      : refusalOf(judge(law, situation(it), deed.state?.(it.record) ?? null));
    if (it && !refusal) {
      allowed.push(it);
      deputising.set(one.id, deputisingFor(law, situation(it), deed.state?.(it.record) ?? null));
    }
    outcomes.push({ id: one.id, done: !refusal, refusal });
  }
  const lenders = lendersOf(deputising);
  let changed: IdsByKind = {};
  const tell = (event: string, told: readonly Happened[]) => writeAudit(transaction, asking.actor, event, told, lenders);
  const change = async (event: string, one: Change) => (changed = await makeChange(transaction, asking.actor, event, one, lenders));
  const happened = allowed.length ? await deed.apply(allowed, { transaction, actor: asking.actor, input, today, tell, change }) : [];
  for (const event of new Set(happened.map((one) => one.event ?? deed.event))) await tell(event, happened.filter((one) => (one.event ?? deed.event) === event));
  return { outcomes, happenedTo: happened.map((one) => one.recordId), particulars: happened.map((one) => one.particulars), changed, whoMay: changesWhoMay(happened, changed) };
}

/** What is of the organisation, or gives it what somebody proposed, says so in its topics; what a change moves on its way is known by its kind. */
const changesWhoMay = (happened: readonly Happened[], changed: IdsByKind) => happened.some(({ topics }) => topics.includes("organisation") || topics.includes("grants")) || "Position" in changed || "StaffMember" in changed;

/** CS-25: what was done by what somebody lent says so: of a record that was named as of that record, of what went along as of them all. */
function lendersOf(deputising: ReadonlyMap<string, readonly string[]>): Lenders {
  const all = [...new Set([...deputising.values()].flat())];
  return all.length ? { ...Object.fromEntries(deputising), all } : null;
}

const refusalOf = (verdict: Verdict): Refusal | null =>
  verdict.allowed ? null : new Refusal(verdict.code, verdict.because, verdict.rule ? { fields: [{ path: "", rule: verdict.rule, message: verdict.because }] } : {});

/** Runs within one transaction; whatever throws undoes all of it. */
export async function inTransaction<T>(door: Pick<Door, "source">, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const runner = door.source.createQueryRunner();
  try {
    return await Conversation.hold((await runner.connect()) as PoolClient, work);
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
