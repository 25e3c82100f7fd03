import type { Action, Actor } from "@remit/domain/law/law";
import type { Concern } from "@remit/domain/notifications/kinds";
import type { ObjectLiteral } from "typeorm";
import type { Parameters } from "../reading/parameters.js";
import type { FactsSql, Kind } from "../reading/readable.js";

/** The open transaction. Everything written through it is kept or lost together. */
export interface Transaction {
  /** The rows of a statement, which each connection prepares once; of an INSERT, UPDATE or DELETE those that it returns. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** A record that was locked, read and allowed. */
export interface Allowed<Kept, Facts> { readonly record: Kept; readonly facts: Facts }

/** What happened to a record, for the audit: typed per deed, so an entry without its particulars does not compile. */
export interface Happened<Particulars extends object = object> {
  /** What happened, when it was another thing than the deed's own event. */
  readonly event?: string;
  readonly recordType: string;
  readonly recordId: string;
  /** The case on whose chain the entry is written; null for the organisation's own records. */
  readonly caseId: string | null;
  readonly particulars: Particulars;
  /** Who should hear of it live: `segment:…`, `case:…`, `position:…`, `organisation`. */
  readonly topics: readonly string[];
  /** Whom it concerns, and as what: each of them is told once, in the same transaction. */
  readonly concerns?: readonly Concern[];
}

/** The records to which something happened, by kind. */
export type IdsByKind = Readonly<Record<string, readonly string[]>>;

/**
 * A change that says of itself what happened, so that however many records it touches nothing of them is carried to and fro. Its common table expressions
 * end with `happened(type, id, "case", particulars, topics)`, a row a record, and `concerning(type, record, kind, reference, staff, position, place)`, as in {@link Happened}.
 */
export interface Change { readonly sql: string; readonly values: readonly unknown[] }

/** What a deed is done with. */
export interface Doing<Input> {
  readonly transaction: Transaction; readonly actor: Actor; readonly input: Input; readonly today: string;
  /** Writes what else happened under another event than the deed's own. */
  tell(event: string, happened: readonly Happened[]): Promise<void>;
  /** Makes a change that says of itself what happened, and writes that under an event. */
  change(event: string, change: Change): Promise<IdsByKind>;
}

/** One verb of the office: what it locks, what the law must know, what it changes and what is written of it. */
export interface Deed<Kept extends ObjectLiteral, Facts extends object, Input, Particulars extends object> {
  /** The plain past event that the audit records, such as "assigned". */
  readonly event: string;
  /** The kind of record that is judged; null for a deed that begins a record and is judged on its input alone. */
  readonly on: Kind<Kept> | null;
  readonly law: Action<Kept, Facts, Input, string>;
  readonly state?: (record: Kept) => string;
  readonly facts?: FactsSql<Facts>;
  /** Rows beyond the actor's sight of which the door still says who changed them, as SQL: work that a quicker leader took away (WM-33). */
  readonly stillTold?: (alias: string, parameters: Parameters) => string;
  /** SQL that locks what must be locked before the records, in a stable order, given their ids as $1::uuid[]. */
  readonly lockFirst?: string;
  /** Makes the change for all that the law allowed, set-based, and says what happened to each. */
  apply(allowed: readonly Allowed<Kept, Facts>[], doing: Doing<Input>): Promise<readonly Happened<Particulars>[]>;
}

/** The version of a record that a command only adds to: whoever added before does not stand in the way. */
export const anyVersion = -1;

/** A record named by a caller, as they last saw it. */
export interface Named { readonly id: string; readonly expectedVersion: number }
