import type { Move } from "./documents";

/** What a case is called. */
export interface Called {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
}

/** One line of what moves: a deadline of a case that the reader sees, or several alike that they do not. */
export interface Line {
  readonly key: string;
  readonly move: Move;
  readonly of: Called | null;
  readonly amount: number;
}

/** Deadlines whose case the reader may not see say nothing of it, so those alike are told in one line with how many there are. */
export function fold(moves: readonly Move[], cases: ReadonlyMap<string, Called>): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const move of moves) {
    const of = (move.caseId && cases.get(move.caseId)) || null;
    const key = of ? move.clockId : [move.kind, move.recordType, move.caseId !== null, move.from, move.to].join("|");
    lines.set(key, { key, move, of, amount: (lines.get(key)?.amount ?? 0) + 1 });
  }
  return [...lines.values()];
}
