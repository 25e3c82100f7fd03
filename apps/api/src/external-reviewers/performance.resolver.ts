import { Arg, Ctx, Extensions, Float, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { withItsCase } from "../access/seen-cases.js";
import type { Context } from "../door/context.js";
import { Refusal } from "../reading/refusal.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { ask } from "../work-management/asking.js";

const number = { type: () => Int };
@ObjectType({ description: "How an external reviewer's accepted work turned out (PO-55).", simpleResolvers: true })
export class ReviewerPerformance {
  @Shown("everyone", "The reviewer's identifier on the register.", { type: () => ID }) reviewerId!: string;
  @Shown("everyone", "The reviewer's name.") name!: string;
  @Shown("everyone", "Reports that were accepted.", number) accepted!: number;
  @Shown("everyone", "Of those, delivered by their due date.", number) onTime!: number;
  @Shown("everyone", "Of those, invoiced.", number) invoiced!: number;
  @Shown("everyone", "Of those invoiced, within the hours and the fee that were agreed.", number) withinFee!: number;
  @Shown("everyone", "The average quality mark, 1 to 4.", { type: () => Float, nullable: true }) quality!: number | null;
  @Shown("everyone", "How often reports were returned before they were accepted.", number) returned!: number;
  @Shown("everyone", "Reviews with an outcome on which the reviewer reported.", number) concluded!: number;
  @Shown("everyone", "Of those, upheld in full or in part.", number) upheld!: number;
}

/** How well the work was done that was commissioned. */
@Resolver()
export class ReviewerPerformances {
  @Extensions({ policy: "everyone" })
  @Query(() => [ReviewerPerformance], { description: "How external reviewers' accepted work turned out, of the cases that you may see: on time, within fee, how good, and how often the review upheld what people asked (PO-55)." })
  reviewerPerformance(
    @Arg("from", () => CalendarDate, { description: "The first day on which reports were accepted." }) from: string,
    @Arg("to", () => CalendarDate, { description: "The last." }) to: string, @Ctx() context: Context,
  ): Promise<ReviewerPerformance[]> {
    if (!context.actor.permissions.has("commission-reviews") && !context.actor.permissions.has("keep-external-reviewers")) throw new Refusal("FORBIDDEN", "Only someone who commissions external reviewers, or keeps their register, sees how they did.");
    return ask<ReviewerPerformance>(context, (p) => `SELECT x.id AS "reviewerId", s.name, count(k.id)::int AS accepted, count(*) FILTER (WHERE k.delivered_on <= k.due_on)::int AS "onTime",
        count(*) FILTER (WHERE k.invoiced_on IS NOT NULL)::int AS invoiced, count(*) FILTER (WHERE k.invoice_pence <= k.fee_pence AND t.minutes <= k.agreed_hours * 60)::int AS "withinFee",
        round(avg(q.mark), 1)::float8 AS quality, coalesce(sum(k.times_returned), 0)::int AS returned, count(DISTINCT v.id) FILTER (WHERE v.communicated_on IS NOT NULL)::int AS concluded,
        count(DISTINCT v.id) FILTER (WHERE v.communicated_on IS NOT NULL AND o.is_upheld)::int AS upheld
      FROM external_reviewers x JOIN staff_members s ON s.id = x.staff_id
      LEFT JOIN commissions k ON k.reviewer_id = x.id AND k.accepted_on BETWEEN ${p.place("date", () => from)} AND ${p.place("date", () => to)} AND ${withItsCase("k", p)}
      LEFT JOIN LATERAL (SELECT coalesce(sum(h.minutes), 0) AS minutes FROM commission_hours h WHERE h.commission_id = k.id) t ON TRUE
      LEFT JOIN LATERAL (SELECT avg(m.mark) AS mark FROM commission_marks m WHERE m.commission_id = k.id) q ON TRUE
      LEFT JOIN reviews v ON v.id = k.review_id LEFT JOIN review_terms o ON o.kind = 'OUTCOME' AND o.code = v.outcome_code
      GROUP BY x.id, s.name ORDER BY s.name LIMIT 500`);
  }
}
