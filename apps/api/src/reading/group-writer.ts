import { officeTimeZone } from "@remit/domain/calendar/office-date";
import { dimensionsAsked, type Dimension, type Grouping } from "./grouping.js";
import type { FilterWriter } from "./filter.js";
import { comparisonOf } from "./inputs.js";
import { endOf, startOf, type Interval } from "./intervals.js";
import { compared } from "./group-change.js";
import { mostKey } from "./key.js";
import type { Parameters, Run } from "./parameters.js";
import type { Pick } from "./picks.js";
import { groupsGiven } from "./protecting.js";
import type { Kind } from "./readable.js";
import { refuseField } from "./refusal.js";
import { shownFields, type ShownField } from "./shown.js";
import type { Tables } from "./tables.js";

type Value = Record<string, unknown>;
interface Key extends Dimension { readonly sql: string; readonly field: ShownField }
interface Bound { readonly field: string; readonly atLeast?: number | null; readonly atMost?: number | null }
interface Place { readonly kind: Kind; readonly alias: string }

/** Working days are kept back for groups of fewer than this, where small numbers are protected. */
const fewestForDays = 10;
const literal = (text: string) => `'${text}'`;

/** Writes a statistic: the records of a kind in groups, with their measures, as one SQL expression that is its JSON. */
export class GroupWriter {
  private readonly joins: string[] = [];
  private readonly joined = new Map<string, Place>();
  private readonly alias: string;
  private readonly given: Value;
  private readonly isProtected: boolean;

  constructor(private readonly tables: Tables, private readonly parameters: Parameters, private readonly filters: FilterWriter, private readonly run: Run, private readonly pick: Pick, private readonly grouping: Grouping) {
    this.alias = parameters.alias();
    this.given = run.arguments[pick.argumentsAt]!;
    this.isProtected = this.given["suppressSmallNumbers"] === true;
  }

  /** The JSON of all groups. */
  write(): string {
    const { keys, asked, named, known } = this.groups();
    const limit = this.parameters.place("bigint", (run) => groupsGiven(this.grouping, run.arguments[this.pick.argumentsAt]!, this.filtersOf(run)));
    const answer = this.pick.picks.map((one) => `${this.answered(one, keys, asked, known)} AS "${one.key}"`).join(", ");
    return `(SELECT coalesce(json_agg(_), '[]') FROM (SELECT ${answer} FROM (${named}) g${this.having(known)}${this.order(keys, known)} LIMIT ${limit}) _)`;
  }

  /** Every group as a row, without a limit: what each key is called and each measure as a column under its name. `cell` makes a text of the office fit for one. */
  rows(cell: (sql: string) => string): { readonly columns: readonly string[]; readonly text: string } {
    const { keys, asked, named, known } = this.groups();
    groupsGiven(this.grouping, this.given, this.filtersOf(this.run));
    const columns = this.pick.picks.flatMap((one): { name: string; sql: string }[] => {
      if (one.name === "keys") return asked.map((name, at) => ({ name, sql: cell(`g.l${at}::text`) }));
      if (one.name === "isWithheld") return [{ name: one.key, sql: "CASE WHEN g.published IS NULL THEN 'yes' ELSE 'no' END" }];
      return known.has(one.key) ? [{ name: one.key, sql: `g."m_${one.key}"` }] : [];
    });
    return { columns: columns.map(({ name }) => name), text: `SELECT ${columns.map(({ sql }) => sql).join(", ")} FROM (${named}) g${this.having(known)}${this.order(keys, known)}` };
  }

  /** The groups with their keys (k), what those are called (l) and their measures (m). */
  private groups(): { readonly keys: readonly Key[]; readonly asked: readonly string[]; readonly named: string; readonly known: ReadonlySet<string> } {
    const { pick, grouping: { kind }, alias, given } = this;
    const asked = given["groupBy"] as readonly string[];
    const keys = dimensionsAsked(this.grouping, asked).map((dimension) => this.key(dimension));
    const measures = pick.picks.flatMap((one) => { const sql = this.measure(one); return sql ? [{ key: mostKey(one.key), sql }] : []; });
    const where = [this.tables.scope(kind, alias, this.parameters)];
    if (given["filter"]) where.push(this.filters.condition(kind, alias, given["filter"] as Value, { at: pick.argumentsAt, path: ["filter"] }));
    if (this.grouping.only) where.push(this.grouping.only.sql(alias));
    const rows = [...keys.map(({ sql }, at) => `${sql} AS k${at}`), `${this.counted("TRUE")} AS published`, ...measures.map(({ key, sql }) => `${sql} AS "m_${key}"`)];
    const grouped = `SELECT ${rows.join(", ")} FROM ${this.tables.of(kind).table} ${alias} ${this.joins.join(" ")} WHERE ${where.map((one) => `(${one})`).join(" AND ")}${keys.length ? ` GROUP BY ${keys.map((_key, at) => at + 1).join(", ")}` : ""}`;
    const called = keys.map((key, at) => `${key.called ? key.called(`g.k${at}`) : `g.k${at}::text`} AS l${at}`);
    const changes = pick.picks.flatMap((one) => { const sql = compared(one.name, keys); return sql ? [{ key: mostKey(one.key), sql }] : []; });
    const beside = [...called, ...changes.map(({ key, sql }) => `${sql} AS "m_${key}"`)].map((one) => `, ${one}`).join("");
    return { keys, asked, named: `SELECT g.*${beside} FROM (${grouped}) g`, known: new Set([...measures, ...changes].map(({ key }) => key)) };
  }

