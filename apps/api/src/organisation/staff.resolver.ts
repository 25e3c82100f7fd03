import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import { Shown } from "../reading/shown.js";
import { answersWith } from "./answering.js";
import { StaffMember } from "./organisation.entity.js";
import { addingStaff, completingInduction, confirmingAppointment, editingStaff, makingPrimary, recordingProbationReport } from "./staff.deeds.js";
import { AddStaffMemberInput, CompleteInductionInput, EditStaffMemberInput, MakePositionPrimaryInput, RecordProbationReportInput } from "./staff.inputs.js";

@ObjectType({ description: "The person as they now stand on record.", simpleResolvers: true })
export class StaffMemberPayload {
  @Shown("everyone", "The person.", { type: () => StaffMember, nullable: true }) staffMember!: StaffMember | null;
}

const { begin, change } = answersWith<StaffMemberPayload>("staffMember", StaffMember);

@Resolver()
export class StaffResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffMemberPayload, { description: "Registers a person who comes to work for the office." })
  addStaffMember(@Arg("input") input: AddStaffMemberInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffMemberPayload> {
    return begin(context, info, addingStaff, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffMemberPayload, { description: "Changes what the office knows of a person; what is left out stays as it is." })
  editStaffMember(@Arg("input") input: EditStaffMemberInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffMemberPayload> {
    return change(context, info, editingStaff, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffMemberPayload, { description: "Makes another of a person's positions the primary one (WM-05)." })
  makePositionPrimary(@Arg("input") input: MakePositionPrimaryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffMemberPayload> {
    return change(context, info, makingPrimary, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffMemberPayload, { description: "Records that a person completed induction; from then on they may be given live work (AS-36)." })
  completeInduction(@Arg("input") input: CompleteInductionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffMemberPayload> {
    return change(context, info, completingInduction, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffMemberPayload, { description: "Records a report on a person's probation (AS-38)." })
  recordProbationReport(@Arg("input") input: RecordProbationReportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffMemberPayload> {
    return change(context, info, recordingProbationReport, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffMemberPayload, { description: "Confirms a person's appointment and ends their probation, once three reports exist (AS-38)." })
  confirmAppointment(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffMemberPayload> {
    return change(context, info, confirmingAppointment, input);
  }
}
