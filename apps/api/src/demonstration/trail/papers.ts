import { happened, nameOf, type Told } from "./told.js";

const moved = (kind: string, facts: string, action: string) => [action, "x.\"on\" + time '10:20'", "x.by_id", `'reference', x.reference, ${facts}`, `x.kind = '${kind}'`] as const;
const sign = "(SELECT i.*, k.name, c.reference, v.reference AS involvement FROM case_indicators i JOIN indicator_kinds k ON k.id = i.kind_id JOIN cases c ON c.id = i.case_id LEFT JOIN compliance_involvements v ON v.id = i.involvement_id)";

/** The steps that were taken, where paper went, what is on hold, and the signs that were noted. */
export const papers: Told = [
  happened("StepOnCase", "(SELECT t.*, s.wording FROM case_steps_taken t JOIN case_steps s ON s.id = t.step_id)", [["took a step of a case", "x.taken_on + time '15:05'", "x.taken_by_id", "'name', x.wording, 'answer', CASE x.answer WHEN 'DONE' THEN 'Done' ELSE 'Does not apply' END, 'reason', x.note"]]),
  happened("PaperFile", "(SELECT f.id, f.case_id, f.reference, m.kind, m.\"on\", m.place, m.to_id, m.due_back_on, m.note, m.by_id FROM paper_file_movements m JOIN paper_files f ON f.id = m.file_id)", [
    moved("OPENED", "'place', x.place", "opened a paper file"), moved("TAKEN_OUT", `'to', ${nameOf("x.to_id")}, 'dueOn', x.due_back_on`, "took out a paper file"), moved("TRANSFERRED", "'to', x.place, 'reason', x.note", "transferred a paper file"),
  ]),
  happened("LegalHold", "(SELECT h.*, c.reference FROM legal_holds h JOIN cases c ON c.id = h.case_id)", [["placed a legal hold", "x.placed_on + time '11:40'", "x.placed_by_id", "'reference', x.reference, 'reason', x.reason"]]),
  happened("ServiceAgreement", "(SELECT a.*, NULL::uuid AS case_id FROM service_agreements a)", [["agreed on service", "x.in_force_from + time '09:30'", "x.agreed_by_id", "'name', x.counterpart, 'what', CASE x.measure WHEN 'THEY_ACCEPT' THEN 'They accept what we hand to them' WHEN 'WE_ACCEPT' THEN 'We accept what they hand to us' ELSE 'They answer our questions' END, 'workingDays', x.working_days, 'percent', x.percent, 'inForceFrom', x.in_force_from"]]),
  happened("ImprovementIdea", "(SELECT i.*, NULL::uuid AS case_id FROM improvement_ideas i)", [
    ["gave an idea", "x.given_on + time '16:10'", "x.given_by_id", `'reference', x.reference, 'name', x.title, 'to', ${nameOf("x.leader_id")}`], ["took up an idea", "x.answered_on + time '09:15'", "x.answered_by_id", "'reference', x.reference, 'reason', x.answer", "x.state IN ('TAKEN_UP', 'DONE')"],
    ["did not take up an idea", "x.answered_on + time '09:15'", "x.answered_by_id", "'reference', x.reference, 'reason', x.answer", "x.state = 'NOT_TAKEN'"], ["carried out an idea", "x.done_on + time '09:20'", "x.answered_by_id", "'reference', x.reference, 'outcome', x.outcome", "x.state = 'DONE'"],
  ]),
  happened("Project", "(SELECT p.*, NULL::uuid AS case_id FROM projects p)", [["began a project", "x.starts_on + time '09:05'", "x.begun_by_id", "'name', x.name, 'from', x.starts_on, 'to', x.ends_on"]]),
  happened("CaseIndicator", sign, [
    ["noted a sign", "x.noted_on + time '11:05'", "x.noted_by_id", "'reference', x.reference, 'name', x.name, 'seenOn', x.seen_on"],
    ["referred a sign to Compliance and Fraud", "x.settled_on + time '11:31'", "x.settled_by_id", "'name', x.name, 'to', x.involvement", "x.state = 'REFERRED'"],
    ["set a sign aside", "x.settled_on + time '11:32'", "x.settled_by_id", "'name', x.name, 'reason', x.settled_because", "x.state = 'SET_ASIDE'"],
  ]),
].join("\nUNION ALL ");
