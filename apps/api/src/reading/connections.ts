import { Arg, ArgsType, Field, Int, ObjectType } from "type-graphql";
import { filterOf, orderOf } from "./inputs.js";
import type { Kind } from "./readable.js";
import { Shown } from "./shown.js";

/** Rows on one page at most. */
export const pageCap = 200;
/** Rows on a page when `first` is not given. */
export const pageDefault = 25;

/** Where counting stops when a total need not be exact. */
export const countedTo = 1000;

/** Where a page stands in its list. */
@ObjectType({ description: "Where a page stands in its list. Asking for it counts nothing.", simpleResolvers: true })
export class PageInfo {
  @Shown("everyone", "Whether there are rows after this page.") hasNextPage!: boolean;
  @Shown("everyone", "Pass this as `after` to read the next page.", { type: () => String, nullable: true }) endCursor?: string | null;
}

const connections = new Map<Kind, Kind>();
/** The connection type of a kind: nodes, pageInfo and a lazy totalCount. */
export function connectionOf(kind: Kind): Kind {
  if (connections.has(kind)) return connections.get(kind)!;
  const name = `${kind.name}Connection`;
  const type = { [name]: class {} }[name] as Kind;
  connections.set(kind, type);
  ObjectType(name, { description: `A page of ${kind.name}.`, simpleResolvers: true })(type);
  Shown("everyone", "The records of this page, in order.", { type: () => [kind] })(type.prototype as object, "nodes");
  Shown("everyone", "Where this page stands.", { type: () => PageInfo })(type.prototype as object, "pageInfo");
  Shown("everyone", "How many records match, on all pages; counted only when asked for.", { type: () => Int })(type.prototype as object, "totalCount");
  Arg("exact", () => Boolean, { defaultValue: true, description: `Whether every record is counted. If not, counting stops beyond ${countedTo}: ${countedTo + 1} then stands for more than ${countedTo}, in a fraction of the time.` })(type.prototype as object, "totalCount", 0);
  return type;
}

const pages = new Map<Kind, Kind>();
/** The arguments of a list of a kind. */
export function pageOf(kind: Kind): Kind {
  if (pages.has(kind)) return pages.get(kind)!;
  const type = class {} as Kind;
  pages.set(kind, type);
  ArgsType()(type);
  const argument = (name: string, of: () => unknown, description: string, defaultValue?: unknown) =>
    Field(of as () => typeof Int, { nullable: true, description, ...(defaultValue !== undefined && { defaultValue }) })(type.prototype as object, name);
  const [filter, order] = [filterOf(kind), orderOf(kind)];
  argument("first", () => Int, `How many rows; at most ${pageCap}.`, pageDefault);
  argument("offset", () => Int, "How many rows to pass over; for screens. Not together with `after`.");
  argument("after", () => String, "The `endCursor` of the page before; for scripts. Not together with `offset`.");
  argument("filter", () => filter, "Which records to take.");
  argument("orderBy", () => [order], "The order; the list's own when absent. Ends with the id in any case.");
  return type;
}
