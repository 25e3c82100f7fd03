import type { PlacementKept } from "@remit/domain/work-management/placing";
import type { Change, Transaction } from "../door/deed.js";
import { inTransaction, type Door } from "../door/perform.js";
import { makeChange, theOffice, writeAudit } from "../door/record.js";
import { moveGroups } from "./moving.js";
import { comeBack, told } from "./placing.deeds.js";

const due = `SELECT id, staff_id AS "staffId", home_position_id AS "homePositionId", position_id AS "positionId", ends_on::text AS "endsOn", returned_on AS "returnedOn"
  FROM placements WHERE returned_on IS NULL AND ends_on < $1 ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;

async function bringOneBack(door: Door, transaction: Transaction): Promise<boolean> {
  const [placement] = await transaction.query<PlacementKept>(due, [door.today()]);
  if (!placement) return false;
  const groups = await transaction.query<{ id: string }>("SELECT id FROM case_groups WHERE owner_position_id = $1 AND is_open ORDER BY id FOR UPDATE", [placement.positionId]);
  await transaction.query("SELECT FROM positions WHERE id = $1 FOR UPDATE", [placement.positionId]);
  const change = (event: string, one: Change) => makeChange(transaction, theOffice, event, one);
  await moveGroups({ change }, "handed over", groups.map(({ id }) => ({ groupId: id, toPositionId: null, leaving: placement.positionId })));
  const names = await comeBack(transaction, placement, door.today());
  await writeAudit(transaction, theOffice, "ended a placement", [told(placement.id, placement.staffId, { ...names, handedOver: groups.length })]);
  return true;
}

/** CS-33: brings back everyone whose placement is over, each in a transaction of their own; what they held there goes to the hopper. Several processes share the work. */
export async function bringBack(door: Door): Promise<number> {
  let count = 0;
  while (await inTransaction(door, (transaction) => bringOneBack(door, transaction))) count += 1;
  if (count) door.changed();
  return count;
}
