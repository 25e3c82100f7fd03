import type { Action } from "@remit/domain/law/law";
import type { Concern } from "@remit/domain/notifications/kinds";
import type { SubmissionFacts, SubmissionKept } from "@remit/domain/submissions/submission";
import { rewrite, single } from "../casework/deeds.js";
import type { Deed, Doing, Transaction } from "../door/deed.js";
import { Submission } from "./submission.entity.js";
import { submissionFacts } from "./submission.law.js";

/** What the audit keeps of a submission. Never its words: who sees its case may not see the pack. */
export interface SubmissionChanged { readonly reference: string; readonly [detail: string]: unknown }
/** A submission as its deeds know it. */
export type SubmissionRecord = SubmissionKept & { readonly version: number; readonly kindId: string };
export type SubmissionDeed<I> = Deed<SubmissionRecord, SubmissionFacts, I, SubmissionChanged>;

interface Changing<I> {
  readonly event: string;
  readonly law: Action<SubmissionKept, SubmissionFacts, I, string>;
  /** The values that the submission is to have. */
  values(doing: Doing<I>, record: SubmissionRecord, facts: SubmissionFacts): Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;
  /** What is done beside it, in the same transaction, once the values are known. */
  also?(doing: Doing<I>, record: SubmissionRecord, facts: SubmissionFacts): Promise<unknown>;
  /** What the audit keeps besides which fields changed. */
  tells?(input: I): object;
  concerns?(doing: Doing<I>, record: SubmissionRecord): readonly Concern[] | Promise<readonly Concern[]>;
}

/** Who hears of it live: its cases' readers, and the segments of those who write, assess and decide it. */
export async function topicsOf(transaction: Transaction, id: string): Promise<string[]> {
  const rows = await transaction.query<{ topic: string }>(`SELECT DISTINCT 'segment:' || q.segment_id AS topic FROM submissions s JOIN positions q ON q.id IN (s.author_position_id, s.assessor_position_id, s.desk_position_id) WHERE s.id = $1
    UNION SELECT 'case:' || x.case_id FROM submission_cases x WHERE x.submission_id = $1 ORDER BY 1`, [id]);
  return rows.map(({ topic }) => topic);
}

/** A deed that changes submissions, one after another. */
export const changing = <I>({ event, law, values, also, tells, concerns }: Changing<I>): SubmissionDeed<I> => single<SubmissionRecord, SubmissionFacts, I, SubmissionChanged>({
  event, law, on: Submission as never, state: (record) => record.stage, facts: submissionFacts,
  async one({ record, facts }, doing) {
    const wanted = await values(doing, record, facts);
    await also?.(doing, record, facts);
    const before = await topicsOf(doing.transaction, record.id);
    const changes = await rewrite(doing, "submissions", record, wanted);
    const topics = [...new Set([...before, ...(await topicsOf(doing.transaction, record.id))])];
    return { recordType: "Submission", recordId: record.id, caseId: record.caseId, topics, particulars: { reference: record.reference, changed: Object.keys(changes), ...tells?.(doing.input) }, concerns: (await concerns?.(doing, record)) ?? [] };
  },
});

/** The author, and whoever sits on the author's seat now. */
export const theAuthor = (kind: Concern["kind"], { authorId, authorPositionId, reference }: SubmissionRecord): Concern[] =>
  [{ kind, reference, staffId: authorId }, { kind, reference, positionId: authorPositionId }];
