import { whyNotWith, type Approver as Seat } from "@remit/domain/approvals/destination";
import type { ReferInput as Referring } from "@remit/domain/approvals/referral";
import type { GraphQLResolveInfo } from "graphql";
import { IsInt, IsOptional, Max, Min } from "class-validator";
import { Arg, Ctx, Extensions, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { visible } from "../casework/visible.js";
import { ServiceRequest } from "../casework/work.entity.js";
import type { Context } from "../door/context.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { Other, Words } from "../door/inputs.js";
import { readPayload } from "../reading/run.js";
import { Shown } from "../reading/shown.js";
import { Approval } from "./approval.entity.js";
import { approverNamed, approversFor, subjectOf } from "./approvers.js";
import { Letter } from "./letter.entity.js";
import { referringLetter, referringRequest } from "./referral.deeds.js";

const kinds = { ServiceRequest, Letter, Approval } as const;
type What = keyof typeof kinds;
/** The largest amount that a referral names, in pence: twenty million pounds. */
const largestAmount = 2_000_000_000;
const amounts = { message: "Give the amount in whole pence, from 0 to 2,000,000,000." };

@InputType({ description: "Something that is referred for somebody else to decide." })
export class ReferInput extends NamedInput {
  @Words("Why an approval is needed (WM-57).", { max: 2000 }) why!: string;
  @Words("What exactly is asked.", { max: 500 }) asks!: string;
  @Other("The position that is to decide; the nearest leader who may when left out.", true) toPositionId?: string | null;
  @Words("The kind of decision, as a code, where a limit of authority bears on it.", { optional: true, max: 60, pattern: /^[A-Z][A-Z0-9_]*$/, says: "Write a code in capitals, digits and underscores." }) decisionKind?: string | null;
  @Field(() => Int, { nullable: true, description: "The amount at stake, in pence." }) @IsOptional() @IsInt(amounts) @Min(0, amounts) @Max(largestAmount, amounts) amountPence?: number | null;
}
@ObjectType({ description: "An approval as it now stands.", simpleResolvers: true })
export class ApprovalPayload { @Shown("everyone", "The approval as it now stands; null when you may no longer see it.", { type: () => Approval, nullable: true }) approval!: Approval | null; }

/** A position that may decide at the level in question. */
@ObjectType({ description: "A position that decides at the level in question, and why not this time (WM-65, WM-66).", simpleResolvers: true })
export class Approver {
  @Shown("everyone", "The position's identifier.", { type: () => ID }) positionId!: string;
  @Shown("everyone", "What the position is called.") title!: string;
  @Shown("everyone", "Who holds it; empty when nobody does.", { type: () => String, nullable: true }) name!: string | null;
  @Shown("everyone", "Whether they are away today, or the position is empty.") isAway!: boolean;
  @Shown("everyone", "Why they cannot decide this; empty when they can.", { type: () => String, nullable: true }) whyNot!: string | null;
}

/** Everyone who decides at the level of something, nearest first, with why not. Whoever asks is about to refer it, or refers it already. */
async function approvers({ door, actor, today }: Context, what: What, id: string): Promise<(Seat & { readonly whyNot: string | null })[]> {
  const query = <Row>(sql: string, values: readonly unknown[] = []) => door.source.query<Row[]>(sql, values as unknown[]);
  if (!(await visible({ door, actor }, kinds[what], id))) return [];
  const subject = (await subjectOf(query, what, id, today))!;
  const owners = what === "Approval" ? subject.owners : [...subject.owners, actor.staffId];
  return (await approversFor(query, subject, today)).map((to) => ({ ...to, whyNot: whyNotWith({ ...subject, owners, to }) }));
}

async function withWhom(context: Context, what: "ServiceRequest" | "Letter", { id, toPositionId }: ReferInput): Promise<Seat | null> {
  if (!toPositionId) return (await approvers(context, what, id)).find((one) => one.whyNot === null) ?? null;
  const query = <Row>(sql: string, values: readonly unknown[] = []) => context.door.source.query<Row[]>(sql, values as unknown[]);
  const subject = await subjectOf(query, what, id, context.today);
  return subject ? approverNamed(query, toPositionId, subject.caseId, context.today) : null;
}

/** What is asked, with the kind of decision as it stands in the office's list. */
async function asked({ door }: Context, { why, asks, decisionKind, amountPence }: ReferInput): Promise<Omit<Referring, "to">> {
  const [kind] = decisionKind ? await door.source.query<NonNullable<Referring["kind"]>[]>('SELECT is_active AS "isActive", is_monetary AS "isMonetary" FROM decision_kinds WHERE code = $1', [decisionKind]) : [];
  return { why: why.trim(), asks: asks.trim(), decisionKind: decisionKind ?? null, kind: kind ?? null, amountPence: amountPence ?? null };
}

@Resolver()
export class ReferralVerbs {
  @Extensions({ policy: "everyone" })
  @Query(() => [Approver], { description: "Who decides a service request, a letter or an approval, nearest first, with the reason where somebody cannot. Name one of the three; nothing when you may not see it." })
  async approvers(@Ctx() context: Context,
    @Arg("serviceRequestId", () => ID, { nullable: true, description: "A service request that is to be referred." }) serviceRequestId?: string | null,
    @Arg("letterId", () => ID, { nullable: true, description: "A letter that is to be referred." }) letterId?: string | null,
    @Arg("approvalId", () => ID, { nullable: true, description: "An approval that is to be passed on." }) approvalId?: string | null): Promise<Approver[]> {
    const found = serviceRequestId ? await approvers(context, "ServiceRequest", serviceRequestId) : letterId ? await approvers(context, "Letter", letterId) : approvalId ? await approvers(context, "Approval", approvalId) : [];
    return found.map(({ positionId, title, holderName, isAway, whyNot }) => ({ positionId, title, name: holderName, isAway, whyNot }));
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ApprovalPayload, { description: "Refers a service request that you hold for somebody else to decide; its case is read-only until then (WM-53, WM-54)." })
  async referServiceRequest(@Arg("input") input: ReferInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApprovalPayload> {
    const to = await withWhom(context, "ServiceRequest", input);
    const id = await performOne(context.door, referringRequest, { actor: context.actor, input: { ...(await asked(context, input)), to }, named: [input] });
    return { approval: await readPayload(context, info, "approval", Approval, id) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => ApprovalPayload, { description: "Refers a letter for somebody else to decide; its case is read-only until then (WM-54, WM-55)." })
  async referLetter(@Arg("input") input: ReferInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApprovalPayload> {
    const to = await withWhom(context, "Letter", input);
    const id = await performOne(context.door, referringLetter, { actor: context.actor, input: { ...(await asked(context, input)), to }, named: [input] });
    return { approval: await readPayload(context, info, "approval", Approval, id) };
  }
}
