import type { rateKinds } from "@remit/domain/external-reviewers/labels";
import { Field, InputType } from "type-graphql";
import { BeginningInput, Day, Other, WordList, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { Pence, Whole } from "./commission.inputs.js";
import { RateKind } from "./vocabularies.js";

const daysAMonth = "Days a month that they work at most.";
@InputType({ description: "Somebody who is put on the register of external reviewers." })
export class RegisterExternalReviewerInput extends BeginningInput {
  @Other("The person; an administrator appointed them to a position of the role “External reviewer”.") staffId!: string;
  @Words("What they bring, in a few sentences.", { max: 4000, optional: true, empty: true }) about?: string | null;
  @WordList("The codes of their fields of expertise.") expertiseCodes?: string[] | null;
  @Whole(daysAMonth, 1, 31) daysAMonth!: number;
}
@InputType({ description: "What is to change about somebody on the register; what is left out stays as it is." })
export class EditExternalReviewerInput extends NamedInput {
  @Words("What they bring.", { max: 4000, optional: true, empty: true }) about?: string | null;
  @WordList("The codes of their fields of expertise.") expertiseCodes?: string[] | null;
  @Whole(daysAMonth, 1, 31, true) daysAMonth?: number | null;
  @Words("Why nothing is commissioned from them at present; empty for no such reason.", { max: 400, optional: true, empty: true }) unsuitableBecause?: string | null;
}
@InputType({ description: "A contract with somebody on the register." })
export class AddReviewerContractInput extends NamedInput {
  @Words("What the office calls it by.", { max: 60 }) reference!: string;
  @Day("Its first day.") startsOn!: string;
  @Day("Its last day.") endsOn!: string;
  @Field(() => RateKind, { description: "What it pays for." }) rateKind!: keyof typeof rateKinds;
  @Pence("The rate.") ratePence!: number;
}
@InputType({ description: "A contract and its new last day." })
export class EndReviewerContractInput extends NamedInput { @Day("Its last day.") endsOn!: string; }
@InputType({ description: "An interest of somebody on the register: in a body, in a person who came to us, or in somebody of the office. Name one." })
export class DeclareInterestInput extends NamedInput {
  @Other("The body.", true) bodyId?: string | null;
  @Other("The person who came to us.", true) personId?: string | null;
  @Other("Somebody of the office.", true) staffId?: string | null;
  @Words("What ties them.", { max: 1000 }) note!: string;
}
@InputType({ description: "A heading of a year's budget." })
export class AddBudgetHeadingInput extends BeginningInput {
  @Whole("The calendar year in which the financial year begins.", 2000, 2199) year!: number;
  @Words("What it is for.", { max: 120 }) name!: string;
  @Pence("What is allotted.", 0) allottedPence!: number;
  @Pence("What is expected to be promised in the year beyond what is on record.", 0, true) expectedPence?: number | null;
  @Words("What there is to say of it.", { max: 1000, optional: true, empty: true }) note?: string | null;
}
@InputType({ description: "What is to change about a heading; what is left out stays as it is." })
export class EditBudgetHeadingInput extends NamedInput {
  @Pence("What is allotted.", 0, true) allottedPence?: number | null;
  @Pence("What is expected to be promised in the rest of the year.", 0, true) expectedPence?: number | null;
  @Words("What there is to say of it.", { max: 1000, optional: true, empty: true }) note?: string | null;
}
