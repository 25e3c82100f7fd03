import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id with 19 MiB, two passes and one lane: what OWASP asks for at least. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** How many passphrases are hashed at once, and how many more may wait. */
export const hashingLimits = { atOnce: 2, waiting: 8 } as const;

/** Too many passphrases wait to be hashed; whoever asked is to try again shortly. */
export class HashingBusy extends Error {}

/** Hashes passphrases, a few at a time: hashing is made to cost, and must not be a way to flood the office. */
export class Hashing {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** What a person without a passphrase is tried against, so that they take as long as anybody. */
  private readonly nobodys = hash(randomBytes(32), cost);

  /** Throws HashingBusy when too many wait. */
  async hash(passphrase: string): Promise<string> {
    return this.inTurn(() => hash(passphrase.normalize("NFKC"), cost));
  }

  /** Whether a passphrase is the one that was hashed; never for somebody without one, after as long. Throws HashingBusy when too many wait. */
  async verify(hashed: string | null, passphrase: string): Promise<boolean> {
    return this.inTurn(async () => (await verify(hashed ?? (await this.nobodys), passphrase.normalize("NFKC"))) && hashed !== null);
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= hashingLimits.atOnce) {
      if (this.waiting.length >= hashingLimits.waiting) throw new HashingBusy("Too many passphrases wait to be hashed.");
      await new Promise<void>((turn) => this.waiting.push(turn));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next(); else this.running -= 1;
    }
  }
}
