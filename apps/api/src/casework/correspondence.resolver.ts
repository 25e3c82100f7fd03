import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { Words } from "../door/inputs.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { classifyingLetter } from "./correspondence.deeds.js";
import { InboundCorrespondence } from "./work.entity.js";

@InputType({ description: "Inbound correspondence with what it is (WM-03)." })
export class ClassifyCorrespondenceInput extends NamedInput { @Words("What it is, in a few words, such as “new evidence”.", { max: 80 }) classifiedAs!: string; }

@ObjectType({ description: "Inbound correspondence as it now stands.", simpleResolvers: true })
export class CorrespondencePayload { @Shown("everyone", "The correspondence as it now stands; null when it is out of your reach.", { type: () => InboundCorrespondence, nullable: true }) correspondence!: InboundCorrespondence | null; }

@Resolver()
export class CorrespondenceVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondencePayload, { description: "Says what a piece of inbound correspondence is; how long that took is measured (WM-03)." })
  async classifyCorrespondence(@Arg("input") { id, expectedVersion, classifiedAs }: ClassifyCorrespondenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondencePayload> {
    await performOne(context.door, classifyingLetter, { actor: context.actor, input: { classifiedAs: classifiedAs.trim() }, named: [{ id, expectedVersion }] });
    return { correspondence: await readPayload(context, info, "correspondence", InboundCorrespondence, id) };
  }
}
