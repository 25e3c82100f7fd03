import type { Parameters } from "../reading/parameters.js";

/** Whether a lesson was shared with a team in which the reader has a seat today. */
export const isSharedWithYou = (a: string, p: Parameters) => `EXISTS (SELECT FROM lesson_shares h JOIN positions q ON q.team_id = h.team_id WHERE h.lesson_id = ${a}.id AND q.holder_id = ${p.staffId} AND q.is_open)`;
const receipt = (a: string, p: Parameters, more = "TRUE") => `EXISTS (SELECT FROM lesson_receipts x WHERE x.lesson_id = ${a}.id AND x.staff_id = ${p.staffId} AND ${more})`;
export const youHaveRead = (a: string, p: Parameters) => receipt(a, p);
export const youHaveUsed = (a: string, p: Parameters) => receipt(a, p, "x.used_on IS NOT NULL");
