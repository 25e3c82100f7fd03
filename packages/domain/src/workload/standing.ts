import type { PointsStanding } from "./labels.js";
import type { PointsScheme } from "./scheme.js";

/** The points of a full post that a part-time post is measured by; hundredths are the finest that a post is divided into. */
const scaled = (points: number, fte: number): number => Math.round(points * Math.round(fte * 100)) / 100;

/** Points beside the maximum of a post (WL-10, WL-11, WL-47). It guides, and stops nobody. */
export interface Standing {
  readonly standing: PointsStanding;
  /** What the post is taken to bear: nobody is meant to reach it. */
  readonly maximum: number;
  readonly limitedFrom: number;
  /** What is left of the maximum; below zero for somebody who is over. */
  readonly free: number;
}

/** How points stand to a post: little room from 85 of a full post on, over strictly above 100, both scaled to part-time. */
export function standingOf(points: number, fte: number, { fullPost, limitedFrom }: Pick<PointsScheme, "fullPost" | "limitedFrom">): Standing {
  const [maximum, limit] = [scaled(fullPost, fte), scaled(limitedFrom, fte)];
  return { standing: points > maximum ? "OVER" : points >= limit ? "LIMITED" : "ROOM", maximum, limitedFrom: limit, free: Math.round((maximum - points) * 100) / 100 };
}

const counted = (points: number) => `${points} ${points === 1 ? "point" : "points"}`;

/** What is free, as it stands beside a name: “21 points free”, “Nothing free”, “8 points over”. */
export const sayFree = ({ free }: Pick<Standing, "free">): string => (free > 0 ? `${counted(free)} free` : free === 0 ? "Nothing free" : `${counted(-free)} over`);

/** WL-49: whether somebody has been over for as many months in a row as the office counts; the latest month comes first. */
export const goesOn = (monthsOver: readonly boolean[], { monthsInARow }: Pick<PointsScheme, "monthsInARow">): boolean =>
  monthsOver.length >= monthsInARow && monthsOver.slice(0, monthsInARow).every(Boolean);
