import { Arg, Ctx, Extensions, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { refuseField } from "../reading/refusal.js";
import { atOnce } from "./assigning.resolver.js";
import { hopperSummary, HopperSummary } from "./hopper.js";
import { OrphanCheck, orphanCheck } from "./orphans.js";
import { previewAssignment } from "./preview.js";
import { AssignmentPreview } from "./preview.types.js";
import { asTeam, members } from "./team.js";
import { MyTeam } from "./team.types.js";
import "./offering.js";

/** What a leader reads while allocating work. */
@Resolver()
export class AllocatingResolver {
  @Extensions({ policy: "everyone" })
  @Query(() => MyTeam, { description: "Everyone in your command, yourself included, with their work and whether more can be given to them (WM-15, WM-16, WM-29, WM-30)." })
  async myTeam(@Arg("skilledIn", () => String, { nullable: true, description: "Only those with this skill, or in a team with this specialism (WM-72)." }) skilledIn: string | null, @Ctx() context: Context): Promise<MyTeam> {
    const team = asTeam(await members(context, (p) => `p.id = ANY(${p.command})`), context);
    const chosen = skilledIn ? team.filter((one) => [...one.skills, ...one.specialisms].includes(skilledIn)) : team;
    return { members: chosen, eligible: chosen.filter((one) => one.canBeGivenWork).length, skills: [...new Set(team.flatMap((one) => [...one.skills, ...one.specialisms]))].sort() };
  }

  @Extensions({ policy: "everyone" })
  @Query(() => AssignmentPreview, { description: "What assigning these service requests would move, refuse and change; nothing is done (WM-32, WM-35)." })
  assignmentPreview(
    @Arg("serviceRequests", () => [ID], { description: `The service requests' identifiers; ${atOnce} at most.` }) ids: string[],
    @Arg("toPositionId", () => ID, { nullable: true, description: "The position; null for the hopper." }) toPositionId: string | null, @Ctx() context: Context,
  ): Promise<AssignmentPreview> {
    if (ids.length > atOnce) throw refuseField("serviceRequests", `Name ${atOnce} service requests at most.`);
    return previewAssignment(context, ids, toPositionId);
  }

  @Extensions({ policy: "everyone" })
  @Query(() => HopperSummary, { nullable: true, description: "Your segment's hopper in a line: how much waits, how long, what came and went today. Null without a segment (WM-06)." })
  hopperSummary(@Ctx() context: Context): Promise<HopperSummary | null> {
    return hopperSummary(context);
  }

  @Extensions({ policy: "everyone" })
  @Query(() => OrphanCheck, { description: "How much open work nobody can reach: always none. For segment managers and administrators (WM-22, WM-23)." })
  orphanCheck(@Ctx() context: Context): Promise<OrphanCheck> {
    return orphanCheck(context);
  }
}
