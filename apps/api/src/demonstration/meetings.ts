import { createHash } from "node:crypto";
import { addCalendarDays, type CalendarDate } from "@remit/domain/calendar/calendar-date";
import { addCalendarMonths } from "@remit/domain/calendar/months";
import type { Actor } from "@remit/domain/law/law";
import { meetingDay, nextMeetingDay, papersDueOn } from "@remit/domain/meetings/dates";
import { presetRoles } from "@remit/domain/organisation/permissions";
import type { ClientBase } from "pg";
import { openingDay } from "./office-days.js";
import type { Transaction } from "../door/deed.js";
import { putOnAgenda } from "../meetings/building.js";
import { candidatesFor } from "../meetings/sources.js";
import { chair, held, members, nominatedTheme, nominations, papers, type ItemTold } from "./meeting-words.js";
import { officeCalendar } from "./office-days.js";

const rule = { week: "FIRST", weekday: "THURSDAY" } as const;
const paperDays = 5;
/** How many of each kind the draft of the coming agenda has; the rest is there to be put on it. */
const ofEachKind = 2;

const staff = (parameter: string) => `(SELECT id FROM staff_members WHERE name = ${parameter})`;
const chosen = `SELECT c.id, c.reference, c.title, row_number() OVER (ORDER BY c.received_on DESC, c.reference) AS n FROM cases c WHERE c.status IN ('ASSESSMENT', 'INVESTIGATION') AND NOT c.is_sensitive AND c.owner_position_id IS NOT NULL`;
const digestOf = (told: unknown) => createHash("sha256").update(JSON.stringify(told)).digest("base64url");

/** Writes one row and gives its id. */
type Write = (sql: string, values: readonly unknown[]) => Promise<string>;
const callSql = `INSERT INTO meetings (title, series_id, "on", starts_at, minutes, place, chair_id, papers_due_on, called_by_id, called_on) SELECT s.name, s.id, $2::date, s.starts_at, s.minutes, s.place, s.chair_id, $3, ${staff("'Helen Marsh'")}, $2::date - 28 FROM meeting_series s WHERE s.id = $1 RETURNING id`;
const inviteSql = "INSERT INTO meeting_attendees (meeting_id, staff_id, attendance) SELECT m.id, x.staff_id, $2 FROM meetings m JOIN (SELECT series_id, staff_id FROM meeting_series_members UNION SELECT id, chair_id FROM meeting_series) x ON x.series_id = m.series_id WHERE m.id = $1";
const itemSql = `WITH cas AS (${chosen}) INSERT INTO agenda_items (meeting_id, ordinal, kind, case_id, title, reason, minutes, owner_id, discussion, minutes_taken)
  SELECT $1, $2, $3, cas.id, CASE WHEN $5::text = '' THEN cas.reference || ': ' || cas.title ELSE $5 END, $6, $7, ${staff("$8")}, $9, $10 FROM (SELECT $4::int AS n) wanted LEFT JOIN cas USING (n) RETURNING id`;
const decisionSql = `INSERT INTO meeting_decisions (meeting_id, item_id, case_id, text, decided_by_id, authority, comes_back, decided_on, recorded_by_id) SELECT m.id, i.id, i.case_id, $2, m.chair_id, 'As chair', $3, m."on", ${staff("'Meera Joshi'")} FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id WHERE i.id = $1 RETURNING id`;
const actionSql = `INSERT INTO commissioned_work (meeting_id, agenda_item_id, case_id, what, why, state, owner_id, commissioned_by_id, commissioned_on, due_on, done_on, outcome)
  SELECT m.id, i.id, i.case_id, $2, 'Given at ' || m.reference || '.', CASE WHEN $5::text IS NULL THEN 'ASKED' ELSE 'DONE' END, ${staff("$3")}, ${staff("'Helen Marsh'")}, m."on", m."on" + $4::int, CASE WHEN $5::text IS NOT NULL THEN m."on" + $4::int - 1 END, $5 FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id WHERE i.id = $1 RETURNING id`;
const issueSql = `UPDATE meetings SET state = 'ISSUED', frozen_digest = $2, frozen_at = "on" - 3 + time '15:00', frozen_by_id = ${staff("'Helen Marsh'")}, minutes_digest = $2, cleared_by_id = chair_id, cleared_on = "on" + 4, issued_by_id = ${staff("'Meera Joshi'")}, issued_on = "on" + 5 WHERE id = $1 RETURNING id`;

async function tellItem(write: Write, meetingId: string, at: number, told: ItemTold): Promise<void> {
  const id = await write(itemSql, [meetingId, at + 1, told.kind, told.place, told.title, told.reason, told.minutes, told.owner, told.discussion, told.taken]);
  if (told.decision) await write(decisionSql, [id, told.decision, told.comesBack ?? false]);
  if (told.action) await write(actionSql, [id, told.action.what, told.action.owner, told.action.due, told.action.outcome]);
}

