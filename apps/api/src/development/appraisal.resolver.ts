import { ArrayMaxSize, ValidateNested } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Resolver } from "type-graphql";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./appraisal.deeds.js";
import { Appraisal, AppraisalBehaviour, DevelopmentRemark } from "./appraisal.entity.js";

hasMany(StaffMember, "appraisals", Appraisal, "staff", "The person's appraisals (CS-24).");
hasMany(Appraisal, "behaviours", AppraisalBehaviour, "appraisal", "What it says of each behaviour (CS-31).");
hasMany(Appraisal, "remarks", DevelopmentRemark, "appraisal", "What was said later.");
@Resolver(() => Appraisal) export class AppraisalReads extends reads(Appraisal, { one: "appraisal", many: "appraisals" }) {}
@Resolver(() => AppraisalBehaviour) export class AppraisalBehaviourReads extends reads(AppraisalBehaviour, { many: "appraisalBehaviours" }) {}
@Resolver(() => DevelopmentRemark) export class DevelopmentRemarkReads extends reads(DevelopmentRemark, { many: "developmentRemarks" }) {}

@InputType({ description: "An appraisal that is to be held." })
export class PlanAppraisalInput extends BeginningInput {
  @Field(() => ID, { description: "Who is appraised." }) staffId!: string;
  @Day("The first day that it is about.") periodFrom!: string;
  @Day("The last day that it is about.") periodTo!: string;
  @Day("By when both are to have signed it.") dueOn!: string;
}
@InputType({ description: "How the person sees it." })
export class PrepareAppraisalInput extends NamedInput { @Words("How you see the time that it is about.", { max: 10_000 }) ownAccount!: string; }
@InputType({ description: "What is said of a behaviour." })
export class WrittenBehaviourInput {
  @Other("The behaviour.") behaviourId!: string;
  @Words("What is said of it.", { max: 4000 }) text!: string;
}
@InputType({ description: "What an appraisal says." })
export class WriteAppraisalInput extends NamedInput {
  @Words("What is said of the whole.", { max: 10_000, empty: true }) summary!: string;
  @Field(() => [WrittenBehaviourInput], { description: "What is said of behaviours; what is left out stays as it is." }) @ArrayMaxSize(50) @ValidateNested({ each: true }) behaviours!: WrittenBehaviourInput[];
}
@InputType({ description: "What is said later." })
export class RemarkInput extends NamedInput { @Words("What is said.", { max: 4000 }) text!: string; }

const appraisals = answersWith(Appraisal, "appraisal", "The appraisal");
type Answer = Promise<object>;

@Resolver()
export class AppraisalVerbs {
  @appraisals.Verb("Plans an appraisal of somebody whom you manage (CS-24).")
  planAppraisal(@Arg("input") { idempotencyKey, staffId, ...input }: PlanAppraisalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return appraisals.begin(context, info, deeds.planning, { ...input }, idempotencyKey, { id: staffId, expectedVersion: anyVersion }); }
  @appraisals.Verb("Writes down how you see it yourself, before your appraisal is signed (CS-24).")
  prepareAppraisal(@Arg("input") input: PrepareAppraisalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return appraisals.change(context, info, deeds.preparing, input, { ownAccount: input.ownAccount }); }
  @appraisals.Verb("Writes what the appraisal of somebody whom you manage says, of behaviours and of the whole (CS-24, CS-31).")
  async writeAppraisal(@Arg("input") { summary, behaviours, ...named }: WriteAppraisalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const ids = behaviours.map(({ behaviourId }) => behaviourId);
    const known = await context.door.source.query<unknown[]>("SELECT FROM behaviours WHERE is_active AND id = ANY($1::uuid[])", [ids]);
    return appraisals.change(context, info, deeds.writing, named, { summary, behaviours, areOfTheList: known.length === ids.length });
  }
  @appraisals.Verb("Signs an appraisal: whoever manages the person first, then the person. With both it stays as it is (CS-24).")
  signAppraisal(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return appraisals.change(context, info, deeds.signing, input, {}); }
  @appraisals.Verb("Sends your appraisal back unsigned, with the reason (CS-24).")
  returnAppraisal(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return appraisals.change(context, info, deeds.returning, input, { reason: input.reason }); }
  @appraisals.Verb("Adds a remark to an appraisal that was signed; what was signed stays as it is (CS-24).")
  remarkOnAppraisal(@Arg("input") input: RemarkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return appraisals.change(context, info, deeds.remarking, input, { text: input.text }); }
}
