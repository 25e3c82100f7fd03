import { assigningActions, groupAssigningActions, type AssignInput, type AssigningFacts, type CaseGroupKept, type ServiceRequestKept } from "@remit/domain/work-management/assigning";
import { seatFor } from "@remit/domain/work-management/destination";
import { seesCaseOfWork } from "../access/seen-cases.js";
import { CaseGroup } from "../casework/case.entity.js";
import { ServiceRequest } from "../casework/work.entity.js";
import type { Deed, Doing } from "../door/deed.js";
import type { Parameters } from "../reading/parameters.js";
import { Refusal } from "../reading/refusal.js";
import { groupFacts, requestFacts } from "./facts.js";
import { tellAboveLevel, type GroupMoving } from "./above-level.js";
import { moving } from "./moving.js";

/** The seat may change hands between the click and the lock; whoever sits there now was not judged. */
async function assignGroups(groups: readonly GroupMoving[], doing: Doing<AssignInput>): Promise<[]> {
  const { change, input } = doing;
  const seat = seatFor(input);
  const moved = await change("assigned", moving([...new Set(groups.map(({ groupId }) => groupId))].map((groupId) => ({ groupId, toPositionId: seat?.positionId ?? null })), seat));
  if (!moved["CaseGroup"]) throw new Refusal("CONFLICT", `${seat?.holderName ?? "Whoever was there"} left that position a moment ago. Choose someone from the list again.`);
  await tellAboveLevel(groups, seat, input.aboveLevelBecause, doing);
  return [];
}

/** Work of one's own segment on cases that one sees: whoever was slower is told who was quicker, also when it went to another team. */
const ofTheSegment = (alias: string, p: Parameters) => `${alias}.segment_id = ${p.segmentId} AND ${seesCaseOfWork(alias, p)}`;

/** Assigns, reassigns or empties into the hopper: each named request's case group moves whole (WM-32, WM-37). */
export const assigning: Deed<ServiceRequestKept & { version: number }, AssigningFacts, AssignInput, never> = {
  event: "assigned",
  on: ServiceRequest as never,
  law: assigningActions.assign,
  state: (record) => record.status,
  facts: requestFacts,
  stillTold: ofTheSegment,
  lockFirst: "SELECT FROM case_groups WHERE id IN (SELECT case_group_id FROM service_requests WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE",
  apply: (allowed, doing) => assignGroups(allowed.map(({ record, facts }) => ({ groupId: record.caseGroupId, complexity: facts.complexity })), doing),
};

/** The same for case groups that are named themselves (WM-06). */
export const assigningGroups: Deed<CaseGroupKept & { version: number }, AssigningFacts, AssignInput, never> = {
  event: "assigned",
  on: CaseGroup as never,
  law: groupAssigningActions.assign,
  facts: groupFacts,
  apply: (allowed, doing) => assignGroups(allowed.map(({ record, facts }) => ({ groupId: record.id, complexity: facts.complexity })), doing),
};
