import type { BriefingPart } from "@remit/domain/briefings/labels";
import { withItsCaseIfAny } from "../access/seen-cases.js";
import type { Parameters } from "../reading/parameters.js";
import type { Computation } from "../reading/shown.js";

/** Whether the reader is named to read a briefing, and whether they confirmed the version that was issued last. */
export const isNamed = (a: string, p: Parameters) => `EXISTS (SELECT FROM briefing_readers named WHERE named.briefing_id = ${a}.id AND named.staff_id = ${p.staffId})`;
export const hasRead = (a: string, p: Parameters) => `EXISTS (SELECT FROM briefing_receipts said WHERE said.briefing_id = ${a}.id AND said.number = ${a}.issued_number AND said.staff_id = ${p.staffId})`;

/** Who reads words that are not issued, as `readsItsDraft` of the domain says it. */
export const readsItsDraft = (a: string, p: Parameters) => (p.may("prepare-briefings") || p.may("clear-briefings") ? "TRUE" : `${p.staffId} IN (${a}.author_id, ${a}.reviewer_id, ${a}.commissioned_by_id)`);
/** Who sees a briefing, as `seesBriefing` of the domain says it; the access matrix holds the two equal. */
export const seesBriefing = (a: string, p: Parameters) => `(${withItsCaseIfAny(a, p)} AND (${readsItsDraft(a, p)} OR (${a}.issued_number > 0 AND ${isNamed(a, p)})))`;

/** A part's words as they stand: to those who make the briefing at any time, to its readers while they are what was issued. */
export const itsWords = (part: BriefingPart): Computation => (a, p) => `CASE WHEN ${a}.state = 'ISSUED' OR ${readsItsDraft(a, p)} THEN ${a}.${part} END`;
