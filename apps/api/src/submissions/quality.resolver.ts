import type { qualityGroupings } from "@remit/domain/submissions/labels";
import { Arg, Ctx, Extensions, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { ask } from "../work-management/asking.js";
import { isRightFirstTime } from "./submission.computed.js";
import { seesSubmission } from "./submission.law.js";
import { QualityGrouping } from "./vocabularies.js";

@ObjectType({ description: "How many submissions were right first time, of one author, one team or one reason (PO-10).", simpleResolvers: true })
export class SubmissionQuality {
  @Shown("everyone", "The author's, team's or reason's identifier or code.") key!: string;
  @Shown("everyone", "What it is called.") label!: string;
  @Shown("everyone", "Submissions first sent in that time on which it is known; under a reason, those returned for it.", { type: () => Int }) known!: number;
  @Shown("everyone", "Of those, how many were right first time; none under a reason.", { type: () => Int }) rightFirstTime!: number;
  @Shown("everyone", "How many returns there were.", { type: () => Int }) returns!: number;
}

const groups = {
  AUTHOR: { key: "m.id", label: "m.name", from: "JOIN staff_members m ON m.id = x.author_id" },
  TEAM: { key: "coalesce(t.id, g.id)", label: "coalesce(t.name, g.name)", from: "JOIN positions q ON q.id = x.author_position_id JOIN segments g ON g.id = q.segment_id LEFT JOIN teams t ON t.id = q.team_id" },
  REASON: { key: "r.code", label: "r.label", from: "JOIN submission_terms r ON r.kind = 'RETURN_REASON' AND EXISTS (SELECT FROM submission_returns y WHERE y.submission_id = x.id AND r.code = ANY(y.reason_codes))" },
} as const;

/** Whether submissions are right first time. */
@Resolver()
export class SubmissionQualities {
  @Extensions({ policy: "everyone" })
  @Query(() => [SubmissionQuality], { description: "Right-first-time of the submissions that you may see, by author, team or reason of return (PO-10)." })
  submissionQuality(
    @Arg("from", () => CalendarDate, { description: "The first day on which they were first sent." }) from: string,
    @Arg("to", () => CalendarDate, { description: "The last." }) to: string,
    @Arg("by", () => QualityGrouping, { description: "By what to count." }) by: keyof typeof qualityGroupings, @Ctx() context: Context,
  ): Promise<SubmissionQuality[]> {
    const { key, label, from: tables } = groups[by];
    const returns = by === "REASON" ? "sum((SELECT count(*) FROM submission_returns y WHERE y.submission_id = x.id AND r.code = ANY(y.reason_codes)))" : "sum((SELECT count(*) FROM submission_returns y WHERE y.submission_id = x.id))";
    return ask<SubmissionQuality>(context, (p) => `SELECT ${key}::text AS key, ${label} AS label, count(*)::int AS known, count(*) FILTER (WHERE x.is_right)::int AS "rightFirstTime", ${returns}::int AS returns
      FROM (SELECT s.*, ${isRightFirstTime("s")} AS is_right FROM submissions s WHERE ${seesSubmission("s", p)}
        AND (SELECT min(v.made_on) FROM submission_versions v WHERE v.submission_id = s.id) BETWEEN ${p.place("date", () => from)} AND ${p.place("date", () => to)}) x ${tables}
      WHERE x.is_right IS NOT NULL GROUP BY 1, 2 ORDER BY known DESC, label LIMIT 500`);
  }
}
