import { readFileSync } from "node:fs";
import { freshOffice } from "@remit/test/office/fresh-office";
import { differences, figure, statementsOf } from "./measure.js";
import { buildOffice } from "./office/build.js";
import { sizes } from "./office/sizes.js";
import { startHere, startRaw, type Peer } from "./peers.js";
import { asking, believeLarger, countEverything, endToEnd, scansOf } from "./plans.js";
import type { Operation } from "./questions.js";
import { Scene } from "./scene.js";

/* The benchmark itself, on an office so small that it takes seconds: it must be able to measure, and to refuse. */

let scene: Scene;
let peers: Peer[];
const shared: readonly Operation[] = ["hopper", "hopperExact", "myWork", "record", "prefix", "bulkAssign"];

beforeAll(async () => {
  const { ownerUrl, appUrl } = await freshOffice();
  await buildOffice(ownerUrl, sizes.tiny);
  scene = await Scene.set(ownerUrl, 1);
  await scene.owner.query(readFileSync(new URL("peers/functions.sql", import.meta.url), "utf8"));
  peers = [await startRaw(ownerUrl), await startHere(appUrl)];
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

test("no question of the console but a total of everything reads a large table from end to end, as a million cases would be planned", async () => {
  const ask = asking(peers[1]!.port, scene.cookies.get(101)!);
  await believeLarger(scene.owner, 500);
  const { asked, scans } = await endToEnd(scene.owner, ask);
  expect(asked).toBeGreaterThan(30);
  expect(scans.filter((one) => !countEverything.includes(one))).toEqual([]);
  expect(await scansOf(scene.owner, "SELECT count(*) FROM cases WHERE summary LIKE '%letter%'")).toEqual(["cases"]);
});
