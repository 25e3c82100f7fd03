import { statementsOf } from "@remit/test/reading/counting";
import { openWorld, type World } from "@remit/test/office/world";
import type { PoolClient } from "pg";
import { Conversation } from "./conversation.js";

/* One transaction without a statement that begins it or ends it: all of it is kept, or nothing. */

let world: World;
let client: PoolClient;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());
beforeEach(async () => {
  client = await world.office.pool.connect();
  await client.query("CREATE TEMPORARY TABLE IF NOT EXISTS said (word text UNIQUE DEFERRABLE INITIALLY DEFERRED); TRUNCATE said");
});
afterEach(() => client.release());

const say = "INSERT INTO said VALUES ($1)";
const kept = async () => (await client.query<{ word: string }>("SELECT word FROM said ORDER BY word")).rows.map(({ word }) => word);

test("[WM-70] what is asked in one conversation is kept together, and takes no statement more than was asked", async () => {
  const { answer, statements } = await statementsOf(() => Conversation.hold(client, async (conversation) => {
    await conversation.query(say, ["one"]);
    return conversation.query<{ word: string }>("SELECT word FROM said");
  }));
  expect([answer, statements]).toEqual([[{ word: "one" }], [say, "SELECT word FROM said"]]);
  expect(await kept()).toEqual(["one"]);
});

test("[WM-70] nothing is kept when a statement fails, whatever was asked before it and beside it, and the connection serves the next", async () => {
  const failing = Conversation.hold(client, async (conversation) => {
    await conversation.query(say, ["one"]);
    await Promise.all([conversation.query("SELECT 1 / $1::int", [0]), conversation.query(`${say} RETURNING word`, ["two"])]);
  });
  await expect(failing).rejects.toMatchObject({ code: "22012" });
  expect(await kept()).toEqual([]);
  await Conversation.hold(client, (conversation) => conversation.query(`${say} RETURNING word`, ["three"]));
  expect(await kept()).toEqual(["three"]);
});

test("[WM-70] nothing is kept when our own work fails, or when what is judged at the end does not hold", async () => {
  const leaving = Conversation.hold(client, async (conversation) => { await conversation.query(say, ["one"]); throw new Error("Somebody left."); });
  await expect(leaving).rejects.toThrow("Somebody left.");
  const twice = Conversation.hold(client, async (conversation) => { await conversation.query(say, ["same"]); await conversation.query(say, ["same"]); });
  await expect(twice).rejects.toMatchObject({ code: "23505" });
  expect(await kept()).toEqual([]);
});

test("[WM-70] a transaction of the door that an office left open ends by itself", async () => {
  expect(await world.office.door.source.query("SELECT current_setting('transaction_timeout') AS most")).toEqual([{ most: "30s" }]);
});

test("the check can fail: the same statements by themselves keep what came before the failure", async () => {
  await client.query(say, ["one"]);
  await expect(client.query("SELECT 1 / $1::int", [0])).rejects.toMatchObject({ code: "22012" });
  expect(await kept()).toEqual(["one"]);
});

test("[WM-70] a connection that is lost before the end keeps nothing, and one that is lost at the end says that it is not known", async () => {
  const cut = (error: Error) => (client as unknown as { connection: { stream: { destroy(error: Error): void } } }).connection.stream.destroy(error);
  client.on("error", () => undefined);
  const before = Conversation.hold(client, async (conversation) => { await conversation.query(say, ["one"]); cut(new Error("Connection terminated")); await conversation.query(say, ["two"]); });
  await expect(before).rejects.toThrow("Connection terminated");
  client.release();
  client = await world.office.pool.connect();
  client.on("error", () => undefined);
  const ending = Conversation.hold(client, async (conversation) => { await conversation.query("SELECT 1"); setImmediate(() => cut(new Error("Connection terminated"))); });
  await expect(ending).rejects.toThrow("The connection was lost while the change was being kept.");
});
