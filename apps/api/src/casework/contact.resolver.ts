import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import { Day, Other } from "../door/inputs.js";
import { CasePayload, doToCase } from "./case.payload.js";
import { changingContact, newContact, tellingCustomer } from "./contact.deeds.js";

@InputType({ description: "A case whose contact changes." })
export class ChangeContactOwnerInput extends NamedInput { @Other("The person who is to be the customer's single point of contact.") toStaffId!: string; }
@InputType({ description: "A case whose customer was told of a change of contact." })
export class TellCustomerOfContactInput extends NamedInput { @Day("The day on which the customer was told.") toldOn!: string; }

@Resolver()
export class ContactVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Makes somebody else the customer's single point of contact; the customer is then to be told (CS-02)." })
  async changeContactOwner(@Arg("input") input: ChangeContactOwnerInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, changingContact, input, { contact: await newContact(context.door, input.id, input.toStaffId) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CasePayload, { description: "Records that the customer was told who their contact is now (CS-02)." })
  tellCustomerOfContact(@Arg("input") input: TellCustomerOfContactInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CasePayload> {
    return doToCase(context, info, tellingCustomer, input, { toldOn: input.toldOn });
  }
}
