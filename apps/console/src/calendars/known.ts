import type { Calendar } from "./documents";

/** How far ahead holidays should be known: the longest deadlines run over a year. In days. */
const enough = 450;

/** Up to which day the bank holidays of a calendar are known: the end of the last year that has any; null when none is. */
export function knownUntil({ last }: Pick<Calendar, "last">): string | null {
  const on = last.nodes[0]?.on;
  return on ? `${on.slice(0, 4)}-12-31` : null;
}

/** Whether deadlines may soon be counted over days whose holidays nobody has entered. */
export const runsOut = (known: string | null, today: string): boolean => known === null || (Date.parse(known) - Date.parse(today)) / 86_400_000 < enough;

/** What must be done by then: SERVICE_STANDARD is "Service standard", and words stay as they are. */
export const sayKind = (kind: string): string => (/^[A-Z_]+$/.test(kind) ? kind.charAt(0) + kind.slice(1).toLowerCase().replaceAll("_", " ") : kind);

/** How many deadlines move, and which way: what is said before anything is changed. */
export function sayMoves(moves: readonly { readonly movedByCalendarDays: number }[]): string {
  if (moves.length === 0) return "No deadline moves.";
  const later = moves.filter(({ movedByCalendarDays }) => movedByCalendarDays > 0).length;
  const way = later === moves.length ? " later" : later === 0 ? " earlier" : "";
  return moves.length === 1 ? `1 deadline moves${way}.` : `${moves.length} deadlines move${way}.`;
}