  /** Every filter of a run, so that what could single a record out is found. */
  private filtersOf(run: Run): Value[] {
    const given = [this.pick, ...this.pick.picks].map(({ argumentsAt }) => run.arguments[argumentsAt]);
    return given.flatMap((one) => [one?.["filter"], one?.["where"], one?.["among"]]).filter((one): one is Value => typeof one === "object" && one !== null);
  }

  private related(from: Place, field: ShownField, path: string): Place {
    const known = this.joined.get(path);
    if (known) return known;
    const place = { kind: field.type() as Kind, alias: this.parameters.alias() };
    this.joined.set(path, place);
    this.joins.push(`LEFT JOIN ${this.tables.of(place.kind).table} ${place.alias} ON ${place.alias}.id = ${from.alias}.${this.tables.foreignKey(from.kind, field.name)} AND ${this.tables.scope(place.kind, place.alias, this.parameters, this.tables.to(from.kind, field.name))}`);
    return place;
  }

  private shown({ kind }: Place, name: string): ShownField {
    const field = shownFields(kind).get(name)!;
    if (field.policy !== "everyone" && !this.parameters.may(field.policy)) throw refuseField("groupBy", `You may not count by ${name}: your position does not let you see it.`, "FORBIDDEN");
    return field;
  }

  private sqlOf({ kind, alias }: Place, field: ShownField): string {
    return field.computed ? `(${field.computed(alias, this.parameters)})` : `${alias}.${this.tables.column(kind, field.name).databaseName}`;
  }

  private key(dimension: Dimension): Key {
    const steps = dimension.by.split(".");
    let place: Place = { kind: this.grouping.kind, alias: this.alias };
    for (const [at, step] of steps.slice(0, -1).entries()) place = this.related(place, this.shown(place, step), steps.slice(0, at + 1).join("."));
    const field = this.shown(place, steps.at(-1)!);
    const sql = this.sqlOf(place, field);
    if (dimension.every) return { ...dimension, field, sql: startOf(dimension.every, isInstant(field) ? officeTime(sql) : sql) };
    if (!Array.isArray(field.type())) return { ...dimension, field, sql };
    const each = this.parameters.alias();
    this.joins.push(`CROSS JOIN LATERAL (SELECT DISTINCT unnest(${sql}) AS key) ${each}`);
    return { ...dimension, field, sql: `${each}.key` };
  }

  private own = (property: string) => this.sqlOf({ kind: this.grouping.kind, alias: this.alias }, shownFields(this.grouping.kind).get(property)!);
  private caseId = () => `${this.alias}.${this.tables.column(this.grouping.kind, this.grouping.caseId!).databaseName}`;
  private took = ({ argumentsAt }: Pick) => this.own(this.run.arguments[argumentsAt]?.["withPauses"] === true ? this.grouping.took!.withPauses! : this.grouping.took!.workingDays);

  /** How many of the group's records, or of their cases, meet a condition. Protected, the number belongs to the very set of records: the same set gives the same number whatever was asked. */
  private counted(condition: string, what?: string): string {
    const of = what ? `DISTINCT ${what}` : "*";
    const count = `count(${of}) FILTER (WHERE ${condition})`;
    if (!this.isProtected) return `${count}::int`;
    const id = what ?? `${this.alias}.id`;
    return `protected_count(${count}, bit_xor(${what ? "DISTINCT " : ""}uuid_hash_extended(${id}, 0)) FILTER (WHERE ${condition}))`;
  }

  private condition(pick: Pick, name: string): string {
    const given = this.run.arguments[pick.argumentsAt]?.[name] as Value | null | undefined;
    return given ? `coalesce(${this.filters.condition(this.grouping.kind, this.alias, given, { at: pick.argumentsAt, path: [name] })}, FALSE)` : "TRUE";
  }

  private measure(pick: Pick): string | null {
    const { took } = this.grouping;
    switch (pick.name) {
      case "count": return this.counted(this.condition(pick, "where"));
      case "cases": return this.counted(this.condition(pick, "where"), this.caseId());
      case "rate": { const among = this.condition(pick, "among"); return share(this.counted(`${this.condition(pick, "where")} AND ${among}`), this.counted(among)); }
      case "medianWorkingDays": return this.days("percentile_cont(0.5)", this.took(pick));
      case "ninetiethPercentileWorkingDays": return this.days("percentile_disc(0.9)", this.took(pick));
      case "withinTarget": { const inTime = this.own(took!.inTime); return share(this.counted(`${inTime} IS TRUE`), this.counted(`${inTime} IS NOT NULL`)); }
      default: return null;
    }
  }

