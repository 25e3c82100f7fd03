import type { Indicator } from "@remit/domain/insight/labels";
import type { Group, Target } from "./documents";

/** A share as people read it. */
export const percent = (share: number | null): string => (share === null ? "—" : `${Math.round(share * 100)}%`);

/** The list behind a number. */
export const behind = (list: string, { behind: filter }: Pick<Group, "behind">): string => `${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** The list behind a part of a group: what its number counts, narrowed further. */
export const behindPart = (list: string, { behind: filter }: Pick<Group, "behind">, part: object): string => `${list}?filter=${encodeURIComponent(JSON.stringify({ and: [filter, part] }))}`;

export const labelOf = ({ keys }: Pick<Group, "keys">, none = "Not known"): string => keys.map(({ label }) => label ?? none).join(", ");

/** What a figure is held against on a day: the segment's own target, else the office's; nothing where neither is set. */
export function targetOn(targets: readonly Target[], indicator: Indicator, day: string, segmentId: string | null = null): number | undefined {
  const latest = (of: string | null) => [...targets].filter((one) => one.indicator === indicator && one.segmentId === of && one.inForceFrom <= day).sort((a, b) => b.inForceFrom.localeCompare(a.inForceFrom))[0]?.value;
  return (segmentId ? latest(segmentId) : undefined) ?? latest(null);
}

/** How the last figure compares with the one before: “up from 12%”. */
export function moved(last: number | null | undefined, before: number | null | undefined, say: (value: number) => string): string {
  if (last == null || before == null) return "nothing earlier to compare with";
  return last === before ? `as before` : `${last > before ? "up" : "down"} from ${say(before)}`;
}

/** The first day of the month so many months before. */
export function monthsBefore(day: string, months: number): string {
  const from = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 - months, 1));
  return from.toISOString().slice(0, 10);
}

/** The day before a month's first. */
export const dayBeforeMonth = (first: string): string => new Date(Date.parse(`${first}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The one in the middle; nothing of nothing. */
export function middleOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.length ? sorted[Math.floor((sorted.length - 1) / 2)]! : null;
}
