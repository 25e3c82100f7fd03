import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { caseIfAny, everyoneNamed, peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { hasMany, reads } from "../reading/roots.js";
import { assembled } from "./assembling.js";
import * as deeds from "./briefing.deeds.js";
import { Briefing } from "./briefing.entity.js";
import * as inputs from "./briefing.inputs.js";
import { BriefingReader, BriefingReceipt, BriefingVersion } from "./issue.entity.js";
import { issuing } from "./issuing.deed.js";

hasMany(Case, "briefings", Briefing, "case", "The briefings on it (PO-32).");
hasMany(Briefing, "versions", BriefingVersion, "briefing", "Every version that was issued, the latest first.");
hasMany(Briefing, "readers", BriefingReader, "briefing", "Who is named to read it.");
hasMany(Briefing, "receipts", BriefingReceipt, "briefing", "Who confirmed reading which version.");
@Resolver(() => Briefing) export class BriefingReads extends reads(Briefing, { one: "briefing", many: "briefings", byReference: "briefingByReference" }) {}

const { Verb, change, begin } = answersWith(Briefing, "briefing", "The briefing");
const caseOfBriefing = async (context: Context, id: string) => (await visible<{ caseId: string | null }>(context, Briefing, id))?.caseId ?? null;
type Answer = Promise<object>;

@Resolver()
export class BriefingMaking {
  @Verb("Asks for a briefing: from whom, for whom, on what, by when (PO-32).")
  async commissionBriefing(@Arg("input") { idempotencyKey, authorId, reviewerId, ...input }: inputs.CommissionBriefingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const caseId = (await caseIfAny(context, input.caseId))?.id ?? null;
    const { authorId: author, reviewerId: reviewer } = await peopleNamed(context, caseId, { authorId, reviewerId });
    const readers = await everyoneNamed(context, caseId, "readerIds", input.readerIds ?? []);
    const asked = { title: input.title, purpose: input.purpose ?? "", theme: input.theme ?? null, meeting: input.meeting ?? null, meetingOn: input.meetingOn ?? null, forWhom: input.forWhom ?? "", dueOn: input.dueOn, marking: input.marking ?? "OFFICE_USE" };
    return begin(context, info, deeds.commissioning, { ...asked, caseId, author, reviewer, readerIds: readers.map(({ id }) => id), named: [author, reviewer, ...readers] }, idempotencyKey);
  }
  @Verb("Fills the empty parts from the case as it stands, saying the moment at which it was taken (PO-32).")
  async assembleBriefing(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const caseId = await caseOfBriefing(context, input.id);
    const nothing = { facts: "", chronology: "", risks: "", lines: "", actions: "", assembledAt: new Date() };
    return change(context, info, deeds.assembling, input, caseId ? await assembled(context, caseId) : nothing);
  }
  @Verb("Writes in a briefing (PO-32).")
  writeBriefing(@Arg("input") { id, expectedVersion, ...input }: inputs.WriteBriefingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.writing, { id, expectedVersion }, given(input)); }
  @Verb("Sends a briefing to its reviewer; its text is fixed until it comes back (PO-32).")
  submitBriefing(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.submitting, input, {}); }
  @Verb("Gives a briefing to another author.")
  async handBriefing(@Arg("input") input: inputs.HandBriefingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { authorId } = await peopleNamed(context, await caseOfBriefing(context, input.id), { authorId: input.authorId });
    return change(context, info, deeds.handing, input, { named: [authorId], reason: input.reason });
  }
  @Verb("Withdraws a briefing that is no longer wanted.")
  withdrawBriefing(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.withdrawing, input, { reason: input.reason }); }
}

@Resolver()
export class BriefingIssue {
  @Verb("Passes the very text that you read. Nobody passes what they wrote (PO-32).")
  passBriefing(@Arg("input") input: inputs.PassBriefingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.passing, input, { digest: input.digest }); }
  @Verb("Returns a briefing to its author with a reason.")
  returnBriefing(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.returning, input, { reason: input.reason }); }
  @Verb("Issues what was passed, as a version that never changes, to its readers (PO-32).")
  issueBriefing(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, issuing, input, {}); }
  @Verb("Names those who are to read a briefing.")
  async nameReaders(@Arg("input") input: inputs.NameReadersInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    return change(context, info, deeds.namingReaders, input, { named: await everyoneNamed(context, await caseOfBriefing(context, input.id), "readerIds", input.readerIds) });
  }
  @Verb("Begins a new version of an issued briefing; what was issued stays as it is (PO-32).")
  reviseBriefing(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.revising, input, {}); }
  @Verb("Confirms that you read the version that was issued last (PO-32).")
  confirmReading(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.confirmingReading, input, {}); }
}
