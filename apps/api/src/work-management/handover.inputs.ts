import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { Words } from "../door/inputs.js";
import { atOnce } from "./assigning.resolver.js";

const key = { nullable: true, description: "The same key gives the same answer once." } as const;

@InputType({ description: "Where one case group goes." })
export class HandoverExceptionInput {
  @Field(() => ID, { description: "The case group's identifier." }) caseGroupId!: string;
  @Field(() => ID, { nullable: true, description: "The position that takes it; null sends it to its segment's hopper." }) toPositionId?: string | null;
}

@InputType({ description: "What becomes of the open case groups: one answer for all, and exceptions. Whatever it does not cover is refused, by name (WM-22)." })
export class HandoverInput {
  @Field(() => ID, { nullable: true, description: "The position that takes whatever is not an exception." }) otherwiseToPositionId?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether whatever is not an exception goes to its segment's hopper. Not together with otherwiseToPositionId." }) otherwiseToHopper?: boolean | null;
  @Field(() => [HandoverExceptionInput], { nullable: true, description: `Case groups that go elsewhere; ${atOnce} at most.` }) @ArrayMaxSize(atOnce) @ValidateNested({ each: true }) exceptions?: HandoverExceptionInput[] | null;
  @Words("Why work goes to somebody below its level, where it does; a leader gives the reason (CS-19).", { optional: true, max: 1000 }) aboveLevelBecause?: string | null;
}

@InputType({ description: "Who moves from which position to which, and what becomes of the work." })
export class MoveStaffMemberInput {
  @Field(() => ID, { description: "The person's identifier." }) id!: string;
  @Field(() => Int, { description: "The version of the person that you last read." }) expectedVersion!: number;
  @Field(() => ID, { description: "The position that is left." }) fromPositionId!: string;
  @Field(() => ID, { description: "The vacant position that is taken up." }) toPositionId!: string;
  @Field(() => HandoverInput, { description: "What becomes of the work on the position that is left." }) @ValidateNested() handover!: HandoverInput;
  @Field(() => String, key) idempotencyKey?: string | null;
}

@InputType({ description: "Whose access ends, and what becomes of their work." })
export class DeactivateStaffMemberInput {
  @Field(() => ID, { description: "The person's identifier." }) id!: string;
  @Field(() => Int, { description: "The version of the person that you last read." }) expectedVersion!: number;
  @Field(() => HandoverInput, { description: "What becomes of the work on all their positions." }) @ValidateNested() handover!: HandoverInput;
  @Field(() => String, key) idempotencyKey?: string | null;
}

@InputType({ description: "Which position is emptied, and what becomes of its work." })
export class VacatePositionInput {
  @Field(() => ID, { description: "The position's identifier." }) id!: string;
  @Field(() => Int, { description: "The version of the position that you last read." }) expectedVersion!: number;
  @Field(() => HandoverInput, { description: "What becomes of the work on it." }) @ValidateNested() handover!: HandoverInput;
  @Field(() => String, key) idempotencyKey?: string | null;
}
