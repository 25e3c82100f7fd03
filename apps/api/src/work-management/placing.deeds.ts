import type { LeavingFacts, LeavingInput } from "@remit/domain/work-management/handing-over";
import { placementActions, placementState, placingActions, type PlacementKept, type PlacingFacts, type PlacingInput } from "@remit/domain/work-management/placing";
import { formatDate } from "@remit/domain/calendar/office-date";
import type { ObjectLiteral } from "typeorm";
import type { Deed, Happened, Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { aboutAPerson, handOver, leave, type Person } from "./handover.deed.js";
import { lockSeatOfPlacement, personFacts, placementFacts } from "./handover.facts.js";
import { Placement } from "./placement.entity.js";
import { placedWith } from "./placing.facts.js";

/** What the audit keeps of a placement; the work that changed hands has entries of its own. */
export interface Placed { readonly name: string; readonly team: string; readonly until?: string; readonly reason?: string; readonly handedOver: number }

/** What a placement is written with, besides what the law looks at. */
export interface PlacingWith extends PlacingInput { readonly isCivilEmergency: boolean; readonly reason: string }

export const told = (recordId: string, staffId: string, particulars: Placed): Happened<Placed> => ({ recordType: "Placement", recordId, caseId: null, topics: ["organisation", `person:${staffId}`], particulars });

/** Opens a seat beside the team's own, with what the person's own seat allows and no more, and seats them there. */
async function takeSeat(transaction: Transaction, staffId: string, { leaves, team, endsOn }: PlacingInput, today: string): Promise<string> {
  const [seat] = await transaction.query<{ id: string }>(`INSERT INTO positions (title, role_id, segment_id, team_id, kind)
    SELECT h.title || ', placed until ' || $3, h.role_id, t.segment_id, t.id, 'CASEWORKER' FROM positions h, teams t WHERE h.id = $1 AND t.id = $2 RETURNING id`, [leaves, team.id, formatDate(endsOn)]);
  await transaction.query("UPDATE position_holdings SET is_primary = false WHERE staff_id = $1 AND held_to IS NULL AND is_primary", [staffId]);
  await transaction.query("INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) VALUES ($1, $2, $3, true)", [seat!.id, staffId, today]);
  return seat!.id;
}

/** CS-33, one transaction: a seat in the other team is taken, everything open on their own goes where the plan says, and their own stays theirs. */
export const placing: Deed<Person, PlacingFacts, PlacingWith, Placed> = {
  ...aboutAPerson, event: "placed with another team", law: placingActions.placeWithTeam, facts: { ...personFacts, placedWith },
  async apply([person], doing) {
    const { record } = person!;
    const { transaction, input, today } = doing;
    const { leaves, team, endsOn, isCivilEmergency, reason } = input;
    const handedOver = await handOver(person!, doing);
    const positionId = await takeSeat(transaction, record.id, input, today);
    const id = await begin(transaction, "placements", { staffId: record.id, homePositionId: leaves, positionId, teamId: team.id, isCivilEmergency, reason, startsOn: today, endsOn });
    await transaction.query("UPDATE staff_members SET version = version + 1 WHERE id = $1", [record.id]);
    return [told(id, record.id, { name: record.name, team: team.name, until: endsOn, reason, handedOver })];
  },
};

/** CS-33: the temporary seat is left and closed, and the person's own is their primary one again. */
export async function comeBack(transaction: Transaction, { id, staffId, positionId, homePositionId }: PlacementKept, today: string): Promise<Pick<Placed, "name" | "team">> {
  await leave(transaction, staffId, [positionId], today, homePositionId);
  await transaction.query("UPDATE positions SET is_open = false, version = version + 1 WHERE id = $1", [positionId]);
  const [names] = await transaction.query<{ name: string; team: string }>(`UPDATE placements m SET returned_on = greatest($2::date, m.starts_on), version = m.version + 1
    FROM staff_members s, teams t WHERE m.id = $1 AND s.id = m.staff_id AND t.id = m.team_id RETURNING s.name, t.name AS team`, [id, today]);
  return names!;
}

/** CS-33: ends a placement before its last day; the work done there goes where the plan says. */
export const endingPlacement: Deed<PlacementKept & ObjectLiteral, LeavingFacts, LeavingInput, Placed> = {
  event: "ended a placement", on: Placement as never, law: placementActions.endPlacement, state: placementState as never, facts: placementFacts, lockFirst: lockSeatOfPlacement,
  async apply([one], doing) {
    const { record } = one!;
    const handedOver = await handOver(one!, doing);
    return [told(record.id, record.staffId, { ...(await comeBack(doing.transaction, record, doing.today)), handedOver })];
  },
};
