import type { markings } from "@remit/domain/briefings/labels";
import { ArrayMaxSize, ArrayMinSize, IsOptional } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { WithReasonInput } from "../casework/records.answers.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { Marking } from "./vocabularies.js";

const part = { max: 40_000, optional: true, empty: true } as const;
const Readers = (description: string): PropertyDecorator => (target, key) => {
  Field(() => [ID], { description })(target, key);
  for (const check of [ArrayMinSize(1, { message: "Name at least one reader." }), ArrayMaxSize(50, { message: "Name 50 readers at most." })]) check(target, key as string);
};

@InputType({ description: "A briefing that is asked for: from whom, for whom, on what, by when (PO-32)." })
export class CommissionBriefingInput extends BeginningInput {
  @Words("What it is called.") title!: string;
  @Words("What it is to be of use for.", { max: 2000, optional: true, empty: true }) purpose?: string | null;
  @Other("The case that it is on.", true) caseId?: string | null;
  @Words("Or the theme that it is on.", { optional: true }) theme?: string | null;
  @Words("Or the meeting that it is on.", { optional: true }) meeting?: string | null;
  @Day("When the meeting is for which it is needed.", true) meetingOn?: string | null;
  @Words("For whom it is, in words.", { optional: true, empty: true }) forWhom?: string | null;
  @Day("By when it is to be there; before the meeting.") dueOn!: string;
  @Other("Who writes it.") authorId!: string;
  @Other("Who reviews it: another person.") reviewerId!: string;
  @Field(() => Marking, { nullable: true, description: "How it is marked; for use in the office when nothing is said." }) marking?: keyof typeof markings | null;
  @Field(() => [ID], { nullable: true, description: "Who is to read it; they can be named later too." }) @IsOptional() @ArrayMaxSize(50, { message: "Name 50 readers at most." }) readerIds?: string[] | null;
}
@InputType({ description: "What is written in a briefing; what is left out stays as it is." })
export class WriteBriefingInput extends NamedInput {
  @Words("What its reader needs to know.", part) message?: string | null;
  @Words("The facts.", part) facts?: string | null;
  @Words("What happened.", part) chronology?: string | null;
  @Words("Risks.", part) risks?: string | null;
  @Words("Lines to take.", part) lines?: string | null;
  @Words("What is still to be done.", part) actions?: string | null;
  @Field(() => Marking, { nullable: true, description: "How it is marked." }) marking?: keyof typeof markings | null;
}
@InputType({ description: "A briefing that is passed: the very text that was read." })
export class PassBriefingInput extends NamedInput { @Words("The textDigest of what you read.") digest!: string; }
@InputType({ description: "Those who are to read a briefing, beside those who are named already." })
export class NameReadersInput extends NamedInput { @Readers("Who.") readerIds!: string[]; }
@InputType({ description: "Somebody else who is to write a briefing." })
export class HandBriefingInput extends WithReasonInput { @Other("Who.") authorId!: string; }