/** The coming meeting: its agenda is a draft as its sources built it, one paper is in and one is waited for. */
async function tellComing(client: ClientBase, write: Write, meetingId: string, on: CalendarDate, today: CalendarDate): Promise<void> {
  const query = async (sql: string, values: readonly unknown[] = []) => (await client.query(sql, [...values])).rows;
  const { rows: [helen] } = await client.query<{ id: string; reference: string }>("SELECT s.id, m.reference FROM staff_members s, meetings m WHERE s.name = 'Helen Marsh' AND m.id = $1", [meetingId]);
  const nobody = { positionId: null, segmentId: null, teamId: null, command: new Set<string>(), held: new Set<string>() };
  const actor: Actor = { staffId: helen!.id, name: "Helen Marsh", permissions: new Set(presetRoles["Casework manager"]), ...nobody };
  const found = await candidatesFor(query as never, actor, today, meetingId);
  const draft = found.filter((one) => found.filter(({ kind }) => kind === one.kind).indexOf(one) < (one.kind === "MATTERS_ARISING" ? 10 : ofEachKind));
  await putOnAgenda({ transaction: { query } as Transaction, tell: () => Promise.resolve() } as never, { id: meetingId, reference: helen!.reference, on }, draft);
  const items = await query("SELECT id FROM agenda_items WHERE meeting_id = $1 AND kind = 'HIGH_RISK' ORDER BY ordinal", [meetingId]) as { id: string }[];
  for (const { at, title, author, text, isIn } of papers) {
    const item = items[at];
    if (item) await write(`WITH w AS (INSERT INTO commissioned_work (meeting_id, case_id, what, why, state, owner_id, commissioned_by_id, commissioned_on, due_on, done_on, outcome)
        SELECT m.id, i.case_id, 'Paper for ' || m.reference || ': ' || $2, '', CASE WHEN $5 THEN 'DONE' ELSE 'ASKED' END, ${staff("$3")}, ${staff("'Helen Marsh'")}, $6::date - 6, m.papers_due_on, CASE WHEN $5 THEN $6::date - 1 END, CASE WHEN $5 THEN 'Handed in.' END FROM agenda_items i JOIN meetings m ON m.id = i.meeting_id WHERE i.id = $1 RETURNING *)
      INSERT INTO meeting_papers (item_id, meeting_id, case_id, work_id, title, text, state, author_id, due_on, received_on) SELECT $1, w.meeting_id, w.case_id, w.id, $2, $4, CASE WHEN $5 THEN 'RECEIVED' ELSE 'ASKED' END, w.owner_id, w.due_on, w.done_on FROM w RETURNING id`, [item.id, title, author, text, isIn, today]);
  }
}

/** A series with past meetings whose minutes are issued, actions open and closed, what is nominated, the coming agenda in draft, and a working group outside. */
export async function tellOfMeetings(client: ClientBase): Promise<void> {
  const { rows: [last] } = await client.query<{ today: string }>(`SELECT ${openingDay}::text AS today`);
  const today = last!.today;
  const write: Write = async (sql, values) => (await client.query<{ id: string }>(sql, [...values])).rows[0]!.id;
  const series = await write(`INSERT INTO meeting_series (name, purpose, week, weekday, starts_at, minutes, place, chair_id, paper_working_days, opening_items, closing_items) VALUES ('Monthly casework meeting', 'High-risk and other cases, with senior Operational staff.', $1, $2, '10:00', 90, 'Board room', ${staff("$3")}, $4, '{"Welcome, apologies and minutes"}', '{"Any other business"}') RETURNING id`, [rule.week, rule.weekday, chair, paperDays]);
  await client.query("INSERT INTO meeting_series_members (series_id, staff_id) SELECT $1, id FROM staff_members WHERE name = ANY($2::text[])", [series, members]);
  const past = [0, -1, -2, -3, -4].map((months) => meetingDay(rule, addCalendarMonths(`${today.slice(0, 7)}-01`, months), officeCalendar)).filter((on) => on < addCalendarDays(today, -5)).slice(0, held.length).reverse();
  for (const [at, on] of past.entries()) {
    const id = await write(callSql, [series, on, papersDueOn(on, paperDays, officeCalendar)]);
    await client.query(inviteSql, [id, "PRESENT"]);
    for (const [place, told] of held[at]!.entries()) await tellItem(write, id, place, told);
    await write(issueSql, [id, digestOf(held[at])]);
  }
  await client.query(`UPDATE meeting_attendees SET attendance = 'APOLOGIES', note = 'In Cardiff that day.' WHERE (meeting_id, staff_id) = (SELECT m.id, s.id FROM meetings m, staff_members s WHERE s.name = 'Julian Achterberg' ORDER BY m."on" LIMIT 1)`);
  await client.query(`INSERT INTO meeting_nominations (kind, theme_id, title, why, nominated_by_id, nominated_on) SELECT 'THEME', id, reference || ': ' || name, $2, ${staff("$3")}, $4::date - 4 FROM themes WHERE name = $1`, [nominatedTheme.name, nominatedTheme.why, nominatedTheme.by, today]);
  for (const { place, by, why } of nominations) await client.query(`WITH cas AS (${chosen}) INSERT INTO meeting_nominations (kind, case_id, title, why, nominated_by_id, nominated_on) SELECT 'CASE', id, reference || ': ' || title, $2, ${staff("$3")}, $4::date - n::int FROM cas WHERE n = $1`, [place, why, by, today]);
  const on = nextMeetingDay(rule, past.at(-1) ?? null, today, officeCalendar);
  const coming = await write(callSql, [series, on, papersDueOn(on, paperDays, officeCalendar)]);
  await client.query("UPDATE meetings SET called_on = $2 WHERE id = $1", [coming, addCalendarDays(today, -6)]);
  await client.query(inviteSql, [coming, "INVITED"]);
  await tellComing(client, write, coming, on, today);
  await client.query(`WITH made AS (INSERT INTO meetings (title, body, "on", starts_at, minutes, place, papers_due_on, called_by_id, called_on, state, outcome) VALUES ('Working group on complaints about care', 'Association of Ombudsmen', $1, '14:00', 120, 'Cardiff', $1, ${staff("'Helen Marsh'")}, $1::date - 20, 'RECORDED', 'A common form for complaints that touch two bodies is drafted by June; we lead on its wording.') RETURNING id)
    INSERT INTO meeting_attendees (meeting_id, staff_id, attendance) SELECT made.id, ${staff("'Julian Achterberg'")}, 'PRESENT' FROM made`, [past[0] ?? addCalendarDays(today, -40)]);
}
