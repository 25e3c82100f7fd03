import type { Chance } from "../chance.js";
import { areaOf, type Area, type SubArea } from "../work-areas.js";

/** How urgent work of an area usually is, out of 999. */
const usualPriority: Readonly<Record<Area, number>> = {
  "First assessment": 430, "New evidence": 360, "Investigation step": 450, "Case enquiry": 270, "Review request": 650, "Complaint about our service": 540,
  "Change of payment method": 500, "Remedy and payment": 440, Correspondence: 330, "Information request": 380,
};

/** Sub-areas that are more urgent than their area. */
const moreUrgent: Partial<Record<SubArea, number>> = { "Impact and risk": 330, "MP letter": 360, "Press enquiry": 450, "Subject access": 180, "Payment to an estate": 150, "Adjustment not made": 200, "Asked out of time": -150 };

/** A priority score as people give it: 0 to 999, higher first (WM-08). */
export function priorityOf(subArea: SubArea, chance: Chance): number {
  const usual = usualPriority[areaOf(subArea)] + (moreUrgent[subArea] ?? 0);
  return Math.max(15, Math.min(985, usual + chance.whole(-90, 90) + (chance.happens(0.06) ? 160 : 0)));
}
