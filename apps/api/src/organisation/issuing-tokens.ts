import { randomBytes } from "node:crypto";
import { hashed } from "../access/sessions.js";

/** Asks the database, within one transaction or as one statement. */
export interface Asked { query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> }

/** For whom a token is, what for, and how long. */
export interface TokenAsked { readonly staffNumber: string; readonly name: string; readonly days: number }

/** The longest that a token stands, in days. */
export const longestDays = 366;

/** No token can be issued; the message says why and what to do. */
export class TokenRefused extends Error {}

const issueSql = `
WITH issued AS (INSERT INTO api_tokens (token_hash, staff_id, name, expires_at) SELECT $1, s.id, $3, now() + $4 * interval '1 day' FROM staff_members s WHERE s.staff_number = upper($2) AND s.is_active RETURNING id, staff_id, expires_at),
  kept AS (INSERT INTO audit_entries (stream_id, action, record_type, record_id, particulars)
    SELECT staff_id, 'issued an API token', 'ApiToken', id, jsonb_build_object('name', $3::text, 'expiresOn', (expires_at AT TIME ZONE 'Europe/London')::date, 'by', 'command line') FROM issued)
SELECT to_char(expires_at AT TIME ZONE 'Europe/London', 'YYYY-MM-DD') AS "expiresOn" FROM issued`;

/** Issues a token to a person and gives it, this once: only its hash is kept. Written to the audit on the person's chain. */
export async function issueToken(client: Asked, { staffNumber, name, days }: TokenAsked): Promise<{ token: string; expiresOn: string }> {
  if (!name.trim() || name.length > 100) throw new TokenRefused("Say what the token is for in --name, with 100 characters at most.");
  if (!Number.isInteger(days) || days < 1 || days > longestDays) throw new TokenRefused(`A token stands from 1 to ${longestDays} days. Give --days such a number.`);
  const token = `remit_${randomBytes(32).toString("base64url")}`;
  const [issued] = (await client.query(issueSql, [hashed(token), staffNumber, name.trim(), days])).rows as { expiresOn: string }[];
  if (!issued) throw new TokenRefused(`Nobody who works here has the staff number ${staffNumber}. Look it up in the directory.`);
  return { token, expiresOn: issued.expiresOn };
}
