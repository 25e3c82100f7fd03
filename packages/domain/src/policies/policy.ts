import type { NamesPeople } from "../casework/knowing.js";
import type { Action, Actor, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { PolicyStanding } from "./labels.js";

/** Who keeps a policy: a director who answers for it, and a team (AS-01). */
export interface Kept { readonly ownerId: string; readonly teamId: string }
/** A policy of the register, as the law knows it. */
export interface PolicyKept extends Kept { readonly id: string; readonly reference: string; readonly name: string; readonly state: PolicyStanding; readonly number: number }
/** The names of its keepers, and the number of a version that is not published yet; null where there is none. */
export interface PolicyFacts { readonly ownerName: string; readonly teamName: string; readonly underWay: number | null }
type OnPolicy = Situation<PolicyKept, PolicyFacts>;

/** Who keeps the register: adds a policy, and says who keeps it. */
export const policyKeepers = ["keep-policies"] as const satisfies readonly Permission[];

/** AS-01: a policy is kept by its owning director, by whoever sits in its policy team, and by whoever keeps the register. */
export const keepsPolicy = (actor: Actor, { ownerId, teamId }: Kept): boolean => ownerId === actor.staffId || teamId === actor.teamId || actor.permissions.has("keep-policies");

/** AS-01: whoever is to keep something works here. */
export const theyWorkHere: Rule<Situation<unknown, unknown, NamesPeople>> = {
  rule: "AS-01", says: ({ input: { named } }) => `${named.find(({ isActive }) => !isActive)!.name} does not work here any more. Choose somebody else.`, holds: ({ input: { named } }) => named.every(({ isActive }) => isActive),
};
/** AS-01: what is done with a policy is done by its keepers. */
export const youKeepThePolicy: Rule<OnPolicy> = { rule: "AS-01", says: ({ facts }) => `${facts.ownerName} answers for this policy and ${facts.teamName} keeps it. Ask them.`, holds: ({ actor, record }) => keepsPolicy(actor, record) };
/** AS-03: a policy changes one version after another. */
export const noVersionIsUnderWay: Rule<OnPolicy> = { rule: "AS-03", says: ({ facts }) => `Version ${facts.underWay} is not published yet. Change that one, or publish it first.`, holds: ({ facts }) => facts.underWay === null };

/** Adding a policy to the register (AS-01). */
export const policyBeginnings = {
  addPolicy: { label: "Add a policy", from: "any", by: policyKeepers, provided: [], given: [theyWorkHere] },
} satisfies Record<string, Action<unknown, unknown, NamesPeople, string>>;

/** What is done with a policy of the register (AS-01, AS-03). */
export const policyActions = {
  writePolicyVersion: { label: "Write a new version", from: ["IN_FORCE"], by: "anyone", provided: [youKeepThePolicy, noVersionIsUnderWay] },
  writePolicy: { label: "Change who keeps it and whom it concerns", from: ["IN_FORCE"], by: "anyone", provided: [youKeepThePolicy], given: [theyWorkHere] as readonly Rule<OnPolicy & { readonly input: NamesPeople }>[] },
  withdrawPolicy: { label: "Withdraw", from: ["IN_FORCE"], by: "anyone", provided: [youKeepThePolicy] },
} satisfies Record<string, Action<PolicyKept, PolicyFacts, never, PolicyStanding>>;
