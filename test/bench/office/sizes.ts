/** How large an office the benchmark builds. */
export interface Size {
  readonly name: "tiny" | "small" | "large";
  readonly cases: number;
  /** Parts of the office; the first has the longest hopper, the n-th an n-th of it. */
  readonly segments: number;
  /** Case groups that wait in the first segment's hopper: the same in the small office and the large one, so that growth is measured on the same rows. */
  readonly waiting: number;
}

export const sizes: Readonly<Record<Size["name"], Size>> = {
  tiny: { name: "tiny", cases: 2_000, segments: 2, waiting: 250 },
  small: { name: "small", cases: 100_000, segments: 10, waiting: 7_900 },
  large: { name: "large", cases: 1_000_000, segments: 40, waiting: 7_900 },
};

/** Seats of a segment: its manager, and three teams of a leader and nine caseworkers. */
export const seatsOfSegment = 31;
/** Share of open case groups that nobody has been given yet. */
const shareWaiting = 0.8;
const shareOf = (segment: number) => 1 / segment;

/** What follows from a size: how many of each there are, and where one segment's share ends and the next begins. */
export function measures({ cases, segments, waiting }: Size) {
  const groups = Math.round(cases * 0.8);
  const shares = Array.from({ length: segments }, (_, place) => shareOf(place + 1));
  const all = shares.reduce((sum, one) => sum + one, 0);
  const ends = shares.map((_, place) => shares.slice(0, place + 1).reduce((sum, one) => sum + one, 0) / all).slice(0, -1);
  const open = Math.round((waiting / shareWaiting) * all);
  return { cases, groups, segments, open, ends, shareWaiting, requests: Math.round(cases * 1.8), activities: Math.round(cases * 0.75), letters: Math.round(cases * 0.45) };
}
