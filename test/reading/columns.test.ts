import { officeSchema } from "@remit/api/schema";
import { getNamedType, isEnumType, isInputObjectType, type GraphQLArgument, type GraphQLSchema } from "graphql";
import { openWorld, type World } from "../office/world.js";
import { consoleLists, type ConsoleList } from "./console-columns.js";

/* Every list of the console: that the API orders by each column whose heading offers it, and knows each path by which a column filters. */

let world: World;
let schema: GraphQLSchema;
const lists = consoleLists();
beforeAll(async () => { [world, schema] = [await openWorld(), await officeSchema()]; });
afterAll(() => world.close());

const argumentOf = ({ root }: Pick<ConsoleList, "root">, name: string): GraphQLArgument => schema.getQueryType()!.getFields()[root]!.args.find((one) => one.name === name)!;
const screaming = (field: string) => field.replace(/[A-Z]/g, (capital) => `_${capital}`).replaceAll(".", "_").toUpperCase();
const offered = ({ columns, orders }: Pick<ConsoleList, "columns" | "orders">) => [...new Set([...orders, ...columns.filter(({ isSortable }) => isSortable).map(({ name }) => name)])].filter((name) => name !== "id");

/** What the API refuses of the orders that a list offers. */
async function refusedOrders(list: ConsoleList): Promise<string[]> {
  const type = getNamedType(argumentOf(list, "orderBy").type).name;
  const answers = await Promise.all(offered(list).map(async (name) => {
    const { errors } = await world.ask("Helen Marsh", `query($by: [${type}!]) { ${list.root}(first: 1, orderBy: $by) { nodes { id } } }`, { by: [{ field: screaming(name), direction: "ASC" }] });
    return errors ? [`${list.from}: ${name}: ${errors[0]!.message}`] : [];
  }));
  return answers.flat();
}

function knowsPath(list: ConsoleList, path: string): boolean {
  let type: unknown = getNamedType(argumentOf(list, "filter").type);
  for (const part of path.split(".")) {
    const field = isInputObjectType(type) ? type.getFields()[part] : undefined;
    if (!field) return false;
    type = getNamedType(field.type);
  }
  return true;
}

test("the lists that are walked are the console's: many, each with columns", () => {
  expect(lists.length).toBeGreaterThan(30);
  expect(lists.filter(({ columns, from }) => columns.length < 2 && !from.startsWith("my-work/")).map(({ from }) => from)).toEqual([]);
  expect(isEnumType(schema.getType("SubmissionOrderField"))).toBe(true);
});

test.each(lists.map((list) => [list.from, list] as const))("%s: the API orders by every column that offers it", async (_from, list) => {
  expect(await refusedOrders(list)).toEqual([]);
});

test("the API knows every path by which a column of a list filters", () => {
  expect(lists.flatMap((list) => list.columns.flatMap(({ filter }) => (filter === null || knowsPath(list, filter) ? [] : [`${list.from}: ${filter}`])))).toEqual([]);
});

test("a column by which the API does not order, or a path that it does not know, would be found", async () => {
  const list = { ...lists.find(({ root }) => root === "submissions")!, columns: [{ name: "case.weather", isSortable: true, filter: "case.weather" }] };
  expect(await refusedOrders(list)).toEqual([expect.stringContaining("CASE_WEATHER")]);
  expect(knowsPath(list, "case.weather")).toBe(false);
});
