import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Extensions, Field, Float, Info, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { dimensionCap, groupCap, groupDefault, type Grouping } from "./grouping.js";
import { Direction, filterOf, vocabulary } from "./inputs.js";
import type { Kind } from "./readable.js";
import { readField, type Reader } from "./run.js";
import { Json } from "./scalars.js";
import { Shown } from "./shown.js";

const text = { type: () => String, nullable: true };

/** Where a group stands on one dimension. */
@ObjectType({ description: "Where a group stands on one dimension.", simpleResolvers: true })
export class StatisticKey {
  @Shown("everyone", "The dimension's name.") dimension!: string;
  @Shown("everyone", "The key: an id, a code, a value, or an interval's first day; empty where the records have none.", text) value!: string | null;
  @Shown("everyone", "What it is called.", text) label!: string | null;
}

@InputType({ description: "One step of an order of groups: `keys`, or the key under which a measure is selected. Empty values come last either way." })
export class StatisticOrder {
  @Field(() => String, { description: "`keys`, or a selected measure's key in the answer, such as `count` or an alias of yours." }) field!: string;
  @Field(() => Direction, { nullable: true, description: "Ascending when absent." }) direction?: string;
}

@InputType({ description: "Keeps the groups whose measure lies between these." })
export class StatisticBound {
  @Field(() => String, { description: "A selected measure's key in the answer." }) field!: string;
  @Field(() => Float, { nullable: true, description: "It is this or more." }) atLeast?: number;
  @Field(() => Float, { nullable: true, description: "It is this or less." }) atMost?: number;
}

type Argument = readonly [name: string, type: () => unknown, description: string, options?: { defaultValue?: unknown; nullable?: boolean }];

function argumentsOf(made: readonly Argument[]): Kind {
  const type = class {} as Kind;
  ArgsType()(type);
  for (const [name, of, description, options] of made) Field(of as () => typeof Int, { description, nullable: true, ...options })(type.prototype as object, name);
  return type;
}

/** The measures of a group. Each may be narrowed by a filter of the list's own. */
function groupOf({ kind, took, caseId }: Grouping): Kind {
  const name = `${kind.name}Statistic`;
  const type = { [name]: class {} }[name] as Kind;
  const filter = filterOf(kind);
  ObjectType(name, { description: `The records of ${kind.name} that have the same keys, counted.`, simpleResolvers: true })(type);
  const prototype = type.prototype as object;
  const shown = (field: string, of: () => unknown, description: string, nullable = true) => Shown("everyone", description, { type: of as () => typeof Int, nullable })(prototype, field);
  const narrowed = argumentsOf([["where", () => filter, "Of the group, only those that meet this."]]);
  const shared = argumentsOf([["where", () => filter, "Those that count.", { nullable: false }], ["among", () => filter, "Those among whom; the whole group when absent."]]);
  shown("keys", () => [StatisticKey], "Where it stands on each dimension, in the order of `groupBy`.", false);
  shown("isWithheld", () => Boolean, "Whether its count is kept back because it is small; only where small numbers are protected.", false);
  shown("behind", () => Json, "The filter that gives the list of the records behind the count; empty where the count is kept back.");
  for (const [field, description] of [["count", "How many records."], ...(caseId ? [["cases", "How many cases, each counted once."] as const] : [])] as const) {
    shown(field, () => Int, `${description} Empty where it is kept back.`);
    Args(() => narrowed)(prototype, field, 0);
  }
  shown("rate", () => Float, "The share of records that meet `where`, among those that meet `among`, from 0 to 1 with four decimals; empty where there are none.");
  Args(() => shared)(prototype, "rate", 0);
  shown("previous", () => Int, "How many records the same group had in the interval before; empty in the first interval, where it is kept back, and where records are not counted by one month, quarter or year.");
  shown("change", () => Int, "How many more they are than in the interval before; empty where that is.");
  if (took) {
    const pauses = argumentsOf([["withPauses", () => Boolean, "Whether days on which it waited for information count too.", { defaultValue: false }]]);
    shown("medianWorkingDays", () => Float, "The working days that half of them took at most, among those that have ended.");
    shown("ninetiethPercentileWorkingDays", () => Float, "The working days that nine in ten took at most, among those that have ended.");
    if (took.withPauses) for (const field of ["medianWorkingDays", "ninetiethPercentileWorkingDays"]) Args(() => pauses)(prototype, field, 0);
    shown("withinTarget", () => Float, "The share that ended within its target, among those that ended and had one; from 0 to 1.");
  }
  return type;
}

const argumentsOfGroups = (grouping: Grouping, dimension: unknown): Kind => argumentsOf([
  ["filter", () => filterOf(grouping.kind), "Which records to count; the filter of the list."],
  ["groupBy", () => [dimension], `What to count by, at most ${dimensionCap}; none for one group of all.`, { nullable: false }],
  ["having", () => [StatisticBound], "Which groups to keep; all of these hold."],
  ["orderBy", () => [StatisticOrder], "The order; by the keys when absent."],
  ["limit", () => Int, `How many groups; at most ${groupCap}.`, { defaultValue: groupDefault }],
  ["suppressSmallNumbers", () => Boolean, "Whether counts under 5 are kept back and all others rounded to 5, so that the table may leave the office. Filters may then only name what groups.", { defaultValue: false }],
]);

/** What marks a root field that counts. */
export interface GroupExtensions { readonly groups: Grouping }

/** The root field that counts the records of a kind. */
export function groups(field: string, grouping: Grouping, description: string): new () => object {
  const dimension = vocabulary(`${grouping.kind.name}Dimension`, Object.fromEntries(Object.entries(grouping.dimensions).map(([name, { says }]) => [name, says.replace(/\.$/, "")])), `What records of ${grouping.kind.name} are counted by.`);
  const [group, given] = [groupOf(grouping), argumentsOfGroups(grouping, dimension)];
  @Resolver()
  class Groups {}
  const prototype = Groups.prototype as object;
  Object.defineProperty(prototype, field, { value: (_arguments: unknown, reader: Reader, info: GraphQLResolveInfo) => readField(reader, info), configurable: true });
  Query(() => [group], { name: field, description })(prototype, field, Object.getOwnPropertyDescriptor(prototype, field)!);
  Extensions({ policy: "everyone", groups: grouping })(prototype, field);
  Args(() => given)(prototype, field, 0);
  Ctx()(prototype, field, 1);
  Info()(prototype, field, 2);
  return Groups;
}
