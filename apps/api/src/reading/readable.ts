import type { Action, Situation } from "@remit/domain/law/law";
import type { ObjectLiteral } from "typeorm";
import type { Parameters } from "./parameters.js";
import type { Sight } from "./sight.js";

/** A class that is both a table and a GraphQL type. */
export type Kind<T extends object = ObjectLiteral> = new () => T;

/** Which rows of a kind a person sees: those that pass all of these rules. "everyone" is every signed-in person. */
export type Scope = "everyone" | Sight | readonly Sight[];

/** One step of an order: a property of the kind, or relation.property. */
export interface OrderStep { readonly by: string; readonly descending?: boolean }

/** SQL for each fact that the law of a kind needs, given the alias of the record's row. */
export type FactsSql<Facts> = { readonly [Name in keyof Facts]-?: (alias: string, parameters: Parameters) => string };

/** The law of a kind, so that its records can publish their choices. */
export interface LawOf<Kept, Facts> {
  readonly table: Readonly<Record<string, Action<Kept, Facts, never, string>>>;
  readonly facts: FactsSql<Facts>;
  readonly state: (record: Kept) => string | null;
}

/** How a kind is read. */
export interface Readable {
  readonly scope: readonly Sight[];
  /** Which rows somebody from outside the office sees; none where nothing is said (PO-55). */
  readonly outside?: Sight;
  readonly order: readonly OrderStep[];
  /** SQL that is true when the row matches what was typed. */
  readonly search?: (alias: string, typed: string, parameters: Parameters) => string;
  readonly law?: LawOf<ObjectLiteral, Record<string, unknown>>;
  /** SQL that is true once a row's being shown is on record; no row of the kind leaves the database without it. */
  readonly witness?: (alias: string, parameters: Parameters) => string;
}

/** A list of another kind that hangs under a record. */
export interface Many { readonly of: () => Kind; readonly by: string }

const readables = new Map<Kind, Readable>();
const manys = new Map<Kind, Map<string, Many>>();

/** States how a kind is read: its scope, its order, its search, its law. Every kind that the schema shows must be stated once. */
export function readable<T extends object, Facts = Record<string, never>>(
  kind: Kind<T>, how: Omit<Readable, "law" | "scope"> & { readonly scope: Scope; readonly law?: LawOf<never, Facts> },
): void {
  const scope = how.scope === "everyone" ? [] : [how.scope].flat();
  readables.set(kind, { ...how, scope } as unknown as Readable);
}

/** Adds a later module's actions, and the facts they need, to the law of an earlier kind. */
export function extendLaw<Facts>(kind: Kind, { table, facts }: Pick<LawOf<never, Facts>, "table" | "facts">): void {
  const how = howToRead(kind);
  if (!how.law) throw new Error(`${kind.name} has no law to extend`);
  readables.set(kind, { ...how, law: { ...how.law, table: { ...how.law.table, ...(table as object) }, facts: { ...how.law.facts, ...(facts as object) } } as NonNullable<Readable["law"]> });
}

/** Narrows who sees rows of an earlier kind by what a later module knows of them; it can open nothing. */
export function narrow(kind: Kind, by: Sight): void {
  const { scope, ...how } = howToRead(kind);
  readables.set(kind, { ...how, scope: [...scope, by] });
}

/** Opens rows of a kind, of an earlier module maybe, to somebody from outside the office. */
export function openOutside(kind: Kind, outside: NonNullable<Readable["outside"]>): void {
  readables.set(kind, { ...howToRead(kind), outside });
}

/** How a kind is read; a kind that nobody stated is refused, so nothing is readable by omission. */
export function howToRead(kind: Kind): Readable {
  const how = readables.get(kind);
  if (!how) throw new Error(`${kind.name} has no stated way of being read: call readable(${kind.name}, …)`);
  return how;
}

export const isReadable = (kind: unknown): kind is Kind => readables.has(kind as Kind);
export const everyReadable = () => [...readables.keys()];
/** The kind behind a type of the schema; undefined for types that are no records. */
export const kindNamed = (name: string): Kind | undefined => everyReadable().find((kind) => kind.name === name);

export function rememberMany(parent: Kind, field: string, many: Many): void {
  if (!manys.has(parent)) manys.set(parent, new Map());
  manys.get(parent)!.set(field, many);
}
export const manyOf = (parent: Kind, field: string) => manys.get(parent)?.get(field);

/** The situation that the law judges for a row that a statement brought. */
export type Judged = Situation<ObjectLiteral, Record<string, unknown>>;
