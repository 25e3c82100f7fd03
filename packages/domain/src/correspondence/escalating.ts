import type { Action } from "../law/law.js";
import type { Rule, Situation } from "../law/law.js";
import { itIsWithYourPart, type ItemFacts, type ItemKept, type OnItem } from "./item.js";
import { openItemStatuses, type CorrespondenceItemStatus } from "./labels.js";

/** The Casework Manager to whom a query goes: null while nobody sits there; `maySeeIt` whether they may see every case that it is about. */
export interface EscalateInput { readonly manager: { readonly id: string; readonly name: string; readonly maySeeIt: boolean } | null }
type Escalating = OnItem<EscalateInput>;

/** PO-16: a query is escalated to somebody. */
export const thereIsACaseworkManager: Rule<Escalating> = { rule: "PO-16", says: "Nobody is Casework Manager today. Deal with it, or hand it to another part of the office by triage.", holds: ({ input }) => input.manager !== null };
/** PO-16: the Casework Manager deals with what comes to them, or gives it back. */
export const youAreNotTheManager: Rule<Escalating> = { rule: "PO-16", says: "You are the Casework Manager. Deal with it, or hand it to another part of the office by triage.", holds: ({ actor, input }) => input.manager?.id !== actor.staffId };
/** CS-09: whoever is to answer may see what it is about. */
export const theManagerMaySeeIt: Rule<Escalating> = { rule: "CS-09", says: ({ input }) => `${input.manager?.name} may not see a case that this is about. Have them added to those who need to know first.`, holds: ({ input }) => input.manager?.maySeeIt === true };
/** PO-16: it is escalated once, until it comes back. */
export const itIsNotEscalatedYet: Rule<Situation<ItemKept, ItemFacts>> = { rule: "PO-16", says: ({ facts }) => `${facts.escalatedTo} has this already.`, holds: ({ facts }) => facts.escalatedTo === null };
/** PO-16: what was escalated is given back by whoever has it. */
export const itWasEscalatedToYou: Rule<Situation<ItemKept, ItemFacts>> = { rule: "PO-16", says: ({ facts }) => (facts.escalatedTo ? `${facts.escalatedTo} has this.` : "Nobody escalated this."), holds: ({ actor, record }) => record.escalatedToId === actor.staffId };

/** Whoever meets a query first deals with it, or takes it to the Casework Manager, who deals with it or gives it back with guidance (PO-16). */
export const escalatingActions = {
  escalateQuery: { label: "Escalate to the Casework Manager", from: openItemStatuses, by: ["open-cases", "do-casework", "allocate-work"], provided: [itIsWithYourPart, itIsNotEscalatedYet], given: [thereIsACaseworkManager, youAreNotTheManager, theManagerMaySeeIt] },
  giveQueryBack: { label: "Give back with guidance", from: openItemStatuses, by: ["plan-submissions"], provided: [itWasEscalatedToYou] },
} satisfies Record<string, Action<ItemKept, ItemFacts, never, CorrespondenceItemStatus>>;
