import { measure } from "@remit/domain/authority/within-limit";
import type { EscalationGround as Ground } from "@remit/domain/authority/labels";
import type { EscalationFacts, EscalationKept } from "@remit/domain/authority/escalations";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import { addToCase } from "../casework/case.payload.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { Pence } from "./configuring.inputs.js";
import { atCommittee, atTeam, nextDestination } from "./destinations.js";
import { agreeingEscalation, agreeingRemedy, decliningEscalation, escalatingDecision, passingUp, referringToCommittee, referringToSpecialists } from "./escalation.deeds.js";
import { Escalation, EscalationGround, Remedy } from "./escalation.entity.js";
import { putIn, routeOf } from "./matters.js";

@InputType({ description: "A remedy in money for a case." })
export class AgreeRemedyInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("The kind of decision; one that has an amount.") decisionKindId!: string;
  @Pence("The amount, in pence.") amountPence!: number;
  @Words("What it is for.", { max: 1000 }) reason!: string;
}
@InputType({ description: "A decision above your limit of authority, to be carried up its route (AS-23)." })
export class EscalateDecisionInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("The kind of decision.") decisionKindId!: string;
  @Pence("The amount, in pence; left out where the kind has none.", true) amountPence?: number | null;
  @Words("Why it should be decided so.", { max: 2000 }) reason!: string;
  @Field(() => EscalationGround, { nullable: true, description: "Why it goes to a committee, where that is the next step (AS-30)." }) ground?: Ground | null;
}
@InputType({ description: "A doubt about how money is used or managed, for the team that looks after payment assurance (AS-32)." })
export class ReferToSpecialistsInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("The team.") teamId!: string;
  @Words("What the doubt is.", { max: 2000 }) reason!: string;
}
@InputType({ description: "A matter for a committee, from a director (AS-29, AS-30)." })
export class ReferToCommitteeInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Other("The committee.") committeeId!: string;
  @Field(() => EscalationGround, { description: "Why: the Trustees kept the decision, or no existing policy covers it." }) ground!: Ground;
  @Words("What is to be decided.", { max: 2000 }) reason!: string;
}
@InputType({ description: "An escalation that is settled, with what was decided." })
export class SettleEscalationInput extends NamedInput { @Words("What was decided, in words.", { max: 2000 }) outcome!: string; }
@InputType({ description: "An escalation that is carried to the next step of its route (AS-28)." })
export class PassUpEscalationInput extends NamedInput {
  @Words("Why.", { max: 2000 }) reason!: string;
  @Field(() => EscalationGround, { nullable: true, description: "Why it goes to a committee, where that is the next step (AS-30)." }) ground?: Ground | null;
}

@ObjectType({ description: "The escalation as it now stands.", simpleResolvers: true })
export class EscalationPayload { @Shown("everyone", "The escalation.", { type: () => Escalation, nullable: true }) escalation!: Escalation | null; }
@ObjectType({ description: "The remedy as it was agreed.", simpleResolvers: true })
export class RemedyPayload { @Shown("everyone", "The remedy.", { type: () => Remedy, nullable: true }) remedy!: Remedy | null; }

const { answer, change } = answersWith<EscalationPayload>("escalation", Escalation);

@Resolver()
export class EscalationVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => RemedyPayload, { description: "Agrees a remedy in money, within your limit of authority; above it the refusal says where to go (AS-23)." })
  async agreeRemedy(@Arg("input") { caseId, decisionKindId, amountPence, reason, idempotencyKey }: AgreeRemedyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RemedyPayload> {
    const id = await addToCase(context, agreeingRemedy, caseId, { ...(await putIn(context, caseId, decisionKindId, amountPence)), amountPence, reason }, idempotencyKey);
    return { remedy: await readPayload(context, info, "remedy", Remedy, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => EscalationPayload, { description: "Carries a decision above your limit to the first step of its route (AS-23, AS-28)." })
  async escalateDecision(@Arg("input") input: EscalateDecisionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<EscalationPayload> {
    const { caseId, decisionKindId, amountPence = null, reason, ground = null, idempotencyKey } = input;
    const put = await putIn(context, caseId, decisionKindId, amountPence);
    const route = put.matter && measure(put.matter, context.door.today()).route;
    const to = route && (await nextDestination(context.door, caseId, context.actor.staffId, route, null));
    return answer(context, info, await addToCase(context, escalatingDecision, caseId, { ...put, to, ground: to?.committeeId ? ground : "OVER_LIMIT", decisionKindId, amountPence, reason }, idempotencyKey));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => EscalationPayload, { description: "Refers a doubt about how money is used or managed to the team that looks after payment assurance (AS-32)." })
  async referToSpecialists(@Arg("input") { caseId, teamId, reason, idempotencyKey }: ReferToSpecialistsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<EscalationPayload> {
    const [team] = await context.door.source.query<{ takes: boolean }[]>("SELECT 'Payment assurance' = ANY(specialisms) AS takes FROM teams WHERE id = $1", [teamId]);
    const to = await atTeam(context.door, caseId, teamId, null);
    return answer(context, info, await addToCase(context, referringToSpecialists, caseId, { to, ground: "PAYMENT_ASSURANCE", takesPaymentAssurance: team?.takes === true, hasTerms: false, decisionKindId: null, amountPence: null, reason }, idempotencyKey));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => EscalationPayload, { description: "Refers a matter to a committee, by way of the director (AS-29), for one of two reasons (AS-30)." })
  async referToCommittee(@Arg("input") { caseId, committeeId, ground, reason, idempotencyKey }: ReferToCommitteeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<EscalationPayload> {
    const [room] = await context.door.source.query<{ hasTerms: boolean }[]>(`SELECT EXISTS (SELECT FROM committee_terms WHERE committee_id = $1) AS "hasTerms"`, [committeeId]);
    const to = await atCommittee(context.door, caseId, committeeId, null);
    return answer(context, info, await addToCase(context, referringToCommittee, caseId, { to, ground, ...room!, takesPaymentAssurance: false, decisionKindId: null, amountPence: null, reason }, idempotencyKey));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => EscalationPayload, { description: "Agrees what was escalated to you, within your own limit; money that is agreed is a remedy." })
  agreeEscalation(@Arg("input") input: SettleEscalationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<EscalationPayload> { return change(context, info, agreeingEscalation, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => EscalationPayload, { description: "Does not agree what was escalated to you, and says why." })
  declineEscalation(@Arg("input") input: SettleEscalationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<EscalationPayload> { return change(context, info, decliningEscalation, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => EscalationPayload, { description: "Carries what was escalated to you to the next step of its route (AS-28)." })
  async passUpEscalation(@Arg("input") { ground = null, ...input }: PassUpEscalationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<EscalationPayload> {
    const kept = await visible<EscalationKept>(context, Escalation, input.id);
    const [drawn] = kept?.stepId ? await context.door.source.query<{ route: EscalationFacts["route"] }[]>(`SELECT (${routeOf("(SELECT t.route_id FROM escalation_steps t WHERE t.id = $1)")}) AS route`, [kept.stepId]) : [];
    const to = kept && drawn?.route ? await nextDestination(context.door, kept.caseId, context.actor.staffId, drawn.route, kept.stepId) : null;
    return change(context, info, passingUp, { ...input, to, ground });
  }
}
