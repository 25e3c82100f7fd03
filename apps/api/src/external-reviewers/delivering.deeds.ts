import { commissionActions as law } from "@remit/domain/external-reviewers/commission-actions";
import { begin } from "../organisation/writing.js";
import { changing } from "./deeds.js";

/** What the reviewer does with what was commissioned from them. */
export const declaring = changing<{ readonly declaration: string }>({
  event: "declared independence", law: law.declareIndependence, values: ({ input, today }) => ({ status: "UNDER_WAY", declaredOn: today, declaration: input.declaration }),
});
export const declining = changing<{ readonly reason: string }>({
  event: "declined commission", law: law.declineCommission, news: "COMMISSION_NEWS", values: ({ input, today }) => ({ status: "DECLINED", endedOn: today, endedBecause: input.reason }), tells: ({ reason }) => ({ reason }),
});
export const recordingTime = changing<{ readonly on: string; readonly minutes: number; readonly what: string }>({
  event: "recorded time on commission", law: law.recordCommissionTime, tells: ({ minutes }) => ({ minutes }),
  also: ({ transaction, input }, { id }) => begin(transaction, "commission_hours", { commissionId: id, ...input }),
});
export const allowingUpload = changing<{ readonly tokenHash: Buffer; readonly name: string; readonly expiresAt: Date }>({
  event: "upload allowed", law: law.requestReportUpload, tells: ({ name }) => ({ name }),
  also: ({ transaction, actor, input }, { caseId }) => begin(transaction, "upload_tickets", { caseId, staffId: actor.staffId, ...input }),
});
export const delivering = changing<{ readonly report: string; readonly documentId: string | null; readonly foreignDocument: boolean }>({
  event: "delivered report of commission", law: law.deliverReport, news: "COMMISSION_DELIVERED",
  values: ({ input, today }) => ({ status: "DELIVERED", report: input.report, reportDocumentId: input.documentId, deliveredOn: today }),
});
