import { closingKinds } from "@remit/domain/notifications/kinds";
import { isOutsider } from "@remit/domain/organisation/outsiders";
import { seesCase } from "../access/seen-cases.js";
import type { Parameters } from "../reading/parameters.js";
import { readable } from "../reading/readable.js";
import { isOpenToTheirReviewer } from "../external-reviewers/commission.law.js";
import { Notification } from "./notification.entity.js";

const sees = (cases: string, p: Parameters) => (p.may("see-cases") ? `EXISTS (SELECT FROM cases c WHERE ${cases} AND ${seesCase("c", p)})` : "FALSE");

/** PO-55: somebody from outside is told of a commission while it is open to them. */
const ofTheirCommission = (alias: string, p: Parameters) => `${alias}.record_type = 'Commission' AND EXISTS (SELECT FROM commissions k WHERE k.id = ${alias}.record_id AND ${isOpenToTheirReviewer("k", p)})`;

/** CS-09: what somebody was told of a case shows only while they may see the case; of a case group, while they see any of its cases. */
export const mayStillKnow = (alias: string, p: Parameters) => isOutsider(p.actor) ? `(${alias}.kind IN (${closingKinds.map((kind) => `'${kind}'`).join(", ")}) OR ${ofTheirCommission(alias, p)})` : `(${alias}.case_id IS NULL OR ${sees(`c.id = ${alias}.case_id`, p)})
  AND (${alias}.record_type IS DISTINCT FROM 'CaseGroup' OR ${sees(`c.case_group_id = ${alias}.record_id`, p)})`;

const inOwnInbox = (alias: string, p: Parameters) => `${alias}.staff_id = ${p.staffId} AND ${alias}.in_inbox`;
readable(Notification, { scope: (alias, p) => `${inOwnInbox(alias, p)} AND ${mayStillKnow(alias, p)}`, outside: (alias, p) => `${inOwnInbox(alias, p)} AND ${ofTheirCommission(alias, p)}`, order: [{ by: "at", descending: true }] });
