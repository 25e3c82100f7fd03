import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Logger } from "pino";

/** Something changed: whose business it is, of what kind, and which records. Ids only, never content. No ids: something may have been missed. */
export interface Change { readonly topic: string; readonly type: string; readonly ids: readonly string[] }
/** Hears a change, and the same as it is sent: written once, however many hear it. */
type Listener = (change: Change, sent: string) => void;

interface Starting { readonly url: string; readonly pool: pg.Pool; readonly log: Pick<Logger, "error">; organisationChanged(): void; sessionEnded(staffId: string): void }

/** Milliseconds for which changes are gathered before they are told, so that a burst is one query and one message. */
const gatherFor = 100;

/** Takes all that waits out of the outbox and tells the other processes, a hundred ids at a time: a notification may have 8,000 bytes. */
const takeSql = `
WITH taken AS (DELETE FROM changes RETURNING topic, record_type AS type, ids),
  told AS (SELECT pg_notify('remit_told', json_build_object('by', $1::text, 'topic', topic, 'type', type, 'ids', ids[at:at + 99])::text) FROM taken, generate_series(1, cardinality(ids), 100) at)
SELECT topic, type, ids, (SELECT count(*) FROM told) FROM taken`;

/** Changes of one topic and type as one. */
function gathered(changes: readonly Change[]): Change[] {
  const found = new Map<string, { topic: string; type: string; ids: Set<string> }>();
  for (const { topic, type, ids } of changes) {
    const key = `${topic} ${type}`;
    if (!found.has(key)) found.set(key, { topic, type, ids: new Set() });
    ids.forEach((id) => found.get(key)!.ids.add(id));
  }
  return [...found.values()].map((one) => ({ ...one, ids: [...one.ids] }));
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
      const { rows } = await this.starting.pool.query<Change>({ name: "take-changes", text: takeSql, values: [this.self] });
      gathered(rows).forEach((change) => this.tell(change));
    } catch (error) {
      if (!this.stopped) { this.starting.log.error({ error }, "changes could not be told; trying again"); setTimeout(() => this.poke(), 1000).unref(); }
    }
  }

  private tell({ topic, type, ids }: Change): void {
    const change = { topic, type, ids };
    const sent = `data: ${JSON.stringify(change)}\n\n`;
    this.listeners.get(topic)?.forEach((listener) => listener(change, sent));
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
    const { by, ...change } = JSON.parse(payload) as Change & { readonly by: string };
    if (by !== this.self) this.tell(change);
  }

  /** What others told while nobody listened is not told again, so everybody reads anew. */
  private async again(): Promise<void> {
    if (this.stopped) return;
    try {
      await this.listen();
      for (const topic of this.listeners.keys()) this.tell({ topic, type: "", ids: [] });
    } catch {
      setTimeout(() => void this.again(), 1000).unref();
    }
  }
}
