import type { channels } from "@remit/domain/casework/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { readPayload } from "../reading/run.js";
import { Instant } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { addToCase } from "./case.payload.js";
import { answeringLetter, classifyingLetter, recordingLetter } from "./correspondence.deeds.js";
import { Channel, InboundCorrespondence } from "./work.entity.js";

@InputType({ description: "Something that reached us about a case." })
export class RecordCorrespondenceInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Field(() => Channel, { description: "How it reached us." }) channel!: keyof typeof channels;
  @Words("Whom it is from.") fromName!: string;
  @Words("What it says, in a sentence.", { max: 1000 }) summary!: string;
  @Field(() => Instant, { nullable: true, description: "When it arrived; now when left out." }) receivedAt?: Date | null;
}
@InputType({ description: "Inbound correspondence with what it is (WM-03)." })
export class ClassifyCorrespondenceInput extends NamedInput { @Words("What it is, in a few words, such as “new evidence”.", { max: 80 }) classifiedAs!: string; }
@InputType({ description: "Inbound correspondence that was answered." })
export class AnswerCorrespondenceInput extends NamedInput { @Words("How it was answered, such as “letter of 14 January 2026”.", { max: 500 }) how!: string; }

@ObjectType({ description: "Inbound correspondence as it now stands.", simpleResolvers: true })
export class CorrespondencePayload { @Shown("everyone", "The correspondence as it now stands; null when it is out of your reach.", { type: () => InboundCorrespondence, nullable: true }) correspondence!: InboundCorrespondence | null; }

@Resolver()
export class CorrespondenceVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondencePayload, { description: "Records what reached us about a case. It goes to whoever owns the case's group (WM-07)." })
  async recordCorrespondence(@Arg("input") { caseId, channel, fromName, summary, receivedAt, idempotencyKey }: RecordCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondencePayload> {
    const id = await addToCase(context, recordingLetter, caseId, { channel, fromName, summary, ...(receivedAt && { receivedAt: receivedAt.toISOString() }) }, idempotencyKey);
    return { correspondence: await readPayload(context, info, "correspondence", InboundCorrespondence, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondencePayload, { description: "Says what a piece of inbound correspondence is; how long that took is measured (WM-03)." })
  async classifyCorrespondence(@Arg("input") { id, expectedVersion, classifiedAs }: ClassifyCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondencePayload> {
    await performOne(context.door, classifyingLetter, { actor: context.actor, input: { classifiedAs: classifiedAs.trim() }, named: [{ id, expectedVersion }] });
    return { correspondence: await readPayload(context, info, "correspondence", InboundCorrespondence, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondencePayload, { description: "Records how a piece of inbound correspondence was answered." })
  async answerCorrespondence(@Arg("input") { id, expectedVersion, how }: AnswerCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondencePayload> {
    await performOne(context.door, answeringLetter, { actor: context.actor, input: { how }, named: [{ id, expectedVersion }] });
    return { correspondence: await readPayload(context, info, "correspondence", InboundCorrespondence, id) };
  }
}
