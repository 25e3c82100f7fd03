import { Arg, Ctx, Extensions, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";

@ObjectType({ description: "How often what somebody referred had to be corrected before it was approved (PO-58).", simpleResolvers: true })
export class CorrectionRate {
  @Shown("everyone", "The person's identifier.", { type: () => ID }) staffId!: string;
  @Shown("everyone", "The person's name.") name!: string;
  @Shown("everyone", "The team from which they referred it; empty for none.", { type: () => String, nullable: true }) teamName!: string | null;
  @Shown("everyone", "How many of their referrals were decided.", { type: () => Int }) decided!: number;
  @Shown("everyone", "How many of those were sent back to be corrected.", { type: () => Int }) corrected!: number;
  @Shown("everyone", "How many letters among those decided.", { type: () => Int }) letters!: number;
}

/** Of those whom the asker leads, and of themselves; of everybody for whoever sees all work. */
const ratesSql = `SELECT s.id AS "staffId", s.name, t.name AS "teamName", count(*)::int AS decided, count(*) FILTER (WHERE a.status = 'REJECTED')::int AS corrected, count(*) FILTER (WHERE a.letter_id IS NOT NULL)::int AS letters
  FROM approvals a JOIN staff_members s ON s.id = a.referred_by_id JOIN positions p ON p.id = a.referred_from_position_id LEFT JOIN teams t ON t.id = p.team_id
  WHERE a.status <> 'PENDING' AND (a.decided_at AT TIME ZONE 'Europe/London')::date BETWEEN $1 AND $2 AND ($3 OR a.referred_from_position_id = ANY($4::uuid[]) OR a.referred_by_id = $5)
  GROUP BY s.id, s.name, t.name ORDER BY count(*) FILTER (WHERE a.status = 'REJECTED') DESC, s.name LIMIT 500`;

@Resolver()
export class Corrections {
  @Extensions({ policy: "everyone" })
  @Query(() => [CorrectionRate], { description: "How often letters and requests had to be corrected before they were approved, by who referred them: of yourself and of those whom you lead, or of everybody where you see all work (PO-58)." })
  correctionRates(@Arg("from", () => CalendarDate, { description: "First day." }) from: string, @Arg("to", () => CalendarDate, { description: "Last day." }) to: string, @Ctx() { door, actor }: Context): Promise<CorrectionRate[]> {
    return door.source.query<CorrectionRate[]>(ratesSql, [from, to, actor.permissions.has("see-all-work"), [...actor.command], actor.staffId]);
  }
}
