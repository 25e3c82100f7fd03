import { seesCase } from "../access/seen-cases.js";
import type { Parameters } from "../reading/parameters.js";
import { readable } from "../reading/readable.js";
import { Notification } from "./notification.entity.js";

const sees = (cases: string, p: Parameters) => (p.may("see-cases") ? `EXISTS (SELECT FROM cases c WHERE ${cases} AND ${seesCase("c", p)})` : "FALSE");

/** CS-09: what somebody was told of a case shows only while they may see the case; of a case group, while they see any of its cases. */
export const mayStillKnow = (alias: string, p: Parameters) => `(${alias}.case_id IS NULL OR ${sees(`c.id = ${alias}.case_id`, p)})
  AND (${alias}.record_type IS DISTINCT FROM 'CaseGroup' OR ${sees(`c.case_group_id = ${alias}.record_id`, p)})`;

readable(Notification, { scope: (alias, p) => `${alias}.staff_id = ${p.staffId} AND ${alias}.in_inbox AND ${mayStillKnow(alias, p)}`, order: [{ by: "at", descending: true }] });
