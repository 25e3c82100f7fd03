import { caseAdditions, type FindingInput } from "@remit/domain/casework/case-additions";
import { findingActions, type FindingFacts, type FindingKept } from "@remit/domain/casework/finding-actions";
import type { Happened } from "../door/deed.js";
import type { Differences } from "../organisation/writing.js";
import { findingFacts } from "./casework.law.js";
import { happenedOnCase, onCase, rewrite, single, type Single } from "./deeds.js";
import { Finding } from "./finding.entity.js";

/** A head of complaint as it is written. */
export interface NewFinding { readonly complaint: string; readonly categoryId: string; readonly outcomeId: string | null }
/** What the audit keeps of a finding. */
export interface FindingChange { readonly ordinal: number; readonly complaint?: string; readonly changes?: Differences }

export const addingFinding = onCase<FindingInput & { readonly finding: NewFinding }, FindingChange>({
  event: "finding added", law: caseAdditions.addFinding,
  async one({ record }, { transaction, input: { finding } }) {
    const [made] = await transaction.query<{ id: string; ordinal: number }>(
      "INSERT INTO findings (case_id, ordinal, complaint, category_id, outcome_id) SELECT $1, coalesce(max(ordinal), 0) + 1, $2, $3, $4 FROM findings WHERE case_id = $1 RETURNING id, ordinal",
      [record.id, finding.complaint, finding.categoryId, finding.outcomeId]);
    return happenedOnCase(record, "Finding", made!.id, { ordinal: made!.ordinal, complaint: finding.complaint });
  },
});

type FindingRecord = FindingKept & { readonly version: number; readonly complaint: string };
const onFinding = <I>(deed: Omit<Single<FindingRecord, FindingFacts, I, FindingChange>, "on" | "facts">) =>
  single<FindingRecord, FindingFacts, I, FindingChange>({ on: Finding as never, facts: findingFacts, lockFirst: "SELECT FROM cases WHERE id IN (SELECT case_id FROM findings WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE", ...deed });
const happened = (record: FindingRecord, facts: FindingFacts, particulars: FindingChange): Happened<FindingChange> =>
  ({ recordType: "Finding", recordId: record.id, caseId: record.caseId, topics: [`segment:${facts.segmentId}`, `case:${record.caseId}`], particulars });

export const editingFinding = onFinding<FindingInput & { readonly finding: Partial<NewFinding> }>({
  event: "finding edited", law: findingActions.editFinding,
  one: async ({ record, facts }, doing) => happened(record, facts, { ordinal: record.ordinal, changes: await rewrite(doing, "findings", record, { ...doing.input.finding }) }),
});

/** The text stays in the audit. */
export const removingFinding = onFinding<object>({
  event: "finding removed", law: findingActions.removeFinding,
  async one({ record, facts }, { transaction }) {
    await transaction.query("DELETE FROM findings WHERE id = $1", [record.id]);
    return happened(record, facts, { ordinal: record.ordinal, complaint: record.complaint });
  },
});
