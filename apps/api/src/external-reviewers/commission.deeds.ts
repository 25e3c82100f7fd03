import { sayMoney } from "@remit/domain/authority/money";
import { commissionActions as law, paperActions, type Mark, type PaperKept } from "@remit/domain/external-reviewers/commission-actions";
import { rewrite, single } from "../casework/deeds.js";
import type { Deed } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { papersSql } from "./commissioning.deed.js";
import { changing, type CommissionChanged } from "./deeds.js";
import { CommissionPaper } from "./pieces.entity.js";

type Reasoned = { readonly reason: string };

export const writing = changing<{ readonly text: string; readonly isFromReviewer: boolean }>({
  event: "wrote on commission", law: law.writeOnCommission, news: "COMMISSION_NEWS", toReviewer: "COMMISSION_ASKED",
  also: ({ transaction, input, actor }, { id }) => begin(transaction, "commission_messages", { commissionId: id, ...input, writtenById: actor.staffId }),
});
export const releasing = changing<{ readonly paperIds: readonly string[]; readonly papers: number; readonly foreignPapers: number; readonly names: readonly string[] }>({
  event: "released papers of commission", law: law.releasePapers, toReviewer: "COMMISSION_CHANGED", tells: ({ names }) => ({ names }),
  also: ({ transaction, input, actor, today }, { id, caseId }) => transaction.query(papersSql, [id, caseId, input.paperIds, actor.staffId, today]),
});
export const redating = changing<{ readonly dueOn: string; readonly endsOn: string; readonly reason: string }>({
  event: "changed dates of commission", law: law.changeCommissionDates, toReviewer: "COMMISSION_CHANGED", values: ({ input: { dueOn, endsOn } }) => ({ dueOn, endsOn }), tells: ({ reason }) => ({ reason }),
});
export const returning = changing<Reasoned>({
  event: "returned report of commission", law: law.returnReport, toReviewer: "COMMISSION_RETURNED", tells: ({ reason }) => ({ reason }),
  values: ({ input }, { timesReturned }) => ({ status: "UNDER_WAY", returnedReason: input.reason, timesReturned: timesReturned + 1 }),
});
const marksSql = `INSERT INTO commission_marks (commission_id, criterion_code, mark, reason, marked_by_id) SELECT $1, x.criterion, x.mark, x.reason, $3 FROM jsonb_to_recordset($2::jsonb) AS x(criterion text, mark int, reason text)`;
export const accepting = changing<{ readonly marks: readonly Mark[] }>({
  event: "accepted report of commission", law: law.acceptReport, toReviewer: "COMMISSION_ACCEPTED", values: ({ actor, today }) => ({ status: "ACCEPTED", acceptedById: actor.staffId, acceptedOn: today }),
  also: ({ transaction, input, actor }, { id }) => transaction.query(marksSql, [id, JSON.stringify(input.marks), actor.staffId]),
  tells: ({ marks }) => ({ average: (marks.reduce((sum, one) => sum + one.mark, 0) / marks.length).toFixed(1) }),
});
export const ending = changing<Reasoned>({ event: "ended commission", law: law.endCommission, toReviewer: "COMMISSION_ENDED", values: ({ input, today }) => ({ status: "ENDED", endedOn: today, endedBecause: input.reason }), tells: ({ reason }) => ({ reason }) });
export const invoicing = changing<{ readonly commissionReference: string; readonly invoiceReference: string; readonly invoicePence: number; readonly invoicedOn: string }>({
  event: "matched invoice of commission", law: law.recordInvoice, values: ({ input: { invoiceReference, invoicePence, invoicedOn } }) => ({ status: "INVOICED", invoiceReference, invoicePence, invoicedOn }),
  tells: ({ invoiceReference, invoicePence }) => ({ invoice: invoiceReference, amount: sayMoney(invoicePence) }),
});
export const paying = changing<{ readonly paidOn: string }>({ event: "recorded payment of commission", law: law.recordPayment, toReviewer: "COMMISSION_PAID", values: ({ input }) => ({ status: "PAID", paidOn: input.paidOn }), tells: ({ paidOn }) => ({ paidOn }) });

/** A paper as its deed knows it. */
export type PaperRecord = PaperKept & { readonly version: number; readonly commissionId: string };
interface PaperFacts { readonly of: { readonly caseId: string; readonly reference: string; readonly name: string } }
export const withdrawing: Deed<PaperRecord, PaperFacts, object, CommissionChanged> = single<PaperRecord, PaperFacts, object, CommissionChanged>({
  event: "withdrew a paper of commission", law: paperActions.withdrawPaper, on: CommissionPaper as never, state: ({ withdrawnOn }) => (withdrawnOn ? "WITHDRAWN" : "RELEASED"),
  facts: { of: (alias) => `SELECT json_build_object('caseId', k.case_id, 'reference', k.reference, 'name', a.name) FROM commissions k, attachments a WHERE k.id = ${alias}.commission_id AND a.id = ${alias}.attachment_id` },
  async one({ record, facts: { of } }, doing) {
    await rewrite(doing, "commission_papers", record, { withdrawnOn: doing.today });
    return { recordType: "CommissionPaper", recordId: record.id, caseId: of.caseId, topics: [`case:${of.caseId}`], particulars: { reference: of.reference, name: of.name } };
  },
});
