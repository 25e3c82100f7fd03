import { dayOf, sayDay, sayTime } from "../frame/words/dates";
import { count } from "../frame/words/counts";
import { aboveTheirLevel } from "./aboveLevel";
import type { ItemResult, MovedWork } from "./documents";

/** One record that was refused: what it is called, why, and who was quicker. */
export interface RefusedItem {
  readonly id: string;
  readonly reference: string;
  readonly because: string;
  /** "Dana Fox, 10:42"; null when nobody else was involved. */
  readonly changedBy: string | null;
  /** Whether a leader may send it all the same, with a reason (CS-19). */
  readonly isAboveLevel: boolean;
}

/** What came of an assignment, ready to be read. */
export interface Outcome {
  /** "7 moved to Amina Yusuf. 1 refused:" */
  readonly sentence: string;
  readonly refused: readonly RefusedItem[];
}

const sayWho = ({ changedBy, changedAt }: ItemResult, today: string): string | null => {
  if (!changedBy) return null;
  if (!changedAt) return changedBy;
  return `${changedBy}, ${dayOf(changedAt) === today ? "" : `${sayDay(changedAt)}, `}${sayTime(changedAt)}`;
};

const sayMoved = (moved: number, to: string): string => (moved === 0 ? "Nothing was moved." : `${moved} moved to ${to}.`);

/** The results of a bulk command in words (WM-35): how much moved and whither, and each refusal with its reason (WM-33). */
export function sayOutcome(results: readonly ItemResult[], moved: number, to: string, referenceOf: (id: string) => string, today = dayOf(new Date())): Outcome {
  const refused = results.filter(({ done }) => !done).map((result) => ({
    id: result.id, reference: referenceOf(result.id), because: result.message ?? "It was refused.", changedBy: sayWho(result, today), isAboveLevel: result.rule === aboveTheirLevel,
  }));
  return { sentence: `${sayMoved(moved, to)}${refused.length > 0 ? ` ${refused.length} refused:` : ""}`, refused };
}

/** "2 groups, 3 cases, 7 requests", with activities and letters where there are any (WM-32). */
export const sayMoves = ({ caseGroups, cases, serviceRequests, activities, correspondence }: MovedWork): string =>
  [
    count(caseGroups, "group"),
    count(cases, "case"),
    count(serviceRequests, "request"),
    ...(activities > 0 ? [count(activities, "activity", "activities")] : []),
    ...(correspondence > 0 ? [count(correspondence, "piece of correspondence", "pieces of correspondence")] : []),
  ].join(", ");
