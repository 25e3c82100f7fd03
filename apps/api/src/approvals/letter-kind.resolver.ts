import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { RenameEntryInput } from "../casework/lists.resolver.js";
import { entryNamed, listDeeds } from "../casework/register.deeds.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { Shown } from "../reading/shown.js";
import { LetterKind } from "./letter.entity.js";

@InputType({ description: "A kind of letter that the list does not have." })
export class AddLetterKindInput extends BeginningInput { @Words("What it is called.", { max: 80 }) name!: string; }
@ObjectType({ description: "A kind of letter as it now stands.", simpleResolvers: true })
export class LetterKindPayload { @Shown("everyone", "The kind.", { type: () => LetterKind, nullable: true }) letterKind!: LetterKind | null; }

const list = listDeeds(LetterKind, "letter_kinds", "name");
const { begin, change } = answersWith<LetterKindPayload>("letterKind", LetterKind);

@Resolver()
export class LetterKindVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterKindPayload, { description: "Adds a kind of letter." })
  async addLetterKind(@Arg("input") { idempotencyKey, name }: AddLetterKindInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterKindPayload> {
    return begin(context, info, list.add, { takenBy: await entryNamed(context.door, list, name), values: { name: name.trim() }, ...(idempotencyKey && { idempotencyKey }) });
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterKindPayload, { description: "Renames a kind of letter, everywhere it was used." })
  async renameLetterKind(@Arg("input") { id, expectedVersion, name }: RenameEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterKindPayload> {
    return change(context, info, list.rename, { id, expectedVersion, takenBy: await entryNamed(context.door, list, name, id), to: name.trim() });
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterKindPayload, { description: "Takes a kind of letter out of use: old letters keep it, new ones cannot choose it." })
  retireLetterKind(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterKindPayload> { return change(context, info, list.retire, input); }
  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterKindPayload, { description: "Puts a kind of letter back in use." })
  restoreLetterKind(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterKindPayload> { return change(context, info, list.restore, input); }
}
