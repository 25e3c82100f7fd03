import type { goalStates, talkKinds } from "@remit/domain/development/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Resolver } from "type-graphql";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import { DevelopmentRemark } from "./appraisal.entity.js";
import { RemarkInput } from "./appraisal.resolver.js";
import * as deeds from "./talk.deeds.js";
import { DevelopmentGoal, DevelopmentTalk } from "./talk.entity.js";
import { GoalState, TalkKind } from "./vocabularies.js";

hasMany(StaffMember, "developmentTalks", DevelopmentTalk, "staff", "Talks between the person and whoever manages them (CS-24).");
hasMany(StaffMember, "developmentGoals", DevelopmentGoal, "staff", "The goals of the person's development plan (CS-20).");
hasMany(DevelopmentTalk, "remarks", DevelopmentRemark, "talk", "What was said later.");
@Resolver(() => DevelopmentTalk) export class DevelopmentTalkReads extends reads(DevelopmentTalk, { many: "developmentTalks" }) {}
@Resolver(() => DevelopmentGoal) export class DevelopmentGoalReads extends reads(DevelopmentGoal, { many: "developmentGoals" }) {}

@InputType({ description: "A talk with somebody whom you manage." })
export class RecordTalkInput extends BeginningInput {
  @Field(() => ID, { description: "With whom." }) staffId!: string;
  @Field(() => TalkKind, { description: "What you met about." }) kind!: keyof typeof talkKinds;
  @Day("When you met.") heldOn!: string;
  @Words("What was said.", { max: 10_000 }) notes!: string;
  @Words("What was agreed.", { optional: true, empty: true, max: 4000 }) agreed?: string | null;
  @Day("When you meet next.", true) nextOn?: string | null;
}
@InputType({ description: "A goal of somebody's development plan." })
export class SetGoalInput extends BeginningInput {
  @Field(() => ID, { description: "Whose goal it is." }) staffId!: string;
  @Words("What is to be reached.", { max: 500 }) goal!: string;
  @Words("How.", { optional: true, empty: true, max: 2000 }) how?: string | null;
  @Day("By when.") byOn!: string;
}
@InputType({ description: "What became of a goal." })
export class SettleGoalInput extends NamedInput {
  @Field(() => GoalState, { description: "Reached, or given up." }) state!: keyof typeof goalStates;
  @Words("The same in words.", { max: 2000 }) outcome!: string;
}

const talks = answersWith(DevelopmentTalk, "developmentTalk", "The talk");
const goals = answersWith(DevelopmentGoal, "developmentGoal", "The goal");
type Answer = Promise<object>;
const about = (id: string): NamedInput => ({ id, expectedVersion: anyVersion });

@Resolver()
export class TalkVerbs {
  @talks.Verb("Writes down a talk with somebody whom you manage; it stays as it is written (CS-24, CS-07).")
  recordTalk(@Arg("input") { idempotencyKey, staffId, ...input }: RecordTalkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return talks.begin(context, info, deeds.recordingTalk, { ...input, agreed: input.agreed?.trim() ?? "", nextOn: input.nextOn ?? null }, idempotencyKey, about(staffId));
  }
  @talks.Verb("Adds a remark to a talk that was written down (CS-24).")
  remarkOnTalk(@Arg("input") input: RemarkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return talks.change(context, info, deeds.remarkingOnTalk, input, { text: input.text }); }
  @goals.Verb("Sets a goal of your own development plan, or of that of somebody whom you manage (CS-20, CS-24).")
  setGoal(@Arg("input") { idempotencyKey, staffId, ...input }: SetGoalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return goals.begin(context, info, deeds.settingGoal, { ...input, how: input.how ?? "" }, idempotencyKey, about(staffId)); }
  @goals.Verb("Says what became of a goal (CS-20).")
  settleGoal(@Arg("input") input: SettleGoalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    if (input.state === "OPEN") throw refuseField("state", "Say whether it was reached or given up.", "VALIDATION_FAILED");
    return goals.change(context, info, deeds.settlingGoal, input, { state: input.state, outcome: input.outcome });
  }
}
