import type { ShiftInput } from "@remit/domain/absence/rota-actions";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, ArgsType, Ctx, Extensions, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { Day } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { namedBy } from "../organisation/positions.gather.js";
import { reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { effectOf } from "./effect.js";
import { addingNeed, endingNeed, puttingOn, takingOff } from "./rota.deeds.js";
import { RotaNeed, RotaShift } from "./rota.entity.js";
import { AddRotaNeedInput, EndRotaNeedInput, PutOnRotaInput } from "./rota.inputs.js";
import "./rota.law.js";
import { readRota } from "./rota.js";
import { AbsenceEffect, Rota } from "./rota.types.js";

@ObjectType({ description: "What is to be covered, as it now stands.", simpleResolvers: true })
export class RotaNeedPayload { @Shown("everyone", "The need.", { type: () => RotaNeed, nullable: true }) rotaNeed!: RotaNeed | null; }
@ObjectType({ description: "The turn as it now stands.", simpleResolvers: true })
export class RotaShiftPayload { @Shown("everyone", "The turn.", { type: () => RotaShift, nullable: true }) rotaShift!: RotaShift | null; }

@ArgsType()
class RotaArgs {
  @Field(() => ID, { description: "The team." }) teamId!: string;
  @Day("First day.") from!: string;
  @Day("Last day; 62 days at most.") to!: string;
}
@ArgsType()
class EffectArgs {
  @Field(() => ID, { description: "Who would be away." }) staffMemberId!: string;
  @Day("First day.") startsOn!: string;
  @Field(() => Boolean, { nullable: true, description: "Whether it begins at midday." }) startsAtMidday?: boolean | null;
  @Day("Last day; left out while it is not known.", true) endsOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it ends at midday." }) endsAtMidday?: boolean | null;
}

const needs = answersWith<RotaNeedPayload>("rotaNeed", RotaNeed);
const shifts = answersWith<RotaShiftPayload>("rotaShift", RotaShift);
const onTeam = (id: string) => ({ id, expectedVersion: anyVersion });

/** Whom the law is to judge for a turn: whether they are of the team, and when they are away. */
const personSql = `SELECT s.name AS "personName", EXISTS (SELECT FROM positions q WHERE q.holder_id = s.id AND q.team_id = $2 AND q.is_open) AS "isOfTheTeam",
  (SELECT coalesce(json_agg(json_build_object('startsOn', b.starts_on, 'startsAtMidday', b.starts_at_midday, 'endsOn', b.ends_on, 'endsAtMidday', b.ends_at_midday)), '[]') FROM absences b WHERE b.staff_id = s.id AND b.status = 'STANDING') AS absences
  FROM staff_members s WHERE s.id = $1`;

@Resolver(() => RotaNeed) export class RotaNeedReads extends reads(RotaNeed, { many: "rotaNeeds" }) {}
@Resolver(() => RotaShift) export class RotaShiftReads extends reads(RotaShift, { many: "rotaShifts" }) {}

@Resolver()
export class RotaResolver {
  @Extensions({ policy: "everyone" })
  @Query(() => Rota, { nullable: true, description: "A team's rota: who is away, who is on, and where too few are there (CS-22, CS-32)." })
  rota(@Args(() => RotaArgs) { teamId, from, to }: RotaArgs, @Ctx() context: Context): Promise<Rota | null> {
    return readRota(context, teamId, from, to);
  }

  @Extensions({ policy: "everyone" })
  @Query(() => AbsenceEffect, { description: "What an absence would do to cover, before anyone agrees it; nothing is changed (CS-22)." })
  absenceEffect(@Args(() => EffectArgs) { staffMemberId, startsOn, startsAtMidday, endsOn, endsAtMidday }: EffectArgs, @Ctx() context: Context): Promise<AbsenceEffect> {
    return effectOf(context, staffMemberId, { startsOn, startsAtMidday: startsAtMidday ?? false, endsOn: endsOn ?? null, endsAtMidday: endsAtMidday ?? false });
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => RotaNeedPayload, { description: "Says what a team has to cover, within office hours or outside them (CS-22, CS-32)." })
  addRotaNeed(@Arg("input") { teamId, weekday, onDay, ...input }: AddRotaNeedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RotaNeedPayload> {
    return needs.begin(context, info, addingNeed, { ...input, weekday: weekday ?? null, onDay: onDay ?? null, endsOn: null }, onTeam(teamId));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => RotaNeedPayload, { description: "Gives something that is to be covered its last day." })
  endRotaNeed(@Arg("input") input: EndRotaNeedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RotaNeedPayload> {
    return needs.change(context, info, endingNeed, input);
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => RotaShiftPayload, { description: "Puts somebody of the team on its rota (CS-22)." })
  async putOnRota(@Arg("input") { teamId, staffMemberId, ...input }: PutOnRotaInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RotaShiftPayload> {
    const [person] = await context.door.source.query<Pick<ShiftInput, "personName" | "isOfTheTeam" | "absences">[]>(personSql, [staffMemberId, teamId]);
    const known = person ?? (await namedBy<never>(context.door, "staffMemberId", staffMemberId, "SELECT FROM staff_members WHERE id = $1"));
    return shifts.begin(context, info, puttingOn, { ...input, ...known, staffId: staffMemberId }, onTeam(teamId));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => RotaShiftPayload, { description: "Takes somebody off a team's rota again." })
  takeOffRota(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<RotaShiftPayload> {
    return shifts.change(context, info, takingOff, input);
  }
}
