import { GraphQLScalarType, type ValueNode } from "graphql";
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate } from "graphql-scalars";
import { Refusal } from "./refusal.js";

const renamed = (scalar: GraphQLScalarType, name: string, description: string, says: string) => {
  const plainly = <T>(read: () => T): T => {
    try {
      return read();
    } catch {
      throw new Refusal("BAD_USER_INPUT", says);
    }
  };
  return new GraphQLScalarType({
    ...scalar.toConfig(), name, description, extensions: {},
    parseValue: (value) => plainly(() => scalar.parseValue(value)),
    parseLiteral: (node: ValueNode, variables) => plainly(() => scalar.parseLiteral(node, variables)),
  });
};

/** A calendar date, YYYY-MM-DD, with no time and no zone. */
export const CalendarDate = renamed(GraphQLLocalDate, "Date", "A calendar date of the office, YYYY-MM-DD, with no time and no zone.", "That is not a date. Write it as YYYY-MM-DD, such as 2026-01-14.");

/** An instant in UTC with milliseconds. */
export const Instant = renamed(GraphQLDateTimeISO, "DateTime", "An instant in UTC with milliseconds, such as 2026-01-14T10:42:00.000Z.", "That is not an instant. Write it as 2026-01-14T10:42:00Z.");

/** Any JSON value; for particulars whose shape belongs to each action. */
export const Json = renamed(GraphQLJSON, "JSON", "Any JSON value: the particulars of an audit entry, whose shape belongs to its action.", "That is not JSON.");
