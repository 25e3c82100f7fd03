import { letterActions as law, letterDrafting, type LetterFacts, type LetterInput, type LetterKept } from "@remit/domain/approvals/letter-actions";
import type { Deed, Doing } from "../door/deed.js";
import { happenedOnCase, onCase, rewrite, single, type Single } from "../casework/deeds.js";
import { begin } from "../organisation/writing.js";
import { letterFacts } from "./approvals.law.js";
import { Letter } from "./letter.entity.js";

/** A letter as it is written. */
export interface LetterWords { readonly kindId: string; readonly addressee: string; readonly subject: string; readonly body: string }
/** What the audit keeps of a letter: which parts changed, never the words themselves, which only some may read. */
export interface LetterChanged { readonly reference: string; readonly changed?: readonly string[]; readonly reason?: string }

/** Beginning a letter. */
export const drafting = onCase<LetterInput & { readonly words: LetterWords }, LetterChanged>({
  event: "letter drafted", law: letterDrafting.draftLetter,
  async one({ record }, { transaction, actor, input }) {
    const id = await begin(transaction, "letters", { caseId: record.id, ...input.words, draftedById: actor.staffId });
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM letters WHERE id = $1", [id]);
    return happenedOnCase(record, "Letter", id, { reference: made!.reference });
  },
});

export type LetterRecord = LetterKept & { readonly version: number };
/** Locks the cases of letters first, as a referral does, so that nothing is rewritten while it is referred. */
export const casesOfLettersFirst = "WITH g AS (SELECT g.id FROM case_groups g WHERE g.id IN (SELECT c.case_group_id FROM cases c JOIN letters l ON l.case_id = c.id WHERE l.id = ANY($1::uuid[])) ORDER BY g.id FOR UPDATE) SELECT FROM cases WHERE id IN (SELECT case_id FROM letters WHERE id = ANY($1::uuid[])) AND (SELECT count(*) FROM g) >= 0 ORDER BY id FOR UPDATE";

/** A deed that is judged on a letter. */
export const onLetter = <I, P extends object>(deed: Omit<Single<LetterRecord, LetterFacts, I, P>, "on" | "state" | "facts" | "lockFirst">): Deed<LetterRecord, LetterFacts, I, P> =>
  single<LetterRecord, LetterFacts, I, P>({ on: Letter as never, state: (record) => record.status, facts: letterFacts, lockFirst: casesOfLettersFirst, ...deed });

/** What happened to a letter, on its case's chain. */
export const happenedToLetter = <P extends object>({ id, caseId }: LetterRecord, { segmentId }: LetterFacts, particulars: P) => ({ recordType: "Letter", recordId: id, caseId, topics: [`segment:${segmentId}`, `case:${caseId}`], particulars });

const stepping = <I>(event: string, action: (typeof law)["issueLetter"] | (typeof law)["cancelLetter"], values: (doing: Doing<I>) => Readonly<Record<string, unknown>>, reason?: (input: I) => string) => onLetter<I, LetterChanged>({
  event, law: action,
  async one({ record, facts }, doing) {
    await rewrite(doing, "letters", record, values(doing));
    return happenedToLetter(record, facts, { reference: record.reference, ...(reason && { reason: reason(doing.input) }) });
  },
});

/** Rewriting a letter makes it a draft: whatever was approved was another text (WM-55). */
export const rewriting = onLetter<LetterInput & { readonly words: Partial<LetterWords> }, LetterChanged>({
  event: "letter edited", law: law.editLetter,
  async one({ record, facts }, doing) {
    const changes = await rewrite(doing, "letters", record, { ...doing.input.words, status: "DRAFT" });
    return happenedToLetter(record, facts, { reference: record.reference, changed: Object.keys(changes) });
  },
});
export const issuing = stepping<{ readonly how: string }>("letter issued", law.issueLetter, ({ actor, input: { how } }) => ({ status: "ISSUED", issuedAt: new Date(), issuedById: actor.staffId, issuedHow: how }));
export const cancelling = stepping<{ readonly reason: string }>("letter cancelled", law.cancelLetter, ({ input }) => ({ status: "CANCELLED", cancelledBecause: input.reason }), ({ reason }) => reason);
