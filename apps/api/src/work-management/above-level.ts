import { isAboveTheirLevel, type Destination } from "@remit/domain/work-management/destination";
import type { Doing } from "../door/deed.js";

/** A case group that changes hands, with the complexity that it was judged by. */
export interface GroupMoving { readonly groupId: string; readonly complexity: number }

/** CS-19: each case above the level of whoever has it now says so on its own chain, with the leader's reason. Nothing is asked where none is. */
export async function tellAboveLevel(groups: readonly GroupMoving[], seat: Destination | null, because: string | null | undefined, { transaction, tell }: Pick<Doing<unknown>, "transaction" | "tell">): Promise<void> {
  const above = groups.filter(({ complexity }) => isAboveTheirLevel(seat, complexity)).map(({ groupId }) => groupId);
  if (!above.length || !because) return;
  const cases = await transaction.query<{ id: string; reference: string; complexity: number; segmentId: string }>(
    'SELECT c.id, c.reference, c.complexity, c.segment_id AS "segmentId" FROM cases c JOIN case_groups g ON g.id = c.case_group_id AND g.owner_position_id = $3 WHERE g.id = ANY($1::uuid[]) AND c.closed_on IS NULL AND c.complexity > $2 ORDER BY c.id', [above, seat!.holderLevel, seat!.positionId]);
  await tell("assigned above a level", cases.map(({ id, reference, complexity, segmentId }) => ({
    recordType: "Case", recordId: id, caseId: id, topics: [`segment:${segmentId}`, `case:${id}`], particulars: { reference, complexity, to: seat!.holderName, level: seat!.holderLevel, reason: because.trim() },
  })));
}
