import type { commitmentSpans, submissionTermKinds } from "@remit/domain/submissions/labels";
import { commitmentActions, planningActions, submissionListActions, submissionTermActions } from "@remit/domain/submissions/planning";
import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { single } from "../casework/deeds.js";
import type { Context } from "../door/context.js";
import type { Deed, Transaction } from "../door/deed.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { amend, begin } from "../organisation/writing.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { Commitment, SubmissionStandard, SubmissionTerm } from "./lists.entity.js";
import { decidesSubmissions } from "./seats.js";
import { termState } from "./submission.law.js";
import { CommitmentSpan, SubmissionTermKind } from "./vocabularies.js";

const code = { max: 60, pattern: /^[A-Z][A-Z0-9_]*$/, says: "Write a code in capitals, digits and underscores, such as FACTS_MISSING." };
const Whole = (description: string, most: number): PropertyDecorator => (target, key) => {
  Field(() => Int, { description })(target, key);
  for (const check of [Min(1, { message: "Give a whole number of one or more." }), Max(most, { message: `Give ${most} at most.` })]) check(target, key as string);
};

@InputType({ description: "A point of the checklist, or a reason for a return, that the list does not have." })
export class AddSubmissionTermInput extends BeginningInput {
  @Field(() => SubmissionTermKind, { description: "Which list." }) kind!: keyof typeof submissionTermKinds;
  @Words("Its stable code.", code) code!: string;
  @Words("What it is called.", { max: 120 }) label!: string;
  @Day("Since when it counts; today when nothing is said.", true) inUseFrom?: string | null;
}
@InputType({ description: "How long an assessment takes, and how many straightforward ones are checked, from a date on." })
export class SetSubmissionStandardsInput extends BeginningInput {
  @Day("From when on it applies.") inForceFrom!: string;
  @Whole("Working days until a submission is assessed.", 60) assessWorkingDays!: number;
  @Whole("One in how many straightforward submissions a second person checks.", 1000) sampleOneIn!: number;
}
@InputType({ description: "Something else that takes a day, or half of one, of somebody who decides submissions." })
export class AddCommitmentInput extends BeginningInput {
  @Other("The position.") positionId!: string;
  @Day("The day.") on!: string;
  @Field(() => CommitmentSpan, { description: "How much of it." }) span!: keyof typeof commitmentSpans;
  @Words("What it is.", { max: 120 }) what!: string;
}
@InputType({ description: "How many submissions somebody reads on a whole day, from a date on." })
export class SetTrayCapacityInput extends BeginningInput {
  @Other("The position.") positionId!: string;
  @Whole("How many.", 50) perDay!: number;
  @Day("From when on.") startsOn!: string;
}

@ObjectType({ description: "An entry of a list for submissions as it now stands.", simpleResolvers: true })
export class SubmissionTermPayload { @Shown("everyone", "The entry.", { type: () => SubmissionTerm, nullable: true }) submissionTerm!: SubmissionTerm | null; }
@ObjectType({ description: "Standards for submissions.", simpleResolvers: true })
export class SubmissionStandardsPayload { @Shown("everyone", "The standards.", { type: () => SubmissionStandard, nullable: true }) submissionStandards!: SubmissionStandard | null; }
@ObjectType({ description: "A commitment as it now stands.", simpleResolvers: true })
export class CommitmentPayload { @Shown("everyone", "The commitment; null once it is removed.", { type: () => Commitment, nullable: true }) commitment!: Commitment | null; }
@ObjectType({ description: "What was set.", simpleResolvers: true })
export class TrayCapacityPayload { @Shown("everyone", "How many a day.", { type: () => Int }) perDay!: number; }

