import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, ID, Info, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import type { Transaction } from "../door/deed.js";
import { performOne } from "../door/perform.js";
import { Position, StaffMember } from "../organisation/organisation.entity.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { deactivating, moving, vacating } from "./handover.deed.js";
import { DeactivateStaffMemberInput, MoveStaffMemberInput, VacatePositionInput } from "./handover.inputs.js";
import { moveOf, planOf } from "./handover.plans.js";
import { HandoverPlan, readHandoverPlan } from "./handover-plan.js";

@ObjectType({ description: "A person who moved or left.", simpleResolvers: true })
export class StaffHandoverPayload {
  @Shown("everyone", "The person as they now stand.", { type: () => StaffMember, nullable: true }) staffMember!: StaffMember | null;
}

@ObjectType({ description: "A position that was emptied.", simpleResolvers: true })
export class VacatePositionPayload {
  @Shown("everyone", "The position as it now stands.", { type: () => Position, nullable: true }) position!: Position | null;
}

const queryOf = ({ door }: Context): Transaction["query"] => (sql, values) => door.source.query(sql, values as unknown[]);

/** How people change seat or leave without their work being lost. */
@Resolver()
export class HandoverResolver {
  @Extensions({ policy: "everyone" })
  @Query(() => HandoverPlan, { nullable: true, description: "What hangs on a person's positions and who could take it, before they move or leave (WM-22). Null when there is no such person." })
  handoverPlan(@Arg("staffMemberId", () => ID, { description: "The person's identifier." }) staffMemberId: string, @Ctx() context: Context): Promise<HandoverPlan | null> {
    return readHandoverPlan(context, staffMemberId);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffHandoverPayload, { description: "Moves a person from one position to a vacant one, and every open case group that they leave to where the plan says, in one act (WM-22)." })
  async moveStaffMember(@Arg("input") input: MoveStaffMemberInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffHandoverPayload> {
    const move = await moveOf(queryOf(context), input, context.today);
    const id = await performOne(context.door, moving, { actor: context.actor, input: move, named: [input], idempotencyKey: input.idempotencyKey });
    return { staffMember: await readPayload(context, info, "staffMember", StaffMember, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffHandoverPayload, { description: "Ends a person's access: every open case group goes where the plan says, all positions are left, and their sessions end at once (WM-22)." })
  async deactivateStaffMember(@Arg("input") input: DeactivateStaffMemberInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffHandoverPayload> {
    const plan = await planOf(queryOf(context), input.handover, context.today);
    const id = await performOne(context.door, deactivating, { actor: context.actor, input: { leaves: null, plan }, named: [input], idempotencyKey: input.idempotencyKey });
    return { staffMember: await readPayload(context, info, "staffMember", StaffMember, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => VacatePositionPayload, { description: "Empties a position: every open case group on it goes where the plan says, and its holder leaves it (WM-22)." })
  async vacatePosition(@Arg("input") input: VacatePositionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<VacatePositionPayload> {
    const plan = await planOf(queryOf(context), input.handover, context.today);
    const id = await performOne(context.door, vacating, { actor: context.actor, input: { leaves: null, plan }, named: [input], idempotencyKey: input.idempotencyKey });
    return { position: await readPayload(context, info, "position", Position, id) };
  }
}
