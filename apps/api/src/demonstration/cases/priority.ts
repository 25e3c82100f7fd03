import type { Chance } from "../chance.js";
import { moreUrgent, usualPriority } from "../stories/everyday.js";
import { areaOf, type SubArea } from "../work-areas.js";

/** A priority score as people give it: 0 to 999, higher first (WM-08). */
export function priorityOf(subArea: SubArea, chance: Chance): number {
  const usual = usualPriority[areaOf(subArea)] + (moreUrgent[subArea] ?? 0);
  return Math.max(15, Math.min(985, usual + chance.whole(-90, 90) + (chance.happens(0.06) ? 160 : 0)));
}
