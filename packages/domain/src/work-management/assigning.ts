import { openStatuses, type ServiceRequestStatus } from "../casework/labels.js";
import type { Action, Rule, Situation } from "../law/law.js";

/** A service request as the law knows it. */
export interface ServiceRequestKept {
  readonly id: string;
  readonly reference: string;
  readonly status: ServiceRequestStatus;
  readonly caseId: string;
  readonly caseGroupId: string;
  readonly segmentId: string;
  readonly ownerPositionId: string | null;
}

/** What must be fetched to judge work on a service request. */
export interface WorkFacts {
  /** The staff number and name of the present holder, as people say it; null in the hopper. */
  readonly ownerName: string | null;
}

/** The seat that work is to go to, with its holder; null sends it to the segment's hopper. */
export interface Destination {
  readonly positionId: string;
  readonly segmentId: string;
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly holderIsInducted: boolean;
  readonly mayReceiveWork: boolean;
}

/** What an assignment is asked with. */
export interface AssignInput { readonly to: Destination | null }

type OnWork = Situation<ServiceRequestKept, WorkFacts>;
type Assigning = Situation<ServiceRequestKept, WorkFacts, AssignInput>;

/** The exact words with which a person learns that somebody was quicker (WM-33). */
export const changedByAnother = "The selected record has been modified by another user since it was retrieved";

/** WM-39: work of another segment cannot be touched, only that of one's own command or the hopper of one's segment. */
export const workIsWithinYourCommand: Rule<OnWork> = {
  rule: "WM-39",
  says: ({ facts }) => `This work is outside your command${facts.ownerName ? `: it is with ${facts.ownerName}` : ""}. Ask the leader of that team or segment.`,
  holds: ({ actor, record }) => actor.permissions.has("work-across-segments") ||
    (record.ownerPositionId ? actor.command.has(record.ownerPositionId) : record.segmentId === actor.segmentId),
};

/** WM-29, WM-36: work goes to someone within the leader's command, the leader included. */
export const destinationIsWithinYourCommand: Rule<Assigning> = {
  rule: "WM-29",
  says: ({ input }) => `${input.to?.holderName ?? "That position"} is outside your command. Choose someone of your own team or segment.`,
  holds: ({ actor, input }) => !input.to || actor.command.has(input.to.positionId),
};

/** WM-39: work stays in its segment when it is assigned. */
export const destinationIsInTheSameSegment: Rule<Assigning> = {
  rule: "WM-39",
  says: ({ record, input }) => `${record.reference} belongs to another segment than ${input.to?.holderName ?? "that position"} works in. Choose a position of its own segment.`,
  holds: ({ record, input }) => !input.to || input.to.segmentId === record.segmentId,
};

/** WM-22: work can only go to a seat that somebody occupies. */
export const destinationIsHeld: Rule<Assigning> = {
  rule: "WM-22",
  says: "Nobody holds that position, so work given to it would be lost. Choose a position that is held.",
  holds: ({ input }) => !input.to || input.to.holderId !== null,
};

/** AS-36: live work needs a completed induction. */
export const destinationHasCompletedInduction: Rule<Assigning> = {
  rule: "AS-36",
  says: ({ input }) => `${input.to?.holderName ?? "That person"} has not completed induction and cannot be given live cases yet.`,
  holds: ({ input }) => !input.to || input.to.holderIsInducted,
};

/** WM-29: only a position that receives casework can be given it. */
export const destinationReceivesWork: Rule<Assigning> = {
  rule: "WM-29",
  says: ({ input }) => `${input.to?.holderName ?? "That position"} does not receive casework in that position.`,
  holds: ({ input }) => !input.to || input.to.mayReceiveWork,
};

/** WM-40: whoever holds an item through another of their positions may not take it to themselves. */
export const notToYourselfThroughAnotherPosition: Rule<Assigning> = {
  rule: "WM-40",
  says: ({ record }) => `You hold ${record.reference} in another of your positions, so you cannot assign it to yourself. Choose another caseworker.`,
  holds: ({ actor, record, input }) => input.to?.holderId !== actor.staffId || record.ownerPositionId === null ||
    record.ownerPositionId === input.to.positionId || !actor.held.has(record.ownerPositionId),
};

/** WM-36, WM-37: sending it where it already is changes nothing. */
export const destinationIsElsewhere: Rule<Assigning> = {
  rule: "WM-36",
  says: ({ record, facts }) => `${record.reference} is already ${facts.ownerName ? `with ${facts.ownerName}` : "in the segment's hopper"}.`,
  holds: ({ record, input }) => record.ownerPositionId !== (input.to?.positionId ?? null),
};

const given = [destinationIsElsewhere, destinationIsHeld, destinationReceivesWork, destinationIsWithinYourCommand, destinationIsInTheSameSegment, destinationHasCompletedInduction, notToYourselfThroughAnotherPosition];

/** How work is given out: from the hopper, from one person to another, back to the hopper. */
export const assigningActions = {
  assign: { label: "Assign", from: openStatuses, by: ["allocate-work", "command-segment"], provided: [workIsWithinYourCommand], given },
} satisfies Record<string, Action<ServiceRequestKept, WorkFacts, AssignInput, ServiceRequestStatus>>;
