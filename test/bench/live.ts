import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { watchLive } from "../office/live-viewer.js";
import type { Peer } from "./peers.js";
import { cpuOf, cpuOfPostgres, postmasterOf, usedSince } from "./processes.js";
import type { Scene } from "./scene.js";

const [viewers, changesEachSecond, seconds] = [200, 50, 5];

/** What it costs that two hundred live lists hear of fifty changes a second: how many arrive, after how many milliseconds, and processor time a change, viewers left out. */
export async function live(scene: Scene, remit: Peer): Promise<object> {
  const [cookies, topic, sent, delays] = [[...scene.cookies.values()], `segment:${scene.segment}`, new Map<string, number>(), [] as number[]];
  // What the peers left to be heard of is nobody's change here.
  await scene.owner.query("DELETE FROM changes");
  const hear = (id: string) => { const began = sent.get(id); if (began !== undefined) delays.push(performance.now() - began); };
  const leave = await Promise.all(Array.from({ length: viewers }, (_, n) => watchLive({ port: remit.port, cookie: cookies[n % cookies.length]!, topic }, hear)));
  const { rows: [backend] } = await scene.owner.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  const postmaster = postmasterOf(backend!.pid);
  const [postgres, node, began, changes] = [cpuOfPostgres(postmaster), cpuOf(remit.pid), performance.now(), seconds * changesEachSecond];
  for (let n = 1; n <= changes; n++) {
    const id = randomUUID();
    sent.set(id, performance.now());
    await scene.owner.query("WITH c AS (INSERT INTO changes (told) VALUES (json_build_array(json_build_array($1::text, 'ServiceRequest', json_build_array($2::uuid))))) SELECT pg_notify('remit_changes', '')", [topic, id]);
    await delay(Math.max(0, began + (n * 1000) / changesEachSecond - performance.now()));
  }
  for (let tries = 0; tries < 400 && delays.length < changes * viewers; tries++) await delay(25);
  leave.forEach((stop) => stop());
  const at = (share: number) => Math.round(delays.sort((one, other) => one - other)[Math.floor((delays.length - 1) * share)]!);
  return { live: `${viewers} viewers, ${changesEachSecond} changes a second`, delivered: delays.length, of: changes * viewers, p50: at(0.5), p99: at(0.99), nodeUsPerChange: Math.round((cpuOf(remit.pid) - node) / changes), pgUsPerChange: Math.round(usedSince(postgres, cpuOfPostgres(postmaster)) / changes) };
}
