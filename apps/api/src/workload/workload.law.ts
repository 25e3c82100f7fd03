import { factorActions, responsibilityActions, standingFactorActions, standingResponsibilityActions, type FactorFacts, type ResponsibilityFacts, type WorkloadPlace } from "@remit/domain/workload/recording";
import { pointsRuleActions } from "@remit/domain/workload/rules";
import "../absence/absence.law.js";
import { viewOfItsCaseIsOnRecord, withItsCase } from "../access/seen-cases.js";
import { Case } from "../casework/case.entity.js";
import { ServiceRequest } from "../casework/work.entity.js";
import { workFacts } from "../casework/casework.law.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { staffFacts } from "../organisation/organisation.facts.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { Shown, type Computation } from "../reading/shown.js";
import { CaseFactor, Responsibility } from "./recorded.entity.js";
import { PointsRule, PointsScheme } from "./rules.entity.js";
import { seesWorkloadOf } from "./telling.js";

/** The table of points is published: everybody reads by what they are counted (WL-53). */
readable(PointsRule, { scope: "everyone", order: [{ by: "sum" }, { by: "label" }, { by: "effectiveFrom", descending: true }], law: { table: pointsRuleActions, facts: {}, state: ({ effectiveTo }: { readonly effectiveTo: string | null }) => (effectiveTo === null ? "IN_FORCE" : "ENDED") } as never });
readable(PointsScheme, { scope: "everyone", order: [{ by: "effectiveFrom", descending: true }] });

const itsState = { state: ({ toOn }: { readonly toOn: string | null }) => (toOn === null ? "STANDING" : "ENDED") };
const ofItsCase = (columns: string) => (a: string) => `SELECT ${columns} FROM cases c LEFT JOIN positions q ON q.id = c.owner_position_id LEFT JOIN staff_members s ON s.id = q.holder_id WHERE c.id = ${a}.case_id`;

export const factorFacts: FactsSql<FactorFacts> = {
  ownerName: ofItsCase("s.name || ' (' || s.staff_number || ')'"), case: ofItsCase("json_build_object('segmentId', c.segment_id, 'ownerPositionId', c.owner_position_id)"),
};
readable(CaseFactor, { scope: withItsCase, order: [{ by: "fromOn", descending: true }], witness: viewOfItsCaseIsOnRecord, law: { table: standingFactorActions, facts: factorFacts, ...itsState } as never });
extendLaw(Case, { table: factorActions as never, facts: workFacts as never });

/** What the law must know of a person of whose workload there is talk. */
export const placeFacts: FactsSql<Pick<WorkloadPlace, "managers" | "seats">> = { managers: (a) => `SELECT coalesce(json_agg(u.staff_id), '[]') FROM managers_above(${a}.id) u`, seats: staffFacts.seats };
export const responsibilityFacts: FactsSql<ResponsibilityFacts> = {
  managers: (a) => `SELECT coalesce(json_agg(u.staff_id), '[]') FROM managers_above(${a}.staff_id) u`, seats: (a) => `SELECT coalesce(json_agg(q.id), '[]') FROM positions q WHERE q.holder_id = ${a}.staff_id`, name: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.staff_id`,
};
readable(Responsibility, { scope: (a, p) => seesWorkloadOf(`${a}.staff_id`, p), order: [{ by: "fromOn", descending: true }], law: { table: standingResponsibilityActions, facts: responsibilityFacts, ...itsState } as never });
extendLaw(StaffMember, { table: responsibilityActions as never, facts: placeFacts as never });
Shown("everyone", "Whether you may see their workload (WL-47).", { type: () => Boolean, computed: (a, p) => seesWorkloadOf(`${a}.id`, p) })(StaffMember.prototype, "isWorkloadSeenByMe");

/** WL-52: whether something is on record of its case that goes before other work. */
const goesFirst: Computation = (a, p) => `EXISTS (SELECT FROM case_factors f JOIN points_rules r ON r.code = f.rule_code AND r.takes_precedence AND r.effective_from <= ${p.today} AND (r.effective_to IS NULL OR r.effective_to >= ${p.today})
  WHERE f.case_id = ${a}.case_id AND f.from_on <= ${p.today} AND (f.to_on IS NULL OR f.to_on >= ${p.today}))`;
Shown("everyone", "Whether something is on record of its case that goes before other work, such as court proceedings (WL-52).", { type: () => Boolean, computed: goesFirst })(ServiceRequest.prototype, "goesFirst");
