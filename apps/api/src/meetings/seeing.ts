import { seesCase, withItsCase, withItsCaseIfAny } from "../access/seen-cases.js";
import type { Parameters } from "../reading/parameters.js";

const isNamed = (item: string, p: Parameters) => `EXISTS (SELECT FROM agenda_item_readers named WHERE named.item_id = ${item}.id AND named.staff_id = ${p.staffId})`;
const isConcerned = (item: string, p: Parameters) => (p.may("arrange-meetings") ? "TRUE" : `(coalesce(${item}.owner_id = ${p.staffId}, false)
  OR EXISTS (SELECT FROM meetings m WHERE m.id = ${item}.meeting_id AND m.chair_id = ${p.staffId}) OR EXISTS (SELECT FROM meeting_attendees t WHERE t.meeting_id = ${item}.meeting_id AND ${p.staffId} IN (t.staff_id, t.deputy_id)))`);
const seesItsSubmission = (a: string, p: Parameters) => `NOT EXISTS (SELECT FROM submission_cases x JOIN cases c ON c.id = x.case_id WHERE x.submission_id = ${a}.submission_id AND NOT (${seesCase("c", p)}))`;
/** What is about a case or a submission is seen with every case that it is about; what is about none, by whoever may see cases (CS-09). */
export const seesItsSubject = (a: string, p: Parameters) => `${withItsCaseIfAny(a, p)} AND ${seesItsSubmission(a, p)}`;

/** Who sees an item of an agenda, as `seesItem` of the domain says it; the access matrix holds the two equal. */
export const seesItem = (item: string, p: Parameters) => `NOT ${item}.is_removed AND ${seesItsSubject(item, p)} AND (${isNamed(item, p)} OR (NOT ${item}.is_restricted AND ${isConcerned(item, p)}))`;
/** What belongs to an item that is on an agenda, by its column `item_id`, is seen with the item. */
export const withItsItem = (a: string, p: Parameters) => `EXISTS (SELECT FROM agenda_items i WHERE i.id = ${a}.item_id AND ${seesItem("i", p)})`;
/** What is about a theme or a lesson is seen by whoever sees cases, who read those. */
const isAboutLearning = (a: string, p: Parameters) => `(num_nonnulls(${a}.theme_id, ${a}.lesson_id) > 0 AND ${withItsCaseIfAny(a, p)})`;
/** Who sees what was decided, as `seesDecision` of the domain says it: with the item, or where that is not restricted with its case, theme or lesson. */
export const seesDecision = (a: string, p: Parameters) => `(${withItsItem(a, p)} OR ((${withItsCase(a, p)} OR ${isAboutLearning(a, p)}) AND ${seesItsSubmission(a, p)} AND NOT EXISTS (SELECT FROM agenda_items i WHERE i.id = ${a}.item_id AND i.is_restricted)))`;
/** Of what was given at a meeting or asked for one, that of a restricted item is for its readers and for those who owe and asked for it. */
export const seesItsAction = (a: string, p: Parameters) => `(${a}.meeting_id IS NULL OR ${p.staffId} IN (${a}.owner_id, ${a}.commissioned_by_id)
  OR NOT EXISTS (SELECT FROM agenda_items i LEFT JOIN meeting_papers q ON q.item_id = i.id WHERE (i.id = ${a}.agenda_item_id OR q.work_id = ${a}.id) AND i.is_restricted AND NOT ${isNamed("i", p)}))`;

/** What is about a sensitive case is shown only once the view of that case stands on its chain, and of every case of a submission (CS-09). */
export const viewOfItsSubjectIsOnRecord = (a: string, p: Parameters) => `coalesce((SELECT bool_and(NOT c.is_sensitive OR note_view(c.id, ${p.staffId}, ${p.positionId}))
  FROM cases c WHERE c.id IN (SELECT ${a}.case_id UNION ALL SELECT x.case_id FROM submission_cases x WHERE x.submission_id = ${a}.submission_id)), TRUE)`;
