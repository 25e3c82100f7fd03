import { happened, nameOf, type Told } from "./told.js";

const about = (table: string) => `(SELECT t.*, NULL::uuid AS case_id, s.name FROM ${table} t JOIN staff_members s ON s.id = t.staff_id)`;
const named = "'name', x.name";

/** What was done about how people come on: that it was, by whom and when. Grades of long ago have no trail, as nothing of that time has. */
export const development: Told = [
  happened("StaffMember", "(SELECT g.staff_id AS id, g.level, g.starts_on, g.reason, g.set_by_id, NULL::uuid AS case_id, s.name, s.started_on FROM grades g JOIN staff_members s ON s.id = g.staff_id)",
    [["set a grade", "x.starts_on - 7 + time '11:10'", "x.set_by_id", `${named}, 'level', x.level, 'startsOn', x.starts_on, 'reason', x.reason`, "x.starts_on > x.started_on AND x.starts_on > $1::date - 330"]]),
  happened("TrainingRecord", about("training_records"), [["recorded training", `x."on" + 1 + time '16:10'`, "x.recorded_by_id", `${named}, 'what', x.title, 'on', x."on", 'field', x.field`, `x."on" > $1::date - 180`]]),
  happened("MentorPair", about("mentor_pairs"), [["arranged a mentor", "x.starts_on - 2 + time '10:30'", "x.arranged_by_id", `${named}, 'mentor', ${nameOf("x.mentor_id")}, 'in', x."in", 'startsOn', x.starts_on`]]),
  happened("Appraisal", about("appraisals"), [
    ["planned an appraisal", "x.due_on - 42 + time '09:40'", "x.appraiser_id", `${named}, 'dueOn', x.due_on`], ["wrote an account for an appraisal", "x.due_on - 20 + time '14:15'", "x.staff_id", named, "x.own_account <> ''"],
    ["wrote an appraisal", "x.due_on - 10 + time '15:00'", "x.appraiser_id", named, "x.summary <> ''"], ["signed an appraisal", "x.appraiser_signed_at", "x.appraiser_id", named, "x.appraiser_signed_at IS NOT NULL"], ["signed an appraisal", "x.signed_at", "x.staff_id", named, "x.signed_at IS NOT NULL"],
  ]),
  happened("DevelopmentTalk", about("development_talks"), [["wrote down a talk", "x.held_on + time '16:35'", "x.written_by_id", `${named}, 'heldOn', x.held_on`]]),
  happened("DevelopmentGoal", about("development_goals"), [["set a development goal", "x.set_on + time '11:45'", "x.set_by_id", `${named}, 'byOn', x.by_on`], ["settled a development goal", "x.settled_on + time '12:20'", "x.staff_id", named, "x.state <> 'OPEN'"]]),
].join("\nUNION ALL ");
