import type { ChosenRule } from "@remit/domain/workload/recording";
import { IsOptional, Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Float, Info, InputType, Int, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { peopleNamed } from "../casework/knowing.js";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { hasMany, reads } from "../reading/roots.js";
import { endingFactor, endingResponsibility, recordingFactor, recordingResponsibility } from "./recorded.deeds.js";
import { CaseFactor, Responsibility } from "./recorded.entity.js";

hasMany(Case, "factors", CaseFactor, "case", "What makes the case heavy, or did (WL-02).");
hasMany(StaffMember, "responsibilities", Responsibility, "staff", "What they take on beside their cases, where you see their workload (WL-07).");
@Resolver(() => CaseFactor) export class CaseFactorReads extends reads(CaseFactor, { many: "caseFactors" }) {}
@Resolver(() => Responsibility) export class ResponsibilityReads extends reads(Responsibility, { many: "responsibilities" }) {}

const Units = (description: string): PropertyDecorator => (target, key) => {
  Field(() => Int, { description })(target, key);
  Max(1000, { message: "Give 1,000 at most." })(target, key as string);
};

@InputType({ description: "Something that makes a case heavy while it lasts." })
export class RecordCaseFactorInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Words("The code of its kind in the table of points.", { max: 40 }) ruleCode!: string;
  @Units("How many of it: a whole number, 1 or more.") units!: number;
  @Field(() => Float, { nullable: true, description: "What was measured, where its kind is measured." }) @IsOptional() @Min(0, { message: "Give 0 or more." }) @Max(1_000_000, { message: "Give 1,000,000 at most." }) measure?: number | null;
  @Day("Its first day.") fromOn!: string;
  @Day("Its last day; leave out while no end is known.", true) toOn?: string | null;
  @Other("Whoever of another team does the work, and so has the points; left out for whoever holds the case (WL-54).", true) doneById?: string | null;
}
@InputType({ description: "What somebody takes on beside their cases." })
export class RecordResponsibilityInput extends BeginningInput {
  @Other("The person.") staffId!: string;
  @Words("The code of its kind in the table of points.", { max: 40 }) ruleCode!: string;
  @Units("How many of it, such as people mentored: a whole number, 1 or more.") units!: number;
  @Day("Its first day.") fromOn!: string;
  @Day("Its last day; leave out while no end is known.", true) toOn?: string | null;
  @Words("What it is about, such as who is mentored.", { optional: true, max: 200, empty: true }) note?: string | null;
}
@InputType({ description: "The last day of something recorded." })
export class LastDayInput extends NamedInput { @Day("Its last day.") toOn!: string; }

/** The kind under which something is recorded, as the table of points has it on its first day. */
async function chosenRule({ door }: Context, code: string, on: string): Promise<ChosenRule | null> {
  const [found] = await door.source.query<ChosenRule[]>(`SELECT code, label, event, measured_in AS "measuredIn" FROM points_rules WHERE code = $1 AND effective_from <= $2 AND (effective_to IS NULL OR effective_to >= $2) ORDER BY effective_from DESC LIMIT 1`, [code, on]);
  return found ?? null;
}

const factors = answersWith(CaseFactor, "caseFactor", "The factor");
const responsibilities = answersWith(Responsibility, "responsibility", "The responsibility");
type Answer = Promise<object>;

@Resolver()
export class RecordedVerbs {
  @factors.Verb("Records what makes a case heavy, from a day on; its points are those of the table (WL-02, WL-35, WL-54).")
  async recordCaseFactor(@Arg("input") { idempotencyKey, ...sent }: RecordCaseFactorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { caseId, ruleCode, units, fromOn, toOn = null, measure = null, doneById = null } = sent;
    const named = doneById ? Object.values(await peopleNamed(context, caseId, { doneById })) : [];
    return factors.begin(context, info, recordingFactor, { units, fromOn, toOn, measure, doneById, named, chosen: await chosenRule(context, ruleCode, fromOn) }, idempotencyKey, { id: caseId, expectedVersion: anyVersion }, sent);
  }
  @factors.Verb("Ends a factor of a case on a day (WL-35).")
  endCaseFactor(@Arg("input") { id, expectedVersion, toOn }: LastDayInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return factors.change(context, info, endingFactor, { id, expectedVersion }, { toOn }); }
  @responsibilities.Verb("Records what somebody takes on beside their cases, from a day on; their managers and whoever allocates to them do it (WL-07).")
  async recordResponsibility(@Arg("input") { idempotencyKey, ...sent }: RecordResponsibilityInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { staffId, ruleCode, units, fromOn, toOn = null, note } = sent;
    return responsibilities.begin(context, info, recordingResponsibility, { units, fromOn, toOn, note: note?.trim() ?? "", chosen: await chosenRule(context, ruleCode, fromOn) }, idempotencyKey, { id: staffId, expectedVersion: anyVersion }, sent);
  }
  @responsibilities.Verb("Ends what somebody took on, on a day (WL-07).")
  endResponsibility(@Arg("input") { id, expectedVersion, toOn }: LastDayInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return responsibilities.change(context, info, endingResponsibility, { id, expectedVersion }, { toOn }); }
}
