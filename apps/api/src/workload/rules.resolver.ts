import type * as labels from "@remit/domain/workload/labels";
import type { PointsScheme as Settled } from "@remit/domain/workload/scheme";
import { IsOptional, Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Float, ID, Info, InputType, Int, Resolver } from "type-graphql";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { reads } from "../reading/roots.js";
import { endingRule, settingRule, settling, taking } from "./rules.deeds.js";
import { CaseUnit, NewCaseSpan, PointsEvent, PointsPreset, PointsRule, PointsScheme, PointsSpan, PointsSum } from "./rules.entity.js";

@Resolver(() => PointsRule) export class PointsRuleReads extends reads(PointsRule, { many: "pointsRules" }) {}
@Resolver(() => PointsScheme) export class PointsSchemeReads extends reads(PointsScheme, { many: "pointsSchemes" }) {}

const Whole = (description: string, from: number, to: number, optional = false): PropertyDecorator => (target, key) => {
  Field(() => Int, { nullable: optional, description })(target, key);
  if (optional) IsOptional()(target, key as string);
  Min(from, { message: `Give a number from ${from} to ${to}.` })(target, key as string);
  Max(to, { message: `Give a number from ${from} to ${to}.` })(target, key as string);
};
const IsSo = (description: string) => Field(() => Boolean, { defaultValue: false, description }) as PropertyDecorator;

@InputType({ description: "What something weighs from a day on." })
export class SetPointsRuleInput extends BeginningInput {
  @Words("The name by which its versions belong together.", { max: 40, pattern: /^[A-Z][A-Z0-9_]{1,39}$/, says: "Use capital letters, digits and underscores, such as COURT." }) code!: string;
  @Words("What people call it.", { max: 100 }) label!: string;
  @Field(() => PointsSum, { description: "In which of the three sums it stands." }) sum!: labels.PointsSum;
  @Field(() => PointsEvent, { description: "What it gives points for." }) event!: labels.PointsEvent;
  @Field(() => Int, { description: "Points for each unit, 0 or more (WL-36)." }) @Max(1000, { message: "Give 1,000 points at most." }) points!: number;
  @Words("What is counted, such as “child” or “person”.", { max: 40 }) unit!: string;
  @Whole("For how many days from its beginning; leave out where it lasts as long as its cause.", 1, 1000, true) lasts?: number | null;
  @Field(() => PointsSpan, { nullable: true, description: "Which days these are." }) lastsIn?: labels.PointsSpan | null;
  @Field(() => [String], { nullable: true, description: "To what it is limited; all when absent." }) limitedTo?: string[] | null;
  @Field(() => Float, { nullable: true, description: "What is measured must be above this." }) @IsOptional() @Min(0, { message: "Give 0 or more." }) moreThan?: number | null;
  @Words("In what it is measured.", { optional: true, max: 60 }) measuredIn?: string | null;
  @IsSo("Whether only the first of its kind on a case counts.") isFirstOnly!: boolean;
  @IsSo("Whether what it stands for counts as a case of its own (WL-09).") countsSingly!: boolean;
  @IsSo("Whether work of this kind goes before other work (WL-52).") takesPrecedence!: boolean;
  @Day("Its first day, today or later.") effectiveFrom!: string;
}
@InputType({ description: "The last day of a rule." })
export class EndPointsRuleInput extends NamedInput { @Day("Its last day, today or later.") effectiveTo!: string; }
@InputType({ description: "The guideline from a day on." })
export class SettlePointsInput extends BeginningInput {
  @Day("From when it stands, today or later.") effectiveFrom!: string;
  @Whole("What a full post is taken to bear (WL-10).", 1, 1000) fullPost!: number;
  @Whole("From where a full post has little room for more (WL-11).", 0, 1000) limitedFrom!: number;
  @Whole("In how many months in a row somebody must be over for it to go on (WL-49).", 1, 12) monthsInARow!: number;
  @Whole("For how many calendar days after its decision a case keeps its points (WL-17).", 0, 365) daysAfterDecision!: number;
  @Field(() => CaseUnit, { description: "What counts as one case (WL-09)." }) caseUnit!: labels.CaseUnit;
  @Field(() => NewCaseSpan, { description: "For how long a case is newly allocated (WL-18)." }) newCase!: labels.NewCaseSpan;
  @Field(() => Boolean, { description: "Whether one further point comes with each full ten (WL-15)." }) addsOnePerTen!: boolean;
}
@InputType({ description: "A set of rules from a day on." })
export class TakePointsPresetInput extends BeginningInput {
  @Field(() => PointsPreset, { description: "Which set." }) preset!: labels.PointsPreset;
  @Day("From when it is in force, today or later.") effectiveFrom!: string;
  @Field(() => [ID], { nullable: true, description: "The teams on duty, to whose people the higher base applies; its rule is left out where none is named (WL-14)." }) onDutyTeamIds?: string[] | null;
}

