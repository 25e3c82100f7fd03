import { GraphQLScalarType } from "graphql";
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate } from "graphql-scalars";

const renamed = (scalar: GraphQLScalarType, name: string, description: string) =>
  new GraphQLScalarType({ ...scalar.toConfig(), name, description, extensions: {} });

/** A calendar date, YYYY-MM-DD, with no time and no zone. */
export const CalendarDate = renamed(GraphQLLocalDate, "Date", "A calendar date of the office, YYYY-MM-DD, with no time and no zone.");

/** An instant in UTC with milliseconds. */
export const Instant = renamed(GraphQLDateTimeISO, "DateTime", "An instant in UTC with milliseconds, such as 2026-01-14T10:42:00.000Z.");

/** Any JSON value; for particulars whose shape belongs to each action. */
export const Json = renamed(GraphQLJSON, "JSON", "Any JSON value: the particulars of an audit entry, whose shape belongs to its action.");
