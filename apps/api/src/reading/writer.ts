import { getNamedType } from "graphql";
import { countedTo, pageCap, pageDefault } from "./connections.js";
import { FilterWriter } from "./filter.js";
import type { GroupExtensions } from "./group-types.js";
import { GroupWriter } from "./group-writer.js";
import { guardFacts } from "./guards.js";
import { cursor, isAfter, orderBy, orderSteps, readCursor } from "./order.js";
import type { Parameters, Run } from "./parameters.js";
import type { Pick } from "./picks.js";
import { howToRead, manyOf, type Kind } from "./readable.js";
import { refuseField } from "./refusal.js";
import type { RootExtensions } from "./roots.js";
import { shownFields } from "./shown.js";
import type { Reached } from "./sight.js";
import type { Tables } from "./tables.js";

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const instant = (sql: string) => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Writes what an operation selects as one SQL expression that is its answer's JSON. */
export class Writer {
  private readonly filters: FilterWriter;
  constructor(private readonly tables: Tables, private readonly parameters: Parameters, private readonly run: Run) {
    this.filters = new FilterWriter(tables, parameters);
  }

  /** The JSON of a set of root fields, or of the one record of a kind that a command answers with. */
  roots(picks: readonly Pick[], record?: Kind): string {
    return this.object(picks.map((pick) => [pick.key, pick.name === "__typename" ? literal(pick.typeName) : record ? this.answered(pick, record) : this.root(pick)]), "");
  }

  private answered(pick: Pick, kind: Kind): string {
    const alias = this.parameters.alias();
    return this.one(pick, kind, alias, `${alias}.id = ${this.parameters.place("uuid", (run) => run.id)}`);
  }

  private object(entries: readonly (readonly [string, string])[], from: string): string {
    for (const [key] of entries) if (key.length > 63) throw refuseField(key.slice(0, 63), "An alias may have 63 characters at most. Shorten it.");
    return `(SELECT row_to_json(_) FROM (SELECT ${entries.map(([key, sql]) => `${sql} AS "${key}"`).join(", ")}${from}) _)`;
  }

  private root(pick: Pick): string {
    const { reads, groups } = pick.field!.extensions as unknown as RootExtensions & Partial<GroupExtensions>;
    if (groups) return new GroupWriter(this.tables, this.parameters, this.run, pick, groups).write();
    if (!reads.by) return this.list(pick, reads.kind, "TRUE");
    const alias = this.parameters.alias();
    const { by } = reads;
    const value = this.parameters.place(by === "id" ? "uuid" : "text", (run) => run.arguments[pick.argumentsAt]![by]);
    return this.one(pick, reads.kind, alias, `${alias}.${by} = ${value}`);
  }

  private one(pick: Pick, kind: Kind, alias: string, condition: string, reached?: Reached): string {
    const scope = this.tables.scope(kind, alias, this.parameters, reached);
    const from = ` FROM ${this.tables.of(kind).table} ${alias} WHERE ${condition}${scope === "TRUE" ? "" : ` AND ${scope}`}`;
    return this.object(this.row(pick.picks, kind, alias), from);
  }

  private row(picks: readonly Pick[], kind: Kind, alias: string): [string, string][] {
    const { witness } = howToRead(kind);
    return picks.map((pick, place) => {
      const sql = this.field(pick, kind, alias);
      return [pick.key, witness && place === 0 ? `CASE WHEN ${witness(alias, this.parameters)} THEN ${sql} END` : sql];
    });
  }

  private field(pick: Pick, kind: Kind, alias: string): string {
    if (pick.name === "__typename") return literal(pick.typeName);
    const many = manyOf(kind, pick.name);
    if (many) return this.list(pick, many.of(), this.pointsBack(many.of(), many.by, alias), this.tables.under(kind, many.of(), many.by));
    if (pick.name === "choices") return this.situation(kind, alias);
    const shown = shownFields(kind).get(pick.name)!;
    if (shown.policy !== "everyone" && !this.parameters.may(shown.policy)) return "NULL::text";
    if (shown.isRelation) return this.related(pick, kind, alias, shown.type() as Kind);
    if (shown.computed) return `(${shown.computed(alias, this.parameters)})`;
    return this.column(pick, kind, alias);
  }

  private column(pick: Pick, kind: Kind, alias: string): string {
    const sql = `${alias}.${this.tables.column(kind, pick.name).databaseName}`;
    switch (getNamedType(pick.field!.type).name) {
      case "DateTime": return instant(sql);
      case "Float": return `${sql}::float8`;
      case "String": case "ID": return sql;
      default: return sql;
    }
  }

  private related(pick: Pick, kind: Kind, alias: string, theirs: Kind): string {
    const other = this.parameters.alias();
    return this.one(pick, theirs, other, `${other}.id = ${alias}.${this.tables.foreignKey(kind, pick.name)}`, this.tables.to(kind, pick.name));
  }

  private pointsBack(kind: Kind, relation: string, alias: string): (own: string) => string {
    const key = this.tables.foreignKey(kind, relation);
    return (own) => `${own}.${key} = ${alias}.id`;
  }

