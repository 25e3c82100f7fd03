import { roleDuties } from "@remit/domain/organisation/permissions";
import express, { type NextFunction, type Request, type Response, type Router } from "express";
import type { Pool } from "pg";
import { clearCookie, cookieOf, presenceOf, setCookie } from "./cookies.js";
import { auditOfPerson, enter } from "./entering.js";
import type { Presence, Sessions } from "./sessions.js";

/** What there is to say of the office to whoever is signed in. */
export interface Described { readonly pool: Pool; readonly isDemonstration: boolean; /** Whether the office sends its daily e-mails. */ readonly sendsMail: boolean }
interface Access extends Described { readonly sessions: Sessions }

const peopleSql = `
SELECT s.staff_number AS "staffNumber", s.name, p.title, g.name AS segment, t.name AS team, r.name AS role, r.description AS does
FROM staff_members s JOIN position_holdings h ON h.staff_id = s.id AND h.held_to IS NULL AND h.is_primary JOIN positions p ON p.id = h.position_id
JOIN roles r ON r.id = p.role_id JOIN segments g ON g.id = p.segment_id LEFT JOIN teams t ON t.id = p.team_id WHERE s.is_active
ORDER BY array_position($1::text[], r.name) NULLS LAST, s.name`;

const positionsSql = `
SELECT p.id, p.title, h.is_primary AS "isPrimary", json_build_object('id', g.id, 'name', g.name, 'telephone', g.telephone) AS segment,
  CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'name', t.name, 'telephone', t.telephone) END AS team
FROM position_holdings h JOIN positions p ON p.id = h.position_id JOIN segments g ON g.id = p.segment_id LEFT JOIN teams t ON t.id = p.team_id
WHERE h.staff_id = $1 AND h.held_to IS NULL ORDER BY h.is_primary DESC, p.title`;

const isLoopback = (request: Request) => /^(::1|127\.|::ffff:127\.)/.test(request.socket.remoteAddress ?? "");

const officeName = async (pool: Pool) => (await pool.query<{ name: string }>("SELECT name FROM office")).rows[0]?.name ?? "Remit";

/** Who is signed in, as the console reads it. */
export async function describe({ pool, isDemonstration, sendsMail }: Described, { actor, staffNumber, positionTitle, sessionId }: Presence) {
  const { rows: positions } = await pool.query<{ id: string }>(positionsSql, [actor.staffId]);
  return {
    office: await officeName(pool), isDemonstration, sendsMail, person: { id: actor.staffId, staffNumber, name: actor.name },
    position: positions.find((one) => one.id === actor.positionId) ?? null, positions, title: positionTitle, permissions: [...actor.permissions].sort(), sessionId,
  };
}

const signedOut = (response: Response) => void response.status(401).json({ error: "You are not signed in." });

/** Signs in as a person of the demonstration office. */
const signIn = (access: Access) => async (request: Request, response: Response) => {
  const number = (request.body as { as?: unknown } | undefined)?.as;
  if (typeof number !== "string") return void response.status(400).json({ error: "Say whom to sign in as: {\"as\": \"<staff number>\"}." });
  const { rows: [person] } = await access.pool.query<{ id: string }>("SELECT id FROM staff_members WHERE staff_number = $1 AND is_active", [number]);
  if (!person) return void response.status(404).json({ error: "Nobody of that staff number works here now. GET /session/people lists who does." });
  response.json(await describe(access, await enter(access, request, response, person.id, { by: "DEMONSTRATION" })));
};

/** Goes on in another of one's own positions, with a new session: what the old one could do ends with it (WM-05). */
const switchPosition = (access: Access) => async (request: Request, response: Response) => {
  const { pool, sessions } = access;
  const presence = await presenceOf(sessions, request);
  if (!presence?.sessionId) return signedOut(response);
  const positionId = (request.body as { positionId?: unknown } | undefined)?.positionId;
  if (typeof positionId !== "string" || !presence.actor.held.has(positionId)) return void response.status(403).json({ error: "You do not hold that position. Choose one of your own." });
  const token = await sessions.switch(cookieOf(request)!, positionId);
  const next = (await sessions.find(token))!;
  await auditOfPerson(pool, next, "switched position", { from: presence.positionTitle, to: next.positionTitle });
  response.setHeader("Set-Cookie", setCookie(token)).json(await describe(access, next));
};

/** Sign-in, sign-out, position switch. There is no sign-in through GraphQL. */
export function sessionRoutes(access: Access): Router {
  const { pool, sessions, isDemonstration } = access;
  const router = express.Router();
  const json = express.json({ limit: "10kb" });
  const demonstrationOnly = (request: Request, response: Response, next: NextFunction) =>
    isDemonstration && isLoopback(request) ? next() : void response.status(404).json({ error: "There is no such page." });

  router.get("/session/people", demonstrationOnly, async (_request, response) => {
    response.json({ office: await officeName(pool), people: (await pool.query(peopleSql, [Object.keys(roleDuties)])).rows });
  });
  router.get("/session", async (request, response) => {
    const presence = await presenceOf(sessions, request);
    return presence ? void response.json(await describe(access, presence)) : signedOut(response);
  });
  router.post("/session", demonstrationOnly, json, signIn(access));
  router.patch("/session", json, switchPosition(access));
  router.delete("/session", async (request, response) => {
    const presence = await presenceOf(sessions, request);
    const token = cookieOf(request);
    if (presence && token) { await sessions.end(token, "signed out"); await auditOfPerson(pool, presence, "signed out", {}); }
    response.setHeader("Set-Cookie", clearCookie).status(204).end();
  });
  return router;
}
