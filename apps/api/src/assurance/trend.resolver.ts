import { trendActions, type TrendInput } from "@remit/domain/assurance/trends";
import { nominating } from "@remit/domain/meetings/agenda";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, InputType, Resolver } from "type-graphql";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { MeetingNomination } from "../meetings/agenda.entity.js";
import { canBeNominated } from "../meetings/subjects.js";
import { begin } from "../organisation/writing.js";
import { readable } from "../reading/readable.js";
import { hasMany, reads } from "../reading/roots.js";
import { apart } from "./error-steps.js";
import { ControlTrend } from "./trend.entity.js";

readable(ControlTrend, { scope: (_a, p) => (p.may("see-cases") ? "TRUE" : "FALSE"), order: [{ by: "raisedOn", descending: true }], law: { table: nominating as never, facts: {}, state: () => null } as never });
canBeNominated("CONTROL_TREND", { on: ControlTrend, column: "trend_id" });
hasMany(ControlTrend, "meetingNominations", MeetingNomination, "trendId", "When it was nominated for a meeting (AS-14).");
@Resolver(() => ControlTrend) export class ControlTrendReads extends reads(ControlTrend, { one: "controlTrend", many: "controlTrends" }) {}

@InputType({ description: "A trend of control checks that you want the managers to see." })
export class RaiseControlTrendInput extends BeginningInput {
  @Words("What it is about, without anybody's name.") title!: string;
  @Words("What it shows, without anybody's name.", { max: 4000 }) what!: string;
  @Other("The kind of check; all kinds where it is left out.", true) kindId?: string | null;
  @Day("The first day that counts.") fromOn!: string;
  @Day("The last day that counts.") toOn!: string;
}
interface Figures { readonly checks: number; readonly errors: number; readonly checksBefore: number; readonly errorsBefore: number }

/** What was checked in a stretch of time and in as many days before it, over the whole office: counted once, and kept as it was. */
const figuresSql = `WITH counted AS (SELECT c.checked_on >= $1::date AS is_now, (SELECT count(*) FROM control_errors e WHERE e.check_id = c.id AND NOT e.is_withdrawn) AS errors FROM control_checks c
  WHERE c.state = 'CHECKED' AND c.checked_on BETWEEN $1::date - ($2::date - $1::date + 1) AND $2::date AND ($3::uuid IS NULL OR c.kind_id = $3))
  SELECT count(*) FILTER (WHERE is_now)::int AS checks, coalesce(sum(errors) FILTER (WHERE is_now), 0)::int AS errors, count(*) FILTER (WHERE NOT is_now)::int AS "checksBefore", coalesce(sum(errors) FILTER (WHERE NOT is_now), 0)::int AS "errorsBefore" FROM counted`;

const raising: Deed<object, object, TrendInput & Figures & { readonly title: string; readonly what: string; readonly kindId: string | null }, object> = {
  event: "raised a trend of control checks", on: null, law: trendActions.raiseControlTrend as never,
  async apply(_allowed, { transaction, actor, today, input }) {
    const id = await begin(transaction, "control_trends", { ...input, raisedById: actor.staffId, raisedOn: today });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM control_trends WHERE id = $1", [id]);
    return [apart("ControlTrend", { id, reference: made!.reference }, { name: input.title, checks: input.checks, errors: input.errors })];
  },
};
const trends = answersWith(ControlTrend, "controlTrend", "The trend");

@Resolver()
export class ControlTrendVerbs {
  @trends.Verb("Keeps a trend of all control checks with its figures, to be nominated for the managers' meeting (AS-14).")
  async raiseControlTrend(@Arg("input") { idempotencyKey, ...sent }: RaiseControlTrendInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const kindId = sent.kindId ?? null;
    const [figures] = await context.door.source.query<Figures[]>(figuresSql, [sent.fromOn, sent.toOn, kindId]);
    return trends.begin(context, info, raising, { ...sent, kindId, ...figures! }, idempotencyKey, undefined, sent);
  }
}
