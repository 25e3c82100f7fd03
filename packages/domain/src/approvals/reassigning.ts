import type { Action, Rule, Situation } from "../law/law.js";
import { seatDecides } from "./deciding-seat.js";
import { deciders, nobodyIsCarryingItOut, type ApprovalFacts, type ApprovalKept, type OnApproval } from "./deciding.js";
import { routingRules, type Approver, type Routing } from "./destination.js";
import type { ApprovalStatus } from "./labels.js";

/** Where an approval is to wait. */
export interface ReassignInput { readonly to: Approver | null }
type Reassigning = Situation<ApprovalKept, ApprovalFacts, ReassignInput>;

/** On what ground a person may pass an approval on, as the audit keeps it; null when on none. */
export type Ground = "OWN_INBOX" | "SECONDARY_ACCESS" | "ABSENCE" | "SEGMENT_MANAGER";

/**
 * WM-62, WM-64: from one's own inbox, from that of a seat that one holds too, in the absence of whoever it waits with, and as the segment's manager.
 * The long way of older systems led through these and no others (WM-63).
 */
export function groundFor({ actor, record, facts }: OnApproval): Ground | null {
  if (record.positionId === actor.positionId) return "OWN_INBOX";
  const seat = facts.yourSeat;
  if (actor.held.has(record.positionId)) return "SECONDARY_ACCESS";
  if (record.level !== "FINANCE" && seat?.segmentId === record.segmentId && seat.kind === "SEGMENT_MANAGER") return "SEGMENT_MANAGER";
  return facts.isUnattended && seatDecides(record.level, record.segmentId, seat) ? "ABSENCE" : null;
}

/** WM-62, WM-64: an approval is passed on by whoever has a ground for it. */
export const youMayPassItOn: Rule<OnApproval> = {
  rule: "WM-62",
  says: ({ facts }) => `This waits with ${facts.withName}. Another leader of the segment may pass it on while they are away; otherwise ask them or the segment's manager.`,
  holds: (situation) => groundFor(situation) !== null,
};
/** WM-62: passing it to where it waits changes nothing. */
export const itGoesElsewhere: Rule<Reassigning> = { rule: "WM-62", says: ({ facts }) => `This waits with ${facts.withName} already.`, holds: ({ record, input }) => record.positionId !== input.to?.positionId };

const routing = ({ record, facts, input }: Reassigning): Routing => ({ level: record.level, segmentId: record.segmentId, owners: facts.owners, to: input.to });
const destinationRules = routingRules.map((rule): Rule<Reassigning> => ({
  rule: rule.rule, says: (situation) => (typeof rule.says === "string" ? rule.says : rule.says(routing(situation))), holds: (situation) => rule.holds(routing(situation)),
}));

/** WM-59: only whoever took it on hands it back. */
export const youAreCarryingItOut: Rule<OnApproval> = {
  rule: "WM-59", says: ({ facts }) => facts.takenOnBy ? `${facts.takenOnBy} took this on and hands it back.` : "Nobody took this on.", holds: ({ actor, record }) => record.takenOnById === actor.staffId,
};

/** How an approval passes to somebody else to decide (WM-62 to WM-65), and how what was taken on comes back (WM-59). */
export const reassigningActions = {
  reassign: { label: "Reassign", from: ["PENDING"], by: [...deciders, "command-segment"], provided: [youMayPassItOn, nobodyIsCarryingItOut], given: [itGoesElsewhere, ...destinationRules] },
  handBack: { label: "Hand back", from: ["PENDING"], by: deciders, provided: [youAreCarryingItOut], given: destinationRules },
} satisfies Record<string, Action<ApprovalKept, ApprovalFacts, never, ApprovalStatus>>;
