import { openingDay } from "../office-days.js";
import { inOrderOfTime, onItsCase } from "../trail/tell-trail.js";
import { person, yearOf, yesterday } from "./reviewers.js";

/** A commission as it is told: on the n-th review of a stage, or on the n-th of the oldest complex cases, from whom, how far it has come; days are counted from the evening before the office opens. */
interface Told { readonly stage: "UNDER_REVIEW" | "CLOSED" | "CASE"; readonly nth: number; readonly by: string; readonly from: string; readonly status: string; readonly heading: string; readonly question: string; readonly hours: number; readonly pounds: number; readonly began: number; readonly due: number; readonly delivered?: number; readonly invoiced?: number; readonly report?: string; readonly marks?: readonly number[] }

const told: readonly Told[] = [
  { stage: "UNDER_REVIEW", nth: 1, by: "Tom Pell", from: "Professor Noel Abbott", status: "UNDER_WAY", heading: "Clinical advice", question: "Was the delay between the first and the second examination longer than good practice allowed at the time, and would it have changed what happened next?", hours: 14, pounds: 1240, began: -16, due: -2 },
  { stage: "UNDER_REVIEW", nth: 3, by: "Tom Pell", from: "Catrin Llewellyn", status: "DELIVERED", heading: "Clinical advice", question: "Do the notes show that somebody looked after her comfort each night, and were they written when they say that they were?", hours: 10, pounds: 750, began: -20, due: 3, delivered: -1, report: "The notes of eleven nights out of fourteen were written at the time. Those of the 4th, 5th and 9th were written together, in one hand, and say nothing that only somebody who was there could know.\n\nOn the question asked: care was given on most nights, and on three there is no evidence either way. I would not call the record reliable for those three." },
  { stage: "UNDER_REVIEW", nth: 5, by: "Tom Pell", from: "Helga Brandt", status: "OFFERED", heading: "Legal and process advice", question: "Did the body give him a fair chance to answer before it decided, by the policy that was in force then?", hours: 12, pounds: 900, began: -1, due: 14 },
  { stage: "CLOSED", nth: 1, by: "Helen Marsh", from: "Dr Ifeoma Nwosu", status: "ACCEPTED", heading: "Clinical advice", question: "Should she have been referred at the first visit?", hours: 7, pounds: 480, began: -45, due: -24, delivered: -26, report: "Yes. By the guidance of that year two of the three signs were enough, and all three were written down.", marks: [4, 4, 3, 4] },
  { stage: "CLOSED", nth: 2, by: "Tom Pell", from: "Professor Noel Abbott", status: "PAID", heading: "Clinical advice", question: "Were the results of the scan acted on as quickly as they should have been?", hours: 14, pounds: 1240, began: -60, due: -40, delivered: -36, invoiced: -28, report: "They were seen on the day and acted on eight days later. Three days would have been good practice.", marks: [3, 4, 4, 2] },
  { stage: "CLOSED", nth: 3, by: "Helen Marsh", from: "Catrin Llewellyn", status: "PAID", heading: "Clinical advice", question: "Was the plan of care followed after he came home?", hours: 9, pounds: 750, began: -68, due: -48, delivered: -50, invoiced: -40, report: "In the first week it was. After the carer changed nobody had read it.", marks: [4, 3, 4, 4] },
  { stage: "CASE", nth: 1, by: "Helen Marsh", from: "Professor Noel Abbott", status: "PAID", heading: "Clinical advice", question: "Could the infection have been seen a day earlier?", hours: 20, pounds: 1800, began: -290, due: -262, delivered: -264, invoiced: -256, report: "It could. The temperature was taken and not read.", marks: [4, 4, 4, 3] },
  { stage: "CASE", nth: 2, by: "Helen Marsh", from: "Ranjit Sandhu", status: "PAID", heading: "Legal and process advice", question: "Was the policy applied as it was written, and was it lawful to apply it so?", hours: 12, pounds: 1250, began: -275, due: -255, delivered: -249, invoiced: -240, report: "It was applied as written. Applying it without asking her first was not fair, and tomorrow I would ask her.", marks: [3, 4, 4, 4] },
];

