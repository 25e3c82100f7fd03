import type { decisionCategories, SchemePurpose as Purpose, SourceKind as Source, StepKind as Step } from "@remit/domain/authority/labels";
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { BeginningInput, Day, Link, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { DecisionCategory, SourceKind, StepKind } from "./limit.entity.js";
import { SchemePurpose } from "./scheme.entity.js";

/** The largest amount that the office writes down, in pence: ten million pounds. */
const mostPence = 1_000_000_000;
const amount = { message: "Give an amount in whole pence, from one penny to ten million pounds." };
/** An amount of money of an input, in pence. */
export const Pence = (description: string, optional = false): PropertyDecorator => (target, key) => {
  Field(() => Int, { nullable: optional, description })(target, key);
  for (const check of [...(optional ? [IsOptional()] : []), IsInt(amount), Min(1, amount), Max(mostPence, amount)]) check(target, key as string);
};
const range = { message: "Complexity is a whole number from 1 to 4." };
/** A complexity of an input. */
export const ComplexityOf = (description: string): PropertyDecorator => (target, key) => {
  Field(() => Int, { description })(target, key);
  for (const check of [IsInt(range), Min(1, range), Max(4, range)]) check(target, key as string);
};

@InputType({ description: "A kind of decision or submission that the list does not have." })
export class AddDecisionKindInput extends BeginningInput {
  @Words("Its stable code.", { max: 40, pattern: /^[A-Z][A-Z0-9_]*$/, says: "Write a code in capitals, digits and underscores, such as FINANCIAL_REMEDY." }) code!: string;
  @Words("What it is called.", { max: 80 }) label!: string;
  @Field(() => DecisionCategory, { description: "Whether it is decided or submitted." }) category!: keyof typeof decisionCategories;
  @Field(() => Boolean, { description: "Whether it has an amount of money; only decisions have." }) isMonetary!: boolean;
}

@InputType({ description: "A step of a way up: a position, a team or a committee, as its kind says; none of them for the line manager." })
export class EscalationStepInput {
  @Field(() => StepKind, { description: "What the step is." }) kind!: Step;
  @Other("The manager’s or the director’s position.", true) positionId?: string | null;
  @Other("The specialist team.", true) teamId?: string | null;
  @Other("The committee.", true) committeeId?: string | null;
}
@InputType({ description: "A way up, step by step (AS-22)." })
export class DrawEscalationRouteInput extends BeginningInput {
  @Words("What the route is called.", { max: 80 }) name!: string;
  @Field(() => [EscalationStepInput], { description: "Its steps in order, from the first to the last; 8 at most." }) @ArrayMinSize(1, { message: "Give the route at least one step." }) @ArrayMaxSize(8, { message: "A route has 8 steps at most." }) @ValidateNested({ each: true }) steps!: EscalationStepInput[];
}

@InputType({ description: "A limit of authority: for a role or for a position, with its source and its way up (AS-21, AS-22)." })
export class SetAuthorityLimitInput extends BeginningInput {
  @Other("The kind of decision.") decisionKindId!: string;
  @Other("The role that it is for; or give a position.", true) roleId?: string | null;
  @Other("The position that it is for; or give a role.", true) positionId?: string | null;
  @Pence("The most that may be decided, in pence; left out where the kind has no amount or any amount may be.", true) amountPence?: number | null;
  @Day("First day, today or later; the limit that stood until then ends the day before.") startsOn!: string;
  @Field(() => SourceKind, { description: "Where it is laid down." }) sourceKind!: Source;
  @Words("The source’s title.") sourceTitle!: string;
  @Words("The source’s reference.", { max: 80 }) sourceReference!: string;
  @Link("Where the source can be read.", true) sourceLink?: string | null;
  @Other("Where to go with what is above it.") routeId!: string;
}
@InputType({ description: "Something dated that comes to its end." })
export class EndOnInput extends NamedInput { @Day("Its last day, today or later.") endsOn!: string; }

@InputType({ description: "A principal: a position to whose holder decisions are reserved." })
export class NamePrincipalInput extends BeginningInput {
  @Words("What the principal is called, such as Ombudsman.", { max: 80 }) label!: string;
  @Other("The position.") positionId!: string;
  @Day("First day.") startsOn!: string;
}

@InputType({ description: "Somebody whom an entry of the scheme names: a role or a position." })
export class SchemePersonInput {
  @Field(() => SchemePurpose, { description: "What they may do." }) purpose!: Purpose;
  @Other("The role; or give a position.", true) roleId?: string | null;
  @Other("The position; or give a role.", true) positionId?: string | null;
}
@InputType({ description: "An entry of the delegation scheme (PO-11, PO-47, PO-65)." })
export class WriteSchemeEntryInput extends BeginningInput {
  @Other("The kind of decision or submission.") decisionKindId!: string;
  @ComplexityOf("The lowest complexity that it covers, 1 to 4.") complexityFrom!: number;
  @ComplexityOf("The highest complexity that it covers, 1 to 4.") complexityTo!: number;
  @Other("The principal who decides; left out where nobody is needed.", true) principalId?: string | null;
  @Field(() => [SchemePersonInput], { description: "Who may sign instead, who reviews, and who may settle without a principal; 20 at most." }) @ArrayMaxSize(20, { message: "Name 20 at most." }) @ValidateNested({ each: true }) people!: SchemePersonInput[];
  @Day("First day, today or later; entries of this kind within this range end the day before.") startsOn!: string;
  @Words("What else is to be known.", { optional: true, max: 1000, empty: true }) note?: string | null;
}

@InputType({ description: "A committee that decides what stands above the line of management." })
export class SetUpCommitteeInput extends BeginningInput {
  @Words("What it is called.", { max: 120 }) name!: string;
  @Words("What it is for.", { max: 1000 }) purpose!: string;
  @Other("The position of its secretary, who receives what comes to it and writes down what it decides.") secretaryPositionId!: string;
}
@InputType({ description: "A version of a committee’s terms of reference, as the Board agreed it (AS-31)." })
export class WriteCommitteeTermsInput extends NamedInput {
  @Words("The terms.", { max: 20_000 }) text!: string;
  @Day("When the Board agreed them.") agreedOn!: string;
}