  private days(percentile: string, sql: string): string {
    const value = `(${percentile} WITHIN GROUP (ORDER BY ${sql}))::float8`;
    return this.isProtected ? `CASE WHEN count(${sql}) >= ${fewestForDays} THEN ${value} END` : value;
  }

  private answered(pick: Pick, keys: readonly Key[], asked: readonly string[], measures: ReadonlySet<string>): string {
    if (measures.has(pick.key)) return `g."m_${pick.key}"`;
    mostKey(pick.key);
    switch (pick.name) {
      case "isWithheld": return "g.published IS NULL";
      case "behind": return `CASE WHEN g.published IS NOT NULL THEN ${this.behind(keys)} END`;
      case "keys": return `json_build_array(${keys.map((_key, at) => this.keyJson(pick, at, asked[at]!)).join(", ")})`;
      default: return literal(pick.typeName);
    }
  }

  private keyJson(pick: Pick, at: number, dimension: string): string {
    const parts: Record<string, string> = { dimension: literal(dimension), value: `g.k${at}::text`, label: `g.l${at}`, __typename: literal("StatisticKey") };
    return `json_build_object(${pick.picks.map((one) => `${literal(one.key)}, ${parts[one.name]}`).join(", ")})`;
  }

  /** The filter of the list that takes exactly a group's records: what the caller gave, and each key. */
  private behind(keys: readonly Key[]): string {
    const callers = this.given["filter"] ? [this.parameters.place("jsonb", (run) => JSON.stringify(run.arguments[this.pick.argumentsAt]!["filter"]))] : [];
    const only = this.grouping.only ? [`${literal(JSON.stringify(this.grouping.only.filter))}::jsonb`] : [];
    return `jsonb_build_object('and', jsonb_build_array(${[...only, ...callers, ...keys.map((key, at) => keyFilter(key, `g.k${at}`))].join(", ")}))`;
  }

  private having(known: ReadonlySet<string>): string {
    const bounds = ((this.given["having"] as readonly Bound[] | null) ?? []).flatMap(({ field, atLeast, atMost }, at) => (["atLeast", "atMost"] as const).flatMap((which) => {
      if ((which === "atLeast" ? atLeast : atMost) == null) return [];
      const value = this.parameters.place("float8", (run) => (run.arguments[this.pick.argumentsAt]!["having"] as readonly Bound[])[at]![which]);
      return [`${measureNamed(field, known, "having")} ${which === "atLeast" ? ">=" : "<="} ${value}`];
    }));
    return bounds.length ? ` WHERE ${bounds.join(" AND ")}` : "";
  }

  private order(keys: readonly Key[], known: ReadonlySet<string>): string {
    const byKeys = keys.flatMap((key, at) => (key.every || !key.called ? [`g.k${at}`] : [`g.l${at}`, `g.k${at}`]));
    const asked = ((this.given["orderBy"] as readonly { field: string; direction?: string | null }[] | null) ?? []).flatMap(({ field, direction }) =>
      (field === "keys" ? byKeys : [measureNamed(field, known, "orderBy")]).map((sql) => (direction === "DESC" ? `${sql} DESC NULLS LAST` : sql)));
    const steps = [...asked, ...byKeys];
    return steps.length ? ` ORDER BY ${steps.join(", ")}` : "";
  }
}

/** Shares are given to four decimals, and not where either number is kept back. */
const share = (part: string, whole: string) => `CASE WHEN ${whole} > 0 AND ${part} >= 0 THEN round(least(${part}, ${whole})::numeric / ${whole}, 4)::float8 END`;

function measureNamed(field: string, known: ReadonlySet<string>, argument: string): string {
  if (!known.has(field)) throw refuseField(argument, "It names a measure that is not selected. Name the key under which a measure stands in the answer, or `keys` in an order.");
  return `g."m_${field}"`;
}

const isInstant = (field: ShownField) => comparisonOf(field.type()) === "DateTime";
/** An instant on the office's own clock, and the other way round. */
const officeTime = (sql: string) => `${sql} AT TIME ZONE ${literal(officeTimeZone)}`;

const between = (every: Interval, key: string, ofInstants: boolean) => (ofInstants
  ? `jsonb_build_object('gte', ${officeTime(`${key}::timestamp`)}, 'lt', ${officeTime(`(${endOf(every, key)} + 1)::timestamp`)})`
  : `jsonb_build_object('gte', ${key}, 'lte', ${endOf(every, key)})`);

/** One key as a condition of the list's own filter. */
function keyFilter({ by, every, field }: Key, key: string): string {
  const within = (condition: string) => by.split(".").reduceRight((inner, step) => `jsonb_build_object(${literal(step)}, ${inner})`, condition);
  if (Array.isArray(field.type())) return within(`jsonb_build_object('has', ${key})`);
  const some = every ? between(every, key, isInstant(field)) : `jsonb_build_object('eq', ${key})`;
  if (comparisonOf(field.type()) === "Boolean") return within(some);
  return `CASE WHEN ${key} IS NULL THEN jsonb_build_object('not', ${within("jsonb_build_object('isNull', false)")}) ELSE ${within(some)} END`;
}
