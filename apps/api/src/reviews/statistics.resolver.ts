import { Arg, Ctx, Extensions, Int, ObjectType, Query, Resolver } from "type-graphql";
import { withItsCase } from "../access/seen-cases.js";
import type { Context } from "../door/context.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { ask } from "../work-management/asking.js";

const number = { type: () => Int };

@ObjectType({ description: "The requests of one quarter on one ground, and what became of them. A request on two grounds counts under both.", simpleResolvers: true })
export class ReviewStatistic {
  @Shown("everyone", "The quarter's first day.", { type: () => CalendarDate }) quarterFrom!: string;
  @Shown("everyone", "The ground's code.") groundCode!: string;
  @Shown("everyone", "The ground in the office's words.") ground!: string;
  @Shown("everyone", "Requests that named it.", number) requests!: number;
  @Shown("everyone", "Of those, accepted for review.", number) accepted!: number;
  @Shown("everyone", "Of those, reviewed and communicated.", number) concluded!: number;
  @Shown("everyone", "Of those, upheld in full or in part.", number) upheld!: number;
  @Shown("everyone", "Of those concluded, how many after the last day on which a court could be asked.", number) afterLongStop!: number;
}

/** What an analyst asks of reviews. */
@Resolver()
export class ReviewStatistics {
  @Extensions({ policy: "everyone" })
  @Query(() => [ReviewStatistic], { description: "Requests for review by quarter and ground, of the cases that you may see: how many said that evidence was overlooked, and how often they were right (PO-40, PO-42)." })
  reviewStatistics(
    @Arg("from", () => CalendarDate, { description: "The first day on which requests were received." }) from: string,
    @Arg("to", () => CalendarDate, { description: "The last." }) to: string, @Ctx() context: Context,
  ): Promise<ReviewStatistic[]> {
    return ask<ReviewStatistic>(context, (p) => `SELECT date_trunc('quarter', v.received_on)::date::text AS "quarterFrom", t.code AS "groundCode", t.label AS ground, count(*)::int AS requests,
        count(*) FILTER (WHERE v.triage_outcome = 'ACCEPTED')::int AS accepted, count(*) FILTER (WHERE v.communicated_on IS NOT NULL)::int AS concluded,
        count(*) FILTER (WHERE v.communicated_on IS NOT NULL AND o.is_upheld)::int AS upheld, count(*) FILTER (WHERE v.communicated_on > k.due_on)::int AS "afterLongStop"
      FROM reviews v JOIN review_terms t ON t.kind = 'GROUND' AND t.code = ANY(v.ground_codes) LEFT JOIN review_terms o ON o.kind = 'OUTCOME' AND o.code = v.outcome_code
      LEFT JOIN clocks k ON k.record_id = v.id AND k.kind = 'LONG_STOP'
      WHERE v.received_on BETWEEN ${p.place("date", () => from)} AND ${p.place("date", () => to)} AND ${withItsCase("v", p)}
      GROUP BY 1, 2, 3, t.ordinal ORDER BY 1, t.ordinal LIMIT 2000`);
  }
}
