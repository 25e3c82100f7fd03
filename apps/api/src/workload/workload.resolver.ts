import { pointsStandings } from "@remit/domain/workload/labels";
import { sayFree } from "@remit/domain/workload/standing";
import { Arg, Ctx, Extensions, ID, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { CalendarDate } from "../reading/scalars.js";
import { isOfMyTeam, seesWorkloadOf, workloads, type PersonsWorkload } from "./telling.js";
import { Workload } from "./workload.types.js";
import "./workload.law.js";

const inWords = (one: PersonsWorkload): Workload => ({ ...one, lines: [...one.lines], positionIds: [...one.positionIds], standingWords: pointsStandings[one.standing], freeWords: sayFree(one) });
const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const OnDay = () => Arg("on", () => CalendarDate, { nullable: true, description: "As at which day; today when absent." });

@Resolver()
export class WorkloadResolver {
  @Extensions({ policy: "everyone" })
  @Query(() => Workload, { nullable: true, description: "A person's workload as at a day, line by line; null when you may not see it. The person sees it, their managers up the line, and whoever allocates work to them (WL-07, WL-35, WL-47)." })
  async workload(@Arg("staffId", () => ID, { nullable: true, description: "Whose; your own when absent." }) staffId: string | null, @OnDay() on: string | null, @Ctx() context: Context): Promise<Workload | null> {
    const whose = staffId ?? context.actor.staffId;
    if (!uuid.test(whose)) return null;
    const [one] = await workloads(context, { whom: (p) => `s.id = ${p.place("uuid", () => whose)} AND ${seesWorkloadOf("s.id", p)}`, on: on ?? context.today, isExplained: true });
    return one ? inWords(one) : null;
  }

  @Extensions({ policy: "everyone" })
  @Query(() => [Workload], { description: "The workloads of everyone whose work you allocate or whose line leads to you, and your own, as at a day; lines name no cases here (WL-10, WL-11, WL-50)." })
  async teamWorkload(@OnDay() on: string | null, @Ctx() context: Context): Promise<Workload[]> {
    return (await workloads(context, { whom: isOfMyTeam, on: on ?? context.today, isExplained: false })).map(inWords);
  }
}
