import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Resolver } from "type-graphql";
import { casesSeenBy } from "../access/seen-cases.js";
import { Case } from "../casework/case.entity.js";
import { peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./issue.deeds.js";
import { SystemicIssue, SystemicIssueCase } from "./issue.entity.js";
import { Theme } from "./theme.entity.js";

hasMany(SystemicIssue, "cases", SystemicIssueCase, "issue", "The cases in which it shows, of those that you may see (PO-51).");
hasMany(Case, "systemicIssues", SystemicIssueCase, "case", "The systemic issues to which it belongs (PO-51).");
hasMany(Theme, "systemicIssues", SystemicIssue, "theme", "The systemic issues that were proposed from it (PO-51).");
@Resolver(() => SystemicIssue) export class SystemicIssueReads extends reads(SystemicIssue, { one: "systemicIssue", many: "systemicIssues", byReference: "systemicIssueByReference" }) {}

const Cases = (): PropertyDecorator => (target, key) => {
  Field(() => [ID], { description: "The cases in which it shows." })(target, key);
  ArrayMaxSize(500, { message: "Name 500 cases at most, and add the others afterwards." })(target, key as string);
};
@InputType({ description: "A big and repeated mistake that is proposed to be handled." })
export class ProposeSystemicIssueInput extends BeginningInput {
  @Words("What it is called.") name!: string;
  @Words("What goes wrong again and again.", { max: 4000 }) what!: string;
  @Words("What shows it.", { max: 2000 }) why!: string;
  @Other("The theme from which it is proposed.", true) themeId?: string | null;
  @Cases() caseIds!: string[];
}
@InputType({ description: "Who is to handle an issue, and how." })
export class AgreeSystemicIssueInput extends NamedInput {
  @Words("What it is called from now on; as it was proposed when absent.", { optional: true }) name?: string | null;
  @Other("Who is to handle it.") ownerId!: string;
  @Words("How it is to be handled.", { max: 4000 }) handling!: string;
}
@InputType({ description: "How an issue is handled." })
export class HandleSystemicIssueInput extends NamedInput { @Words("How it is handled.", { max: 4000 }) handling!: string; }
@InputType({ description: "Further cases in which an issue shows." })
export class AddCasesToSystemicIssueInput extends NamedInput { @Cases() caseIds!: string[]; }
@InputType({ description: "What came of an issue." })
export class CloseSystemicIssueInput extends NamedInput { @Words("What came of it.", { max: 4000 }) outcome!: string; }

const { Verb, change, begin } = answersWith(SystemicIssue, "systemicIssue", "The systemic issue");
type Answer = Promise<object>;

/** The cases that a command names, each once, and how many of them the person who commands may not see. */
async function casesNamed({ door, actor }: Context, ids: readonly string[]) {
  const distinct = [...new Set(ids)];
  const seen = await casesSeenBy({ query: async (text: string, values: unknown[]) => ({ rows: await door.source.query<never[]>(text, values) }) } as never, actor, distinct);
  return { caseIds: distinct.filter((id) => seen.has(id)), unseen: distinct.length - seen.size };
}

@Resolver()
export class SystemicIssueVerbs {
  @Verb("Proposes a systemic issue, with the cases that show it and why (PO-51, PO-52).")
  async proposeSystemicIssue(@Arg("input") { idempotencyKey, ...input }: ProposeSystemicIssueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    if (input.themeId && !await visible(context, Theme, input.themeId)) throw refuseField("themeId", "There is no such theme. Choose from the list.", "VALIDATION_FAILED");
    return begin(context, info, deeds.proposing, { name: input.name, what: input.what, why: input.why, themeId: input.themeId ?? null, ...await casesNamed(context, input.caseIds) }, idempotencyKey);
  }
  @Verb("Agrees an issue, names it and gives it to somebody to handle (PO-51).")
  async agreeSystemicIssue(@Arg("input") input: AgreeSystemicIssueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { ownerId } = await peopleNamed(context, null, { ownerId: input.ownerId });
    return change(context, info, deeds.agreeing, input, { named: [ownerId], handling: input.handling, name: input.name ?? null });
  }
  @Verb("Does not take an issue up, with the reason.")
  dropSystemicIssue(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.dropping, input, { reason: input.reason }); }
  @Verb("Says how an issue is handled (PO-51).")
  handleSystemicIssue(@Arg("input") input: HandleSystemicIssueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.handling, input, { handling: input.handling }); }
  @Verb("Adds cases in which an issue shows.")
  async addCasesToSystemicIssue(@Arg("input") input: AddCasesToSystemicIssueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.addingCases, input, await casesNamed(context, input.caseIds)); }
  @Verb("Closes an issue with what came of it (PO-51).")
  closeSystemicIssue(@Arg("input") input: CloseSystemicIssueInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.closing, input, { outcome: input.outcome }); }
}
