import { happened, nameOf, type Told } from "./told.js";

/** What came in is read with the first case that it was linked to. */
const items = "(SELECT i.*, (SELECT l.case_id FROM correspondence_cases l WHERE l.item_id = i.id ORDER BY l.linked_at, l.id LIMIT 1) AS case_id, array_remove(ARRAY[CASE WHEN i.is_high_risk THEN 'high risk' END, CASE WHEN i.is_high_profile THEN 'high profile' END], NULL) AS marks FROM correspondence_items i)";
const finished = "x.finished_on + time '15:20'";
export const correspondence: Told = [
  happened("CorrespondenceItem", items, [
    ["correspondence entered", "x.entered_at", "x.entered_by_id", "'reference', x.reference, 'channel', x.channel"],
    ["correspondence triaged", "x.triaged_at", "x.triaged_by_id", "'reference', x.reference, 'to', (SELECT g.name FROM segments g WHERE g.id = x.segment_id), 'marks', x.marks", "x.triaged_at IS NOT NULL"],
    ["correspondence answered in the register", finished, "x.finished_by_id", "'reference', x.reference", "x.status = 'ANSWERED'"],
    ["correspondence settled at first contact", finished, "x.finished_by_id", "'reference', x.reference", "x.status = 'RESOLVED'"],
    ["correspondence filed", finished, "x.finished_by_id", "'reference', x.reference, 'reason', x.finished_how", "x.status = 'FILED'"],
  ]),
  happened("ContactInstruction", "(SELECT i.*, CASE i.kind WHEN 'DO_NOT_ACKNOWLEDGE' THEN 'Do not acknowledge' WHEN 'CONTACT_RESTRICTION' THEN 'Restricted contact' ELSE 'Challenging behaviour' END AS called FROM contact_instructions i)", [
    ["instruction recommended", "x.starts_on - 3 + time '10:30'", "x.recommended_by_id", "'reference', x.reference, 'kind', x.called, 'about', 'a person', 'startsOn', x.starts_on, 'endsOn', x.ends_on"],
    ["instruction approved", "x.decided_at", "x.decided_by_id", "'reference', x.reference, 'kind', x.called, 'about', 'a person', 'reason', x.decided_because", "x.status = 'APPROVED'"],
  ]),
].join("\nUNION ALL ");

const changes = "(SELECT c.*, e.case_id, e.reference, e.kind, e.id AS entry FROM high_risk_changes c JOIN high_risk_entries e ON e.id = c.entry_id)";
const ofEntry = (action: string, what: string, particulars: string): Told => happened("HighRiskEntry", changes, [[action, "x.at", "x.by_id", `'reference', x.reference, ${particulars}`, `x.what = '${what}'`]]).replace("x.id, jsonb", "x.entry AS id, jsonb");
export const highRisk: Told = [
  ofEntry("entered as high risk", "ENTERED", "'level', x.level, 'kind', CASE x.kind WHEN 'HIGH_RISK' THEN 'High risk' WHEN 'HIGH_PROFILE' THEN 'High profile' ELSE 'High risk and high profile' END"), ofEntry("validated as high risk", "VALIDATED", "'level', x.level"),
  ofEntry("reviewed as high risk", "REVIEWED", "'isOnTrack', x.is_on_track, 'nextReviewOn', x.next_review_on, 'note', x.note"), ofEntry("took off the high-risk register", "LEFT", "'reason', x.note"),
].join("\nUNION ALL ");

