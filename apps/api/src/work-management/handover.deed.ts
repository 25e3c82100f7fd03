import { seatFor } from "@remit/domain/work-management/destination";
import { goesTo, groupsLeft, type LeavingFacts, type LeavingInput } from "@remit/domain/work-management/handing-over";
import { leavingActions, seatActions, type MovingInput, type StaffKept } from "@remit/domain/work-management/leaving";
import type { Allowed, Deed, Doing, Happened, Transaction } from "../door/deed.js";
import { Position, StaffMember } from "../organisation/organisation.entity.js";
import { lockSeat, lockSeatsOfPerson, personFacts, seatFacts } from "./handover.facts.js";
import { tellAboveLevel } from "./above-level.js";
import { moveGroups } from "./moving.js";

/** What the audit keeps of a departure; the work that changed hands has entries of its own. */
export interface Left { readonly name: string; readonly leftPositionId: string | null; readonly toPositionId: string | null; readonly handedOver: number }

export type Person = StaffKept & { readonly name: string; readonly version: number };
type Seat = { readonly id: string; readonly title: string; readonly isOpen: boolean; readonly holderId: string; readonly version: number };

/** Carries out the handover plan, which the law has seen to cover everything (WM-22); gives the number of case groups. One that was just assigned elsewhere stays there. */
export async function handOver({ facts }: Pick<Allowed<object, LeavingFacts>, "facts">, doing: Doing<LeavingInput>): Promise<number> {
  const { input } = doing;
  const moves = groupsLeft({ facts, input }).map(({ id, positionId }) => {
    const to = goesTo(input.plan, id)!;
    return { groupId: id, leaving: positionId, toPositionId: to === "HOPPER" ? null : (seatFor({ to: to.seat })?.positionId ?? null) };
  });
  const moved = (await moveGroups(doing, "handed over", moves))["CaseGroup"]?.length ?? 0;
  for (const group of groupsLeft({ facts, input })) {
    const to = goesTo(input.plan, group.id);
    if (to && to !== "HOPPER") await tellAboveLevel([{ groupId: group.id, complexity: group.complexity }], seatFor({ to: to.seat }), input.plan.aboveLevelBecause, doing);
  }
  return moved;
}

/** Ends holdings, and keeps one of the person's others primary: the preferred one, else the one held longest (WM-05). */
export async function leave(transaction: Transaction, staffId: string, seats: readonly string[], today: string, preferred: string | null = null): Promise<void> {
  await transaction.query("UPDATE position_holdings SET held_to = greatest($2::date, held_from) WHERE position_id = ANY($1::uuid[]) AND held_to IS NULL", [seats, today]);
  await transaction.query(`UPDATE position_holdings SET is_primary = true WHERE NOT EXISTS (SELECT FROM position_holdings WHERE staff_id = $1 AND held_to IS NULL AND is_primary)
    AND id = (SELECT id FROM position_holdings WHERE staff_id = $1 AND held_to IS NULL ORDER BY position_id = $2 DESC NULLS LAST, held_from, id LIMIT 1)`, [staffId, preferred]);
}

const entry = (recordType: string, recordId: string, staffId: string, particulars: Left): Happened<Left> => ({ recordType, recordId, caseId: null, topics: ["organisation", `person:${staffId}`], particulars });

export const aboutAPerson = { on: StaffMember as never, state: ({ isActive }: Person) => (isActive ? "WORKING" : "LEFT"), facts: personFacts, lockFirst: lockSeatsOfPerson };

/** One transaction: the new seat is taken, everything open on the old one goes where the plan says, and the old one is left. */
export const moving: Deed<Person, LeavingFacts, MovingInput, Left> = {
  ...aboutAPerson,
  event: "moved to another position",
  law: leavingActions.moveToAnotherPosition,
  async apply([person], doing) {
    const { record } = person!;
    const { transaction, input: { leaves, takesUp }, today } = doing;
    await transaction.query("INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) VALUES ($1, $2, $3, false)", [takesUp.positionId, record.id, today]);
    const handedOver = await handOver(person!, doing);
    await leave(transaction, record.id, [leaves!], today, takesUp.positionId);
    await transaction.query("UPDATE staff_members SET version = version + 1 WHERE id = $1", [record.id]);
    return [entry("StaffMember", record.id, record.id, { name: record.name, leftPositionId: leaves, toPositionId: takesUp.positionId, handedOver })];
  },
};

/** One transaction: everything open goes where the plan says, every seat is left, and access ends; the database ends the sessions with it. */
export const deactivating: Deed<Person, LeavingFacts, LeavingInput, Left> = {
  ...aboutAPerson,
  event: "access ended",
  law: leavingActions.deactivate,
  async apply([person], doing) {
    const { record, facts } = person!;
    const handedOver = await handOver(person!, doing);
    await leave(doing.transaction, record.id, facts.seatsHeld.map((seat) => seat.positionId), doing.today);
    await doing.transaction.query("UPDATE staff_members SET is_active = false, left_on = greatest($2::date, started_on), version = version + 1 WHERE id = $1", [record.id, doing.today]);
    return [entry("StaffMember", record.id, record.id, { name: record.name, leftPositionId: null, toPositionId: null, handedOver })];
  },
};

/** One transaction: everything open on the seat goes where the plan says, and the seat is empty. */
export const vacating: Deed<Seat, LeavingFacts, LeavingInput, Left> = {
  event: "vacated",
  on: Position as never,
  law: seatActions.vacate,
  state: ({ isOpen }) => (isOpen ? "OPEN" : "CLOSED"),
  facts: seatFacts,
  lockFirst: lockSeat,
  async apply([seat], doing) {
    const { record } = seat!;
    const handedOver = await handOver(seat!, doing);
    await leave(doing.transaction, record.holderId, [record.id], doing.today);
    return [entry("Position", record.id, record.holderId, { name: record.title, leftPositionId: record.id, toPositionId: null, handedOver })];
  },
};
