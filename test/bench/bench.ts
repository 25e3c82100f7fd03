import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "@remit/api/database/embedded";
import { dirtied } from "./dirty.js";
import { live } from "./live.js";
import { differences, figure, statementsOf, warm, type Figure } from "./measure.js";
import { findOffice } from "./office/find.js";
import { sizes, type Size } from "./office/sizes.js";
import { migrate } from "@remit/api/database/migrate";
import { answers } from "./operations.js";
import { startHere, startPostgraphile, startRaw, startRemit, type Peer } from "./peers.js";
import { asking, countEverything, endToEnd } from "./plans.js";
import { remitAsks, type Operation } from "./questions.js";
import { Scene } from "./scene.js";
import { statistics } from "./statistics.js";

const isQuick = process.argv.includes("--quick");
const [rounds, connections, milliseconds] = isQuick ? [3, [1, 16], 700] : [3, [1, 4, 16], 1000];
const operations = Object.keys(remitAsks) as Operation[];
const print = (line: object) => console.log(JSON.stringify(line));
const say = (what: string) => console.error(what);

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const ratio = (a: number | undefined, b: number | undefined) => (a && b ? Number((a / b).toFixed(2)) : null);
const rounded = (figures: readonly Figure[]) => Object.fromEntries((Object.keys(figures[0]!) as (keyof Figure)[]).map((key) => [key, Number(median(figures.map((one) => one[key])).toFixed(key === "p50" || key === "p99" ? 2 : 0))])) as unknown as Figure;

/** Rounds in which the peers take turns, so that a slow moment of the machine is everybody's. */
async function interleaved(peers: readonly Peer[], scene: Scene, op: Operation, lines: number): Promise<Map<Peer, Figure>> {
  const taken = new Map<Peer, Figure[]>(peers.map((peer) => [peer, []]));
  for (let round = 0; round < rounds; round++) for (const peer of peers) taken.get(peer)!.push(await figure(peer, scene, op, lines, milliseconds));
  return new Map([...taken].map(([peer, figures]) => [peer, rounded(figures)]));
}

interface Ratio { readonly op: Operation; readonly office: string; readonly remitToPostgraphile: number | null; readonly remitToRaw: number | null; readonly nodeToRaw: number | null; readonly cpuToPostgraphile: number | null; readonly pgUsPerOp: number }

async function operation(office: string, peers: readonly Peer[], scene: Scene, counting: pg.Client, op: Operation): Promise<Ratio | null> {
  const differ = await differences(peers, scene, op);
  if (differ) {
    print({ op, office, refused: "The peers' answers differ, so no figure is printed.", differ: differ.slice(0, 600) });
    process.exitCode = 1;
    return null;
  }
  const able = peers.filter(({ name }) => answers(name, op));
  const sql = new Map<Peer, number>();
  for (const peer of able) sql.set(peer, await statementsOf(peer, scene, counting, op));
  for (const peer of able) await warm(peer, scene, op);
  let last = new Map<Peer, Figure>();
  for (const lines of connections) {
    last = await interleaved(able, scene, op, lines);
    for (const [peer, { rps, p50, p99, nodeUsPerOp, pgUsPerOp, rssMb }] of last) print({ op, office, peer: peer.name, connections: lines, rps, p50, p99, sqlPerOp: sql.get(peer), nodeUsPerOp, pgUsPerOp, rssMb });
  }
  const of = (name: Peer["name"]) => [...last].find(([peer]) => peer.name === name)?.[1];
  const [remit, raw, graphile] = [of("remit")!, of("raw"), of("postgraphile")];
  return { op, office, remitToPostgraphile: ratio(remit.rps, graphile?.rps), remitToRaw: ratio(remit.rps, raw?.rps), nodeToRaw: ratio(remit.nodeUsPerOp, raw?.nodeUsPerOp),
    cpuToPostgraphile: ratio(remit.nodeUsPerOp + remit.pgUsPerOp, graphile && graphile.nodeUsPerOp + graphile.pgUsPerOp), pgUsPerOp: remit.pgUsPerOp };
}

/** Which questions of the console read a large table from end to end, as this office is planned for. */
async function plans(size: Size, url: string, scene: Scene): Promise<void> {
  const here = await startHere((await migrate(url)).appUrl);
  const { asked, scans } = await endToEnd(scene.owner, asking(here.port, [...scene.cookies.values()][0]!)).finally(() => here.stop());
  print({ plans: size.name, statements: asked, readEndToEnd: scans });
  const wrong = size.name === "large" ? scans.filter((one) => !countEverything.includes(one)) : [];
  if (!wrong.length) return;
  print({ failed: `At a million cases these questions read a large table from end to end: ${wrong.join(", ")}. Give each an index in its order, or say why every row must be counted.` });
  process.exitCode = 1;
}

async function office(size: Size, clusterUrl: string, counting: pg.Client): Promise<Ratio[]> {
  const url = await findOffice(clusterUrl, size, say);
  const scene = await Scene.set(url, Math.max(...connections));
  await scene.owner.query(readFileSync(new URL("peers/functions.sql", import.meta.url), "utf8"));
  const peers: Peer[] = [];
  try {
    for (const start of [startRemit, startPostgraphile, startRaw]) peers.push(await start(url));
    const ratios: Ratio[] = [];
    const only = process.argv.find((word) => word.startsWith("--op="))?.slice(5).split(",");
    for (const op of operations.filter((one) => !only || only.includes(one))) { const found = await operation(size.name, peers, scene, counting, op); if (found) ratios.push(found); }
    if (!isQuick && size.name === "large" && !only) for (const line of await dirtied(scene, peers[0]!)) print(line);
    if (!only || only.includes("live")) print(await live(scene, peers[0]!));
    if (!only || only.includes("statistics")) for (const line of await statistics(size.name, url, scene, peers[0]!, rounds)) print(line);
    if (!only) await plans(size, url, scene);
    return ratios;
  } finally {
    await Promise.all(peers.map((peer) => peer.stop()));
    await scene.strike();
  }
}

const cluster = await startEmbedded({ dataDir: join(process.env["REMIT_DATA_DIR"] ?? tmpdir(), "remit-bench-offices"), purpose: "the benchmark" });
const counting = new pg.Client({ connectionString: cluster.url });
await counting.connect();
try {
  await counting.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
  const ratios = new Map<Size, Ratio[]>();
  for (const size of isQuick ? [sizes.small] : [sizes.small, sizes.large]) ratios.set(size, await office(size, cluster.url, counting));
  for (const found of [...ratios.values()].flat()) print(found);
  for (const before of ratios.get(sizes.small)!) {
    const after = ratios.get(sizes.large)?.find(({ op }) => op === before.op);
    if (after) print({ op: before.op, growth: ratio(after.pgUsPerOp, before.pgUsPerOp) });
  }
} finally {
  await counting.end();
  await cluster.stop();
}
