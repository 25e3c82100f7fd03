import { ArrayMaxSize } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, InputType, Resolver } from "type-graphql";
import { peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import { PolicyAcceptance, PolicyTeamStanding } from "./acceptance.entity.js";
import * as deeds from "./policy.deeds.js";
import { Policy, PolicyVersion } from "./policy.entity.js";

hasMany(Policy, "versions", PolicyVersion, "policy", "Its versions, the latest first (AS-03).");
hasMany(Policy, "acceptances", PolicyAcceptance, "policy", "What it asks of people, of every version (AS-06, AS-07).");
hasMany(Policy, "teamStandings", PolicyTeamStanding, "policy", "How each team stands with what it is asked to accept now (AS-06).");
@Resolver(() => Policy) export class PolicyReads extends reads(Policy, { one: "policy", many: "policies", byReference: "policyByReference" }) {}

const Segments = (): PropertyDecorator => (target, key) => {
  Field(() => [ID], { nullable: true, description: "The segments that it concerns; everyone where none is named." })(target, key);
  ArrayMaxSize(50, { message: "Name 50 segments at most." })(target, key as string);
};
@InputType({ description: "A policy that enters the register." })
export class AddPolicyInput extends BeginningInput {
  @Words("What it is called.") name!: string;
  @Words("What it is for.", { max: 2000 }) purpose!: string;
  @Other("The policy team that keeps it.") teamId!: string;
  @Other("The director who answers for it.") ownerId!: string;
  @Segments() segmentIds?: string[] | null;
}
@InputType({ description: "A policy as it is to stand in the register." })
export class WritePolicyInput extends NamedInput {
  @Words("What it is called.") name!: string;
  @Words("What it is for.", { max: 2000 }) purpose!: string;
  @Other("The policy team that keeps it.") teamId!: string;
  @Other("The director who answers for it.") ownerId!: string;
  @Segments() segmentIds?: string[] | null;
}

const policies = answersWith(Policy, "policy", "The policy");
type Answer = Promise<object>;

/** Teams and segments are named from their lists. */
async function placesNamed({ door: { source } }: Context, teamId: string, segments: readonly string[] | null | undefined): Promise<string[]> {
  const segmentIds = [...new Set(segments ?? [])];
  const [found] = await source.query<[{ teams: number; segments: number }]>("SELECT (SELECT count(*)::int FROM teams WHERE id = $1::uuid) AS teams, (SELECT count(*)::int FROM segments WHERE id = ANY($2::uuid[])) AS segments", [teamId, segmentIds]);
  if (found.teams === 0) throw refuseField("teamId", "There is no such team. Choose from the list.", "VALIDATION_FAILED");
  if (found.segments < segmentIds.length) throw refuseField("segmentIds", "There is no such segment. Choose from the list.", "VALIDATION_FAILED");
  return segmentIds.sort();
}
async function registered(context: Context, { name, purpose, teamId, ownerId, segmentIds }: AddPolicyInput | WritePolicyInput) {
  const named = await peopleNamed(context, null, { ownerId });
  return { name, purpose, teamId, segmentIds: await placesNamed(context, teamId, segmentIds), named: [named.ownerId] };
}

@Resolver()
export class PolicyVerbs {
  @policies.Verb("Adds a policy to the register, with who answers for it and who keeps it (AS-01).")
  async addPolicy(@Arg("input") input: AddPolicyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return policies.begin(context, info, deeds.adding, await registered(context, input), input.idempotencyKey, undefined, input); }
  @policies.Verb("Says anew who keeps a policy and whom it concerns (AS-01).")
  async writePolicy(@Arg("input") input: WritePolicyInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return policies.change(context, info, deeds.changing, input, await registered(context, input)); }
  @policies.Verb("Withdraws a policy: nobody is asked to accept it any more, and what was accepted stays on record.")
  withdrawPolicy(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return policies.change(context, info, deeds.withdrawing, input, { reason: input.reason }); }
}
