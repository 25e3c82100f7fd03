import { getNamedType, isEnumType, Kind, isInputObjectType, isListType, isNonNullType, typeFromAST, visit, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from "graphql";

/** Finds the identifier of a record of a kind, by the name of its type; null where the world has none. */
export type FindId = (typeName: string) => Promise<string | null>;

/** An identifier that nothing has. */
const nobody = "00000000-0000-4000-8000-000000000000";

const plainly: Record<string, unknown> = { String: "Hale", Int: 200, Float: 1, Boolean: true, Date: "2026-01-14", DateTime: "2026-01-14T10:42:00Z", JSON: [] };

/** A value of a type: for an input, what it cannot do without. */
function plain(type: GraphQLInputType): unknown {
  const of = getNamedType(type);
  if (isEnumType(of)) return of.getValues()[0]!.name;
  if (!isInputObjectType(of)) return plainly[of.name] ?? {};
  return Object.fromEntries(Object.values(of.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, plain(field.type)]));
}

/** What an argument names, where the field gives something else. */
const named: Record<string, string> = { toPositionId: "Position", calendarId: "Calendar", staffMemberId: "StaffMember", serviceRequests: "ServiceRequest", caseId: "Case", reviewId: "Review", submissionId: "Submission", recordId: "Finding" };

/** The kind of record whose identifier a variable is: by the argument that takes it, or by what its field gives; a case where no argument takes it. */
function kindAsked(schema: GraphQLSchema, operation: OperationDefinitionNode, variable: string): string {
  let kind = "Case";
  visit(operation, {
    Field(node) {
      const taking = node.arguments?.find(({ value }) => value.kind === Kind.VARIABLE && value.name.value === variable);
      const field = schema.getQueryType()!.getFields()[node.name.value];
      if (taking && field) kind = named[taking.name.value] ?? getNamedType(field.type).name;
    },
  });
  return kind;
}

/** Variables with which a document of the console can be asked: a page of 200 for a list, an existing record for an identifier. */
export async function variablesFor(schema: GraphQLSchema, operation: OperationDefinitionNode, findId: FindId): Promise<Record<string, unknown>> {
  const variables: Record<string, unknown> = {};
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const asked = typeFromAST(schema, type as never) as GraphQLInputType;
    const typeName = getNamedType(asked).name;
    if (!isNonNullType(asked) && typeName !== "ID") continue;
    const found = typeName === "ID" ? await findId(kindAsked(schema, operation, name)) : plain(asked);
    if (found === null && !isNonNullType(asked)) continue;
    const one = found ?? nobody;
    variables[name] = isListType(isNonNullType(asked) ? asked.ofType : asked) ? [one] : one;
  }
  return variables;
}
