import { getArgumentValues, Kind as Ast, type FieldNode, type GraphQLField, type ValueNode } from "graphql";
import { shapeOf } from "./shape.js";

type Values = Record<string, unknown>;

const holdsVariable = (node: ValueNode): boolean =>
  node.kind === Ast.VARIABLE || (node.kind === Ast.LIST && node.values.some(holdsVariable)) || (node.kind === Ast.OBJECT && node.fields.some(({ value }) => holdsVariable(value)));

/** What a field in a document is given: coerced for each run, or once for all where nothing in it varies. */
export class Given {
  private readonly varies: boolean;
  private always?: { readonly values: Values; readonly shape: string };

  constructor(readonly field: GraphQLField<unknown, unknown>, readonly node: FieldNode) {
    this.varies = node.arguments?.some(({ value }) => holdsVariable(value)) === true;
  }

  /** The coerced arguments. Throws a GraphQLError where they do not fit. */
  with(variables: Values): Values {
    return this.always?.values ?? this.coerced(variables);
  }

  /** The shape of what `with` gave. */
  shape(values: Values): string {
    return this.always?.shape ?? shapeOf(values);
  }

  private coerced(variables: Values): Values {
    const values = getArgumentValues(this.field, this.node, variables);
    if (!this.varies) this.always = { values, shape: shapeOf(values) };
    return values;
  }
}
