import { officeTimeZone } from "@remit/domain/calendar/office-date";
import { ID, Int, ObjectType } from "type-graphql";
import { ServiceRequest } from "../casework/work.entity.js";
import { Instant } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { ask, type Asker } from "./asking.js";

const number = { type: () => Int };

/** A segment's hopper in a line. */
@ObjectType({ description: "A segment's hopper in a line (WM-06).", simpleResolvers: true })
export class HopperSummary {
  @Shown("everyone", "The segment's identifier.", { type: () => ID }) segmentId!: string;
  @Shown("everyone", "The segment's name.") segmentName!: string;
  @Shown("everyone", "Service requests that wait, of those you may see: the hopper list's own total.", number) size!: number;
  @Shown("everyone", "When the oldest of them arrived.", { type: () => Instant, nullable: true }) oldestReceivedAt!: Date | null;
  @Shown("everyone", "How many days ago that was; empty when nothing waits.", { type: () => Int, nullable: true }) oldestDays!: number | null;
  @Shown("everyone", "Service requests that came into the hopper today: new ones and ones given back.", number) inToday!: number;
  @Shown("everyone", "Service requests that were given out of it today.", number) outToday!: number;
}

/** The hopper of the reader's segment, in one statement: the size by the list's own scope, the flow of the day from the audit. */
export async function hopperSummary(asker: Asker): Promise<HopperSummary | null> {
  const [found] = await ask<HopperSummary>(asker, (p) => `
WITH day AS (SELECT ${p.today}::timestamp AT TIME ZONE '${officeTimeZone}' AS began),
  waiting AS (SELECT r.id, r.received_at FROM service_requests r WHERE r.is_open AND r.owner_position_id IS NULL AND r.segment_id = ${p.segmentId} AND ${asker.door.tables.scope(ServiceRequest, "r", p)}),
  flow AS (SELECT e.record_id, e.particulars->>'toPositionId' IS NULL AS came, e.particulars->>'fromPositionId' IS NULL AS went, r.received_at FROM audit_entries e JOIN service_requests r ON r.id = e.record_id, day
    WHERE e.at >= day.began AND e.record_type = 'ServiceRequest' AND e.particulars ? 'toPositionId' AND r.segment_id = ${p.segmentId})
SELECT s.id AS "segmentId", s.name AS "segmentName", (SELECT count(*)::int FROM waiting) AS size, (SELECT min(received_at) FROM waiting) AS "oldestReceivedAt",
  (SELECT ${p.today} - (min(received_at) AT TIME ZONE '${officeTimeZone}')::date FROM waiting) AS "oldestDays",
  (SELECT count(DISTINCT id)::int FROM (SELECT id FROM waiting, day WHERE received_at >= day.began UNION ALL SELECT record_id FROM flow, day WHERE came OR (went AND received_at >= day.began)) arrived) AS "inToday",
  (SELECT count(DISTINCT record_id)::int FROM flow WHERE went AND NOT came) AS "outToday"
FROM segments s WHERE s.id = ${p.segmentId}`);
  return found ?? null;
}
