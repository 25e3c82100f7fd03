import { hierarchyGaps, type Seat } from "@remit/domain/organisation/hierarchy";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { NamedInput } from "../door/results.js";
import { Shown } from "../reading/shown.js";
import { answersWith, Waits } from "./answering.js";
import { Position } from "./organisation.entity.js";
import { appointing, closingPosition, editingPosition, endingHolding, openingPosition, settingDeputy } from "./positions.deeds.js";
import { deputyNamed, personNamed, roleNamed } from "./positions.gather.js";
import { AppointToPositionInput, EditPositionInput, EndHoldingInput, OpenPositionInput, SetDeputyInput } from "./positions.inputs.js";
import { given } from "./writing.js";

@ObjectType({ description: "The position as it now stands.", simpleResolvers: true })
export class PositionPayload {
  @Shown("everyone", "The position.", { type: () => Position, nullable: true }) position!: Position | null;
  @Waits() waitsForASecondPerson!: boolean;
}

@ObjectType({ description: "A place where the hierarchy is broken (WM-01).", simpleResolvers: true })
export class HierarchyGap {
  @Shown("everyone", "The segment's name.") segment!: string;
  @Shown("everyone", "The team's name, where it is about a team.", { type: () => String, nullable: true }) team!: string | null;
  @Shown("everyone", "What is missing.") says!: string;
}

const { begin, change } = answersWith<PositionPayload>("position", Position);
const seats = `SELECT p.kind, g.name AS segment, t.name AS team FROM positions p JOIN segments g ON g.id = p.segment_id LEFT JOIN teams t ON t.id = p.team_id WHERE p.is_open ORDER BY 2, 3, 1`;

@Resolver()
export class PositionResolver {
  @Extensions({ policy: "everyone" })
  @Query(() => [HierarchyGap], { description: "Where segment manager → team leaders → caseworkers is broken; empty when every segment is whole (WM-01, AS-35)." })
  async hierarchyGaps(@Ctx() { door }: Context): Promise<HierarchyGap[]> {
    return hierarchyGaps(await door.source.query<Seat[]>(seats));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => PositionPayload, { description: "Opens a position in its place in a segment (WM-01)." })
  async openPosition(@Arg("input") { segmentId, teamId, hasTeamLeaderPermissions, ...input }: OpenPositionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PositionPayload> {
    await roleNamed(context.door, input.roleId);
    return begin(context, info, openingPosition, { ...input, teamId: teamId ?? null, hasTeamLeaderPermissions: hasTeamLeaderPermissions ?? false }, { id: segmentId, expectedVersion: anyVersion });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => PositionPayload, { description: "Changes a position's title, role or permissions. Nobody changes the role of their own." })
  async editPosition(@Arg("input") { roleId, id, expectedVersion, ...input }: EditPositionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PositionPayload> {
    const role = roleId ? { role: await roleNamed(context.door, roleId) } : {};
    return change(context, info, editingPosition, { ...given(input), ...role, id, expectedVersion });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => PositionPayload, { description: "Seats a person in a position that nobody holds (WM-05)." })
  async appointToPosition(@Arg("input") { staffMemberId, from, isPrimary, reason, id, expectedVersion }: AppointToPositionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PositionPayload> {
    const person = await personNamed(context.door, "staffMemberId", staffMemberId);
    return change(context, info, appointing, { ...person, from: from ?? context.today, isPrimary: isPrimary ?? false, reason, id, expectedVersion });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => PositionPayload, { description: "Ends the present holding of a position on which no work sits (WM-05, WM-22)." })
  endHolding(@Arg("input") input: EndHoldingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PositionPayload> {
    return change(context, info, endingHolding, { ...input, lastDay: input.lastDay ?? context.today });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => PositionPayload, { description: "Says which position deputises for another (AS-40)." })
  async setDeputy(@Arg("input") { deputyPositionId, id, expectedVersion }: SetDeputyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PositionPayload> {
    const deputy = deputyPositionId ? await deputyNamed(context.door, deputyPositionId) : null;
    return change(context, info, settingDeputy, { deputy, id, expectedVersion });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => PositionPayload, { description: "Closes a position that nobody holds and nothing sits on." })
  closePosition(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PositionPayload> {
    return change(context, info, closingPosition, input);
  }
}