const isWritten = "x.message <> ''";
export const briefings: Told = [
  happened("Briefing", "briefings", [
    ["commissioned a briefing", "x.commissioned_on + time '10:05'", "x.commissioned_by_id", `'reference', x.reference, 'from', ${nameOf("x.author_id")}, 'dueOn', x.due_on`],
    ["put a briefing together", "x.assembled_at", "x.author_id", "'reference', x.reference", "x.assembled_at IS NOT NULL"], ["wrote in a briefing", "x.commissioned_on + 1 + time '14:40'", "x.author_id", "'reference', x.reference", isWritten],
    ["sent a briefing to its reviewer", "x.due_on - 2 + time '16:15'", "x.author_id", "'reference', x.reference", "x.state IN ('WITH_REVIEWER', 'REVIEWED', 'ISSUED')"],
    ["returned a briefing", "x.due_on - 1 + time '09:50'", "x.reviewer_id", "'reference', x.reference, 'reason', x.returned_reason", "x.returned_reason IS NOT NULL AND x.state = 'DRAFTING'"],
    ["passed a briefing", "x.reviewed_on + time '11:10'", "x.reviewed_by_id", "'reference', x.reference", "x.reviewed_on IS NOT NULL"],
  ]),
  happened("Briefing", "(SELECT b.id, b.case_id, b.reference, v.number, v.issued_at, v.issued_by_id FROM briefing_versions v JOIN briefings b ON b.id = v.briefing_id)", [["issued a briefing", "x.issued_at", "x.issued_by_id", "'reference', x.reference, 'number', x.number"]]),
  happened("Briefing", "(SELECT b.id, b.case_id, b.reference, r.number, r.read_at, r.staff_id FROM briefing_receipts r JOIN briefings b ON b.id = r.briefing_id)", [["read a briefing", "x.read_at", "x.staff_id", "'reference', x.reference, 'number', x.number"]]),
].join("\nUNION ALL ");

export const press: Told = [
  happened("LineToTake", "lines_to_take", [
    ["drafted a line to take", "coalesce(x.cleared_on - 3, $1::date - 4) + time '10:50'", "x.author_id", "'reference', x.reference"],
    ["asked for a line to be cleared", "coalesce(x.cleared_on, $1::date) - 2 + time '15:35'", "x.author_id", `'reference', x.reference, 'to', ${nameOf("x.clearer_id")}`, "x.clearer_id IS NOT NULL"],
    ["cleared a line to take", "x.cleared_on + time '09:20'", "x.cleared_by_id", "'reference', x.reference, 'expiresOn', x.expires_on", "x.cleared_on IS NOT NULL"],
  ]),
  happened("PressEnquiry", "press_enquiries", [
    ["recorded a press enquiry", "x.received_on + time '09:50'", "x.recorded_by_id", "'reference', x.reference, 'outlet', x.outlet"],
    ["answered a press enquiry", "x.answered_on + time '15:30'", "x.answered_by_id", "'reference', x.reference, 'line', (SELECT l.reference FROM lines_to_take l WHERE l.id = x.line_id)", "x.state = 'ANSWERED'"],
    ["closed a press enquiry", "x.answered_on + time '15:30'", "x.answered_by_id", "'reference', x.reference, 'reason', x.answer", "x.state = 'CLOSED'"],
  ]),
  happened("ExternalRelationship", "(SELECT r.*, NULL::uuid AS case_id, (SELECT coalesce(min(u.given_on), $1::date - 100) FROM undertakings u WHERE u.relationship_id = r.id) AS since FROM external_relationships r)", [["added a relationship", "x.since - 1 + time '11:15'", "x.owner_id", "'name', x.name"]]),
  happened("Undertaking", "(SELECT u.*, r.name FROM undertakings u JOIN external_relationships r ON r.id = u.relationship_id)", [
    ["gave an undertaking", "x.given_on + time '16:20'", "x.given_by_id", "'name', x.name, 'what', x.what, 'dueOn', x.due_on"], ["kept an undertaking", "x.settled_on + time '12:10'", "x.owner_id", "'name', x.name, 'what', x.what", "x.state = 'KEPT'"],
    ["did not keep an undertaking", "x.settled_on + time '12:10'", "x.owner_id", "'name', x.name, 'reason', x.outcome", "x.state = 'NOT_KEPT'"],
  ]),
].join("\nUNION ALL ");

