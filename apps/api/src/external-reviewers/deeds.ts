import type { Action } from "@remit/domain/law/law";
import type { CommissionKept, OnCommissionFacts } from "@remit/domain/external-reviewers/commission";
import type { Concern, NotificationKindName } from "@remit/domain/notifications/kinds";
import { rewrite, single } from "../casework/deeds.js";
import type { Deed, Doing, Happened } from "../door/deed.js";
import type { Differences } from "../organisation/writing.js";
import { Commission } from "./commission.entity.js";
import { commissionFacts } from "./commission.law.js";

/** What the audit keeps of something that happened to a commission. */
export interface CommissionChanged { readonly reference: string; readonly changes?: Differences; readonly [detail: string]: unknown }
/** A commission as its deeds know it. */
export type CommissionRecord = CommissionKept & { readonly version: number; readonly reviewId: string | null; readonly timesReturned: number };
export type CommissionDeed<I> = Deed<CommissionRecord, OnCommissionFacts, I, CommissionChanged>;

/** What happened to a commission, on the chain of its case. */
export const happenedToCommission = ({ id, caseId, reference }: Pick<CommissionRecord, "id" | "caseId" | "reference">, particulars: object, concerns: readonly Concern[] = []): Happened<CommissionChanged> =>
  ({ recordType: "Commission", recordId: id, caseId, topics: [`case:${caseId}`], particulars: { reference, ...particulars }, concerns });

interface Changing<I> {
  readonly event: string;
  readonly law: Action<CommissionKept, OnCommissionFacts, I, string>;
  values?(doing: Doing<I>, record: CommissionRecord): Readonly<Record<string, unknown>>;
  /** What is done beside it, in the same transaction. */
  also?(doing: Doing<I>, record: CommissionRecord): Promise<unknown>;
  tells?(input: I): object;
  /** What whoever commissioned it is told that this is. */
  readonly news?: NotificationKindName;
  /** What its reviewer is told that this is. */
  readonly toReviewer?: NotificationKindName;
}

/** A deed that changes commissions, one after another. */
export const changing = <I>({ event, law, values, also, tells, news, toReviewer }: Changing<I>): CommissionDeed<I> => single<CommissionRecord, OnCommissionFacts, I, CommissionChanged>({
  event, law, on: Commission as never, state: ({ status }) => status, facts: commissionFacts,
  async one({ record, facts }, doing) {
    await also?.(doing, record);
    const changes = await rewrite(doing, "commissions", record, values?.(doing, record) ?? {});
    return happenedToCommission(record, { changes, ...tells?.(doing.input) }, [
      ...(news ? [{ kind: news, staffId: record.commissionedById, reference: record.reference }] : []),
      ...(toReviewer ? [{ kind: toReviewer, staffId: facts.reviewerStaffId, reference: record.reference }] : []),
    ]);
  },
});
