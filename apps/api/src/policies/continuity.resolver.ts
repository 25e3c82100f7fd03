import type { DiscussionKind as Of } from "@remit/domain/policies/labels";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Resolver } from "type-graphql";
import { mayKnowWhy } from "../absence/may-know.js";
import { peopleNamed } from "../casework/knowing.js";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import { refuseField } from "../reading/refusal.js";
import { ask } from "../work-management/asking.js";
import * as deeds from "./guidance.deeds.js";
import { ContinuityArrangement, GuidanceDiscussion, GuidanceDiscussionItem } from "./guidance.entity.js";

hasMany(GuidanceDiscussion, "items", GuidanceDiscussionItem, "discussion", "What was gone over (AS-20).");
@Resolver(() => ContinuityArrangement) export class ContinuityReads extends reads(ContinuityArrangement, { one: "continuityArrangement", many: "continuityArrangements" }) {}
@Resolver(() => GuidanceDiscussion) export class DiscussionReads extends reads(GuidanceDiscussion, { one: "guidanceDiscussion", many: "guidanceDiscussions" }) {}

@InputType({ description: "An arrangement for keeping business going." })
export class AddContinuityArrangementInput extends BeginningInput {
  @Words("What it is for.") name!: string;
  @Words("What is done.", { max: 8000 }) text!: string;
  @Other("Who owns it.") ownerId!: string;
  @Day("When it is to be reviewed.") reviewOn!: string;
}
@InputType({ description: "An arrangement as it is to stand." })
export class WriteContinuityArrangementInput extends NamedInput {
  @Words("What it is for.") name!: string;
  @Words("What is done.", { max: 8000 }) text!: string;
  @Other("Who owns it.") ownerId!: string;
}
@InputType({ description: "What a review of an arrangement found, and when the next one is." })
export class ReviewContinuityArrangementInput extends NamedInput {
  @Words("What you found.", { max: 2000 }) note!: string;
  @Day("When it is to be reviewed next.") reviewOn!: string;
}
@InputType({ description: "That you went over guidance with somebody whom you lead, or with a team of yours." })
export class LogGuidanceDiscussionInput extends BeginningInput {
  @Other("With whom, in a one-to-one.", true) staffId?: string | null;
  @Other("Or with which team.", true) teamId?: string | null;
  @Day("When.") heldOn!: string;
  @Field(() => [ID], { description: "The items of guidance that you went over." }) @ArrayMaxSize(20, { message: "Name 20 items at most." }) itemIds!: string[];
  @Words("What there is to say about it.", { optional: true, empty: true, max: 2000 }) note?: string | null;
}

const arrangements = answersWith(ContinuityArrangement, "continuityArrangement", "The arrangement");
const discussions = answersWith(GuidanceDiscussion, "guidanceDiscussion", "The talk");
type Answer = Promise<object>;

/** The people of a talk other than the actor, and whether the actor leads each of them. */
const peopleOf = (context: Context, staffId: string | null, teamId: string | null) => ask<deeds.Discussed["people"][number]>(context, (p) => {
  const [one, team] = [p.place("uuid", () => staffId), p.place("uuid", () => teamId)];
  return `SELECT s.id, s.name, ${mayKnowWhy("s.id", p)} AND s.id <> ${p.staffId} AS "isLed" FROM staff_members s WHERE s.is_active AND (s.id = ${one} OR s.id <> ${p.staffId} AND EXISTS (SELECT FROM positions q WHERE q.team_id = ${team} AND q.holder_id = s.id AND q.is_open)) ORDER BY s.name`;
});
async function discussed(context: Context, input: LogGuidanceDiscussionInput): Promise<deeds.Discussed> {
  const [staffId, teamId, itemIds] = [input.staffId ?? null, input.teamId ?? null, [...new Set(input.itemIds)]];
  if ((staffId === null) === (teamId === null)) throw refuseField("staffId", "Name either the person or the team.", "VALIDATION_FAILED");
  const [found] = await context.door.source.query<[{ count: number; team: string | null }]>("SELECT (SELECT count(*)::int FROM guidance_items WHERE id = ANY($1::uuid[]) AND state = 'IN_USE') AS count, (SELECT name FROM teams WHERE id = $2::uuid) AS team", [itemIds, teamId]);
  if (teamId !== null && found.team === null) throw refuseField("teamId", "There is no such team. Choose from the list.", "VALIDATION_FAILED");
  const kind: Of = teamId === null ? "ONE_TO_ONE" : "TEAM";
  return { kind, teamId, teamName: found.team, heldOn: input.heldOn, note: input.note ?? "", itemIds, named: itemIds.length, inUse: found.count, people: await peopleOf(context, staffId, teamId) };
}

@Resolver()
export class ContinuityVerbs {
  @arrangements.Verb("Adds an arrangement for keeping business going, with its owner and the day of its review (AS-19).")
  async addContinuityArrangement(@Arg("input") { idempotencyKey, ownerId, ...input }: AddContinuityArrangementInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const people = await peopleNamed(context, null, { ownerId });
    return arrangements.begin(context, info, deeds.addingArrangement, { ...input, named: [people.ownerId] }, idempotencyKey);
  }
  @arrangements.Verb("Changes an arrangement (AS-19).")
  async writeContinuityArrangement(@Arg("input") { id, expectedVersion, ownerId, ...input }: WriteContinuityArrangementInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const people = await peopleNamed(context, null, { ownerId });
    return arrangements.change(context, info, deeds.writingArrangement, { id, expectedVersion }, { ...input, named: [people.ownerId] });
  }
  @arrangements.Verb("Says that you reviewed an arrangement that you own, and when it is reviewed next (AS-19).")
  reviewContinuityArrangement(@Arg("input") input: ReviewContinuityArrangementInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return arrangements.change(context, info, deeds.reviewingArrangement, input, { note: input.note, reviewOn: input.reviewOn }); }
  @discussions.Verb("Logs that you went over guidance with somebody whom you lead, or with a team of yours; only those who were there read it (AS-20).")
  async logGuidanceDiscussion(@Arg("input") input: LogGuidanceDiscussionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return discussions.begin(context, info, deeds.discussing, await discussed(context, input), input.idempotencyKey, undefined, input); }
}
