import type { Actor } from "../law/law.js";

/** Where a person stands towards a case. */
export interface Standing { readonly isSensitive: boolean; readonly needsToKnow: boolean; readonly isKeptOut: boolean }

/** What of a piece of work decides who sees it. */
export interface WorkPlace { readonly segmentId: string; readonly ownerPositionId: string | null; readonly isOpen: boolean }

/**
 * Whether a person sees a case: whoever may see cases sees them all, but a sensitive one only when on its need-to-know list,
 * and never one from which they are kept out. The scope that lists use is held equal to this by the access matrix.
 */
export const seesCase = (actor: Actor, { isSensitive, needsToKnow, isKeptOut }: Standing): boolean =>
  actor.permissions.has("see-cases") && !isKeptOut && (!isSensitive || needsToKnow);

/** Whether a person sees something that may be about a case: with that case; about none, whoever may see cases. */
export const seesWithItsCase = (actor: Actor, standing: Standing | null): boolean => (standing ? seesCase(actor, standing) : actor.permissions.has("see-cases"));

/**
 * Whether a person sees a piece of work on a case (WM-39): that of their command, their own in any position, their segment's hopper,
 * and what is finished; all of it with sight of all work. Whoever does not see the case does not see its work.
 */
export const seesWork = (actor: Actor, standing: Standing, { segmentId, ownerPositionId, isOpen }: WorkPlace): boolean =>
  seesCase(actor, standing) && (actor.permissions.has("see-all-work") || actor.permissions.has("work-across-segments") || !isOpen ||
    (ownerPositionId === null ? segmentId === actor.segmentId : actor.command.has(ownerPositionId) || actor.held.has(ownerPositionId)));

/** Whether a person who came to us is seen: until every one of their cases is hidden, for then that they came is hidden with them. */
export const seesPerson = (actor: Actor, theirCases: readonly Standing[]): boolean =>
  actor.permissions.has("see-cases") && (theirCases.length === 0 || theirCases.some((standing) => seesCase(actor, standing)));
