import { spanOf } from "@remit/domain/meetings/dates";
import { createEvents, type EventAttributes } from "ics";

/** A meeting as a calendar takes it in. */
export interface InCalendar { readonly id: string; readonly reference: string; readonly title: string; readonly on: string; readonly startsAt: string; readonly minutes: number; readonly place: string; readonly sequence: number; readonly isCancelled: boolean }
/** Who sends an invitation, and to whom. */
export interface Between { readonly from: { readonly name: string; readonly email: string }; readonly to: { readonly name: string; readonly email: string } }

interface Writing {
  /** The office's own address, where a meeting's page is. */
  readonly publicUrl: string;
  /** Of an invitation; a feed is published to whoever holds its address. */
  readonly between?: Between;
}

const mailbox = /<([^<>]+)>$/;
/** The address and the name in a sender such as Remit <remit@office.example>. */
export const senderOf = (from: string, name: string) => ({ name, email: mailbox.exec(from)?.[1] ?? from });

/** Instants are written in universal time: a meeting at ten is at ten on both sides of a clock change, whatever the calendar's own zone. */
const event = ({ publicUrl, between }: Writing) => (one: InCalendar): EventAttributes => {
  const { from, to } = spanOf(one.on, one.startsAt, one.minutes);
  const url = `${publicUrl}/meetings/${one.id}/show`;
  return {
    uid: `${one.id}@remit`, sequence: one.sequence, title: `${one.reference} ${one.title}`, start: from.getTime(), end: to.getTime(), startOutputType: "utc", endOutputType: "utc",
    ...(one.place && { location: one.place }), url, description: `Agenda and papers: ${url}`, status: one.isCancelled ? "CANCELLED" : "CONFIRMED", classification: "PRIVATE", busyStatus: one.isCancelled ? "FREE" : "BUSY",
    ...(between && { organizer: between.from, attendees: [{ ...between.to, rsvp: false, role: "REQ-PARTICIPANT" as const }] }),
  };
};

function written(meetings: readonly InCalendar[], writing: Writing, method: "PUBLISH" | "REQUEST" | "CANCEL", calName?: string): string {
  const { error, value } = createEvents(meetings.map(event(writing)), { productId: "Remit", method, ...(calName && { calName }) });
  if (value === null) throw error ?? new Error("The calendar could not be written.");
  return value;
}

/** An invitation to a meeting, or its cancellation, for one person. */
export const invitation = (meeting: InCalendar, writing: Writing & { readonly between: Between }) => {
  const method = meeting.isCancelled ? "CANCEL" as const : "REQUEST" as const;
  return { method, content: written([meeting], writing, method) };
};
/** A feed of meetings under a name. */
export const feedOf = (name: string, meetings: readonly InCalendar[], writing: Writing): string => written(meetings, writing, "PUBLISH", name);

/** What a calendar needs of the meeting `m`, as SQL. */
export const calendarColumns = `m.id, m.reference, m.title, m."on", m.starts_at AS "startsAt", m.minutes, m.place, m.calendar_sequence AS sequence, m.state = 'CANCELLED' AS "isCancelled"`;
/** Who is to be at the meeting `m`: its chair, whoever is invited and comes, and whoever goes for somebody. */
export const toBeThere = `(SELECT m.chair_id AS staff_id WHERE m.chair_id IS NOT NULL UNION SELECT t.staff_id FROM meeting_attendees t WHERE t.meeting_id = m.id AND t.attendance <> 'APOLOGIES' UNION SELECT t.deputy_id FROM meeting_attendees t WHERE t.meeting_id = m.id AND t.deputy_id IS NOT NULL AND t.attendance IN ('APOLOGIES', 'DEPUTY_PRESENT'))`;
