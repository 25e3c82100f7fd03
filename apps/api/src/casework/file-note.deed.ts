import { caseAdditions } from "@remit/domain/casework/case-additions";
import type { Transaction } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { happenedOnCase, onCase, toItsHolder } from "./deeds.js";

/** People whom a note names with @ before their name or staff number, as whole words. */
const namedSql = `SELECT s.id FROM staff_members s, LATERAL (VALUES (s.name), (s.staff_number)) AS called(by)
  WHERE s.is_active AND $1 ILIKE '%@' || called.by || '%' AND $1 ~* ('@' || regexp_replace(called.by, '([^[:alnum:] ])', '\\\\\\1', 'g') || '(?![[:alnum:]])')`;
const namedIn = async (transaction: Transaction, text: string) => (text.includes("@") ? transaction.query<{ id: string }>(namedSql, [text]) : []);

/** A note is written once and never changed. Whoever is named in it is told so; the case's holder is told of any note of another's. */
export const notingOnFile = onCase<{ readonly text: string }, { readonly text: string }>({
  event: "file note added", law: caseAdditions.addFileNote,
  async one({ record }, { transaction, actor, input: { text } }) {
    const mentioned = (await namedIn(transaction, text)).map(({ id }) => ({ kind: "MENTIONED", staffId: id, reference: record.reference }) as const);
    return happenedOnCase(record, "FileNote", await begin(transaction, "file_notes", { caseId: record.id, text, writtenById: actor.staffId }), { text }, [...mentioned, toItsHolder("NOTE_ADDED", record)]);
  },
});
