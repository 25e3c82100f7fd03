import { Worker } from "node:worker_threads";
import { Refusal } from "../reading/refusal.js";
import type { AskedPaper, DrawnPaper } from "./drawing.thread.js";
import type { Paper, PaperForm } from "./paper.js";

interface Waiting { readonly resolve: (file: Buffer) => void; readonly reject: (error: Error) => void }

/** Papers that may wait at once; one more is sent away. */
const mostWaiting = 20;
/** Milliseconds that one paper may take; after that long without work the thread is let go. */
const longest = 60_000;
/** Megabytes that the thread may hold. */
const mostMemory = 320;

/** Draws papers on a thread of its own, one after the other: laying out a pack takes a processor for seconds, and nobody else's answer waits for it. */
export class Drawing {
  private thread: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private timer?: NodeJS.Timeout;

  /** The paper as a file. Refused while too many wait already. */
  async draw(paper: Paper, form: PaperForm): Promise<Buffer> {
    if (this.waiting.size >= mostWaiting) throw new Refusal("UNAVAILABLE", "Many papers are being made at this moment. Try again in a minute.");
    const number = ++this.asked;
    const drawn = new Promise<Buffer>((resolve, reject) => this.waiting.set(number, { resolve, reject }));
    this.thread ??= this.begin();
    this.thread.postMessage({ number, paper, form } satisfies AskedPaper);
    this.watch();
    return drawn;
  }

  /** Lets the thread go. What waits is refused. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    const { thread } = this;
    this.thread = null;
    for (const { reject } of this.waiting.values()) reject(new Error("The paper was not finished."));
    this.waiting.clear();
    await thread?.terminate();
  }

  private begin(): Worker {
    const thread = new Worker(new URL("./drawing.thread.js", import.meta.url), { execArgv: process.execArgv, resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
    thread.unref();
    thread.on("message", ({ number, file, problem }: DrawnPaper) => {
      const asker = this.waiting.get(number);
      this.waiting.delete(number);
      this.watch();
      if (file) asker?.resolve(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
      else asker?.reject(new Error(problem));
    });
    thread.on("error", () => { if (this.thread === thread) void this.close(); });
    return thread;
  }

  private watch(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.close(), longest);
    this.timer.unref();
  }
}
