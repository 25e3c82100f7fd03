import type { Rule, Situation } from "../law/law.js";
import { destinationHasCompletedInduction, destinationIsHeld, destinationReceivesWork, isAboveTheirLevel, seatFor, seesTheWholeGroup, type AboveLevel, type ComplexityFacts, type Destination, type SightFacts } from "./destination.js";

/** An open case group on a seat that is to be left. */
export interface GroupOnSeat extends SightFacts, ComplexityFacts {
  readonly id: string;
  readonly reference: string;
  readonly segmentId: string;
  readonly positionId: string;
}

/** Where a case group goes: a seat, or the hopper of its segment. */
export type GoesTo = { readonly seat: Destination } | "HOPPER";

/** What becomes of the work: one answer for all, and exceptions by case group. */
export interface HandoverPlan extends AboveLevel {
  /** Null when each case group is named by itself. */
  readonly otherwise: GoesTo | null;
  readonly exceptions: readonly { readonly caseGroupId: string; readonly goesTo: GoesTo }[];
}

/** What must be fetched to judge a departure from a seat. */
export interface LeavingFacts {
  readonly groups: readonly GroupOnSeat[];
  readonly seatsHeld: readonly { readonly positionId: string; readonly administers: boolean }[];
  /** How many positions of other people may manage the organisation. */
  readonly administratorsElsewhere: number;
}

/** What a departure is asked with; `leaves` is the seat that is given up, null for all of them. */
export interface LeavingInput { readonly leaves: string | null; readonly plan: HandoverPlan }

/** A seat or a person that work may hang on. */
export interface Leaver { readonly id: string }

/** A departure as it is judged. */
export type Leaving = Situation<Leaver, LeavingFacts, LeavingInput>;

/** Whether a seat is among those given up. */
export const isLeft = ({ leaves }: LeavingInput, positionId: string) => leaves === null || leaves === positionId;

/** The open case groups on the seats that are given up. */
export const groupsLeft = ({ facts, input }: Pick<Leaving, "facts" | "input">) => facts.groups.filter((one) => isLeft(input, one.positionId));

/** Where the plan sends a case group; null when it says nothing of it. */
export const goesTo = (plan: HandoverPlan, groupId: string): GoesTo | null =>
  plan.exceptions.find((one) => one.caseGroupId === groupId)?.goesTo ?? plan.otherwise;

const referencesOf = (groups: readonly GroupOnSeat[]) => groups.map((one) => one.reference).sort().join(", ");
const forgotten = (situation: Leaving) => groupsLeft(situation).filter((one) => goesTo(situation.input.plan, one.id) === null);

/** WM-22: every open case group goes somewhere, or nothing happens. */
export const everyGroupGoesSomewhere: Rule<Leaving> = {
  rule: "WM-22",
  says: (situation) => `The handover plan leaves out ${referencesOf(forgotten(situation))}. Say who takes each of them, or send the rest to the hopper.`,
  holds: (situation) => forgotten(situation).length === 0,
};

/** WM-22: a plan about work that is not there was made from an old list. */
export const planKnowsWhatIsThere: Rule<Leaving> = {
  rule: "WM-22",
  says: "The handover plan names a case group that is not on this position now. Read the plan again.",
  holds: (situation) => situation.input.plan.exceptions.every(({ caseGroupId }) => groupsLeft(situation).some((one) => one.id === caseGroupId)),
};

/** Why a case group cannot go to a seat; null when it can. */
function whyNot(group: GroupOnSeat, seat: Destination, { record, facts, input }: Leaving): string | null {
  const going = { input: { to: seat } };
  const broken = [destinationIsHeld, destinationReceivesWork, destinationHasCompletedInduction].find((rule) => !rule.holds(going));
  if (broken) return typeof broken.says === "string" ? broken.says : broken.says(going);
  if (seat.segmentId !== group.segmentId) return `${seat.holderName} works in another segment. Choose a position of its own segment, or the hopper.`;
  if (facts.seatsHeld.some((one) => one.positionId === seat.positionId && isLeft(input, seat.positionId))) return "That is a position that is being left. Choose another.";
  if (seatFor({ to: seat }) && !seesTheWholeGroup(seat.holderId, group)) return `${seat.holderName} may not see every case in it. Choose someone else.`;
  const isTheirsAlready = seat.holderId === record.id;
  return !isTheirsAlready && isAboveTheirLevel(seatFor({ to: seat }), group.complexity) && !input.plan.aboveLevelBecause?.trim() ? `it is work of complexity ${group.complexity}, and ${seat.holderName} is at level ${seat.holderLevel}. Choose someone of that level or above, or say why it goes to them all the same.` : null;
}

function firstObstacle(situation: Leaving): string | null {
  for (const group of groupsLeft(situation)) {
    const to = goesTo(situation.input.plan, group.id);
    const because = to && to !== "HOPPER" ? whyNot(group, to.seat, situation) : null;
    if (because) return `${group.reference}: ${because}`;
  }
  return null;
}

/** WM-22, WM-29, AS-36: whoever takes work over must be able to do it. */
export const eachGroupGoesToSomeoneWhoCanTakeIt: Rule<Leaving> = {
  rule: "WM-22",
  says: (situation) => firstObstacle(situation) ?? "",
  holds: (situation) => firstObstacle(situation) === null,
};
