import { manyOf, type Kind } from "@remit/api/reading/readable";
import { comparisonOf, orderFields } from "@remit/api/reading/inputs";
import { shownFields } from "@remit/api/reading/shown";
import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";

/** A question made up from the schema, with its variables. */
export interface Question { readonly query: string; readonly variables: Record<string, unknown> }

/** Numbers that only look random: the same seed asks the same questions. */
export function chance(seed: number) {
  let state = seed;
  const next = () => { state = (state + 0x6d2b79f5) | 0; let t = Math.imul(state ^ (state >>> 15), 1 | state); t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t; return ((t ^ (t >>> 14)) >>> 0) / 4294967296; };
  return { next, below: (n: number) => Math.floor(next() * n), maybe: (p: number) => next() < p, one: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]! };
}

type Values = (kind: string, field: string) => readonly unknown[];

/** Makes up operations: lists and records, nested, with aliases, fragments, directives, variables, filters, orders and pages. */
export class Asker {
  private fragments: string[] = [];
  private declared: string[] = [];
  private variables: Record<string, unknown> = {};
  private count = 0;

  constructor(private readonly schema: GraphQLSchema, private readonly values: Values, private readonly dice: ReturnType<typeof chance>, private readonly roots: readonly { readonly root: string; readonly kind: Kind; readonly by?: string }[], private readonly may: (kind: Kind, field: string) => boolean) {}

  ask(): Question {
    [this.fragments, this.declared, this.variables, this.count] = [[], [], {}, 0];
    const roots = Array.from({ length: 1 + this.dice.below(2) }, () => this.root());
    const declared = this.declared.length ? `(${this.declared.join(", ")})` : "";
    return { query: `query Q${declared} { ${roots.join(" ")} } ${this.fragments.join(" ")}`, variables: this.variables };
  }

  private root(): string {
    const { root, kind, by } = this.dice.one(this.roots);
    const type = this.schema.getType(kind.name) as GraphQLObjectType;
    if (!by) return `${this.alias()}${root}${this.page(kind)} ${this.connection(kind, 0)}`;
    const value = this.variable(by === "id" ? "ID!" : "String!", this.dice.maybe(0.9) ? this.dice.one(this.values(kind.name, by)) : "00000000-0000-7000-8000-000000000000");
    return `${this.alias()}${root}(${by}: ${value}) ${this.selection(kind, type, 0)}`;
  }

  private alias = () => (this.dice.maybe(0.5) || this.count > 20 ? `a${this.count++}: ` : `b${this.count++}: `);

  private variable(type: string, value: unknown): string {
    const name = `v${this.count++}`;
    if (this.dice.maybe(0.2) && (typeof value === "number" || typeof value === "boolean")) this.declared.push(`$${name}: ${type.replace("!", "")} = ${JSON.stringify(value)}`);
    else { this.declared.push(`$${name}: ${type}`); this.variables[name] = value; }
    return `$${name}`;
  }

  private directive(): string {
    if (!this.dice.maybe(0.15)) return "";
    return ` @${this.dice.one(["include", "skip"])}(if: ${this.dice.maybe(0.5) ? this.variable("Boolean!", this.dice.maybe(0.5)) : this.dice.one(["true", "false"])})`;
  }

  private connection(kind: Kind, depth: number): string {
    const type = this.schema.getType(kind.name) as GraphQLObjectType;
    const parts = [`nodes ${this.selection(kind, type, depth)}`];
    if (this.dice.maybe(0.4)) parts.push(this.dice.maybe(0.5) ? "totalCount" : `totalCount(exact: ${this.dice.maybe(0.5) ? "false" : this.variable("Boolean!", this.dice.maybe(0.5))})`);
    if (this.dice.maybe(0.3)) parts.push("pageInfo { hasNextPage }");
    if (this.dice.maybe(0.2)) parts.push("__typename");
    return `{ ${parts.join(" ")} }`;
  }

  private selection(kind: Kind, type: GraphQLObjectType, depth: number): string {
    const parts: string[] = [];
    const isKnown = (below: Kind) => this.roots.some((root) => root.kind === below);
    for (const field of Object.values(type.getFields())) {
      const shown = shownFields(kind).get(field.name);
      const many = manyOf(kind, field.name);
      if (field.name === "choices" || shown?.computed || (!shown && !many) || (many && !isKnown(many.of())) || (shown?.isRelation && !isKnown(shown.type() as Kind))) continue;
      if (!this.dice.maybe(depth > 0 ? 0.3 : 0.4)) continue;
      if (many) { if (depth < 2 && this.dice.maybe(0.5)) parts.push(`${this.maybeAlias()}${field.name}${this.page(many.of(), 3)}${this.directive()} ${this.connection(many.of(), depth + 1)}`); continue; }
      const below = getNamedType(field.type);
      if (isObjectType(below)) { if (depth < 3) parts.push(`${this.maybeAlias()}${field.name}${this.directive()} ${this.selection(shown!.type() as Kind, below, depth + 1)}`); continue; }
      parts.push(`${this.maybeAlias()}${field.name}${this.directive()}`);
    }
    parts.push(this.dice.maybe(0.3) ? "__typename id" : "id");
    return `{ ${this.wrapped(parts, type.name)} }`;
  }

