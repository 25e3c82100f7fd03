import type { InstructionKind as Kind } from "@remit/domain/correspondence/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { ReasonedInput } from "../casework/case.resolver.js";
import { Person } from "../casework/people.entity.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { answersWith } from "../organisation/answering.js";
import { hasMany, reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { caseNamed, known } from "./asking.js";
import { approvingInstruction, endingInstruction, recommending, refusingInstruction, reviewingInstruction } from "./instruction.deeds.js";
import { ContactInstruction, InstructionKind } from "./instruction.entity.js";

@InputType({ description: "An instruction about contact with a person or on a case (PO-25)." })
export class RecommendInstructionInput extends BeginningInput {
  @Field(() => InstructionKind, { description: "What kind of instruction." }) kind!: Kind;
  @Other("The person whom it is about.", true) personId?: string | null;
  @Words("The reference of the case that it is about.", { optional: true, max: 60, empty: true }) caseReference?: string | null;
  @Words("What is to be done or not done, for whoever answers the telephone.", { max: 500 }) what!: string;
  @Words("Why.", { max: 1000 }) reason!: string;
  @Day("First day.") startsOn!: string;
  @Day("Last day.") endsOn!: string;
  @Day("When somebody looks at it again.") reviewOn!: string;
}
@InputType({ description: "An instruction that was looked at again and goes on." })
export class ReviewInstructionInput extends ReasonedInput { @Day("When somebody looks at it again.") reviewOn!: string; }

@ObjectType({ description: "An instruction as it now stands.", simpleResolvers: true })
export class ContactInstructionPayload { @Shown("everyone", "The instruction.", { type: () => ContactInstruction, nullable: true }) contactInstruction!: ContactInstruction | null; }

hasMany(Person, "contactInstructions", ContactInstruction, "person", "What is agreed about contact with them (PO-25).");
hasMany(Case, "contactInstructions", ContactInstruction, "case", "What is agreed about contact on this case (PO-25).");
@Resolver(() => ContactInstruction) export class ContactInstructionReads extends reads(ContactInstruction, { one: "contactInstruction", many: "contactInstructions" }) {}

const { begin, change } = answersWith<ContactInstructionPayload>("contactInstruction", ContactInstruction);

@Resolver()
export class ContactInstructionVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => ContactInstructionPayload, { description: "Recommends an instruction; it stands once somebody else has approved it (PO-25)." })
  async recommendInstruction(@Arg("input") { idempotencyKey, caseReference, personId = null, ...input }: RecommendInstructionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ContactInstructionPayload> {
    const kase = caseReference?.trim() ? await caseNamed(context, { caseReference }) : null;
    const personIsKnown = known(personId, personId && (await visible(context, Person, personId)));
    return begin(context, info, recommending, { ...input, personId, kase, personIsKnown, caseIsKnown: known(caseReference, kase), ...(idempotencyKey && { idempotencyKey }) });
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => ContactInstructionPayload, { description: "Approves an instruction that somebody else recommended." })
  approveInstruction(@Arg("input") { id, expectedVersion, reason }: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ContactInstructionPayload> { return change(context, info, approvingInstruction, { id, expectedVersion, reason }); }
  @Extensions({ policy: "everyone" })
  @Mutation(() => ContactInstructionPayload, { description: "Does not approve an instruction." })
  refuseInstruction(@Arg("input") { id, expectedVersion, reason }: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ContactInstructionPayload> { return change(context, info, refusingInstruction, { id, expectedVersion, reason }); }
  @Extensions({ policy: "everyone" })
  @Mutation(() => ContactInstructionPayload, { description: "Records that it was looked at again and goes on until its last day (PO-29)." })
  reviewInstruction(@Arg("input") { id, expectedVersion, reason, reviewOn }: ReviewInstructionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ContactInstructionPayload> { return change(context, info, reviewingInstruction, { id, expectedVersion, reason, reviewOn }); }
  @Extensions({ policy: "everyone" })
  @Mutation(() => ContactInstructionPayload, { description: "Ends an instruction before its last day." })
  endInstruction(@Arg("input") { id, expectedVersion, reason }: ReasonedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ContactInstructionPayload> { return change(context, info, endingInstruction, { id, expectedVersion, reason }); }
}
