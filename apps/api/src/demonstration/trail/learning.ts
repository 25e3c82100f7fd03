import { happened, nameOf, type Told } from "./told.js";

const hasNoCase = (table: string) => `(SELECT r.*, NULL::uuid AS case_id FROM ${table} r)`;
const reference = "'reference', x.reference";
const isOurs = "x.called_by_id IS NOT NULL AND x.body = ''";
export const meetings: Told = [
  happened("Meeting", hasNoCase("meetings"), [
    ["called a meeting", "x.called_on + time '09:30'", "x.called_by_id", `${reference}, 'name', x.title, 'on', x."on", 'at', x.starts_at, 'place', x.place`, isOurs],
    ["built an agenda", `greatest(x.called_on + 1, x."on" - 12) + time '14:30'`, "x.called_by_id", reference, `${isOurs} AND EXISTS (SELECT FROM agenda_items i WHERE i.meeting_id = x.id)`],
    ["fixed an agenda", "x.frozen_at", "x.frozen_by_id", reference, "x.frozen_at IS NOT NULL"],
    ["cleared the minutes", "x.cleared_on + time '11:20'", "x.cleared_by_id", reference, "x.cleared_on IS NOT NULL"],
    ["issued the minutes", "x.issued_on + time '12:05'", "x.issued_by_id", reference, "x.issued_on IS NOT NULL"],
    ["recorded what came of a meeting", `x."on" + time '17:10'`, "x.called_by_id", `${reference}, 'body', x.body`, "x.state = 'RECORDED' AND x.called_by_id IS NOT NULL"],
  ]),
  happened("MeetingNomination", "meeting_nominations", [["nominated for a meeting", "x.nominated_on + time '15:05'", "x.nominated_by_id", `${reference}, 'name', x.title, 'reason', x.why`]]),
].join("\nUNION ALL ");

const given = "(SELECT l.*, NULL::uuid AS case_id, w.commissioned_by_id AS agreed_by_id, w.due_on FROM lessons l LEFT JOIN commissioned_work w ON w.id = l.work_id)";
const readers = "(SELECT l.id, NULL::uuid AS case_id, l.reference, r.staff_id, r.read_on, r.used_on, r.used_how FROM lesson_receipts r JOIN lessons l ON l.id = r.lesson_id)";
const checks = "(SELECT l.id, NULL::uuid AS case_id, l.reference, k.is_effective, k.note, k.checked_by_id, k.checked_on, w.due_on FROM lesson_checks k JOIN lessons l ON l.id = k.lesson_id LEFT JOIN commissioned_work w ON w.id = l.work_id)";
const shares = `(SELECT l.id, NULL::uuid AS case_id, l.reference, s.shared_by_id, s.shared_on, string_agg(t.name, ', ' ORDER BY t.name) AS teams FROM lesson_shares s JOIN lessons l ON l.id = s.lesson_id JOIN teams t ON t.id = s.team_id GROUP BY l.id, s.shared_by_id, s.shared_on)`;
export const lessons: Told = [
  happened("Lesson", given, [
    ["proposed a lesson", "x.proposed_on + time '10:15'", "x.proposed_by_id", `${reference}, 'title', x.title`],
    ["agreed a lesson", "x.agreed_on + time '11:30'", "x.agreed_by_id", `${reference}, 'to', ${nameOf("x.owner_id")}, 'dueOn', x.due_on`, "x.agreed_on IS NOT NULL AND x.agreed_by_id IS NOT NULL"],
    ["recorded the change of a lesson", "x.changed_on + time '14:50'", "x.owner_id", `${reference}, 'checker', ${nameOf("x.checker_id")}, 'dueOn', x.check_due_on`, "x.changed_on IS NOT NULL AND x.checker_id IS NOT NULL AND x.check_due_on IS NOT NULL"],
  ]),
  happened("Lesson", shares, [["shared a lesson", "x.shared_on + time '15:10'", "x.shared_by_id", `${reference}, 'teams', x.teams`, "x.shared_by_id IS NOT NULL"]]),
  happened("Lesson", readers, [["read a lesson", "x.read_on + time '09:10'", "x.staff_id", reference], ["used a lesson", "x.used_on + time '16:40'", "x.staff_id", `${reference}, 'how', x.used_how`, "x.used_on IS NOT NULL"]]),
  happened("Lesson", checks, [
    ["found a lesson effective", "x.checked_on + time '15:30'", "x.checked_by_id", `${reference}, 'note', x.note`, "x.is_effective"],
    ["found a lesson not effective", "x.checked_on + time '15:30'", "x.checked_by_id", `${reference}, 'note', x.note, 'dueOn', x.due_on`, "NOT x.is_effective"],
  ]),
  happened("SystemicIssue", hasNoCase("systemic_issues"), [
    ["proposed a systemic issue", "x.proposed_on + time '10:40'", "x.proposed_by_id", `${reference}, 'name', x.name, 'why', x.why, 'cases', (SELECT count(*) FROM systemic_issue_cases c WHERE c.issue_id = x.id)`],
    ["agreed a systemic issue", "x.agreed_on + time '11:45'", "x.agreed_by_id", `${reference}, 'name', x.name, 'to', ${nameOf("x.owner_id")}`, "x.agreed_on IS NOT NULL AND x.agreed_by_id IS NOT NULL"],
  ]),
].join("\nUNION ALL ");
