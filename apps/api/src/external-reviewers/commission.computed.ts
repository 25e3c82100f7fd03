import type { Parameters } from "../reading/parameters.js";

export const caseReference = (alias: string) => `SELECT c.reference FROM cases c WHERE c.id = ${alias}.case_id`;
export const reviewerName = (alias: string) => `SELECT s.name FROM external_reviewers x JOIN staff_members s ON s.id = x.staff_id WHERE x.id = ${alias}.reviewer_id`;
export const reviewerStaffId = (alias: string) => `SELECT x.staff_id FROM external_reviewers x WHERE x.id = ${alias}.reviewer_id`;
export const commissionerName = (alias: string) => `SELECT s.name FROM staff_members s WHERE s.id = ${alias}.commissioned_by_id`;
export const isLate = (alias: string, p: Parameters) => `${alias}.status IN ('OFFERED', 'UNDER_WAY') AND ${alias}.due_on < ${p.today}`;
export const minutesRecorded = (alias: string) => `SELECT coalesce(sum(h.minutes), 0)::int FROM commission_hours h WHERE h.commission_id = ${alias}.id`;
export const averageMark = (alias: string) => `SELECT round(avg(m.mark), 1)::float8 FROM commission_marks m WHERE m.commission_id = ${alias}.id`;
