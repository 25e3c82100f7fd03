import { notInThePast, theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { UndertakingState, RelationshipState } from "./labels.js";

/** Somebody outside with whom the office deals, as the law knows it. */
export interface RelationshipKept { readonly id: string; readonly name: string; readonly state: RelationshipState }
export interface RelationshipFacts { readonly openUndertakings: number }
/** Something that was promised to somebody outside, as the law knows it. */
export interface UndertakingKept { readonly id: string; readonly caseId: string | null; readonly state: UndertakingState; readonly ownerId: string; readonly what: string }
export interface UndertakingFacts { readonly ownerName: string }
type OnUndertaking = Situation<UndertakingKept, UndertakingFacts>;

const keepers = ["prepare-briefings"] as const satisfies readonly Permission[];

/** PO-20: what was promised is settled before a relationship is put away. */
export const nothingIsPromised: Rule<Situation<RelationshipKept, RelationshipFacts>> = {
  rule: "PO-20", says: ({ facts }) => `${facts.openUndertakings} ${facts.openUndertakings === 1 ? "undertaking is" : "undertakings are"} open. Say of each whether it was kept first.`, holds: ({ facts }) => facts.openUndertakings === 0,
};
/** PO-20: what became of a promise is said by whoever answers for it, or by those who keep the register. */
export const youAnswerForIt: Rule<OnUndertaking> = { rule: "PO-20", says: ({ facts }) => `${facts.ownerName} answers for this.`, holds: ({ actor, record }) => record.ownerId === actor.staffId || keepers.some((one) => actor.permissions.has(one)) };

/** Beginning a relationship. */
export const relationshipBeginnings = {
  addRelationship: { label: "Add a relationship", from: "any", by: keepers, provided: [], given: [theyMayKnowOfIt] },
} satisfies Record<string, Action<unknown, unknown, NamesPeople, string>>;

/** What is done with a relationship (PO-20). */
export const relationshipActions = {
  editRelationship: { label: "Edit", from: ["CURRENT"], by: keepers, provided: [] },
  giveUndertaking: { label: "Record an undertaking", from: ["CURRENT"], by: keepers, provided: [], given: [theyMayKnowOfIt, notInThePast("PO-20", "dueOn", "The date by which it is due")] as readonly Rule<Situation<RelationshipKept, RelationshipFacts, NamesPeople & { readonly dueOn: string }>>[] },
  endRelationship: { label: "Put away", from: ["CURRENT"], by: keepers, provided: [nothingIsPromised] },
} satisfies Record<string, Action<RelationshipKept, RelationshipFacts, never, RelationshipState>>;

/** Whether a promise was kept (PO-20). */
export const undertakingActions = {
  keepUndertaking: { label: "Record that it was kept", from: ["OPEN"], by: "anyone", provided: [youAnswerForIt] },
  breakUndertaking: { label: "Record that it was not kept", from: ["OPEN"], by: "anyone", provided: [youAnswerForIt] },
} satisfies Record<string, Action<UndertakingKept, UndertakingFacts, never, UndertakingState>>;
