import type { channels } from "@remit/domain/casework/labels";
import { ArrayMaxSize, IsEmail, IsOptional, Matches } from "class-validator";
import { Field, InputType } from "type-graphql";
import { Channel } from "../casework/work.entity.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";

const Email = (description: string): PropertyDecorator => (target, key) => {
  for (const one of [Words(description, { optional: true }), IsOptional(), IsEmail({}, { message: "Write an e-mail address, such as name@example.org." })]) (one as PropertyDecorator)(target, key);
};
const Code = (description: string, optional = true) => Words(description, { optional, max: 60 });
/** Codes of one of the office's lists. */
const Codes = (description: string, optional = false): PropertyDecorator => (target, key) => {
  Field(() => [String], { nullable: optional, description })(target, key);
  if (optional) IsOptional()(target, key as string);
  ArrayMaxSize(20, { message: "Choose 20 at most." })(target, key as string);
  Matches(/^[A-Z][A-Z0-9_]{0,59}$/, { each: true, message: "Choose from the list." })(target, key as string);
};

@InputType({ description: "Something that came in (PO-22)." })
export class EnterCorrespondenceInput extends BeginningInput {
  @Field(() => Channel, { description: "How it reached us." }) channel!: keyof typeof channels;
  @Day("The day on which it reached us.") receivedOn!: string;
  @Words("Whom it is from, as it is signed.") fromName!: string;
  @Email("The e-mail address that it came from.") fromEmail?: string | null;
  @Words("What it says, in a sentence.", { max: 1000 }) summary!: string;
  @Other("Who wrote or rang, where they are registered.", true) personId?: string | null;
  @Words("The reference of the case that it is about.", { optional: true, max: 60, empty: true }) caseReference?: string | null;
  @Code("The code of what it is about.") natureCode?: string | null;
  @Code("The code of what came of the call; needed for a call (PO-26).") callOutcomeCode?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether risk is high." }) isHighRisk?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Whether its profile is high." }) isHighProfile?: boolean | null;
  @Code("The code of why risk or profile is high.") flagReasonCode?: string | null;
}
@InputType({ description: "What something that came in is, and where it goes (PO-22)." })
export class TriageCorrespondenceInput extends NamedInput {
  @Code("The code of what it is about.", false) natureCode!: string;
  @Codes("The codes of why it goes where it goes.") reasonCodes!: string[];
  @Other("The part of the office that it goes to; none when whoever triages it deals with it.", true) segmentId?: string | null;
  @Words("Anything that whoever gets it should know.", { optional: true, max: 500, empty: true }) note?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether risk is high." }) isHighRisk?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Whether its profile is high." }) isHighProfile?: boolean | null;
  @Code("The code of why risk or profile is high.") flagReasonCode?: string | null;
}
@InputType({ description: "What was entered wrongly; what is left out stays as it is." })
export class CorrectCorrespondenceInput extends NamedInput {
  @Words("Whom it is from, as it is signed.", { optional: true }) fromName?: string | null;
  @Email("The e-mail address that it came from.") fromEmail?: string | null;
  @Words("What it says, in a sentence.", { optional: true, max: 1000 }) summary?: string | null;
  @Other("Who wrote or rang.", true) personId?: string | null;
}
@InputType({ description: "One more case that something is about." })
export class LinkCorrespondenceInput extends NamedInput { @Words("The case's reference.", { max: 60 }) caseReference!: string; }
@InputType({ description: "How something was answered (PO-21)." })
export class AnswerItemInput extends NamedInput {
  @Day("On which day.") on!: string;
  @Words("How, such as “letter L-000123”.", { max: 500 }) how!: string;
  @Codes("The codes of the principles that the answer was held against.", true) principleCodes?: string[] | null;
}
@InputType({ description: "How something was settled while it was received (PO-26)." })
export class SettleCorrespondenceInput extends NamedInput { @Words("What was said.", { max: 1000 }) how!: string; }
@InputType({ description: "Why something needs no reply." })
export class FileCorrespondenceInput extends NamedInput { @Code("The code of why.", false) reasonCode!: string; }
@InputType({ description: "The entry that this one repeats." })
export class MarkDuplicateInput extends NamedInput { @Words("The other entry's reference.", { max: 60 }) otherReference!: string; }
@InputType({ description: "What must follow from something that came in (PO-26)." })
export class AskForFollowUpInput extends NamedInput {
  @Words("What is to be done.", { max: 500 }) what!: string;
  @Other("Who does it.") ownerId!: string;
  @Day("By when.") dueOn!: string;
}
