import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { RenameEntryInput } from "../casework/lists.resolver.js";
import { answersWith } from "../casework/records.answers.js";
import { entryNamed, listDeeds } from "../casework/register.deeds.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { reads } from "../reading/roots.js";
import { Behaviour } from "./appraisal.entity.js";

@Resolver(() => Behaviour) export class BehaviourReads extends reads(Behaviour, { many: "behaviours" }) {}

@InputType({ description: "A behaviour that the list does not have." })
export class AddBehaviourInput extends BeginningInput {
  @Words("What it is called.", { max: 80 }) name!: string;
  @Words("What it means.", { max: 300 }) meaning!: string;
  @Field(() => Int, { description: "Its place in the list." }) @Min(1, { message: "Give a place from 1 to 100." }) @Max(100, { message: "Give a place from 1 to 100." }) ordinal!: number;
}

const { table, called, add, rename, retire, restore } = listDeeds(Behaviour, "behaviours", "name");
const behaviours = answersWith(Behaviour, "behaviour", "The behaviour");
type Answer = Promise<object>;

@Resolver()
export class BehaviourVerbs {
  @behaviours.Verb("Adds a behaviour by which people are appraised from now on (CS-31).")
  async addBehaviour(@Arg("input") { idempotencyKey, ...sent }: AddBehaviourInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const values = { ...sent, name: sent.name.trim() };
    return behaviours.begin(context, info, add, { takenBy: await entryNamed(context.door, { table, called }, values.name), values }, idempotencyKey, undefined, sent);
  }
  @behaviours.Verb("Renames a behaviour; what was signed keeps the name that it had (CS-31).")
  async renameBehaviour(@Arg("input") input: RenameEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return behaviours.change(context, info, rename, input, { takenBy: await entryNamed(context.door, { table, called }, input.name, input.id), to: input.name.trim() });
  }
  @behaviours.Verb("Takes a behaviour out of use: nobody is appraised by it from now on (CS-31).")
  retireBehaviour(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return behaviours.change(context, info, retire, input, {}); }
  @behaviours.Verb("Puts a behaviour back in use (CS-31).")
  restoreBehaviour(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return behaviours.change(context, info, restore, input, {}); }
}
