import { createHash } from "node:crypto";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import { officeDateAt } from "@remit/domain/calendar/office-date";
import type { Actor } from "@remit/domain/law/law";
import express, { type Request, type Response, type Router } from "express";
import type { Pool } from "pg";
import { loadActor } from "../access/actor.js";
import { presenceOf } from "../access/cookies.js";
import { hashed, type Sessions } from "../access/sessions.js";
import { keptRoot, monthBefore } from "../audit/month-root.js";
import { paperRoutes, rowFor, type Found, type Leaving } from "../documents/leaving.js";
import type { Paper } from "../documents/paper.js";
import type { Door } from "../door/perform.js";
import { Parameters } from "../reading/parameters.js";
import { calendarColumns, feedOf, toBeThere, type InCalendar } from "./calendar-file.js";
import { Meeting } from "./meeting.entity.js";
import { minutesPaper } from "./minutes.paper.js";
import { addendaOf, packPaper } from "./pack.js";
import { packStatement, type PackMeeting } from "./pack.statement.js";

interface LeavingMeetings extends Leaving { readonly pool: Pool; now(): Date }
const minuted: readonly string[] = ["HELD", "WITH_CHAIR", "CLEARED", "ISSUED"];
const digestOf = (words: object) => createHash("sha256").update(JSON.stringify(words)).digest("base64url");

/** Minutes are for everyone who sees the meeting once they are issued; until then for its chair and those who arrange meetings. */
const readsMinutes = ({ state, isChair }: PackMeeting, actor: Actor) => state === "ISSUED" || (minuted.includes(state) && (isChair || actor.permissions.has("arrange-meetings")));

/** A meeting's papers, from when its agenda is fixed, and its minutes: each made for who asks, within what they may see; who opened which and when is kept (PO-39). */
export const meetingPaperRoutes = ({ pool, now, ...leaving }: LeavingMeetings): Router => paperRoutes(leaving, "/papers/meetings", async (presence, id, part): Promise<Found | null> => {
  const { actor } = presence;
  if (!actor.permissions.has("see-personal-data") || !["pack", "minutes"].includes(part)) return null;
  const meeting = await rowFor<PackMeeting>(leaving.door, presence, (p) => packStatement(leaving.door.tables, p, id));
  if (!meeting || (part === "minutes" && !readsMinutes(meeting, actor))) return null;
  const paper: Paper = part === "minutes" ? minutesPaper(meeting) : packPaper(meeting, { reader: actor.name, at: now() }, await keptRoot(pool, monthBefore(officeDateAt(meeting.frozenAt))));
  const [addenda, digest] = [addendaOf(meeting).length, digestOf(part === "minutes" ? paper.pieces : meeting.items.map(({ number, title, papers }) => ({ number, title, papers })))];
  return {
    paper, name: `${meeting.reference}-${part}`, recordType: "Meeting", recordId: meeting.id, caseId: null,
    opened: (form) => pool.query("INSERT INTO meeting_openings (meeting_id, staff_id, what, form, addenda, digest, opened_at) VALUES ($1, $2, $3, $4, $5, $6, $7)", [meeting.id, actor.staffId, part.toUpperCase(), form, addenda, digest, now()]),
  };
});

/** Days back from today of which a feed still has the meetings. */
const feedReaches = 90;
const originOf = (request: Request) => `${request.protocol}://${request.get("host") ?? "localhost"}`;
const sendCalendar = (response: Response, content: string, name: string) => response.set({ "content-type": "text/calendar; charset=utf-8", "content-disposition": `attachment; filename="${name}.ics"`, "cache-control": "private, no-store", "x-content-type-options": "nosniff" }).send(content);

interface Calendars { readonly pool: Pool; readonly door: Door; readonly sessions: Sessions }
/** One's own meetings at an address that only they have, and any meeting to be put into a calendar by hand (PO-36). */
export function calendarRoutes({ pool, door, sessions }: Calendars): Router {
  const router = express.Router();
  const noSuch = (response: Response) => void response.status(404).json({ error: "There is no such calendar." });
  router.get("/calendar/:token.ics", async (request, response) => {
    const { rows: [feed] } = await pool.query<{ staffId: string; name: string }>('UPDATE calendar_feeds SET last_used_at = now() WHERE token_hash = $1 AND revoked_at IS NULL RETURNING staff_id AS "staffId", name', [hashed(request.params.token)]);
    const acting = feed && await loadActor(pool, { staffId: feed.staffId, today: door.today() });
    if (!acting) return noSuch(response);
    sendCalendar(response, feedOf(feed.name, await meetingsOf({ pool, door }, acting.actor), { publicUrl: originOf(request) }), "meetings");
  });
  router.get("/papers/meetings/:id/calendar.ics", async (request, response) => {
    const presence = await presenceOf(sessions, request);
    const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(request.params.id)?.[0];
    const meeting = presence && id && await rowFor<InCalendar>(door, presence, (p) => `SELECT ${calendarColumns} FROM meetings m WHERE m.id = ${p.place("uuid", () => id)} AND ${door.tables.scope(Meeting, "m", p)}`);
    if (!meeting) return noSuch(response);
    sendCalendar(response, feedOf(meeting.title, [meeting], { publicUrl: originOf(request) }), meeting.reference);
  });
  return router;
}

async function meetingsOf({ pool, door }: Pick<Calendars, "pool" | "door">, actor: Actor): Promise<InCalendar[]> {
  const p = new Parameters(actor);
  const today = door.today();
  const text = `SELECT ${calendarColumns} FROM meetings m WHERE m."on" >= ${p.place("date", () => addCalendarDays(today, -feedReaches))} AND ${p.staffId} IN ${toBeThere} AND ${door.tables.scope(Meeting, "m", p)} ORDER BY m."on", m.id`;
  return (await pool.query<InCalendar>(text, p.extracts.map((extract) => extract({ actor, today, arguments: [] }) ?? null))).rows;
}
