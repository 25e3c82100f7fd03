import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { refuseField } from "../reading/refusal.js";
import { hasMany, reads } from "../reading/roots.js";
import { settingStandard } from "./record-report.deeds.js";
import * as deeds from "./supervision.deeds.js";
import { SupervisionArrangement, SupervisionSession, SupervisionStandard } from "./supervision.entity.js";

hasMany(StaffMember, "supervisionSessions", SupervisionSession, "worker", "The person's supervision, as far as you may see it (WL-40).");
@Resolver(() => SupervisionSession) export class SupervisionSessionReads extends reads(SupervisionSession, { one: "supervisionSession", many: "supervisionSessions" }) {}
@Resolver(() => SupervisionArrangement) export class SupervisionArrangementReads extends reads(SupervisionArrangement, { many: "supervisionArrangements" }) {}
@Resolver(() => SupervisionStandard) export class SupervisionStandardReads extends reads(SupervisionStandard, { many: "supervisionStandards" }) {}

@InputType({ description: "Supervision that is booked." })
export class BookSupervisionInput extends BeginningInput {
  @Other("Who is to be supervised.") staffId!: string;
  @Day("For which day.") plannedOn!: string;
}
@InputType({ description: "A session that was held." })
export class HoldSupervisionInput extends NamedInput {
  @Day("On which day.") heldOn!: string;
  @Words("What was talked about; the two and everybody above them read it.", { optional: true, empty: true, max: 10_000 }) notes?: string | null;
}
@InputType({ description: "A session that does not happen, with the new date (WL-42)." })
export class PutOffSupervisionInput extends WithReasonInput { @Day("The new date; left out only while one of the two is away and nobody planned it.", true) newOn?: string | null; }
@InputType({ description: "The new date of a session that waited for a return." })
export class RebookSupervisionInput extends NamedInput { @Day("For which day.") plannedOn!: string; }
@InputType({ description: "What is arranged while somebody is away." })
export class ArrangeSupervisionInput extends NamedInput {
  @Other("Who supervises meanwhile.") supervisorId!: string;
  @Words("What was arranged.", { max: 2000 }) arrangement!: string;
}
@InputType({ description: "The standard of supervision from a day on." })
export class SetSupervisionStandardInput extends BeginningInput {
  @Day("From when on it applies.") inForceFrom!: string;
  @Field(() => Int, { description: "The day of the next month by which a month is reported on." }) @Min(1, { message: "Give a day from 1 to 28." }) @Max(28, { message: "Give a day from 1 to 28." }) reportByDay!: number;
  @Field(() => Int, { description: "Calendar days of an absence that nobody planned, beyond which something else is arranged." }) @Min(1, { message: "Give one day or more." }) @Max(90, { message: "Give 90 days at most." }) arrangeAfterDays!: number;
}

const sessions = answersWith(SupervisionSession, "supervisionSession", "The session");
const arrangements = answersWith(SupervisionArrangement, "supervisionArrangement", "The arrangement");
const standards = answersWith(SupervisionStandard, "supervisionStandard", "The standard");
type Answer = Promise<object>;

@Resolver()
export class SupervisionVerbs {
  @sessions.Verb("Books supervision between a worker and whoever supervises them (WL-42).")
  bookSupervision(@Arg("input") { staffId, idempotencyKey, ...sent }: BookSupervisionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return sessions.begin(context, info, deeds.booking, { plannedOn: sent.plannedOn }, idempotencyKey, { id: staffId, expectedVersion: anyVersion }); }
  @sessions.Verb("Records that supervision was held, and what was talked about (WL-37).")
  holdSupervision(@Arg("input") input: HoldSupervisionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return sessions.change(context, info, deeds.holding, input, { heldOn: input.heldOn, notes: input.notes ?? "" }); }
  @sessions.Verb("Cancels supervision together with its new date (WL-42).")
  cancelSupervision(@Arg("input") input: PutOffSupervisionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return sessions.change(context, info, deeds.cancelling, input, { reason: input.reason, newOn: input.newOn ?? null }); }
  @sessions.Verb("Records that supervision was missed, together with its new date (WL-42).")
  missSupervision(@Arg("input") input: PutOffSupervisionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return sessions.change(context, info, deeds.missing, input, { reason: input.reason, newOn: input.newOn ?? null }); }
  @sessions.Verb("Books the new date of supervision that waited for somebody's return (WL-42).")
  rebookSupervision(@Arg("input") input: RebookSupervisionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return sessions.change(context, info, deeds.rebooking, input, { plannedOn: input.plannedOn }); }
  @arrangements.Verb("Arranges who supervises while a long absence lasts that nobody planned (WL-43).")
  async arrangeSupervision(@Arg("input") input: ArrangeSupervisionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const [supervisor] = await context.door.source.query<{ id: string; name: string; isActive: boolean; isAway: boolean }[]>('SELECT id, name, is_active AS "isActive", is_away(id, $2) AS "isAway" FROM staff_members WHERE id = $1', [input.supervisorId, context.door.today()]);
    if (!supervisor) throw refuseField("supervisorId", "There is no such person. Choose from the list.", "VALIDATION_FAILED");
    return arrangements.change(context, info, deeds.arranging, input, { supervisor, arrangement: input.arrangement });
  }
  @standards.Verb("Sets by which day managers report and when something else is arranged, from a day on (WL-41, WL-43).")
  async setSupervisionStandard(@Arg("input") { idempotencyKey, ...sent }: SetSupervisionStandardInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const known = await context.door.source.query<unknown[]>("SELECT FROM supervision_standards WHERE in_force_from = $1", [sent.inForceFrom]);
    return standards.begin(context, info, settingStandard, { ...sent, isSetAlready: known.length > 0 }, idempotencyKey, undefined, sent);
  }
}
