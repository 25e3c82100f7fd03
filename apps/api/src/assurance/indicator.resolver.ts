import type { indicatorMatters } from "@remit/domain/assurance/labels";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { caseIfAny } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import { ComplianceInvolvement } from "./compliance.entity.js";
import * as deeds from "./indicator.deeds.js";
import { CaseIndicator, IndicatorKind } from "./indicator.entity.js";
import { EndUseInput } from "./settings.resolver.js";
import { IndicatorMatter } from "./vocabularies.js";

hasMany(Case, "indicators", CaseIndicator, "case", "Signs of risk and of possible fraud that were noted on it (CS-15).");
hasMany(ComplianceInvolvement, "indicators", CaseIndicator, "involvement", "The signs that were referred (CS-15).");
@Resolver(() => CaseIndicator) export class CaseIndicatorReads extends reads(CaseIndicator, { one: "caseIndicator", many: "caseIndicators" }) {}
@Resolver(() => IndicatorKind) export class IndicatorKindReads extends reads(IndicatorKind, { many: "indicatorKinds" }) {}

@InputType({ description: "A sign of risk or of possible fraud that somebody saw on a case." })
export class NoteIndicatorInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("Which sign.") kindId!: string;
  @Words("What was seen.", { max: 2000 }) what!: string;
  @Day("When it was seen.") seenOn!: string;
}
@InputType({ description: "A sign that the office looks out for." })
export class AddIndicatorKindInput extends BeginningInput {
  @Words("What it is called.", { max: 100 }) name!: string;
  @Field(() => IndicatorMatter, { description: "What it points to." }) matter!: keyof typeof indicatorMatters;
  @Day("From when on it is noted.") inUseFrom!: string;
}

const { Verb, begin, change } = answersWith(CaseIndicator, "caseIndicator", "The sign");
const kinds = answersWith(IndicatorKind, "indicatorKind", "The kind of sign");
type Answer = Promise<object>;
interface Kind { readonly id: string; readonly name: string; readonly isInUse: boolean }

@Resolver()
export class IndicatorVerbs {
  @Verb("Notes a sign of risk or of possible fraud on a case: what was seen, by whom and when (CS-15).")
  async noteIndicator(@Arg("input") { idempotencyKey, ...sent }: NoteIndicatorInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    await caseIfAny(context, sent.caseId);
    const [kind] = await context.door.source.query<Kind[]>("SELECT k.id, k.name, k.in_use_from <= $2 AND coalesce(k.in_use_to > $2, TRUE) AS \"isInUse\" FROM indicator_kinds k WHERE k.id = $1", [sent.kindId, context.door.today()]);
    if (!kind) throw refuseField("kindId", "There is no such sign. Choose from the list.", "VALIDATION_FAILED");
    return begin(context, info, deeds.noting, { kind, what: sent.what, seenOn: sent.seenOn }, idempotencyKey, { id: sent.caseId, expectedVersion: anyVersion }, sent);
  }
  @Verb("Takes a sign to Compliance and Fraud, which is brought to the case if it is not there yet (CS-15).")
  referIndicator(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.referring, input, {}); }
  @Verb("Says why a sign is none (CS-15).")
  setAsideIndicator(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.settingAside, input, { reason: input.reason }); }
  @kinds.Verb("Adds a sign to look out for, from a day on (CS-15).")
  addIndicatorKind(@Arg("input") { idempotencyKey, ...input }: AddIndicatorKindInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return kinds.begin(context, info, deeds.addingKind, input, idempotencyKey); }
  @kinds.Verb("Says that a sign is no longer noted, from a day on (CS-15).")
  endIndicatorKind(@Arg("input") input: EndUseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return kinds.change(context, info, deeds.endingKind, input, { inUseTo: input.inUseTo }); }
}
