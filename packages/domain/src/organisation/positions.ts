import type { Action, Rule, Situation } from "../law/law.js";
import { lastAdministrator, someoneElseAdministers } from "./administrators.js";
import { itIsNotPrimaryAmongSeveral, nobodyAppointsThemselves, nobodyHoldsIt, noWorkSitsOnIt, someoneHoldsIt, theLastDayLiesWithinTheHolding, theyFollowTheLastHolder, theyWorkHere } from "./holdings.js";
import type { PositionKind } from "./labels.js";
import type { PositionFacts, PositionKept } from "./seat.js";

/** What is changed of a seat; a field left out stays as it is. */
export interface PositionInput {
  readonly title?: string;
  readonly hasTeamLeaderPermissions?: boolean;
  /** The role that it is to have, and what of it matters here. */
  readonly role?: { readonly id: string; readonly mayAdminister: boolean; readonly mayDoCasework: boolean; readonly permissions: readonly string[] };
}

/** The seat that stands in; null for none. */
export interface DeputyInput { readonly deputy: { readonly id: string; readonly title: string; readonly isOpen: boolean; readonly holderId: string | null } | null }
type OnSeat = Situation<PositionKept, PositionFacts>;
type With<Input> = Situation<PositionKept, PositionFacts, Input>;

/** WM-01: those who are led keep a leader, and leaders a manager. */
export const nobodyIsLeftUnled: Rule<OnSeat> = {
  rule: "WM-01",
  says: ({ record, facts }) => `${facts.wouldBeUnled} open position${facts.wouldBeUnled === 1 ? "" : "s"} would be left without a ${record.kind === "TEAM_LEADER" ? "team leader" : "segment manager"}. Close those or open another such position first.`,
  holds: ({ facts }) => facts.wouldBeUnled === 0,
};

/** AS-40: a deputy is not taken away from those who count on it. */
export const nobodyLosesTheirDeputy: Rule<OnSeat> = {
  rule: "AS-40",
  says: ({ facts }) => `It deputises for ${facts.deputisesFor} open position${facts.deputisesFor === 1 ? "" : "s"}. Name another deputy there first.`,
  holds: ({ facts }) => facts.deputisesFor === 0,
};

/** AS-40: a deputy is another seat that exists, with another person on it: nobody stands in for themselves. */
export const theDeputyIsSomeoneElse: Rule<With<DeputyInput>> = {
  rule: "AS-40",
  says: "A position's deputy is another open position, held by someone else. Choose a different one.",
  holds: ({ record, input: { deputy } }) => !deputy || (deputy.id !== record.id && deputy.isOpen && (deputy.holderId === null || deputy.holderId !== record.holderId)),
};

/** WM-04: nobody changes the role of their own position, nor gives it a leader's permissions. */
export const nobodyChangesTheirOwnPermissions: Rule<With<PositionInput>> = {
  rule: "WM-04",
  says: "You hold this position, so you cannot change its role or its permissions. Ask another administrator.",
  holds: ({ actor, record, input }) => record.holderId !== actor.staffId ||
    ((input.role === undefined || input.role.id === record.roleId) && (input.hasTeamLeaderPermissions ?? record.hasTeamLeaderPermissions) === record.hasTeamLeaderPermissions),
};

/** WM-04: the permission is for caseworkers; leaders have it by their role. */
export const onlyACaseworkerIsGivenLeaderPermissions: Rule<{ record: object; input: { kind?: PositionKind; hasTeamLeaderPermissions?: boolean } }> = {
  rule: "WM-04",
  says: "Team leader permissions are given to a caseworker's position; others have them by their role.",
  holds: ({ record, input }) => input.hasTeamLeaderPermissions !== true || (input.kind ?? (record as Partial<PositionKept>).kind) === "CASEWORKER",
};

/** AS-35: the office keeps somebody who may manage it. */
export const itKeepsAnAdministrator: Rule<With<PositionInput>> = {
  rule: "AS-35",
  says: lastAdministrator,
  holds: (situation) => !situation.input.role || situation.input.role.mayAdminister || someoneElseAdministers.holds(situation),
};

/** WM-22: work is not left with someone who may no longer do it. */
export const itsWorkCanStillBeDone: Rule<With<PositionInput>> = {
  rule: "WM-22",
  says: ({ facts }) => `${facts.openGroups} open case group${facts.openGroups === 1 ? " sits" : "s sit"} on this position, and that role does no casework. Move the work first.`,
  holds: ({ facts, input }) => !input.role || input.role.mayDoCasework || facts.openGroups === 0,
};

const open = ["OPEN"] as const;
const by = ["manage-organisation"] as const;

/** What can be done with a seat. */
export const positionActions = {
  edit: { label: "Edit", from: open, by, provided: [], given: [nobodyChangesTheirOwnPermissions, onlyACaseworkerIsGivenLeaderPermissions, itKeepsAnAdministrator, itsWorkCanStillBeDone] },
  appoint: { label: "Appoint", from: open, by, provided: [nobodyHoldsIt], given: [theyWorkHere, nobodyAppointsThemselves, theyFollowTheLastHolder] },
  endHolding: { label: "End the holding", from: open, by, provided: [someoneHoldsIt, noWorkSitsOnIt, itIsNotPrimaryAmongSeveral, someoneElseAdministers], given: [theLastDayLiesWithinTheHolding] },
  setDeputy: { label: "Name a deputy", from: open, by, provided: [], given: [theDeputyIsSomeoneElse] },
  close: { label: "Close", from: open, by, provided: [nobodyHoldsIt, noWorkSitsOnIt, nobodyIsLeftUnled, nobodyLosesTheirDeputy] },
} satisfies Record<string, Action<PositionKept, PositionFacts, never, string>>;

/** The state of a seat. */
export const positionState = ({ isOpen }: Pick<PositionKept, "isOpen">): "OPEN" | "CLOSED" => (isOpen ? "OPEN" : "CLOSED");
