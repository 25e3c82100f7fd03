import type { LessonAudience as Of } from "@remit/domain/learning/labels";
import { ArrayMaxSize, ArrayMinSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Resolver } from "type-graphql";
import { peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import type { Kind } from "../reading/readable.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import { SystemicIssue } from "./issue.entity.js";
import * as deeds from "./lesson.deeds.js";
import { Lesson } from "./lesson.entity.js";
import { LessonCheck, LessonReceipt, LessonSaid, LessonShare } from "./lesson-pieces.entity.js";
import { Theme } from "./theme.entity.js";
import { LessonAudience } from "./vocabularies.js";

for (const [kind, by, called] of [[Theme, "theme", "this theme"], [Review, "review", "it"], [Submission, "submission", "it"], [SystemicIssue, "issue", "it"]] as const) hasMany(kind, "learnedLessons", Lesson, by, `What was learned from ${called} (PO-13, PO-42).`);
hasMany(Lesson, "shares", LessonShare, "lesson", "The teams with which it was shared (PO-53).");
hasMany(Lesson, "receipts", LessonReceipt, "lesson", "Who read it, and how it was used (PO-53).");
hasMany(Lesson, "checks", LessonCheck, "lesson", "Every check of whether it worked (PO-42).");
@Resolver(() => Lesson) export class LessonReads extends reads(Lesson, { one: "lesson", many: "lessons", byReference: "lessonByReference" }) {}
@Resolver(() => LessonShare) export class LessonShareReads extends reads(LessonShare, { many: "lessonShares" }) {}
@Resolver(() => LessonSaid) export class LessonSaidReads extends reads(LessonSaid, { many: "lessonsSaid" }) {}

const long = { max: 4000 } as const;
@InputType({ description: "A lesson that is proposed. It names nobody." })
export class ProposeLessonInput extends BeginningInput {
  @Words("What is to be learned, in a line.") title!: string;
  @Words("What was found.", long) found!: string;
  @Field(() => LessonAudience, { description: "Whom it serves (PO-68)." }) audience!: Of;
  @Words("What should change.", long) recommendation!: string;
  @Other("The theme that it belongs to.", true) themeId?: string | null;
  @Other("The review from which it comes.", true) reviewId?: string | null;
  @Other("The submission from which it comes.", true) submissionId?: string | null;
  @Other("The systemic issue that it belongs to.", true) issueId?: string | null;
}
@InputType({ description: "Who is to act on a lesson, by when." })
export class AgreeLessonInput extends NamedInput {
  @Other("Who is to act on it.") ownerId!: string;
  @Day("By when.") dueOn!: string;
}
@InputType({ description: "What changed because of a lesson." })
export class RecordLessonChangeInput extends NamedInput {
  @Words("What shows that something changed.", long) evidence!: string;
  @Other("Who is to check whether it works: another person than you.") checkerId!: string;
  @Day("By when.") dueOn!: string;
}
@InputType({ description: "Whether a lesson worked." })
export class CheckLessonInput extends NamedInput {
  @Field(() => Boolean, { description: "Whether it worked." }) isEffective!: boolean;
  @Words("What you found.", long) note!: string;
  @Day("Where it did not: by when its owner is to try again.", true) dueOn?: string | null;
}
@InputType({ description: "The teams with which a lesson is shared." })
export class ShareLessonInput extends NamedInput {
  @Field(() => [ID], { description: "The teams." }) @ArrayMinSize(1, { message: "Choose at least one team." }) @ArrayMaxSize(50, { message: "Choose 50 teams at most." }) teamIds!: string[];
}
@InputType({ description: "How a lesson was used." })
export class UseLessonInput extends NamedInput { @Words("How you used it.", { max: 2000 }) how!: string; }

const { Verb, change, begin } = answersWith(Lesson, "lesson", "The lesson");
type Answer = Promise<object>;

/** Where a lesson comes from is named by whoever sees it. */
async function origin(context: Context, kind: Kind, field: string, id: string | null | undefined): Promise<string | null> {
  if (!id) return null;
  if (!await visible(context, kind, id)) throw refuseField(field, "There is no such record, or you may not see it. Choose from the list.", "NOT_FOUND");
  return id;
}

const membersSql = "SELECT DISTINCT q.holder_id AS id FROM positions q JOIN staff_members s ON s.id = q.holder_id WHERE q.team_id = ANY($1::uuid[]) AND q.is_open AND s.is_active";
async function teamsNamed({ door: { source } }: Context, ids: readonly string[]): Promise<deeds.Audience> {
  const teams = await source.query<{ id: string; name: string }[]>("SELECT id, name FROM teams WHERE id = ANY($1::uuid[]) ORDER BY name", [ids]);
  if (teams.length < ids.length) throw refuseField("teamIds", "There is no such team. Choose from the list.", "VALIDATION_FAILED");
  return { teams, memberIds: (await source.query<{ id: string }[]>(membersSql, [ids])).map(({ id }) => id) };
}

@Resolver()
export class LessonVerbs {
  @Verb("Proposes a lesson, with whom it serves (PO-13, PO-68).")
  async proposeLesson(@Arg("input") { idempotencyKey, ...input }: ProposeLessonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const [themeId, reviewId, submissionId, issueId] = [await origin(context, Theme, "themeId", input.themeId), await origin(context, Review, "reviewId", input.reviewId), await origin(context, Submission, "submissionId", input.submissionId), await origin(context, SystemicIssue, "issueId", input.issueId)];
    return begin(context, info, deeds.proposing, { ...input, themeId, reviewId, submissionId, issueId }, idempotencyKey);
  }
  @Verb("Agrees a lesson and gives it to somebody to act on; it is chased by rule (PO-13, PO-57).")
  async agreeLesson(@Arg("input") input: AgreeLessonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { ownerId } = await peopleNamed(context, null, { ownerId: input.ownerId });
    return change(context, info, deeds.agreeing, input, { named: [ownerId], dueOn: input.dueOn });
  }
  @Verb("Does not take a lesson up, with the reason.")
  dropLesson(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.dropping, input, { reason: input.reason }); }
  @Verb("Records what changed, and who checks whether it works (PO-42).")
  async recordLessonChange(@Arg("input") input: RecordLessonChangeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { checkerId } = await peopleNamed(context, null, { checkerId: input.checkerId });
    return change(context, info, deeds.changed, input, { named: [checkerId], dueOn: input.dueOn, evidence: input.evidence });
  }
  @Verb("Says whether a lesson worked: it is closed, or goes back to its owner (PO-42).")
  checkLesson(@Arg("input") { id, expectedVersion, ...input }: CheckLessonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return change(context, info, input.isEffective ? deeds.effective : deeds.notEffective, { id, expectedVersion }, { ...input, dueOn: input.dueOn ?? null });
  }
  @Verb("Shares a lesson with teams, whose people are told (PO-53).")
  async shareLesson(@Arg("input") input: ShareLessonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.sharing, input, await teamsNamed(context, [...new Set(input.teamIds)])); }
  @Verb("Says that you read a lesson that was shared with a team of yours (PO-53).")
  readLesson(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.reading, input, {}); }
  @Verb("Says how you used a lesson: the evidence that it was used (PO-53).")
  useLesson(@Arg("input") input: UseLessonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.using, input, { how: input.how }); }
}
