import { whyNotToCheck, type AskCheckInput } from "@remit/domain/assurance/checking";
import type { checkResults, errorAspects } from "@remit/domain/assurance/labels";
import { sayMoney } from "@remit/domain/authority/money";
import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, ID, Info, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Remedy } from "../authority/escalation.entity.js";
import { Case } from "../casework/case.entity.js";
import { caseIfAny, peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { checkerBeside, checkersBeside, type Decided } from "./checkers.js";
import * as deeds from "./control-check.deeds.js";
import { ControlCheck } from "./control-check.entity.js";
import { ControlError } from "./control-error.entity.js";
import { CheckResult, ErrorAspect } from "./vocabularies.js";

hasMany(Case, "controlChecks", ControlCheck, "case", "Control checks of what was decided on it, of those that you may see (AS-10).");
hasMany(ControlCheck, "errors", ControlError, "check", "The errors that it found (AS-11).");
@Resolver(() => ControlCheck) export class ControlCheckReads extends reads(ControlCheck, { one: "controlCheck", many: "controlChecks" }) {}

type Result = keyof typeof checkResults;
@InputType({ description: "A decision that somebody is to check: a remedy, or another decision with who made it and when." })
export class AskForControlCheckInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("The kind of check.") kindId!: string;
  @Other("The remedy that is checked; it says by itself who agreed it and when.", true) remedyId?: string | null;
  @Words("What is checked, where it is no remedy.", { optional: true, max: 300 }) what?: string | null;
  @Other("Who decided it, where it is no remedy.", true) decidedById?: string | null;
  @Day("When it was decided, where it is no remedy.", true) decidedOn?: string | null;
  @Other("Who is to check it.") checkerId!: string;
  @Day("By when.") dueOn!: string;
}
@InputType({ description: "An error that a check found." })
export class ControlErrorInput {
  @Field(() => ErrorAspect, { description: "What it is about." }) aspect!: keyof typeof errorAspects;
  @Other("The policy that was not rightly applied, where it is about policy.", true) policyId?: string | null;
  @Words("What is wrong.", { max: 1000 }) what!: string;
}
@InputType({ description: "What a check found, each thing with a result of its own." })
export class RecordControlCheckInput extends NamedInput {
  @Field(() => CheckResult, { description: "Whether the money is right." }) money!: Result;
  @Field(() => CheckResult, { description: "Whether the policies were rightly applied." }) policy!: Result;
  @Field(() => CheckResult, { nullable: true, description: "Whether the limits of authority were kept; some kinds ask for it (AS-16)." }) limits?: Result | null;
  @Words("What you say about it.", { optional: true, empty: true, max: 4000 }) note?: string | null;
  @Field(() => [ControlErrorInput], { description: "The errors that were found." }) @ArrayMaxSize(20, { message: "Name 20 errors at most." }) errors!: ControlErrorInput[];
}
@ObjectType({ description: "Somebody who carries out control checks, beside a decision: whether they can check it, and why not (AS-17).", simpleResolvers: true })
export class CheckerChoice {
  @Shown("everyone", "The person's identifier: pass it as checkerId.", { type: () => ID }) id!: string;
  @Shown("everyone", "The person's name.") name!: string;
  @Shown("everyone", "What their position is called.", { type: () => String, nullable: true }) title!: string | null;
  @Shown("everyone", "Checks that wait for them.", { type: () => Int }) waiting!: number;
  @Shown("everyone", "Why they cannot check it, such as “cannot: made this decision”; empty when they can.", { type: () => String, nullable: true }) because!: string | null;
}

/** What is to be checked: a remedy speaks for itself, so that nobody names another decider than the one who agreed it. */
async function decisionOf(context: Context, { caseId, remedyId, what, decidedById, decidedOn }: AskForControlCheckInput): Promise<Decided & { readonly remedyId: string | null; readonly what: string }> {
  if (remedyId) {
    const found = await visible<{ caseId: string; agreedById: string; agreedOn: string; amountPence: number; reason: string }>(context, Remedy, remedyId);
    if (found?.caseId !== caseId) throw refuseField("remedyId", "There is no such remedy on this case. Choose from the list.", "NOT_FOUND");
    return { caseId, remedyId, what: `${sayMoney(found.amountPence)}: ${found.reason}`.slice(0, 300), decidedById: found.agreedById, decidedOn: found.agreedOn };
  }
  if (!what || !decidedById || !decidedOn) throw refuseField("decidedById", "Choose the remedy that is checked, or say what was decided, by whom and when.", "VALIDATION_FAILED");
  return { caseId, remedyId: null, what, decidedById, decidedOn };
}
const kindNamed = async ({ door }: Context, kindId: string) => {
  const [kind] = await door.source.query<AskCheckInput["kind"][]>(`SELECT name, in_use_from <= $2 AND coalesce(in_use_to > $2, true) AS "isInUse", cardinality(policy_ids) AS policies FROM control_check_kinds WHERE id = $1`, [kindId, door.today()]);
  if (!kind) throw refuseField("kindId", "There is no such kind of check. Choose from the list.", "VALIDATION_FAILED");
  return kind;
};

const checks = answersWith(ControlCheck, "controlCheck", "The check");
type Answer = Promise<object>;

@Resolver()
export class ControlCheckVerbs {
  @Extensions({ policy: "everyone" })
  @Query(() => [CheckerChoice], { description: "Everyone who carries out control checks, beside a decision on a case; those who cannot check it are listed too, with the reason (AS-17)." })
  async checkersFor(
    @Arg("caseId", () => ID, { description: "The case." }) caseId: string, @Arg("decidedById", () => ID, { description: "Who made the decision." }) decidedById: string,
    @Arg("decidedOn", () => CalendarDate, { description: "When." }) decidedOn: string, @Ctx() context: Context,
  ): Promise<CheckerChoice[]> {
    await caseIfAny(context, caseId);
    return (await checkersBeside(context, { caseId, decidedById, decidedOn })).map(({ id, name, title, waiting, ...one }) => ({ id, name, title, waiting, because: whyNotToCheck(one) }));
  }
  @checks.Verb("Asks somebody to check a decision (AS-10); nobody who made it or stands below whoever did (AS-17).")
  async askForControlCheck(@Arg("input") { idempotencyKey, ...sent }: AskForControlCheckInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    await caseIfAny(context, sent.caseId);
    const decision = await decisionOf(context, sent);
    const { decidedById: _decider, ...people } = await peopleNamed(context, sent.caseId, { checkerId: sent.checkerId, decidedById: decision.decidedById });
    const checker = (await checkerBeside(context, decision, sent.checkerId))!;
    return checks.begin(context, info, deeds.askingForCheck, { ...decision, kindId: sent.kindId, checkerId: sent.checkerId, dueOn: sent.dueOn, checker, kind: await kindNamed(context, sent.kindId), named: [people.checkerId] }, idempotencyKey, undefined, sent);
  }
  @checks.Verb("Records what a check found: the money and the policies apart (AS-10), limits where its kind asks (AS-16), and every error (AS-11).")
  recordControlCheck(@Arg("input") { money, policy, limits, note, errors, ...named }: RecordControlCheckInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return checks.change(context, info, deeds.recordingCheck, named, { money, policy, limits: limits ?? null, note: note ?? "", errors: errors.map((one) => ({ aspect: one.aspect, policyId: one.policyId ?? null, what: one.what })) });
  }
  @checks.Verb("Leaves a check out, with the reason (AS-10).")
  leaveOutControlCheck(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return checks.change(context, info, deeds.leavingOutCheck, input, { reason: input.reason }); }
}
