import type { Pick, Selection } from "./picks.js";

const sketch = (pick: Pick): unknown => [pick.key, pick.name, pick.argumentsAt, pick.picks.map(sketch)];
const numbers = new WeakMap<Selection, string>();
let seen = 0;

/** What tells one selection from another: a number of its own where the selection is kept for the next time, or else what is selected, as text. */
export function sketchOf(selection: Selection, isKept: boolean): string {
  if (!isKept) return JSON.stringify(selection.picks.map(sketch));
  const known = numbers.get(selection) ?? String(seen++);
  numbers.set(selection, known);
  return known;
}
