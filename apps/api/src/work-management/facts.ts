import type { AssigningFacts } from "@remit/domain/work-management/assigning";
import type { ReturnFacts } from "@remit/domain/work-management/returning";
import { workFacts } from "../casework/casework.law.js";
import type { FactsSql } from "../reading/readable.js";

/** Who is kept out of a case of the group, or must know of each sensitive one; `group` is SQL for the group's identifier. */
export const keptOut = (group: string) => `SELECT coalesce(json_agg(DISTINCT a.staff_id), '[]') FROM case_access a JOIN cases c ON c.id = a.case_id WHERE c.case_group_id = ${group} AND a.kind = 'EXCLUDED' AND a.ended_at IS NULL`;
export const mustKnow = (group: string) => `SELECT CASE WHEN count(*) = 0 THEN NULL ELSE (SELECT coalesce(json_agg(n.staff_id), '[]') FROM (
    SELECT a.staff_id FROM case_access a JOIN cases k ON k.id = a.case_id WHERE k.case_group_id = ${group} AND k.is_sensitive AND a.kind = 'NEED_TO_KNOW' AND a.ended_at IS NULL
    GROUP BY a.staff_id HAVING count(DISTINCT a.case_id) = (SELECT count(*) FROM cases e WHERE e.case_group_id = ${group} AND e.is_sensitive)) n) END
  FROM cases c WHERE c.case_group_id = ${group} AND c.is_sensitive`;

/** How complex the most complex open case of the group is. */
export const complexity = (group: string) => `SELECT coalesce(max(c.complexity), 1) FROM cases c WHERE c.case_group_id = ${group} AND c.closed_on IS NULL`;

const companions = (group: string) => `SELECT coalesce(json_agg(json_build_object('id', w.id, 'reference', w.reference, 'version', w.version)), '[]') FROM service_requests w WHERE w.case_group_id = ${group} AND w.is_open`;

const assigningFacts = (group: (alias: string) => string): FactsSql<AssigningFacts> => ({
  ...workFacts, keptOut: (alias) => keptOut(group(alias)), mustKnow: (alias) => mustKnow(group(alias)), complexity: (alias) => complexity(group(alias)), companions: (alias) => companions(group(alias)),
});
/** What the door needs to judge the assignment of a service request, and of a case group. */
export const requestFacts = assigningFacts((alias) => `${alias}.case_group_id`);
export const groupFacts = assigningFacts((alias) => `${alias}.id`);

/** What is open under a record, by kind; `by` is the column that points to it. */
export const outstanding = (by: string, alias: string) => `SELECT json_build_object(${[["serviceRequests", "service_requests"], ["activities", "activities"], ["correspondence", "inbound_correspondence"]]
  .map(([kind, table]) => `'${kind}', (SELECT count(*)::int FROM ${table} w WHERE w.${by} = ${alias}.id AND w.is_open)`).join(", ")})`;

const returnFacts = (by: string): FactsSql<ReturnFacts> => ({ ...workFacts, outstanding: (alias) => outstanding(by, alias) });
/** What the law needs to judge whether a case group, or a case, may go back to its segment (WM-49). */
export const groupReturnFacts = returnFacts("case_group_id");
export const caseReturnFacts = returnFacts("case_id");
