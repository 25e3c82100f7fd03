import { isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import * as casework from "./casework/casework.resolver.js";
import * as organisation from "./organisation/organisation.resolver.js";
import { everyReadable } from "./reading/readable.js";
import { nameKind } from "./reading/run.js";
import * as assigning from "./work-management/assigning.resolver.js";

/** The modules of the office, in their order. */
const modules = [organisation, casework, assigning];

const resolvers = modules.flatMap((module) => Object.values(module).filter((one) => typeof one === "function")) as unknown as NonEmptyArray<Function>;

/** The schema of the office. A field without a policy fails here, so nothing can be shown by omission. */
export async function officeSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers, validate: { validationError: { target: false, value: false }, forbidUnknownValues: false } });
  const open = fieldsWithoutPolicy(schema);
  if (open.length) throw new Error(`These fields have no policy, so nobody decided who may see them: ${open.join(", ")}`);
  for (const kind of everyReadable()) nameKind(kind.name, kind);
  return schema;
}

/** The fields that nobody decided on. */
export const fieldsWithoutPolicy = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type)) ? []
      : Object.values(type.getFields()).filter((field) => !field.extensions["policy"]).map((field) => `${type.name}.${field.name}`));