const quoted = (text: string | undefined) => (text === undefined ? "NULL" : `'${text.replaceAll("'", "''")}'`);
const on = (days: number | undefined) => (days === undefined ? "NULL::date" : `${yesterday} + ${days}`);
const line = ({ stage, nth, by, from, status, heading, question, hours, pounds, began, due, delivered, invoiced, report }: Told, at: number) =>
  `(${at}, '${stage}', ${nth}, ${person(by)}, '${from}', '${status}', '${heading}', ${quoted(question)}, ${hours}, ${pounds * 100}, ${on(began)}, ${on(due)}, ${on(delivered)}, ${on(invoiced)}, ${quoted(report ?? "")})`;

const commissions = `
CREATE TEMPORARY TABLE told_commissions ON COMMIT DROP AS SELECT t.*, CASE WHEN t.stage <> 'CASE' THEN v.id END AS review_id, v.case_id, x.id AS reviewer_id, 'X-' || to_char(t.began, 'YYYY') || '-' || lpad((t.at + 41)::text, 6, '0') AS reference
  FROM (VALUES ${told.map(line).join(",\n")}) t(at, stage, nth, commissioner, reviewer, status, heading, question, hours, pence, began, due, delivered, invoiced, report)
  JOIN (SELECT id, case_id, stage, row_number() OVER (PARTITION BY stage ORDER BY reference) AS nth FROM reviews WHERE source IS NULL
    UNION ALL SELECT id, id, 'CASE', row_number() OVER (ORDER BY decided_on, reference) FROM cases WHERE status = 'CLOSED' AND complexity >= 3 AND NOT is_sensitive AND decided_on IS NOT NULL AND id NOT IN (SELECT case_id FROM reviews)) v ON v.stage = t.stage AND v.nth = t.nth JOIN staff_members s ON s.name = t.reviewer JOIN external_reviewers x ON x.staff_id = s.id;
DELETE FROM review_steps s USING told_commissions t WHERE s.review_id = t.review_id AND s.step = 'EXTERNAL_REVIEW';
INSERT INTO review_steps (review_id, step, is_for, reason, decided_by_id, decided_on) SELECT review_id, 'EXTERNAL_REVIEW', true, 'A specialist from outside should read the papers, so that nobody need take our word for it.', commissioner, began FROM told_commissions WHERE review_id IS NOT NULL;
INSERT INTO commissions (reference, case_id, review_id, reviewer_id, contract_id, heading_id, status, question, agreed_hours, fee_pence, due_on, ends_on, commissioned_by_id, commissioned_on, declared_on, declaration, report, delivered_on, accepted_by_id, accepted_on, invoice_reference, invoice_pence, invoiced_on, paid_on)
  SELECT t.reference, t.case_id, t.review_id, t.reviewer_id, c.id, h.id, t.status, t.question, t.hours, t.pence, t.due, t.due + 21, t.commissioner, t.began, CASE WHEN t.status <> 'OFFERED' THEN t.began + 1 END, CASE WHEN t.status <> 'OFFERED' THEN 'I have no interest in this matter, and know none of those concerned.' ELSE '' END,
    t.report, t.delivered, CASE WHEN t.status IN ('ACCEPTED', 'PAID') THEN t.commissioner END, CASE WHEN t.status IN ('ACCEPTED', 'PAID') THEN t.delivered + 2 END, CASE WHEN t.invoiced IS NOT NULL THEN 'INV-' || (t.at + 300) END, CASE WHEN t.invoiced IS NOT NULL THEN t.pence END, t.invoiced, CASE WHEN t.status = 'PAID' THEN t.invoiced + 9 END
  FROM told_commissions t JOIN reviewer_contracts c ON c.reviewer_id = t.reviewer_id JOIN budget_headings h ON h.name = t.heading AND h.year = ${yearOf("t.began")} ORDER BY t.at;
SELECT setval('commission_numbers', 60);`;

