import type { Actor, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";

/** What of a case or a piece of work decides in whose hands it is. */
export interface HeldWork { readonly segmentId: string; readonly ownerPositionId: string | null }

/** The name and staff number of the present holder, as people say it; null in the hopper. */
export interface HoldingFacts { readonly ownerName: string | null }

type OnHeldWork = Situation<HeldWork, HoldingFacts>;

/** Whoever carries casework out or directs it. */
export const caseworkers = ["do-casework", "allocate-work", "command-segment", "work-across-segments"] as const satisfies readonly Permission[];

const isYours = (actor: Actor, { ownerPositionId }: HeldWork) => ownerPositionId !== null && ownerPositionId === actor.positionId;

const isInYourCommand = (actor: Actor, { ownerPositionId, segmentId }: HeldWork) =>
  actor.permissions.has("work-across-segments") ||
  ((actor.permissions.has("allocate-work") || actor.permissions.has("command-segment")) &&
    (ownerPositionId === null ? segmentId === actor.segmentId : actor.command.has(ownerPositionId)));

const whoseItIs = ({ actor, record: { ownerPositionId }, facts: { ownerName } }: OnHeldWork): string => {
  if (ownerPositionId === null) return "This is in its segment's hopper. A leader of the segment assigns it first.";
  if (actor.held.has(ownerPositionId)) return "You hold this in another of your positions. Switch to that position first.";
  return `This is with ${ownerName ?? "somebody else"}. Ask them or the leader of their team.`;
};

/**
 * WM-44: work is completed by whoever holds it, in the very position that holds it. A list across positions therefore completes nothing
 * that does not belong to the active one.
 */
export const itIsYoursInThisPosition: Rule<OnHeldWork> = { rule: "WM-44", says: whoseItIs, holds: ({ actor, record }) => isYours(actor, record) };

/** WM-39: casework is changed by whoever holds it, or by the leader within whose command it lies. */
export const itIsYoursOrInYourCommand: Rule<OnHeldWork> = { rule: "WM-39", says: whoseItIs, holds: ({ actor, record }) => isYours(actor, record) || isInYourCommand(actor, record) };

/** CS-27: what is said to have happened has happened. Takes the field and how people call it. */
export const notInTheFuture = <Field extends string>(field: Field, named: string): Rule<Situation<unknown, unknown, { readonly [_ in Field]?: string | null }>> => ({
  rule: "CS-27",
  says: `${named} lies in the future. Give today's date or an earlier one.`,
  holds: ({ input, today }) => !input[field] || input[field].slice(0, 10) <= today,
});
