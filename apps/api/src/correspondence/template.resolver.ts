import type { languages } from "@remit/domain/casework/labels";
import { letterFields } from "@remit/domain/correspondence/letter-fields";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { Language } from "../casework/people.entity.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { hasMany, reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { colleague } from "./asking.js";
import { LetterTemplate, LetterTemplateVersion, StandardLine } from "./template.entity.js";
import "./template.law.js";
import { addingLine, addingTemplate, renewingLine, writingVersion } from "./writing.deeds.js";

const long = { max: 20_000 };
@InputType({ description: "A template for a kind of letter in a language that has none yet (PO-27)." })
export class AddLetterTemplateInput extends BeginningInput {
  @Words("What it is called.", { max: 120 }) name!: string;
  @Other("The kind of letter.") kindId!: string;
  @Field(() => Language, { description: "The language in which it is written." }) language!: keyof typeof languages;
  @Other("Who answers for its words.") ownerId!: string;
  @Words("What a letter from it is about, in a line.") subject!: string;
  @Words("What it says, with its fields in double braces.", long) body!: string;
  @Day("First day on which it may be used.") fromOn!: string;
  @Day("Last day; none while no end is set.", true) toOn?: string | null;
}
@InputType({ description: "New words for a template; the version before stays on the letters that were written from it." })
export class WriteTemplateVersionInput extends NamedInput {
  @Other("Who answers for its words.") ownerId!: string;
  @Words("What a letter from it is about, in a line.") subject!: string;
  @Words("What it says, with its fields in double braces.", long) body!: string;
  @Day("First day on which it may be used.") fromOn!: string;
  @Day("Last day; none while no end is set.", true) toOn?: string | null;
}
@InputType({ description: "A paragraph that letters may take in (PO-27)." })
export class AddStandardLineInput extends BeginningInput {
  @Words("What it is called.", { max: 120 }) name!: string;
  @Field(() => Language, { description: "The language in which it is written." }) language!: keyof typeof languages;
  @Words("What it says, with its fields in double braces.", { max: 5000 }) text!: string;
  @Other("Who answers for its words.") ownerId!: string;
  @Day("First day on which it may be used.") fromOn!: string;
  @Day("Last day.") toOn!: string;
}
@InputType({ description: "A standard line that goes on, perhaps in other words." })
export class RenewStandardLineInput extends NamedInput {
  @Words("What it says, with its fields in double braces.", { max: 5000 }) text!: string;
  @Other("Who answers for its words.") ownerId!: string;
  @Day("First day on which it may be used.") fromOn!: string;
  @Day("Last day.") toOn!: string;
}
@ObjectType({ description: "A template as it now stands.", simpleResolvers: true })
export class LetterTemplatePayload { @Shown("everyone", "The template.", { type: () => LetterTemplate, nullable: true }) letterTemplate!: LetterTemplate | null; }
@ObjectType({ description: "A standard line as it now stands.", simpleResolvers: true })
export class StandardLinePayload { @Shown("everyone", "The line.", { type: () => StandardLine, nullable: true }) standardLine!: StandardLine | null; }
@ObjectType({ description: "A field that a template may name in double braces (PO-27).", simpleResolvers: true })
export class PublishedField {
  @Shown("everyone", "How it is written, without the braces.") name!: string;
  @Shown("everyone", "What it stands for.") says!: string;
}

hasMany(LetterTemplate, "versions", LetterTemplateVersion, "template", "Its versions, the latest first.");
@Resolver(() => LetterTemplate) export class LetterTemplateReads extends reads(LetterTemplate, { one: "letterTemplate", many: "letterTemplates" }) {}
@Resolver(() => StandardLine) export class StandardLineReads extends reads(StandardLine, { many: "standardLines" }) {}

const templates = answersWith<LetterTemplatePayload>("letterTemplate", LetterTemplate);
const lines = answersWith<StandardLinePayload>("standardLine", StandardLine);
const answersFor = async (context: Context, ownerId: string) => (await colleague(context, ownerId)) !== null;

@Resolver()
export class TemplateVerbs {
  @Extensions({ policy: "everyone" })
  @Query(() => [PublishedField], { description: "The fields that a template may name (PO-27)." })
  letterFields(): PublishedField[] { return Object.entries(letterFields).map(([name, says]) => ({ name, says })); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterTemplatePayload, { description: "Adds a template with its first version. A field that no case has is refused by name (PO-27)." })
  async addLetterTemplate(@Arg("input") { toOn = null, ...input }: AddLetterTemplateInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterTemplatePayload> {
    const [taken] = await context.door.source.query<object[]>("SELECT FROM letter_templates WHERE kind_id = $1 AND language = $2", [input.kindId, input.language]);
    return templates.begin(context, info, addingTemplate, { ...input, toOn, isTaken: taken !== undefined, texts: [input.subject, input.body], ownerWorksHere: await answersFor(context, input.ownerId) });
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => LetterTemplatePayload, { description: "Writes a new version of a template, in use from a later day (PO-28)." })
  async writeTemplateVersion(@Arg("input") { toOn = null, ...input }: WriteTemplateVersionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<LetterTemplatePayload> {
    return templates.change(context, info, writingVersion, { ...input, toOn, texts: [input.subject, input.body], ownerWorksHere: await answersFor(context, input.ownerId) });
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => StandardLinePayload, { description: "Adds a standard line with its owner and its last day (PO-27)." })
  async addStandardLine(@Arg("input") input: AddStandardLineInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StandardLinePayload> {
    return lines.begin(context, info, addingLine, { ...input, texts: [input.text], ownerWorksHere: await answersFor(context, input.ownerId) });
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => StandardLinePayload, { description: "Renews a standard line, perhaps in other words or with another owner (PO-27)." })
  async renewStandardLine(@Arg("input") input: RenewStandardLineInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StandardLinePayload> {
    return lines.change(context, info, renewingLine, { ...input, texts: [input.text], ownerWorksHere: await answersFor(context, input.ownerId) });
  }
}
