import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Extensions, ID, Info, Query, Resolver } from "type-graphql";
import { connectionOf, pageOf } from "./connections.js";
import { readField, type Reader } from "./run.js";
import { rememberMany, type Kind } from "./readable.js";
import { Shown } from "./shown.js";

/** How a root field is read: one record found by a property, or a list. */
export interface RootExtensions { readonly reads: { readonly kind: Kind; readonly by?: string } }

interface Names { readonly one?: string; readonly many: string; readonly byReference?: string }

/** The root fields that read a kind: one record, a list, and one by its reference where it has one. */
export function reads(kind: Kind, { one, many, byReference }: Names): new () => object {
  const page = pageOf(kind);
  @Resolver(() => kind)
  class Reads {}
  const root = (field: string, description: string, decorate: (target: object, field: string) => void, by?: string, type?: unknown) => {
    Object.defineProperty(Reads.prototype, field, { value: (_arguments: unknown, reader: Reader, info: GraphQLResolveInfo) => readField(reader, info), configurable: true });
    Query(() => (type ?? kind) as Kind, { name: field, description, nullable: type === undefined })(Reads.prototype, field, Object.getOwnPropertyDescriptor(Reads.prototype, field)!);
    Extensions({ policy: "everyone", reads: { kind, ...(by && { by }) } })(Reads.prototype, field);
    decorate(Reads.prototype, field);
    Ctx()(Reads.prototype, field, 1);
    Info()(Reads.prototype, field, 2);
  };
  const taking = (name: string, type: () => typeof ID | typeof String) => (target: object, field: string) => Arg(name, type, { description: `The ${name} of the record.` })(target, field, 0);
  if (one) root(one, `One ${kind.name}; null when there is none or you may not see it.`, taking("id", () => ID), "id");
  if (byReference) root(byReference, `One ${kind.name} by its reference; null when there is none or you may not see it.`, taking("reference", () => String), "reference");
  root(many, `A list of ${kind.name}, of what you may see.`, (target, field) => Args(() => page)(target, field, 0), undefined, connectionOf(kind));
  return Reads;
}

/** Hangs a list of a later kind under an earlier one, by the relation that points back. */
export function hasMany(parent: Kind, field: string, of: Kind, by: string, description: string): void {
  const [page, connection] = [pageOf(of), connectionOf(of)];
  rememberMany(parent, field, { of: () => of, by });
  Shown("everyone", description, { type: () => connection })(parent.prototype as object, field);
  Args(() => page)(parent.prototype as object, field, 0);
}
