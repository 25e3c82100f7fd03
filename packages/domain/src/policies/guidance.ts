import { notInThePast, type NamesPeople } from "../casework/knowing.js";
import type { Action, Actor, Rule, Situation } from "../law/law.js";
import type { GuidanceState } from "./labels.js";
import { policyKeepers, theyWorkHere } from "./policy.js";

/** An item of guidance, as the law knows it. */
export interface GuidanceKept { readonly id: string; readonly reference: string; readonly title: string; readonly state: GuidanceState; readonly ownerId: string }
export interface OwnedFacts { readonly ownerName: string }
/** What an item says, or where it can be read; and how many of the process maps that it names there are not. */
export interface GuidanceInput extends NamesPeople { readonly text: string; readonly href: string | null; readonly unknownMaps: number }
/** A process map, with the two people who maintain it. */
export interface ProcessMapKept { readonly id: string; readonly name: string; readonly firstMaintainerId: string; readonly secondMaintainerId: string }
export interface ProcessMapFacts { readonly maintainers: string }
/** An arrangement for keeping business going, as the law knows it. */
export interface ContinuityKept { readonly id: string; readonly name: string; readonly ownerId: string }
/** A talk about guidance: the people, whether the actor leads each of them, and how many of the named items are in use. */
export interface DiscussionInput { readonly heldOn: string; readonly people: readonly { readonly id: string; readonly name: string; readonly isLed: boolean }[]; readonly named: number; readonly inUse: number }
type Given<Kept, Facts, Input> = Situation<Kept, Facts, Input>;

const keepsRegister = (actor: Actor) => policyKeepers.some((one) => actor.permissions.has(one));
/** AS-18: an item of guidance is maintained by its owner, or by whoever keeps the register. */
export const youMaintainTheGuidance: Rule<Situation<GuidanceKept, OwnedFacts>> = { rule: "AS-18", says: ({ facts }) => `${facts.ownerName} maintains this. Ask them.`, holds: ({ actor, record }) => record.ownerId === actor.staffId || keepsRegister(actor) };
/** AS-18: whoever maintains it looks at it themselves. */
export const youLookAtItYourself: Rule<Situation<GuidanceKept, OwnedFacts>> = { rule: "AS-18", says: ({ facts }) => `${facts.ownerName} maintains this and says when they looked at it.`, holds: ({ actor, record }) => record.ownerId === actor.staffId };
/** AS-18: guidance says something, or says where it can be read. */
export const itCanBeRead: Rule<Given<unknown, unknown, GuidanceInput>> = { rule: "AS-18", says: "Write what it says, or give the address where it can be read.", holds: ({ input }) => input.text.trim() !== "" || input.href !== null };
/** AS-18: guidance links to process maps that there are. */
export const itsMapsAreKnown: Rule<Given<unknown, unknown, GuidanceInput>> = { rule: "AS-18", says: "A process map that is named does not exist. Choose from the list.", holds: ({ input }) => input.unknownMaps === 0 };
/** AS-18: a process map is maintained by two people. */
export const twoPeopleMaintainIt: Rule<Given<unknown, unknown, NamesPeople>> = { rule: "AS-18", says: "Two different people maintain a process map. Name another one.", holds: ({ input: { named } }) => new Set(named.map(({ id }) => id)).size === 2 };
export const youMaintainTheMap: Rule<Situation<ProcessMapKept, ProcessMapFacts>> = { rule: "AS-18", says: ({ facts }) => `${facts.maintainers} maintain this map. Ask them.`, holds: ({ actor, record }) => [record.firstMaintainerId, record.secondMaintainerId].includes(actor.staffId) || keepsRegister(actor) };
/** AS-19: an arrangement is reviewed by its owner. */
export const youOwnTheArrangement: Rule<Situation<ContinuityKept, OwnedFacts>> = { rule: "AS-19", says: ({ facts }) => `${facts.ownerName} owns this arrangement and reviews it.`, holds: ({ actor, record }) => record.ownerId === actor.staffId };
export const youOwnItOrKeepTheRegister: Rule<Situation<ContinuityKept, OwnedFacts>> = { rule: "AS-19", says: ({ facts }) => `${facts.ownerName} owns this arrangement. Ask them.`, holds: ({ actor, record }) => record.ownerId === actor.staffId || keepsRegister(actor) };
/** AS-20: guidance is gone over by whoever leads the people. */
export const youLeadThem: Rule<Given<unknown, unknown, DiscussionInput>> = {
  rule: "AS-20", says: ({ input: { people } }) => (people.length === 0 ? "Nobody but you sits there. Choose somebody whom you lead, or a team of yours." : `You do not lead ${people.find(({ isLed }) => !isLed)!.name}. Whoever does goes over guidance with them.`), holds: ({ input: { people } }) => people.length > 0 && people.every(({ isLed }) => isLed),
};
/** AS-20: the talk names the items that it covered. */
export const itNamesItsItems: Rule<Given<unknown, unknown, DiscussionInput>> = { rule: "AS-20", says: "Name the items of guidance that you went over, from those in use.", holds: ({ input }) => input.named > 0 && input.inUse === input.named };
/** AS-20: what is logged has happened. */
export const theTalkHasHappened: Rule<Given<unknown, unknown, DiscussionInput>> = { rule: "AS-20", says: "That day has not come. Log the talk once it was held.", holds: ({ input, today }) => input.heldOn <= today };

