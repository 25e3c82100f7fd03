import { Arg, Ctx, Extensions, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import type { Context } from "../door/context.js";
import { inTransaction, perform } from "../door/perform.js";
import { BulkItemResult, itemResult, NamedInput } from "../door/results.js";
import { refuseField } from "../reading/refusal.js";
import { Shown } from "../reading/shown.js";
import { assigning, destination } from "./assigning.deed.js";

/** Service requests that one command may name at most. */
const atOnce = 500;

@InputType({ description: "Which service requests go to which position, or to the hopper." })
export class AssignServiceRequestsInput {
  @Field(() => [NamedInput], { description: `The service requests, as you last saw them; ${atOnce} at most.` }) @ArrayMinSize(1) @ArrayMaxSize(atOnce) serviceRequests!: NamedInput[];
  @Field(() => ID, { nullable: true, description: "The position to assign to; null returns the work to its segment's hopper (WM-36)." }) toPositionId!: string | null;
  @Field(() => String, { nullable: true, description: "The same key gives the same answer once." }) idempotencyKey?: string | null;
}

@ObjectType({ description: "What was moved and what was refused, item by item.", simpleResolvers: true })
export class AssignServiceRequestsPayload {
  @Shown("everyone", "An outcome for each service request that was named.", { type: () => [BulkItemResult] }) results!: BulkItemResult[];
  @Shown("everyone", "How many service requests moved, those that went with their case group included (WM-32).", { type: () => Int }) moved!: number;
}

@Resolver()
export class AssigningResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => AssignServiceRequestsPayload, { description: "Assigns or reassigns service requests. Each one's case group, cases and open work move with it (WM-32, WM-37); each is answered alone (WM-35)." })
  async assignServiceRequests(@Arg("input") input: AssignServiceRequestsInput, @Ctx() { actor, door }: Context): Promise<AssignServiceRequestsPayload> {
    const to = input.toPositionId ? await inTransaction(door, (transaction) => destination(transaction, input.toPositionId!)) : null;
    if (input.toPositionId && !to) throw refuseField("toPositionId", "There is no such position today. Choose one from the list of your team.", "NOT_FOUND");
    const { outcomes, happenedTo } = await perform(door, assigning, { actor, input: { to }, named: input.serviceRequests, idempotencyKey: input.idempotencyKey });
    return { results: outcomes.map(itemResult), moved: happenedTo.length };
  }
}
