import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import { Case } from "../casework/case.entity.js";
import type { Context } from "../door/context.js";
import { perform, performOne } from "../door/perform.js";
import { BulkItemResult, itemResult, NamedInput } from "../door/results.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { atOnce } from "./assigning.resolver.js";
import { returningCase, returningGroups } from "./returning.deed.js";

@InputType({ description: "Which case groups go back to their segment." })
export class ReturnCaseGroupsInput {
  @Field(() => [NamedInput], { description: `The case groups, as you last saw them; ${atOnce} at most.` }) @ArrayMinSize(1) @ArrayMaxSize(atOnce) caseGroups!: NamedInput[];
  @Field(() => String, { nullable: true, description: "The same key gives the same answer once." }) idempotencyKey?: string | null;
}

@InputType({ description: "Which case goes back to its segment." })
export class ReturnCaseInput {
  @Field(() => ID, { description: "The case's identifier." }) id!: string;
  @Field(() => Int, { description: "The version you last read." }) expectedVersion!: number;
  @Field(() => String, { nullable: true, description: "The same key gives the same answer once." }) idempotencyKey?: string | null;
}

@ObjectType({ description: "Which case groups went back and which could not, each answered alone.", simpleResolvers: true })
export class ReturnCaseGroupsPayload {
  @Shown("everyone", "An outcome for each case group that was named.", { type: () => [BulkItemResult] }) results!: BulkItemResult[];
}

@ObjectType({ description: "The case that went back to its segment.", simpleResolvers: true })
export class ReturnCasePayload {
  @Shown("everyone", "The case as it now stands.", { type: () => Case, nullable: true }) case!: Case | null;
}

@Resolver()
export class ReturningResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => ReturnCaseGroupsPayload, { description: "Returns case groups to their segment's hopper; refused while anything in them is open, saying what and how many (WM-48, WM-49)." })
  async returnCaseGroupsToSegment(@Arg("input") { caseGroups, idempotencyKey }: ReturnCaseGroupsInput, @Ctx() { actor, door }: Context): Promise<ReturnCaseGroupsPayload> {
    const { outcomes } = await perform(door, returningGroups, { actor, input: {}, named: caseGroups, idempotencyKey });
    return { results: outcomes.map(itemResult) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ReturnCasePayload, { description: "Returns one case to its segment; refused while anything on it is open, saying what and how many (WM-48, WM-49)." })
  async returnCaseToSegment(@Arg("input") input: ReturnCaseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ReturnCasePayload> {
    const id = await performOne(context.door, returningCase, { actor: context.actor, input: {}, named: [input], idempotencyKey: input.idempotencyKey });
    return { case: await readPayload(context, info, "case", Case, id) };
  }
}
