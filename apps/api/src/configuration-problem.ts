/** Something that keeps the office from starting, and what to do about it. */
export interface Problem {
  problem: string;
  remedy: string;
}