  /** What the law needs to judge a record: the record and its facts, from the same statement. */
  private situation(kind: Kind, alias: string): string {
    const { law } = howToRead(kind);
    if (!law) throw new Error(`${kind.name} shows choices but no law was stated for it`);
    const facts = Object.entries({ ...law.facts, ...guardFacts(kind) }).map(([name, sql]): [string, string] => [name, `(${sql(alias, this.parameters)})`]);
    return this.object([["record", this.tables.record(kind, alias)], ["facts", facts.length ? this.object(facts, "") : "'{}'::json"]], "");
  }

  /** How many rows there are to put in order for the largest list whose caller says how, as SQL; counting stops beyond a limit. */
  toPutInOrder(picks: readonly Pick[], limit: number): string {
    const lists = picks.filter(({ field, argumentsAt }) => field?.extensions["reads"] && (this.run.arguments[argumentsAt]?.["orderBy"] as unknown[] | undefined)?.length);
    return `greatest(${lists.map((pick) => this.counted(this.matching(pick, (pick.field!.extensions as unknown as RootExtensions).reads.kind, "TRUE").from, limit)).join(", ")})`;
  }

  private matching(pick: Pick, kind: Kind, condition: string | ((own: string) => string), reached?: Reached): { readonly alias: string; readonly from: string } {
    const given = this.run.arguments[pick.argumentsAt]!;
    const alias = this.parameters.alias();
    const where = [typeof condition === "string" ? condition : condition(alias), this.tables.scope(kind, alias, this.parameters, reached)];
    if (given["filter"]) where.push(this.filters.condition(kind, alias, given["filter"] as Record<string, unknown>, { at: pick.argumentsAt, path: ["filter"] }));
    const matching = where.filter((one) => one !== "TRUE").map((one) => `(${one})`).join(" AND ") || "TRUE";
    return { alias, from: `FROM ${this.tables.of(kind).table} ${alias} WHERE ${matching}` };
  }

  private list(pick: Pick, kind: Kind, condition: string | ((own: string) => string), reached?: Reached): string {
    const given = this.run.arguments[pick.argumentsAt]!;
    const { alias, from } = this.matching(pick, kind, condition, reached);
    const entries = pick.picks.map((part): [string, string] => [part.key, part.name === "__typename" ? literal(part.typeName) : part.name === "totalCount" ? this.total(part, from) : this.page(part, kind, alias, from, pick.argumentsAt, given)]);
    return this.object(entries, "");
  }

  private total(part: Pick, from: string): string {
    return this.run.arguments[part.argumentsAt]!["exact"] === false ? this.counted(from, countedTo) : `(SELECT count(*) ${from})`;
  }

  private readonly counted = (from: string, limit: number) => `(SELECT count(*) FROM (SELECT ${from} LIMIT ${limit + 1}) _)`;

  private page(part: Pick, kind: Kind, alias: string, from: string, at: number, given: Record<string, unknown>): string {
    const steps = orderSteps(this.tables, kind, alias, given["orderBy"] as never, this.parameters);
    const first = pageArgument(given, "first");
    const isInfo = part.name === "pageInfo";
    const after = given["after"] == null ? "" : ` AND ${this.after(steps, given["after"], at)}`;
    const rows = `${from}${after} ORDER BY ${orderBy(steps)} LIMIT ${isInfo ? first + 1 : first}${given["offset"] ? ` OFFSET ${this.parameters.place("bigint", (run) => pageArgument(run.arguments[at]!, "offset"), `${at}.offset`)}` : ""}`;
    if (!isInfo) return `(SELECT coalesce(json_agg(_), '[]') FROM (SELECT ${this.row(part.picks, kind, alias).map(([key, sql]) => `${sql} AS "${key}"`).join(", ")} ${rows}) _)`;
    return this.object(part.picks.map((one): [string, string] => [one.key, one.name === "__typename" ? literal(one.typeName) : one.name === "hasNextPage" ? `coalesce(max(_.l) > ${first}, false)` : `max(_.c) FILTER (WHERE _.n = least(${first}, _.l))`]),
      ` FROM (SELECT c, row_number() OVER () AS n, count(*) OVER () AS l FROM (SELECT ${cursor(steps)} AS c ${rows}) _) _`);
  }

  private after(steps: ReturnType<typeof orderSteps>, after: unknown, at: number): string {
    const values = readCursor(after, steps.length);
    this.parameters.dependsOnValues = true;
    return isAfter(steps, values, (step, cast) => this.parameters.place(cast, (run) => readCursor(run.arguments[at]!["after"], steps.length)[step], `${at}.after.${step}`));
  }
}

/** The number that a page's argument gives, refused when it makes no page. */
export function pageArgument(given: Record<string, unknown>, name: string): number {
  const value = (given[name] ?? (name === "first" ? pageDefault : 0)) as number;
  if (value < 0) throw refuseField(name, `\`${name}\` must not be negative.`);
  if (name === "first" && value > pageCap) throw refuseField("first", `A page holds ${pageCap} rows at most. Ask for ${pageCap} or fewer and read on with \`after\`.`, "PAGE_SIZE_TOO_LARGE");
  if (name === "offset" && value > 100_000) throw refuseField("offset", "`offset` reaches 100,000 rows at most. Read on with `after`, or narrow the filter.");
  if (given["offset"] != null && given["after"] != null) throw refuseField("after", "Give `offset` or `after`, not both.");
  return value;
}
