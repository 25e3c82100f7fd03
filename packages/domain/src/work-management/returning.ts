import type { Action, Rule, Situation } from "../law/law.js";
import { groupIsOpen, type CaseGroupKept } from "./assigning.js";
import type { OwnedWork, WorkFacts } from "./destination.js";
import { outstandingInWords, type Outstanding } from "./outstanding.js";

/** What must be fetched to judge a return. */
export interface ReturnFacts extends WorkFacts { readonly outstanding: Outstanding }

type Returning = Situation<OwnedWork, ReturnFacts>;

/** WM-48: what is returned must be with somebody. */
export const itIsNotInTheHopperYet: Rule<Returning> = {
  rule: "WM-48",
  says: ({ record }) => `${record.reference} is already in the segment's hopper.`,
  holds: ({ record }) => record.ownerPositionId !== null,
};

/** WM-48: a caseworker returns what they hold in the position they act in; a leader, what their command holds. */
export const itIsYoursToReturn: Rule<Returning> = {
  rule: "WM-48",
  says: ({ facts }) => `This is with ${facts.ownerName ?? "another position"}, so it is theirs or their leader's to return. If it is yours in another position, switch to that one first.`,
  holds: ({ actor, record }) => record.ownerPositionId === null || actor.command.has(record.ownerPositionId),
};

/** WM-49: nothing goes back while any of it is still open. */
export const nothingIsOutstanding: Rule<Returning> = {
  rule: "WM-49",
  says: ({ facts }) => `${outstandingInWords(facts.outstanding)} still open. Complete or cancel what is open, then return it.`,
  holds: ({ facts }) => facts.outstanding.serviceRequests + facts.outstanding.activities + facts.outstanding.correspondence === 0,
};

const by = ["do-casework", "allocate-work", "command-segment"] as const;
const provided = [itIsNotInTheHopperYet, itIsYoursToReturn, nothingIsOutstanding];

/** How a case group goes back to its segment (WM-48, WM-49). */
export const groupReturningActions = {
  returnToSegment: { label: "Return to segment", from: "any", by, provided: [groupIsOpen, ...provided] },
} satisfies Record<string, Action<CaseGroupKept, ReturnFacts, object, string>>;

/** How a single case goes back to its segment (WM-48, WM-49). */
export const caseReturningActions = {
  returnToSegment: { label: "Return to segment", from: "any", by, provided },
} satisfies Record<string, Action<OwnedWork, ReturnFacts, object, string>>;
