import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
const inTable = "input[type=checkbox], a[href], button";

/** Up and down among the like elements of a list; the ends stay the ends. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, like: string): void {
  const step = steps[event.key];
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(like)];
  const at = all.indexOf(event.target as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  all[at + step]?.focus();
}

const cellOf = (row: Element, column: number) => row.children[column]?.querySelector<HTMLElement>(inTable);

/** Up and down within a table's column, as in a spreadsheet: from one row's checkbox or link to the next one's. Home and End go to the first and last row. */
export function moveInTable(event: KeyboardEvent<HTMLElement>): void {
  const here = event.target as HTMLElement;
  const row = here.closest("tbody tr");
  const cell = here.closest("td, th");
  if (!row || !cell || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...row.parentElement!.children];
  const at = rows.indexOf(row);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const next = to === undefined ? undefined : rows[to] && cellOf(rows[to], [...row.children].indexOf(cell));
  if (!next) return;
  event.preventDefault();
  next.focus();
}
