import { randomUUID } from "node:crypto";
import { serve, type FrontDoor } from "@remit/api/server";
import { openOffice } from "@remit/api/office";
import { watchLive } from "../office/live-viewer.js";
import { statementsOf } from "../reading/counting.js";
import { openWorld, type Who, type World } from "../office/world.js";

/* Live lists with many viewers: what is changed reaches all of them, and costs the database the same as for one. */

const long = process.env["REMIT_LONG"] === "1";
const changesEachSecond = 50;

let world: World;
let door: FrontDoor;
let topic: string;
beforeAll(async () => {
  world = await openWorld();
  door = await serve(world.office, { port: 0, host: "127.0.0.1" });
  topic = `segment:${(await world.sql<{ id: string }>("SELECT id FROM segments WHERE name = 'Customer Care'"))[0]!.id}`;
});
afterAll(async () => { await door.close(); await world.close(); });

const everyone: readonly Who[] = ["Dana Fox", "Grace Lomax", "Owen Pryce", "Amina Yusuf"];

/** Somebody who watches the segment's lists. `hear` is told each id when it comes. */
const watch = async (as: Who, hear: (id: string) => void, port = door.port) => watchLive({ port, cookie: await world.cookie(as), topic }, hear);

const leaveInOutbox = (ids: readonly string[]) => world.sql("INSERT INTO changes (told) VALUES ($1)", [JSON.stringify([[topic, "ServiceRequest", ids]])]);
/** Leaves a change in the outbox as every command does, and says so. */
async function change(id: string): Promise<void> {
  await leaveInOutbox([id]);
  world.office.door.changed();
}

interface Measured { readonly delivered: number; readonly expected: number; readonly p50: number; readonly p99: number; readonly statements: number; readonly changes: number; readonly cpuSeconds: number }

async function measure(viewers: number, seconds: number): Promise<Measured> {
  const sent = new Map<string, number>();
  const delays: number[] = [];
  const leave = await Promise.all(Array.from({ length: viewers }, (_, n) => watch(everyone[n % everyone.length]!, (id) => delays.push(performance.now() - (sent.get(id) ?? NaN)))));
  const cpu = process.cpuUsage();
  const { statements } = await statementsOf(async () => {
    const began = performance.now();
    for (let n = 0; n < seconds * changesEachSecond; n++) {
      const id = randomUUID();
      sent.set(id, performance.now());
      await change(id);
      const ahead = began + (n + 1) * (1000 / changesEachSecond) - performance.now();
      if (ahead > 0) await new Promise((later) => setTimeout(later, ahead));
    }
    for (let tries = 0; tries < 1200 && delays.length < sent.size * viewers; tries++) await new Promise((later) => setTimeout(later, 25));
  });
  const { user, system } = process.cpuUsage(cpu);
  leave.forEach((stop) => stop());
  delays.sort((one, other) => one - other);
  const at = (share: number) => Math.round(delays[Math.floor((delays.length - 1) * share)]!);
  return { delivered: delays.length, expected: sent.size * viewers, p50: at(0.5), p99: at(0.99), statements: statements.filter((one) => !one.startsWith("INSERT")).length, changes: sent.size, cpuSeconds: (user + system) / 1e6 };
}

test("two hundred viewers hear fifty changes a second, every one, for as many statements as two viewers", async () => {
  const few = await measure(2, 2);
  const many = await measure(200, long ? 20 : 3);
  console.log(`live lists: 200 viewers, ${changesEachSecond} changes a second: ${many.delivered} of ${many.expected} events delivered, p50 ${many.p50} ms, p99 ${many.p99} ms, ${(many.statements / many.changes).toFixed(2)} statements a change (2 viewers: ${(few.statements / few.changes).toFixed(2)}), ${((many.cpuSeconds * 1000) / many.changes).toFixed(1)} ms of node's CPU a change, viewers included`);
  expect(many.delivered).toBe(many.expected);
  expect(many.statements).toBeLessThanOrEqual(many.changes);
  expect(many.statements / many.changes).toBeLessThan(few.statements / few.changes + 0.3);
}, 120_000);

test("the count can fail: viewers who each read for themselves are counted", async () => {
  const heard: Promise<unknown>[] = [];
  const leave = await Promise.all(everyone.map((as) => watch(as, () => heard.push(world.ask(as, "{ serviceRequests { totalCount } }")))));
  const { statements } = await statementsOf(async () => {
    await change(randomUUID());
    for (let tries = 0; tries < 1200 && heard.length < everyone.length; tries++) await new Promise((later) => setTimeout(later, 25));
    await Promise.all(heard);
  });
  leave.forEach((stop) => stop());
  expect(statements.filter((one) => one.includes("service_requests"))).toHaveLength(everyone.length);
});

test("whoever watches by another process of the same office hears it too", async () => {
  const other = await openOffice({ appUrl: world.urls.appUrl, dataDir: "." });
  const theirs = await serve(other, { port: 0, host: "127.0.0.1" });
  const [here, there] = [[] as string[], [] as string[]];
  const leave = [await watch("Dana Fox", (id) => here.push(id)), await watch("Grace Lomax", (id) => there.push(id), theirs.port)];
  const ids = Array.from({ length: 250 }, () => randomUUID());
  await leaveInOutbox(ids);
  world.office.door.changed();
  for (let tries = 0; tries < 1200 && (here.length < 250 || there.length < 250); tries++) await new Promise((later) => setTimeout(later, 25));
  expect([here.sort(), there.sort()]).toEqual([[...ids].sort(), [...ids].sort()]);
  leave.forEach((stop) => stop());
  await theirs.close();
  await other.close();
});
