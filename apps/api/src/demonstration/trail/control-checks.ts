import { happened, nameOf, type Told } from "./told.js";

const checks = "(SELECT NULL::uuid AS case_id, c.id, c.reference, c.state, c.asked_on, c.asked_by_id, c.checked_on, c.checker_id, c.decided_by_id, c.due_on, (SELECT count(*) FROM control_errors e WHERE e.check_id = c.id) AS errors FROM control_checks c)";
const steps = "(SELECT NULL::uuid AS case_id, e.id, e.reference, e.staff_id, e.manager_id, e.aspect, s.state, s.taken_on, s.taken_by_id, nullif(s.words, '') AS words, (SELECT c.reference FROM control_checks c WHERE c.id = e.check_id) AS about FROM control_error_steps s JOIN control_errors e ON e.id = s.error_id)";
const trends = "(SELECT NULL::uuid AS case_id, t.* FROM control_trends t)";

/** What was done with control checks and their errors, each on a chain of its own. */
export const controlChecks: Told = [
  happened("ControlCheck", checks, [
    ["asked for a control check", "x.asked_on + time '09:20'", "x.asked_by_id", `'reference', x.reference, 'of', ${nameOf("x.decided_by_id")}, 'to', ${nameOf("x.checker_id")}, 'dueOn', x.due_on`],
    ["carried out a control check", "x.checked_on + time '14:10'", "x.checker_id", `'reference', x.reference, 'of', ${nameOf("x.decided_by_id")}, 'errors', x.errors`, "x.state = 'CHECKED'"],
  ]),
  happened("ControlError", steps, [
    ["raised an error of a control check", "x.taken_on + time '14:11'", "x.taken_by_id", `'reference', x.reference, 'about', x.about, 'of', ${nameOf("x.staff_id")}, 'aspect', CASE x.aspect WHEN 'MONEY' THEN 'Financial accuracy' WHEN 'POLICY' THEN 'Policy' ELSE 'Limits of authority' END`, "x.state = 'RAISED'"],
    ["sent an error to the line manager", "x.taken_on + time '10:05'", "x.taken_by_id", `'reference', x.reference, 'to', ${nameOf("x.manager_id")}, 'reason', x.words`, "x.state = 'WITH_LINE_MANAGER'"],
    ["sent an error to whoever made it", "x.taken_on + time '11:15'", "x.taken_by_id", `'reference', x.reference, 'to', ${nameOf("x.staff_id")}, 'reason', x.words`, "x.state = 'WITH_CASEWORKER'"],
    ["corrected an error", "x.taken_on + time '15:30'", "x.taken_by_id", "'reference', x.reference, 'reason', x.words", "x.state = 'CORRECTED'"], ["closed an error", "x.taken_on + time '16:20'", "x.taken_by_id", "'reference', x.reference", "x.state = 'CLOSED'"],
  ]),
  happened("AssuranceStandard", "(SELECT NULL::uuid AS case_id, n.* FROM assurance_standards n WHERE n.set_by_id IS NOT NULL)", [["set the shares of assurance", "x.in_force_from + time '09:05'", "x.set_by_id", "'inForceFrom', x.in_force_from, 'share', x.share, 'probationShare', x.probation_share, 'tenureMonths', x.tenure_months"]]),
  happened("ControlTrend", trends, [["raised a trend of control checks", "x.raised_on + time '12:40'", "x.raised_by_id", "'reference', x.reference, 'name', x.title, 'checks', x.checks, 'errors', x.errors"]]),
].join(" UNION ALL ");
