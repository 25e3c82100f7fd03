import type { Parameters } from "../reading/parameters.js";

const clock = (alias: string, kind: string) => `SELECT k.due_on FROM clocks k WHERE k.record_id = ${alias}.id AND k.kind = '${kind}'`;
/** The clocks of a review that still run and are not paused. */
const counting = (alias: string) => `clocks k WHERE k.record_id = ${alias}.id AND k.stopped_on IS NULL AND NOT EXISTS (SELECT FROM clock_pauses p WHERE p.clock_id = k.id AND p.to_on IS NULL AND p.from_on <= k.due_on)`;

export const replyDueOn = (alias: string) => clock(alias, "REPLY");
export const longStopOn = (alias: string) => clock(alias, "LONG_STOP");
export const nextDueOn = (alias: string) => `SELECT min(k.due_on) FROM ${counting(alias)}`;
export const isLate = (alias: string, p: Parameters) => `${alias}.is_open AND EXISTS (SELECT FROM ${counting(alias)} AND k.due_on < ${p.today})`;
export const isMine = (alias: string, p: Parameters) => `${alias}.reviewer_position_id IS NOT NULL AND ${alias}.reviewer_position_id = ${p.positionId}`;
export const bodyOf = (alias: string) => `SELECT b.name FROM cases c JOIN bodies b ON b.id = c.body_id WHERE c.id = ${alias}.case_id`;
export const wordsOfGrounds = (alias: string) => `SELECT coalesce(array_agg(t.label ORDER BY t.ordinal), '{}') FROM review_terms t WHERE t.kind = 'GROUND' AND t.code = ANY(${alias}.ground_codes)`;
export const qualityPoints = (alias: string) => `SELECT count(*)::int FROM review_terms t WHERE t.kind = 'QUALITY_POINT' AND ${alias}.received_on >= t.in_use_from AND (t.in_use_to IS NULL OR ${alias}.received_on < t.in_use_to)`;
