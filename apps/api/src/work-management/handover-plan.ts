import { ID, Int, ObjectType } from "type-graphql";
import { CaseGroup } from "../casework/case.entity.js";
import { Refusal } from "../reading/refusal.js";
import { Shown } from "../reading/shown.js";
import { ask, type Asker } from "./asking.js";
import { asTeam, members } from "./team.js";
import { TeamMember } from "./team.types.js";

const number = { type: () => Int };

@ObjectType({ description: "An open case group that needs a new holder.", simpleResolvers: true })
export class GroupToHandOver {
  @Shown("everyone", "The case group's identifier.", { type: () => ID }) id!: string;
  @Shown("everyone", "The case group's reference.") reference!: string;
  @Shown("everyone", "What it is about; empty when you may not see its cases.", { type: () => String, nullable: true }) title!: string | null;
  @Shown("everyone", "Open work in it (WM-46).", number) pendingWorkitems!: number;
}

@ObjectType({ description: "A position of the person, with what hangs on it.", simpleResolvers: true })
export class SeatToLeave {
  @Shown("everyone", "The position's identifier.", { type: () => ID }) positionId!: string;
  @Shown("everyone", "The version to pass when it is vacated.", number) version!: number;
  @Shown("everyone", "What the position is called.") title!: string;
  @Shown("everyone", "The segment's identifier; its work stays there.", { type: () => ID }) segmentId!: string;
  @Shown("everyone", "The segment's name.") segmentName!: string;
  @Shown("everyone", "The open case groups on it, all of them.", { type: () => [GroupToHandOver] }) caseGroups!: GroupToHandOver[];
}

/** What hangs on a person, and who could take it. */
@ObjectType({ description: "What hangs on a person's positions and who could take it (WM-22).", simpleResolvers: true })
export class HandoverPlan {
  @Shown("everyone", "The person's identifier.", { type: () => ID }) staffMemberId!: string;
  @Shown("everyone", "The version to pass when they move or leave.", number) version!: number;
  @Shown("everyone", "The person's name.") name!: string;
  @Shown("everyone", "Their positions.", { type: () => [SeatToLeave] }) seats!: SeatToLeave[];
  @Shown("everyone", "Everyone else in the segments concerned, with their load and whether they can be given work.", { type: () => [TeamMember] }) takers!: TeamMember[];
}

type Row = Omit<HandoverPlan, "takers">;

const pending = (group: string) => ["service_requests", "activities", "inbound_correspondence"].map((table) => `(SELECT count(*)::int FROM ${table} w WHERE w.case_group_id = ${group}.id AND w.is_open)`).join(" + ");

/** Reads what a departure would leave behind: one statement for the work, one for the people. Nothing is locked. */
export async function readHandoverPlan(asker: Asker, staffId: string): Promise<HandoverPlan | null> {
  const { permissions } = asker.actor;
  if (!permissions.has("manage-organisation") && !permissions.has("command-segment")) throw new Refusal("FORBIDDEN", "Only an administrator or a segment manager can move people. Ask one of them.");
  const [found] = await ask<Row>(asker, (p) => `
    SELECT s.id AS "staffMemberId", s.version, s.name, (SELECT coalesce(json_agg(json_build_object('positionId', p.id, 'version', p.version, 'title', p.title, 'segmentId', p.segment_id, 'segmentName', m.name, 'caseGroups',
        (SELECT coalesce(json_agg(json_build_object('id', g.id, 'reference', g.reference, 'title', CASE WHEN ${asker.door.tables.scope(CaseGroup, "g", p)} THEN g.title END, 'pendingWorkitems', ${pending("g")}) ORDER BY g.reference), '[]')
          FROM case_groups g WHERE g.owner_position_id = p.id AND g.is_open)) ORDER BY p.title), '[]')
      FROM positions p JOIN segments m ON m.id = p.segment_id WHERE p.holder_id = s.id) AS seats
    FROM staff_members s WHERE s.id = ${p.place("uuid", () => staffId)}`);
  if (!found) return null;
  const segments = found.seats.map((seat) => seat.segmentId);
  const rows = await members(asker, (p) => `p.segment_id = ANY(${p.place("uuid[]", () => segments)}) AND p.holder_id <> ${p.place("uuid", () => staffId)}`);
  return { ...found, takers: asTeam(rows, asker) };
}
