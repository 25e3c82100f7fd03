import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Resolver } from "type-graphql";
import { isOutsider } from "@remit/domain/organisation/outsiders";
import { decisionMatter } from "../authority/matters.js";
import { visible } from "../casework/visible.js";
import type { Context } from "../door/context.js";
import { anyVersion } from "../door/deed.js";
import { performOne } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { candidateNow, foreignTo } from "./candidates.js";
import * as deeds from "./commission.deeds.js";
import { Commission } from "./commission.entity.js";
import * as inputs from "./commission.inputs.js";
import { answerCommission, CommissionVerb, doToCommission, type CommissionPayload } from "./commission.payload.js";
import { commissioning } from "./commissioning.deed.js";

type Answer = Promise<CommissionPayload>;
const each = (ids: readonly string[]) => [...new Set(ids)];

@Resolver()
export class CommissionVerbs {
  @CommissionVerb("Commissions work on a case or its review from an external reviewer, and promises the fee under a heading of the budget (PO-55, PO-56).")
  async commissionExternalReview(@Arg("input") input: inputs.CommissionExternalReviewInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const { door, actor, today } = context;
    const paperIds = each(input.paperIds);
    const asked = {
      ...input, paperIds, endsOn: input.endsOn ?? input.dueOn, question: input.question.trim(), foreignPapers: await foreignTo(context, input.caseId, paperIds),
      candidate: await candidateNow(door.source, input.caseId, input.reviewerId, today), matter: await decisionMatter(context, "EXTERNAL_COMMISSION", input.feePence) };
    return answerCommission(context, info, await performOne(door, commissioning, { actor, input: asked, named: [{ id: input.caseId, expectedVersion: anyVersion }], idempotencyKey: input.idempotencyKey, sent: input }));
  }
  @CommissionVerb("Writes a message about a commission: the office to its reviewer, or the reviewer to the office (PO-55).", true)
  writeOnCommission(@Arg("input") input: inputs.WriteOnCommissionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.writing, { id: input.id, expectedVersion: anyVersion }, { text: input.text.trim(), isFromReviewer: isOutsider(context.actor) }); }
  @CommissionVerb("Releases more documents of the case to the reviewer (PO-55).")
  async releasePapers(@Arg("input") input: inputs.ReleasePapersInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const paperIds = each(input.paperIds);
    const of = await visible<{ caseId: string }>(context, Commission, input.id);
    const foreignPapers = of ? await foreignTo(context, of.caseId, paperIds) : 0;
    const names = (await context.door.source.query<{ name: string }[]>("SELECT name FROM attachments WHERE id = ANY($1::uuid[]) AND case_id = $2::uuid", [paperIds, of?.caseId ?? null])).map(({ name }) => name);
    return doToCommission(context, info, deeds.releasing, input, { paperIds, foreignPapers, papers: paperIds.length, names });
  }
  @CommissionVerb("Takes a document back: from now on the reviewer cannot open it (PO-55).")
  async withdrawPaper(@Arg("input") { id, expectedVersion }: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    await performOne(context.door, deeds.withdrawing, { actor: context.actor, input: {}, named: [{ id, expectedVersion }] });
    const [its] = await context.door.source.query<{ of: string }[]>("SELECT commission_id AS of FROM commission_papers WHERE id = $1", [id]);
    return answerCommission(context, info, its!.of);
  }
  @CommissionVerb("Gives a commission other dates, with the reason (PO-55).")
  changeCommissionDates(@Arg("input") input: inputs.ChangeCommissionDatesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.redating, input, { dueOn: input.dueOn, endsOn: input.endsOn, reason: input.reason }); }
  @CommissionVerb("Returns a report to its reviewer with the reason.")
  returnReport(@Arg("input") input: inputs.CommissionReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.returning, input, { reason: input.reason }); }
  @CommissionVerb("Accepts a report, with a mark by every criterion and the reason for each (PO-55).")
  acceptReport(@Arg("input") input: inputs.AcceptReportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.accepting, input, { marks: input.marks.map(({ criterion, mark, reason }) => ({ criterion, mark, reason })) }); }
  @CommissionVerb("Ends a commission early; what was promised for it is free again (PO-56).")
  endCommission(@Arg("input") input: inputs.CommissionReasonInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.ending, input, { reason: input.reason }); }
  @CommissionVerb("Matches an invoice to its commission, by reference and amount (PO-55, PO-56).")
  recordInvoice(@Arg("input") { id, expectedVersion, ...input }: inputs.RecordInvoiceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.invoicing, { id, expectedVersion }, { ...input, invoiceReference: input.invoiceReference.trim() }); }
  @CommissionVerb("Records that a commission was paid.")
  recordPayment(@Arg("input") input: inputs.RecordPaymentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return doToCommission(context, info, deeds.paying, input, { paidOn: input.paidOn }); }
}
