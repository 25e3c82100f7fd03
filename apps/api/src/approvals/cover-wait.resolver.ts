import { longestCoverWait, settingTheCoverWait, type CoverWaitInput } from "@remit/domain/approvals/cover-wait";
import { IsInt, Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { BeginningInput, Day } from "../door/inputs.js";
import { answersWith } from "../organisation/answering.js";
import { reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { CoverWait } from "./cover-wait.entity.js";

const days = { message: `Give from 0 to ${longestCoverWait} working days.` };
@InputType({ description: "How long an approval is to wait for somebody who is away before it passes to their cover (WM-64)." })
export class SetCoverWaitInput extends BeginningInput {
  @Field(() => Int, { description: `Working days, 0 to ${longestCoverWait}; 0 passes it on at once.` }) @IsInt(days) @Min(0, days) @Max(longestCoverWait, days) workingDays!: number;
  @Day("First day, today or later.") startsOn!: string;
}
@ObjectType({ description: "The wait as it now stands.", simpleResolvers: true })
export class CoverWaitPayload { @Shown("everyone", "The wait.", { type: () => CoverWait, nullable: true }) coverWait!: CoverWait | null; }

const setting: Deed<ObjectLiteral, object, CoverWaitInput, CoverWaitInput> = {
  event: "set the wait before cover", on: null, law: settingTheCoverWait,
  async apply(_allowed, { transaction, input: { workingDays, startsOn } }) {
    const [row] = await transaction.query<{ id: string }>("INSERT INTO cover_waits AS w (working_days, starts_on) VALUES ($1, $2) ON CONFLICT (starts_on) DO UPDATE SET working_days = EXCLUDED.working_days, version = w.version + 1 RETURNING id", [workingDays, startsOn]);
    return [{ recordType: "CoverWait", recordId: row!.id, caseId: null, topics: ["organisation"], particulars: { workingDays, startsOn } }];
  },
};
const { begin } = answersWith<CoverWaitPayload>("coverWait", CoverWait);

@Resolver(() => CoverWait) export class CoverWaitReads extends reads(CoverWait, { many: "coverWaits" }) {}

@Resolver()
export class CoverWaitVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CoverWaitPayload, { description: "Sets how long an approval waits for somebody who is away, from a day on (WM-64)." })
  setCoverWait(@Arg("input") input: SetCoverWaitInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CoverWaitPayload> { return begin(context, info, setting, input); }
}
