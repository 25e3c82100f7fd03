/** The first day of the quarter before one, given its first day. */
export function quarterBefore(first: string, quarters = 1): string {
  const date = new Date(`${first}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - 3 * quarters);
  return date.toISOString().slice(0, 10);
}

/** “Q4 2025”, given a quarter's first day. */
export const sayQuarter = (first: string): string => `Q${Math.ceil(Number(first.slice(5, 7)) / 3)} ${first.slice(0, 4)}`;

/** How a count moved, in words. */
export const sayChange = (change: number): string => (change === 0 ? "as before" : change > 0 ? `${change} more` : `${-change} fewer`);
