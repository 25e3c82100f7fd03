import { gradeActions, type GradeFacts, type GradeInput } from "@remit/domain/organisation/grades";
import { staffState, type StaffKept } from "@remit/domain/organisation/staff";
import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Int, Mutation, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { Day, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { reads } from "../reading/roots.js";
import { answersWith } from "./answering.js";
import { Grade } from "./grade.entity.js";
import { StaffMember } from "./organisation.entity.js";
import { gradeFacts } from "./organisation.facts.js";
import { StaffMemberPayload } from "./staff.resolver.js";
import { amend, begin } from "./writing.js";

@InputType({ description: "The grade at which a person is to work, from a day on (CS-30)." })
export class SetGradeInput extends NamedInput {
  @Field(() => Int, { description: "The level of casework, 1 to 4; its pay band follows from it." }) @Min(1, { message: "A level is 1, 2, 3 or 4." }) @Max(4, { message: "A level is 1, 2, 3 or 4." }) level!: number;
  @Day("The first day; after the day on which the grade before it began.") startsOn!: string;
  @Words("The need of the office for which it is given.", { max: 1000 }) reason!: string;
}
type Setting = GradeInput & { readonly reason: string };

const settingGrade: Deed<StaffKept & ObjectLiteral, GradeFacts, Setting, object> = {
  event: "set a grade", on: StaffMember as never, law: gradeActions.setGrade, state: staffState, facts: gradeFacts,
  async apply([one], { transaction, actor, input: { level, startsOn, reason } }) {
    const { id, name } = one!.record;
    await begin(transaction, "grades", { staffId: id, level, startsOn, reason: reason.trim(), setById: actor.staffId });
    await amend(transaction, "staff_members", id, {});
    return [{ recordType: "StaffMember", recordId: id, caseId: null, topics: ["organisation"], particulars: { name, level, startsOn, reason: reason.trim() } }];
  },
};

@Resolver(() => Grade) export class GradeReads extends reads(Grade, { many: "grades" }) {}

@Resolver()
export class GradeResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => StaffMemberPayload, { description: "Sets the grade at which a person works from a day on, with the need of the office for which it is given (CS-30)." })
  setGrade(@Arg("input") input: SetGradeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<StaffMemberPayload> {
    return answersWith<StaffMemberPayload>("staffMember", StaffMember).change(context, info, settingGrade, input);
  }
}
