import type { Destination } from "@remit/domain/work-management/destination";
import type { Transaction } from "../door/deed.js";
import { LookedUp } from "../door/locked.js";
import { refuseField } from "../reading/refusal.js";

/** SQL for a seat as the law knows it on a day when work is to go there; `p` positions, `r` roles, `s` staff_members (left joined). */
export const seatColumns = (today: string) => `p.id AS "positionId", p.segment_id AS "segmentId", p.holder_id AS "holderId", s.name AS "holderName", p.kind = 'SEGMENT_MANAGER' AS "isSegmentManager",
  coalesce(s.induction_completed_on IS NOT NULL, false) AS "holderIsInducted", level_of(s.id, ${today}) AS "holderLevel", 'receive-work' = ANY(r.permissions) AS "mayReceiveWork"`;
export const seatTables = "positions p JOIN roles r ON r.id = p.role_id LEFT JOIN staff_members s ON s.id = p.holder_id";

/** The open seats of these identifiers as they are on a day, by identifier. */
export async function seats(query: Transaction["query"], positionIds: readonly string[], today: string): Promise<ReadonlyMap<string, Destination>> {
  if (!positionIds.length) return new Map();
  const found = await query<Destination>(`SELECT ${seatColumns("$2::date")} FROM ${seatTables} WHERE p.id = ANY($1::uuid[]) AND p.is_open`, [positionIds, today]);
  return new Map(found.map((seat) => [seat.positionId, seat]));
}

/** An input that sends work to a seat, or to the hopper when none is named. Refused when there is no such seat today. */
export const goingTo = <Input>(positionId: string | null | undefined, input: (to: Destination | null) => Input): LookedUp<Input> =>
  new LookedUp<Input, Destination | null>(
    (p) => `SELECT row_to_json(_) FROM (SELECT ${seatColumns(p.today)} FROM ${seatTables} WHERE p.id = ${p.place("uuid", () => positionId ?? null)} AND p.is_open) _`,
    (to) => {
      if (positionId && !to) throw refuseField("toPositionId", "There is no such position today. Choose one from the list of your team.", "NOT_FOUND");
      return input(to);
    }) as LookedUp<Input>;
