import type { Context } from "../door/context.js";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import { anyVersion } from "../door/deed.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { StaffMemberPayload } from "../organisation/staff.resolver.js";
import { hasMany, reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { agreeing, askingForLeave, recordingAbsence, recordingReturn, refusing, takingBack } from "./absence.deeds.js";
import { Absence } from "./absence.entity.js";
import { entered } from "./absence.gather.js";
import { AskForLeaveInput, RecordAbsenceInput, RecordReturnInput, RefuseAbsenceInput, SetAvailabilityInput } from "./absence.inputs.js";
import "./absence.law.js";
import { settingAvailability } from "./availability.deed.js";

hasMany(StaffMember, "absences", Absence, "staff", "When the person is or was away, as far as you may know (CS-22).");

@ObjectType({ description: "The absence as it now stands.", simpleResolvers: true })
export class AbsencePayload {
  @Shown("everyone", "The absence; null when you may not see it.", { type: () => Absence, nullable: true }) absence!: Absence | null;
}

const { begin, change } = answersWith<AbsencePayload>("absence", Absence);
const under = (id: string) => ({ id, expectedVersion: anyVersion });

@Resolver(() => Absence) export class AbsenceReads extends reads(Absence, { one: "absence", many: "absences" }) {}

@Resolver()
export class AbsenceResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => AbsencePayload, { description: "Asks for leave of your own; your line manager or whoever leads you agrees or refuses it (CS-22)." })
  async askForLeave(@Arg("input") { idempotencyKey, ...input }: AskForLeaveInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AbsencePayload> {
    const { staffId } = context.actor;
    return begin(context, info, askingForLeave, { idempotencyKey, ...(await entered(context, staffId, input)) }, under(staffId));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AbsencePayload, { description: "Puts an absence on record: your own sickness, or any absence of somebody whom you lead (CS-22)." })
  async recordAbsence(@Arg("input") { idempotencyKey, staffMemberId, ...input }: RecordAbsenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AbsencePayload> {
    return begin(context, info, recordingAbsence, { idempotencyKey, ...(await entered(context, staffMemberId, input)) }, under(staffMemberId));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AbsencePayload, { description: "Agrees to leave that somebody whom you lead asked for; never your own (CS-22)." })
  agreeAbsence(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AbsencePayload> {
    return change(context, info, agreeing, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AbsencePayload, { description: "Refuses leave that somebody whom you lead asked for, with the reason (CS-22)." })
  refuseAbsence(@Arg("input") input: RefuseAbsenceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AbsencePayload> {
    return change(context, info, refusing, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AbsencePayload, { description: "Takes back an absence that was only asked for, or has not begun (CS-22)." })
  withdrawAbsence(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AbsencePayload> {
    return change(context, info, takingBack, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AbsencePayload, { description: "Records that somebody came back, with the last day away (CS-22)." })
  recordReturn(@Arg("input") input: RecordReturnInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AbsencePayload> {
    return change(context, info, recordingReturn, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffMemberPayload, { description: "Says whether a person can take on more: of oneself, of one's team, or of anyone as an administrator (WM-27). Being away becomes an absence on record, without a reason." })
  setAvailability(@Arg("input") input: SetAvailabilityInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffMemberPayload> {
    return answersWith<StaffMemberPayload>("staffMember", StaffMember).change(context, info, settingAvailability, { ...input, awayUntil: input.awayUntil ?? null });
  }
}
