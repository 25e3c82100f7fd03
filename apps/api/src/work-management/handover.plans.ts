import type { Destination } from "@remit/domain/work-management/destination";
import type { GoesTo, HandoverPlan } from "@remit/domain/work-management/handing-over";
import type { MovingInput } from "@remit/domain/work-management/leaving";
import type { Transaction } from "../door/deed.js";
import { refuseField } from "../reading/refusal.js";
import type { HandoverInput, MoveStaffMemberInput } from "./handover.inputs.js";
import { seats } from "./seats.js";

type Seats = ReadonlyMap<string, Destination>;

const noSuchSeat = (path: string) => refuseField(path, "There is no such position today. Choose one from the list.", "NOT_FOUND");

const named = ({ otherwiseToPositionId, exceptions }: HandoverInput) =>
  [otherwiseToPositionId, ...(exceptions ?? []).map((one) => one.toPositionId)].filter((one): one is string => !!one);

function planWith({ otherwiseToPositionId, otherwiseToHopper, exceptions, aboveLevelBecause = null }: HandoverInput, known: Seats): HandoverPlan {
  if (otherwiseToPositionId && otherwiseToHopper) throw refuseField("handover.otherwiseToHopper", "Send the rest to a position or to the hopper, not to both.");
  const to = (positionId: string | null | undefined, path: string): GoesTo => {
    if (!positionId) return "HOPPER";
    const seat = known.get(positionId);
    if (!seat) throw noSuchSeat(path);
    return { seat };
  };
  return {
    aboveLevelBecause, otherwise: otherwiseToPositionId || otherwiseToHopper ? to(otherwiseToPositionId, "handover.otherwiseToPositionId") : null,
    exceptions: (exceptions ?? []).map(({ caseGroupId, toPositionId }, place) => ({ caseGroupId, goesTo: to(toPositionId, `handover.exceptions.${place}.toPositionId`) })),
  };
}

/** A handover plan with its seats as the law knows them. */
export const planOf = async (query: Transaction["query"], handover: HandoverInput, today: string): Promise<HandoverPlan> => planWith(handover, await seats(query, named(handover), today));

/** What a move is judged on. The new seat may take the work along, so the plan sees the person on it already. */
export async function moveOf(query: Transaction["query"], { id, fromPositionId, toPositionId, handover }: MoveStaffMemberInput, today: string): Promise<MovingInput> {
  const known = new Map(await seats(query, [toPositionId, ...named(handover)], today));
  const free = known.get(toPositionId);
  if (!free) throw noSuchSeat("toPositionId");
  const [person] = await query<{ name: string; inducted: boolean; level: number | null }>("SELECT name, induction_completed_on IS NOT NULL AS inducted, level_of(id, $2) AS level FROM staff_members WHERE id = $1", [id, today]);
  if (person) known.set(toPositionId, { ...free, holderId: id, holderName: person.name, holderIsInducted: person.inducted, holderLevel: person.level });
  return { leaves: fromPositionId, takesUp: { positionId: toPositionId, isVacant: free.holderId === null }, plan: planWith(handover, known) };
}
