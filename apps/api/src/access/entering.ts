import type { Request, Response } from "express";
import type { Pool } from "pg";
import { cookieOf, setCookie } from "./cookies.js";
import type { Origin, Presence, Sessions } from "./sessions.js";

/** What letting somebody in needs. */
export interface Entrance { readonly pool: Pool; readonly sessions: Sessions }

/** Where a request comes from and what sent it, for the person's own list of sessions. */
export const whence = (request: Request) => ({ address: request.ip ?? "", device: request.headers["user-agent"] ?? "" });

/** Written to the audit on the person's own chain. */
export const auditOfPerson = (pool: Pick<Pool, "query">, presence: Pick<Presence, "actor">, action: string, particulars: object) =>
  pool.query("INSERT INTO audit_entries (stream_id, actor_id, position_id, action, record_type, record_id, particulars) VALUES ($1, $1, $2, $3, 'StaffMember', $1, $4)",
    [presence.actor.staffId, presence.actor.positionId, action, JSON.stringify(particulars)]);

/** How each way in reads in the audit. */
const ways: Record<Origin["by"], string> = { DEMONSTRATION: "demonstration sign-in", LINK: "one-time link", SET_UP: "set-up link", PASSPHRASE: "passphrase and code", PROVIDER: "identity provider" };

/** Lets a person in under a new token. A session that the browser had before ends, whoever's it was. */
export async function enter({ pool, sessions }: Entrance, request: Request, response: Response, staffId: string, how: Pick<Origin, "by" | "atMost">, particulars: object = {}): Promise<Presence> {
  const token = await sessions.begin(staffId, null, { ...how, ...whence(request) });
  const before = cookieOf(request);
  if (before) await sessions.end(before, "signed in anew");
  const presence = (await sessions.find(token))!;
  await auditOfPerson(pool, presence, "signed in", { by: ways[how.by], ...particulars });
  response.setHeader("Set-Cookie", setCookie(token));
  return presence;
}
