import type { Action, Actor, Rule, Situation } from "../law/law.js";

/** With whom a view is shared. */
export const viewAudiences = { NOBODY: "Only me", TEAM: "My team", SEGMENT: "My segment", EVERYONE: "Everyone" } as const;
/** With whom a view is shared. */
export type ViewAudience = keyof typeof viewAudiences;

/** A way of looking at a list, or a question to the API, that somebody keeps under a name. */
export interface SavedViewKept { readonly id: string; readonly ownerId: string; readonly list: string; readonly name: string; readonly audience: ViewAudience }
/** What is known of a person's views when one is kept. */
export interface ViewInput { readonly name: string; readonly audience: ViewAudience; /** Other views of theirs on the same list. */ readonly others: readonly string[] }
/** What is known of the other views of a view's owner. */
export interface ViewFacts { readonly others: readonly string[] }

/** How many views a person keeps of one list at most. */
export const viewsKept = 50;

type Kept = Situation<SavedViewKept, ViewFacts>;
const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** PO-53: what is shared belongs to one person, who answers for it. */
export const onlyItsOwnerChangesAView: Rule<Kept> = {
  rule: "PO-53", says: "Only whoever made this view can change it. Save it under a name of your own.", holds: ({ actor, record }) => actor.staffId === record.ownerId,
};
/** PO-53: what was shared and nobody looks after can be cleared away. */
export const itsOwnerOrAnAdministratorDeletesAView: Rule<Kept> = {
  rule: "PO-53", says: "Only whoever made this view, or an administrator, can delete it.", holds: ({ actor, record }) => actor.staffId === record.ownerId || (record.audience !== "NOBODY" && actor.permissions.has("manage-organisation")),
};

const hasTheName = (others: readonly string[], name: string) => others.some((one) => sameName(one, name));
const taken = "You have a view of that name on this list. Choose another name.";
const theNameIsFree: Rule<Situation<object, object, ViewInput>> = { rule: "PO-53", says: taken, holds: ({ input }) => !hasTheName(input.others, input.name) };
const theNewNameIsFree: Rule<Situation<SavedViewKept, ViewFacts, Partial<ViewInput>>> = { rule: "PO-53", says: taken, holds: ({ facts, input }) => !input.name || !hasTheName(facts.others, input.name) };
const thereAreFew: Rule<Situation<object, object, ViewInput>> = { rule: "WM-17", says: `You may keep ${viewsKept} views of one list at most. Delete one first.`, holds: ({ input }) => input.others.length < viewsKept };

const belongs = (actor: Actor, audience: ViewAudience | undefined) => audience === "TEAM" ? actor.teamId !== null : audience === "SEGMENT" ? actor.segmentId !== null : true;
/** PO-53: one shares with the team and the segment of the position in which one acts. */
const thereIsSomebodyToShareWith: Rule<Situation<object, object, Partial<ViewInput>>> = {
  rule: "PO-53", says: ({ input }) => `The position you act in has no ${input.audience === "TEAM" ? "team" : "segment"} to share with. Share with everyone, or keep it for yourself.`, holds: ({ actor, input }) => belongs(actor, input.audience),
};

/** Keeping a view under a name. */
export const savingAView: Action<object, object, ViewInput, string> = { label: "Save this view", from: "any", by: "anyone", provided: [], given: [theNameIsFree, thereAreFew, thereIsSomebodyToShareWith] };

/** What can be done with a view. */
export const savedViewActions = {
  change: { label: "Change", from: "any", by: "anyone", provided: [onlyItsOwnerChangesAView], given: [theNewNameIsFree, thereIsSomebodyToShareWith] },
  delete: { label: "Delete", from: "any", by: "anyone", provided: [itsOwnerOrAnAdministratorDeletesAView] },
} satisfies Record<string, Action<SavedViewKept, ViewFacts, Partial<ViewInput>, string>>;
