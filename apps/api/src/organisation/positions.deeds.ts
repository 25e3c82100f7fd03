import { openingAPosition, type OpenPositionInput, type SegmentFacts } from "@remit/domain/organisation/hierarchy";
import type { AppointInput, EndHoldingInput } from "@remit/domain/organisation/holdings";
import { positionActions, positionState, type DeputyInput, type PositionInput } from "@remit/domain/organisation/positions";
import type { PositionFacts, PositionKept } from "@remit/domain/organisation/seat";
import type { SegmentKept } from "@remit/domain/organisation/structure";
import type { ObjectLiteral } from "typeorm";
import type { Deed } from "../door/deed.js";
import { Position, Segment } from "./organisation.entity.js";
import { positionFacts, segmentFacts } from "./organisation.facts.js";
import { begin, editing, given, oneAtATime } from "./writing.js";

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

/** Changes a seat's title, role or permissions; its holder feels it at their next request. */
export const editingPosition = editing<PositionKept, PositionFacts, PositionInput>({
  ...onPosition, event: "edited a position", law: positionActions.edit, values: ({ role, ...input }) => ({ ...given(input), ...(role && { roleId: role.id }) }),
});

/** AS-40: says who stands in. */
export const settingDeputy = editing<PositionKept, PositionFacts, DeputyInput>({
  ...onPosition, event: "named a deputy", law: positionActions.setDeputy, values: ({ deputy }) => ({ deputyPositionId: deputy?.id ?? null }),
});

/** Closes a seat that nobody holds and nothing sits on; its history stays. */
export const closingPosition = editing<PositionKept, PositionFacts, object>({ ...onPosition, event: "closed a position", law: positionActions.close, values: () => ({ isOpen: false }) });

/** WM-05: seats a person. Their first position is their primary one; another becomes it only when that is asked for. */
export const appointing: Deed<Seat, PositionFacts, AppointInput & { isPrimary: boolean }, Held> = {
  ...onPosition, event: "appointed", law: positionActions.appoint,
  async apply([one], { transaction, input }) {
    const { record } = one!;
    await transaction.query("SELECT FROM staff_members WHERE id = $1 FOR UPDATE", [input.staffId]);
    if (input.isPrimary) await transaction.query("UPDATE position_holdings SET is_primary = false WHERE staff_id = $1 AND held_to IS NULL AND is_primary", [input.staffId]);
    await transaction.query("INSERT INTO position_holdings (position_id, staff_id, held_from, is_primary) SELECT $1, $2, $3, NOT EXISTS (SELECT FROM position_holdings WHERE staff_id = $2 AND held_to IS NULL AND is_primary)", [record.id, input.staffId, input.from]);
    return happenedTo(record, input.staffId, { name: record.title, person: input.name, on: input.from });
  },
};

/** WM-05, WM-22: a person leaves a seat on which no work sits. */
export const endingHolding: Deed<Seat, PositionFacts, EndHoldingInput, Held> = {
  ...onPosition, event: "ended a holding", law: positionActions.endHolding,
  async apply([one], { transaction, input }) {
    const { record, facts } = one!;
    await transaction.query("UPDATE position_holdings SET held_to = $2 WHERE position_id = $1 AND held_to IS NULL", [record.id, input.lastDay]);
    return happenedTo(record, record.holderId!, { name: record.title, person: facts.holderName!, on: input.lastDay });
  },
};
