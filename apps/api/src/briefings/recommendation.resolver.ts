import { recommendationActions, recommendationBeginnings, type AboutBody, type RecommendationKept } from "@remit/domain/briefings/recommendations";
import { compliances, type Compliance as Outcome } from "@remit/domain/briefings/labels";
import type { CaseKept } from "@remit/domain/casework/case-lifecycle";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { single } from "../casework/deeds.js";
import { Body } from "../casework/people.entity.js";
import { answersWith } from "../casework/records.answers.js";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import { anyVersion } from "../door/deed.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { begin } from "../organisation/writing.js";
import { hasMany, reads } from "../reading/roots.js";
import { aboutBody } from "./briefings.law.js";
import { BodyRecommendation, Compliance } from "./recommendation.entity.js";
import { ExternalRelationship } from "./relationship.entity.js";

hasMany(Case, "recommendations", BodyRecommendation, "case", "What its decision recommended to the body (PO-70).");
hasMany(Body, "recommendations", BodyRecommendation, "body", "What the office recommended to it, of the cases that you see, and whether it did it (PO-70).");
hasMany(Body, "relationships", ExternalRelationship, "body", "Whom the office deals with there, and what it promised them (PO-70).");
@Resolver(() => BodyRecommendation) export class RecommendationReads extends reads(BodyRecommendation, { one: "bodyRecommendation", many: "bodyRecommendations" }) {}

@InputType({ description: "Something that a decision recommends to the body." })
export class MakeRecommendationInput extends BeginningInput {
  @Other("The decided case.") caseId!: string;
  @Words("What is recommended.", { max: 2000 }) what!: string;
  @Day("By when it is to be done.") dueOn!: string;
}
@InputType({ description: "What a body did about a recommendation." })
export class RecordComplianceInput extends NamedInput {
  @Field(() => Compliance, { description: "Whether it did it." }) outcome!: Outcome;
  @Words("How that is known.", { max: 2000 }) evidence!: string;
  @Day("When it was done, or when the body said that it would not.") on!: string;
}

const making = single<CaseKept & { readonly version: number }, AboutBody, { readonly what: string; readonly dueOn: string }, object>({
  event: "recommended to a body", on: Case as never, law: recommendationBeginnings.makeRecommendation as never, state: ({ status }) => status, facts: aboutBody,
  async one({ record, facts }, { transaction, actor, today, input }) {
    const [body] = await transaction.query<{ id: string }>("SELECT body_id AS id FROM cases WHERE id = $1", [record.id]);
    const id = await begin(transaction, "body_recommendations", { caseId: record.id, bodyId: body!.id, ...input, madeOn: today, madeById: actor.staffId });
    return happenedToRecord("BodyRecommendation", { id, caseId: record.id }, { name: facts.bodyName, what: input.what, dueOn: input.dueOn });
  },
});
const changing = changingRecords<RecommendationKept & { readonly version: number }, object>(BodyRecommendation, "body_recommendations", {});
const complying = changing<{ readonly outcome: Outcome; readonly evidence: string; readonly on: string }>({
  event: "recorded what a body did", law: recommendationActions.recordCompliance as never,
  values: ({ actor, input: { outcome, evidence, on } }) => ({ state: outcome, evidence, settledOn: on, settledById: actor.staffId }), tells: ({ input }, { what }) => ({ what, outcome: compliances[input.outcome].toLowerCase() }),
});

const { Verb, change, begin: answer } = answersWith(BodyRecommendation, "bodyRecommendation", "The recommendation");
@Resolver()
export class RecommendationVerbs {
  @Verb("Writes down what a decision recommends to the body, and by when (PO-70).")
  makeRecommendation(@Arg("input") { caseId, what, dueOn, idempotencyKey }: MakeRecommendationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> { return answer(context, info, making, { what: what.trim(), dueOn }, idempotencyKey, { id: caseId, expectedVersion: anyVersion }); }
  @Verb("Records what the body did about a recommendation (PO-70).")
  recordCompliance(@Arg("input") { id, expectedVersion, ...input }: RecordComplianceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> { return change(context, info, complying, { id, expectedVersion }, input); }
}
