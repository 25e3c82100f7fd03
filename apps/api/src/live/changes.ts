import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Logger } from "pino";
import { Conversation } from "../database/conversation.js";

/** Something changed: whose business it is, of what kind, and which records. Ids only, never content. No ids: something may have been missed. */
export interface Change { readonly topic: string; readonly type: string; readonly ids: ReadonlySet<string> }
/** Hears a change as it is sent: written once, however many hear it. */
type Listener = (sent: string) => void;

interface Starting { readonly url: string; readonly pool: pg.Pool; readonly log: Pick<Logger, "error">; organisationChanged(): void; sessionEnded(staffId: string): void }

/** Milliseconds for which changes are gathered before they are told, so that a burst is one query and one message. */
const gatherFor = 100;

type Told = readonly [topic: string, type: string, ids: readonly string[]];
const takeSql = "DELETE FROM changes RETURNING told";
const tellSql = "SELECT pg_notify('remit_told', said) FROM unnest($1::text[]) said";

/** Changes of one topic and type as one. */
function gathered(told: readonly Told[]): Change[] {
  const found = new Map<string, Change & { ids: Set<string> }>();
  for (const [topic, type, ids] of told) {
    const key = `${topic} ${type}`;
    const one = found.get(key) ?? { topic, type, ids: new Set<string>() };
    found.set(key, one);
    for (const id of ids) one.ids.add(id);
  }
  return [...found.values()];
}

/** Characters of a message to the other processes; PostgreSQL carries 8,000 bytes at most. */
const longest = 7000;
/** Ids of one piece of a message, so that a piece is well below the longest message. */
const idsAtOnce = 100;

/** Changes as messages to the other processes, as few as hold them. */
function messages(by: string, changes: readonly Change[]): string[] {
  const pieces = changes.flatMap(({ topic, type, ids }) => {
    const all = [...ids];
    return Array.from({ length: Math.ceil(all.length / idsAtOnce) }, (_, at) => JSON.stringify([topic, type, all.slice(at * idsAtOnce, (at + 1) * idsAtOnce)] satisfies Told));
  });
  const held: string[] = [];
  for (const piece of pieces) {
    const last = held.at(-1);
    if (last !== undefined && last.length + piece.length < longest) held[held.length - 1] = `${last},${piece}`;
    else held.push(piece);
  }
  return held.map((one) => `${by}[${one}]`);
}

/**
 * Tells live lists what changed. Every change leaves a row in the outbox within its own transaction; one notifier takes them out
 * and tells all who listen, so the cost does not grow with the number of viewers. Whichever process takes them tells the others.
 */
export class Changes {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly self = randomUUID();
  private timer: NodeJS.Timeout | null = null;
  private client: pg.Client | null = null;
  private stopped = false;

  private constructor(private readonly starting: Starting) {}

  static async start(starting: Starting): Promise<Changes> {
    const changes = new Changes(starting);
    await changes.listen();
    return changes;
  }

  /** Hears every change of a topic until the returned function is called. */
  hear(topic: string, listener: Listener): () => void {
    if (!this.listeners.has(topic)) this.listeners.set(topic, new Set());
    this.listeners.get(topic)!.add(listener);
    return () => {
      this.listeners.get(topic)?.delete(listener);
      if (!this.listeners.get(topic)?.size) this.listeners.delete(topic);
    };
  }

  /** Says that changes wait; they are told within a tenth of a second. */
  poke(): void {
    if (this.timer || this.stopped) return;
    this.timer = setTimeout(() => { this.timer = null; void this.take(); }, gatherFor);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async take(): Promise<void> {
    try {
      (await this.taken()).forEach((change) => this.tell(change));
    } catch (error) {
      if (!this.stopped) { this.starting.log.error({ error }, "changes could not be told; trying again"); setTimeout(() => this.poke(), 1000).unref(); }
    }
  }

  /** Takes all that waits out of the outbox and tells the other processes, or neither. */
  private async taken(): Promise<Change[]> {
    const client = await this.starting.pool.connect();
    try {
      return await Conversation.hold(client, async (conversation) => {
        const changes = gathered((await conversation.query<{ told: Told[] }>(takeSql)).flatMap(({ told }) => told));
        if (changes.length) await conversation.query(tellSql, [messages(this.self, changes)]);
        return changes;
      });
    } finally {
      client.release();
    }
  }

  private tell({ topic, type, ids }: Change): void {
    const listeners = this.listeners.get(topic);
    if (!listeners) return;
    const sent = `data: ${JSON.stringify({ topic, type, ids: [...ids] })}\n\n`;
    for (const listener of listeners) listener(sent);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.starting.url });
    client.on("notification", ({ channel, payload = "" }) => this.hearOthers(channel, payload));
    client.on("error", () => undefined);
    client.once("end", () => { if (!this.stopped) setTimeout(() => void this.again(), 500).unref(); });
    await client.connect();
    await client.query("LISTEN remit_organisation; LISTEN remit_sessions; LISTEN remit_changes; LISTEN remit_told");
    this.client = client;
    this.starting.organisationChanged();
  }

  private hearOthers(channel: string, payload: string): void {
    if (channel === "remit_organisation") return this.starting.organisationChanged();
    if (channel === "remit_changes") return this.poke();
    if (channel === "remit_sessions") return this.starting.sessionEnded(payload);
    if (!payload.startsWith(this.self)) gathered(JSON.parse(payload.slice(this.self.length)) as Told[]).forEach((change) => this.tell(change));
  }

  /** What others told while nobody listened is not told again, so everybody reads anew. */
  private async again(): Promise<void> {
    if (this.stopped) return;
    try {
      await this.listen();
      for (const topic of this.listeners.keys()) this.tell({ topic, type: "", ids: new Set() });
    } catch {
      setTimeout(() => void this.again(), 1000).unref();
    }
  }
}
