import type { EntryInput } from "@remit/domain/authority/scheme-actions";
import type { KindNamed, LimitInput, Seats } from "@remit/domain/authority/limits";
import type { StepInput } from "@remit/domain/authority/routes";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { namedBy } from "../organisation/positions.gather.js";
import { Shown } from "../reading/shown.js";
import { Committee } from "./committee.entity.js";
import { addingKind, drawingRoute, endingEntry, endingLimit, endingPrincipal, namingPrincipal, restoringKind, retiringKind, retiringRoute, settingLimit, settingUpCommittee, writingEntry, writingTerms } from "./configuring.deeds.js";
import { AddDecisionKindInput, DrawEscalationRouteInput, EndOnInput, NamePrincipalInput, SetAuthorityLimitInput, SetUpCommitteeInput, WriteCommitteeTermsInput, WriteSchemeEntryInput } from "./configuring.inputs.js";
import { AuthorityLimit, DecisionKind, EscalationRoute } from "./limit.entity.js";
import { Principal, SchemeEntry } from "./scheme.entity.js";

@ObjectType({ description: "What binds the office as it now stands; the field of what was changed is filled.", simpleResolvers: true })
export class AuthorityPayload {
  @Shown("everyone", "The kind of decision.", { type: () => DecisionKind, nullable: true }) decisionKind?: DecisionKind | null;
  @Shown("everyone", "The route.", { type: () => EscalationRoute, nullable: true }) escalationRoute?: EscalationRoute | null;
  @Shown("everyone", "The limit.", { type: () => AuthorityLimit, nullable: true }) authorityLimit?: AuthorityLimit | null;
  @Shown("everyone", "The principal.", { type: () => Principal, nullable: true }) principal?: Principal | null;
  @Shown("everyone", "The entry of the scheme.", { type: () => SchemeEntry, nullable: true }) schemeEntry?: SchemeEntry | null;
  @Shown("everyone", "The committee.", { type: () => Committee, nullable: true }) committee?: Committee | null;
}

const kinds = answersWith<AuthorityPayload>("decisionKind", DecisionKind);
const routes = answersWith<AuthorityPayload>("escalationRoute", EscalationRoute);
const limits = answersWith<AuthorityPayload>("authorityLimit", AuthorityLimit);
const principals = answersWith<AuthorityPayload>("principal", Principal);
const entries = answersWith<AuthorityPayload>("schemeEntry", SchemeEntry);
const committees = answersWith<AuthorityPayload>("committee", Committee);

interface ForWhom { readonly roleId?: string | null; readonly positionId?: string | null }
const whom = <T extends ForWhom>(one: T) => ({ ...one, roleId: one.roleId ?? null, positionId: one.positionId ?? null });

/** The seats of whoever asks, in all their positions. */
const ownSeats = async ({ door, actor }: Context): Promise<Seats> => {
  const [own] = await door.source.query<Seats[]>(`SELECT coalesce(array_agg(id), '{}') AS positions, coalesce(array_agg(role_id), '{}') AS roles FROM positions WHERE holder_id = $1`, [actor.staffId]);
  return own!;
};
const found = async <T>({ door }: Context, sql: string, values: readonly unknown[]): Promise<T | null> => (await door.source.query<T[]>(sql, values as unknown[]))[0] ?? null;
const kindOf = (context: Context, id: string) => found<KindNamed & { label: string }>(context, `SELECT id, label, is_active AS "isActive", is_monetary AS "isMonetary" FROM decision_kinds WHERE id = $1`, [id]);
const seatExists = (context: Context, path: string, id: string) => namedBy<{ id: string }>(context.door, path, id, "SELECT id FROM positions WHERE id = $1 AND is_open");

/** Whether everything that the steps of a route lead to is there and open. */
async function leadsSomewhere(context: Context, steps: readonly StepInput[]): Promise<boolean> {
  const ids = (place: keyof StepInput) => [...new Set(steps.map((one) => one[place]).filter((one) => one !== null))];
  const [positions, teams, rooms] = [ids("positionId"), ids("teamId"), ids("committeeId")];
  const there = await found<{ n: number }>(context, `SELECT ((SELECT count(*) FROM positions WHERE id = ANY($1::uuid[]) AND is_open) + (SELECT count(*) FROM teams WHERE id = ANY($2::uuid[])) + (SELECT count(*) FROM committees WHERE id = ANY($3::uuid[])))::int AS n`, [positions, teams, rooms]);
  return there!.n === positions.length + teams.length + rooms.length;
}

