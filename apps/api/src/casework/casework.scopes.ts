import type { Parameters } from "../reading/parameters.js";
import { readable } from "../reading/readable.js";
import { CaseAccess } from "./case.entity.js";
import { Finding, FindingCategory, FindingOutcome } from "./finding.entity.js";
import { Body, Person } from "./people.entity.js";
import { FileNote, WorkArea, WorkSubArea } from "./work.entity.js";

const onList = (alias: string, kind: string, p: Parameters) => `EXISTS (SELECT FROM case_access a WHERE a.case_id = ${alias}.id AND a.staff_id = ${p.staffId} AND a.kind = '${kind}' AND a.ended_at IS NULL)`;

/** Whoever may see cases sees them all but the sensitive ones, which need a reason to know, and those they are kept out of. */
const seesCase = (alias: string, p: Parameters) =>
  p.may("see-cases") ? `(NOT ${alias}.is_sensitive OR ${onList(alias, "NEED_TO_KNOW", p)}) AND NOT ${onList(alias, "EXCLUDED", p)}` : "FALSE";

/** What belongs to a case is seen by whoever sees the case. */
const withItsCase = (alias: string, p: Parameters) => (p.may("see-cases") ? `EXISTS (SELECT FROM cases c WHERE c.id = ${alias}.case_id AND ${seesCase("c", p)})` : "FALSE");

/** WM-39: the hopper of one's own segment, what lies within one's command, and one's own work in any position. */
const withinReach = (alias: string, p: Parameters) =>
  p.may("see-all-work") || p.may("work-across-segments") ? "TRUE"
    : `(${alias}.owner_position_id = ANY(${p.command}) OR ${alias}.owner_position_id = ANY(${p.held}) OR (${alias}.owner_position_id IS NULL AND ${alias}.segment_id = ${p.segmentId}) OR NOT ${alias}.is_open)`;

const seesWork = (alias: string, p: Parameters) => `${withinReach(alias, p)} AND ${withItsCase(alias, p)}`;

/** A case group is seen by whoever sees any of its cases. */
const seesGroup = (alias: string, p: Parameters) => (p.may("see-cases") ? `EXISTS (SELECT FROM cases c WHERE c.case_group_id = ${alias}.id AND ${seesCase("c", p)})` : "FALSE");

const words = (alias: string, typed: string) => `(${alias}.search @@ search_query(${typed}) OR ${alias}.reference ILIKE ${typed} || '%' OR ${alias}.source_reference = ${typed})`;

readable(Body, { scope: "everyone", order: [{ by: "name" }], search: (alias, typed) => `(${alias}.name ILIKE '%' || ${typed} || '%' OR EXISTS (SELECT FROM unnest(${alias}.aliases) n WHERE n ILIKE ${typed} || '%'))` });
readable(Person, { scope: (_alias, p) => (p.may("see-cases") ? "TRUE" : "FALSE"), order: [{ by: "id" }], search: (alias, typed, p) => (p.may("see-personal-data") ? `${alias}.name ILIKE '%' || ${typed} || '%'` : "FALSE") });
readable(CaseAccess, { scope: (alias, p) => (p.may("manage-sensitive-access") ? withItsCase(alias, p) : `${alias}.staff_id = ${p.staffId}`), order: [{ by: "givenAt", descending: true }] });
readable(Finding, { scope: withItsCase, order: [{ by: "ordinal" }] });
readable(FindingCategory, { scope: "everyone", order: [{ by: "label" }] });
readable(FindingOutcome, { scope: "everyone", order: [{ by: "severity", descending: true }] });
readable(WorkArea, { scope: "everyone", order: [{ by: "name" }] });
readable(WorkSubArea, { scope: "everyone", order: [{ by: "name" }] });
readable(FileNote, { scope: withItsCase, order: [{ by: "writtenAt", descending: true }] });
export const caseReading = { scope: seesCase, order: [{ by: "receivedOn", descending: true }], search: words } as const;
export const caseGroupReading = { scope: seesGroup, order: [{ by: "receivedOn", descending: true }], search: (alias: string, typed: string) => `(${alias}.reference ILIKE ${typed} || '%' OR ${alias}.title ILIKE '%' || ${typed} || '%')` } as const;
/** The law's own order of work: priority, then what is due first, then what has waited longest (WM-08). */
export const workReading = { scope: seesWork, order: [{ by: "priority", descending: true }, { by: "nextActionDueOn" }, { by: "receivedAt" }], search: (alias: string, typed: string, p: Parameters) => `(${alias}.reference ILIKE ${typed} || '%' OR EXISTS (SELECT FROM cases c WHERE c.id = ${alias}.case_id AND ${words("c", typed)} AND ${seesCase("c", p)}))` } as const;
export const activityReading = { scope: seesWork, order: [{ by: "dueOn" }] } as const;
export const correspondenceReading = { scope: seesWork, order: [{ by: "receivedAt", descending: true }] } as const;
