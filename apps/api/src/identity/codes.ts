import { createHash, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { Pool } from "pg";

/** How many recovery codes a person is given. */
export const recoveryCodes = 10;
/** Seconds for which a code stands; one step earlier or later is taken too, for clocks that differ. */
const period = 30;

const digest = (code: string) => createHash("sha256").update(code.toUpperCase().replace(/[^A-Z2-7]/g, "")).digest();
const totpOf = (secret: string, label: string) => new TOTP({ issuer: "Remit", label, secret: Secret.fromBase32(secret), period });

/** A new secret for somebody's authenticator, and the address that it reads it from. */
export function newSecret(label: string): { secret: string; uri: string } {
  const secret = new Secret({ size: 20 }).base32;
  return { secret, uri: totpOf(secret, label).toString() };
}

/** The step in which a code stands, counted from 1970; null when it does not stand now. */
export function stepOf(secret: string, code: string): number | null {
  const delta = /^\d{6}$/.test(code) ? totpOf(secret, "").validate({ token: code, window: 1 }) : null;
  return delta === null ? null : TOTP.counter({ period }) + delta;
}

/** New recovery codes for a person, in place of those they had; only their hashes are kept. */
export async function giveRecoveryCodes(client: Pick<Pool, "query">, staffId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodes }, () => new Secret({ buffer: new Uint8Array(randomBytes(10)).buffer }).base32.replace(/(.{4})(?=.)/g, "$1-"));
  await client.query("UPDATE recovery_codes SET retired_at = now() WHERE staff_id = $1 AND used_at IS NULL AND retired_at IS NULL", [staffId]);
  await client.query("INSERT INTO recovery_codes (staff_id, code_hash) SELECT $1, unnest($2::bytea[])", [staffId, codes.map(digest)]);
  return codes;
}

/** Takes a code of the authenticator, or a recovery code. Either works once. */
export async function takeCode(pool: Pick<Pool, "query">, staffId: string, secret: string, code: string): Promise<"code" | "recovery code" | null> {
  const typed = code.replace(/\s/g, "");
  const step = stepOf(secret, typed);
  if (step !== null) return (await pool.query("UPDATE local_accounts SET totp_last_step = $2 WHERE staff_id = $1 AND totp_last_step < $2", [staffId, step])).rowCount === 1 ? "code" : null;
  if (!/^[A-Za-z2-7-]{16,}$/.test(typed)) return null;
  return (await pool.query("UPDATE recovery_codes SET used_at = now() WHERE staff_id = $1 AND code_hash = $2 AND used_at IS NULL AND retired_at IS NULL", [staffId, digest(typed)])).rowCount === 1 ? "recovery code" : null;
}
