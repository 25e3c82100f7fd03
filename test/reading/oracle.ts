import type { Actor } from "@remit/domain/law/law";
import { seesCase, seesPerson, seesWork } from "@remit/domain/casework/seeing";
import { manyOf, howToRead, type Kind } from "@remit/api/reading/readable";
import { orderFields } from "@remit/api/reading/inputs";
import { shownFields } from "@remit/api/reading/shown";
import { buildSchema, execute, getNamedType, printSchema, type DocumentNode, type ExecutionResult, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { World } from "../office/world.js";

/*
 * The same questions answered the slow and obvious way: every table in memory, graphql-js field by field, filters and orders in plain code.
 * It shares no line with the read path but the names of kinds and fields.
 */

type Row = Record<string, unknown> & { id: string };
interface Kept { readonly kind: Kind; readonly row: Row }
interface Info { readonly hasNextPage: boolean }
interface Page { readonly kind: Kind; readonly rows: readonly Row[]; readonly first: number; readonly skip: number }

const snake = (name: string) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

export class Oracle {
  private readonly tables = new Map<Kind, Row[]>();
  private readonly schema: GraphQLSchema;

  private constructor(private readonly world: World, private readonly real: GraphQLSchema) {
    this.schema = buildSchema(printSchema(real));
  }

  static async load(world: World, real: GraphQLSchema, kinds: readonly Kind[]): Promise<Oracle> {
    const oracle = new Oracle(world, real);
    for (const kind of kinds) oracle.tables.set(kind, (await world.sql<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${world.office.door.tables.of(kind).table} t`)).map((one) => one.row));
    return oracle;
  }

  /** Executes an operation as graphql-js does, for a person. */
  async answer(actor: Actor, document: DocumentNode, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
    return execute({ schema: this.schema, document, variableValues, fieldResolver: this.resolver(actor) });
  }

  private resolver(actor: Actor): GraphQLFieldResolver<Kept | Page | Info | undefined, unknown> {
    return (source, given, _context, info) => {
      if (source === undefined) {
        const { reads } = this.real.getQueryType()!.getFields()[info.fieldName]!.extensions as { reads: { kind: Kind; by?: string } };
        if (!reads.by) return this.page(actor, reads.kind, () => true, given);
        const row = this.tables.get(reads.kind)!.find((one) => one[reads.by!] === given[reads.by!]);
        return row && this.sees(actor, reads.kind, row) ? { kind: reads.kind, row } : null;
      }
      if ("hasNextPage" in source) return source.hasNextPage;
      if ("rows" in source) return this.ofPage(source, info.fieldName, given);
      const many = manyOf(source.kind, info.fieldName);
      if (many) return this.page(actor, many.of(), (row) => row[`${snake(many.by)}_id`] === source.row.id, given);
      return this.field(actor, source, info.fieldName, getNamedType(info.returnType).name);
    };
  }

  private ofPage({ kind, rows, first, skip }: Page, field: string, { exact }: Record<string, unknown>): unknown {
    if (field === "totalCount") return exact === false ? Math.min(rows.length, 1001) : rows.length;
    const shown = rows.slice(skip, skip + first);
    return field === "nodes" ? shown.map((row) => ({ kind, row })) : { hasNextPage: rows.length > skip + first };
  }

  private field(actor: Actor, { kind, row }: Kept, name: string, type: string): unknown {
    const shown = shownFields(kind).get(name)!;
    if (shown.policy !== "everyone" && !actor.permissions.has(shown.policy)) return null;
    if (shown.isRelation) return this.related(actor, shown.type() as Kind, row[`${snake(name)}_id`]);
    return plain(row[snake(name)], type);
  }

  private related(actor: Actor, kind: Kind, id: unknown): Kept | null {
    const row = this.tables.get(kind)!.find((one) => one.id === id);
    return row && this.sees(actor, kind, row) ? { kind, row } : null;
  }

  private page(actor: Actor, kind: Kind, belongs: (row: Row) => boolean, given: Record<string, unknown>): Page {
    const rows = this.tables.get(kind)!.filter((row) => belongs(row) && this.sees(actor, kind, row) && this.meets(actor, kind, row, (given["filter"] ?? {}) as object));
    const asked = given["orderBy"] as { field: string; direction?: string }[] | undefined;
    const steps = asked?.length ? asked.map((one) => ({ by: orderFields(kind)[one.field]!, descending: one.direction === "DESC" })) : howToRead(kind).order;
    return { kind, rows: [...rows].sort((a, b) => this.compare(actor, kind, steps, a, b)), first: (given["first"] as number | undefined) ?? 25, skip: (given["offset"] as number | undefined) ?? 0 };
  }

  private compare(actor: Actor, kind: Kind, steps: readonly { by: string; descending?: boolean }[], a: Row, b: Row): number {
    const all = steps.some((step) => step.by === "id") ? steps : [...steps, { by: "id", descending: steps.at(-1)?.descending ?? false }];
    for (const { by, descending } of all) {
      const [x, y] = [this.value(actor, kind, a, by), this.value(actor, kind, b, by)];
      if (x === y || (x === null && y === null)) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      return (x < y ? -1 : 1) * (descending ? -1 : 1);
    }
    return 0;
  }

  private value(actor: Actor, kind: Kind, row: Row, path: string): string | number | boolean | null {
    const [name, label] = path.split(".") as [string, string?];
    if (!label) return (row[snake(name)] ?? null) as string | null;
    const related = this.related(actor, shownFields(kind).get(name)!.type() as Kind, row[`${snake(name)}_id`]);
    return (related?.row[snake(label)] ?? null) as string | null;
  }

  private meets(actor: Actor, kind: Kind, row: Row, filter: object): boolean {
    return Object.entries(filter).every(([key, value]) => {
      if (value === null) return true;
      if (key === "and") return (value as object[]).every((one) => this.meets(actor, kind, row, one));
      if (key === "or") return (value as object[]).some((one) => this.meets(actor, kind, row, one));
      if (key === "not") return !this.meets(actor, kind, row, value as object);
      const shown = shownFields(kind).get(key)!;
      if (!shown.isRelation) return Object.entries(value as object).every(([how, one]) => one === null || holds(how, row[snake(key)] ?? null, one));
      const related = this.related(actor, shown.type() as Kind, row[`${snake(key)}_id`]);
      return related !== null && this.meets(actor, related.kind, related.row, value as object);
    });
  }

  private sees(actor: Actor, kind: Kind, row: Row): boolean {
    const named = (name: string) => [...this.tables.keys()].find((one) => one.name === name)!;
    const standing = (caseId: unknown) => {
      const lists = this.tables.get(named("CaseAccess"))!.filter((one) => one["case_id"] === caseId && one["staff_id"] === actor.staffId && one["ended_at"] === null);
      return { isSensitive: this.tables.get(named("Case"))!.find((one) => one.id === caseId)!["is_sensitive"] as boolean, needsToKnow: lists.some((one) => one["kind"] === "NEED_TO_KNOW"), isKeptOut: lists.some((one) => one["kind"] === "EXCLUDED") };
    };
    switch (kind.name) {
      case "Person": return seesPerson(actor, this.tables.get(named("Case"))!.filter((one) => one["complainant_id"] === row.id).map((one) => standing(one.id)));
      case "Case": return seesCase(actor, standing(row.id));
      case "CaseGroup": return this.tables.get(named("Case"))!.some((one) => one["case_group_id"] === row.id && seesCase(actor, standing(one.id)));
      case "Finding": return seesCase(actor, standing(row["case_id"]));
      case "ServiceRequest": case "Activity": case "InboundCorrespondence":
        return seesWork(actor, standing(row["case_id"]), { segmentId: row["segment_id"] as string, ownerPositionId: row["owner_position_id"] as string | null, isOpen: row["is_open"] as boolean });
      default: return true;
    }
  }
}

/** A value as the schema's scalar gives it out. */
function plain(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (type === "DateTime") return new Date(value as string).toISOString();
  return type === "Float" ? Number(value) : value;
}

function holds(how: string, value: unknown, wanted: unknown): boolean {
  if (how === "isNull") return (value === null) === wanted;
  if (value === null) return false;
  const text = String(value).toLowerCase();
  switch (how) {
    case "eq": return value === wanted;
    case "in": return (wanted as unknown[]).includes(value);
    case "notIn": return !(wanted as unknown[]).includes(value);
    case "gte": return typeof value === "string" ? instant(value) >= instant(wanted as string) : (value as number) >= (wanted as number);
    case "lte": return typeof value === "string" ? instant(value) <= instant(wanted as string) : (value as number) <= (wanted as number);
    case "lt": return instant(value as string) < instant(wanted as string);
    case "contains": return text.includes(String(wanted).toLowerCase());
    case "startsWith": return text.startsWith(String(wanted).toLowerCase());
    case "has": return (value as unknown[]).includes(wanted);
    default: throw new Error(`The oracle does not know ${how}`);
  }
}

const instant = (text: string) => new Date(text).getTime();
