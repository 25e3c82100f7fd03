import type { subjectKinds } from "@remit/domain/meetings/labels";
import { ArrayMaxSize, IsOptional, Max, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { Minutes, People } from "./meeting.inputs.js";
import { SubjectKind } from "./vocabularies.js";

const long = { max: 20_000, empty: true, optional: true } as const;

@InputType({ description: "A record that is nominated for a meeting, with the reason (PO-38)." })
export class NominateInput extends BeginningInput {
  @Field(() => SubjectKind, { description: "What it is." }) kind!: keyof typeof subjectKinds;
  @Other("Its identifier.") subjectId!: string;
  @Words("Why it should be discussed.", { max: 1000 }) why!: string;
}
@InputType({ description: "What is to be put on an agenda: some candidates by their keys, or all that are not on it yet." })
export class BuildAgendaInput extends NamedInput {
  @Field(() => [String], { nullable: true, description: "The keys of the candidates; all of them when nothing is said." }) @IsOptional() @ArrayMaxSize(200, { message: "Name 200 candidates at most." }) keys?: string[] | null;
}
@InputType({ description: "Something that is put on an agenda by hand." })
export class AddAgendaItemInput extends BeginningInput {
  @Other("The meeting.") meetingId!: string;
  @Words("What it is called.") title!: string;
  @Words("Why it is on the agenda.", { optional: true, empty: true, max: 1000 }) reason?: string | null;
  @Minutes("How many minutes it is given.", { most: 240 }) minutes!: number;
  @Other("Who answers for it.", true) ownerId?: string | null;
  @Other("The case that it is about.", true) caseId?: string | null;
}
@InputType({ description: "The items of an agenda that you see, in the order that they are to have (PO-39)." })
export class ArrangeAgendaInput extends NamedInput {
  @Field(() => [ID], { description: "Every item that you see, once." }) @ArrayMaxSize(200, { message: "An agenda has 200 items at most." }) itemIds!: string[];
}
@InputType({ description: "What changes of an item of an agenda; what is left out stays." })
export class EditAgendaItemInput extends NamedInput {
  @Words("What it is called.", { optional: true }) title?: string | null;
  @Minutes("How many minutes it is given.", { most: 240, optional: true }) minutes?: number | null;
  @Other("Who answers for it.", true) ownerId?: string | null;
}
@InputType({ description: "Those who may read an item; nobody opens it again to all at the meeting (PO-39)." })
export class RestrictAgendaItemInput extends NamedInput { @People("Who.") readerIds!: string[]; }
@InputType({ description: "A paper that is asked for (PO-39)." })
export class AskForPaperInput extends NamedInput {
  @Words("What it is to be called.") title!: string;
  @Words("What it should say.", { optional: true, empty: true, max: 2000 }) why?: string | null;
  @Other("Who writes it.") authorId!: string;
  @Day("By when it is to be there; before the meeting.") dueOn!: string;
}
@InputType({ description: "What is written in a paper; what is left out stays." })
export class WritePaperInput extends NamedInput {
  @Words("What it is called.", { optional: true }) title?: string | null;
  @Words("What it says.", { ...long, max: 40_000 }) text?: string | null;
}
@InputType({ description: "An addendum to a paper that was fixed: its whole text anew, and why (PO-39)." })
export class AmendPaperInput extends NamedInput {
  @Words("What the paper says now.", { max: 40_000 }) text!: string;
  @Words("What is new, and why.", { max: 500 }) why!: string;
}
@InputType({ description: "What was said of an item, and how long it took (PO-39)." })
export class MinuteItemInput extends NamedInput {
  @Words("What was said.", long) discussion?: string | null;
  @Minutes("How many minutes it took.", { least: 0, optional: true }) minutesTaken?: number | null;
}
@InputType({ description: "A decision: by whom, and within what authority (PO-39). Where a kind of decision is named, its limits are held against whoever decides." })
export class DecideItemInput extends NamedInput {
  @Words("What was decided.", { max: 4000 }) text!: string;
  @Other("Who decided it: the chair, or somebody who came.") decidedById!: string;
  @Words("Within what authority, in words.", { optional: true, empty: true, max: 500 }) authority?: string | null;
  @Other("The kind of decision whose limits are held against them.", true) decisionKindId?: string | null;
  @Field(() => Int, { nullable: true, description: "Its amount in pence." }) @IsOptional() @Min(0, { message: "An amount is not below nothing." }) @Max(100_000_000, { message: "That is more than the office ever pays." }) amountPence?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the next meeting comes back to it." }) comesBack?: boolean | null;
}
@InputType({ description: "An action that somebody is given at a meeting (PO-39)." })
export class GiveMeetingActionInput extends NamedInput {
  @Words("What is to be done.", { max: 500 }) what!: string;
  @Other("Who does it.") ownerId!: string;
  @Day("By when.") dueOn!: string;
}
@InputType({ description: "What a decision says rightly; what is left out stays." })
export class CorrectDecisionInput extends NamedInput {
  @Words("What was decided.", { optional: true, max: 4000 }) text?: string | null;
  @Words("Within what authority, in words.", { optional: true, empty: true, max: 500 }) authority?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether the next meeting comes back to it." }) comesBack?: boolean | null;
}
