import { happened, nameOf } from "./told.js";

const calledBy = "(SELECT r.label FROM points_rules r WHERE r.code = x.rule_code)";
const recorded = "x.recorded_on + time '11:20'";
/** What people take on and what makes cases heavy, as the audit tells it. */
export const points = [
  happened("Responsibility", "(SELECT b.*, NULL::uuid AS case_id FROM responsibilities b)", [["recorded a responsibility", recorded, "x.recorded_by_id", `'name', ${nameOf("x.staff_id")}, 'what', ${calledBy}, 'units', x.units, 'fromOn', x.from_on, 'toOn', x.to_on`]]),
  happened("CaseFactor", "case_factors", [["recorded a case factor", recorded, "x.recorded_by_id", `'name', ${calledBy}, 'units', x.units, 'fromOn', x.from_on, 'toOn', x.to_on, 'doer', ${nameOf("x.done_by_id")}`]]),
].join("\nUNION ALL ");
