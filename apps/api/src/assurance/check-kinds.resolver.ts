import type { PoliciesInput } from "@remit/domain/assurance/checking";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Resolver } from "type-graphql";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { reads } from "../reading/roots.js";
import { addingCheckKind, endingCheckKind, namingPolicies } from "./control-check.deeds.js";
import { ControlCheckKind } from "./control-check.entity.js";
import { EndUseInput } from "./settings.resolver.js";

@Resolver(() => ControlCheckKind) export class ControlCheckKindReads extends reads(ControlCheckKind, { many: "controlCheckKinds" }) {}

const tooMany = { message: "A kind tests 50 policies at most." };
@InputType({ description: "A kind of control check." })
export class AddControlCheckKindInput extends BeginningInput {
  @Words("What it is called.", { max: 100 }) name!: string;
  @Field(() => [ID], { description: "The policies that it tests; at least one." }) @ArrayMaxSize(50, tooMany) policyIds!: string[];
  @Field({ description: "Whether the checker says if the limits of authority were kept (AS-16)." }) looksAtLimits!: boolean;
  @Day("From when on it is used.") inUseFrom!: string;
}
@InputType({ description: "The policies that a kind of control check tests." })
export class NameTestedPoliciesInput extends NamedInput { @Field(() => [ID], { description: "The policies; at least one." }) @ArrayMaxSize(50, tooMany) policyIds!: string[]; }

/** The policies that are named, of those in force, and what they are called. */
async function policiesNamed({ door }: Context, named: readonly string[]): Promise<PoliciesInput & { readonly policyNames: readonly string[] }> {
  const policyIds = [...new Set(named)];
  const found = await door.source.query<{ name: string }[]>("SELECT name FROM policies WHERE id = ANY($1::uuid[]) AND state = 'IN_FORCE' ORDER BY name", [policyIds]);
  return { policyIds, unknown: policyIds.length - found.length, policyNames: found.map(({ name }) => name) };
}

const kinds = answersWith(ControlCheckKind, "controlCheckKind", "The kind");
type Answer = Promise<object>;

@Resolver()
export class ControlCheckKindVerbs {
  @kinds.Verb("Adds a kind of control check, from a day on, tied to the policies that it tests (AS-09).")
  async addControlCheckKind(@Arg("input") { idempotencyKey, policyIds, ...input }: AddControlCheckKindInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return kinds.begin(context, info, addingCheckKind, { ...input, ...(await policiesNamed(context, policyIds)) }, idempotencyKey);
  }
  @kinds.Verb("Says which policies a kind of control check tests (AS-09).")
  async nameTestedPolicies(@Arg("input") { policyIds, ...named }: NameTestedPoliciesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return kinds.change(context, info, namingPolicies, named, await policiesNamed(context, policyIds)); }
  @kinds.Verb("Ends a kind of control check, from a day on; what was checked stays on record (AS-09).")
  endControlCheckKind(@Arg("input") input: EndUseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return kinds.change(context, info, endingCheckKind, input, { inUseTo: input.inUseTo }); }
}
