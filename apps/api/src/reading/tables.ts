import { isOutsider } from "@remit/domain/organisation/outsiders";
import type { DataSource, EntityMetadata } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";
import type { Parameters } from "./parameters.js";
import { howToRead, type Kind } from "./readable.js";
import { shownFields, type ShownField } from "./shown.js";
import { allOf, isKnown, type Reached } from "./sight.js";

/** Where each kind lies in the database, from TypeORM's metadata. */
export class Tables {
  private readonly known = new Map<Kind, { readonly table: string; readonly metadata: EntityMetadata }>();
  constructor(private readonly source: DataSource) {}

  of(kind: Kind) {
    let found = this.known.get(kind);
    if (!found) {
      const metadata = this.source.getMetadata(kind);
      this.known.set(kind, (found = { table: `"${metadata.tableName}"`, metadata }));
    }
    return found;
  }

  column(kind: Kind, property: string): ColumnMetadata {
    const column = this.of(kind).metadata.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${kind.name}.${property} is shown but is neither a column nor computed`);
    return column;
  }

  /** The column with which a kind points to a related one; a kind that comes before the other's module has a plain column and no relation. */
  foreignKey(kind: Kind, relation: string): string {
    const found = this.of(kind).metadata.findRelationWithPropertyPath(relation);
    if (!found) return this.column(kind, relation).databaseName;
    if (!found.joinColumns[0]) throw new Error(`${kind.name}.${relation} is shown as a related record but points nowhere`);
    return found.joinColumns[0].databaseName;
  }

  /** SQL that is true when the reader may see the row; what is known by the row from which it was reached is not asked again. To somebody from outside the office every kind is closed that was not opened by name. */
  scope(kind: Kind, alias: string, parameters: Parameters, reached?: Reached): string {
    const { scope, outside } = howToRead(kind);
    if (isOutsider(parameters.actor)) return outside ? `(${outside(alias, parameters)})` : "FALSE";
    return allOf(reached ? scope.filter((rule) => !isKnown(rule, reached)) : scope, alias, parameters);
  }

  /** How a row of another kind is reached from one that the reader sees: by the column with which it points there. */
  to(kind: Kind, relation: string): Reached {
    return { seen: howToRead(kind).scope, column: this.foreignKey(kind, relation), points: "there" };
  }

  /** How the rows that hang under one that the reader sees are reached: by the column with which they point back to it. */
  under(kind: Kind, theirs: Kind, relation: string): Reached {
    return { seen: howToRead(kind).scope, column: this.foreignKey(theirs, relation), points: "back" };
  }

  /** The relation by whose record alone it is decided who sees a row: every row has one, and is seen exactly when that is. */
  decidedBy(kind: Kind, parameters: Parameters): ShownField | undefined {
    const { scope } = howToRead(kind);
    if (isOutsider(parameters.actor) || !scope.length) return undefined;
    return [...shownFields(kind).values()].find((field) => {
      if (!field.isRelation || this.mayBeEmpty(kind, field.name)) return false;
      const back: Reached = { seen: howToRead(field.type() as Kind).scope, column: this.foreignKey(kind, field.name), points: "back" };
      return scope.every((rule) => isKnown(rule, back));
    });
  }

  /** Whether every reader from the office sees every row of a kind. */
  isSeenByEveryone(kind: Kind, parameters: Parameters): boolean {
    return !isOutsider(parameters.actor) && howToRead(kind).scope.length === 0;
  }

  private mayBeEmpty(kind: Kind, relation: string): boolean {
    return this.of(kind).metadata.findRelationWithPropertyPath(relation)?.joinColumns[0]?.isNullable !== false;
  }

  /** A row as the law knows it: every column under its property's name. */
  record(kind: Kind, alias: string): string {
    const columns = this.of(kind).metadata.columns.filter((column) => column.type !== "tsvector" && column.type !== "bytea");
    return `(SELECT row_to_json(_) FROM (SELECT ${columns.map((column) => `${alias}.${column.databaseName} AS "${column.propertyName}"`).join(", ")}) _)`;
  }
}
