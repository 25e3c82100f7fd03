import type * as labels from "@remit/domain/briefings/labels";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { caseIfAny, peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import { anyVersion } from "../door/deed.js";
import type { Context } from "../door/context.js";
import { Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./high-risk.deeds.js";
import { HighRiskChange, HighRiskEntry } from "./high-risk.entity.js";
import { Involvement, RiskKind, RiskLevel, RiskReason } from "./vocabularies.js";

hasMany(Case, "highRiskEntries", HighRiskEntry, "case", "Its entries on the register of high-risk and high-profile cases (PO-30).");
hasMany(HighRiskEntry, "changes", HighRiskChange, "entry", "Everything that happened to it, the latest first.");
@Resolver(() => HighRiskEntry) export class HighRiskReads extends reads(HighRiskEntry, { one: "highRiskEntry", many: "highRiskEntries", byReference: "highRiskEntryByReference" }) {}

const long = { max: 4000 } as const;
const Reasons = (): PropertyDecorator => (target, key) => {
  Field(() => [RiskReason], { description: "Why the case stands out; at least one." })(target, key);
  ArrayMaxSize(10, { message: "Choose ten reasons at most." })(target, key as string);
};

@InputType({ description: "A case that is entered on the register of high-risk and high-profile cases." })
export class EnterHighRiskInput {
  @Other("The case.") caseId!: string;
  @Words("The same key gives the same answer once.", { optional: true, max: 100 }) idempotencyKey?: string | null;
  @Field(() => RiskKind, { description: "What makes it stand out." }) kind!: keyof typeof labels.riskKinds;
  @Field(() => RiskLevel, { description: "How high the risk is." }) level!: keyof typeof labels.riskLevels;
  @Reasons() reasonCodes!: (keyof typeof labels.riskReasons)[];
  @Words("Why the level is what it is.", long) rationale!: string;
  @Words("What is done to keep it on track.", { ...long, optional: true, empty: true }) plan?: string | null;
  @Other("Who looks after it.") ownerId!: string;
  @Day("When it is to be reviewed next.") nextReviewOn!: string;
}
@InputType({ description: "An assessment that a second person validates." })
export class ValidateHighRiskInput extends NamedInput { @Words("What you found when you looked at it.", { ...long, optional: true, empty: true }) note?: string | null; }
@InputType({ description: "A review of a case on the register." })
export class ReviewHighRiskInput extends NamedInput {
  @Field(() => Boolean, { description: "Whether it is on track." }) isOnTrack!: boolean;
  @Words("How it stands.", long) note!: string;
  @Day("When it is to be reviewed next.") nextReviewOn!: string;
  @Words("What is done to keep it on track.", { ...long, optional: true, empty: true }) plan?: string | null;
  @Field(() => Involvement, { nullable: true, description: "How the principals are involved." }) involvement?: keyof typeof labels.involvements | null;
  @Words("Why they are involved so.", { ...long, optional: true, empty: true }) involvementReason?: string | null;
}
@InputType({ description: "A new assessment, which a second person validates." })
export class ReassessHighRiskInput extends NamedInput {
  @Field(() => RiskKind, { description: "What makes it stand out." }) kind!: keyof typeof labels.riskKinds;
  @Field(() => RiskLevel, { description: "How high the risk is." }) level!: keyof typeof labels.riskLevels;
  @Reasons() reasonCodes!: (keyof typeof labels.riskReasons)[];
  @Words("Why the level is what it is.", long) rationale!: string;
}
@InputType({ description: "Somebody else who is to look after it." })
export class HandHighRiskInput extends WithReasonInput { @Other("Who.") ownerId!: string; }

@InputType({ description: "A case that is taken on personally." })
export class TakeOnHighRiskInput extends NamedInput { @Words("What you take on, and for which principal.", long) note!: string; }
@InputType({ description: "A negotiation with a body, or a formal report." })
export class HighRiskDealingInput extends NamedInput {
  @Day("When.") on!: string;
  @Words("With whom, or to whom.") withWhom!: string;
  @Words("What was said and agreed, or what the report says in a few sentences and where it lies.", long) note!: string;
}

const { Verb, change, begin } = answersWith(HighRiskEntry, "highRiskEntry", "The entry");
type Answer = Promise<object>;

@Resolver()
export class HighRiskVerbs {
  @Verb("Enters a case on the register; it waits for a second person to validate it (PO-30).")
  async enterHighRisk(@Arg("input") { caseId, idempotencyKey, ...input }: EnterHighRiskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    await caseIfAny(context, caseId);
    const { ownerId } = await peopleNamed(context, caseId, { ownerId: input.ownerId });
    return begin(context, info, deeds.entering, { ...input, reasonCodes: [...new Set(input.reasonCodes)], plan: input.plan ?? "", named: [ownerId] }, idempotencyKey, { id: caseId, expectedVersion: anyVersion });
  }
  @Verb("Validates an assessment that somebody else made (PO-30).")
  validateHighRisk(@Arg("input") input: ValidateHighRiskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.validating, input, { note: input.note ?? "" }); }
  @Verb("Does not accept an assessment, with the reason (PO-30).")
  refuseHighRisk(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.refusing, input, { reason: input.reason }); }
  @Verb("Records a review: whether it is on track, and when it is looked at next (PO-30).")
  reviewHighRisk(@Arg("input") { id, expectedVersion, ...input }: ReviewHighRiskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.reviewing, { id, expectedVersion }, given(input) as never); }
  @Verb("Assesses a case anew; a second person validates it (PO-30).")
  reassessHighRisk(@Arg("input") { id, expectedVersion, ...input }: ReassessHighRiskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.reassessing, { id, expectedVersion }, { ...input, reasonCodes: [...new Set(input.reasonCodes)] }); }
  @Verb("Gives an entry to another owner.")
  async handHighRisk(@Arg("input") input: HandHighRiskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const entry = await visible<{ caseId: string }>(context, HighRiskEntry, input.id);
    const { ownerId } = await peopleNamed(context, entry?.caseId ?? null, { ownerId: input.ownerId });
    return change(context, info, deeds.handing, input, { named: [ownerId], reason: input.reason });
  }
  @Verb("Takes a case on personally, in support of a principal (PO-31).")
  takeOnHighRisk(@Arg("input") input: TakeOnHighRiskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.takingOnPersonally, input, { note: input.note }); }
  @Verb("Records a negotiation with the body complained about (PO-31).")
  recordNegotiation(@Arg("input") { id, expectedVersion, ...input }: HighRiskDealingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.negotiating, { id, expectedVersion }, input); }
  @Verb("Records a formal report that was prepared (PO-31).")
  recordFormalReport(@Arg("input") { id, expectedVersion, ...input }: HighRiskDealingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.reporting, { id, expectedVersion }, input); }
  @Verb("Takes a case off the register, with the reason (PO-30).")
  leaveHighRiskRegister(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.leaving, input, { reason: input.reason }); }
}
