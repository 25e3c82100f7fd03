import type { PlacingInput } from "@remit/domain/work-management/placing";
import { ValidateNested } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { Day, Other, Words } from "../door/inputs.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { namedBy } from "../organisation/positions.gather.js";
import { hasMany, reads } from "../reading/roots.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { HandoverInput } from "./handover.inputs.js";
import { planOf } from "./handover.plans.js";
import { Placement } from "./placement.entity.js";
import { endingPlacement, placing } from "./placing.deeds.js";
import "./offering.js";

hasMany(StaffMember, "placements", Placement, "staff", "Where the person helped out for a time (CS-33).");

@InputType({ description: "Who helps which team until when, and what becomes of their work (CS-33)." })
export class PlaceStaffMemberInput extends NamedInput {
  @Other("The position whose work is handed over; it stays the person's own.") fromPositionId!: string;
  @Other("The team that they help.") teamId!: string;
  @Day("Last day.") endsOn!: string;
  @Field(() => Boolean, { description: "Whether a civil emergency is the reason." }) isCivilEmergency!: boolean;
  @Words("Why.", { max: 1000 }) reason!: string;
  @Field(() => HandoverInput, { description: "What becomes of the work on their own position." }) @ValidateNested() handover!: HandoverInput;
  @Words("The same key gives the same answer once.", { optional: true, max: 100 }) idempotencyKey?: string | null;
}

@InputType({ description: "Which placement ends, and what becomes of the work done there." })
export class EndPlacementInput extends NamedInput {
  @Field(() => HandoverInput, { description: "What becomes of the work on the temporary position." }) @ValidateNested() handover!: HandoverInput;
}

@ObjectType({ description: "The placement as it now stands.", simpleResolvers: true })
export class PlacementPayload { @Shown("everyone", "The placement.", { type: () => Placement, nullable: true }) placement!: Placement | null; }

const queryOf = ({ door }: Context) => <Row>(sql: string, values?: readonly unknown[]) => door.source.query<Row[]>(sql, values as unknown[]);

@Resolver(() => Placement) export class PlacementReads extends reads(Placement, { one: "placement", many: "placements" }) {}

@Resolver()
export class PlacingResolver {
  @Extensions({ policy: "everyone" })
  @Mutation(() => PlacementPayload, { description: "Places a person with another team for a time, and their work where the plan says, in one act (CS-33). The day after the last one they are back by themselves." })
  async placeStaffMember(@Arg("input") { id, expectedVersion, idempotencyKey, ...input }: PlaceStaffMemberInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PlacementPayload> {
    const { fromPositionId, teamId, handover, ...rest } = input;
    const home = await namedBy<PlacingInput["home"]>(context.door, "fromPositionId", fromPositionId, `SELECT p.kind, p.team_id AS "teamId", r.permissions AS allows FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.id = $1`);
    const { seats, ...team } = await namedBy<Omit<PlacingInput["team"], "isYours"> & { seats: string[] }>(context.door, "teamId", teamId, `SELECT t.id, t.name, EXISTS (SELECT FROM positions q WHERE q.team_id = t.id AND q.is_open AND q.kind = 'TEAM_LEADER') AS "isLed",
      ARRAY(SELECT q.id FROM positions q WHERE q.team_id = t.id AND q.is_open) AS seats FROM teams t WHERE t.id = $1`);
    const plan = await planOf(queryOf(context), handover, context.today);
    const placed = await performOne(context.door, placing, {
      actor: context.actor, named: [{ id, expectedVersion }], idempotencyKey, input: { ...rest, reason: rest.reason.trim(), leaves: fromPositionId, plan, home, team: { ...team, isYours: seats.some((seat) => context.actor.command.has(seat)) } },
    });
    return { placement: await readPayload(context, info, "placement", Placement, placed) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => PlacementPayload, { description: "Ends a placement before its last day; the work done there goes where the plan says (CS-33)." })
  async endPlacement(@Arg("input") { handover, ...named }: EndPlacementInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<PlacementPayload> {
    const plan = await planOf(queryOf(context), handover, context.today);
    const id = await performOne(context.door, endingPlacement, { actor: context.actor, input: { leaves: null, plan }, named: [named] });
    return { placement: await readPayload(context, info, "placement", Placement, id) };
  }
}
