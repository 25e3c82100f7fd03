import type { channels } from "@remit/domain/casework/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, Resolver } from "type-graphql";
import { addToCase } from "../casework/case.payload.js";
import { CorrespondencePayload } from "../casework/correspondence.resolver.js";
import { Channel, InboundCorrespondence } from "../casework/work.entity.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { readPayload } from "../reading/run.js";
import { Instant } from "../reading/scalars.js";
import { answeringOnCase, recordingOnCase } from "./entering.deed.js";

@InputType({ description: "Something that reached us about a case." })
export class RecordCorrespondenceInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Field(() => Channel, { description: "How it reached us." }) channel!: keyof typeof channels;
  @Words("Whom it is from.") fromName!: string;
  @Words("What it says, in a sentence.", { max: 1000 }) summary!: string;
  @Field(() => Instant, { nullable: true, description: "When it arrived; now when left out." }) receivedAt?: Date | null;
}
@InputType({ description: "Inbound correspondence that was answered." })
export class AnswerCorrespondenceInput extends NamedInput { @Words("How it was answered, such as “letter of 14 January 2026”.", { max: 500 }) how!: string; }

@Resolver()
export class CorrespondenceOnCaseVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondencePayload, { description: "Records what reached us about a case. It goes to whoever owns the case's group (WM-07) and stands in the register." })
  async recordCorrespondence(@Arg("input") { caseId, channel, fromName, summary, receivedAt, idempotencyKey }: RecordCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondencePayload> {
    const id = await addToCase(context, recordingOnCase, caseId, { channel, fromName, summary, ...(receivedAt && { receivedAt: receivedAt.toISOString() }) }, idempotencyKey);
    return { correspondence: await readPayload(context, info, "correspondence", InboundCorrespondence, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondencePayload, { description: "Records how a piece of inbound correspondence was answered, and the register with it." })
  async answerCorrespondence(@Arg("input") { id, expectedVersion, how }: AnswerCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondencePayload> {
    await performOne(context.door, answeringOnCase, { actor: context.actor, input: { how }, named: [{ id, expectedVersion }] });
    return { correspondence: await readPayload(context, info, "correspondence", InboundCorrespondence, id) };
  }
}