const around = `
INSERT INTO commission_hours (commission_id, "on", minutes, what) SELECT k.id, k.commissioned_on + h.day, h.minutes, h.what FROM commissions k, (VALUES (2, 150, 'First reading of the papers'), (4, 120, 'A timeline of what happened'), (7, 90, 'Draft')) h(day, minutes, what) WHERE k.status <> 'OFFERED' AND k.commissioned_on + h.day <= ${yesterday};
INSERT INTO commission_messages (commission_id, text, is_from_reviewer, written_by_id, written_at) SELECT k.id, m.text, m.theirs, CASE WHEN m.theirs THEN x.staff_id ELSE k.commissioned_by_id END, k.commissioned_on + m.day + time '10:20' FROM commissions k JOIN external_reviewers x ON x.id = k.reviewer_id, (VALUES
  (3, true, 'Thank you for the papers. Is there a list of who was on duty that week?'), (4, false, 'There is not; the body says that it was not kept. Please say in the report where that leaves a doubt.')) m(day, theirs, text) WHERE k.status = 'UNDER_WAY';
INSERT INTO commission_marks (commission_id, criterion_code, mark, reason, marked_by_id) SELECT k.id, (ARRAY['ANSWERS_THE_QUESTION','RESTS_ON_EVIDENCE','SOUND_REASONING','CLEAR_WRITING'])[m.n], m.mark, (ARRAY['Falls short of what was asked.','It takes some finding.','It does what was asked.','As good as one could wish.'])[m.mark], k.accepted_by_id
  FROM (VALUES ${told.flatMap(({ marks = [] }, at) => marks.map((mark, n) => `('${String(at + 41).padStart(6, "0")}', ${n + 1}, ${mark})`)).join(", ")}) m(number, n, mark) JOIN commissions k ON right(k.reference, 6) = m.number;`;

/** What was done, as the audit tells it. */
const history = `
INSERT INTO audit_entries (stream_id, at, actor_id, position_id, action, record_type, record_id, case_id, particulars)
SELECT t.case_id, ${onItsCase("t.at", "t.case_id", `${openingDay} - interval '5 hours'`)}, t.actor, (SELECT h.position_id FROM position_holdings h WHERE h.staff_id = t.actor AND h.held_to IS NULL AND h.is_primary), t.action, 'Commission', t.id, t.case_id, jsonb_build_object('reference', t.reference) || t.more FROM (
  SELECT k.*, 1 AS n, k.commissioned_on + time '11:05' AS at, k.commissioned_by_id AS actor, 'commissioned external review' AS action, jsonb_build_object('reviewer', s.name, 'amount', '£' || to_char(k.fee_pence / 100, 'FM9,999'), 'dueOn', k.due_on, 'papers', 2, 'question', k.question) AS more FROM commissions k JOIN external_reviewers x ON x.id = k.reviewer_id JOIN staff_members s ON s.id = x.staff_id
  UNION ALL SELECT k.*, 2, k.declared_on + time '09:30', x.staff_id, 'declared independence', '{}' FROM commissions k JOIN external_reviewers x ON x.id = k.reviewer_id WHERE k.declared_on IS NOT NULL
  UNION ALL SELECT k.*, 3, k.delivered_on + time '16:40', x.staff_id, 'delivered report of commission', '{}' FROM commissions k JOIN external_reviewers x ON x.id = k.reviewer_id WHERE k.delivered_on IS NOT NULL
  UNION ALL SELECT k.*, 4, k.accepted_on + time '14:15', k.accepted_by_id, 'accepted report of commission', jsonb_build_object('average', (SELECT round(avg(m.mark), 1) FROM commission_marks m WHERE m.commission_id = k.id)) FROM commissions k WHERE k.accepted_on IS NOT NULL) t ORDER BY t.at, t.n;`;

/** Commissions in every state, with what was written, worked, delivered and marked. */
export const commissionsSql = [commissions, around, history, inOrderOfTime].join("\n");
