import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { Shown } from "../reading/shown.js";
import { answersWith, Waits } from "./answering.js";
import { Role, Segment, Team } from "./organisation.entity.js";
import { addingRole, addingSegment, addingTeam, editingRole, editingSegment, editingTeam, writingSetting } from "./structure.deeds.js";
import { AddRoleInput, AddSegmentInput, AddTeamInput, EditRoleInput, EditSegmentInput, EditTeamInput, WriteSegmentSettingInput } from "./structure.inputs.js";
import { given } from "./writing.js";

@ObjectType({ description: "The role as it now stands.", simpleResolvers: true })
export class RolePayload {
  @Shown("everyone", "The role.", { type: () => Role, nullable: true }) role!: Role | null;
  @Waits() waitsForASecondPerson!: boolean;
}
@ObjectType({ description: "The segment as it now stands.", simpleResolvers: true })
export class SegmentPayload {
  @Shown("everyone", "The segment.", { type: () => Segment, nullable: true }) segment!: Segment | null;
}
@ObjectType({ description: "The team as it now stands.", simpleResolvers: true })
export class TeamPayload {
  @Shown("everyone", "The team.", { type: () => Team, nullable: true }) team!: Team | null;
}

const roles = answersWith<RolePayload>("role", Role);
const segments = answersWith<SegmentPayload>("segment", Segment);
const teams = answersWith<TeamPayload>("team", Team);

@Resolver()
export class StructureResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => RolePayload, { description: "Makes a role out of permissions of the closed list." })
  addRole(@Arg("input") input: AddRoleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RolePayload> {
    return roles.begin(context, info, addingRole, given(input));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => RolePayload, { description: "Changes a role. Nobody changes what their own role allows, and the office keeps somebody who may manage it." })
  editRole(@Arg("input") input: EditRoleInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RolePayload> {
    return roles.change(context, info, editingRole, { ...given(input), id: input.id, expectedVersion: input.expectedVersion });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => SegmentPayload, { description: "Makes a segment." })
  addSegment(@Arg("input") input: AddSegmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SegmentPayload> {
    return segments.begin(context, info, addingSegment, given(input));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => SegmentPayload, { description: "Changes a segment's name, line or purpose." })
  editSegment(@Arg("input") input: EditSegmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SegmentPayload> {
    return segments.change(context, info, editingSegment, { ...given(input), id: input.id, expectedVersion: input.expectedVersion });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => SegmentPayload, { description: "Adds a revision of what a segment agreed on a topic; earlier revisions stay (WM-02)." })
  writeSegmentSetting(@Arg("input") input: WriteSegmentSettingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SegmentPayload> {
    return segments.change(context, info, writingSetting, { ...input, effectiveFrom: input.effectiveFrom ?? context.today });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => TeamPayload, { description: "Makes a team in a segment." })
  addTeam(@Arg("input") { segmentId, ...input }: AddTeamInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TeamPayload> {
    return teams.begin(context, info, addingTeam, given(input), { id: segmentId, expectedVersion: anyVersion });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => TeamPayload, { description: "Changes a team's name, line or specialisms." })
  editTeam(@Arg("input") input: EditTeamInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TeamPayload> {
    return teams.change(context, info, editingTeam, { ...given(input), id: input.id, expectedVersion: input.expectedVersion });
  }
}
