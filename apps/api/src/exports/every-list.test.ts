import { fillLearning } from "@remit/test/reading/counted-learning";
import { fill } from "@remit/test/reading/counted-office";
import { openWorld, type World } from "@remit/test/office/world";
import { parse } from "csv-parse/sync";
import { getNamedType, isLeafType, isObjectType } from "graphql";
import { officeSchema } from "../schema.js";
import { serve, type FrontDoor } from "../server.js";

/* Every list of the schema as a file, with every field that can be a column: a file that ends early looks whole to whoever opens it. */

let world: World;
let door: FrontDoor;
beforeAll(async () => {
  world = await openWorld();
  await fill(world, 61, 20);
  await fillLearning(world, 62, 10);
  door = await serve(world.office, { port: 0, host: "127.0.0.1" });
});
afterAll(async () => { await door.close(); await world.close(); });

/** The lists of the schema, each with a question for all of its plain fields. */
async function lists(): Promise<{ root: string; text: string }[]> {
  const schema = await officeSchema();
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const reads = field.extensions["reads"] as { kind: { name: string }; by?: string } | undefined;
    const type = reads && !reads.by ? schema.getType(reads.kind.name) : null;
    if (!isObjectType(type)) return [];
    const leaves = Object.values(type.getFields()).filter((one) => isLeafType(getNamedType(one.type)) && one.args.length === 0).map(({ name }) => name);
    return [{ root: field.name, text: `{ ${field.name} { totalCount nodes { ${leaves.join(" ")} } } }` }];
  });
}

test("[PO-52] every list is taken as a file to its last row, with all of its fields", async () => {
  const cookie = await world.cookie("Helen Marsh");
  let rows = 0;
  for (const { root, text } of await lists()) {
    const { data } = await world.ask<Record<string, { totalCount: number }>>("Helen Marsh", `{ ${root} { totalCount } }`);
    const answer = await fetch(`http://127.0.0.1:${door.port}/exports/answers?ask=${encodeURIComponent(JSON.stringify({ text }))}`, { headers: { cookie } });
    const file = await answer.text().catch((error: Error) => `\n\nbroke off: ${error.message}`);
    expect([root, answer.status, file.includes("broke off") ? file.slice(-60) : "whole"]).toEqual([root, 200, "whole"]);
    const lines = (parse(file.slice(file.indexOf("\n\n") + 2)) as string[][]).length - 1;
    // What was taken is itself on the audit, so that list has grown.
    expect([root, lines >= data[root]!.totalCount]).toEqual([root, true]);
    rows += lines;
  }
  expect(rows).toBeGreaterThan(300);
}, 60_000);
