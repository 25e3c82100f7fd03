import { isObjectType, type GraphQLSchema } from "graphql";
import type { Parameters } from "../reading/parameters.js";
import { howToRead, manyOf, type Kind } from "../reading/readable.js";
import { refuseField } from "../reading/refusal.js";
import { shownFields, type ShownField } from "../reading/shown.js";
import type { Tables } from "../reading/tables.js";
import { cell } from "./cells.js";

/** A column that was asked for: a field (`reference`) or a related record's (`body.name`), and what it is called. */
export interface AskedColumn { readonly name: string; readonly label: string }

interface Column { readonly label: string; readonly sql: string; readonly isPersonal: boolean }
interface Place { readonly kind: Kind; readonly alias: string; readonly isPersonal: boolean }

/** Writes the columns of an export and the joins that they need, within what the reader may see. */
export class ColumnWriter {
  readonly joins: string[] = [];
  /** SQL that is true once every record beside the row is on record as seen. */
  readonly witnesses: string[] = [];
  private readonly joined = new Map<string, Place>();

  constructor(private readonly schema: GraphQLSchema, private readonly tables: Tables, private readonly parameters: Parameters, private readonly root: Place) {
    this.witness(root, false);
  }

  /** A column as SQL; null when the reader may not see it, so that it is not there at all. */
  column({ name, label }: AskedColumn): Column | null {
    const steps = name.split(".");
    let place: Place | null = this.root;
    for (const [at, step] of steps.slice(0, -1).entries()) if (place) place = this.related(place, step, steps.slice(0, at + 1).join("."), name);
    return place && this.field(place, steps.at(-1)!, { name, label });
  }

  private shown(kind: Kind, step: string, name: string): ShownField {
    const shown = shownFields(kind).get(step);
    if (!shown || step === "choices") throw refuseField("columns", `There is no column “${name.slice(0, 100)}” in this list. Leave it out.`);
    return shown;
  }

  private maySee = ({ policy }: ShownField) => policy === "everyone" || this.parameters.may(policy);

  private related(from: Place, step: string, path: string, name: string): Place | null {
    const shown = this.shown(from.kind, step, name);
    if (!shown.isRelation) throw refuseField("columns", `There is no column “${name.slice(0, 100)}” in this list. Leave it out.`);
    if (!this.maySee(shown)) return null;
    const known = this.joined.get(path);
    if (known) return known;
    const place = { kind: shown.type() as Kind, alias: this.parameters.alias(), isPersonal: from.isPersonal || shown.policy !== "everyone" };
    this.joined.set(path, place);
    this.joins.push(`LEFT JOIN ${this.tables.of(place.kind).table} ${place.alias} ON ${place.alias}.id = ${from.alias}.${this.tables.foreignKey(from.kind, step)} AND ${this.tables.scope(place.kind, place.alias, this.parameters)}`);
    this.witness(place, true);
    return place;
  }

  private witness({ kind, alias }: Place, mayBeAbsent: boolean): void {
    const { witness } = howToRead(kind);
    if (witness) this.witnesses.push(`${mayBeAbsent ? `${alias}.id IS NULL OR ` : ""}${witness(alias, this.parameters)}`);
  }

  /** What hangs under a record is counted, as far as the reader may see it. */
  private counted({ kind, alias }: Place, step: string): string | null {
    const many = manyOf(kind, step);
    if (!many) return null;
    const [theirs, own] = [many.of(), this.parameters.alias()];
    return `(SELECT count(*) FROM ${this.tables.of(theirs).table} ${own} WHERE ${own}.${this.tables.foreignKey(theirs, many.by)} = ${alias}.id AND ${this.tables.scope(theirs, own, this.parameters)})`;
  }

  private field(place: Place, step: string, { name, label }: AskedColumn): Column | null {
    const { kind, alias, isPersonal } = place;
    const counted = this.counted(place, step);
    if (counted) return { label, sql: counted, isPersonal };
    const shown = this.shown(kind, step, name);
    const type = this.schema.getType(kind.name);
    const field = isObjectType(type) ? type.getFields()[step] : undefined;
    if (shown.isRelation || !field || field.args.length) throw refuseField("columns", `“${name.slice(0, 100)}” is a record and no column. Name one of its fields.`);
    if (!this.maySee(shown)) return null;
    const sql = shown.computed ? `(${shown.computed(alias, this.parameters)})` : `${alias}.${this.tables.column(kind, step).databaseName}`;
    return { label, sql: cell(field.type, sql), isPersonal: isPersonal || shown.policy === "see-personal-data" };
  }
}
