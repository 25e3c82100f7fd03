import type pg from "pg";
import { Line, press } from "./load.js";
import { answers, askOf, said } from "./operations.js";
import type { Peer } from "./peers.js";
import { cpuOf, cpuOfPostgres, postmasterOf, rssOf, usedSince } from "./processes.js";
import type { Operation } from "./questions.js";
import type { Scene } from "./scene.js";

/** What one stretch of one operation on one peer cost. */
export interface Figure { readonly done: number; readonly rps: number; readonly p50: number; readonly p99: number; readonly nodeUsPerOp: number; readonly pgUsPerOp: number; readonly rssMb: number }

/** Asks each peer for the same answers; says which differ, in the words of both. */
export async function differences(peers: readonly Peer[], scene: Scene, op: Operation, times = 20): Promise<string | null> {
  const heard: string[][] = [];
  for (const peer of peers.filter(({ name }) => answers(name, op))) {
    if (op === "bulkAssign") await scene.refresh();
    const line = await Line.open(peer.port);
    const said_: string[] = [];
    for (let n = 0; n < (op === "bulkAssign" ? 2 : times); n++) {
      said_.push(said(peer.name, op, await line.ask(askOf(peer.name, scene, op, 0, n))));
      if (op === "bulkAssign") scene.turn(0);
    }
    line.close();
    heard.push(said_);
  }
  const [first, ...others] = heard;
  for (const [place, other] of others.entries()) for (const [n, answer] of other.entries()) if (answer !== first![n]) return `${peers[0]!.name} says ${first![n]}\n${peers[place + 1]!.name} says ${answer}`;
  return null;
}

/** Measures one operation on one peer for a while. */
export async function figure(peer: Peer, scene: Scene, op: Operation, connections: number, milliseconds: number): Promise<Figure> {
  if (op === "bulkAssign") await scene.refresh();
  const { rows: [backend] } = await scene.owner.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  const postmaster = postmasterOf(backend!.pid);
  const [postgres, node] = [cpuOfPostgres(postmaster), cpuOf(peer.pid)];
  const { done, seconds, took } = await press(peer.port, connections, milliseconds, (line, n) => askOf(peer.name, scene, op, line, n), op === "bulkAssign" ? (line, body) => { said(peer.name, op, body); scene.turn(line); } : undefined);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))]!;
  return { done, rps: done / seconds, p50: at(0.5), p99: at(0.99), nodeUsPerOp: (cpuOf(peer.pid) - node) / done, pgUsPerOp: usedSince(postgres, cpuOfPostgres(postmaster)) / done, rssMb: rssOf(peer.pid) };
}

/** Asks until every connection of the peer's pool has its plans: PostgreSQL plans a statement's first five runs on each connection anew. */
export async function warm(peer: Peer, scene: Scene, op: Operation): Promise<void> {
  const wanted = op === "bulkAssign" ? 40 : 200;
  for (let asked = 0; asked < wanted;) asked += (await figure(peer, scene, op, 16, 300)).done;
}

/** What empties the outbox: two statements ten times a second at most, however many commands there are. */
const notifier = "^(DELETE FROM changes|SELECT pg_notify)";
/** Statements that PostgreSQL was sent for one operation, transactions' beginnings and ends included, what a deferred trigger works out and the notifier left out: asked many times over one connection, whatever else runs beside left out by rounding down. */
export async function statementsOf(peer: Peer, scene: Scene, counting: pg.Client, op: Operation): Promise<number> {
  const times = op === "bulkAssign" ? 10 : 50;
  if (op === "bulkAssign") await scene.refresh();
  const [database] = (await scene.owner.query<{ name: string }>("SELECT current_database() AS name")).rows;
  const count = async () => Number((await counting.query<{ calls: string }>("SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid WHERE toplevel AND d.datname = $1 AND query ~* '^\\s*(SELECT|WITH|INSERT|UPDATE|DELETE|BEGIN|START|COMMIT|ROLLBACK)' AND query !~* $2", [database!.name, notifier])).rows[0]!.calls);
  const line = await Line.open(peer.port);
  const before = await count();
  for (let n = 0; n < times; n++) { await line.ask(askOf(peer.name, scene, op, 0, n)); if (op === "bulkAssign") scene.turn(0); }
  const after = await count();
  line.close();
  return Math.floor(((after - before) / times) * 10) / 10;
}
