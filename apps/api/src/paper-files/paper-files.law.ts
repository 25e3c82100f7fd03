import { caseRecordActions, paperFileActions, type HoldFacts, type PaperFileFacts, type PaperFileKept } from "@remit/domain/paper-files/paper-files";
import { viewOfItsCaseIsOnRecord, withItsCase } from "../access/seen-cases.js";
import { passesWhileItWaits } from "../approvals/read-only.guards.js";
import { Case } from "../casework/case.entity.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { LegalHold, PaperFile, PaperFileMovement, RetentionRule } from "./paper-file.entity.js";

const holdOf = (caseId: string) => `SELECT h.reason FROM legal_holds h WHERE h.case_id = ${caseId} AND h.lifted_on IS NULL`;

/** What the law must know of a file: who has it, and what its case still needs it for. */
export const paperFileFacts: FactsSql<PaperFileFacts> = {
  withName: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.with_id`,
  isCaseClosed: (a) => `SELECT c.status = 'CLOSED' FROM cases c WHERE c.id = ${a}.case_id`,
  openReview: (a) => `SELECT r.reference FROM reviews r WHERE r.case_id = ${a}.case_id AND r.is_open LIMIT 1`,
  hold: (a) => holdOf(`${a}.case_id`), keptUntil: (a) => `SELECT kept_until(${a}.case_id)`,
};
export const holdFacts: FactsSql<HoldFacts> = { hold: (a) => holdOf(`${a}.id`) };

readable(PaperFile, {
  scope: withItsCase, order: [{ by: "openedOn", descending: true }], witness: viewOfItsCaseIsOnRecord, law: { table: paperFileActions, facts: paperFileFacts, state: ({ state }: PaperFileKept) => state },
  search: (a, typed) => `(${a}.reference ILIKE ${typed} || '%' OR ${a}.about ILIKE '%' || ${typed} || '%' OR ${a}.kept_at ILIKE '%' || ${typed} || '%' OR EXISTS (SELECT FROM cases c WHERE c.id = ${a}.case_id AND c.reference ILIKE ${typed} || '%'))`,
});
readable(PaperFileMovement, { scope: seenWithThe(withItsCase, "file_id", (a, p) => `EXISTS (SELECT FROM paper_files f WHERE f.id = ${a}.file_id AND ${withItsCase("f", p)})`), order: [{ by: "id", descending: true }] });
readable(LegalHold, { scope: withItsCase, order: [{ by: "placedOn", descending: true }] });
readable(RetentionRule, { scope: "everyone", order: [{ by: "inForceFrom", descending: true }] });

extendLaw(Case, { table: caseRecordActions as never, facts: holdFacts as never });
passesWhileItWaits(...Object.values(caseRecordActions));
