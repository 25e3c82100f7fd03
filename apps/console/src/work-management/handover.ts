import { gql } from "@apollo/client";
import { count } from "../frame/words/counts";
import type { Choice } from "../frame/choices/Choices";
import { command, question } from "../frame/data/documents";
import type { TeamMember } from "./documents";

/** An open case group that must go somewhere. */
export interface GroupToHandOver {
  readonly id: string;
  readonly reference: string;
  readonly title: string | null;
  readonly pendingWorkitems: number;
}

/** A position that the person holds, with what is open on it. */
export interface SeatToLeave {
  readonly positionId: string;
  readonly title: string;
  readonly segmentName: string;
  readonly caseGroups: readonly GroupToHandOver[];
}

/** Somebody who may take work over. */
export type Taker = Pick<TeamMember, "positionId" | "name" | "title" | "staffNumber" | "openRequests" | "availabilityWords" | "canBeGivenWork" | "because">;

/** Where a person helps out for a time; the work done there is on a position of its own. */
export interface StandingPlacement {
  readonly id: string;
  readonly version: number;
  readonly endsOn: string;
  readonly team: { readonly name: string } | null;
  readonly position: { readonly id: string } | null;
  readonly choices: readonly Choice[];
}

/** Everything to know before a person moves or leaves. */
export interface Departure {
  readonly handoverPlan: { readonly staffMemberId: string; readonly version: number; readonly name: string; readonly seats: readonly SeatToLeave[]; readonly takers: readonly Taker[] } | null;
  readonly staffMember: { readonly staffNumber: string; readonly isActive: boolean; readonly choices: readonly Choice[]; readonly placements: { readonly nodes: readonly StandingPlacement[] } } | null;
  readonly positions: { readonly nodes: readonly { readonly id: string; readonly title: string; readonly segment: { readonly name: string } | null; readonly team: { readonly name: string } | null }[] };
}

export const departureQuestion = question<{ id: string }, Departure>(gql(`
  query Departure($id: ID!) {
    handoverPlan(staffMemberId: $id) {
      staffMemberId version name
      seats { positionId title segmentName caseGroups { id reference title pendingWorkitems } }
      takers { positionId name title staffNumber openRequests availabilityWords canBeGivenWork because }
    }
    staffMember(id: $id) { staffNumber isActive choices { action label allowed because }
      placements(first: 1, filter: { returnedOn: { isNull: true } }) { nodes { id version endsOn team { name } position { id } choices { action label allowed because } } } }
    positions(first: 200, filter: { isOpen: { eq: true }, holderId: { isNull: true } }) { nodes { id title segment { name } team { name } } }
  }`));

/** The hopper, as a place to go in the plan's lists. */
export const toHopper = "hopper";

/** Where the work goes: one answer for all, and exceptions by case group. "" is not said yet. */
export interface Plan {
  readonly otherwise: string;
  readonly exceptions: Readonly<Record<string, string>>;
  /** Why some of it goes to somebody below its level (CS-19). */
  readonly aboveLevelBecause?: string;
}

/** Where a case group goes under the plan; "" while nobody has said. */
export const destinationOf = ({ otherwise, exceptions }: Plan, groupId: string): string => exceptions[groupId] || otherwise;

/** The plan as the API takes it; exceptions for groups that stay where they are are left out. */
export function handoverInput({ otherwise, exceptions, aboveLevelBecause }: Plan, groups: readonly GroupToHandOver[]) {
  const named = groups.filter(({ id }) => exceptions[id]).map(({ id }) => ({ caseGroupId: id, toPositionId: exceptions[id] === toHopper ? null : exceptions[id] }));
  const rest = otherwise === toHopper ? { otherwiseToHopper: true } : otherwise ? { otherwiseToPositionId: otherwise } : {};
  return { ...rest, exceptions: named, ...(aboveLevelBecause?.trim() && { aboveLevelBecause: aboveLevelBecause.trim() }) };
}

const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`);

/** What will happen to the work, in a sentence: "3 case groups: 2 to Chidi Okafor and 1 to the hopper; 9 pieces of pending work go with them." */
export function sayPlan(plan: Plan, groups: readonly GroupToHandOver[], takers: readonly Taker[]): string {
  if (groups.length === 0) return "Nothing is open there, so nothing needs handing over.";
  const missing = groups.filter(({ id }) => !destinationOf(plan, id)).map(({ reference }) => reference);
  if (missing.length > 0) return `Say where ${listed(missing)} ${missing.length === 1 ? "goes" : "go"}.`;
  const nameOf = (to: string) => (to === toHopper ? "the hopper" : (takers.find(({ positionId }) => positionId === to)?.name ?? "someone"));
  const places = [...new Set(groups.map(({ id }) => destinationOf(plan, id)))];
  const amount = (to: string) => (places.length === 1 ? "all" : groups.filter(({ id }) => destinationOf(plan, id) === to).length);
  const parts = places.map((to) => `${amount(to)} to ${nameOf(to)}`);
  const pending = groups.reduce((sum, group) => sum + group.pendingWorkitems, 0);
  return `${count(groups.length, "case group")}: ${listed(parts)}; ${count(pending, "piece")} of pending work ${pending === 1 ? "goes" : "go"} along.`;
}

type Handover = ReturnType<typeof handoverInput>;
interface Leaving {
  readonly id: string;
  readonly expectedVersion: number;
  readonly handover: Handover;
}

/** Moves a person and their open work in one act (WM-22). */
export const moveStaffMember = command<Leaving & { fromPositionId: string; toPositionId: string }, object>("moveStaffMember", gql("mutation Move($input: MoveStaffMemberInput!) { moveStaffMember(input: $input) { staffMember { id } } }"));

/** Places a person with another team for a time, and their open work where the plan says, in one act (CS-33). */
export const placeStaffMember = command<Leaving & { fromPositionId: string; teamId: string; endsOn: string; isCivilEmergency: boolean; reason: string }, object>("placeStaffMember", gql("mutation Place($input: PlaceStaffMemberInput!) { placeStaffMember(input: $input) { placement { id } } }"));

/** Ends a placement before its last day; the work done there goes where the plan says (CS-33). */
export const endPlacement = command<Leaving, object>("endPlacement", gql("mutation EndPlacement($input: EndPlacementInput!) { endPlacement(input: $input) { placement { id } } }"));

/** Ends a person's access, once all their open work has somewhere to go (WM-22). */
export const deactivateStaffMember = command<Leaving, object>("deactivateStaffMember", gql("mutation Deactivate($input: DeactivateStaffMemberInput!) { deactivateStaffMember(input: $input) { staffMember { id } } }"));
