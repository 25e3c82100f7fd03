import "reflect-metadata";
import { isEnumType, isInputObjectType, isObjectType, type GraphQLField, type GraphQLSchema } from "graphql";
import { Field, ObjectType, Query, Resolver, buildSchema } from "type-graphql";
import { Shown } from "./reading/shown.js";
import { fieldsWithoutPolicy, namedTwice, officeSchema } from "./schema.js";

let schema: GraphQLSchema;
beforeAll(async () => { schema = await officeSchema(); });
const ours = () => Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));

test("every field has a policy", () => expect(fieldsWithoutPolicy(schema)).toEqual([]));

test("a field without a policy is found: the check can fail", async () => {
  @ObjectType() class Leak { @Field() secret!: string; }
  @Resolver() class Leaks { @Query(() => Leak) leak(): Leak { return { secret: "" }; } }
  expect(fieldsWithoutPolicy(await buildSchema({ resolvers: [Leaks], orphanedTypes: [Leak], validate: false, skipCheck: true }))).toEqual(expect.arrayContaining(["Leak.secret", "Query.leak"]));
});

test("a name that is given twice is found, for an operation and for a field: one would hide the other", () => {
  @Resolver() class Here { @Query(() => String) same() { return ""; } @Query(() => String) other() { return ""; } }
  @Resolver() class There { @Query(() => String) same() { return ""; } }
  expect(namedTwice([Here, There])).toEqual(["same"]);
  @ObjectType() class Twice { @Shown("everyone", "The first.") name!: string; }
  expect(() => Shown("everyone", "The second.", { type: () => String })(Twice.prototype, "name")).toThrow("Twice shows “name” already");
});

test("every type, field, argument and enum value is described", () => {
  const bare = ours().flatMap((type) => [
    ...(type.description || ["Query", "Mutation"].includes(type.name) || ["String", "Int", "Float", "Boolean", "ID"].includes(type.name) ? [] : [type.name]),
    ...(isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...("args" in field ? (field as GraphQLField<unknown, unknown>).args.filter((one) => !one.description && one.name !== "input").map((one) => `${type.name}.${field.name}(${one.name})`) : [])]) : []),
    ...(isEnumType(type) ? type.getValues().filter((value) => !value.description).map((value) => `${type.name}.${value.name}`) : [])]);
  expect(bare).toEqual([]);
});

test("every command takes one input, and one that changes a record takes the version it was read at", () => {
  const wrong = Object.values(schema.getMutationType()!.getFields()).filter((field: GraphQLField<unknown, unknown>) => {
    const [input, ...more] = field.args;
    const type = input && schema.getType(String(input.type).replace("!", ""));
    if (input?.name !== "input" || more.length || !isInputObjectType(type)) return true;
    return "id" in type.getFields() && !("expectedVersion" in type.getFields());
  });
  expect(wrong.map((field) => field.name)).toEqual([]);
});
