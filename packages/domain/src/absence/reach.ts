import type { Availability, ReachLine } from "../organisation/labels.js";

/** What decides whether a person answers their own line. */
export interface Callable {
  readonly name: string;
  /** Empty when the person has none. */
  readonly telephone: string;
  readonly isActive: boolean;
  readonly availability: Availability;
  /** The last day away, YYYY-MM-DD; null when it is not known. */
  readonly awayUntil: string | null;
}

/** The line of a team or a segment. */
export interface SharedLine {
  readonly name: string;
  readonly telephone: string;
  /** Whether anybody else there is at work today. */
  readonly someoneAvailable: boolean;
}

/** Whom to call, and where. */
export interface Reach {
  readonly by: ReachLine;
  /** The number to call; null when there is nobody to call. */
  readonly on: string | null;
  /** Whose line it is: the person's, team's or segment's name. */
  readonly name: string | null;
}

/** Whether a person is away on a day; away without a last day lasts until somebody says otherwise. */
export const isAway = ({ availability, awayUntil }: Pick<Callable, "availability" | "awayUntil">, today: string): boolean =>
  availability === "AWAY" && (awayUntil === null || awayUntil >= today);

/** Whether a person is at work on a day. */
export const isAtWork = (person: Pick<Callable, "isActive" | "availability" | "awayUntil">, today: string): boolean =>
  person.isActive && !isAway(person, today);

/**
 * How a person is reached: on their own line while they are at work (WM-26); else on their team's line and then on their
 * segment's, where someone is available to answer (WM-27); else not at all. `person` is null for a position nobody holds.
 */
export function howToReach(person: Callable | null, team: SharedLine | null, segment: SharedLine | null, today: string): Reach {
  if (person && person.telephone !== "" && isAtWork(person, today)) return { by: "PERSON", on: person.telephone, name: person.name };
  const answers = (line: SharedLine | null): line is SharedLine => line !== null && line.telephone !== "" && line.someoneAvailable;
  if (answers(team)) return { by: "TEAM", on: team.telephone, name: team.name };
  if (answers(segment)) return { by: "SEGMENT", on: segment.telephone, name: segment.name };
  return { by: "NOBODY", on: null, name: null };
}
