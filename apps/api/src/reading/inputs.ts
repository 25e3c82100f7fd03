import { Field, Float, ID, InputType, Int, registerEnumType } from "type-graphql";
import { screaming } from "./naming.js";
import type { Kind } from "./readable.js";
import { CalendarDate, Instant, Json } from "./scalars.js";
import { shownFields, type ShownField } from "./shown.js";

/** The comparisons that each type of field can be filtered by, and what each takes. */
const comparisons = {
  Id: { eq: () => ID, in: () => [ID], isNull: () => Boolean },
  Text: { eq: () => String, in: () => [String], contains: () => String, startsWith: () => String, isNull: () => Boolean },
  Int: { eq: () => Int, in: () => [Int], gte: () => Int, lte: () => Int, isNull: () => Boolean },
  Float: { eq: () => Float, gte: () => Float, lte: () => Float, isNull: () => Boolean },
  Date: { eq: () => CalendarDate, in: () => [CalendarDate], gte: () => CalendarDate, lte: () => CalendarDate, isNull: () => Boolean },
  DateTime: { gte: () => Instant, lt: () => Instant, isNull: () => Boolean },
  Boolean: { eq: () => Boolean },
  List: { has: () => String },
} as const;
const says: Record<string, string> = {
  eq: "Is exactly this.", in: "Is one of these.", notIn: "Is none of these.", contains: "Contains this text, in any case.", startsWith: "Begins with this text, in any case.",
  gte: "Is this or later, or more.", lte: "Is this or earlier, or less.", lt: "Is before this.", isNull: "Is empty (true) or is filled (false).", has: "Holds this word.",
};

type Comparison = keyof typeof comparisons;
type TypeOf = () => unknown;

interface InputField { readonly type: TypeOf; readonly description: string; readonly required?: boolean }

const made = new Map<string, Kind>();
function input(name: string, description: string, shape: () => Record<string, InputField>): Kind {
  if (made.has(name)) return made.get(name)!;
  const type = { [name]: class {} }[name] as Kind;
  made.set(name, type);
  InputType(name, { description })(type);
  for (const [field, one] of Object.entries(shape())) Field(one.type as () => typeof String, { nullable: one.required !== true, description: one.description })(type.prototype as object, field);
  return type;
}

/** Which comparisons suit a field of this GraphQL type; null for what cannot be filtered. */
export function comparisonOf(type: unknown): Comparison | "Enum" | null {
  if (Array.isArray(type)) return type[0] === String ? "List" : null;
  if (type === ID) return "Id";
  if (type === String) return "Text";
  if (type === Int) return "Int";
  if (type === Float || type === Number) return "Float";
  if (type === Boolean) return "Boolean";
  if (type === CalendarDate) return "Date";
  if (type === Instant) return "DateTime";
  if (type === Json ) return null;
  return typeof type === "object" ? "Enum" : null;
}

const enumNames = new Map<object, string>();
/** Registers an office vocabulary as a GraphQL enum: its keys are the values. */
export function vocabulary<T extends Record<string, string>>(name: string, labels: T, description: string): { [K in keyof T]: K } {
  const values = Object.fromEntries(Object.keys(labels).map((key) => [key, key])) as { [K in keyof T]: K };
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, { description: `${label}.` }])) as never });
  enumNames.set(values, name);
  return values;
}

function comparisonInput(field: ShownField): Kind | null {
  const type = field.type();
  const comparison = comparisonOf(type);
  if (comparison === null) return null;
  const shape = comparison === "Enum" ? { eq: () => type, in: () => [type], notIn: () => [type], isNull: () => Boolean } : comparisons[comparison];
  const name = `${comparison === "Enum" ? enumNames.get(type as object) ?? "Enum" : comparison}Filter`;
  return input(name, "How a field is compared; every comparison given must hold.", () =>
    Object.fromEntries(Object.entries(shape).map(([key, of]) => [key, { type: of as TypeOf, description: says[key]! }])));
}

/** The filter input of a kind: every shown field that can be compared, every related record, and and/or/not. */
export function filterOf(kind: Kind): Kind {
  const filter: Kind = input(`${kind.name}Filter`, `Which records of ${kind.name} to take; every condition given must hold.`, () => {
    const shape: Record<string, { type: TypeOf; description: string }> = {
      and: { type: () => [filter], description: "All of these hold." },
      or: { type: () => [filter], description: "At least one of these holds." },
      not: { type: () => filter, description: "This does not hold." },
      q: { type: () => String, description: "Matches these words, where the kind can be searched." },
    };
    for (const field of shownFields(kind).values()) {
      const type = field.isRelation ? filterOf(field.type() as Kind) : comparisonInput(field);
      if (type) shape[field.name] = { type: () => type, description: `By ${field.name}.` };
    }
    return shape;
  });
  return filter;
}

/** What a list of a kind can be ordered by: its own comparable fields, and the name of each related record. */
export function orderFields(kind: Kind): Record<string, string> {
  const found: Record<string, string> = {};
  for (const field of shownFields(kind).values()) {
    if (!field.isRelation) {
      const comparison = comparisonOf(field.type());
      if (comparison && comparison !== "List") found[screaming(field.name)] = field.name;
      continue;
    }
    const theirs = shownFields(field.type() as Kind);
    const label = ["name", "label", "reference", "title"].find((one) => theirs.has(one));
    if (label) found[screaming(`${field.name}_${label}`)] = `${field.name}.${label}`;
  }
  return found;
}

export const Direction = vocabulary("OrderDirection", { ASC: "Smallest, earliest or first in the alphabet first", DESC: "Largest, latest or last in the alphabet first" }, "Which end of an order comes first. Empty values come last either way.");

/** The order input of a kind. */
export function orderOf(kind: Kind): Kind {
  const fields = Object.fromEntries(Object.entries(orderFields(kind)).map(([key, path]) => [key, `By ${path}`]));
  const name = `${kind.name}Order`;
  if (made.has(name)) return made.get(name)!;
  const by = vocabulary(`${kind.name}OrderField`, fields, `What a list of ${kind.name} can be ordered by.`);
  return input(name, "One step of an order; later steps decide between equals.", () => ({
    field: { type: () => by, description: "What to order by.", required: true },
    direction: { type: () => Direction, description: "Ascending when absent." },
  }));
}
