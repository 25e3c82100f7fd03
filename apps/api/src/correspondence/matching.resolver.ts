import type { InstructionKind as Instruction } from "@remit/domain/correspondence/labels";
import { whyThisPerson, type WhyThisPerson as Why } from "@remit/domain/correspondence/matching";
import { Arg, Ctx, Extensions, ID, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { Day, Words } from "../door/inputs.js";
import { vocabulary } from "../reading/inputs.js";
import { Refusal } from "../reading/refusal.js";
import { Shown } from "../reading/shown.js";
import { InstructionKind } from "./instruction.entity.js";
import { matchesOf } from "./matching.js";

export const WhyThisPerson = vocabulary("WhyThisPerson", whyThisPerson, "Why a person is proposed as the writer of something.");
const instructions = { type: () => [InstructionKind] };

@InputType({ description: "What is known of something while it is being typed." })
export class MatchCorrespondenceInput {
  @Words("Whom it is from, as it is signed.") fromName!: string;
  @Words("The e-mail address that it came from.", { optional: true, empty: true }) fromEmail?: string | null;
  @Words("The reference of the case that it names.", { optional: true, max: 60, empty: true }) caseReference?: string | null;
  @Words("What it says, in a sentence.", { optional: true, max: 1000, empty: true }) summary?: string | null;
  @Day("The day on which it reached us.") receivedOn!: string;
}

@ObjectType({ description: "Somebody who may have written it, and why they are proposed.", simpleResolvers: true })
export class PossibleWriter {
  @Shown("everyone", "The person's identifier.", { type: () => ID }) id!: string;
  @Shown("see-personal-data", "The person's name.", { type: () => String }) name!: string;
  @Shown("see-personal-data", "Postal or e-mail address, to tell two people apart.", { type: () => String }) details!: string | null;
  @Shown("everyone", "Why they are proposed.", { type: () => WhyThisPerson }) why!: Why;
  @Shown("see-personal-data", "What we do differently for them (CS-13).", { type: () => [String] }) adjustments!: readonly string[];
  @Shown("everyone", "What is agreed about contact with them and stands today (PO-25).", instructions) instructions!: readonly Instruction[];
}
@ObjectType({ description: "An entry of the same day and the same writer that reads alike.", simpleResolvers: true })
export class PossibleDuplicateItem {
  @Shown("everyone", "The entry's identifier.", { type: () => ID }) id!: string;
  @Shown("everyone", "What people call it by.") reference!: string;
  @Shown("everyone", "How alike the words are, 0 to 100.", { type: () => Int }) likeness!: number;
}
@ObjectType({ description: "What the office knows of something while it is being typed: who may have written it, what it may repeat, and what is agreed about contact.", simpleResolvers: true })
export class CorrespondenceMatches {
  @Shown("everyone", "Who may have written it.", { type: () => [PossibleWriter] }) people!: readonly PossibleWriter[];
  @Shown("everyone", "What it may repeat.", { type: () => [PossibleDuplicateItem] }) duplicates!: readonly PossibleDuplicateItem[];
  @Shown("everyone", "What the case that it names is about; empty when there is none or you may not see it.", { type: () => String, nullable: true }) caseTitle!: string | null;
  @Shown("everyone", "What is agreed about contact on that case and stands today.", instructions) caseInstructions!: readonly Instruction[];
}

@Resolver()
export class MatchingReads {
  @Extensions({ policy: "everyone" })
  @Query(() => CorrespondenceMatches, { description: "Proposes the writer, duplicates and what is agreed about contact for something that is being entered (PO-25, PO-29)." })
  async correspondenceMatches(@Arg("input") { fromName, fromEmail = null, caseReference = null, summary, receivedOn }: MatchCorrespondenceInput, @Ctx() context: Context): Promise<CorrespondenceMatches> {
    if (!context.actor.permissions.has("see-personal-data")) throw new Refusal("FORBIDDEN", "You may not see the names of the people who came to us.");
    return matchesOf(context, { fromName, fromEmail, caseReference, summary: summary ?? "", receivedOn });
  }
}
