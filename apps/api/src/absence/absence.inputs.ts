import { Field, InputType } from "type-graphql";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { availabilities, type Availability as HowAvailable } from "@remit/domain/organisation/labels";
import { Availability } from "./presence.js";

const midday = (description: string): PropertyDecorator => Field(() => Boolean, { nullable: true, description }) as PropertyDecorator;

@InputType({ description: "From when to when somebody is away." })
export class SpanInput extends BeginningInput {
  @Other("The kind of absence.") kindId!: string;
  @Day("First day.") startsOn!: string;
  @midday("Whether it begins at midday.") startsAtMidday?: boolean | null;
  @Day("Last day; left out for what is recorded while it is not known.", true) endsOn?: string | null;
  @midday("Whether it ends at midday.") endsAtMidday?: boolean | null;
  @Words("What else there is to say; read by the person and whoever leads them.", { optional: true, max: 1000, empty: true }) note?: string | null;
}

@InputType({ description: "Leave of one's own that is asked for (CS-22)." })
export class AskForLeaveInput extends SpanInput {}

@InputType({ description: "An absence that is put on record: sickness and whatever else happens, or what was agreed with someone (CS-22)." })
export class RecordAbsenceInput extends SpanInput {
  @Other("Who is away.") staffMemberId!: string;
}

@InputType({ description: "An absence that is refused, and why." })
export class RefuseAbsenceInput extends NamedInput {
  @Words("Why, for the person to read.", { max: 1000 }) because!: string;
}

@InputType({ description: "When somebody came back." })
export class RecordReturnInput extends NamedInput {
  @Day("The last day away.") lastDay!: string;
}

@InputType({ description: "Whether a person can take on more." })
export class SetAvailabilityInput extends NamedInput {
  @Field(() => Availability, { description: `${Object.values(availabilities).join(", ")}.` }) availability!: HowAvailable;
  @Day("The last day away, where it is known.", true) awayUntil?: string | null;
}

@InputType({ description: "A kind of absence for the office's list." })
export class AddAbsenceKindInput extends BeginningInput {
  @Words("What it is called.", { max: 60 }) name!: string;
  @Field(() => Boolean, { description: "Whether it is asked for and agreed, or recorded as it happens." }) isAskedFor!: boolean;
}
