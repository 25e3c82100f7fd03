import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { openOffice } from "@remit/api/office";
import { freshOffice } from "@remit/test/office/fresh-office";
import { differences, figure, statementsOf } from "./measure.js";
import { buildOffice } from "./office/build.js";
import { sizes } from "./office/sizes.js";
import { startRaw, type Peer } from "./peers.js";
import type { Operation } from "./questions.js";
import { Scene } from "./scene.js";

/* The benchmark itself, on an office so small that it takes seconds: it must be able to measure, and to refuse. */

let scene: Scene;
let peers: Peer[];
const shared: readonly Operation[] = ["hopper", "myWork", "record", "prefix", "bulkAssign"];

/** Remit within this process: as a program of its own it refuses a database without durability, as that of the tests is. */
async function remitHere(appUrl: string): Promise<Peer> {
  const office = await openOffice({ appUrl, dataDir: tmpdir() });
  const server = createServer((request, response) => office.graphql(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { name: "remit", pid: process.pid, port: (server.address() as AddressInfo).port, stop: async () => { server.closeAllConnections(); await new Promise((closed) => server.close(closed)); await office.close(); } };
}

beforeAll(async () => {
  const { ownerUrl, appUrl } = await freshOffice();
  await buildOffice(ownerUrl, sizes.tiny);
  scene = await Scene.set(ownerUrl, 1);
  await scene.owner.query(readFileSync(new URL("peers/functions.sql", import.meta.url), "utf8"));
  peers = [await startRaw(ownerUrl), await remitHere(appUrl)];
});
afterAll(async () => {
  await Promise.all(peers.map((peer) => peer.stop()));
  await scene.strike();
});

test("the peers give the same answers to every operation, and the answers are not empty", async () => {
  expect(scene.cases.length * scene.prefixes.length * scene.batches[0]!.ids.length).toBeGreaterThan(0);
  for (const op of shared) expect([op, await differences(peers, scene, op, 5)]).toEqual([op, null]);
});

test("an operation whose answers differ is found out", async () => {
  await scene.owner.query("UPDATE cases SET is_sensitive = true WHERE owner_position_id = $1", [scene.seats.get(105)]);
  expect(await differences(peers, scene, "record", 3)).toContain("raw says");
  await scene.owner.query("UPDATE cases SET is_sensitive = false WHERE owner_position_id = $1", [scene.seats.get(105)]);
});

test("an operation has its figures: throughput, processor time on both sides, and statements", async () => {
  await scene.owner.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  for (const peer of peers) {
    const found = await figure(peer, scene, "hopper", 2, 300);
    expect([found.rps > 0, found.nodeUsPerOp > 0, found.pgUsPerOp > 0, found.p99 >= found.p50]).toEqual([true, true, true, true]);
    expect(await statementsOf(peer, scene, scene.owner, "hopper")).toBeLessThan(1.5);
  }
});

test("the generated office is one that the rules could have made: nothing is orphaned and every group is whole", async () => {
  const { rows } = await scene.owner.query<{ orphans: string; strays: string }>(`SELECT (SELECT count(*) FROM orphans) AS orphans,
    (SELECT count(*) FROM service_requests r LEFT JOIN cases c ON c.id = r.case_id AND c.case_group_id = r.case_group_id WHERE c.id IS NULL) AS strays`);
  expect(rows).toEqual([{ orphans: "0", strays: "0" }]);
});
