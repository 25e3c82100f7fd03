import type { MeetingKept } from "@remit/domain/meetings/meeting";
import { papersDueOn } from "@remit/domain/meetings/dates";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { everyoneNamed } from "../casework/knowing.js";
import { WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { onMeeting, onSeries } from "./answers.js";
import { calledFor, paperDaysOf, whyNotThen } from "./calling.js";
import * as deeds from "./meeting.deeds.js";
import { Meeting } from "./meeting.entity.js";
import * as inputs from "./meeting.inputs.js";
import * as minutes from "./minutes.deeds.js";
import * as series from "./series.deeds.js";

const { Verb, change, begin } = onMeeting;
type Answer = Promise<object>;
const ids = (...some: readonly (string | null | undefined)[]) => some.filter((id): id is string => typeof id === "string");

@Resolver()
export class MeetingCalling {
  @Verb("Calls a meeting: of a series, for itself, or one of another body; and builds the draft of its agenda (PO-19, PO-36).")
  async conveneMeeting(@Arg("input") { idempotencyKey, ...input }: inputs.ConveneMeetingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return begin(context, info, deeds.convening, await calledFor(context, input), idempotencyKey);
  }
  @Verb("Changes the day, the time, the place, the name or the chair of a meeting, and tells everyone who is to be there (PO-36).")
  async editMeeting(@Arg("input") { id, expectedVersion, ...input }: inputs.EditMeetingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const kept = await visible<MeetingKept>(context, Meeting, id);
    const on = input.on ?? kept?.on ?? context.today;
    const { days, notWorkedBecause } = await whyNotThen(context, on);
    const values = { title: kept?.title ?? "", startsAt: kept?.startsAt ?? "", minutes: kept?.minutes ?? 0, place: kept?.place ?? "", chairId: kept?.chairId ?? null, ...given(input), on, papersDueOn: kept?.on === on ? kept.papersDueOn : papersDueOn(on, await paperDaysOf(context, kept?.seriesId ?? null), days) };
    return change(context, info, deeds.editing, { id, expectedVersion }, { ...values, notWorkedBecause, named: await everyoneNamed(context, null, "chairId", ids(input.chairId)) });
  }
  @Verb("Invites people to a meeting.")
  async inviteToMeeting(@Arg("input") input: inputs.InviteInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return change(context, info, deeds.inviting, input, { named: await everyoneNamed(context, null, "staffIds", input.staffIds) });
  }
  @Verb("Sends your apologies, and says who goes for you.")
  async sendApologies(@Arg("input") input: inputs.ApologiesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return change(context, info, deeds.apologising, input, { named: await everyoneNamed(context, null, "deputyId", ids(input.deputyId)), note: input.note ?? "" });
  }
  @Verb("Cancels a meeting; what was nominated for it waits for another.")
  cancelMeeting(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.cancelling, input, { reason: input.reason }); }
  @Verb("Records who came (PO-19, PO-39).")
  recordAttendance(@Arg("input") input: inputs.RecordAttendanceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.recordingAttendance, input, { attendance: input.attendance }); }
  @Verb("Records what came of a meeting of another body, and who went (PO-19).")
  recordOutcome(@Arg("input") input: inputs.RecordOutcomeInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.recordingOutcome, input, { attendance: input.attendance, outcome: input.outcome }); }
}

@Resolver()
export class MeetingMinutes {
  @Verb("Begins the minutes of a meeting (PO-39).")
  beginMinutes(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, minutes.beginningMinutes, input, {}); }
  @Verb("Sends the minutes to the chair; they are fixed until they come back (PO-39).")
  sendMinutes(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, minutes.sendingMinutes, input, {}); }
  @Verb("Clears the very minutes that you read, as the chair (PO-39).")
  clearMinutes(@Arg("input") input: inputs.ClearMinutesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, minutes.clearingMinutes, input, { digest: input.digest }); }
  @Verb("Returns the minutes with a reason, as the chair.")
  returnMinutes(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, minutes.returningMinutes, input, { reason: input.reason }); }
  @Verb("Issues the minutes; they never change again (PO-39).")
  issueMinutes(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, minutes.issuingMinutes, input, {}); }
}

@Resolver()
export class MeetingSeriesKeeping {
  @onSeries.Verb("Begins a series of monthly meetings (PO-36).")
  async addMeetingSeries(@Arg("input") { idempotencyKey, memberIds, paperWorkingDays, ...input }: inputs.AddMeetingSeriesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const named = await everyoneNamed(context, null, "memberIds", [input.chairId, ...memberIds ?? []]);
    return onSeries.begin(context, info, series.addingSeries, { values: { ...given(input), paperWorkingDays: paperWorkingDays ?? 5 }, memberIds: memberIds ?? [], named }, idempotencyKey);
  }
  @onSeries.Verb("Changes a series for the meetings that are still to be called.")
  async editMeetingSeries(@Arg("input") { id, expectedVersion, memberIds, ...input }: inputs.EditMeetingSeriesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const named = await everyoneNamed(context, null, "memberIds", ids(input.chairId, ...memberIds ?? []));
    return onSeries.change(context, info, series.editingSeries, { id, expectedVersion }, { values: given(input), memberIds: memberIds ?? null, named });
  }
  @onSeries.Verb("Ends a series; its meetings stay.")
  endMeetingSeries(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onSeries.change(context, info, series.endingSeries, input, { reason: input.reason }); }
}
