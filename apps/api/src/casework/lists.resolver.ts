import type { GraphQLResolveInfo } from "graphql";
import { Max, Min } from "class-validator";
import { Arg, Ctx, Extensions, Field, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import type { Kind } from "../reading/readable.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { FindingCategory, FindingOutcome } from "./finding.entity.js";
import { entryNamed, listDeeds } from "./register.deeds.js";
import { WorkArea, WorkSubArea } from "./work.entity.js";

const code = { max: 40, pattern: /^[A-Z][A-Z0-9_]*$/, says: "Write a code in capitals, digits and underscores, such as NOT_UPHELD." };

@InputType({ description: "An entry of a list with its new name." })
export class RenameEntryInput extends NamedInput { @Words("What it is to be called.", { max: 80 }) name!: string; }
@InputType({ description: "An area of work that the list does not have." })
export class AddWorkAreaInput extends BeginningInput { @Words("What it is called.", { max: 80 }) name!: string; }
@InputType({ description: "A part of an area of work that the list does not have." })
export class AddWorkSubAreaInput extends BeginningInput { @Other("The area it belongs to.") areaId!: string; @Words("What it is called.", { max: 80 }) name!: string; }
@InputType({ description: "A category of complaint that the list does not have." })
export class AddFindingCategoryInput extends BeginningInput { @Words("Its stable code.", code) code!: string; @Words("What it is called.", { max: 80 }) label!: string; }
@InputType({ description: "An outcome that the list does not have." })
export class AddFindingOutcomeInput extends BeginningInput {
  @Words("Its stable code.", code) code!: string;
  @Words("What it is called.", { max: 80 }) label!: string;
  @Field(() => Int, { description: "How grave it is, 0 to 9; 0 is nothing wrong." }) @Min(0, { message: "Give a number from 0 to 9." }) @Max(9, { message: "Give a number from 0 to 9." }) severity!: number;
  @Field(() => Boolean, { description: "Whether it upholds the complaint." }) isUpheld!: boolean;
}

@ObjectType({ description: "An entry of one of the office's lists as it now stands; the field of its own list is filled.", simpleResolvers: true })
export class ListEntryPayload {
  @Shown("everyone", "The area of work.", { type: () => WorkArea, nullable: true }) workArea?: WorkArea | null;
  @Shown("everyone", "The part of an area of work.", { type: () => WorkSubArea, nullable: true }) workSubArea?: WorkSubArea | null;
  @Shown("everyone", "The category.", { type: () => FindingCategory, nullable: true }) findingCategory?: FindingCategory | null;
  @Shown("everyone", "The outcome.", { type: () => FindingOutcome, nullable: true }) findingOutcome?: FindingOutcome | null;
}

const lists = {
  workArea: { kind: WorkArea, ...listDeeds(WorkArea, "work_areas", "name") },
  workSubArea: { kind: WorkSubArea, ...listDeeds(WorkSubArea, "work_sub_areas", "name") },
  findingCategory: { kind: FindingCategory, ...listDeeds(FindingCategory, "finding_categories", "label") },
  findingOutcome: { kind: FindingOutcome, ...listDeeds(FindingOutcome, "finding_outcomes", "label") },
} as const;
type List = keyof typeof lists;

const answer = async (list: List, id: string, context: Context, info: GraphQLResolveInfo): Promise<ListEntryPayload> => ({ [list]: await readPayload(context, info, list, lists[list].kind as Kind, id) });

async function add(list: List, { idempotencyKey, ...values }: BeginningInput & { name?: string; label?: string; areaId?: string }, context: Context, info: GraphQLResolveInfo): Promise<ListEntryPayload> {
  for (const name of ["name", "label"] as const) if (values[name]) values[name] = values[name].trim();
  const takenBy = await entryNamed(context.door, lists[list], values.name ?? values.label!, null, values.areaId ?? null);
  return answer(list, await performOne(context.door, lists[list].add, { actor: context.actor, input: { takenBy, values }, idempotencyKey }), context, info);
}
async function rename(list: List, input: RenameEntryInput, context: Context, info: GraphQLResolveInfo): Promise<ListEntryPayload> {
  const takenBy = await entryNamed(context.door, lists[list], input.name, input.id);
  await performOne(context.door, lists[list].rename, { actor: context.actor, input: { takenBy, to: input.name.trim() }, named: [input] });
  return answer(list, input.id, context, info);
}
async function retire(list: List, verb: "retire" | "restore", input: NamedInput, context: Context, info: GraphQLResolveInfo): Promise<ListEntryPayload> {
  await performOne(context.door, lists[list][verb], { actor: context.actor, input: {}, named: [input] });
  return answer(list, input.id, context, info);
}

const renamed = "What it is called, everywhere it was used. Two entries of a list do not share a name.";
const retired = "Takes it out of use: old records keep it, new ones cannot choose it.";
const restored = "Puts it back in use.";
const Verb = (description: string): MethodDecorator => (target, key, descriptor) => {
  Extensions({ policy: "everyone" })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
  Mutation(() => ListEntryPayload, { description })(target, key as string, descriptor as TypedPropertyDescriptor<unknown>);
};

@Resolver()
export class WorkAreaVerbs {
  @Verb("Adds an area of work.") addWorkArea(@Arg("input") input: AddWorkAreaInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return add("workArea", input, context, info); }
  @Verb(renamed) renameWorkArea(@Arg("input") input: RenameEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return rename("workArea", input, context, info); }
  @Verb(retired) retireWorkArea(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return retire("workArea", "retire", input, context, info); }
  @Verb(restored) restoreWorkArea(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return retire("workArea", "restore", input, context, info); }
  @Verb("Adds a part to an area of work.") addWorkSubArea(@Arg("input") input: AddWorkSubAreaInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return add("workSubArea", input, context, info); }
  @Verb(renamed) renameWorkSubArea(@Arg("input") input: RenameEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return rename("workSubArea", input, context, info); }
  @Verb(retired) retireWorkSubArea(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return retire("workSubArea", "retire", input, context, info); }
  @Verb(restored) restoreWorkSubArea(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return retire("workSubArea", "restore", input, context, info); }
}

@Resolver()
export class FindingTermVerbs {
  @Verb("Adds a category of complaint.") addFindingCategory(@Arg("input") input: AddFindingCategoryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return add("findingCategory", input, context, info); }
  @Verb(renamed) renameFindingCategory(@Arg("input") input: RenameEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return rename("findingCategory", input, context, info); }
  @Verb(retired) retireFindingCategory(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return retire("findingCategory", "retire", input, context, info); }
  @Verb(restored) restoreFindingCategory(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return retire("findingCategory", "restore", input, context, info); }
  @Verb("Adds an outcome.") addFindingOutcome(@Arg("input") input: AddFindingOutcomeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return add("findingOutcome", input, context, info); }
  @Verb(renamed) renameFindingOutcome(@Arg("input") input: RenameEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return rename("findingOutcome", input, context, info); }
  @Verb(retired) retireFindingOutcome(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return retire("findingOutcome", "retire", input, context, info); }
  @Verb(restored) restoreFindingOutcome(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return retire("findingOutcome", "restore", input, context, info); }
}
