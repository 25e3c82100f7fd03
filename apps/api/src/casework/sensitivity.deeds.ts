import { accessState, caseAccessActions, caseSensitivity, type AccessFacts, type AccessKept, type GiveAccessInput, type MarkInput, type Standee } from "@remit/domain/casework/case-sensitivity";
import type { Transaction } from "../door/deed.js";
import type { Door } from "../door/perform.js";
import { takingTwo } from "../organisation/taking-two.js";
import { CaseAccess } from "./case.entity.js";
import { accessFacts } from "./casework.law.js";
import { happenedOnCase, happenedToCase, onCase, rewrite, single } from "./deeds.js";

type Reasoned = { readonly reason: string };
/** What the audit keeps of a change of who may know. */
export interface Sensitivity { readonly reason: string; readonly kind?: string; readonly person?: string; readonly needToKnow?: readonly string[] }

/** People with how they stand on a case now, in the order in which they were named; null for those who are not there. */
export async function standees(door: Door, caseId: string, staffIds: readonly string[]): Promise<(Standee | null)[]> {
  const stands = (kind: string) => `EXISTS (SELECT FROM case_access k WHERE k.case_id = $1 AND k.staff_id = s.id AND k.kind = '${kind}' AND k.ended_at IS NULL)`;
  const found = await door.source.query<Standee[]>(`SELECT s.id, s.name, s.is_active AS "isActive", ${stands("NEED_TO_KNOW")} AS "needsToKnow", ${stands("EXCLUDED")} AS "isKeptOut", EXISTS (SELECT FROM cases c JOIN positions p ON p.id = c.owner_position_id WHERE c.id = $1 AND c.closed_on IS NULL AND p.holder_id = s.id) AS "holdsIt" FROM staff_members s WHERE s.id = ANY($2::uuid[])`, [caseId, staffIds]);
  return staffIds.map((id) => found.find((one) => one.id === id) ?? null);
}

const give = (transaction: Transaction, caseId: string, staffId: string, kind: string, reason: string, givenById: string) => transaction.query<{ id: string }>(
  "INSERT INTO case_access (case_id, staff_id, kind, reason, given_by_id) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (case_id, staff_id, kind) WHERE ended_at IS NULL DO NOTHING RETURNING id", [caseId, staffId, kind, reason, givenById]);

/** Whoever holds the case needs to know of it without being named. */
export const marking = onCase<MarkInput & Reasoned, Sensitivity>({
  event: "marked sensitive", law: caseSensitivity.markCaseSensitive,
  async one({ record }, doing) {
    const { needToKnow, reason } = doing.input;
    await doing.transaction.query("INSERT INTO case_access (case_id, staff_id, kind, reason, given_by_id) SELECT c.id, p.holder_id, 'NEED_TO_KNOW', 'Holds the case', $2 FROM cases c JOIN positions p ON p.id = c.owner_position_id WHERE c.id = $1 AND p.holder_id IS NOT NULL ON CONFLICT (case_id, staff_id, kind) WHERE ended_at IS NULL DO NOTHING", [record.id, doing.actor.staffId]);
    for (const one of needToKnow) await give(doing.transaction, record.id, one!.id, "NEED_TO_KNOW", reason, doing.actor.staffId);
    await rewrite(doing, "cases", record, { isSensitive: true });
    return happenedToCase(record, { reason, needToKnow: needToKnow.map((one) => one!.id) }, needToKnow.map((one) => ({ kind: "ACCESS_GIVEN", staffId: one!.id, reference: record.reference })));
  },
});

const seeing = (reference: string) => `see ${reference}`;

/** CS-09: everybody sees the case again, so it takes two. */
export const unmarking = takingTwo(onCase<Reasoned, Sensitivity>({
  event: "no longer sensitive", law: caseSensitivity.unmarkCaseSensitive,
  async one({ record }, doing) {
    await rewrite(doing, "cases", record, { isSensitive: false });
    return happenedToCase(record, { reason: doing.input.reason });
  },
}), {
  kind: "CASE_OPENED", caseOf: ({ id }) => id,
  given: ({ record }, { input: { reason } }) => ({ says: `Let everyone who sees cases see ${record.reference}, which is sensitive`, gives: [seeing(record.reference)], to: [], reason }),
  keeps: (input) => input, gather: async (_door, kept: Reasoned) => kept,
});

/** Keeping somebody out ends their needing to know. Letting somebody know of a sensitive case takes two (CS-09). */
export const givingAccess = takingTwo(onCase<GiveAccessInput & Reasoned, Sensitivity>({
  event: "access given", law: caseSensitivity.giveCaseAccess,
  async one({ record }, { transaction, actor, input: { person, kind, reason } }) {
    if (kind === "EXCLUDED") await transaction.query("UPDATE case_access SET ended_at = clock_timestamp(), version = version + 1 WHERE case_id = $1 AND staff_id = $2 AND kind = 'NEED_TO_KNOW' AND ended_at IS NULL", [record.id, person!.id]);
    const [made] = await give(transaction, record.id, person!.id, kind, reason, actor.staffId);
    return happenedOnCase(record, "CaseAccess", made!.id, { reason, kind, person: person!.id },
      kind === "NEED_TO_KNOW" ? [{ kind: "ACCESS_GIVEN", staffId: person!.id, reference: record.reference }] : person!.needsToKnow ? [{ kind: "ACCESS_ENDED", staffId: person!.id, reference: "" }] : []);
  },
}), {
  kind: "CASE_ACCESS", caseOf: ({ id }) => id,
  given: ({ record }, { input: { kind, person, reason } }) => (kind === "NEED_TO_KNOW" && record.isSensitive ? { says: `Let ${person!.name} know of ${record.reference}, which is sensitive`, gives: [seeing(record.reference)], to: [person!.id], reason } : null),
  keeps: ({ kind, person, reason }) => ({ kind, staffId: person!.id, reason }),
  gather: async (door, { staffId, ...kept }: Reasoned & Pick<GiveAccessInput, "kind"> & { staffId: string }, caseId) => ({ ...kept, person: (await standees(door, caseId, [staffId]))[0]! }),
});

type AccessRecord = AccessKept & { readonly version: number };
/** Ending that somebody is kept out lets them see the case again, so it takes two (CS-09). */
export const endingAccess = takingTwo(single<AccessRecord, AccessFacts, Reasoned, Sensitivity>({
  event: "access ended", law: caseAccessActions.endCaseAccess, on: CaseAccess as never, state: accessState, facts: accessFacts,
  lockFirst: "SELECT FROM cases WHERE id IN (SELECT case_id FROM case_access WHERE id = ANY($1::uuid[])) ORDER BY id FOR UPDATE",
  async one({ record }, { transaction, input: { reason } }) {
    await transaction.query("UPDATE case_access SET ended_at = clock_timestamp(), version = version + 1 WHERE id = $1", [record.id]);
    return { recordType: "CaseAccess", recordId: record.id, caseId: record.caseId, topics: [`case:${record.caseId}`], particulars: { reason, kind: record.kind, person: record.staffId },
      concerns: record.kind === "NEED_TO_KNOW" ? [{ kind: "ACCESS_ENDED", staffId: record.staffId, reference: "" }] : [] };
  },
}), {
  kind: "EXCLUSION_ENDED", caseOf: ({ caseId }) => caseId,
  given: ({ record, facts }, { input: { reason } }) => (record.kind === "EXCLUDED" ? { says: `Let ${facts.name} see ${facts.reference} again, from which they are kept out`, gives: [seeing(facts.reference)], to: [record.staffId], reason } : null),
  keeps: (input) => input, gather: async (_door, kept: Reasoned) => kept,
});
