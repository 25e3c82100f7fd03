import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { caseIfAny, everyoneNamed, peopleNamed } from "../casework/knowing.js";
import { WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import { anyVersion } from "../door/deed.js";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { ask } from "../work-management/asking.js";
import * as deeds from "./agenda.deeds.js";
import { AgendaItem } from "./agenda.entity.js";
import * as inputs from "./agenda.inputs.js";
import { onDecision, onItem, onMeeting, onNomination, onPaper } from "./answers.js";
import { putInAtMeeting } from "./deciding.js";
import * as minutes from "./minutes.deeds.js";
import * as nominations from "./nomination.deeds.js";
import * as papers from "./paper.deeds.js";
import { seesItem } from "./seeing.js";
import { nominated } from "./subjects.js";

type Answer = Promise<object>;

const caseOfItem = async (context: Context, id: string) => (await visible<{ caseId: string | null }>(context, AgendaItem, id))?.caseId ?? null;

@Resolver()
export class Agenda {
  @onMeeting.Verb("Puts on an agenda what its sources find, with the reason of each (PO-36 to PO-39).")
  buildAgenda(@Arg("input") input: inputs.BuildAgendaInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onMeeting.change(context, info, deeds.building, input, { keys: input.keys ?? null }); }
  @onMeeting.Verb("Puts something on an agenda by hand.")
  async addAgendaItem(@Arg("input") { idempotencyKey, meetingId, ...input }: inputs.AddAgendaItemInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const caseId = (await caseIfAny(context, input.caseId))?.id ?? null;
    const none = { key: null, reviewId: null, submissionId: null, highRiskId: null, themeId: null, lessonId: null, nominationId: null, workId: null, restrictedAs: null };
    const item = { ...none, kind: "OTHER" as const, title: input.title, reason: input.reason ?? "", minutes: input.minutes, ownerId: input.ownerId ?? null, caseId };
    return onMeeting.begin(context, info, deeds.addingItem, { item, named: await everyoneNamed(context, caseId, "ownerId", input.ownerId ? [input.ownerId] : []) }, idempotencyKey, { id: meetingId, expectedVersion: anyVersion });
  }
  @onMeeting.Verb("Arranges the items of an agenda (PO-39).")
  async arrangeAgenda(@Arg("input") input: inputs.ArrangeAgendaInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const seen = await ask<{ id: string }>(context, (p) => `SELECT i.id FROM agenda_items i WHERE i.meeting_id = ${p.place("uuid", () => input.id)} AND ${seesItem("i", p)}`);
    return onMeeting.change(context, info, deeds.arranging, input, { itemIds: input.itemIds, seenIds: seen.map(({ id }) => id) });
  }
  @onMeeting.Verb("Fixes the agenda with its papers: what changes afterwards is an addendum (PO-39).")
  freezeAgenda(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onMeeting.change(context, info, deeds.freezing, input, { frozenAt: new Date() }); }
  @onItem.Verb("Changes what an item is called, its time or who answers for it.")
  async editAgendaItem(@Arg("input") { id, expectedVersion, ...input }: inputs.EditAgendaItemInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return onItem.change(context, info, deeds.editingItem, { id, expectedVersion }, { ...given(input), named: await everyoneNamed(context, await caseOfItem(context, id), "ownerId", input.ownerId ? [input.ownerId] : []) });
  }
  @onItem.Verb("Restricts an item to named readers, or opens it again (PO-39).")
  async restrictAgendaItem(@Arg("input") input: inputs.RestrictAgendaItemInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return onItem.change(context, info, deeds.restrictingItem, input, { named: await everyoneNamed(context, await caseOfItem(context, input.id), "readerIds", input.readerIds) });
  }
  @onItem.Verb("Takes an item off the agenda; what was nominated waits for another meeting.")
  removeAgendaItem(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onItem.change(context, info, deeds.removingItem, input, { reason: input.reason }); }
}

@Resolver()
export class Nominations {
  @onNomination.Verb("Nominates a case, a review, a submission, an entry of the high-risk register or a theme for a meeting (PO-38).")
  async nominateForMeeting(@Arg("input") { idempotencyKey, kind, subjectId, why }: inputs.NominateInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return onNomination.begin(context, info, nominations.nominatingForMeeting, { ...await nominated(context, kind, subjectId), why }, idempotencyKey);
  }
  @onNomination.Verb("Does not take a nomination, with the reason (PO-38).")
  declineNomination(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onNomination.change(context, info, nominations.declining, input, { reason: input.reason }); }
  @onNomination.Verb("Takes your nomination back, with the reason.")
  withdrawNomination(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onNomination.change(context, info, nominations.withdrawing, input, { reason: input.reason }); }
}

@Resolver()
export class MeetingPapers {
  @onItem.Verb("Asks somebody for a paper, to be there before the meeting; it is chased (PO-39, PO-57).")
  async askForPaper(@Arg("input") { id, expectedVersion, ...input }: inputs.AskForPaperInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { authorId } = await peopleNamed(context, await caseOfItem(context, id), { authorId: input.authorId });
    return onItem.change(context, info, papers.askingForPaper, { id, expectedVersion }, { named: [authorId], title: input.title, why: input.why ?? "", dueOn: input.dueOn });
  }
  @onPaper.Verb("Writes in a paper that you were asked for (PO-39).")
  writePaper(@Arg("input") { id, expectedVersion, ...input }: inputs.WritePaperInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onPaper.change(context, info, papers.writingPaper, { id, expectedVersion }, given(input)); }
  @onPaper.Verb("Hands in a paper; after the agenda was fixed it is an addendum (PO-39).")
  deliverPaper(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onPaper.change(context, info, papers.deliveringPaper, input, {}); }
  @onPaper.Verb("Adds an addendum to a paper that was fixed (PO-39).")
  amendPaper(@Arg("input") input: inputs.AmendPaperInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onPaper.change(context, info, papers.amendingPaper, input, { text: input.text, why: input.why }); }
  @onPaper.Verb("Says that a paper is no longer needed.")
  withdrawMeetingPaper(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onPaper.change(context, info, papers.withdrawingPaper, input, { reason: input.reason }); }
}

@Resolver()
export class ItemMinutes {
  @onItem.Verb("Minutes an item: what was said, and how long it took (PO-39).")
  minuteItem(@Arg("input") { id, expectedVersion, ...input }: inputs.MinuteItemInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onItem.change(context, info, minutes.minutingItem, { id, expectedVersion }, given(input)); }
  @onItem.Verb("Records a decision, by whom and within what authority; it lands on the record that the item is about (PO-39).")
  async decideItem(@Arg("input") { id, expectedVersion, ...input }: inputs.DecideItemInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return onItem.change(context, info, minutes.deciding, { id, expectedVersion }, await putInAtMeeting(context, id, input));
  }
  @onItem.Verb("Gives an action to somebody; it lands on the item's case or theme, is chased and comes back until it is closed (PO-39).")
  async giveMeetingAction(@Arg("input") { id, expectedVersion, ...input }: inputs.GiveMeetingActionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { ownerId } = await peopleNamed(context, await caseOfItem(context, id), { ownerId: input.ownerId });
    return onItem.change(context, info, minutes.givingAction, { id, expectedVersion }, { named: [ownerId], what: input.what, dueOn: input.dueOn });
  }
  @onDecision.Verb("Corrects a decision while the minutes are open.")
  correctDecision(@Arg("input") { id, expectedVersion, ...input }: inputs.CorrectDecisionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onDecision.change(context, info, minutes.correctingDecision, { id, expectedVersion }, given(input)); }
  @onDecision.Verb("Strikes out a decision while the minutes are open.")
  strikeDecision(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return onDecision.change(context, info, minutes.strikingDecision, input, {}); }
}
