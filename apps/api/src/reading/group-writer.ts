import { FilterWriter } from "./filter.js";
import { compared } from "./group-change.js";
import { GroupJoins } from "./group-joins.js";
import { keyFilter, keyOf, type Key } from "./group-keys.js";
import { dimensionsAsked, type Grouping } from "./grouping.js";
import { mostKey } from "./key.js";
import type { Parameters, Run } from "./parameters.js";
import type { Pick } from "./picks.js";
import { groupsGiven } from "./protecting.js";
import { refuseField } from "./refusal.js";
import { shownFields } from "./shown.js";
import type { Tables } from "./tables.js";

type Value = Record<string, unknown>;
interface Bound { readonly field: string; readonly atLeast?: number | null; readonly atMost?: number | null }

/** Working days are kept back for groups that count fewer than this, where small numbers are protected. */
const fewestForDays = 15;
const literal = (text: string) => `'${text}'`;

/** Writes a statistic: the records of a kind in groups, with their measures, as one SQL expression that is its JSON. */
export class GroupWriter {
  private readonly joins: GroupJoins;
  /** Narrows by what is joined already. */
  private readonly filters: FilterWriter;
  /** What is worked out over the records of a group, each once: its SQL, and the column that has it. */
  private readonly worked = new Map<string, string>();
  private readonly given: Value;
  private readonly isProtected: boolean;

  constructor(tables: Tables, private readonly parameters: Parameters, private readonly run: Run, private readonly pick: Pick, private readonly grouping: Grouping) {
    this.joins = new GroupJoins(tables, parameters, grouping.kind);
    this.filters = new FilterWriter(tables, parameters, (from, field) => this.joins.related(from, field).alias);
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
    const { pick, joins, grouping: { only }, given } = this;
    const asked = given["groupBy"] as readonly string[];
    const keys = dimensionsAsked(this.grouping, asked).map((dimension) => keyOf(dimension, joins));
    const published = this.counted("TRUE");
    const measures = pick.picks.flatMap((one) => { const sql = this.measure(one); return sql ? [{ key: mostKey(one.key), sql }] : []; });
    const narrowed = given["filter"] ? [this.condition(pick, "filter")] : [];
    const { from, seen } = joins.written();
    const where = [seen, ...narrowed, ...(only ? [only.sql(joins.from.alias)] : [])];
    const rows = [...keys.map(({ sql }, at) => `${sql} AS k${at}`), ...[...this.worked].map(([sql, column]) => `${sql} AS ${column}`)];
    const grouped = `SELECT ${rows.join(", ")} FROM ${from} WHERE ${where.map((one) => `(${one})`).join(" AND ")}${keys.length ? ` GROUP BY ${keys.map((_key, at) => at + 1).join(", ")}` : ""}`;
    const measured = `SELECT ${[...keys.map((_key, at) => `w.k${at}`), `${published} AS published`, ...measures.map(({ key, sql }) => `${sql} AS "m_${key}"`)].join(", ")} FROM (${grouped}) w`;
    const called = keys.map((key, at) => `${key.called ? key.called(`g.k${at}`) : `g.k${at}::text`} AS l${at}`);
    const changes = pick.picks.flatMap((one) => { const sql = compared(one.name, keys); return sql ? [{ key: mostKey(one.key), sql }] : []; });
    const beside = [...called, ...changes.map(({ key, sql }) => `${sql} AS "m_${key}"`)].map((one) => `, ${one}`).join("");
    return { keys, asked, named: `SELECT g.*${beside} FROM (${measured}) g`, known: new Set([...measures, ...changes].map(({ key }) => key)) };
  }

  /** Every filter of a run, so that what could single a record out is found. */
  private filtersOf(run: Run): Value[] {
    const given = [this.pick, ...this.pick.picks].map(({ argumentsAt }) => run.arguments[argumentsAt]);
    return given.flatMap((one) => [one?.["filter"], one?.["where"], one?.["among"]]).filter((one): one is Value => typeof one === "object" && one !== null);
  }

  private own = (property: string) => this.joins.sqlOf(this.joins.from, shownFields(this.grouping.kind).get(property)!);
  private took = ({ argumentsAt }: Pick) => this.own(this.run.arguments[argumentsAt]?.["withPauses"] === true ? this.grouping.took!.withPauses! : this.grouping.took!.workingDays);

  /** A column with what is worked out over the records of a group. */
  private over(sql: string): string {
    if (!this.worked.has(sql)) this.worked.set(sql, `w${this.worked.size}`);
    return `w.${this.worked.get(sql)!}`;
  }

  /** How many of the group's records, or of their cases, meet a condition. Protected, the number belongs to the very set of records: the same set gives the same number whatever was asked. */
  private counted(condition: string, what?: string): string {
    const filter = condition === "TRUE" ? "" : ` FILTER (WHERE ${condition})`;
    const count = `count(${what ? `DISTINCT ${what}` : "*"})${filter}`;
    if (!this.isProtected) return this.over(`${count}::int`);
    return this.over(`protected_count(${count}, bit_xor(${what ? "DISTINCT " : ""}uuid_hash_extended(${what ?? this.joins.column("id")}, 0))${filter})`);
  }

  private condition({ argumentsAt }: Pick, name: string): string {
    const given = this.run.arguments[argumentsAt]?.[name] as Value | null | undefined;
    return given ? this.filters.condition(this.grouping.kind, this.joins.from.alias, given, { at: argumentsAt, path: [name] }) : "TRUE";
  }

  private measure(pick: Pick): string | null {
    const { took } = this.grouping;
    switch (pick.name) {
      case "count": return this.counted(this.condition(pick, "where"));
      case "cases": return this.counted(this.condition(pick, "where"), this.joins.column(this.grouping.caseId!));
      case "rate": { const among = this.condition(pick, "among"); return share(this.counted(`(${this.condition(pick, "where")}) AND (${among})`), this.counted(among)); }
      case "medianWorkingDays": return this.days("percentile_cont(0.5)", this.took(pick));
      case "ninetiethPercentileWorkingDays": return this.days("percentile_disc(0.9)", this.took(pick));
      case "withinTarget": { const inTime = this.own(took!.inTime); return share(this.counted(`${inTime} IS TRUE`), this.counted(`${inTime} IS NOT NULL`)); }
      default: return null;
    }
  }

  private days(percentile: string, sql: string): string {
    const value = this.over(`(${percentile} WITHIN GROUP (ORDER BY ${sql}))::float8`);
    return this.isProtected ? `CASE WHEN ${this.counted(`${sql} IS NOT NULL`)} >= ${fewestForDays} THEN ${value} END` : value;
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
