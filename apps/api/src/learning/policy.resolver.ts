import type { PolicyOutcome as Of } from "@remit/domain/learning/labels";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Resolver } from "type-graphql";
import { peopleNamed } from "../casework/knowing.js";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import { Lesson } from "./lesson.entity.js";
import * as deeds from "./policy.deeds.js";
import { PolicyFeedback, Procedure, ProcedureCause, ProcedureVersion } from "./policy.entity.js";
import { PolicyOutcome } from "./vocabularies.js";

hasMany(Lesson, "policyFeedback", PolicyFeedback, "lesson", "What it means for policies, and what came of that (PO-54).");
hasMany(Lesson, "procedureChanges", ProcedureCause, "lesson", "The versions of procedures that it caused (PO-69).");
hasMany(Procedure, "versions", ProcedureVersion, "procedure", "As what it stood, the latest first (PO-69).");
hasMany(ProcedureVersion, "causes", ProcedureCause, "procedureVersion", "The lessons that caused it (PO-69).");
@Resolver(() => PolicyFeedback) export class PolicyFeedbackReads extends reads(PolicyFeedback, { one: "policyFeedback", many: "allPolicyFeedback" }) {}
@Resolver(() => Procedure) export class ProcedureReads extends reads(Procedure, { one: "procedure", many: "procedures" }) {}

const long = { max: 4000 } as const;
@InputType({ description: "What casework tells the owner of a policy." })
export class GivePolicyFeedbackInput extends BeginningInput {
  @Words("The policy.") policy!: string;
  @Words("What it means for the policy.", long) what!: string;
  @Other("Who owns the policy.") ownerId!: string;
  @Other("The lesson from which it comes; none where it comes from none.", true) lessonId?: string | null;
}
@InputType({ description: "What comes of feedback on a policy." })
export class AnswerPolicyFeedbackInput extends NamedInput {
  @Field(() => PolicyOutcome, { description: "What it leads to." }) outcome!: Of;
  @Words("What you say to whoever told you.", long) answer!: string;
}
@InputType({ description: "A procedure that is written down." })
export class AddProcedureInput extends BeginningInput {
  @Words("What it is called.") name!: string;
  @Words("What it says.", { max: 20000 }) text!: string;
  @Other("Who keeps it.") ownerId!: string;
  @Day("From when on it stands.") inForceFrom!: string;
}
@InputType({ description: "A new version of a procedure." })
export class WriteProcedureInput extends NamedInput {
  @Words("What it says from now on.", { max: 20000 }) text!: string;
  @Words("What changes.", { max: 2000 }) change!: string;
  @Day("From when on it stands so.") inForceFrom!: string;
  @Field(() => [ID], { description: "The lessons that caused it." }) @ArrayMaxSize(50, { message: "Name 50 lessons at most." }) lessonIds!: string[];
}

const feedback = answersWith(PolicyFeedback, "policyFeedback", "The feedback");
const procedures = answersWith(Procedure, "procedure", "The procedure");
type Answer = Promise<object>;

@Resolver()
export class PolicyVerbs {
  @feedback.Verb("Tells the owner of a policy what casework sees, from a lesson or for itself (AS-15, PO-54).")
  async givePolicyFeedback(@Arg("input") { idempotencyKey, lessonId, policy, what, ownerId }: GivePolicyFeedbackInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const named = await peopleNamed(context, null, { ownerId });
    const given = { policy, what, named: [named.ownerId] };
    return lessonId ? feedback.begin(context, info, deeds.givingFromLesson, given, idempotencyKey, { id: lessonId, expectedVersion: anyVersion }) : feedback.begin(context, info, deeds.giving, given, idempotencyKey);
  }
  @feedback.Verb("Says what comes of feedback on a policy that you own (AS-15).")
  answerPolicyFeedback(@Arg("input") input: AnswerPolicyFeedbackInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return feedback.change(context, info, deeds.answering, input, { outcome: input.outcome, answer: input.answer }); }
  @procedures.Verb("Writes a procedure down (PO-69).")
  async addProcedure(@Arg("input") { idempotencyKey, ownerId, ...input }: AddProcedureInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const named = await peopleNamed(context, null, { ownerId });
    return procedures.begin(context, info, deeds.addingProcedure, { ...input, named: [named.ownerId] }, idempotencyKey);
  }
  @procedures.Verb("Writes a new version of a procedure, with the lessons that caused it (PO-69).")
  async writeProcedure(@Arg("input") { id, expectedVersion, ...input }: WriteProcedureInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const lessonIds = [...new Set(input.lessonIds)];
    const [known] = await context.door.source.query<[{ count: number }]>("SELECT count(*)::int AS count FROM lessons WHERE id = ANY($1::uuid[])", [lessonIds]);
    return procedures.change(context, info, deeds.writingProcedure, { id, expectedVersion }, { ...input, lessonIds, unknown: lessonIds.length - known.count });
  }
}
