import type { Pool } from "pg";
import { inOne } from "../database/in-one.js";
import type { ProviderSettings } from "../provider-settings.js";
import { NotLetIn, type Claims } from "./provider.js";

type Settings = Pick<ProviderSettings, "issuer" | "firstLink" | "groups">;

const nobody = (detail: string) => new NotLetIn("nobody-here", detail);

/** By what somebody may be linked for the first time: an address that the provider vouches for, or the staff number that it keeps. */
function firstSight(claims: Claims, firstLink: Settings["firstLink"]): { column: string; value: string; words: string } {
  if (firstLink.by === "staff-number") {
    const number = claims[firstLink.claim];
    if (typeof number !== "string" || !number.trim()) throw nobody(`No staff number in the claim ${firstLink.claim}.`);
    return { column: "staff_number = upper($1)", value: number.trim(), words: "staff number" };
  }
  if (typeof claims["email"] !== "string" || claims["email_verified"] !== true) throw nobody("The provider does not vouch for an e-mail address.");
  return { column: "lower(email) = lower($1)", value: claims["email"].trim(), words: "verified e-mail address" };
}

/** Links somebody to the one person of the office who fits, once; a person who is linked to another identity stays so. */
async function link(pool: Pool, claims: Claims, { issuer, firstLink }: Settings): Promise<string> {
  const { column, value, words } = firstSight(claims, firstLink);
  return inOne(pool, async (client) => {
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM staff_members WHERE ${column} AND is_active FOR UPDATE`, [value]);
    if (rows.length !== 1) throw nobody(`Nobody who works here goes with that ${words}.`);
    const made = await client.query("INSERT INTO provider_identities (staff_id, issuer, subject) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [rows[0]!.id, issuer, claims.subject]);
    if (made.rowCount !== 1) throw nobody("That person is linked to another identity already.");
    await client.query("INSERT INTO audit_entries (stream_id, actor_id, action, record_type, record_id, particulars) VALUES ($1, $1, 'linked an identity', 'StaffMember', $1, $2)", [rows[0]!.id, JSON.stringify({ issuer, subject: claims.subject, by: words })]);
    return rows[0]!.id;
  });
}

/** The person of the office behind an identity. Once linked, only issuer and subject count, whatever else the provider says. */
export async function personBehind(pool: Pool, claims: Claims, settings: Settings): Promise<string> {
  const { rows: [known] } = await pool.query<{ id: string; is_active: boolean }>(
    "SELECT s.id, s.is_active FROM provider_identities i JOIN staff_members s ON s.id = i.staff_id WHERE i.issuer = $1 AND i.subject = $2", [settings.issuer, claims.subject]);
  if (known && !known.is_active) throw nobody("The person left the office.");
  return known?.id ?? link(pool, claims, settings);
}

/**
 * The most that somebody's groups let them use: what the roles of their groups allow, and managing the organisation only where that is set.
 * Positions give; groups only hold back. Null where groups are not asked for.
 */
export async function atMost(pool: Pool, claims: Claims, { groups }: Settings): Promise<readonly string[] | null> {
  if (!groups) return null;
  const theirs = claims[groups.claim];
  const roles = (Array.isArray(theirs) ? theirs : []).flatMap((group) => (typeof group === "string" ? groups.roles.get(group) ?? [] : []));
  const { rows } = await pool.query<{ permission: string }>("SELECT DISTINCT unnest(permissions) AS permission FROM roles WHERE name = ANY($1)", [roles]);
  const allowed = rows.map((row) => row.permission).filter((one) => one !== "manage-organisation" || groups.mayAdminister);
  if (!allowed.length) throw new NotLetIn("no-group", "None of the groups is one that lets people use a role.");
  return allowed;
}
