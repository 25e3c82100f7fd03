import type { LetterInput } from "@remit/domain/approvals/letter-actions";
import type { contactMethods } from "@remit/domain/casework/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { addToCase } from "../casework/case.payload.js";
import { ReasonedInput } from "../casework/case.resolver.js";
import { ContactMethod } from "../casework/people.entity.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { given } from "../organisation/writing.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { cancelling, drafting, issuing, rewriting, type LetterWords } from "./letter.deeds.js";
import { Letter } from "./letter.entity.js";

@InputType({ description: "A letter that is begun on a case." })
export class DraftLetterInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("What kind of letter it is.") kindId!: string;
  @Words("To whom it goes.") addressee!: string;
  @Words("What it is about, in a line.") subject!: string;
  @Words("What it says.", { max: 50_000, empty: true }) body!: string;
}
@InputType({ description: "A letter that goes out." })
export class IssueLetterInput extends NamedInput { @Field(() => ContactMethod, { nullable: true, description: "By what means it goes out; as a letter when nothing is said." }) how?: keyof typeof contactMethods | null; }
@InputType({ description: "What is to change about a letter; what is left out stays as it is." })
export class EditLetterInput extends NamedInput {
  @Other("What kind of letter it is.", true) kindId?: string | null;
  @Words("To whom it goes.", { optional: true }) addressee?: string | null;
  @Words("What it is about, in a line.", { optional: true }) subject?: string | null;
  @Words("What it says.", { optional: true, max: 50_000, empty: true }) body?: string | null;
}
@ObjectType({ description: "A letter as it now stands.", simpleResolvers: true })
export class LetterPayload { @Shown("everyone", "The letter as it now stands; null when you may no longer see it.", { type: () => Letter, nullable: true }) letter!: Letter | null; }

const { change } = answersWith<LetterPayload>("letter", Letter);

/** The kind that an input names, as it stands in the office's list. */
export async function kindOf({ door }: Context, kindId: string | null | undefined): Promise<LetterInput> {
  const [kind] = kindId ? await door.source.query<{ isActive: boolean }[]>('SELECT is_active AS "isActive" FROM letter_kinds WHERE id = $1', [kindId]) : [];
  return { kind: kind ?? null, names: { kindId: Boolean(kindId) } };
}

@Resolver()
export class LetterVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterPayload, { description: "Begins a letter on a case, as a draft." })
  async draftLetter(@Arg("input") { caseId, idempotencyKey, ...words }: DraftLetterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterPayload> {
    const id = await addToCase(context, drafting, caseId, { ...(await kindOf(context, words.kindId)), words }, idempotencyKey);
    return { letter: await readPayload(context, info, "letter", Letter, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterPayload, { description: "Rewrites a letter. One that was approved becomes a draft again: its approval was of another text." })
  async editLetter(@Arg("input") { id, expectedVersion, ...input }: EditLetterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterPayload> {
    return change(context, info, rewriting, { id, expectedVersion, ...(await kindOf(context, input.kindId)), words: given(input) as Partial<LetterWords> });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterPayload, { description: "Issues a letter. One whose kind must be checked needs an approval of exactly its text first (WM-55)." })
  issueLetter(@Arg("input") { id, expectedVersion, how }: IssueLetterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterPayload> { return change(context, info, issuing, { id, expectedVersion, how: how ?? "LETTER" }); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterPayload, { description: "Cancels a letter that was not issued." })
  cancelLetter(@Arg("input") { id, expectedVersion, reason }: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterPayload> { return change(context, info, cancelling, { id, expectedVersion, reason }); }
}