@Resolver()
export class AuthorityVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Adds a kind of decision or submission." })
  addDecisionKind(@Arg("input") { idempotencyKey, ...values }: AddDecisionKindInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return kinds.begin(context, info, addingKind, { idempotencyKey, name: values.label, values }); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Retires a kind of decision: it stays on old records and cannot be chosen." })
  retireDecisionKind(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return kinds.change(context, info, retiringKind, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Takes a retired kind of decision into use again." })
  restoreDecisionKind(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return kinds.change(context, info, restoringKind, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Draws a way up (AS-22). Its steps stay as they were drawn." })
  async drawEscalationRoute(@Arg("input") { idempotencyKey, name, steps }: DrawEscalationRouteInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const all = steps.map((one) => ({ ...whom(one), teamId: one.teamId ?? null, committeeId: one.committeeId ?? null }));
    const taken = await found<{ name: string }>(context, "SELECT name FROM escalation_routes WHERE lower(name) = lower($1)", [name.trim()]);
    return routes.begin(context, info, drawingRoute, { idempotencyKey, name: name.trim(), takenBy: taken?.name ?? null, steps: all, leadsSomewhere: await leadsSomewhere(context, all) });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Retires a route: limits that follow it keep it, new ones cannot." })
  retireEscalationRoute(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return routes.change(context, info, retiringRoute, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Sets a limit of authority from a day on; nobody sets their own (AS-21 to AS-23)." })
  async setAuthorityLimit(@Arg("input") input: SetAuthorityLimitInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { idempotencyKey, startsOn, amountPence, roleId, positionId, sourceLink, ...source } = whom(input);
    const kind = await kindOf(context, input.decisionKindId);
    const route = await found<NonNullable<LimitInput["route"]>>(context, `SELECT is_active AS "isActive" FROM escalation_routes WHERE id = $1`, [input.routeId]);
    const values = { ...source, sourceLink: sourceLink ?? null };
    return limits.begin(context, info, settingLimit, { idempotencyKey, name: kind?.label ?? "", kind, route, roleId, positionId, amountPence: amountPence ?? null, startsOn, own: await ownSeats(context), values });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Ends a limit on a day. Whoever has no limit for a kind that has limits may not decide it." })
  endAuthorityLimit(@Arg("input") input: EndOnInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return limits.change(context, info, endingLimit, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Names a principal from a day on." })
  async namePrincipal(@Arg("input") { idempotencyKey, label, positionId, startsOn }: NamePrincipalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    await seatExists(context, "positionId", positionId);
    return principals.begin(context, info, namingPrincipal, { idempotencyKey, name: label, positionId, startsOn });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Ends a principal on a day." })
  endPrincipal(@Arg("input") input: EndOnInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return principals.change(context, info, endingPrincipal, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Writes an entry of the delegation scheme from a day on; nobody delegates to themselves (PO-11, PO-47, PO-65)." })
  async writeSchemeEntry(@Arg("input") input: WriteSchemeEntryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { idempotencyKey, decisionKindId, principalId, note, people, ...range } = input;
    const kind = await kindOf(context, decisionKindId);
    const principal = principalId ? await found<NonNullable<EntryInput["principal"]>>(context, `SELECT starts_on::text AS "startsOn", ends_on::text AS "endsOn" FROM principals WHERE id = $1`, [principalId]) : null;
    const values = { decisionKindId, principalId: principalId ?? null, note: note ?? "" };
    return entries.begin(context, info, writingEntry, { idempotencyKey, name: kind?.label ?? "", kind, principal, namesPrincipal: Boolean(principalId), people: people.map(whom), own: await ownSeats(context), values, ...range });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Ends an entry of the scheme on a day." })
  endSchemeEntry(@Arg("input") input: EndOnInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return entries.change(context, info, endingEntry, input); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Sets up a committee (AS-29)." })
  async setUpCommittee(@Arg("input") input: SetUpCommitteeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    await seatExists(context, "secretaryPositionId", input.secretaryPositionId);
    return committees.begin(context, info, settingUpCommittee, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => AuthorityPayload, { description: "Writes a version of a committee’s terms of reference; earlier ones stay (AS-31)." })
  writeCommitteeTerms(@Arg("input") input: WriteCommitteeTermsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) { return committees.change(context, info, writingTerms, input); }
}
