import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { namedBy } from "../organisation/positions.gather.js";
import { vocabulary } from "../reading/inputs.js";
import { decisions, handingBack, reassigning, takingOn } from "./approval.deeds.js";
import { Approval } from "./approval.entity.js";
import { approverNamed, subjectOf } from "./approvers.js";
import { ApprovalPayload } from "./referral.resolver.js";

const Decision = vocabulary("ApprovalDecision", { APPROVE: "Approve what was referred, exactly as it stands", REJECT: "Reject it, so that it returns to the caseworker with the reason" }, "The Action of an item in the inbox (WM-58, WM-61).");

@InputType({ description: "The decision on an approval that waits with you." })
export class DecideApprovalInput extends NamedInput {
  @Field(() => Decision, { description: "Approve or reject." }) action!: keyof typeof decisions;
  @Words("Why; a rejection must say so.", { optional: true, max: 2000, empty: true }) reason?: string | null;
  @Other("The segment to which the case group passes with the decision, as to the sensitive case team (WM-60); it stays with the caseworker when left out.", true) passToSegmentId?: string | null;
}
@InputType({ description: "An approval that is to wait with another position." })
export class ReassignApprovalInput extends NamedInput {
  @Other("The position that is to decide.") toPositionId!: string;
  @Words("Why.", { max: 1000 }) reason!: string;
}

const { change } = answersWith<ApprovalPayload>("approval", Approval);

async function destination({ door, today }: Context, { id, toPositionId, reason }: ReassignApprovalInput) {
  const query = <Row>(sql: string, values: readonly unknown[] = []) => door.source.query<Row[]>(sql, values as unknown[]);
  const subject = await subjectOf(query, "Approval", id, today);
  return { to: subject ? await approverNamed(query, toPositionId, subject.caseId, today) : null, reason: reason.trim() };
}

@Resolver()
export class ApprovalVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => ApprovalPayload, { description: "Decides an approval in your inbox: the only way in which one is decided (WM-58, WM-61). Nobody decides their own (WM-66)." })
  async decideApproval(@Arg("input") { id, expectedVersion, action, reason, passToSegmentId }: DecideApprovalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApprovalPayload> {
    const segment = passToSegmentId ? await namedBy<{ id: string; name: string }>(context.door, "passToSegmentId", passToSegmentId, "SELECT id, name FROM segments WHERE id = $1") : null;
    return change(context, info, decisions[action], { id, expectedVersion, reason: reason?.trim() || null, segment });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ApprovalPayload, { description: "Takes a request on to carry out what its approval needs. Somebody else then decides (WM-59)." })
  takeOnApproval(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApprovalPayload> { return change(context, info, takingOn, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ApprovalPayload, { description: "Hands what you took on back to the caseworker, and names who decides it as it now stands (WM-59)." })
  async handBackApproval(@Arg("input") input: ReassignApprovalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApprovalPayload> {
    return change(context, info, handingBack, { id: input.id, expectedVersion: input.expectedVersion, ...(await destination(context, input)) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ApprovalPayload, { description: "Passes an approval to another leader of the segment: your own, one of a position that you hold too, or one of somebody who is away (WM-62 to WM-65)." })
  async reassignApproval(@Arg("input") input: ReassignApprovalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApprovalPayload> {
    return change(context, info, reassigning, { id: input.id, expectedVersion: input.expectedVersion, ...(await destination(context, input)) });
  }
}
