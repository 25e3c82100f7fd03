import { formatDate, officeDateAt, officeTimeAt } from "@remit/domain/calendar/office-date";
import { spanOf } from "@remit/domain/meetings/dates";
import { loadActor } from "../access/actor.js";
import { calendarColumns, invitation, senderOf, toBeThere, type InCalendar } from "../meetings/calendar-file.js";
import { Meeting } from "../meetings/meeting.entity.js";
import { seesItem } from "../meetings/seeing.js";
import { Parameters } from "../reading/parameters.js";
import { writeLetter, type Letter } from "./letter.js";
import { deliverFrom, type Claimed, type Mailing, type Outbox } from "./outbox.js";

/** How many addenda the papers of the meeting `m` have, whoever may read them. */
const addenda = `(SELECT count(*)::int FROM meeting_paper_versions v JOIN meeting_papers q ON q.id = v.paper_id WHERE q.meeting_id = m.id AND v.is_addendum)`;
const chose = `EXISTS (SELECT FROM notification_choices x WHERE x.staff_id = t.staff_id AND x.kind = 'MEETING_CALLED' AND NOT x.in_inbox AND NOT x.in_digest)`;
const hadOne = `EXISTS (SELECT FROM meeting_letters l WHERE l.meeting_id = m.id AND l.staff_id = t.staff_id AND l.occasion = 'INVITATION')`;

/**
 * One statement, so that two processes book a letter once: whoever is to be at a meeting to come has it in their calendar as it stands, hears of its
 * cancellation where they had it, and is told that its papers are there, and that something was added.
 */
const bookSql = `
INSERT INTO meeting_letters (meeting_id, staff_id, occasion, number)
SELECT m.id, t.staff_id, o.occasion, o.number FROM meetings m CROSS JOIN LATERAL ${toBeThere} t JOIN staff_members s ON s.id = t.staff_id AND s.is_active
  CROSS JOIN LATERAL (SELECT 'INVITATION', m.calendar_sequence WHERE m.state <> 'CANCELLED' OR ${hadOne} UNION ALL SELECT 'PAPERS', ${addenda} WHERE m.state = 'FROZEN') o(occasion, number)
WHERE m."on" >= $1 AND m.state IN ('PLANNED', 'FROZEN', 'CANCELLED') AND NOT ${chose}
ON CONFLICT ON CONSTRAINT one_letter_an_occasion DO NOTHING`;

/** Books what those who are to be at meetings are to have by e-mail; gives how many letters. */
export const bookMeetingLetters = async ({ pool, now }: Mailing): Promise<number> => (await pool.query(bookSql, [officeDateAt(now())])).rowCount ?? 0;

interface Booked extends Claimed { readonly meetingId: string; readonly occasion: "INVITATION" | "PAPERS"; readonly number: number }
interface About extends InCalendar { readonly person: string; readonly office: string; readonly isDemonstration: boolean; readonly isFirst: boolean; /** Addenda that this person may read and was not told of yet. */ readonly news: number; readonly hadPapers: boolean }

const sentBefore = (occasion: string, staff: string) => `SELECT l.settled_at FROM meeting_letters l WHERE l.meeting_id = m.id AND l.staff_id = ${staff} AND l.occasion = '${occasion}' AND l.state = 'SENT'`;
/** What a letter is about, as it stands when it is written and as its reader may know it. */
function aboutSql(tables: Mailing["tables"], p: Parameters, meetingId: string): string {
  const told = `coalesce((SELECT max(settled_at) FROM (${sentBefore("PAPERS", p.staffId)}) told), m.frozen_at)`;
  return `SELECT ${calendarColumns}, (SELECT s.name FROM staff_members s WHERE s.id = ${p.staffId}) AS person, o.name AS office, o.is_demonstration AS "isDemonstration", NOT EXISTS (${sentBefore("INVITATION", p.staffId)}) AS "isFirst", EXISTS (${sentBefore("PAPERS", p.staffId)}) AS "hadPapers",
    (SELECT count(*)::int FROM meeting_paper_versions v JOIN meeting_papers q ON q.id = v.paper_id JOIN agenda_items i ON i.id = q.item_id WHERE q.meeting_id = m.id AND v.is_addendum AND v.fixed_at > ${told} AND ${seesItem("i", p)}) AS news
    FROM meetings m CROSS JOIN office o WHERE m.id = ${p.place("uuid", () => meetingId)} AND ${tables.scope(Meeting, "m", p)}`;
}

const whenOf = ({ on, startsAt, minutes }: InCalendar) => { const { from, to } = spanOf(on, startsAt, minutes); return `${formatDate(on)}, ${officeTimeAt(from)} to ${officeTimeAt(to)}`; };

function invitationLetter(about: About, mailing: Mailing, email: string): Letter {
  const url = `${mailing.publicUrl}/meetings/${about.id}/show`;
  const verb = about.isCancelled ? "Cancelled" : about.isFirst ? "Invitation" : "Changed";
  const says = about.isCancelled ? "It does not take place." : `${whenOf(about)}${about.place ? `, ${about.place}` : ""}.`;
  const between = { from: senderOf(mailing.from, about.office), to: { name: about.person, email } };
  return { ...writeLetter(`${verb}: ${about.reference} ${about.title}, ${formatDate(about.on)}`, [{ heading: "The meeting", lines: [{ sentence: says, url }] }], { ...about, publicUrl: mailing.publicUrl }), calendar: invitation(about, { publicUrl: mailing.publicUrl, between }) };
}

function papersLetter(about: About, { publicUrl }: Mailing): Letter {
  const [title, says] = !about.hadPapers ? ["Papers", "Its agenda is fixed, and its papers are there to be read."] : ["Added to the papers", `${about.news} ${about.news === 1 ? "addendum was" : "addenda were"} added to its papers.`];
  const lines = [{ sentence: says, url: `${publicUrl}/meetings/${about.id}/show` }, { sentence: "The papers as one PDF, made for you.", url: `${publicUrl}/papers/meetings/${about.id}/pack.pdf` }];
  return writeLetter(`${title}: ${about.reference} ${about.title}, ${formatDate(about.on)}`, [{ heading: whenOf(about), lines }], { ...about, publicUrl });
}

/** Writes a letter as its meeting stands; null where a later one is booked, where its reader may not know of the meeting any more, or where nothing that they may read was added. */
async function write(mailing: Mailing, { staffId, email, meetingId, occasion, number }: Booked): Promise<Letter | null> {
  const { pool, tables } = mailing;
  const today = officeDateAt(mailing.now());
  const acting = await loadActor(pool, { staffId, today });
  if (!acting) return null;
  const p = new Parameters(acting.actor);
  const text = aboutSql(tables, p, meetingId);
  const { rows: [about] } = await pool.query<About>(text, p.extracts.map((extract) => extract({ actor: acting.actor, today, arguments: [] }) ?? null));
  if (!about || about.on < today) return null;
  if (occasion === "INVITATION") return about.sequence === number && !(about.isCancelled && about.isFirst) ? invitationLetter(about, mailing, email) : null;
  return about.isCancelled || (about.hadPapers && about.news === 0) ? null : papersLetter(about, mailing);
}

const outbox: Outbox<Booked> = { table: "meeting_letters", called: "an e-mail about a meeting", mark: "meeting", columns: 'd.meeting_id AS "meetingId", d.occasion, d.number', write };

/** Sends every letter about a meeting whose time has come; several processes may do so at once. */
export const deliverMeetingLetters = (mailing: Mailing, signal: AbortSignal = new AbortController().signal): Promise<void> => deliverFrom(outbox, mailing, signal);
