import { seesCase, type Standing } from "../casework/seeing.js";
import type { Actor } from "../law/law.js";

/** What of an item of an agenda decides who sees it. */
export interface ItemPlace {
  /** Where the reader stands to each case that it is about. */
  readonly standings: readonly Standing[];
  /** Whether it is about a theme or a lesson, which everybody who sees cases reads. */
  readonly isAboutLearning: boolean;
  readonly isRestricted: boolean;
  /** Whether the reader is named to read it. */
  readonly isNamed: boolean;
  /** Whether the reader chairs the meeting, is invited to it, deputises there, or answers for the item. */
  readonly isConcerned: boolean;
}

const seesItsCases = (actor: Actor, standings: readonly Standing[]) => actor.permissions.has("see-cases") && standings.every((one) => seesCase(actor, one));

/**
 * Whether a person sees an item of an agenda and its papers: never without sight of all its cases (CS-09). A restricted item is for its named
 * readers alone; any other for those at the meeting and those who arrange meetings.
 */
export const seesItem = (actor: Actor, { standings, isRestricted, isNamed, isConcerned }: ItemPlace): boolean =>
  seesItsCases(actor, standings) && (isRestricted ? isNamed : isNamed || isConcerned || actor.permissions.has("arrange-meetings"));

/** Whether a person sees what a meeting decided: with the item, and unless that is restricted with the case, the theme or the lesson that it is about. */
export const seesDecision = (actor: Actor, place: ItemPlace): boolean =>
  seesItem(actor, place) || (!place.isRestricted && (place.standings.length > 0 || place.isAboutLearning) && seesItsCases(actor, place.standings));
