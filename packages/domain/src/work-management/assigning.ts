import { openStatuses, type ServiceRequestStatus } from "../casework/labels.js";
import type { Action, Rule, Situation } from "../law/law.js";
import {
  destinationHasCompletedInduction, destinationIsHeld, destinationIsInTheSameSegment, destinationIsOfTheLevel, destinationReceivesWork, destinationSeesTheWholeGroup,
  seatFor, type AboveLevel, type ComplexityFacts, type Destination, type OwnedWork, type SightFacts, type WorkFacts,
} from "./destination.js";

/** A service request as the law knows it. */
export interface ServiceRequestKept extends OwnedWork {
  readonly status: ServiceRequestStatus;
  readonly caseId: string;
  readonly caseGroupId: string;
}

/** A case group as the law knows it. */
export interface CaseGroupKept extends OwnedWork { readonly isOpen: boolean }

/** What must be fetched to judge an assignment. */
export interface AssigningFacts extends WorkFacts, SightFacts, ComplexityFacts {
  /** The open service requests that move along, as they stand now. */
  readonly companions: readonly { readonly id: string; readonly reference: string; readonly version: number }[];
}

/** What an assignment is asked with: where to, and everything that the same command names, as its sender last saw it. */
export interface AssignInput extends AboveLevel {
  readonly to: Destination | null;
  readonly named: readonly { readonly id: string; readonly expectedVersion: number }[];
}

type OnWork = Situation<OwnedWork, WorkFacts>;
type Assigning = Situation<OwnedWork, AssigningFacts, AssignInput>;

/** The exact words with which a person learns that somebody was quicker (WM-33). */
export const changedByAnother = "The selected record has been modified by another user since it was retrieved";

/** How a bulk command works, as screens say it before it is sent (WM-35, decided in the office's favour of per-item answers). */
export const bulkMode = "Each request is answered alone. Whatever moves with it moves whole or not at all.";

/** WM-39: work of another segment cannot be touched, only that of one's own command or the hopper of one's segment. */
export const workIsWithinYourCommand: Rule<OnWork> = {
  rule: "WM-39",
  says: ({ facts }) => `This work is outside your command${facts.ownerName ? `: it is with ${facts.ownerName}` : ""}. Ask the leader of that team or segment.`,
  holds: ({ actor, record }) => actor.permissions.has("work-across-segments") ||
    (record.ownerPositionId ? actor.command.has(record.ownerPositionId) : record.segmentId === actor.segmentId),
};

/** WM-29, WM-36: work goes to someone within the leader's command, the leader included; handing it to the segment manager empties it into the hopper. */
export const destinationIsWithinYourCommand: Rule<Assigning> = {
  rule: "WM-29",
  says: ({ input }) => `${input.to?.holderName ?? "That position"} is outside your command. Choose someone of your own team or segment.`,
  holds: ({ actor, input }) => !seatFor(input) || actor.command.has(input.to!.positionId),
};

/**
 * WM-40: whoever holds an item through another position may not take it to themselves. The person counts, not the position: switching
 * to the seat that holds it first changes nothing.
 */
export const notToYourselfThroughAnotherPosition: Rule<Assigning> = {
  rule: "WM-40",
  says: ({ record }) => `You hold ${record.reference} in another of your positions, so you cannot assign it to yourself. Choose another caseworker.`,
  holds: ({ actor, record, input }) => seatFor(input)?.holderId !== actor.staffId || record.ownerPositionId === null || !actor.held.has(record.ownerPositionId),
};

/** WM-36, WM-37: sending it where it already is changes nothing. */
export const destinationIsElsewhere: Rule<Assigning> = {
  rule: "WM-36",
  says: ({ record, facts }) => `${record.reference} is already ${facts.ownerName ? `with ${facts.ownerName}` : "in the segment's hopper"}.`,
  holds: ({ record, input }) => record.ownerPositionId !== (seatFor(input)?.positionId ?? null),
};

const stale = ({ facts, input }: Assigning) =>
  facts.companions.find((one) => input.named.some((named) => named.id === one.id && named.expectedVersion >= 0 && named.expectedVersion !== one.version));

/** WM-33: nothing of a case group moves while any of its requests that were chosen has changed since it was read. */
export const whatMovesAlongIsAsYouSawIt: Rule<Assigning> = {
  rule: "WM-33",
  says: (situation) => `This moves together with ${stale(situation)?.reference}, which another user has changed since you read it. Read both again, then assign them.`,
  holds: (situation) => !stale(situation),
};

/** WM-06: a closed case group holds no work that could be given to anyone. */
export const groupIsOpen: Rule<{ readonly record: CaseGroupKept }> = {
  rule: "WM-06",
  says: ({ record }) => `${record.reference} is closed, so there is no work in it to move.`,
  holds: ({ record }) => record.isOpen,
};

const given = [
  destinationIsElsewhere, destinationIsHeld, destinationReceivesWork, destinationIsWithinYourCommand, destinationIsInTheSameSegment,
  destinationHasCompletedInduction, notToYourselfThroughAnotherPosition, destinationSeesTheWholeGroup, whatMovesAlongIsAsYouSawIt, destinationIsOfTheLevel,
];
const by = ["allocate-work", "command-segment"] as const;

/** How work is given out: from the hopper, from one person to another, back to the hopper; at any time while it is open (WM-75). */
export const assigningActions = {
  assign: { label: "Assign", from: openStatuses, by, provided: [workIsWithinYourCommand], given },
} satisfies Record<string, Action<ServiceRequestKept, AssigningFacts, AssignInput, ServiceRequestStatus>>;

/** The same for a whole case group, named itself. */
export const groupAssigningActions = {
  assign: { label: "Assign", from: "any", by, provided: [groupIsOpen, workIsWithinYourCommand], given },
} satisfies Record<string, Action<CaseGroupKept, AssigningFacts, AssignInput, string>>;
