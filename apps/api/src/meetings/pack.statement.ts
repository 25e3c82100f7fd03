import type { MeetingState, Attendance, PaperState } from "@remit/domain/meetings/labels";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import type { Parameters } from "../reading/parameters.js";
import type { Tables } from "../reading/tables.js";
import { Meeting } from "./meeting.entity.js";
import { seesItem, viewOfItsSubjectIsOnRecord } from "./seeing.js";

/** A version of a paper as it goes into the pack: the one that was fixed with the agenda, or an addendum to it. */
export interface PackVersion { readonly number: number; readonly isAddendum: boolean; readonly why: string; readonly title: string; readonly text: string; readonly fixedAt: string; readonly author: string }
export interface PackPaper { readonly title: string; readonly state: PaperState; readonly author: string; readonly dueOn: string; readonly versions: readonly PackVersion[] }
export interface PackItem {
  readonly id: string; readonly number: string; readonly title: string; readonly reason: string; readonly minutes: number; readonly owner: string | null; readonly caseReference: string | null; readonly isClosed: boolean;
  /** Minutes of the meeting before it, those of items that the reader does not see among them: it is when people are to be in the room. */
  readonly after: number;
  readonly discussion: string; readonly papers: readonly PackPaper[];
  readonly decisions: readonly { readonly text: string; readonly by: string; readonly authority: string }[];
  readonly actions: readonly { readonly reference: string; readonly what: string; readonly owner: string; readonly dueOn: string }[];
}
/** A meeting as one reader may have it on paper. */
export interface PackMeeting {
  readonly id: string; readonly reference: string; readonly title: string; readonly on: string; readonly startsAt: string; readonly minutes: number; readonly place: string; readonly state: MeetingState; readonly office: string;
  readonly chair: string; readonly isChair: boolean; readonly frozenAt: Date; readonly frozenBy: string | null; readonly frozenDigest: string; readonly clearedBy: string | null; readonly clearedOn: string | null; readonly issuedOn: string | null;
  readonly attendees: readonly { readonly name: string; readonly deputy: string | null; readonly attendance: Attendance }[]; readonly items: readonly PackItem[];
}

const rows = (columns: string, from: string) => `(SELECT coalesce(json_agg(_), '[]') FROM (SELECT ${columns} FROM ${from}) _)`;
const nameOf = (id: string) => `(SELECT s.name FROM staff_members s WHERE s.id = ${id})`;
const isClosed = `i.is_restricted OR EXISTS (SELECT FROM cases c WHERE c.is_sensitive AND c.id IN (SELECT i.case_id UNION ALL SELECT x.case_id FROM submission_cases x WHERE x.submission_id = i.submission_id))`;
const versions = rows(`v.number, v.is_addendum AS "isAddendum", v.why, v.title, v.text, v.fixed_at AS "fixedAt", ${nameOf("v.author_id")} AS author`, "meeting_paper_versions v WHERE v.paper_id = q.id ORDER BY v.number");
const papers = rows(`q.title, q.state, q.due_on AS "dueOn", ${nameOf("q.author_id")} AS author, ${versions} AS versions`, "meeting_papers q WHERE q.item_id = i.id AND q.state <> 'WITHDRAWN' ORDER BY q.id");
const decisions = rows(`d.text, d.authority, ${nameOf("d.decided_by_id")} AS by`, "meeting_decisions d WHERE d.item_id = i.id AND NOT d.is_struck ORDER BY d.id");

/** One statement for all of it: the meeting with the items that the reader sees, their papers and their minutes. A view of a sensitive case is on record before it is given (CS-09). */
export function packStatement(tables: Tables, p: Parameters, meetingId: string): string {
  const actions = rows(`w.reference, w.what, w.due_on AS "dueOn", ${nameOf("w.owner_id")} AS owner`, `commissioned_work w WHERE w.agenda_item_id = i.id AND ${tables.scope(CommissionedWork, "w", p)} ORDER BY w.reference`);
  const items = rows(`i.id, n.number, i.title, i.reason, i.minutes, i.discussion, ${isClosed} AS "isClosed", ${nameOf("i.owner_id")} AS owner, (SELECT c.reference FROM cases c WHERE c.id = i.case_id) AS "caseReference",
      (SELECT coalesce(sum(e.minutes), 0)::int FROM agenda_items e WHERE e.meeting_id = i.meeting_id AND NOT e.is_removed AND (e.ordinal, e.id) < (i.ordinal, i.id)) AS after, ${papers} AS papers, ${decisions} AS decisions, ${actions} AS actions`,
    `agenda_items i JOIN agenda_numbers n ON n.item_id = i.id WHERE i.meeting_id = m.id AND ${seesItem("i", p)} AND ${viewOfItsSubjectIsOnRecord("i", p)} ORDER BY i.ordinal, i.id`);
  return `SELECT m.id, m.reference, m.title, m."on", m.starts_at AS "startsAt", m.minutes, m.place, m.state, coalesce((SELECT o.name FROM office o LIMIT 1), '') AS office, ${nameOf("m.chair_id")} AS chair, m.chair_id = ${p.staffId} AS "isChair",
      m.frozen_at AS "frozenAt", ${nameOf("m.frozen_by_id")} AS "frozenBy", m.frozen_digest AS "frozenDigest", ${nameOf("m.cleared_by_id")} AS "clearedBy", m.cleared_on AS "clearedOn", m.issued_on AS "issuedOn",
      ${rows(`s.name, t.attendance, ${nameOf("t.deputy_id")} AS deputy`, "meeting_attendees t JOIN staff_members s ON s.id = t.staff_id WHERE t.meeting_id = m.id ORDER BY s.name")} AS attendees, ${items} AS items
    FROM meetings m WHERE m.id = ${p.place("uuid", () => meetingId)} AND m.frozen_at IS NOT NULL AND ${tables.scope(Meeting, "m", p)}`;
}
