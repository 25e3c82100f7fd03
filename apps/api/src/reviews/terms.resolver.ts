import type { reviewTermKinds } from "@remit/domain/reviews/labels";
import { reviewListActions, reviewTermActions } from "@remit/domain/reviews/pieces";
import type { GraphQLResolveInfo } from "graphql";
import { IsOptional, Max, Min } from "class-validator";
import { Arg, Ctx, Extensions, Field, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { single } from "../casework/deeds.js";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { Day, BeginningInput, Words } from "../door/inputs.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { begin, amend } from "../organisation/writing.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { ReviewStandard, ReviewTerm } from "./terms.entity.js";
import { ReviewTermKind } from "./vocabularies.js";

const code = { max: 60, pattern: /^[A-Z][A-Z0-9_]*$/, says: "Write a code in capitals, digits and underscores, such as OVERLOOKED_EVIDENCE." };
const Whole = (description: string, most: number): PropertyDecorator => (target, key) => {
  Field(() => Int, { description })(target, key);
  for (const check of [Min(1, { message: "Give a whole number of one or more." }), Max(most, { message: `Give ${most} at most.` })]) check(target, key as string);
};
const Pence = (description: string): PropertyDecorator => (target, key) => {
  Field(() => Int, { nullable: true, description })(target, key);
  for (const check of [IsOptional(), Min(0, { message: "An amount is not negative." }), Max(100_000_000, { message: "An amount is a million pounds at most." })]) check(target, key as string);
};

@InputType({ description: "An entry that one of the lists for reviews does not have." })
export class AddReviewTermInput extends BeginningInput {
  @Field(() => ReviewTermKind, { description: "Which list." }) kind!: keyof typeof reviewTermKinds;
  @Words("Its stable code.", code) code!: string;
  @Words("What it is called.", { max: 120 }) label!: string;
  @Field(() => Boolean, { nullable: true, description: "Whether an outcome upholds the request." }) isUpheld?: boolean | null;
  @Pence("A band's smallest payment, in pence.") fromPence?: number | null;
  @Pence("A band's largest payment, in pence.") toPence?: number | null;
  @Day("Since when it may be chosen; today when nothing is said.", true) inUseFrom?: string | null;
}
@InputType({ description: "How long the office gives itself and others in reviews, from a date on." })
export class SetReviewStandardsInput extends BeginningInput {
  @Day("From when on it applies to requests that are received.") inForceFrom!: string;
  @Whole("Calendar months after a decision in which a review may be asked for.", 120) windowMonths!: number;
  @Whole("Working days until a request is acknowledged.", 400) acknowledgeWorkingDays!: number;
  @Whole("Working days until it is triaged.", 400) triageWorkingDays!: number;
  @Whole("Working days until it is answered.", 400) replyWorkingDays!: number;
  @Whole("Calendar months after a decision in which a court may be asked.", 120) longStopMonths!: number;
}

type Adding = Omit<AddReviewTermInput, "idempotencyKey"> & { readonly isTaken: boolean; readonly inUseFrom: string };
const adding: Deed<object, object, Adding, { readonly name: string }> = {
  event: "added to the list", on: null, law: reviewListActions.addReviewTerm as never,
  async apply(_allowed, { transaction, input: { isTaken: _isTaken, ...values } }) {
    const id = await begin(transaction, "review_terms", { ...values, isUpheld: values.isUpheld ?? false, fromPence: values.fromPence ?? null, toPence: values.toPence ?? null, ordinal: 99 });
    return [{ recordType: "ReviewTerm", recordId: id, caseId: null, topics: ["organisation"], particulars: { name: values.label } }];
  },
};
const retiring = single<{ readonly id: string; readonly label: string; readonly inUseTo: string | null }, object, object, { readonly name: string }>({
  event: "retired", on: ReviewTerm as never, law: reviewTermActions.retireReviewTerm as never, state: ({ inUseTo }) => (inUseTo ? "RETIRED" : "IN_USE"),
  async one({ record }, { transaction, today }) {
    await amend(transaction, "review_terms", record.id, { inUseTo: today });
    return { recordType: "ReviewTerm", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: record.label } };
  },
});
type Standards = Omit<SetReviewStandardsInput, "idempotencyKey"> & { readonly isTaken: boolean };
const settingStandards: Deed<object, object, Standards, { readonly name: string }> = {
  event: "set the standards for reviews", on: null, law: reviewListActions.setReviewStandards as never,
  async apply(_allowed, { transaction, actor, input: { isTaken: _isTaken, ...values } }) {
    const id = await begin(transaction, "review_standards", { ...values, setById: actor.staffId });
    return [{ recordType: "ReviewStandard", recordId: id, caseId: null, topics: ["organisation"], particulars: { name: `from ${values.inForceFrom}`, ...values } }];
  },
};

@ObjectType({ description: "An entry of a list for reviews as it now stands.", simpleResolvers: true })
export class ReviewTermPayload { @Shown("everyone", "The entry.", { type: () => ReviewTerm, nullable: true }) reviewTerm!: ReviewTerm | null; }
@ObjectType({ description: "Standards for reviews.", simpleResolvers: true })
export class ReviewStandardsPayload { @Shown("everyone", "The standards.", { type: () => ReviewStandard, nullable: true }) reviewStandards!: ReviewStandard | null; }

@Resolver()
export class ReviewTermVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => ReviewTermPayload, { description: "Adds a ground, outcome, resolution, quality point or severity band (PO-64)." })
  async addReviewTerm(@Arg("input") { idempotencyKey, ...input }: AddReviewTermInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ReviewTermPayload> {
    const [taken] = await context.door.source.query<object[]>("SELECT FROM review_terms WHERE kind = $1 AND (code = $2 OR lower(label) = lower($3) AND in_use_to IS NULL)", [input.kind, input.code, input.label.trim()]);
    const id = await performOne(context.door, adding, { actor: context.actor, input: { ...input, label: input.label.trim(), inUseFrom: input.inUseFrom ?? context.today, isTaken: taken !== undefined }, idempotencyKey });
    return { reviewTerm: await readPayload(context, info, "reviewTerm", ReviewTerm, id) };
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => ReviewTermPayload, { description: "Takes an entry out of use: old reviews keep it, new ones cannot choose it (PO-64)." })
  async retireReviewTerm(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ReviewTermPayload> {
    await performOne(context.door, retiring, { actor: context.actor, input: {}, named: [input] });
    return { reviewTerm: await readPayload(context, info, "reviewTerm", ReviewTerm, input.id) };
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => ReviewStandardsPayload, { description: "Sets how long the office gives itself and others, from a date on; reviews that are under way keep theirs (PO-40)." })
  async setReviewStandards(@Arg("input") { idempotencyKey, ...input }: SetReviewStandardsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ReviewStandardsPayload> {
    const id = await performOne(context.door, settingStandards, { actor: context.actor, input: { ...input, isTaken: false }, idempotencyKey });
    return { reviewStandards: await readPayload(context, info, "reviewStandards", ReviewStandard, id) };
  }
}
