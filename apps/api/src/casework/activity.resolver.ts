import type { activityKinds } from "@remit/domain/casework/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { addingActivity, cancellingActivity, completingActivity } from "./activity.deeds.js";
import { addToCase } from "./case.payload.js";
import { ReasonedInput } from "./case.resolver.js";
import { Activity, ActivityKind } from "./work.entity.js";

@InputType({ description: "Something to be done on a case." })
export class AddActivityInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Field(() => ActivityKind, { description: "What is to be done." }) kind!: keyof typeof activityKinds;
  @Words("In a sentence.", { max: 1000 }) summary!: string;
  @Day("By when.", true) dueOn?: string | null;
}

@ObjectType({ description: "An activity as it now stands.", simpleResolvers: true })
export class ActivityPayload { @Shown("everyone", "The activity as it now stands; null when it is out of your reach.", { type: () => Activity, nullable: true }) activity!: Activity | null; }

@Resolver()
export class ActivityVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => ActivityPayload, { description: "Adds something to be done on a case. It goes to whoever owns the case's group (WM-07)." })
  async addActivity(@Arg("input") { caseId, kind, summary, dueOn, idempotencyKey }: AddActivityInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ActivityPayload> {
    const id = await addToCase(context, addingActivity, caseId, { kind, summary, dueOn: dueOn ?? null }, idempotencyKey);
    return { activity: await readPayload(context, info, "activity", Activity, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ActivityPayload, { description: "Records that an activity of yours is done." })
  async completeActivity(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ActivityPayload> {
    await performOne(context.door, completingActivity, { actor: context.actor, input: {}, named: [input] });
    return { activity: await readPayload(context, info, "activity", Activity, input.id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ActivityPayload, { description: "Cancels an activity." })
  async cancelActivity(@Arg("input") { id, expectedVersion, reason }: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ActivityPayload> {
    await performOne(context.door, cancellingActivity, { actor: context.actor, input: { reason }, named: [{ id, expectedVersion }] });
    return { activity: await readPayload(context, info, "activity", Activity, id) };
  }
}
