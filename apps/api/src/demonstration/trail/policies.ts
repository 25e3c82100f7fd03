import { happened, nameOf, type Told } from "./told.js";

const versions = "(SELECT v.*, NULL::uuid AS case_id, p.reference, p.name, p.owner_id, (SELECT count(*) FROM policy_acceptances a WHERE a.policy_version_id = v.id) AS people FROM policy_versions v JOIN policies p ON p.id = v.policy_id)";
const acceptances = "(SELECT a.*, NULL::uuid AS case_id, p.reference, p.name, v.number FROM policy_acceptances a JOIN policies p ON p.id = a.policy_id JOIN policy_versions v ON v.id = a.policy_version_id)";
const called = "'reference', x.reference, 'name', x.name, 'number', x.number";
/** What was done with policies: by whom and when. */
export const policies: Told = [
  happened("Policy", "(SELECT p.*, NULL::uuid AS case_id, (SELECT min(v.written_on) FROM policy_versions v WHERE v.policy_id = p.id) AS added_on FROM policies p)", [["added a policy", "x.added_on + time '09:15'", "(SELECT s.id FROM staff_members s WHERE s.name = 'Helen Marsh')", `'reference', x.reference, 'name', x.name, 'owner', ${nameOf("x.owner_id")}, 'team', (SELECT t.name FROM teams t WHERE t.id = x.team_id)`]]),
  happened("PolicyVersion", versions, [
    ["wrote a policy version", "x.written_on + time '10:20'", "x.written_by_id", `${called}, 'change', x.change`],
    ["put a policy to the Board", "x.put_to_board_on + time '11:00'", "x.owner_id", called, "x.put_to_board_on IS NOT NULL"],
    ["recorded the Board''s approval", "x.approved_on + time '16:30'", "x.owner_id", `${called}, 'approvedOn', x.approved_on, 'evidence', x.evidence`, "x.approved_on IS NOT NULL"],
    ["published a policy", "x.published_on + time '09:40'", "x.published_by_id", `${called}, 'people', x.people, 'acceptBy', x.accept_by`, "x.published_on IS NOT NULL"],
  ]),
  happened("GuidanceItem", "(SELECT i.*, NULL::uuid AS case_id FROM guidance_items i)", [["looked at guidance", "x.looked_at_on + time '14:05'", "x.owner_id", "'reference', x.reference, 'title', x.title"]]),
  happened("ContinuityArrangement", "(SELECT c.*, NULL::uuid AS case_id FROM continuity_arrangements c)", [["reviewed a continuity arrangement", "x.reviewed_on + time '15:45'", "x.owner_id", "'name', x.name, 'reviewOn', x.review_on, 'note', x.review_note", "x.reviewed_on IS NOT NULL"]]),
  happened("PolicyAcceptance", acceptances, [["accepted a policy", "x.accepted_on + time '13:25'", "x.staff_id", called, "x.accepted_on IS NOT NULL AND x.is_current"]]),
].join("\nUNION ALL ");
