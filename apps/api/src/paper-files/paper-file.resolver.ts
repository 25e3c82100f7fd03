import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { Case } from "../casework/case.entity.js";
import { caseIfAny, peopleNamed } from "../casework/knowing.js";
import { answersWith, WithReasonInput } from "../casework/records.answers.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./paper-file.deeds.js";
import { LegalHold, PaperFile, PaperFileMovement, RetentionRule } from "./paper-file.entity.js";

hasMany(PaperFile, "movements", PaperFileMovement, "file", "Its log, the latest first.");
hasMany(Case, "paperFiles", PaperFile, "case", "Its files of paper (PO-59).");
hasMany(Case, "legalHolds", LegalHold, "case", "When nothing of it might be disposed of, and why (PO-60).");
@Resolver(() => PaperFile) export class PaperFileReads extends reads(PaperFile, { one: "paperFile", many: "paperFiles" }) {}
@Resolver(() => RetentionRule) export class RetentionRuleReads extends reads(RetentionRule, { many: "retentionRules" }) {}

const Note = () => Words("What there is to say.", { max: 1000, optional: true, empty: true });
@InputType({ description: "A file of paper that is opened for a case." })
export class OpenPaperFileInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Words("What is in it.", { max: 300 }) about!: string;
  @Words("The place where it is kept.", { max: 100 }) keptAt!: string;
}
@InputType({ description: "To whom a paper file goes, and until when." })
export class HandPaperFileInput extends NamedInput {
  @Other("Who has it now.") holderId!: string;
  @Day("When it is due back.") dueBackOn!: string;
  @Note() note?: string | null;
}
@InputType({ description: "The place where a paper file is." })
export class PlacePaperFileInput extends NamedInput {
  @Words("The place where it is kept.", { max: 100 }) keptAt!: string;
  @Note() note?: string | null;
}
@InputType({ description: "To whom a paper file is transferred." })
export class TransferPaperFileInput extends WithReasonInput { @Words("The archive, the store or the body that has it now.", { max: 200 }) to!: string; }
@InputType({ description: "How a paper file was disposed of." })
export class ConfirmPaperFileDisposalInput extends NamedInput { @Words("How it was disposed of, and by whom.", { max: 200 }) how!: string; }
@InputType({ description: "A case of which nothing may be disposed of, or may be again." })
export class LegalHoldInput extends BeginningInput {
  @Other("The case.") caseId!: string;
  @Words("Why.", { max: 1000 }) reason!: string;
}
@InputType({ description: "How long records are kept after their case is closed." })
export class SetRetentionInput extends BeginningInput {
  @Day("It is for cases closed from this day on.") inForceFrom!: string;
  @Field(() => Int, { description: "Years." }) @Min(1, { message: "Give one year or more." }) @Max(100, { message: "Give 100 years at most." }) years!: number;
  @Words("The schedule, the policy or the law that says so.", { max: 300 }) basis!: string;
}

const { Verb, begin, change } = answersWith(PaperFile, "paperFile", "The paper file");
const holds = answersWith(LegalHold, "legalHold", "The hold");
const retention = answersWith(RetentionRule, "retentionRule", "The rule");
type Answer = Promise<object>;

async function handing(context: Context, { id, holderId, dueBackOn, note }: HandPaperFileInput) {
  const file = await visible<{ caseId: string }>(context, PaperFile, id);
  const { holderId: one } = await peopleNamed(context, file?.caseId ?? null, { holderId });
  return { named: [one], dueBackOn, note: note ?? null };
}
const placing = ({ keptAt, note }: PlacePaperFileInput) => ({ keptAt, note: note ?? null });

@Resolver()
export class PaperFileVerbs {
  @Verb("Opens a file of paper for a case (PO-59).")
  async openPaperFile(@Arg("input") { caseId, idempotencyKey, about, keptAt }: OpenPaperFileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { await caseIfAny(context, caseId); return begin(context, info, deeds.opening, { about, keptAt }, idempotencyKey, { id: caseId, expectedVersion: anyVersion }); }
  @Verb("Records who has a paper file, and until when (PO-59).")
  async takeOutPaperFile(@Arg("input") input: HandPaperFileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.takingOut, input, await handing(context, input)); }
  @Verb("Records that a paper file goes from hand to hand (PO-59).")
  async passOnPaperFile(@Arg("input") input: HandPaperFileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.passingOn, input, await handing(context, input)); }
  @Verb("Records that a paper file is back in its place (PO-59).")
  bringBackPaperFile(@Arg("input") input: PlacePaperFileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.bringingBack, input, placing(input)); }
  @Verb("Gives a paper file another place (PO-59).")
  movePaperFile(@Arg("input") input: PlacePaperFileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.movingPlace, input, placing(input)); }
  @Verb("Records that a paper file went to an archive, a store or another body (PO-60).")
  transferPaperFile(@Arg("input") input: TransferPaperFileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.transferring, input, { to: input.to, reason: input.reason }); }
  @Verb("Records that a paper file came back from where it was transferred (PO-60).")
  recallPaperFile(@Arg("input") input: PlacePaperFileInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.recalling, input, placing(input)); }
  @Verb("Proposes that a paper file is disposed of, for a second person to confirm (PO-60).")
  proposePaperFileDisposal(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.proposing, input, { reason: input.reason }); }
  @Verb("Confirms, as the second person, that a paper file was disposed of: what it was about is erased, its log remains (PO-60).")
  confirmPaperFileDisposal(@Arg("input") input: ConfirmPaperFileDisposalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.disposing, input, { how: input.how }); }
  @Verb("Says that a paper file is kept, though its disposal was proposed (PO-60).")
  keepPaperFile(@Arg("input") input: WithReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return change(context, info, deeds.keeping, input, { reason: input.reason }); }
  @holds.Verb("Places a hold on a case: nothing of it is disposed of while it stands (PO-60).")
  async placeLegalHold(@Arg("input") { caseId, idempotencyKey, reason }: LegalHoldInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { await caseIfAny(context, caseId); return holds.begin(context, info, deeds.placingHold, { reason }, idempotencyKey, { id: caseId, expectedVersion: anyVersion }); }
  @holds.Verb("Lifts the hold on a case (PO-60).")
  async liftLegalHold(@Arg("input") { caseId, idempotencyKey, reason }: LegalHoldInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { await caseIfAny(context, caseId); return holds.begin(context, info, deeds.liftingHold, { reason }, idempotencyKey, { id: caseId, expectedVersion: anyVersion }); }
  @retention.Verb("Sets how long records are kept after their case is closed, from a day on (PO-60).")
  setRetention(@Arg("input") { idempotencyKey, ...input }: SetRetentionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return retention.begin(context, info, deeds.settingRetention, input, idempotencyKey); }
}
