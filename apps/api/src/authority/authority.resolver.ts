import { whoMaySign as answerOf } from "@remit/domain/authority/scheme";
import type { SchemeFacts } from "@remit/domain/authority/scheme";
import { Arg, Ctx, Extensions, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import type { Context } from "../door/context.js";
import { hasMany, reads } from "../reading/roots.js";
import { refuseField } from "../reading/refusal.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { Committee, CommitteeTerms } from "./committee.entity.js";
import { Escalation, EscalationHop, Remedy } from "./escalation.entity.js";
import { AuthorityLimit, DecisionKind, EscalationRoute, EscalationStep } from "./limit.entity.js";
import { scheme } from "./matters.js";
import { Principal, SchemeEntry, SchemePerson } from "./scheme.entity.js";
import "./authority.law.js";

hasMany(DecisionKind, "limits", AuthorityLimit, "decisionKind", "Its limits of authority, of every day.");
hasMany(EscalationRoute, "steps", EscalationStep, "route", "Its steps, from the first to the last.");
hasMany(Committee, "terms", CommitteeTerms, "committee", "Its terms of reference, the latest first (AS-31).");
hasMany(Committee, "escalations", Escalation, "toCommittee", "What lies or lay before it.");
hasMany(SchemeEntry, "people", SchemePerson, "entry", "Who may sign instead, who reviews, and who may settle without a principal.");
hasMany(Escalation, "hops", EscalationHop, "escalation", "Every hop, the first one first (AS-28).");
hasMany(Case, "escalations", Escalation, "case", "What was carried up or across from it (AS-28).");
hasMany(Case, "remedies", Remedy, "case", "The remedies in money that were agreed for it.");

@Resolver(() => DecisionKind) export class DecisionKindReads extends reads(DecisionKind, { one: "decisionKind", many: "decisionKinds" }) {}
@Resolver(() => EscalationRoute) export class EscalationRouteReads extends reads(EscalationRoute, { one: "escalationRoute", many: "escalationRoutes" }) {}
@Resolver(() => AuthorityLimit) export class AuthorityLimitReads extends reads(AuthorityLimit, { one: "authorityLimit", many: "authorityLimits" }) {}
@Resolver(() => Committee) export class CommitteeReads extends reads(Committee, { one: "committee", many: "committees" }) {}
@Resolver(() => Principal) export class PrincipalReads extends reads(Principal, { many: "principals" }) {}
@Resolver(() => SchemeEntry) export class SchemeEntryReads extends reads(SchemeEntry, { many: "schemeEntries" }) {}
@Resolver(() => Escalation) export class EscalationReads extends reads(Escalation, { one: "escalation", many: "escalations" }) {}
@Resolver(() => Remedy) export class RemedyReads extends reads(Remedy, { many: "remedies" }) {}

/** What the delegation scheme answers. */
@ObjectType({ description: "Who may sign a decision or a submission, by the delegation scheme (PO-11, PO-47).", simpleResolvers: true })
export class WhoMaySign {
  @Shown("everyone", "Who signs: the principal first, then those who may instead. Empty where the scheme reserves nothing.", { type: () => [String] }) signs!: readonly string[];
  @Shown("everyone", "Who may review it before (PO-65).", { type: () => [String] }) reviews!: readonly string[];
  @Shown("everyone", "Who may settle it without a principal (PO-17). Empty where the scheme reserves it, or names nobody.", { type: () => [String] }) settles!: readonly string[];
  @Shown("everyone", "The same in a sentence.") says!: string;
}

@Resolver()
export class SchemeAnswers {
  @Extensions({ policy: "everyone" })
  @Query(() => WhoMaySign, { description: "Who may sign a kind of decision or submission of a complexity on a day." })
  async whoMaySign(
    @Arg("decisionKindId", () => ID, { description: "The kind." }) kindId: string, @Arg("complexity", () => Int, { description: "How complex it is, 1 to 4." }) complexity: number,
    @Arg("on", () => CalendarDate, { nullable: true, description: "The day; today when left out." }) on: string | null, @Ctx() { door, actor }: Context,
  ): Promise<WhoMaySign> {
    if (complexity < 1 || complexity > 4) throw refuseField("complexity", "Complexity is a whole number from 1 to 4.");
    const [found] = await door.source.query<{ scheme: NonNullable<SchemeFacts["scheme"]> | null }[]>(`SELECT (${scheme("$1::uuid", "$2::int", "$3::uuid")}) AS scheme`, [kindId, complexity, actor.positionId]);
    if (!found?.scheme) throw refuseField("decisionKindId", "There is no such kind of decision. Choose one from the list.", "NOT_FOUND");
    const { signs, reviews, settles, says } = answerOf(found.scheme.asked, on ?? door.today());
    return { signs, reviews, settles, says };
  }
}
