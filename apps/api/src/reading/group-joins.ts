import type { Parameters } from "./parameters.js";
import type { Kind } from "./readable.js";
import { refuseField } from "./refusal.js";
import { shownFields, type ShownField } from "./shown.js";
import type { Tables } from "./tables.js";

/** A record that is counted, or one that it points to, under its alias. */
export interface Place { readonly kind: Kind; readonly alias: string }
interface Join extends Place { readonly from: Place; readonly field: ShownField }

/** The records that are counted, and those that they point to: each is joined once, whatever counts or narrows by it. */
export class GroupJoins {
  readonly from: Place;
  private readonly joins: (Join | string)[] = [];

  constructor(private readonly tables: Tables, private readonly parameters: Parameters, kind: Kind) {
    this.from = { kind, alias: parameters.alias() };
  }

  /** The record that another points to, where the reader may see it. */
  related(from: Place, field: ShownField): Place {
    const known = this.joinOf(from, field);
    if (known) return known;
    const join = { kind: field.type() as Kind, alias: this.parameters.alias(), from, field };
    this.joins.push(join);
    return join;
  }

  /** The identifier of the record that another points to; where everyone sees such records, the pointer itself is it and nothing is joined. */
  idOf(from: Place, field: ShownField): string {
    if (!this.tables.isSeenByEveryone(field.type() as Kind, this.parameters)) return `${this.related(from, field).alias}.id`;
    return `${from.alias}.${this.tables.foreignKey(from.kind, field.name)}`;
  }

  /** Each of a list of words, so that a record stands under every one. */
  each(list: string): string {
    const alias = this.parameters.alias();
    this.joins.push(`CROSS JOIN LATERAL (SELECT DISTINCT unnest(${list}) AS key) ${alias}`);
    return `${alias}.key`;
  }

  /** A field by which records may be counted; refused where the reader may not see it. */
  shown({ kind }: Place, name: string): ShownField {
    const field = shownFields(kind).get(name)!;
    if (field.policy !== "everyone" && !this.parameters.may(field.policy)) throw refuseField("groupBy", `You may not count by ${name}: your position does not let you see it.`, "FORBIDDEN");
    return field;
  }

  sqlOf({ kind, alias }: Place, field: ShownField): string {
    return field.computed ? `(${field.computed(alias, this.parameters)})` : `${alias}.${this.tables.column(kind, field.name).databaseName}`;
  }

  /** A column of the records that are counted, shown or not. */
  column(property: string): string {
    return `${this.from.alias}.${this.tables.column(this.from.kind, property).databaseName}`;
  }

  /** What stands after FROM, and what is true of a record that the reader may see. Where a joined record decides that, joining it within its scope is the whole judgement. */
  written(): { readonly from: string; readonly seen: string } {
    const { tables, parameters, from: { kind, alias } } = this;
    const deciding = tables.decidedBy(kind, parameters);
    const decides = deciding && this.joinOf(this.from, deciding);
    const joins = this.joins.map((one) => (typeof one === "string" ? one : `${one === decides ? "JOIN" : "LEFT JOIN"} ${tables.of(one.kind).table} ${one.alias} ON ${one.alias}.id = ${one.from.alias}.${tables.foreignKey(one.from.kind, one.field.name)} AND ${this.seesJoined(one, one === decides)}`));
    return { from: [`${tables.of(kind).table} ${alias}`, ...joins].join(" "), seen: decides ? "TRUE" : tables.scope(kind, alias, parameters) };
  }

  private seesJoined({ kind, alias, from, field }: Join, decides: boolean): string {
    return this.tables.scope(kind, alias, this.parameters, decides ? undefined : this.tables.to(from.kind, field.name));
  }

  private joinOf(from: Place, field: ShownField): Join | undefined {
    return this.joins.find((one): one is Join => typeof one !== "string" && one.from.alias === from.alias && one.field.name === field.name);
  }
}
