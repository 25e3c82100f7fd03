import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";
import type { Parameters, Run } from "./parameters.js";
import { comparisonOf } from "./inputs.js";
import { howToRead, type Kind } from "./readable.js";
import { refuseField, Refusal } from "./refusal.js";
import { shownFields, type ShownField } from "./shown.js";
import type { Tables } from "./tables.js";

type Value = Record<string, unknown>;
/** Where a filter stands in the arguments of a run, so that its values can be found again. */
interface Place { readonly at: number; readonly path: readonly (string | number)[] }

const find = ({ at, path }: Place) => (run: Run) => path.reduce<unknown>((value, step) => (value as Value)[step], run.arguments[at]);
const below = (place: Place, step: string | number): Place => ({ at: place.at, path: [...place.path, step] });
const escaped = (text: unknown) => String(text).replace(/[\\%_]/g, "\\$&");

/** True for texts with this beginning, whatever the capitals: as a range, which an index answers whatever was typed. */
export const beginsWith = (sql: string, typed: string) => `(lower(${sql}) ~>=~ lower(${typed}) AND lower(${sql}) ~<~ (lower(${typed}) || chr(1114111)))`;

/** Rows that one beginning finds at most while it is taken to find few; the database's own `few` says the same. */
export const few = 1000;

/** Writes the condition that a filter states about one row, of rows that the reader sees. */
export class FilterWriter {
  /** `joined` gives the alias of a related record where the statement joins it, within what the reader may see of it. */
  constructor(private readonly tables: Tables, private readonly parameters: Parameters, private readonly joined?: (from: { readonly kind: Kind; readonly alias: string }, field: ShownField) => string) {}

  /** SQL that is true when the row under this alias meets the filter; "TRUE" for an empty one. */
  condition(kind: Kind, alias: string, filter: Value, place: Place): string {
    const parts = Object.entries(filter).flatMap(([key, value]) => (value === null || value === undefined ? [] : [this.part(kind, alias, key, value, below(place, key))]));
    return parts.length ? parts.map((part) => `(${part})`).join(" AND ") : "TRUE";
  }

  private part(kind: Kind, alias: string, key: string, value: unknown, place: Place): string {
    const each = (list: unknown[]) => list.map((one, index) => `(${this.condition(kind, alias, one as Value, below(place, index))})`);
    if (key === "and") return each(value as unknown[]).join(" AND ") || "TRUE";
    if (key === "or") return each(value as unknown[]).join(" OR ") || "FALSE";
    if (key === "not") return `NOT coalesce(${this.condition(kind, alias, value as Value, place)}, FALSE)`;
    if (key === "q") return this.search(kind, alias, place);
    const field = shownFields(kind).get(key)!;
    if (field.policy !== "everyone" && !this.parameters.may(field.policy)) throw new Refusal("FORBIDDEN", `You may not filter by ${key}: your position does not let you see it.`, { fields: [{ path: place.path.join("."), message: "Leave this condition out." }] });
    return field.isRelation ? this.related(kind, alias, field, value as Value, place) : this.compared(kind, alias, field, value as Value, place);
  }

  private search(kind: Kind, alias: string, place: Place): string {
    const { search } = howToRead(kind);
    if (!search) throw refuseField(place.path.join("."), `${kind.name} cannot be searched by words. Filter by a field instead.`);
    this.parameters.dependsOnValues = true;
    return search(alias, this.parameters.place("text", find(place)), this.parameters);
  }

  private related(kind: Kind, alias: string, field: ShownField, value: Value, place: Place): string {
    const theirs = field.type() as Kind;
    const other = this.joined?.({ kind, alias }, field) ?? this.parameters.alias();
    const condition = this.condition(theirs, other, value, place);
    if (this.joined) return `${other}.id IS NOT NULL AND ${condition}`;
    return `EXISTS (SELECT FROM ${this.tables.of(theirs).table} ${other} WHERE ${other}.id = ${alias}.${this.tables.foreignKey(kind, field.name)} AND ${this.tables.scope(theirs, other, this.parameters, this.tables.to(kind, field.name))} AND ${condition})`;
  }

  private compared(kind: Kind, alias: string, field: ShownField, value: Value, place: Place): string {
    const given = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
    if (!given.length) return "TRUE";
    const sql = field.computed ? `(${field.computed(alias, this.parameters)})` : `${alias}.${this.tables.column(kind, field.name).databaseName}`;
    const cast = field.computed ? castOfComputed(field) : castOf(this.tables.column(kind, field.name));
    return given.map(([key, one]) => (key === "startsWith" && field.name === "reference" && this.parameters.expectsFew ? this.fewBegin(kind, alias, below(place, key)) : this.comparison(key, sql, cast, one, below(place, key)))).join(" AND ");
  }

  /** Rows whose reference begins as was typed, looked up before anything else: references differ, so there are few, and one plan serves whatever was typed. PostgreSQL refuses to go on once there are many. */
  private fewBegin(kind: Kind, alias: string, place: Place): string {
    const other = this.parameters.alias();
    return `${alias}.id = ANY(few(ARRAY(SELECT ${other}.id FROM ${this.tables.of(kind).table} ${other} WHERE ${beginsWith(`${other}.reference`, this.parameters.place("text", find(place)))} LIMIT ${few + 1})))`;
  }

  private comparison(key: string, sql: string, cast: string, value: unknown, place: Place): string {
    if (typeof value !== "boolean" && cast !== "uuid") this.parameters.dependsOnValues = true;
    const value$ = (type = cast) => this.parameters.place(type, find(place));
    const like = (shape: (text: string) => string) => this.parameters.place("text", (run) => shape(escaped(find(place)(run))));
    switch (key) {
      case "eq": return typeof value === "boolean" ? (value ? sql : `NOT ${sql}`) : `${sql} = ${value$()}`;
      case "in": return `${sql} = ANY(${value$(`${cast}[]`)})`;
      case "notIn": return `NOT (${sql} = ANY(${value$(`${cast}[]`)}))`;
      case "gte": return `${sql} >= ${value$()}`;
      case "lte": return `${sql} <= ${value$()}`;
      case "lt": return `${sql} < ${value$()}`;
      case "contains": return `${sql} ILIKE ${like((text) => `%${text}%`)}`;
      case "startsWith": return beginsWith(sql, value$());
      case "has": return `${sql} @> ARRAY[${value$("text")}]`;
      default: return `${sql} IS ${value ? "" : "NOT "}NULL`;
    }
  }
}

/** The type that a column's values are cast to. */
export const castOf = (column: ColumnMetadata): string => (column.isVersion ? "int" : castNames[String(column.type)] ?? "text");

const castNames: Record<string, string> = { timestamptz: "timestamptz", "timestamp with time zone": "timestamptz", date: "date", uuid: "uuid", int: "int", integer: "int", numeric: "float8", bigint: "bigint", boolean: "boolean" };

/** The type that a computed field's values are cast to, from what the schema says it is. */
export const castOfComputed = (field: ShownField): string =>
  ({ Int: "int", Float: "float8", Date: "date", DateTime: "timestamptz", Boolean: "boolean", Id: "uuid" })[String(comparisonOf(field.type()))] ?? "text";
