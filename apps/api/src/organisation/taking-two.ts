import { confirmerNeeds, grantKinds, grantStandsDays, type GrantKind } from "@remit/domain/organisation/grants";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import type { Concern } from "@remit/domain/notifications/kinds";
import type { ObjectLiteral } from "typeorm";
import type { Allowed, Deed, Doing, Happened, Transaction } from "../door/deed.js";
import type { Door } from "../door/perform.js";
import { Refusal, refuseField } from "../reading/refusal.js";
import { begin } from "./writing.js";

/** What a deed gives to whom, when it takes two people. */
export interface Given { readonly says: string; readonly gives: readonly string[]; readonly to: readonly string[]; readonly reason: string | null | undefined }

interface Two<K, F, I> {
  readonly kind: GrantKind;
  /** What takes a second person; null where one is enough. */
  readonly given: (one: Allowed<K, F>, doing: Doing<I>) => Given | null;
  /** What of the input is kept until it is confirmed, and how the input is gathered anew from it. */
  readonly keeps: (input: I) => object;
  readonly gather: (door: Door, kept: never, recordId: string) => Promise<I>;
  readonly caseOf?: (record: K) => string;
}

/** A deed that can be proposed by one person and confirmed by another. */
export interface Grantable { readonly deed: Deed<ObjectLiteral, object, unknown, object>; readonly gather: (door: Door, kept: never, recordId: string) => Promise<unknown>; readonly isVersioned: boolean }

const grantables = new Map<GrantKind, Grantable>();
/** What was confirmed in a transaction that is open: what it may give. */
const confirmed = new WeakMap<Transaction, readonly string[]>();

/** The deed behind a kind of grant. */
export const grantableOf = (kind: GrantKind): Grantable => grantables.get(kind)!;
/** From here on in this transaction, what gives no more than this is done and not proposed. */
export const confirmIn = (transaction: Transaction, gives: readonly string[]): void => void confirmed.set(transaction, gives);

/** Whether the office has never yet had a second person who could confirm anything: then its first administrator sets it up alone, on record. */
const isFirstSetUp = async (transaction: Transaction) => (await transaction.query("SELECT FROM office WHERE second_person_since IS NULL")).length === 1;

/** A deed that takes two people whenever it lets somebody do or see more: then it is proposed, and done once somebody else confirms it. */
export function takingTwo<K extends ObjectLiteral, F extends object, I, P extends object>(deed: Deed<K, F, I, P>, two: Two<K, F, I>): Deed<K, F, I, P> {
  const apply: Deed<K, F, I, P>["apply"] = async (allowed, doing) => {
    const given = two.given(allowed[0]!, doing);
    if (!given) return deed.apply(allowed, doing);
    const approved = confirmed.get(doing.transaction);
    if (approved && given.gives.some((one) => !approved.includes(one))) throw new Refusal("RULE_REFUSED", "It would give more now than was proposed. Refuse it, and let it be proposed again.");
    if (approved) return deed.apply(allowed, doing);
    if (!(await isFirstSetUp(doing.transaction))) return [await propose(two, allowed[0]!, given, doing) as unknown as Happened<P>];
    const happened = await deed.apply(allowed, doing);
    return happened.map((one) => ({ ...one, particulars: { ...one.particulars, withoutASecondPerson: "first set-up" } }));
  };
  const whole = { ...deed, apply };
  grantables.set(two.kind, { deed: whole as never, gather: two.gather, isVersioned: deed.on !== null });
  return whole;
}

/** Everyone who could confirm it today: neither its proposer nor whoever gains by it, nor anybody who is kept out of its case. */
const confirmers = (transaction: Transaction, caseId: string | null, neither: readonly string[], today: string) => transaction.query<{ id: string }>(`
  SELECT s.id FROM staff_members s WHERE s.is_active AND NOT s.id = ANY($3::uuid[]) AND NOT EXISTS (SELECT FROM case_access k WHERE k.case_id = $2 AND k.staff_id = s.id AND k.kind = 'EXCLUDED' AND k.ended_at IS NULL)
    AND (EXISTS (SELECT FROM positions p WHERE p.holder_id = s.id AND p.is_open AND $1 = ANY(seat_allows(p))) OR EXISTS (SELECT FROM delegations d WHERE d.to_staff_id = s.id AND $1 = ANY(d.permissions) AND $4::date BETWEEN d.starts_on AND d.ends_on))`,
  [confirmerNeeds(caseId), caseId, neither, today]);

/** What those who could confirm it are told. Of a case they read no more than that there is one: they need not know it. */
async function concerned(transaction: Transaction, caseId: string | null, called: string, neither: readonly string[], today: string): Promise<Concern[]> {
  return (await confirmers(transaction, caseId, neither, today)).map(({ id }) => ({ kind: "GRANT_WAITS", reference: called, staffId: id }));
}

/** Keeps what is proposed, for somebody else to confirm. */
async function propose<K extends ObjectLiteral, F, I>({ kind, keeps, caseOf }: Two<K, F, I>, { record }: Allowed<K, F>, { says, gives, to, reason }: Given, { transaction, actor, input, today }: Doing<I>): Promise<Happened> {
  if (!reason?.trim()) throw refuseField("reason", "This takes a second person. Say why, for whoever is to confirm it.", "VALIDATION_FAILED");
  const caseId = caseOf?.(record) ?? null;
  const recordId = await begin(transaction, "grants", {
    kind, says, gives, recordId: record["id"] ?? null, recordVersion: record["version"] ?? null, wanted: JSON.stringify(keeps(input)), caseId, beneficiaryIds: to, reason: reason.trim(),
    proposedById: actor.staffId, proposedInId: actor.positionId, expiresOn: addCalendarDays(today, grantStandsDays),
  });
  const concerns = await concerned(transaction, caseId, caseId ? grantKinds[kind] : says, [actor.staffId, ...to], today);
  return { event: "proposed a grant", concerns, recordType: "Grant", recordId, caseId, topics: ["grants", ...(caseId ? [`case:${caseId}`] : ["organisation"])], particulars: { says, reason, gives, waitsForASecondPerson: true } };
}
