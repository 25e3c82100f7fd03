import type { PersonalIndicator } from "@remit/domain/insight/labels";
import { personalTargetActions, type PersonalTargetFacts, type PersonalTargetInput } from "@remit/domain/insight/targets";
import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Float, ID, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import { anyVersion, type Deed } from "../door/deed.js";
import { BeginningInput, Day } from "../door/inputs.js";
import { answersWith } from "../organisation/answering.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { begin as insert } from "../organisation/writing.js";
import { reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { PersonalIndicatorEnum, PersonalTarget, personalTargetFacts } from "./personal-target.entity.js";

@InputType({ description: "A target of one person's own from a day on." })
export class SetPersonalTargetInput extends BeginningInput {
  @Field(() => ID, { description: "Whose target it is." }) staffId!: string;
  @Field(() => PersonalIndicatorEnum, { description: "What is held against it." }) indicator!: PersonalIndicator;
  @Day("From when it stands, today or later.") inForceFrom!: string;
  @Field(() => Float, { description: "The figure, in the unit that the indicator names." }) @Min(0, { message: "A target is 0 or more." }) @Max(10_000, { message: "A target is 10,000 at most." }) value!: number;
}
@ObjectType({ description: "The target as it now stands.", simpleResolvers: true })
export class PersonalTargetPayload {
  @Shown("everyone", "The target.", { type: () => PersonalTarget, nullable: true }) personalTarget!: PersonalTarget | null;
}

/** The audit says that a target was set, for whom and from when; what it is stays between the two (PO-67). */
const setting: Deed<StaffMember & ObjectLiteral, PersonalTargetFacts, PersonalTargetInput, { readonly name: string; readonly inForceFrom: string }> = {
  event: "set a personal target", on: StaffMember as never, law: personalTargetActions.setPersonalTarget, facts: personalTargetFacts,
  async apply([one], { transaction, actor, input: { indicator, inForceFrom, value } }) {
    const { id, name } = one!.record;
    const recordId = await insert(transaction, "personal_targets", { staffId: id, indicator, inForceFrom, value, setById: actor.staffId });
    return [{ recordType: "PersonalTarget", recordId, caseId: null, topics: ["targets"], particulars: { name, inForceFrom } }];
  },
};

@Resolver(() => PersonalTarget) export class PersonalTargetReads extends reads(PersonalTarget, { many: "personalTargets" }) {}

@Resolver()
export class PersonalTargetResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => PersonalTargetPayload, { description: "Sets what a person's own figure is held against from a day on; their manager does it (PO-67)." })
  setPersonalTarget(@Arg("input") { staffId, ...input }: SetPersonalTargetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PersonalTargetPayload> {
    return answersWith<PersonalTargetPayload>("personalTarget", PersonalTarget).begin(context, info, setting, input, { id: staffId, expectedVersion: anyVersion });
  }
}
