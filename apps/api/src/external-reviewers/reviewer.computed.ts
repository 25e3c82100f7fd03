import type { Parameters } from "../reading/parameters.js";

export const personName = (alias: string) => `SELECT s.name FROM staff_members s WHERE s.id = ${alias}.staff_id`;
export const expertiseLabels = (alias: string) => `SELECT coalesce(array_agg(t.label ORDER BY t.ordinal), '{}') FROM review_terms t WHERE t.kind = 'EXPERTISE' AND t.code = ANY(${alias}.expertise_codes)`;
export const contractEndsOn = (alias: string, p: Parameters) => `SELECT c.ends_on FROM reviewer_contracts c WHERE c.reviewer_id = ${alias}.id AND ${p.today} BETWEEN c.starts_on AND c.ends_on`;
export const isAway = (alias: string, p: Parameters) => `SELECT availability_of(s.id, s.has_limited_capacity, ${p.today}) = 'AWAY' FROM staff_members s WHERE s.id = ${alias}.staff_id`;
export const awayUntil = (alias: string, p: Parameters) => `away_until(${alias}.staff_id, ${p.today})`;
export const openCommissions = (alias: string) => `SELECT count(*)::int FROM commissions k WHERE k.reviewer_id = ${alias}.id AND k.is_open`;