interface Adding { readonly event: string; readonly recordType: string; readonly table: string; readonly law: object; readonly named: (input: Record<string, unknown>) => string; readonly write?: (transaction: Transaction, values: Record<string, unknown>) => Promise<string> }
/** A deed that adds to the lists, judged on its input alone; `is…` of an input is for the law. */
const adding = ({ event, recordType, table, law, named, write = (transaction, values) => begin(transaction, table, values) }: Adding): Deed<object, object, Record<string, unknown>, { readonly name: string }> => ({
  event, on: null, law: law as never,
  async apply(_allowed, { transaction, input: { isTaken: _taken, isADesk: _desk, ...values } }) {
    return [{ recordType, recordId: await write(transaction, values), caseId: null, topics: ["organisation"], particulars: { name: named(values) } }];
  },
});
const addingTerm = adding({ event: "added to the list", recordType: "SubmissionTerm", table: "submission_terms", law: submissionListActions.addSubmissionTerm, named: ({ label }) => String(label) });
const settingStandards = adding({ event: "set the standards for submissions", recordType: "SubmissionStandard", table: "submission_standards", law: submissionListActions.setSubmissionStandards, named: ({ inForceFrom }) => `from ${String(inForceFrom)}` });
const addingCommitment = adding({ event: "added a commitment", recordType: "Commitment", table: "commitments", law: planningActions.addCommitment, named: ({ what, on }) => `${String(what)} on ${String(on)}` });
const settingCapacity = adding({
  event: "set how many submissions a day", recordType: "TrayCapacity", table: "tray_capacities", law: planningActions.setTrayCapacity, named: ({ perDay, startsOn }) => `${String(perDay)} from ${String(startsOn)}`,
  write: async (transaction, { positionId, perDay, startsOn, setById }) => (await transaction.query<{ id: string }>("INSERT INTO tray_capacities (position_id, per_day, starts_on, set_by_id) VALUES ($1, $2, $3, $4) ON CONFLICT (position_id, starts_on) DO UPDATE SET per_day = excluded.per_day, set_by_id = excluded.set_by_id RETURNING id", [positionId, perDay, startsOn, setById]))[0]!.id,
});
const retiring = single<{ readonly id: string; readonly label: string; readonly inUseTo: string | null }, object, object, { readonly name: string }>({
  event: "retired", on: SubmissionTerm as never, law: submissionTermActions.retireSubmissionTerm as never, state: termState,
  async one({ record }, { transaction, today }) {
    await amend(transaction, "submission_terms", record.id, { inUseTo: today });
    return { recordType: "SubmissionTerm", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: record.label } };
  },
});
const removing = single<{ readonly id: string; readonly what: string; readonly on: string }, object, object, { readonly name: string }>({
  event: "removed a commitment", on: Commitment as never, law: commitmentActions.removeCommitment as never,
  async one({ record }, { transaction }) {
    await amend(transaction, "commitments", record.id, { isRemoved: true });
    return { recordType: "Commitment", recordId: record.id, caseId: null, topics: ["organisation"], particulars: { name: `${record.what} on ${record.on}` } };
  },
});
const isADesk = async ({ door, today }: Context, positionId: string) => (await door.source.query<object[]>(`SELECT FROM positions p WHERE p.id = $2 AND ${decidesSubmissions}`, [today, positionId])).length > 0;
const does = (context: Context, deed: ReturnType<typeof adding>, input: Record<string, unknown>, idempotencyKey: string | null | undefined) => performOne(context.door, deed, { actor: context.actor, input, idempotencyKey });

@Resolver()
export class SubmissionListVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => SubmissionTermPayload, { description: "Adds a point of the readiness checklist, or a reason for a return (PO-10, PO-12)." })
  async addSubmissionTerm(@Arg("input") { idempotencyKey, ...input }: AddSubmissionTermInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubmissionTermPayload> {
    const [taken] = await context.door.source.query<object[]>("SELECT FROM submission_terms WHERE kind = $1 AND (code = $2 OR lower(label) = lower($3) AND in_use_to IS NULL)", [input.kind, input.code, input.label.trim()]);
    const id = await does(context, addingTerm, { ...input, label: input.label.trim(), inUseFrom: input.inUseFrom ?? context.today, ordinal: 99, isTaken: taken !== undefined }, idempotencyKey);
    return { submissionTerm: await readPayload(context, info, "submissionTerm", SubmissionTerm, id) };
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => SubmissionTermPayload, { description: "Takes an entry out of use: old submissions keep it (PO-10)." })
  async retireSubmissionTerm(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubmissionTermPayload> {
    await performOne(context.door, retiring, { actor: context.actor, input: {}, named: [input] });
    return { submissionTerm: await readPayload(context, info, "submissionTerm", SubmissionTerm, input.id) };
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => SubmissionStandardsPayload, { description: "Sets how long an assessment takes and how many are checked, from a date on (PO-03)." })
  async setSubmissionStandards(@Arg("input") { idempotencyKey, ...input }: SetSubmissionStandardsInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubmissionStandardsPayload> {
    const [taken] = await context.door.source.query<object[]>("SELECT FROM submission_standards WHERE in_force_from = $1", [input.inForceFrom]);
    const id = await does(context, settingStandards, { ...input, setById: context.actor.staffId, isTaken: taken !== undefined }, idempotencyKey);
    return { submissionStandards: await readPayload(context, info, "submissionStandards", SubmissionStandard, id) };
  }
}

@Resolver()
export class DiaryVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CommitmentPayload, { description: "Adds what else takes a day of somebody who decides submissions (PO-06)." })
  async addCommitment(@Arg("input") { idempotencyKey, ...input }: AddCommitmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CommitmentPayload> {
    const id = await does(context, addingCommitment, { ...input, addedById: context.actor.staffId, isADesk: await isADesk(context, input.positionId) }, idempotencyKey);
    return { commitment: await readPayload(context, info, "commitment", Commitment, id) };
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => CommitmentPayload, { description: "Removes a commitment." })
  async removeCommitment(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CommitmentPayload> {
    await performOne(context.door, removing, { actor: context.actor, input: {}, named: [input] });
    return { commitment: await readPayload(context, info, "commitment", Commitment, input.id) };
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => TrayCapacityPayload, { description: "Sets how many submissions somebody reads on a whole day, from a date on (PO-06)." })
  async setTrayCapacity(@Arg("input") { idempotencyKey, ...input }: SetTrayCapacityInput, @Ctx() context: Context): Promise<TrayCapacityPayload> {
    await does(context, settingCapacity, { ...input, setById: context.actor.staffId, isADesk: await isADesk(context, input.positionId) }, idempotencyKey);
    return { perDay: input.perDay };
  }
}
