import { createHash, randomBytes } from "node:crypto";
import type { Pool } from "pg";
import { loadActor, type Acting } from "./actor.js";

/** Minutes without a request after which a session ends. */
export const idleMinutes = 30;
/** Hours after which a session ends whatever happens. */
export const absoluteHours = 12;
export const cookieName = "__Host-remit";

export const hashed = (token: string) => createHash("sha256").update(token).digest();

/** Who is behind a request: a person in a position, by a session or by an API token. */
export interface Presence extends Acting { readonly sessionId: string | null; readonly isToken: boolean }

interface Cached { readonly presence: Presence; /** What a person may do can change with the day (CS-25). */ readonly today: string; readonly expiresAt: number; lastSeen: number; touched: number }

/** Sessions and API tokens. Presences are remembered and forgotten the moment the organisation changes. */
export class Sessions {
  private readonly cached = new Map<string, Cached>();
  constructor(private readonly pool: Pool, private readonly today: () => string) {}

  /** Forgets what is remembered, so that the next request reads anew: called whenever staff, positions, roles or sessions change. */
  forget(): void {
    this.cached.clear();
  }

  /** Begins a session for a person in their primary position; gives the cookie's value. */
  async begin(staffId: string, positionId: string | null = null): Promise<string> {
    const token = randomBytes(32).toString("base64url");
    const acting = await loadActor(this.pool, staffId, positionId, this.today());
    if (!acting) throw new Error("Nobody of that number works here now.");
    await this.pool.query("INSERT INTO sessions (token_hash, staff_id, position_id) VALUES ($1, $2, $3)", [hashed(token), staffId, acting.actor.positionId]);
    return token;
  }

  async end(token: string, because: string): Promise<void> {
    await this.pool.query("UPDATE sessions SET ended_at = now(), ended_because = $2 WHERE token_hash = $1 AND ended_at IS NULL", [hashed(token), because]);
    this.forget();
  }

  /** Who is behind a session's token; null when it is unknown, ended, idle too long or too old. */
  async find(token: string): Promise<Presence | null> {
    const key = `s${hashed(token).toString("base64")}`;
    const now = Date.now();
    const known = this.cached.get(key);
    if (known && known.today === this.today() && now < known.expiresAt && now - known.lastSeen < idleMinutes * 60_000) {
      known.lastSeen = now;
      if (now - known.touched > 60_000) { known.touched = now; void this.touch(token).catch(() => undefined); }
      return known.presence;
    }
    const { rows: [row] } = await this.pool.query<{ id: string; staff_id: string; position_id: string | null; created_at: Date }>(
      "UPDATE sessions SET last_seen_at = now() WHERE token_hash = $1 AND ended_at IS NULL AND last_seen_at > now() - $2 * interval '1 minute' AND created_at > now() - $3 * interval '1 hour' RETURNING id, staff_id, position_id, created_at",
      [hashed(token), idleMinutes, absoluteHours]);
    const acting = row && (await loadActor(this.pool, row.staff_id, row.position_id, this.today()));
    if (!row || !acting) { this.cached.delete(key); return null; }
    const presence: Presence = { ...acting, sessionId: row.id, isToken: false };
    this.cached.set(key, { presence, today: this.today(), expiresAt: row.created_at.getTime() + absoluteHours * 3_600_000, lastSeen: now, touched: now });
    return presence;
  }

  /** Who is behind an API token; null when it is unknown, revoked or expired. */
  async findByToken(token: string): Promise<Presence | null> {
    const key = `t${hashed(token).toString("base64")}`;
    const known = this.cached.get(key);
    if (known && known.today === this.today() && Date.now() < known.expiresAt) return known.presence;
    const { rows: [row] } = await this.pool.query<{ staff_id: string; expires_at: Date }>(
      "UPDATE api_tokens SET last_used_at = now() WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > now() RETURNING staff_id, expires_at", [hashed(token)]);
    const acting = row && (await loadActor(this.pool, row.staff_id, null, this.today()));
    if (!row || !acting) return null;
    const presence: Presence = { ...acting, sessionId: null, isToken: true };
    this.cached.set(key, { presence, today: this.today(), expiresAt: row.expires_at.getTime(), lastSeen: Date.now(), touched: Date.now() });
    return presence;
  }

  private touch(token: string) {
    return this.pool.query("UPDATE sessions SET last_seen_at = now() WHERE token_hash = $1", [hashed(token)]);
  }
}
