import type { AnswerInput } from "@remit/domain/briefings/press";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, InputType, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { caseIfAny, peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { given } from "../organisation/writing.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./press.deeds.js";
import { LineToTake, PressEnquiry } from "./press.entity.js";

hasMany(Case, "linesToTake", LineToTake, "case", "What the office says about it when it is asked (PO-34).");
hasMany(Case, "pressEnquiries", PressEnquiry, "case", "What the press asked about it (PO-34).");
@Resolver(() => LineToTake) export class LineReads extends reads(LineToTake, { one: "lineToTake", many: "linesToTake" }) {}
@Resolver(() => PressEnquiry) export class EnquiryReads extends reads(PressEnquiry, { one: "pressEnquiry", many: "pressEnquiries" }) {}

@InputType({ description: "Something that the press asked." })
export class RecordPressEnquiryInput extends BeginningInput {
  @Other("The case that it is about; none where it is about no case.", true) caseId?: string | null;
  @Words("The paper, station or site.") outlet!: string;
  @Words("Who asks, and how to reach them.", { optional: true, empty: true, max: 500 }) askedBy?: string | null;
  @Words("What they ask.", { max: 4000 }) question!: string;
  @Day("By when they need an answer.") dueOn!: string;
  @Other("Who answers it.") ownerId!: string;
}
@InputType({ description: "An answer that was given to the press." })
export class AnswerPressEnquiryInput extends NamedInput {
  @Other("The line with which it was answered.") lineId!: string;
  @Words("What was said.", { max: 4000 }) answer!: string;
}
@InputType({ description: "What the office is to say when it is asked." })
export class DraftLineInput extends BeginningInput {
  @Other("The case that it is about; none where it is about no case.", true) caseId?: string | null;
  @Words("What it is about.") subject!: string;
  @Words("The line, in the words in which it is said.", { max: 4000 }) text!: string;
}
@InputType({ description: "What is to change about a line; what is left out stays as it is." })
export class WriteLineInput extends NamedInput {
  @Words("What it is about.", { optional: true }) subject?: string | null;
  @Words("The line, in the words in which it is said.", { max: 4000, optional: true }) text?: string | null;
}
@InputType({ description: "Who is asked to clear a line." })
export class SendLineToClearInput extends NamedInput { @Other("Who.") clearerId!: string; }
@InputType({ description: "A line that is cleared: the very text that was read, until a day." })
export class ClearLineInput extends NamedInput {
  @Words("The textDigest of the line that you read.") digest!: string;
  @Day("The last day on which it may be used.") expiresOn!: string;
}

const enquiries = answersWith(PressEnquiry, "pressEnquiry", "The enquiry");
const lines = answersWith(LineToTake, "lineToTake", "The line");
type Answer = Promise<object>;

@Resolver()
export class PressVerbs {
  @enquiries.Verb("Takes in what the press asks (PO-34).")
  async recordPressEnquiry(@Arg("input") { idempotencyKey, ...input }: RecordPressEnquiryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const about = await caseIfAny(context, input.caseId);
    const { ownerId } = await peopleNamed(context, about?.id ?? null, { ownerId: input.ownerId });
    return enquiries.begin(context, info, deeds.recordingEnquiry, { ...input, caseId: about?.id ?? null, askedBy: input.askedBy ?? "", receivedOn: context.today, named: [ownerId] }, idempotencyKey);
  }
  @enquiries.Verb("Records the answer that was given, with a line that stands (PO-34).")
  async answerPressEnquiry(@Arg("input") input: AnswerPressEnquiryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const line = await visible<NonNullable<AnswerInput["line"]>>(context, LineToTake, input.lineId);
    return enquiries.change(context, info, deeds.answering, input, { line, lineId: input.lineId, answer: input.answer });
  }
  @enquiries.Verb("Closes an enquiry without an answer, with the reason.")
  closePressEnquiry(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return enquiries.change(context, info, deeds.closing, input, { reason: input.reason }); }
}

@Resolver()
export class LineVerbs {
  @lines.Verb("Drafts a line to take (PO-34).")
  async draftLine(@Arg("input") { idempotencyKey, ...input }: DraftLineInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const about = await caseIfAny(context, input.caseId);
    return lines.begin(context, info, deeds.draftingLine, { ...input, caseId: about?.id ?? null, named: [] }, idempotencyKey);
  }
  @lines.Verb("Changes a line; a cleared one is a draft again (PO-34).")
  writeLine(@Arg("input") { id, expectedVersion, ...input }: WriteLineInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return lines.change(context, info, deeds.writingLine, { id, expectedVersion }, given(input)); }
  @lines.Verb("Asks a named person, who wrote no word of it, to clear a line (PO-34).")
  async sendLineToClear(@Arg("input") input: SendLineToClearInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const line = await visible<{ caseId: string | null }>(context, LineToTake, input.id);
    const { clearerId } = await peopleNamed(context, line?.caseId ?? null, { clearerId: input.clearerId });
    return lines.change(context, info, deeds.sendingToClear, input, { clearer: clearerId, named: [clearerId] });
  }
  @lines.Verb("Clears the very text that you read, until a day (PO-34).")
  clearLine(@Arg("input") input: ClearLineInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return lines.change(context, info, deeds.clearing, input, { digest: input.digest, expiresOn: input.expiresOn }); }
  @lines.Verb("Returns a line with a reason.")
  returnLine(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return lines.change(context, info, deeds.returningLine, input, { reason: input.reason }); }
  @lines.Verb("Retires a line, so that it is used no more.")
  retireLine(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return lines.change(context, info, deeds.retiringLine, input, { reason: input.reason }); }
}
