import { Arg, Ctx, Extensions, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import type { ObjectLiteral } from "typeorm";
import type { AssignInput } from "@remit/domain/work-management/assigning";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { perform } from "../door/perform.js";
import { Words } from "../door/inputs.js";
import { BulkItemResult, itemResult, NamedInput } from "../door/results.js";
import { Shown } from "../reading/shown.js";
import { assigning, assigningGroups } from "./assigning.deed.js";
import { MovedWork, movedWork } from "./moved-work.js";
import { warningsOf } from "./preview.js";
import { goingTo } from "./seats.js";

/** Records that one command may name at most. */
export const atOnce = 500;
const AboveLevel = () => Words("Why it goes to somebody below its level, where it does; a leader gives the reason (CS-19).", { optional: true, max: 1000 });
const whither = "The position to assign to. Null, or the segment manager's own position, returns the work to its segment's hopper (WM-36).";

@InputType({ description: "Which service requests go to which position, or to the hopper." })
export class AssignServiceRequestsInput {
  @Field(() => [NamedInput], { description: `The service requests, as you last saw them; ${atOnce} at most.` }) @ArrayMinSize(1) @ArrayMaxSize(atOnce) serviceRequests!: NamedInput[];
  @Field(() => ID, { nullable: true, description: whither }) toPositionId?: string | null;
  @AboveLevel() aboveLevelBecause?: string | null;
  @Field(() => String, { nullable: true, description: "The same key gives the same answer once." }) idempotencyKey?: string | null;
}

@InputType({ description: "Which case groups go to which position, or to the hopper." })
export class AssignCaseGroupsInput {
  @Field(() => [NamedInput], { description: `The case groups, as you last saw them; ${atOnce} at most.` }) @ArrayMinSize(1) @ArrayMaxSize(atOnce) caseGroups!: NamedInput[];
  @Field(() => ID, { nullable: true, description: whither }) toPositionId?: string | null;
  @AboveLevel() aboveLevelBecause?: string | null;
  @Field(() => String, { nullable: true, description: "The same key gives the same answer once." }) idempotencyKey?: string | null;
}

@ObjectType({ description: "What was moved and what was refused. Each named record is answered alone; what moves with it moves whole or not at all (WM-35).", simpleResolvers: true })
export class AssignmentPayload {
  @Shown("everyone", "An outcome for each record that was named.", { type: () => [BulkItemResult] }) results!: BulkItemResult[];
  @Shown("everyone", "How many service requests moved, those that went with their case group included (WM-32).", { type: () => Int }) moved!: number;
  @Shown("everyone", "All that moved, by kind.", { type: () => MovedWork }) movedWork!: MovedWork;
  @Shown("everyone", "What to know of whoever has the work now: that they are away or soon will be, and what falls due meanwhile (CS-22).", { type: () => [String] }) warnings!: () => Promise<string[]>;
}

type Assigning<Kept extends ObjectLiteral, Facts extends object> = Deed<Kept, Facts, AssignInput, object>;

async function assign<K extends ObjectLiteral, F extends object>(context: Context, deed: Assigning<K, F>, named: readonly NamedInput[], { toPositionId, aboveLevelBecause = null, idempotencyKey }: Omit<AssignServiceRequestsInput, "serviceRequests">): Promise<AssignmentPayload> {
  const { actor, door } = context;
  const performed = await perform(door, deed, { actor, input: goingTo(toPositionId, (to) => ({ to, named, aboveLevelBecause })), sent: { toPositionId, named, ...(aboveLevelBecause && { aboveLevelBecause }) }, named, idempotencyKey });
  const moved = movedWork(performed.changed);
  return { results: performed.outcomes.map(itemResult), moved: moved.serviceRequests, movedWork: moved, warnings: () => warningsOf(context, toPositionId, performed.changed["ServiceRequest"] ?? []) };
}

@Resolver()
export class AssigningResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => AssignmentPayload, { description: "Assigns or reassigns service requests, one or many, at any time (WM-28, WM-36, WM-75). Each one's case group, cases and open work move with it (WM-32, WM-37); each is answered alone (WM-35)." })
  assignServiceRequests(@Arg("input") input: AssignServiceRequestsInput, @Ctx() context: Context): Promise<AssignmentPayload> {
    return assign(context, assigning, input.serviceRequests, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AssignmentPayload, { description: "Assigns or reassigns case groups by themselves; their cases and open work move with them (WM-06, WM-32). Each is answered alone (WM-35)." })
  assignCaseGroups(@Arg("input") input: AssignCaseGroupsInput, @Ctx() context: Context): Promise<AssignmentPayload> {
    return assign(context, assigningGroups, input.caseGroups, input);
  }
}