  private maybeAlias = () => (this.dice.maybe(0.15) ? `x${this.count++}: ` : "");

  private wrapped(parts: string[], type: string): string {
    if (!this.dice.maybe(0.25) || parts.length < 2) return parts.join(" ");
    const cut = 1 + this.dice.below(parts.length - 1);
    const [own, shared] = [parts.slice(0, cut), parts.slice(Math.max(0, cut - 1))];
    if (this.dice.maybe(0.5)) return `${own.join(" ")} ... on ${type}${this.directive()} { ${shared.join(" ")} }`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type} { ${shared.join(" ")} }`);
    return `${own.join(" ")} ...${name}`;
  }

  private page(kind: Kind, most = 30): string {
    const given: string[] = [];
    if (this.dice.maybe(0.7)) given.push(`first: ${this.dice.maybe(0.5) ? this.variable("Int", 1 + this.dice.below(most)) : 1 + this.dice.below(most)}`);
    if (this.dice.maybe(0.25)) given.push(`offset: ${this.dice.below(4)}`);
    if (this.dice.maybe(0.5)) given.push(`filter: ${this.variable(`${kind.name}Filter`, this.filter(kind, 0))}`);
    if (this.dice.maybe(0.5)) given.push(`orderBy: [${this.order(kind)}]`);
    return given.length ? `(${given.join(", ")})` : "";
  }

  private order(kind: Kind): string {
    const fields = Object.entries(orderFields(kind)).filter(([, path]) => { const [own, label] = path.split(".") as [string, string?]; const shown = shownFields(kind).get(own)!; return !shown.computed && this.may(kind, own) && (!label || this.may(shown.type() as Kind, label)); });
    return Array.from({ length: 1 + this.dice.below(2) }, () => `{ field: ${this.dice.one(fields)[0]}${this.dice.maybe(0.5) ? `, direction: ${this.dice.one(["ASC", "DESC"])}` : ""} }`).join(" ");
  }

  private filter(kind: Kind, depth: number): Record<string, unknown> {
    if (depth < 2 && this.dice.maybe(0.25)) return { [this.dice.one(["and", "or"])]: [this.filter(kind, depth + 1), this.filter(kind, depth + 1)] };
    if (depth < 2 && this.dice.maybe(0.15)) return { not: this.filter(kind, depth + 1) };
    const fields = [...shownFields(kind).values()].filter((one) => !one.computed && this.may(kind, one.name) && (one.isRelation || comparisonOf(one.type())));
    const field = this.dice.one(fields);
    if (field.isRelation) return depth < 2 ? { [field.name]: this.filter(field.type() as Kind, depth + 1) } : {};
    return { [field.name]: this.comparison(kind, field.name, comparisonOf(field.type())!) };
  }

  private comparison(kind: Kind, field: string, comparison: string): Record<string, unknown> {
    const known = this.values(kind.name, field);
    const value = known.length ? this.dice.one(known) : null;
    if (value === null || (this.dice.maybe(0.1) && comparison !== "List" && comparison !== "Boolean")) return comparison === "List" || comparison === "Boolean" ? {} : { isNull: this.dice.maybe(0.5) };
    const ways: Record<string, () => Record<string, unknown>> = {
      Id: () => this.dice.one([{ eq: value }, { in: [value, this.dice.one(known)].filter((one) => one !== null) }]),
      Enum: () => this.dice.one([{ eq: value }, { in: [value] }, { notIn: [value] }]),
      Text: () => this.dice.one([{ eq: value }, { contains: String(value).slice(1, 4) }, { startsWith: String(value).slice(0, 2).toUpperCase() }, { in: [value] }]),
      Int: () => this.dice.one([{ eq: value }, { gte: value }, { lte: value }, { gte: value, lte: value }]), Float: () => this.dice.one([{ gte: value }, { lte: value }]),
      Date: () => this.dice.one([{ eq: value }, { gte: value }, { lte: value }]), DateTime: () => this.dice.one([{ gte: value }, { lt: value }]),
      Boolean: () => ({ eq: value }), List: () => ({ has: Array.isArray(value) && value.length ? value[0] : "nothing" }),
    };
    return ways[comparison]!();
  }
}

