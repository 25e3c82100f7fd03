import type { Permission } from "@remit/domain/organisation/permissions";
import { Extensions, Field } from "type-graphql";
import type { Parameters } from "./parameters.js";
import type { Kind } from "./readable.js";

/** Who sees a field of a record that they may see: everyone, or only holders of a permission (others get null). */
export type FieldPolicy = "everyone" | Permission;

/** SQL for a field that is not a column, given the alias of its row. */
export type Computation = (alias: string, parameters: Parameters) => string;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- type-graphql's own type for what a field may be
type TypeOf = () => any;

/** What reading needs to know of a field. */
export interface ShownField { readonly name: string; readonly type: TypeOf; readonly policy: FieldPolicy; readonly computed?: Computation; readonly isRelation: boolean }

const fields = new Map<Kind, Map<string, ShownField>>();

/** The shown fields of a kind, by name. */
export const shownFields = (kind: Kind): ReadonlyMap<string, ShownField> => fields.get(kind) ?? new Map();

interface Options { readonly type?: TypeOf; readonly nullable?: boolean; readonly computed?: Computation; readonly relation?: boolean }

/** A field with its policy. There is no field without one: a plain @Field does not pass the schema's check; and a name stands for one thing. */
export function Shown(to: FieldPolicy, description: string, options: Options = {}): PropertyDecorator {
  return (target, key) => {
    const name = key as string;
    const kind = target.constructor as Kind;
    const type = options.type ?? (() => Reflect.getMetadata("design:type", target, key) as unknown);
    const nullable = options.nullable === true || to !== "everyone";
    if (!fields.has(kind)) fields.set(kind, new Map());
    if (fields.get(kind)!.has(name)) throw new Error(`${kind.name} shows “${name}” already: a second field of that name would hide the first.`);
    fields.get(kind)!.set(name, { name, type, policy: to, isRelation: options.relation === true, ...(options.computed && { computed: options.computed }) });
    Field(options.type ?? type, { description, nullable })(target, key);
    Extensions({ policy: to })(target, name);
  };
}

/** A record that this one points to; null when there is none or the reader may not see it. */
export const Related = (type: TypeOf, description: string, to: FieldPolicy = "everyone") => Shown(to, description, { type, nullable: true, relation: true });
