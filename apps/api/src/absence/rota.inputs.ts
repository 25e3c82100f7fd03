import { IsOptional, Max, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";

const from = { max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/, says: "Write a time such as 09:00." };
const until = { max: 5, pattern: /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, says: "Write a time such as 17:30; 24:00 for midnight." };
const weekdaySays = { message: "A weekday is 1 for Monday to 7 for Sunday." };
const requiredSays = { message: "Give a number from 1 to 99." };

@InputType({ description: "Something that a team has to cover (CS-22, CS-32)." })
export class AddRotaNeedInput extends BeginningInput {
  @Other("The team.") teamId!: string;
  @Words("What is covered, such as “Telephones”.", { max: 60 }) name!: string;
  @Field(() => Int, { nullable: true, description: "The weekday, 1 for Monday to 7 for Sunday; left out for one date." }) @IsOptional() @Min(1, weekdaySays) @Max(7, weekdaySays) weekday?: number | null;
  @Day("The one date; left out for a weekday.", true) onDay?: string | null;
  @Words("From when, HH:MM.", from) fromTime!: string;
  @Words("Until when, HH:MM.", until) toTime!: string;
  @Field(() => Int, { description: "How many must be there." }) @Min(1, requiredSays) @Max(99, requiredSays) required!: number;
  @Field(() => Boolean, { description: "Whether everyone of the team at work counts, or only those put on for it." }) countsEveryone!: boolean;
  @Day("First day.") startsOn!: string;
}

@InputType({ description: "The last day on which something is to be covered." })
export class EndRotaNeedInput extends NamedInput {
  @Day("The last day.") endsOn!: string;
}

@InputType({ description: "Somebody who is put on a team's rota (CS-22)." })
export class PutOnRotaInput extends BeginningInput {
  @Other("The team.") teamId!: string;
  @Other("Who is on.") staffMemberId!: string;
  @Day("The day.") on!: string;
  @Words("From when, HH:MM.", from) fromTime!: string;
  @Words("Until when, HH:MM.", until) toTime!: string;
  @Words("What for, such as “Evening line”.", { max: 60 }) name!: string;
}
