import { getDirectiveValues, getNamedType, GraphQLIncludeDirective, GraphQLSkipDirective, isObjectType, Kind as Ast, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from "graphql";
import { Given } from "./given.js";

/** One selected field: the key it answers under, and what was selected beneath it. */
export interface Pick {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown> | null;
  readonly name: string;
  readonly typeName: string;
  /** Where the field's arguments stand in Run.arguments; -1 when it takes none. */
  readonly argumentsAt: number;
  readonly picks: readonly Pick[];
  /** The kind of object beneath, when there is one. */
  readonly type: GraphQLObjectType | null;
}

/** What an operation selects, and what its fields are given. */
export interface Selection { readonly picks: readonly Pick[]; readonly given: Given[] }

type Variables = Record<string, unknown>;
type Gathered = Map<string, FieldNode[]>;

/** Collects the selection of an operation's root, merging fragments and repeated fields as the specification says. */
export class Picker {
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  readonly given: Given[] = [];

  constructor(private readonly schema: GraphQLSchema, document: DocumentNode | Record<string, FragmentDefinitionNode>, private readonly variables: Variables) {
    const definitions = "kind" in document && document.kind === Ast.DOCUMENT ? (document as DocumentNode).definitions.filter((one) => one.kind === Ast.FRAGMENT_DEFINITION) : Object.values(document as Record<string, FragmentDefinitionNode>);
    this.fragments = new Map(definitions.map((one) => [one.name.value, one]));
  }

  /** The selection of a whole operation. */
  operation(operation: OperationDefinitionNode): Selection {
    return this.under(this.schema.getQueryType()!, [operation.selectionSet]);
  }

  /** The selection beneath nodes that answer under one key. */
  fields(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selection {
    return { picks: this.merge(type, new Map([[(nodes[0]!.alias ?? nodes[0]!.name).value, [...nodes]]])), given: this.given };
  }

  private under(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Selection {
    const gathered: Gathered = new Map();
    const visited = new Set<string>();
    for (const set of sets) this.gather(set, gathered, visited);
    return { picks: this.merge(type, gathered), given: this.given };
  }

  private isLeftOut(node: { directives?: FieldNode["directives"] }): boolean {
    if (!node.directives?.length) return false;
    return getDirectiveValues(GraphQLSkipDirective, node, this.variables)?.if === true || getDirectiveValues(GraphQLIncludeDirective, node, this.variables)?.if === false;
  }

  private gather(set: SelectionSetNode, into: Gathered, visited = new Set<string>()): void {
    for (const selection of set.selections) {
      if (this.isLeftOut(selection)) continue;
      if (selection.kind === Ast.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        into.set(key, [...(into.get(key) ?? []), selection]);
      } else if (selection.kind === Ast.INLINE_FRAGMENT) this.gather(selection.selectionSet, into, visited);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        this.gather(this.fragments.get(selection.name.value)!.selectionSet, into, visited);
      }
    }
  }

  private merge(type: GraphQLObjectType, gathered: Gathered): Pick[] {
    return [...gathered].map(([key, nodes]) => {
      const node = nodes[0]!;
      const field = type.getFields()[node.name.value] ?? null;
      const argumentsAt = field?.args.length ? this.given.push(new Given(field, node)) - 1 : -1;
      const below = field && getNamedType(field.type);
      const object = isObjectType(below) ? below : null;
      const sets = nodes.flatMap((one) => (one.selectionSet ? [one.selectionSet] : []));
      return { key, field, name: node.name.value, typeName: type.name, argumentsAt, type: object, picks: object ? this.under(object, sets).picks : [] };
    });
  }
}
