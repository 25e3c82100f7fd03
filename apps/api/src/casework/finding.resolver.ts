import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { Case } from "./case.entity.js";
import { addToCase, CasePayload } from "./case.payload.js";
import { Finding } from "./finding.entity.js";
import { addingFinding, editingFinding, removingFinding } from "./finding.deeds.js";
import { AddFindingInput, EditFindingInput, newFinding, termsOf } from "./finding.inputs.js";
import { visible } from "./visible.js";

@ObjectType({ description: "A finding as it now stands.", simpleResolvers: true })
export class FindingPayload { @Shown("everyone", "The finding as it now stands.", { type: () => Finding, nullable: true }) finding!: Finding | null; }

@Resolver()
export class FindingVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => FindingPayload, { description: "Adds a head of complaint to a case that is not decided." })
  async addFinding(@Arg("input") input: AddFindingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FindingPayload> {
    const id = await addToCase(context, addingFinding, input.caseId, { ...(await termsOf(context.door, input)), finding: newFinding(input) }, input.idempotencyKey);
    return { finding: await readPayload(context, info, "finding", Finding, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => FindingPayload, { description: "Changes a finding while its case is not decided, such as to give it its outcome." })
  async editFinding(@Arg("input") { id, expectedVersion, ...input }: EditFindingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FindingPayload> {
    await performOne(context.door, editingFinding, { actor: context.actor, input: { ...(await termsOf(context.door, input)), finding: given(input, ["outcomeId"]) }, named: [{ id, expectedVersion }] });
    return { finding: await readPayload(context, info, "finding", Finding, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Removes a finding while its case is not decided; its text stays in the audit." })
  async removeFinding(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    const finding = await visible<{ caseId: string }>(context, Finding, input.id);
    await performOne(context.door, removingFinding, { actor: context.actor, input: {}, named: [input] });
    return { case: await readPayload(context, info, "case", Case, finding!.caseId) };
  }
}
