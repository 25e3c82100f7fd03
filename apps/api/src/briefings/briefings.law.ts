import { briefingActions, commissioningBriefing, type BriefingFacts } from "@remit/domain/briefings/briefing";
import { enteringActions, highRiskActions, type EntryFacts, type HighRiskFacts } from "@remit/domain/briefings/high-risk";
import { enquiryActions, lineActions, pressBeginnings, type LineFacts } from "@remit/domain/briefings/press";
import { undertakingActions, relationshipActions, type UndertakingFacts, type RelationshipFacts } from "@remit/domain/briefings/relationships";
import { viewOfItsCaseIsOnRecord, withItsCase, withItsCaseIfAny } from "../access/seen-cases.js";
import { passesWhileItWaits } from "../approvals/read-only.guards.js";
import { Case } from "../casework/case.entity.js";
import type { Parameters } from "../reading/parameters.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { seenWithThe } from "../reading/sight.js";
import { Briefing } from "./briefing.entity.js";
import { HighRiskChange, HighRiskEntry } from "./high-risk.entity.js";
import { recommendationActions, recommendationBeginnings, type AboutBody } from "@remit/domain/briefings/recommendations";
import { BodyRecommendation } from "./recommendation.entity.js";
import { BriefingReader, BriefingReceipt, BriefingVersion } from "./issue.entity.js";
import { LineToTake, PressEnquiry } from "./press.entity.js";
import { Undertaking, ExternalRelationship } from "./relationship.entity.js";
import { isNamed, hasRead, seesBriefing } from "./who-reads.js";

const nameOf = (column: string) => (a: string) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.${column}`;
const stated = { state: ({ state }: { readonly state: string }) => state };
const words = (...columns: readonly string[]) => (a: string, typed: string) => `(${columns.map((column) => `${a}.${column} ILIKE '%' || ${typed} || '%'`).join(" OR ")} OR EXISTS (SELECT FROM cases c WHERE c.id = ${a}.case_id AND (c.reference ILIKE ${typed} || '%' OR c.title ILIKE '%' || ${typed} || '%')))`;

export const highRiskFacts: FactsSql<HighRiskFacts> = { ownerName: nameOf("owner_id") };
readable(HighRiskEntry, { scope: withItsCase, order: [{ by: "nextReviewOn" }], witness: viewOfItsCaseIsOnRecord, search: words("reference", "rationale"), law: { table: highRiskActions, facts: highRiskFacts, ...stated } });
readable(HighRiskChange, { scope: seenWithThe(withItsCase, "entry_id", (a, p) => `EXISTS (SELECT FROM high_risk_entries e WHERE e.id = ${a}.entry_id AND ${withItsCase("e", p)})`), order: [{ by: "at", descending: true }] });

const withItsBriefing = seenWithThe(seesBriefing, "briefing_id", (a, p) => `EXISTS (SELECT FROM briefings b WHERE b.id = ${a}.briefing_id AND ${seesBriefing("b", p)})`);
export const briefingFacts: FactsSql<BriefingFacts> = {
  authorName: nameOf("author_id"), readers: (a) => `SELECT count(*)::int FROM briefing_readers named WHERE named.briefing_id = ${a}.id`,
  youAreAReader: isNamed, youHaveReadIt: hasRead,
};
readable(Briefing, { scope: seesBriefing, order: [{ by: "dueOn", descending: true }], witness: viewOfItsCaseIsOnRecord, search: words("reference", "title"), law: { table: briefingActions, facts: briefingFacts, ...stated } });
readable(BriefingVersion, { scope: withItsBriefing, order: [{ by: "number", descending: true }] });
readable(BriefingReader, { scope: withItsBriefing, order: [{ by: "staff.name" }] });
readable(BriefingReceipt, { scope: withItsBriefing, order: [{ by: "readAt" }] });

export const lineFacts: FactsSql<LineFacts> = { clearerName: nameOf("clearer_id") };
readable(LineToTake, { scope: withItsCaseIfAny, order: [{ by: "reference", descending: true }], witness: viewOfItsCaseIsOnRecord, search: words("reference", "subject"), law: { table: lineActions, facts: lineFacts, ...stated } });
readable(PressEnquiry, { scope: withItsCaseIfAny, order: [{ by: "dueOn", descending: true }], witness: viewOfItsCaseIsOnRecord, search: words("reference", "outlet", "question"), law: { table: enquiryActions, facts: {}, ...stated } });

const seesCases = (_a: string, p: Parameters) => (p.may("see-cases") ? "TRUE" : "FALSE");
export const relationshipFacts: FactsSql<RelationshipFacts> = { openUndertakings: (a) => `SELECT count(*)::int FROM undertakings m WHERE m.relationship_id = ${a}.id AND m.is_open` };
export const undertakingFacts: FactsSql<UndertakingFacts> = { ownerName: nameOf("owner_id") };
readable(ExternalRelationship, { scope: seesCases, order: [{ by: "name" }], search: (a, typed) => `${a}.name ILIKE '%' || ${typed} || '%'`, law: { table: relationshipActions, facts: relationshipFacts, ...stated } });
readable(Undertaking, { scope: withItsCaseIfAny, order: [{ by: "dueOn" }], witness: viewOfItsCaseIsOnRecord, law: { table: undertakingActions, facts: undertakingFacts, ...stated } });

/** A case says whether it can be entered on the register, and what can be asked for about it; none of it changes the case. */
export const entryFacts: FactsSql<EntryFacts> = { openEntry: (a) => `SELECT e.reference FROM high_risk_entries e WHERE e.case_id = ${a}.id AND e.is_open` };
/** The body that a case is about, to which its decision recommends (PO-70). */
export const aboutBody: FactsSql<AboutBody> = { bodyName: (a) => `SELECT b.name FROM bodies b WHERE b.id = ${a}.body_id` };
readable(BodyRecommendation, { scope: withItsCase, order: [{ by: "dueOn" }], witness: viewOfItsCaseIsOnRecord, search: words("what"), law: { table: recommendationActions, facts: {}, ...stated } });
const onCases = { ...enteringActions, ...commissioningBriefing, ...pressBeginnings, ...recommendationBeginnings };
extendLaw(Case, { table: onCases as never, facts: { ...entryFacts, ...aboutBody } as never });
passesWhileItWaits(...Object.values(onCases));
