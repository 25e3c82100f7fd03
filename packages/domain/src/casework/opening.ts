import type { Action, Rule, Situation } from "../law/law.js";
import { findingRules, type FindingInput } from "./case-additions.js";
import { notInTheFuture } from "./held-work.js";
import { preferredContactCanBeUsed, type ContactDetails } from "./register-actions.js";

/** What is known of the group that a new case joins; null for a case that begins a group of its own. */
export interface JoinedGroup { readonly segmentId: string; readonly ownerPositionId: string | null; readonly personId: string | null }

/** What a case is opened with. */
export interface OpenCaseInput {
  /** The existing group; undefined when a new one is begun, null when there is none such or the actor may not see it. */
  readonly group: JoinedGroup | null | undefined;
  /** The segment of a group that is begun. */
  readonly segmentId: string | null;
  readonly complainantId: string | null;
  /** A complainant who is registered with the case. */
  readonly newComplainant: ContactDetails | null;
  readonly receivedOn: string;
  readonly findings: readonly FindingInput[];
}
type Opening = Situation<unknown, unknown, OpenCaseInput>;

/** WM-06: a case begins in a segment, whose hopper its work waits in. */
export const itHasASegment: Rule<Opening> = { rule: "WM-06", says: "Your position belongs to no segment. Say which segment's work this is.", holds: ({ input }) => input.group !== undefined || input.segmentId !== null };
/** WM-39: cases are opened in one's own segment. */
export const itIsInYourSegment: Rule<Opening> = {
  rule: "WM-39", says: "That is another segment's work. Open the case in your own segment.",
  holds: ({ actor, input }) => actor.permissions.has("work-across-segments") || (input.group ? input.group.segmentId : input.segmentId) === actor.segmentId,
};
/** CS-26: a group that is named is there. */
export const groupIsThere: Rule<Opening> = { rule: "CS-26", says: "There is no such case group, or you may not see it. Choose one from the list, or begin a new one.", holds: ({ input }) => input.group !== null };
/** CS-26: a group holds the cases of one customer. */
export const groupIsTheCustomers: Rule<Opening> = {
  rule: "CS-26", says: "That case group belongs to another customer. Choose one of this customer's, or begin a new one.",
  holds: ({ input }) => !input.group?.personId || (!input.newComplainant && (!input.complainantId || input.group.personId === input.complainantId)),
};
/** CS-11: a new complainant can be reached as they prefer. */
export const newComplainantCanBeReached: Rule<Opening> = {
  rule: "CS-11", says: ({ input, ...rest }) => (preferredContactCanBeUsed.says as (situation: Situation<unknown, unknown, ContactDetails>) => string)({ ...rest, input: input.newComplainant! }),
  holds: ({ input, ...rest }) => !input.newComplainant || preferredContactCanBeUsed.holds({ ...rest, input: input.newComplainant }),
};
/** CS-27: a case has one complainant. */
export const oneComplainant: Rule<Opening> = { rule: "CS-27", says: "Choose an existing person or register a new one, not both.", holds: ({ input }) => !input.newComplainant || !input.complainantId };
const everyFinding = findingRules.map((rule): Rule<Opening> => ({ ...rule, says: rule.says as string, holds: ({ input, ...rest }) => input.findings.every((one) => rule.holds({ ...rest, input: one })) }));

/** Opening a case. */
export const openingActions = {
  openCase: { label: "Open a case", from: "any", by: ["open-cases"], provided: [], given: [groupIsThere, itHasASegment, itIsInYourSegment, groupIsTheCustomers, oneComplainant, newComplainantCanBeReached, notInTheFuture("receivedOn", "The date of receipt"), ...everyFinding] },
} satisfies Record<string, Action<object, object, OpenCaseInput, string>>;