const maintained = [theyWorkHere, itCanBeRead, itsMapsAreKnown] as const;
/** What begins: guidance and process maps, arrangements, and the log of a talk (AS-18, AS-19, AS-20). */
export const guidanceBeginnings = {
  addGuidance: { label: "Add guidance", from: "any", by: policyKeepers, provided: [], given: maintained as readonly Rule<Given<unknown, unknown, never>>[] },
  addProcessMap: { label: "Add a process map", from: "any", by: policyKeepers, provided: [], given: [theyWorkHere, twoPeopleMaintainIt] as readonly Rule<Given<unknown, unknown, never>>[] },
  addContinuityArrangement: { label: "Add an arrangement", from: "any", by: policyKeepers, provided: [], given: [theyWorkHere] as readonly Rule<Given<unknown, unknown, never>>[] },
  logGuidanceDiscussion: { label: "Log a talk", from: "any", by: "anyone", provided: [], given: [youLeadThem, itNamesItsItems, theTalkHasHappened] as readonly Rule<Given<unknown, unknown, never>>[] },
} satisfies Record<string, Action<unknown, unknown, never, string>>;

/** What is done with an item of guidance (AS-18). */
export const guidanceActions = {
  lookAtGuidance: { label: "I have looked at it", from: ["IN_USE"], by: "anyone", provided: [youLookAtItYourself] },
  writeGuidance: { label: "Change", from: ["IN_USE"], by: "anyone", provided: [youMaintainTheGuidance], given: maintained as readonly Rule<Given<GuidanceKept, OwnedFacts, never>>[] },
  withdrawGuidance: { label: "Withdraw", from: ["IN_USE"], by: "anyone", provided: [youMaintainTheGuidance] },
} satisfies Record<string, Action<GuidanceKept, OwnedFacts, never, GuidanceState>>;
/** What is done with a process map (AS-18). */
export const processMapActions = {
  writeProcessMap: { label: "Change", from: "any", by: "anyone", provided: [youMaintainTheMap], given: [theyWorkHere, twoPeopleMaintainIt] as readonly Rule<Given<ProcessMapKept, ProcessMapFacts, never>>[] },
} satisfies Record<string, Action<ProcessMapKept, ProcessMapFacts, never, string>>;
/** What is done with an arrangement for keeping business going (AS-19). */
export const continuityActions = {
  reviewContinuityArrangement: { label: "I have reviewed it", from: "any", by: "anyone", provided: [youOwnTheArrangement], given: [notInThePast("AS-19", "reviewOn", "The day of the next review")] as readonly Rule<Given<ContinuityKept, OwnedFacts, never>>[] },
  writeContinuityArrangement: { label: "Change", from: "any", by: "anyone", provided: [youOwnItOrKeepTheRegister], given: [theyWorkHere] as readonly Rule<Given<ContinuityKept, OwnedFacts, never>>[] },
} satisfies Record<string, Action<ContinuityKept, OwnedFacts, never, string>>;

/** Who sees that guidance was gone over (AS-20): whoever did, and those with whom they did. */
export const seesDiscussion = (actor: Actor, ledById: string, people: readonly string[]): boolean => ledById === actor.staffId || people.includes(actor.staffId);
