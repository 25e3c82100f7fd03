import type { Logger } from "pino";

/** A look at the office that is taken again and again. */
export interface Watch {
  /** Milliseconds from one look to the next. */
  readonly every: number;
  look(): Promise<unknown>;
  /** What the log says when a look fails. */
  readonly failed: string;
}

/** What is kept, until it is stopped. */
export interface Watching {
  /** Resolves when every look that is being taken is over. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** Takes each look at once and then at its interval. One that fails is logged and taken again the next time; stopping waits for those that are being taken. */
export function keepWatch(watches: readonly Watch[], log: Pick<Logger, "error">): Watching {
  const running = new Set<Promise<unknown>>();
  const take = ({ look, failed }: Watch) => {
    const one = look().catch((error: unknown) => log.error({ error }, failed)).finally(() => running.delete(one));
    running.add(one);
  };
  const timers = watches.map((watch) => {
    take(watch);
    return setInterval(take, watch.every, watch).unref();
  });
  const idle = async () => { await Promise.all(running); };
  return { idle, async stop() { timers.forEach(clearInterval); await idle(); } };
}
