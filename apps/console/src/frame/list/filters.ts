import { dayBefore, sayDay } from "../words/dates";
import type { Column, FilterKind, Row } from "./columns";

/** The operators of the API's filters that the lists use. */
export interface FieldFilter {
  readonly eq?: string | number | boolean;
  readonly in?: readonly string[];
  readonly contains?: string;
  readonly gte?: string | number;
  readonly lte?: string | number;
  /** Before this instant. */
  readonly lt?: string;
}

/** What a person has narrowed a list to, as the API's filter takes it. */
export type Filters = Readonly<Record<string, FieldFilter>>;

/** The key of a column in the API's filter. */
export const filterField = <R extends Row>({ name, filter }: Column<R>): string => filter?.field ?? name;

const sayValue = (kind: FilterKind, value: string | number | boolean): string => (kind.kind === "day" ? sayDay(String(value)) : String(value));

/** A filter in words: "on or before 14 January 2026", "is Open or In progress". */
export function sayFilter(kind: FilterKind, filter: FieldFilter): string {
  if (filter.contains !== undefined) return `contains “${filter.contains}”`;
  if (filter.in) return `is ${filter.in.map((value) => (kind.kind === "choice" && kind.options.find((option) => option.value === value)?.label) || value).join(" or ")}`;
  if (filter.eq !== undefined) return `is ${sayValue(kind, filter.eq)}`;
  if (kind.kind === "instant") return sayFilter({ kind: "day" }, { ...(filter.gte && { gte: filter.gte }), ...(filter.lt && { lte: dayBefore(filter.lt) }) });
  const [from, to] = kind.kind === "day" ? ["on or after", "on or before"] : ["at least", "at most"];
  return [filter.gte !== undefined && `${from} ${sayValue(kind, filter.gte)}`, filter.lte !== undefined && `${to} ${sayValue(kind, filter.lte)}`].filter(Boolean).join(" and ");
}

/** The filters with one field changed; without a filter, the field is freed. */
export function withFilter(filters: Filters, field: string, filter: FieldFilter | undefined): Filters {
  const { [field]: _, ...rest } = filters;
  return filter ? { ...rest, [field]: filter } : rest;
}
