import type { accessKinds } from "@remit/domain/casework/labels";
import type { GraphQLResolveInfo } from "graphql";
import { ArrayMaxSize, ArrayUnique } from "class-validator";
import { Arg, Ctx, Extensions, Field, ID, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { performOrPropose } from "../organisation/answering.js";
import { Other, Words } from "../door/inputs.js";
import { readPayload } from "../reading/run.js";
import { AccessKind, Case, CaseAccess } from "./case.entity.js";
import { CasePayload, doToCase } from "./case.payload.js";
import { ReasonedInput } from "./case.resolver.js";
import { endingAccess, givingAccess, marking, standees, unmarking } from "./sensitivity.deeds.js";
import { visible } from "./visible.js";

@InputType({ description: "A case that only some may know of from now on." })
export class MarkCaseSensitiveInput extends ReasonedInput {
  @Field(() => [ID], { description: "Those who need to know, beside those who stand on the list already; 50 at most." }) @ArrayMaxSize(50, { message: "Name 50 people at most." }) @ArrayUnique({ message: "Name each person once." }) needToKnowStaffIds!: string[];
}
@InputType({ description: "Who needs to know of a case, or is kept out of it, and why." })
export class GiveCaseAccessInput {
  @Other("The case.") caseId!: string;
  @Other("The person.") staffId!: string;
  @Field(() => AccessKind, { description: "Whether the person needs to know or is kept out." }) kind!: keyof typeof accessKinds;
  @Words("Why.", { max: 1000 }) reason!: string;
}

@Resolver()
export class SensitivityVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Marks a case as sensitive: only those who need to know see it. At least one person must." })
  async markCaseSensitive(@Arg("input") input: MarkCaseSensitiveInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, marking, input, { needToKnow: await standees(context.door, input.id, input.needToKnowStaffIds), reason: input.reason });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Ends a case's being sensitive. Those who are kept out stay kept out." })
  unmarkCaseSensitive(@Arg("input") input: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, unmarking, input, { reason: input.reason });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Says that somebody needs to know of a case or is kept out of it. Keeping out ends needing to know." })
  async giveCaseAccess(@Arg("input") { caseId, staffId, kind, reason }: GiveCaseAccessInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    const [person] = await standees(context.door, caseId, [staffId]);
    return doToCase(context, info, givingAccess, { id: caseId, expectedVersion: anyVersion }, { kind, person: person!, reason });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Ends a standing on a case's list. Nobody ends their own exclusion, and somebody must always need to know of a sensitive case." })
  async endCaseAccess(@Arg("input") input: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    const standing = await visible<{ caseId: string }>(context, CaseAccess, input.id);
    const { waits } = await performOrPropose(context, endingAccess, { input: { reason: input.reason }, named: [{ id: input.id, expectedVersion: input.expectedVersion }] });
    return { case: await readPayload(context, info, "case", Case, standing!.caseId), waitsForASecondPerson: waits };
  }
}
