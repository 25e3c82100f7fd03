import { randomBytes } from "node:crypto";
import express, { type Router } from "express";
import type { Pool } from "pg";
import { enter } from "../access/entering.js";
import { hashed, type Sessions } from "../access/sessions.js";
import { plainPage } from "./plain-page.js";

/** Hours for which a sign-in link works, once. */
export const linkHours = 24;

/** Makes a one-time sign-in link for a person who works here, in place of any that they were given before; null when nobody of that staff number does. */
export async function makeLink(pool: Pick<Pool, "query">, staffNumber: string): Promise<string | null> {
  const token = randomBytes(24).toString("base64url");
  const made = await pool.query(`
    WITH person AS (SELECT id FROM staff_members WHERE staff_number = $1 AND is_active),
      before AS (UPDATE sign_in_links SET used_at = now() WHERE staff_id IN (SELECT id FROM person) AND used_at IS NULL),
      link AS (INSERT INTO sign_in_links (token_hash, staff_id, expires_at) SELECT $2, id, now() + $3 * interval '1 hour' FROM person RETURNING staff_id)
    INSERT INTO audit_entries (stream_id, action, record_type, record_id, particulars) SELECT staff_id, 'was given a sign-in link', 'StaffMember', staff_id, '{}' FROM link`, [staffNumber, hashed(token), linkHours]);
  return made.rowCount === 1 ? `/sign-in/${token}` : null;
}

const gone = plainPage("This link no longer works", "<h1>This link no longer works</h1><p>It was used already or is older than a day. Ask your administrator for a new one.</p>");
const ask = plainPage("Sign in", "<h1>Sign in</h1><p>This link works once.</p><form method=\"post\"><button>Sign in</button></form>");

/** Signs in by a one-time link. Opening it asks first, so that a preview of the link does not use it up. */
export function signInLinkRoutes({ pool, sessions }: { pool: Pool; sessions: Sessions }): Router {
  const router = express.Router();
  router.get("/sign-in/:token", async (request, response) => {
    const standing = await pool.query("SELECT FROM sign_in_links WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now()", [hashed(request.params.token)]);
    response.status(standing.rowCount ? 200 : 410).send(standing.rowCount ? ask : gone);
  });
  router.post("/sign-in/:token", async (request, response) => {
    const { rows: [used] } = await pool.query<{ staff_id: string }>(`
      UPDATE sign_in_links l SET used_at = now() FROM staff_members s WHERE s.id = l.staff_id AND s.is_active AND l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > now() RETURNING l.staff_id`, [hashed(request.params.token)]);
    if (!used) return void response.status(410).send(gone);
    await enter({ pool, sessions }, request, response, used.staff_id, { by: "LINK" });
    response.redirect(303, "/account");
  });
  return router;
}