const isUntold = "NOT EXISTS (SELECT FROM audit_entries e WHERE e.record_id = x.id)";
/** Work that was asked for, and what nobody has told of yet. */
export const work: Told = happened("CommissionedWork", "commissioned_work", [
  ["asked for work", "x.commissioned_on + time '10:40'", "x.commissioned_by_id", `'reference', x.reference, 'to', ${nameOf("x.owner_id")}, 'what', x.what, 'dueOn', x.due_on`, isUntold], ["completed commissioned work", "x.done_on + time '15:50'", "x.owner_id", "'reference', x.reference, 'outcome', x.outcome", `x.state = 'DONE' AND ${isUntold}`],
]);

export const assurance: Told = [
  happened("CaseSample", "(SELECT m.*, NULL::uuid AS case_id FROM case_samples m)", [["drew a sample of cases", "x.drawn_on + time '09:45'", "x.drawn_by_id", "'reference', x.reference, 'drawn', x.size, 'listed', x.listed, 'seed', x.seed"]]),
  happened("CaseExamination", "case_examinations", [["examined casework", "x.examined_on + time '14:25'", "x.examiner_id", `'reference', x.reference, 'holder', ${nameOf("x.holder_id")}, 'finding', CASE x.finding WHEN 'IN_ORDER' THEN 'In order' WHEN 'TO_IMPROVE' THEN 'Something to improve' ELSE 'Not in order' END`, "x.state = 'EXAMINED'"]]),
  happened("PaymentRun", "(SELECT r.*, NULL::uuid AS case_id FROM payment_runs r)", [["imported payments", "x.imported_at", "x.imported_by_id", "'reference', x.reference, 'paidFrom', x.paid_from, 'paidTo', x.paid_to, 'payments', (SELECT count(*) FROM payments m WHERE m.run_id = x.id), 'exceptions', (SELECT count(*) FROM payment_exceptions e JOIN payments m ON m.id = e.payment_id WHERE m.run_id = x.id)"]]),
  happened("PaymentException", "(SELECT e.*, m.reference, r.imported_at, r.imported_by_id, k.name, w.due_on, w.owner_id FROM payment_exceptions e JOIN payments m ON m.id = e.payment_id JOIN payment_runs r ON r.id = m.run_id JOIN payment_exception_kinds k ON k.id = e.kind_id JOIN commissioned_work w ON w.id = e.work_id)",
    [["raised a payment exception", "x.imported_at", "x.imported_by_id", `'reference', x.reference, 'name', x.name, 'to', ${nameOf("x.owner_id")}, 'dueOn', x.due_on`]]),
  happened("ComplianceInvolvement", "compliance_involvements", [
    ["involved Compliance and Fraud", "x.involved_on + time '11:30'", "x.involved_by_id", "'reference', x.reference, 'reason', x.why"], ["reviewed casework for Compliance and Fraud", "x.reviewed_on + time '15:45'", "x.reviewed_by_id", "'reference', x.reference", "x.reviewed_on IS NOT NULL"],
  ]),
  happened("ComplianceInvolvement", "(SELECT v.id, v.case_id, v.reference, t.visited_on, t.recorded_by_id FROM compliance_visits t JOIN compliance_involvements v ON v.id = t.involvement_id)", [["recorded a visit of Compliance and Fraud", "x.visited_on + time '16:50'", "x.recorded_by_id", "'reference', x.reference, 'visitedOn', x.visited_on"]]),
  happened("ComplianceInvolvement", "(SELECT v.id, v.case_id, v.reference, s.found, s.raised_on, s.raised_by_id, w.due_on, w.owner_id FROM compliance_issues s JOIN compliance_involvements v ON v.id = s.involvement_id JOIN commissioned_work w ON w.id = s.work_id)",
    [["raised an issue for Compliance and Fraud", "x.raised_on + time '16:55'", "x.raised_by_id", `'reference', x.reference, 'to', ${nameOf("x.owner_id")}, 'what', x.found, 'dueOn', x.due_on`]]),
].join("\nUNION ALL ");
