import { openingAPosition, type OpenPositionInput, type SegmentFacts } from "@remit/domain/organisation/hierarchy";
import type { AppointInput, EndHoldingInput } from "@remit/domain/organisation/holdings";
import { givenByAppointment, givenByPosition } from "@remit/domain/organisation/grants";
import { positionActions, positionState, type DeputyInput, type PositionInput } from "@remit/domain/organisation/positions";
import type { PositionFacts, PositionKept } from "@remit/domain/organisation/seat";
import type { SegmentKept } from "@remit/domain/organisation/structure";
import type { ObjectLiteral } from "typeorm";
import type { Deed } from "../door/deed.js";
import { Position, Segment } from "./organisation.entity.js";
import { positionFacts, segmentFacts } from "./organisation.facts.js";
import { personNamed, roleNamed } from "./positions.gather.js";
import { takingTwo } from "./taking-two.js";
import { begin, editing, given, oneAtATime } from "./writing.js";

/** Why something is proposed that takes two people. */
interface Reasoned { readonly reason?: string | null }
const onPosition = { on: Position as never, table: "positions", state: positionState, facts: positionFacts, lockFirst: oneAtATime } as const;
type Seat = PositionKept & ObjectLiteral;
/** What the audit keeps of a seat whose holder came or went. */
interface Held { readonly name: string; readonly person: string; readonly on: string }
const happenedTo = (record: Seat, staffId: string, particulars: Held) =>
  [{ recordType: "Position", recordId: record.id, caseId: null, topics: ["organisation", `person:${staffId}`, `segment:${record.segmentId}`], particulars }];

/** WM-01: opens a seat in its place in the segment. */
export const openingPosition: Deed<SegmentKept & ObjectLiteral, SegmentFacts, OpenPositionInput, { name: string; segment: string }> = {
  event: "opened a position", on: Segment as never, law: openingAPosition, facts: segmentFacts,
  async apply([one], { transaction, input }) {
    const { title, roleId, kind, hasTeamLeaderPermissions, teamId } = input;
    const recordId = await begin(transaction, "positions", { title, roleId, kind, hasTeamLeaderPermissions, teamId, segmentId: one!.record.id });
    return [{ recordType: "Position", recordId, caseId: null, topics: ["organisation"], particulars: { name: title, segment: one!.record.name } }];
  },
};

/** What a seat allows: its role's permissions, and a team leader's where it carries them. */
const seatAllows = (role: readonly string[], leads: boolean) => (leads ? [...role, "allocate-work", "approve-work"] : role);

/** Changes a seat's title, role or permissions; its holder feels it at their next request. It takes two when its holder gains by it. */
export const editingPosition = takingTwo(editing<PositionKept, PositionFacts, PositionInput & Reasoned>({
  ...onPosition, event: "edited a position", law: positionActions.edit, values: ({ role, reason: _why, ...input }) => ({ ...given(input), ...(role && { roleId: role.id }) }),
}), {
  kind: "POSITION",
  given({ record, facts }, { input: { role, hasTeamLeaderPermissions, reason } }) {
    if (record.holderId === null) return null;
    const gives = givenByPosition(seatAllows(facts.roleAllows, record.hasTeamLeaderPermissions), seatAllows(role?.permissions ?? facts.roleAllows, hasTeamLeaderPermissions ?? record.hasTeamLeaderPermissions));
    return gives.length ? { says: `Let ${facts.holderName} do more as ${record.title}`, gives, to: [record.holderId], reason } : null;
  },
  keeps: ({ role, reason: _why, ...input }) => ({ ...given(input), ...(role && { roleId: role.id }) }),
  gather: async (door, { roleId, ...kept }: { roleId?: string }) => ({ ...kept, ...(roleId && { role: await roleNamed(door, roleId) }) }),
});

/** AS-40: says who stands in. */
export const settingDeputy = editing<PositionKept, PositionFacts, DeputyInput>({
  ...onPosition, event: "named a deputy", law: positionActions.setDeputy, values: ({ deputy }) => ({ deputyPositionId: deputy?.id ?? null }),
});

/** Closes a seat that nobody holds and nothing sits on; its history stays. */
export const closingPosition = editing<PositionKept, PositionFacts, object>({ ...onPosition, event: "closed a position", law: positionActions.close, values: () => ({ isOpen: false }) });

type Appointed = AppointInput & Reasoned & { readonly isPrimary: boolean; readonly alreadyMay: readonly string[] };

/** WM-05: seats a person. Their first position is their primary one; another becomes it only when that is asked for. */
const seating: Deed<Seat, PositionFacts, Appointed, Held> = {
  ...onPosition, event: "appointed", law: positionActions.appoint,
  async apply([one], { transaction, input }) {
    const { record } = one!;
    await transaction.query("SELECT FROM staff_members WHERE id = $1 FOR UPDATE", [input.staffId]);
    if (input.isPrimary) await transaction.query("UPDATE position_holdings SET is_primary = false WHERE staff_id = $1 AND held_to IS NULL AND is_primary", [input.staffId]);
    await transaction.query("INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT $1, $2, $3, NOT EXISTS (SELECT FROM position_holdings WHERE staff_id = $2 AND held_to IS NULL AND is_primary)", [record.id, input.staffId, input.from]);
    return happenedTo(record, input.staffId, { name: record.title, person: input.name, on: input.from });
  },
};

/** WM-04: seating somebody takes two when it gives them power. */
export const appointing = takingTwo(seating, {
  kind: "APPOINTMENT",
  given({ record, facts }, { input: { staffId, name, alreadyMay, reason } }) {
    const gives = givenByAppointment(seatAllows(facts.roleAllows, record.hasTeamLeaderPermissions), alreadyMay);
    return gives.length ? { says: `Appoint ${name} to ${record.title}`, gives, to: [staffId], reason } : null;
  },
  keeps: ({ staffId, from, isPrimary }) => ({ staffId, from, isPrimary }),
  gather: async (door, { staffId, ...kept }: { staffId: string; from: string; isPrimary: boolean }) => ({ ...(await personNamed(door, "staffMemberId", staffId)), ...kept }),
});

/** WM-05, WM-22: a person leaves a seat on which no work sits. */
export const endingHolding: Deed<Seat, PositionFacts, EndHoldingInput, Held> = {
  ...onPosition, event: "ended a holding", law: positionActions.endHolding,
  async apply([one], { transaction, input }) {
    const { record, facts } = one!;
    await transaction.query("UPDATE position_holdings SET held_to = $2 WHERE position_id = $1 AND held_to IS NULL", [record.id, input.lastDay]);
    return happenedTo(record, record.holderId!, { name: record.title, person: facts.holderName!, on: input.lastDay });
  },
};
