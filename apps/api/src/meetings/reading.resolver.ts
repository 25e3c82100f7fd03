import { itemKinds, tookPlace } from "@remit/domain/meetings/labels";
import { Arg, Ctx, Extensions, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { HighRiskEntry } from "../briefings/high-risk.entity.js";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import type { Context } from "../door/context.js";
import { Lesson } from "../learning/lesson.entity.js";
import { Theme } from "../learning/theme.entity.js";
import { hasMany, reads } from "../reading/roots.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import { ask } from "../work-management/asking.js";
import { AgendaItem, AgendaItemReader, MeetingNomination } from "./agenda.entity.js";
import { Meeting, MeetingAttendee } from "./meeting.entity.js";
import { MeetingDecision } from "./minutes.entity.js";
import { MeetingPaper, MeetingPaperVersion } from "./paper.entity.js";
import { seesItem } from "./seeing.js";
import { MeetingSeries, MeetingSeriesMember } from "./series.entity.js";
import { candidatesFor } from "./sources.js";
import { ItemKind } from "./vocabularies.js";

hasMany(MeetingSeries, "members", MeetingSeriesMember, "series", "Who is invited to every meeting.");
hasMany(MeetingSeries, "meetings", Meeting, "series", "Its meetings, the latest first.");
hasMany(Meeting, "attendees", MeetingAttendee, "meeting", "Who is invited, and who came.");
hasMany(Meeting, "items", AgendaItem, "meeting", "Its agenda, of what you may see.");
hasMany(Meeting, "papers", MeetingPaper, "meeting", "Its papers.");
hasMany(Meeting, "decisions", MeetingDecision, "meeting", "What it decided.");
hasMany(Meeting, "work", CommissionedWork, "meeting", "What was given there or asked for it; with an agendaItemId, the actions (PO-39).");
hasMany(AgendaItem, "readers", AgendaItemReader, "item", "Who may read it where it is restricted.");
hasMany(AgendaItem, "papers", MeetingPaper, "item", "Its papers.");
hasMany(AgendaItem, "decisions", MeetingDecision, "item", "What was decided.");
hasMany(AgendaItem, "actions", CommissionedWork, "agendaItem", "The actions that were given.");
hasMany(MeetingPaper, "versions", MeetingPaperVersion, "paper", "Every version that was fixed, the latest first.");
const subjects = [[Case, "case"], [Review, "review"], [Submission, "submission"]] as const;
for (const [kind, by] of [...subjects, [Theme, "theme"] as const, [Lesson, "lesson"] as const]) hasMany(kind, "meetingDecisions", MeetingDecision, by, "What meetings decided about it (PO-39).");
for (const [kind, by] of [...subjects, [HighRiskEntry, "highRisk"] as const, [Theme, "theme"] as const]) hasMany(kind, "meetingNominations", MeetingNomination, by, "When it was nominated for a meeting (PO-38).");
for (const [kind, by] of [[Submission, "submission"], [Theme, "theme"]] as const) hasMany(kind, "meetingActions", CommissionedWork, by, "Actions that meetings gave about it (PO-39).");

@Resolver(() => Meeting) export class MeetingReads extends reads(Meeting, { one: "meeting", many: "meetings", byReference: "meetingByReference" }) {}
@Resolver(() => MeetingSeries) export class MeetingSeriesReads extends reads(MeetingSeries, { one: "meetingSeries", many: "allMeetingSeries" }) {}
@Resolver(() => MeetingAttendee) export class MeetingAttendeeReads extends reads(MeetingAttendee, { many: "meetingAttendees" }) {}
@Resolver(() => AgendaItem) export class AgendaItemReads extends reads(AgendaItem, { one: "agendaItem", many: "agendaItems" }) {}
@Resolver(() => MeetingNomination) export class MeetingNominationReads extends reads(MeetingNomination, { one: "meetingNomination", many: "meetingNominations" }) {}
@Resolver(() => MeetingPaper) export class MeetingPaperReads extends reads(MeetingPaper, { one: "meetingPaper", many: "meetingPapers" }) {}
@Resolver(() => MeetingDecision) export class MeetingDecisionReads extends reads(MeetingDecision, { many: "meetingDecisions" }) {}

@ObjectType({ description: "Something that belongs on an agenda and is not on it yet, with the sentence that says why (PO-36 to PO-39).", simpleResolvers: true })
export class AgendaCandidate {
  @Shown("everyone", "What names it when it is put on the agenda.") key!: string;
  @Shown("everyone", "From which source it comes.", { type: () => ItemKind }) kind!: keyof typeof itemKinds;
  @Shown("everyone", "What it is called.") title!: string;
  @Shown("everyone", "Why it belongs there.") reason!: string;
  @Shown("everyone", "How many minutes it would take.", { type: () => Int }) minutes!: number;
}
@ObjectType({ description: "The time of one kind of item: planned, and taken (PO-39).", simpleResolvers: true })
export class MeetingTime {
  @Shown("everyone", "The kind of item.", { type: () => ItemKind }) kind!: keyof typeof itemKinds;
  @Shown("everyone", "How many items.", { type: () => Int }) items!: number;
  @Shown("everyone", "Minutes that they were given.", { type: () => Int }) planned!: number;
  @Shown("everyone", "Minutes that they took, where that was recorded.", { type: () => Int }) taken!: number;
}

@Resolver()
export class MeetingLooks {
  @Extensions({ policy: "everyone" })
  @Query(() => [AgendaCandidate], { description: "What belongs on the agenda of a meeting and is not on it yet, for those who arrange meetings (PO-36 to PO-39)." })
  async agendaCandidates(@Arg("meetingId", () => ID, { description: "The meeting." }) meetingId: string, @Ctx() { actor, door, today }: Context): Promise<readonly AgendaCandidate[]> {
    return actor.permissions.has("arrange-meetings") ? candidatesFor(door.source.query.bind(door.source) as never, actor, today, meetingId) : [];
  }

  @Extensions({ policy: "everyone" })
  @Query(() => [MeetingTime], { description: "How long each kind of item was given and took at meetings of a span, of what you may see (PO-39)." })
  meetingTime(@Arg("from", () => CalendarDate, { description: "The first day." }) from: string, @Arg("to", () => CalendarDate, { description: "The last." }) to: string, @Ctx() context: Context): Promise<MeetingTime[]> {
    return ask<MeetingTime>(context, (p) => `SELECT i.kind, count(*)::int AS items, sum(i.minutes)::int AS planned, coalesce(sum(i.minutes_taken), 0)::int AS taken FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id
      WHERE m."on" BETWEEN ${p.place("date", () => from)} AND ${p.place("date", () => to)} AND m.state IN (${tookPlace.map((state) => `'${state}'`).join(", ")}) AND ${seesItem("i", p)}
      GROUP BY i.kind ORDER BY array_position(ARRAY[${Object.keys(itemKinds).map((kind) => `'${kind}'`).join(", ")}], i.kind)`);
  }
}
