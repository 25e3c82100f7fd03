import pg from "pg";
import type { Logger } from "pino";

/** Something changed: whose business it is, of what kind, and which records. Ids only, never content. */
export interface Change { readonly topic: string; readonly type: string; readonly ids: readonly string[] }
type Listener = (change: Change) => void;

interface Starting { readonly url: string; readonly pool: pg.Pool; readonly log: Pick<Logger, "error">; organisationChanged(): void }

/** Milliseconds for which changes are gathered before they are told, so that a burst is one query and one message. */
const gatherFor = 100;

/**
 * Tells live lists what changed. Every change leaves a row in the outbox within its own transaction; one notifier takes them out
 * and tells all who listen, so the cost does not grow with the number of viewers. Changes of other processes arrive by NOTIFY.
 */
export class Changes {
  private readonly listeners = new Map<string, Set<Listener>>();
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
    return () => this.listeners.get(topic)?.delete(listener);
  }

  /** Says that changes wait; they are told within a tenth of a second. */
  poke(): void {
    if (this.timer || this.stopped) return;
    this.timer = setTimeout(() => { this.timer = null; void this.tell(); }, gatherFor);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private async tell(): Promise<void> {
    try {
      const { rows } = await this.starting.pool.query<{ topic: string; record_type: string; ids: string[] }>("DELETE FROM changes RETURNING topic, record_type, ids");
      for (const { topic, record_type: type, ids } of rows) for (const listener of this.listeners.get(topic) ?? []) listener({ topic, type, ids });
    } catch (error) {
      if (!this.stopped) { this.starting.log.error({ error }, "changes could not be told; trying again"); setTimeout(() => this.poke(), 1000).unref(); }
    }
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.starting.url });
    client.on("notification", ({ channel }) => {
      if (channel === "remit_organisation") this.starting.organisationChanged();
      else this.poke();
    });
    client.on("error", () => undefined);
    client.once("end", () => { if (!this.stopped) setTimeout(() => void this.again(), 500).unref(); });
    await client.connect();
    await client.query("LISTEN remit_organisation; LISTEN remit_changes");
    this.client = client;
    this.starting.organisationChanged();
  }

  private async again(): Promise<void> {
    if (!this.stopped) await this.listen().catch(() => setTimeout(() => void this.again(), 1000).unref());
  }
}
