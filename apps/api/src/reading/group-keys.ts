import { officeTimeZone } from "@remit/domain/calendar/office-date";
import type { GroupJoins, Place } from "./group-joins.js";
import type { Dimension } from "./grouping.js";
import { comparisonOf } from "./inputs.js";
import { endOf, startOf, type Interval } from "./intervals.js";
import type { Kind } from "./readable.js";
import { shownFields, type ShownField } from "./shown.js";

/** A dimension as one statement counts by it. */
export interface Key extends Dimension { readonly sql: string; readonly field: ShownField }

const literal = (text: string) => `'${text}'`;
const isInstant = (field: ShownField) => comparisonOf(field.type()) === "DateTime";
/** An instant on the office's own clock, and the other way round. */
const officeTime = (sql: string) => `${sql} AT TIME ZONE ${literal(officeTimeZone)}`;

/** The field at the end of a way through related records, and SQL for it. */
function atTheEndOf(way: readonly string[], joins: GroupJoins): { readonly field: ShownField; readonly sql: string } {
  const along = (steps: readonly string[]) => steps.reduce<Place>((from, step) => joins.related(from, joins.shown(from, step)), joins.from);
  const [before, last] = [way.at(-2), way.at(-1)!];
  if (before && last === "id") {
    const from = along(way.slice(0, -2));
    const relation = joins.shown(from, before);
    return { field: shownFields(relation.type() as Kind).get("id")!, sql: joins.idOf(from, relation) };
  }
  const place = along(way.slice(0, -1));
  const field = joins.shown(place, last);
  return { field, sql: joins.sqlOf(place, field) };
}

/** What records are counted by, as SQL over what is joined to them. */
export function keyOf(dimension: Dimension, joins: GroupJoins): Key {
  const { field, sql } = atTheEndOf(dimension.by.split("."), joins);
  if (dimension.every) return { ...dimension, field, sql: startOf(dimension.every, isInstant(field) ? officeTime(sql) : sql) };
  return { ...dimension, field, sql: Array.isArray(field.type()) ? joins.each(sql) : sql };
}

const between = (every: Interval, key: string, ofInstants: boolean) => (ofInstants
  ? `jsonb_build_object('gte', ${officeTime(`${key}::timestamp`)}, 'lt', ${officeTime(`(${endOf(every, key)} + 1)::timestamp`)})`
  : `jsonb_build_object('gte', ${key}, 'lte', ${endOf(every, key)})`);

/** One key as a condition of the list's own filter. */
export function keyFilter({ by, every, field }: Key, key: string): string {
  const within = (condition: string) => by.split(".").reduceRight((inner, step) => `jsonb_build_object(${literal(step)}, ${inner})`, condition);
  if (Array.isArray(field.type())) return within(`jsonb_build_object('has', ${key})`);
  const is = (value: string) => within(`jsonb_build_object('eq', ${value})`);
  const known = comparisonOf(field.type()) === "Boolean" ? `jsonb_build_object('or', jsonb_build_array(${is("true")}, ${is("false")}))` : within("jsonb_build_object('isNull', false)");
  return `CASE WHEN ${key} IS NULL THEN jsonb_build_object('not', ${known}) ELSE ${every ? within(between(every, key, isInstant(field))) : is(key)} END`;
}
