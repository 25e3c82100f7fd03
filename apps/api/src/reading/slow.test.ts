import { openWorld, type World } from "@remit/test/office/world";
import { pino } from "pino";
import { openOffice, type Office } from "../office.js";
import { serve, type FrontDoor } from "../server.js";

let world: World;
let office: Office;
let door: FrontDoor;
const lines: Record<string, unknown>[] = [];
beforeAll(async () => {
  world = await openWorld();
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  office = await openOffice({ appUrl: world.urls.appUrl, dataDir: ".", log, slowAfter: 150 });
  door = await serve(office, { port: 0, host: "127.0.0.1" });
});
afterAll(async () => { await door.close(); await office.close(); await world.close(); });

const ask = async (query: string, variables: object = {}) => {
  lines.length = 0;
  await (await fetch(`http://127.0.0.1:${door.port}/graphql`, { method: "POST", headers: { "content-type": "application/json", cookie: await world.cookie("Dana Fox") }, body: JSON.stringify({ query, variables }) })).json();
  return lines.filter((line) => "operation" in line);
};
/** Makes every read of people wait for the table. */
const slowly = async <T>(work: () => Promise<T>): Promise<T> => {
  await world.sql("BEGIN; LOCK TABLE people IN ACCESS EXCLUSIVE MODE");
  const answer = work();
  await new Promise((later) => setTimeout(later, 400));
  await world.sql("COMMIT");
  return answer;
};

test("a slow operation is in the log by its name and duration, and with nothing that it was asked with", async () => {
  const find = () => ask("query FindPeople($filter: PersonFilter) { people(filter: $filter) { nodes { name email } } }", { filter: { name: { eq: "Margaret Hale" } } });
  const told = await slowly(find);
  expect(told).toEqual([expect.objectContaining({ level: 40, operation: "FindPeople", kind: "query", milliseconds: expect.any(Number), requestId: expect.any(String), msg: expect.stringMatching(/^FindPeople took \d+ ms\. npm run explain -- FindPeople shows its plan\.$/) })]);
  expect(Number(told[0]!["milliseconds"])).toBeGreaterThan(150);
  expect(JSON.stringify(told)).not.toContain("Hale");
  expect(await slowly(find)).toEqual([expect.objectContaining({ operation: "FindPeople" })]);
});

test("one without a name is called by its fields; a quick one is not in the log", async () => {
  expect(await slowly(() => ask('{ people(filter: { name: { eq: "Margaret Hale" } }) { totalCount } segments { totalCount } }'))).toEqual([expect.objectContaining({ operation: "people+segments" })]);
  await ask("query Quick { bodies { totalCount } }");
  expect(await ask("query Quick { bodies { totalCount } }")).toEqual([]);
});
