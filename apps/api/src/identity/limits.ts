import type { Response } from "express";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { HashingBusy } from "./hashing.js";

/** Tries at a passphrase: so many from one address in a minute, so many for one account in a quarter of an hour. */
export const triesAllowed = { fromAddress: 60, forAccount: 8 } as const;

/** Counts tries before anything is hashed. */
export class Tries {
  private readonly fromAddress = new RateLimiterMemory({ points: triesAllowed.fromAddress, duration: 60 });
  private readonly forAccount = new RateLimiterMemory({ points: triesAllowed.forAccount, duration: 900 });

  /** Seconds to wait; 0 when the try may be made. An account counts whether or not somebody has it. */
  async wait(address: string, account: string): Promise<number> {
    const refused = await this.fromAddress.consume(address).then(() => this.forAccount.consume(account)).then(() => null, (answer: RateLimiterRes) => answer);
    return refused ? Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) : 0;
  }

  /** Somebody came in: their tries begin anew. */
  async forget(account: string): Promise<void> {
    await this.forAccount.delete(account);
  }
}

const later = (response: Response, status: number, seconds: number, error: string) => void response.status(status).setHeader("Retry-After", String(seconds)).json({ error });

/** There were too many tries. */
export const tooMany = (response: Response, seconds: number) => later(response, 429, seconds, `There were too many tries. Wait ${seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`}, then try again.`);

/** Does what hashes, and says when too much of it waits. */
export async function orBusy(response: Response, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof HashingBusy)) throw error;
    later(response, 503, 2, "Many people are signing in at this moment. Try again in a few seconds.");
  }
}