const rules = answersWith(PointsRule, "pointsRule", "The rule");
const schemes = answersWith(PointsScheme, "pointsScheme", "The guideline");
type Answer = Promise<object>;

const known = async ({ door }: Context, code: string, from: string) => (await door.source.query<{ isSetAlready: boolean; eventBefore: labels.PointsEvent | null }[]>(
  `SELECT EXISTS (SELECT FROM points_rules WHERE code = $1 AND effective_from = $2) AS "isSetAlready", (SELECT event FROM points_rules WHERE code = $1 LIMIT 1) AS "eventBefore"`, [code, from]))[0]!;
const settled = ({ door }: Context) => door.source.query<Settled[]>(`SELECT effective_from::text AS "effectiveFrom", full_post AS "fullPost", limited_from AS "limitedFrom", months_in_a_row AS "monthsInARow", days_after_decision AS "daysAfterDecision", case_unit AS "caseUnit", new_case AS "newCase", adds_one_per_ten AS "addsOnePerTen" FROM points_schemes`);
const begunOn = async ({ door }: Context, from: string) => (await door.source.query<{ taken: boolean }[]>("SELECT EXISTS (SELECT FROM points_schemes WHERE effective_from = $1) OR EXISTS (SELECT FROM points_rules WHERE effective_from = $1) AS taken", [from]))[0]!.taken;

@Resolver()
export class PointsRuleVerbs {
  @rules.Verb("Sets what something weighs, from a day on; the version before stands until the day before (WL-35, WL-53).")
  async setPointsRule(@Arg("input") { idempotencyKey, ...sent }: SetPointsRuleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const rule = { ...sent, lasts: sent.lasts ?? null, lastsIn: sent.lastsIn ?? null, limitedTo: sent.limitedTo ?? [], moreThan: sent.moreThan ?? null, measuredIn: sent.measuredIn ?? null };
    return rules.begin(context, info, settingRule, { ...rule, ...(await known(context, sent.code, sent.effectiveFrom)) }, idempotencyKey, undefined, sent);
  }
  @rules.Verb("Ends a rule on a day; what it counted stays explained (WL-53).")
  endPointsRule(@Arg("input") { id, expectedVersion, effectiveTo }: EndPointsRuleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return rules.change(context, info, endingRule, { id, expectedVersion }, { effectiveTo }); }
  @schemes.Verb("Settles the guideline from a day on: what a full post bears, from where there is little room, and how cases are counted (WL-10, WL-11, WL-15).")
  async settlePoints(@Arg("input") { idempotencyKey, ...sent }: SettlePointsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return schemes.begin(context, info, settling, { ...sent, isSetAlready: (await settled(context)).some(({ effectiveFrom }) => effectiveFrom === sent.effectiveFrom) }, idempotencyKey, undefined, sent);
  }
  @schemes.Verb("Takes one of the sets of rules that come with the office, from a day on; the rules of before end the day before (WL-57).")
  async takePointsPreset(@Arg("input") { idempotencyKey, ...sent }: TakePointsPresetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return schemes.begin(context, info, taking, { ...sent, onDutyTeamIds: sent.onDutyTeamIds ?? [], schemes: await settled(context), isSetAlready: await begunOn(context, sent.effectiveFrom) }, idempotencyKey, undefined, sent);
  }
}
