import type { LeavingFacts } from "@remit/domain/work-management/handing-over";
import type { FactsSql } from "../reading/readable.js";
import { complexity, keptOut, mustKnow } from "./facts.js";

const administers = "'manage-organisation' = ANY(role.permissions)";

/** What the law needs when seats are left; `which` is a condition on the seats `p`, given the record's alias. */
const leavingFacts = (which: (alias: string) => string): FactsSql<LeavingFacts> => ({
  groups: (alias) => `SELECT coalesce(json_agg(json_build_object('id', g.id, 'reference', g.reference, 'segmentId', g.segment_id, 'positionId', g.owner_position_id, 'keptOut', (${keptOut("g.id")}), 'mustKnow', (${mustKnow("g.id")}), 'complexity', (${complexity("g.id")})) ORDER BY g.reference), '[]')
    FROM case_groups g JOIN positions p ON p.id = g.owner_position_id WHERE g.is_open AND ${which(alias)}`,
  seatsHeld: (alias) => `SELECT coalesce(json_agg(json_build_object('positionId', p.id, 'administers', ${administers})), '[]') FROM positions p JOIN roles role ON role.id = p.role_id WHERE p.holder_id IS NOT NULL AND ${which(alias)}`,
  administratorsElsewhere: (alias) => `SELECT count(*)::int FROM positions o JOIN roles role ON role.id = o.role_id WHERE o.is_open AND o.holder_id IS NOT NULL AND ${administers}
    AND NOT EXISTS (SELECT FROM positions p WHERE ${which(alias)} AND p.holder_id = o.holder_id)`,
});

/** All the seats of a person; one seat; the seat of a placement. */
export const personFacts = leavingFacts((alias) => `p.holder_id = ${alias}.id`);
export const seatFacts = leavingFacts((alias) => `p.id = ${alias}.id`);
export const placementFacts = leavingFacts((alias) => `p.id = ${alias}.position_id`);

/**
 * Locks the open case groups first and the seats after them, in the order in which assigning takes them. Once the seats are locked nothing
 * more can be assigned to them, and what was assigned until then is read afterwards, so no group can slip past the plan.
 */
const lockSeats = (which: string) => `WITH work AS MATERIALIZED (
    SELECT g.id FROM case_groups g WHERE g.is_open AND g.owner_position_id IN (SELECT p.id FROM positions p WHERE ${which}) ORDER BY g.id FOR UPDATE)
  SELECT FROM positions p WHERE ${which} AND (SELECT count(*) FROM work) >= 0 ORDER BY p.id FOR UPDATE`;
export const lockSeatsOfPerson = lockSeats("p.holder_id = ANY($1::uuid[])");
export const lockSeatOfPlacement = lockSeats("p.id IN (SELECT m.position_id FROM placements m WHERE m.id = ANY($1::uuid[]))");
export const lockSeat = lockSeats("p.id = ANY($1::uuid[])");
