import { indicators, type Indicator } from "@remit/domain/insight/labels";
import { settingATarget, type TargetInput } from "@remit/domain/insight/targets";
import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Float, ID, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type ObjectLiteral, type Relation } from "typeorm";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { BeginningInput, Day, Other } from "../door/inputs.js";
import { answersWith } from "../organisation/answering.js";
import { Segment, StaffMember } from "../organisation/organisation.entity.js";
import { begin as insert } from "../organisation/writing.js";
import { vocabulary } from "../reading/inputs.js";
import { readable } from "../reading/readable.js";
import { reads } from "../reading/roots.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const IndicatorEnum = vocabulary("Indicator", indicators, "What a figure is held against.");

/** What the office, or one of its segments, holds a figure against, from a day on. */
@ObjectType({ description: "What the office, or one of its segments, holds a figure against, from a day on; the latest that has begun stands (PO-61, WM-71).", simpleResolvers: true })
@Entity("insight_targets")
export class InsightTarget {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "What is held against it.", { type: () => IndicatorEnum }) @Column("text") indicator!: Indicator;
  @Shown("everyone", "From when it stands.", { type: () => CalendarDate }) @Column("date") inForceFrom!: string;
  @Shown("everyone", "The figure, in the unit that the indicator names.", { type: () => Float }) @Column("numeric") value!: number;
  @Shown("everyone", "The identifier of the segment that it is for; empty for the whole office.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) segmentId!: string | null;
  @Related(() => Segment, "The segment that it is for; none for the whole office.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who set it; nobody for those of the beginning.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
}
readable(InsightTarget, { scope: "everyone", order: [{ by: "indicator" }, { by: "inForceFrom", descending: true }] });

@InputType({ description: "A target from a day on." })
export class SetTargetInput extends BeginningInput {
  @Field(() => IndicatorEnum, { description: "What is held against it." }) indicator!: Indicator;
  @Day("From when it stands, today or later.") inForceFrom!: string;
  @Field(() => Float, { description: "The figure, in the unit that the indicator names." }) @Min(0, { message: "A target is 0 or more." }) @Max(100_000, { message: "A target is 100,000 at most." }) value!: number;
  @Other("The segment that it is for; the whole office when absent (WM-71).", true) segmentId?: string | null;
}
@ObjectType({ description: "The target as it now stands.", simpleResolvers: true })
export class InsightTargetPayload {
  @Shown("everyone", "The target.", { type: () => InsightTarget, nullable: true }) insightTarget!: InsightTarget | null;
}

const setting: Deed<ObjectLiteral, object, TargetInput, object> = {
  event: "set a target", on: null, law: settingATarget,
  async apply(_allowed, { transaction, actor, input: { indicator, inForceFrom, value, segmentId } }) {
    const recordId = await insert(transaction, "insight_targets", { indicator, inForceFrom, value, segmentId, setById: actor.staffId });
    const [segment] = await transaction.query<{ name: string }>("SELECT name FROM segments WHERE id = $1", [segmentId]);
    return [{ recordType: "InsightTarget", recordId, caseId: null, topics: ["targets"], particulars: { name: indicators[indicator], value, inForceFrom, ...(segment && { segment: segment.name }) } }];
  },
};

@Resolver(() => InsightTarget) export class InsightTargetReads extends reads(InsightTarget, { many: "insightTargets" }) {}

@Resolver()
export class TargetResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => InsightTargetPayload, { description: "Sets what a figure of the office, or of one segment, is held against from a day on (PO-61, WM-71)." })
  async setTarget(@Arg("input") input: SetTargetInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<InsightTargetPayload> {
    const segmentId = input.segmentId ?? null;
    const known = await context.door.source.query<unknown[]>("SELECT FROM insight_targets WHERE indicator = $1 AND in_force_from = $2 AND segment_id IS NOT DISTINCT FROM $3", [input.indicator, input.inForceFrom, segmentId]);
    return answersWith<InsightTargetPayload>("insightTarget", InsightTarget).begin(context, info, setting, { ...input, segmentId, isSetAlready: known.length > 0 });
  }
}
