import type { Logger } from "pino";

type Step = () => Promise<void>;

/** A signal that the terminal and npm both pass on arrives twice: the echo is not a second wish. Milliseconds. */
const echo = 1_000;
/** Milliseconds after which closing has failed and the process ends regardless. */
const patience = 40_000;

/** Closes what was opened: the front door, then the office, then its database; whatever of them is open by then. */
export class Closing {
  private readonly steps: { door: Step[]; office: Step[]; database: Step[] } = { door: [], office: [], database: [] };
  private begun?: number;

  constructor(private readonly log: Logger) {}

  /** Closed first. */
  first(step: Step): void { this.add("door", step); }
  /** Closed when nobody asks any more. */
  next(step: Step): void { this.add("office", step); }
  /** Closed when nothing uses it any more. */
  last(step: Step): void { this.add("database", step); }

  get hasBegun(): boolean { return this.begun !== undefined; }

  /** Closes everything in order and ends the process with the code. */
  async close(code: number): Promise<void> {
    if (this.hasBegun) return;
    this.begun = Date.now();
    setTimeout(() => {
      this.log.fatal(`Something did not close within ${patience / 1000} seconds, and was left.`);
      process.exit(1);
    }, patience).unref();
    for (const step of [...this.steps.door, ...this.steps.office, ...this.steps.database]) {
      await step().catch((error: unknown) => { this.log.error({ error }, "something did not close"); });
    }
    process.exit(code);
  }

  fail(error: Error): void {
    this.log.fatal(error.message);
    void this.close(1);
  }

  /** The first wish closes in order; a second one ends the process at once. */
  wish(): void {
    if (this.begun === undefined) {
      this.log.info("The office is closing.");
      void this.close(0);
    } else if (Date.now() - this.begun > echo) process.exit(1);
  }

  /** What opens while the office already closes is closed at once. */
  private add(kind: keyof Closing["steps"], step: Step): void {
    if (this.hasBegun) void step().catch(() => undefined);
    else this.steps[kind].push(step);
  }
}

/** Lets the system's wishes to stop reach the office. */
export function atSignal(closing: Closing): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => closing.wish());
}
