import { employments } from "@remit/domain/organisation/labels";
import { IsOptional, Matches, Max, Min } from "class-validator";
import { Field, Float, InputType, Int } from "type-graphql";
import { NamedInput } from "../door/results.js";
import { BeginningInput, Day, Other, Telephone, WordList, Words } from "../door/inputs.js";
import { Employment } from "./organisation.entity.js";

const address = { max: 254, pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, says: "Write an address such as name@ombudsman.example." };
const levelSays = { message: "A level is 1, 2, 3 or 4." };
const fteSays = { message: "Give a full-time equivalent above 0, up to 1, such as 0.6." };

/** A share of full time: at least one hundredth, as the record keeps two places. */
const Fte = (): PropertyDecorator => (target, key) => {
  Field(() => Float, { nullable: true, description: "Full-time equivalent, above 0 up to 1, kept to two places." })(target, key);
  IsOptional()(target, key as string); Min(0.01, fteSays)(target, key as string); Max(1, fteSays)(target, key as string);
};

@InputType({ description: "A person who comes to work for the office." })
export class AddStaffMemberInput extends BeginningInput {
  @Words("The number by which the office knows the person: 3 to 12 capital letters or digits.") @Matches(/^[A-Z0-9]{3,12}$/, { message: "Use 3 to 12 capital letters or digits." }) staffNumber!: string;
  @Words("The person's name.") name!: string;
  @Words("Work e-mail address.", address) email!: string;
  @Telephone("Work telephone number; empty when there is none.") telephone?: string | null;
  @Fte() fte?: number | null;
  @Field(() => Int, { nullable: true, description: "Level of casework with which they come, 1 to 4; with none they are held to no level until a grade is set (CS-30)." }) @IsOptional() @Min(1, levelSays) @Max(4, levelSays) level?: number | null;
  @WordList("What the person is skilled in (WM-72).") skills?: string[] | null;
  @Field(() => Employment, { nullable: true, description: "How the person works for the office; employed when left out." }) employment?: keyof typeof employments | null;
  @Day("First day in the office.") startedOn!: string;
  @Day("The last day of probation; empty for none.", true) onProbationUntil?: string | null;
  @Other("The person's line manager.", true) lineManagerId?: string | null;
  @Other("The calendar of their working days; the office's own when left out.", true) calendarId?: string | null;
}

@InputType({ description: "What is changed of a person; what is left out stays as it is." })
export class EditStaffMemberInput extends NamedInput {
  @Words("The person's name.", { optional: true }) name?: string | null;
  @Words("Work e-mail address.", { ...address, optional: true }) email?: string | null;
  @Telephone("Work telephone number; an empty text for none.") telephone?: string | null;
  @Fte() fte?: number | null;
  @WordList("What the person is skilled in (WM-72).") skills?: string[] | null;
  @Field(() => Employment, { nullable: true, description: "How the person works for the office." }) employment?: keyof typeof employments | null;
  @Day("The last day of probation; null for none.", true) onProbationUntil?: string | null;
  @Other("The person's line manager; null for none.", true) lineManagerId?: string | null;
  @Other("The calendar of their working days; null for the office's own.", true) calendarId?: string | null;
}

@InputType({ description: "The day on which something about a person was completed." })
export class CompleteInductionInput extends NamedInput {
  @Day("The day.") on!: string;
}

@InputType({ description: "What was found during a person's probation (AS-38)." })
export class RecordProbationReportInput extends NamedInput {
  @Day("The day of the report.") on!: string;
  @Words("How the person performs.", { max: 10_000 }) assessment!: string;
}

@InputType({ description: "The position that is to be a person's primary one (WM-05)." })
export class MakePositionPrimaryInput extends NamedInput {
  @Other("The position; one that the person holds.") positionId!: string;
}
