// Looked up once: millions of draws are made, and a global is slow to reach where tests run.
const { floor, imul } = Math;

/** Chance that can be repeated: the same seed draws the same things in the same order (mulberry32). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + floor(this.next() * (to - from + 1));
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    return list[floor(this.next() * list.length)]!;
  }

  /** Whether something happens that happens so often, 0 to 1. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const cards = [...list];
    for (let last = cards.length - 1; last > 0; last--) {
      const other = this.whole(0, last);
      [cards[last], cards[other]] = [cards[other]!, cards[last]!];
    }
    return cards;
  }

  /** An identifier that sorts by time (UUID version 7). `at` is in milliseconds. */
  id(at: number): string {
    const time = at.toString(16).padStart(12, "0");
    const [a, b, c, d] = [this.hex(3), this.hex(3), this.hex(6), this.hex(6)];
    return `${time.slice(0, 8)}-${time.slice(8)}-7${a}-${"89ab"[this.whole(0, 3)]}${b}-${c}${d}`;
  }

  private hex(digits: number): string {
    return floor(this.next() * 16 ** digits).toString(16).padStart(digits, "0");
  }
}

/** Deals a list out in a shuffled order, and shuffles again only when all of it has been dealt. */
export class Deck<T> {
  private waiting: T[] = [];

  constructor(private readonly cards: readonly T[], private readonly chance: Chance) {}

  deal(): T {
    if (this.waiting.length === 0) this.waiting = this.chance.shuffled(this.cards);
    return this.waiting.pop()!;
  }
}
