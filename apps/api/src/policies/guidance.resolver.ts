import { ArrayMaxSize, Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Int, Resolver } from "type-graphql";
import { peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Link, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./guidance.deeds.js";
import { GuidanceItem, GuidanceMap, ProcessMap } from "./guidance.entity.js";

hasMany(GuidanceItem, "maps", GuidanceMap, "item", "The process maps to which it leads (AS-18).");
hasMany(ProcessMap, "items", GuidanceMap, "map", "The guidance that leads to it (AS-18).");
@Resolver(() => GuidanceItem) export class GuidanceReads extends reads(GuidanceItem, { one: "guidanceItem", many: "guidanceItems", byReference: "guidanceItemByReference" }) {}
@Resolver(() => ProcessMap) export class ProcessMapReads extends reads(ProcessMap, { one: "processMap", many: "processMaps" }) {}

const Months = (): PropertyDecorator => (target, key) => {
  Field(() => Int, { description: "Months from one look to the next." })(target, key);
  Min(1, { message: "Look at it once in five years at least, and once a month at most." })(target, key as string);
  Max(60, { message: "Look at it once in five years at least, and once a month at most." })(target, key as string);
};
const Maps = (): PropertyDecorator => (target, key) => {
  Field(() => [ID], { description: "The process maps to which it leads." })(target, key);
  ArrayMaxSize(20, { message: "Name 20 maps at most." })(target, key as string);
};
@InputType({ description: "An item of guidance: what it says, or where it is read." })
export class AddGuidanceInput extends BeginningInput {
  @Words("What it is about.") title!: string;
  @Words("What it says.", { optional: true, empty: true, max: 20000 }) text?: string | null;
  @Link("Where it can be read.", true) href?: string | null;
  @Other("Who maintains it.") ownerId!: string;
  @Months() lookEveryMonths!: number;
  @Maps() mapIds!: string[];
}
@InputType({ description: "An item of guidance as it is to stand." })
export class WriteGuidanceInput extends NamedInput {
  @Words("What it is about.") title!: string;
  @Words("What it says.", { optional: true, empty: true, max: 20000 }) text?: string | null;
  @Link("Where it can be read.", true) href?: string | null;
  @Other("Who maintains it.") ownerId!: string;
  @Months() lookEveryMonths!: number;
  @Maps() mapIds!: string[];
}
@InputType({ description: "That you looked at guidance that you maintain." })
export class LookAtGuidanceInput extends NamedInput { @Words("What you found.", { optional: true, empty: true, max: 2000 }) note?: string | null; }
@InputType({ description: "A process map and the two people who maintain it." })
export class AddProcessMapInput extends BeginningInput {
  @Words("What it is called.") name!: string;
  @Link("Where it can be seen.") href!: string;
  @Other("Who maintains it.") firstMaintainerId!: string;
  @Other("Who maintains it with them.") secondMaintainerId!: string;
}
@InputType({ description: "A process map as it is to stand." })
export class WriteProcessMapInput extends NamedInput {
  @Words("What it is called.") name!: string;
  @Link("Where it can be seen.") href!: string;
  @Other("Who maintains it.") firstMaintainerId!: string;
  @Other("Who maintains it with them.") secondMaintainerId!: string;
}

const items = answersWith(GuidanceItem, "guidanceItem", "The item");
const maps = answersWith(ProcessMap, "processMap", "The map");
type Answer = Promise<object>;

async function written(context: Context, { title, text, href, ownerId, lookEveryMonths, mapIds: named }: AddGuidanceInput | WriteGuidanceInput): Promise<deeds.GuidanceWritten> {
  const mapIds = [...new Set(named)];
  const [known] = await context.door.source.query<[{ count: number }]>("SELECT count(*)::int AS count FROM process_maps WHERE id = ANY($1::uuid[])", [mapIds]);
  const people = await peopleNamed(context, null, { ownerId });
  return { title, text: text ?? "", href: href ?? null, lookEveryMonths, mapIds, unknownMaps: mapIds.length - known.count, named: [people.ownerId] };
}
async function mapWritten(context: Context, { name, href, firstMaintainerId, secondMaintainerId }: AddProcessMapInput | WriteProcessMapInput) {
  const people = await peopleNamed(context, null, { firstMaintainerId, secondMaintainerId });
  return { name, href, named: [people.firstMaintainerId, people.secondMaintainerId] };
}

@Resolver()
export class GuidanceVerbs {
  @items.Verb("Adds an item of guidance, with who maintains it (AS-18).")
  async addGuidance(@Arg("input") input: AddGuidanceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return items.begin(context, info, deeds.addingGuidance, await written(context, input), input.idempotencyKey, undefined, input); }
  @items.Verb("Changes an item of guidance and the maps to which it leads (AS-18).")
  async writeGuidance(@Arg("input") input: WriteGuidanceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return items.change(context, info, deeds.writingGuidance, input, await written(context, input)); }
  @items.Verb("Says that you looked at guidance that you maintain (AS-18).")
  lookAtGuidance(@Arg("input") input: LookAtGuidanceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return items.change(context, info, deeds.lookingAtGuidance, input, { note: input.note ?? "" }); }
  @items.Verb("Withdraws an item of guidance, with the reason.")
  withdrawGuidance(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return items.change(context, info, deeds.withdrawingGuidance, input, { reason: input.reason }); }
  @maps.Verb("Adds a process map, with the two people who maintain it (AS-18).")
  async addProcessMap(@Arg("input") input: AddProcessMapInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return maps.begin(context, info, deeds.addingMap, await mapWritten(context, input), input.idempotencyKey, undefined, input); }
  @maps.Verb("Changes a process map (AS-18).")
  async writeProcessMap(@Arg("input") input: WriteProcessMapInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return maps.change(context, info, deeds.writingMap, input, await mapWritten(context, input)); }
}
