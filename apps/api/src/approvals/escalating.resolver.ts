import { approvalEscalationActions, type EscalatingFacts } from "@remit/domain/approvals/escalating";
import type { CarryingInput } from "@remit/domain/authority/escalations";
import type { EscalationGround as Ground } from "@remit/domain/authority/labels";
import { sayMoney } from "@remit/domain/authority/money";
import { measure } from "@remit/domain/authority/within-limit";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, Info, InputType, Mutation, Resolver } from "type-graphql";
import { nextDestination } from "../authority/destinations.js";
import { carryUp, heard, type MatterHappened } from "../authority/escalation.deeds.js";
import { EscalationGround } from "../authority/escalation.entity.js";
import { putIn } from "../authority/matters.js";
import { single } from "../casework/deeds.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import type { ApprovalRecord } from "./approval.deeds.js";
import { Approval } from "./approval.entity.js";
import { escalatingFacts } from "./approvals.law.js";
import { ApprovalPayload } from "./referral.resolver.js";

@InputType({ description: "An approval above your limit of authority, to be agreed by somebody up its route (AS-23)." })
export class EscalateApprovalInput extends NamedInput {
  @Words("Why it should be approved.", { max: 2000 }) reason!: string;
  @Field(() => EscalationGround, { nullable: true, description: "Why it goes to a committee, where that is the next step (AS-30)." }) ground?: Ground | null;
}

interface Decision { readonly caseId: string; readonly decisionKind: string | null; readonly amountPence: number | string | null }
type Escalating = CarryingInput & { readonly reason: string; readonly decisionKindId: string | null; readonly amountPence: number | null };

/** AS-23, AS-28: carries the matter up; the approval stays where it waits, and is approved there once somebody whose limit reaches so far agrees. */
const escalating = single<ApprovalRecord, EscalatingFacts, Escalating, MatterHappened>({
  event: "escalated an approval", law: approvalEscalationActions.escalateApproval, on: Approval as never, state: (record) => record.status, facts: escalatingFacts,
  async one({ record, facts }, doing) {
    const { to, ground, reason, decisionKindId, amountPence } = doing.input;
    await carryUp(doing, record.caseId, { to, ground, reason, decisionKindId, amountPence, record: { type: "Approval", id: record.id } });
    const particulars = { kind: facts.matter!.kind, ...(amountPence !== null && { amount: sayMoney(amountPence) }), to: to!.name, reason };
    return { recordType: "Approval", recordId: record.id, caseId: record.caseId, topics: [`case:${record.caseId}`, `position:${record.positionId}`], particulars, concerns: heard(to!, record.reference) };
  },
});

const { change } = answersWith<ApprovalPayload>("approval", Approval);

/** Where an approval's matter goes next, and what it is. */
async function wayUp({ door, today, actor }: Context, { caseId, decisionKind, amountPence }: Decision): Promise<Pick<Escalating, "to" | "decisionKindId" | "amountPence">> {
  const [kind] = await door.source.query<{ id: string }[]>("SELECT id FROM decision_kinds WHERE code = $1", [decisionKind]);
  const amount = amountPence === null ? null : Number(amountPence);
  const { matter } = kind ? await putIn({ door, actor }, caseId, kind.id, amount) : { matter: null };
  const route = matter && measure(matter, today).route;
  return { to: route && (await nextDestination(door, caseId, actor.staffId, route, null)), decisionKindId: kind?.id ?? null, amountPence: amount };
}

@Resolver()
export class ApprovalEscalation {
  @Extensions({ policy: "everyone" })
  @Mutation(() => ApprovalPayload, { description: "Carries an approval above your limit of authority to the first step of its route. Once it is agreed there, you approve it (AS-23, AS-28)." })
  async escalateApproval(@Arg("input") { ground = null, ...input }: EscalateApprovalInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<ApprovalPayload> {
    const kept = await visible<Decision>(context, Approval, input.id);
    const way = kept ? await wayUp(context, kept) : { to: null, decisionKindId: null, amountPence: null };
    return change(context, info, escalating, { ...input, ...way, ground: way.to?.committeeId ? ground : "OVER_LIMIT" });
  }
}
