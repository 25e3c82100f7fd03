import type { GraphQLResolveInfo } from "graphql";
import type { JoinedGroup } from "@remit/domain/casework/opening";
import { ArrayMaxSize, IsOptional, ValidateNested } from "class-validator";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { readPayload } from "../reading/run.js";
import { Case, CaseGroup } from "./case.entity.js";
import { CasePayload } from "./case.payload.js";
import { Complexity } from "./case.resolver.js";
import { NewFindingInput, newFinding, termsOf } from "./finding.inputs.js";
import { opening, type Opening } from "./opening.deed.js";
import { newPerson, RegisterPersonInput } from "./person.inputs.js";
import { visible } from "./visible.js";

@InputType({ description: "A case that is opened, in a new case group or in one that is there." })
export class OpenCaseInput extends BeginningInput {
  @Words("What the complaint is about, in a line.") title!: string;
  @Words("The complaint in a few sentences.", { optional: true, max: 20_000, empty: true }) summary?: string | null;
  @Other("The case group that it joins; a new one is begun when left out (CS-26).", true) caseGroupId?: string | null;
  @Other("Who complained, when registered already.", true) complainantId?: string | null;
  @Field(() => RegisterPersonInput, { nullable: true, description: "Who complained, when not registered yet; not together with `complainantId`." }) @ValidateNested() newComplainant?: RegisterPersonInput | null;
  @Other("The body complained about.", true) bodyId?: string | null;
  @Other("Whose segment's work a new group is; your own when left out.", true) segmentId?: string | null;
  @Day("When it was received; today when left out.", true) receivedOn?: string | null;
  @Complexity("How complex it is, 1 to 4; 1 when left out.") complexity?: number | null;
  @Field(() => [NewFindingInput], { nullable: true, description: "The first heads of complaint; 30 at most." }) @IsOptional() @ArrayMaxSize(30, { message: "Open the case with 30 findings at most and add the others afterwards." }) @ValidateNested({ each: true }) findings?: NewFindingInput[] | null;
}

/** What the law must know of an opening, gathered from what was put in. */
async function gathered(input: OpenCaseInput, context: Context): Promise<Opening> {
  const findings = input.findings ?? [];
  return {
    group: input.caseGroupId ? await visible<JoinedGroup>(context, CaseGroup, input.caseGroupId) : undefined, groupId: input.caseGroupId ?? null,
    segmentId: input.segmentId ?? context.actor.segmentId, complainantId: input.complainantId ?? null,
    newComplainant: input.newComplainant ? newPerson(input.newComplainant) : null, receivedOn: input.receivedOn ?? context.today,
    findings: await Promise.all(findings.map((one) => termsOf(context.door, one))), newFindings: findings.map(newFinding),
    title: input.title.trim(), summary: input.summary ?? "", bodyId: input.bodyId ?? null, complexity: input.complexity ?? 1,
  };
}

@Resolver()
export class OpeningVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Opens a case. It gets its reference, joins or begins a case group, and goes to the group's owner or to the segment's hopper." })
  async openCase(@Arg("input") input: OpenCaseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    const id = await performOne(context.door, opening, { actor: context.actor, input: await gathered(input, context), idempotencyKey: input.idempotencyKey });
    return { case: await readPayload(context, info, "case", Case, id) };
  }
}
