import type { channels } from "@remit/domain/casework/labels";
import type { correspondenceTermKinds } from "@remit/domain/correspondence/labels";
import type { GraphQLResolveInfo } from "graphql";
import { ArrayMaxSize, Max, Min } from "class-validator";
import { Arg, Ctx, Extensions, Field, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { Channel } from "../casework/work.entity.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { addingTerm, completing, retiringTerm, settingStandard, stopping, watching } from "./follow-up.deeds.js";
import { CorrespondenceFollowUp, CorrespondenceStandard, CorrespondenceTerm, CorrespondenceTermKind, CorrespondenceWatch } from "./pieces.entity.js";

const WorkingDays = (description: string): PropertyDecorator => (target, key) => {
  Field(() => Int, { description })(target, key);
  for (const check of [Min(1, { message: "Give one working day or more." }), Max(400, { message: "Give 400 working days at most." })]) check(target, key as string);
};

@InputType({ description: "What came of a follow-up." })
export class CompleteCorrespondenceFollowUpInput extends NamedInput { @Words("What came of it.", { max: 1000 }) outcome!: string; }
@InputType({ description: "What you want to be alerted to (PO-22)." })
export class WatchCorrespondenceInput extends BeginningInput {
  @Field(() => Boolean, { description: "Whether high risk is meant." }) isHighRisk!: boolean;
  @Field(() => Boolean, { description: "Whether a high profile is meant." }) isHighProfile!: boolean;
  @Field(() => [Channel], { description: "On which channels; all when none is named." }) @ArrayMaxSize(10, { message: "Name ten at most." }) channels!: (keyof typeof channels)[];
}
@InputType({ description: "An entry that one of the lists for what comes in does not have." })
export class AddCorrespondenceTermInput extends BeginningInput {
  @Field(() => CorrespondenceTermKind, { description: "Which list." }) kind!: keyof typeof correspondenceTermKinds;
  @Words("Its stable code.", { max: 60, pattern: /^[A-Z][A-Z0-9_]*$/, says: "Write a code in capitals, digits and underscores, such as MP_ENQUIRY." }) code!: string;
  @Words("What it is called.", { max: 120 }) label!: string;
}
@InputType({ description: "How long the office gives itself for what comes in, from a date on." })
export class SetCorrespondenceStandardInput extends BeginningInput {
  @Words("The code of the nature that it is for; left out for everything that has no standard of its own.", { optional: true, max: 60 }) natureCode?: string | null;
  @Day("From when on it applies to what is received.") inForceFrom!: string;
  @WorkingDays("Working days until it is acknowledged.") acknowledgeWorkingDays!: number;
  @WorkingDays("Working days until it is answered.") replyWorkingDays!: number;
}

@ObjectType({ description: "A follow-up as it now stands.", simpleResolvers: true })
export class CorrespondenceFollowUpPayload { @Shown("everyone", "The follow-up.", { type: () => CorrespondenceFollowUp, nullable: true }) correspondenceFollowUp!: CorrespondenceFollowUp | null; }
@ObjectType({ description: "What you asked to be alerted to.", simpleResolvers: true })
export class CorrespondenceWatchPayload { @Shown("everyone", "The wish; null once it has ended.", { type: () => CorrespondenceWatch, nullable: true }) correspondenceWatch!: CorrespondenceWatch | null; }
@ObjectType({ description: "An entry of a list as it now stands.", simpleResolvers: true })
export class CorrespondenceTermPayload { @Shown("everyone", "The entry.", { type: () => CorrespondenceTerm, nullable: true }) correspondenceTerm!: CorrespondenceTerm | null; }
@ObjectType({ description: "A standard for what comes in.", simpleResolvers: true })
export class CorrespondenceStandardPayload { @Shown("everyone", "The standard.", { type: () => CorrespondenceStandard, nullable: true }) correspondenceStandard!: CorrespondenceStandard | null; }

@Resolver(() => CorrespondenceWatch) export class CorrespondenceWatchReads extends reads(CorrespondenceWatch, { many: "correspondenceWatches" }) {}
@Resolver(() => CorrespondenceTerm) export class CorrespondenceTermReads extends reads(CorrespondenceTerm, { many: "correspondenceTerms" }) {}
@Resolver(() => CorrespondenceStandard) export class CorrespondenceStandardReads extends reads(CorrespondenceStandard, { many: "correspondenceStandards" }) {}

const followUps = answersWith<CorrespondenceFollowUpPayload>("correspondenceFollowUp", CorrespondenceFollowUp);
const watches = answersWith<CorrespondenceWatchPayload>("correspondenceWatch", CorrespondenceWatch);
const terms = answersWith<CorrespondenceTermPayload>("correspondenceTerm", CorrespondenceTerm);
const standards = answersWith<CorrespondenceStandardPayload>("correspondenceStandard", CorrespondenceStandard);
const isThere = async ({ door }: Context, sql: string, values: readonly unknown[]) => (await door.source.query<object[]>(sql, [...values])).length > 0;

@Resolver()
export class CorrespondenceListVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceFollowUpPayload, { description: "Records what came of a follow-up (PO-26)." })
  completeCorrespondenceFollowUp(@Arg("input") { id, expectedVersion, outcome }: CompleteCorrespondenceFollowUpInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceFollowUpPayload> { return followUps.change(context, info, completing, { id, expectedVersion, outcome }); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceWatchPayload, { description: "Asks to be alerted to what is marked so (PO-22)." })
  watchCorrespondence(@Arg("input") { idempotencyKey, isHighRisk, isHighProfile, channels: named }: WatchCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceWatchPayload> {
    return watches.begin(context, info, watching, { isHighRisk, isHighProfile, channels: named, ...(idempotencyKey && { idempotencyKey }) });
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceWatchPayload, { description: "Asks no longer to be alerted." })
  stopWatchingCorrespondence(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceWatchPayload> { return watches.change(context, info, stopping, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceTermPayload, { description: "Adds an entry to one of the lists for what comes in (PO-64)." })
  async addCorrespondenceTerm(@Arg("input") { idempotencyKey, kind, code, label }: AddCorrespondenceTermInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceTermPayload> {
    const isTaken = await isThere(context, "SELECT FROM correspondence_terms WHERE kind = $1 AND (code = $2 OR lower(label) = lower($3) AND in_use_to IS NULL)", [kind, code, label.trim()]);
    return terms.begin(context, info, addingTerm, { kind, code, label: label.trim(), isTaken, ...(idempotencyKey && { idempotencyKey }) });
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceTermPayload, { description: "Takes an entry out of use: what was entered keeps it, what is new cannot choose it (PO-64)." })
  retireCorrespondenceTerm(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceTermPayload> { return terms.change(context, info, retiringTerm, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceStandardPayload, { description: "Sets how long the office gives itself, for what is received from a date on (PO-21, CS-28)." })
  async setCorrespondenceStandard(@Arg("input") { idempotencyKey, natureCode = null, ...input }: SetCorrespondenceStandardInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceStandardPayload> {
    const isTaken = await isThere(context, "SELECT FROM correspondence_standards WHERE nature_code IS NOT DISTINCT FROM $1 AND in_force_from = $2", [natureCode, input.inForceFrom]);
    return standards.begin(context, info, settingStandard, { ...input, natureCode, isTaken, ...(idempotencyKey && { idempotencyKey }) });
  }
}
