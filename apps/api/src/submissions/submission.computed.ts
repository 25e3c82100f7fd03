import type { Parameters } from "../reading/parameters.js";

/** The day by which what the stage asks for is to be done: the assessment, the further work, or the decision. */
export const dueOn = (a: string) => `SELECT CASE WHEN ${a}.stage IN ('RECEIVED', 'ASSESSED') THEN (SELECT k.due_on FROM clocks k WHERE k.record_id = ${a}.id AND k.stopped_on IS NULL)
  WHEN ${a}.stage = 'RETURNED' THEN (SELECT r.due_on FROM submission_returns r WHERE r.submission_id = ${a}.id AND r.resubmitted_on IS NULL ORDER BY r.round DESC LIMIT 1) WHEN ${a}.stage IN ('READY', 'WITH_PRINCIPAL') THEN ${a}.decide_by END`;
export const isLate = (a: string, p: Parameters) => `coalesce((${dueOn(a)}) < ${p.today}, false)`;
export const isMine = (a: string, p: Parameters) => `(${a}.author_id = ${p.staffId} OR ${a}.author_position_id IS NOT DISTINCT FROM ${p.positionId})`;
export const isMineToAssess = (a: string, p: Parameters) => `${a}.stage IN ('RECEIVED', 'ASSESSED') AND ${a}.assessor_position_id IS NOT NULL AND ${a}.assessor_position_id = ${p.positionId}`;
/** Whoever assessed it sees to what follows its decision (PO-18). */
export const isMineToFollow = (a: string, p: Parameters) => `${a}.stage IN ('DECIDED', 'COMMUNICATED') AND ${p.staffId} = ANY(${a}.assessor_ids)`;
/** On the reader's desk; or on that of somebody who is away today, where the scheme lets the reader sign instead (PO-11). */
export const waitsForMe = (a: string, p: Parameters) => `${a}.stage = 'WITH_PRINCIPAL' AND ${p.positionId} IS NOT NULL AND NOT ${p.staffId} = ANY(${a}.writer_ids || ${a}.assessor_ids) AND (${a}.desk_position_id = ${p.positionId}
  OR (signs_instead(${a}.kind_id, ${a}.complexity, ${p.positionId}, ${p.today}) AND EXISTS (SELECT FROM positions q WHERE q.id = ${a}.desk_position_id AND (q.holder_id IS NULL OR is_away(q.holder_id, ${p.today})))))`;
const office = "(SELECT id FROM calendars WHERE is_office_default LIMIT 1)";
export const workingDaysLain = (a: string, p: Parameters) => `CASE WHEN ${a}.stage = 'WITH_PRINCIPAL' THEN working_days_between(${a}.with_principal_on, ${p.today}, ${office}) END`;
export const returns = (a: string) => `SELECT count(*)::int FROM submission_returns r WHERE r.submission_id = ${a}.id`;
export const isRightFirstTime = (a: string) => `CASE WHEN EXISTS (SELECT FROM submission_returns r WHERE r.submission_id = ${a}.id) THEN false WHEN ${a}.ready_on IS NOT NULL THEN true END`;
export const isToBeChecked = (a: string) => `${a}.is_sampled AND NOT EXISTS (SELECT FROM submission_checks k WHERE k.submission_id = ${a}.id)`;
export const mayBeSignedInstead = (a: string, p: Parameters) => `signs_instead(${a}.kind_id, ${a}.complexity, ${p.positionId}, ${p.today})`;
export const wordsOf = (codes: string) => `SELECT coalesce(array_agg(t.label ORDER BY t.ordinal), '{}') FROM submission_terms t WHERE t.code = ANY(${codes})`;
