import { caseOf, command, giveGroup, named, requestOf, rowOf, staffOf, type Came } from "./casework.js";
import type { Who, World } from "./world.js";

/** An approval as tests read it. */
export interface Referred { readonly id: string; readonly version: number; readonly reference: string; readonly status: string; readonly position: { readonly holder: { readonly name: string } | null } | null }
export type ApprovalCame = Came<{ approval: Referred }>;
const approval = "approval { id version reference status position { holder { name } } }";

/** What must be checked in the named world: decision letters and bank details by a leader, offers by finance; acknowledgements by nobody. */
export async function prepareApprovals(world: World): Promise<void> {
  await world.sql(`
    INSERT INTO letter_kinds (name) VALUES ('Decision letter'), ('Offer of payment'), ('Acknowledgement');
    INSERT INTO checking_requirements (letter_kind_id, level, from_on) SELECT id, CASE name WHEN 'Decision letter' THEN 'TEAM_LEADER' ELSE 'FINANCE' END, '2025-01-01' FROM letter_kinds WHERE name <> 'Acknowledgement';
    INSERT INTO checking_requirements (sub_area_id, level, from_on) SELECT id, 'TEAM_LEADER', '2025-01-01' FROM work_sub_areas WHERE name = 'Bank details'`);
  await giveGroup(world, "G-HALE", "Amina Yusuf");
  await giveGroup(world, "G-THORNTON", "Lewis Grant");
}

/** Gives a caseworker's seat the permissions of a team leader (WM-04). */
export const giveLeaderPermissions = (world: World, name: Who) => world.sql("UPDATE positions SET has_team_leader_permissions = true WHERE id = (SELECT h.position_id FROM position_holdings h JOIN staff_members s ON s.id = h.staff_id WHERE s.name = $1 AND h.held_to IS NULL AND h.is_primary)", [name]);
export const seatOf = async (world: World, name: Who, title = "") => (await world.sql<{ id: string }>("SELECT p.id FROM positions p JOIN staff_members s ON s.id = p.holder_id JOIN position_holdings h ON h.position_id = p.id AND h.held_to IS NULL WHERE s.name = $1 AND p.title LIKE $2 || '%' ORDER BY h.is_primary DESC LIMIT 1", [name, title]))[0]!.id;

/** Whether somebody is away today. */
export const away = (world: World, name: Who, is: boolean) => world.sql(is ? "INSERT INTO absences (staff_id, kind_id, status, starts_on, ends_on) SELECT s.id, k.id, 'STANDING', '2026-01-12', '2026-01-20' FROM staff_members s, absence_kinds k WHERE s.name = $1 AND k.name = 'Sickness'"
  : "DELETE FROM absences a USING staff_members s WHERE s.id = a.staff_id AND s.name = $1", [name]);

/** A draft on a case, written by whoever holds it. */
export async function draft(world: World, as: Who, kind = "Decision letter", on = "C-2026-000001", body = "We have decided to uphold your complaint."): Promise<{ id: string; version: number }> {
  const { done, refused } = await command<{ letter: { id: string; version: number } }>(world, as, "draftLetter", { caseId: (await caseOf(world, on)).id, kindId: (await rowOf(world, "letter_kinds", "name", kind)).id, addressee: "Margaret Hale", subject: "Our decision", body }, "letter { id version }");
  if (!done) throw new Error(JSON.stringify(refused));
  return done.letter;
}
export const letterNow = (world: World, id: string) => rowOf(world, "letters", "id", id);
export const approvalNow = (world: World, id: string) => rowOf(world, "approvals", "id", id);

const asked = { why: "Decision letters are checked before they go out.", asks: "May this letter be issued as it stands?" };
export const referLetter = async (world: World, as: Who, id: string, more: object = {}): Promise<ApprovalCame> => command(world, as, "referLetter", { ...named(await letterNow(world, id)), ...asked, ...more }, approval);
export const referRequest = async (world: World, as: Who, reference: string, more: object = {}): Promise<ApprovalCame> => command(world, as, "referServiceRequest", { ...named(await requestOf(world, reference)), ...asked, ...more }, approval);
export const decide = async (world: World, as: Who, id: string, more: object = {}, position?: string): Promise<ApprovalCame> => command(world, as, "decideApproval", { ...named(await approvalNow(world, id)), action: "APPROVE", ...more }, approval, position);
export const passOn = async (world: World, as: Who, id: string, to: string, position?: string, by = "reassignApproval"): Promise<ApprovalCame> => command(world, as, by, { ...named(await approvalNow(world, id)), toPositionId: to, reason: "She is away today." }, approval, position);

/** A letter that a caseworker wrote and referred, with its approval. */
export async function referredLetter(world: World, as: Who = "Amina Yusuf", kind = "Decision letter", on = "C-2026-000001"): Promise<{ letterId: string; approval: Referred }> {
  const { id } = await draft(world, as, kind, on);
  const { done, refused } = await referLetter(world, as, id);
  if (!done) throw new Error(JSON.stringify(refused));
  return { letterId: id, approval: done.approval };
}

/** Ends what a test left pending, so that the next one finds every case open: as whoever sits where it waits would. */
export async function settleAll(world: World): Promise<void> {
  await world.sql("ALTER TABLE approvals DISABLE TRIGGER USER; UPDATE approvals SET status = 'REJECTED', decided_by_id = (SELECT holder_id FROM positions p WHERE p.id = position_id), decided_in_position_id = position_id, decided_at = now(), decision_reason = 'The test is over', taken_on_by_id = NULL WHERE status = 'PENDING'; ALTER TABLE approvals ENABLE TRIGGER USER; UPDATE letters SET status = 'DRAFT' WHERE status = 'REFERRED'");
}
export { staffOf };
