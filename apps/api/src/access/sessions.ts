import { hash, randomBytes } from "node:crypto";
import type { Pool } from "pg";
import { loadActor, type Acting } from "./actor.js";

/** Minutes without a request after which a session ends. */
export const idleMinutes = 30;
/** Hours after signing in at which a session ends whatever happens, switches of position included. */
export const absoluteHours = 12;
export const cookieName = "__Host-remit";

export const hashed = (token: string) => hash("sha256", token, "buffer");

/** How somebody came in, from where and with what, and the most that this lets them use; null for all that their position allows. */
export interface Origin {
  readonly by: "DEMONSTRATION" | "LINK" | "SET_UP" | "PASSPHRASE" | "PROVIDER";
  readonly address?: string;
  readonly device?: string;
  readonly atMost?: readonly string[] | null;
}

/** Who is behind a request: a person in a position, by a session or by an API token. */
export interface Presence extends Acting {
  readonly sessionId: string | null;
  readonly isToken: boolean;
  /** Whether they may only read, whatever their position allows. */
  readonly isReadOnly: boolean;
  readonly by: Origin["by"] | null;
  readonly signedInAt: Date | null;
}

interface Cached { readonly presence: Presence; /** What a person may do can change with the day (CS-25). */ readonly today: string; readonly expiresAt: number; lastSeen: number; touched: number }
interface SessionRow { readonly id: string; readonly staff_id: string; readonly position_id: string | null; readonly signed_in_at: Date; readonly begun_by: Origin["by"]; readonly at_most: string[] | null }

const standing = "ended_at IS NULL AND last_seen_at > now() - $2 * interval '1 minute' AND signed_in_at > now() - $3 * interval '1 hour'";
const newToken = () => randomBytes(32).toString("base64url");

/** Sessions and API tokens. Presences are remembered and forgotten the moment the organisation changes or a session ends. */
export class Sessions {
  private readonly cached = new Map<string, Cached>();
  private readonly watchers = new Map<string, Set<() => void>>();
  /** Counts every forgetting, so that what was read before one is not remembered after it. */
  private forgettings = 0;
  constructor(private readonly pool: Pool, private readonly today: () => string) {}

  /** Forgets what is remembered, so that the next request reads anew: called whenever staff, positions or roles change. */
  forget(): void {
    this.forgettings += 1;
    this.cached.clear();
  }

  /** A session or token of a person ended: forgets theirs, and tells whoever waits on them. */
  endedFor(staffId: string): void {
    this.forgettings += 1;
    for (const [key, { presence }] of this.cached) if (presence.actor.staffId === staffId) this.cached.delete(key);
    this.watchers.get(staffId)?.forEach((tell) => tell());
  }

  /** Calls back whenever a session or token of a person ends, until the returned function is called. */
  whenEnded(staffId: string, tell: () => void): () => void {
    if (!this.watchers.has(staffId)) this.watchers.set(staffId, new Set());
    const watching = this.watchers.get(staffId)!;
    watching.add(tell);
    return () => { watching.delete(tell); if (!watching.size) this.watchers.delete(staffId); };
  }

  /** Begins a session for a person, in their primary position when none is named; gives the cookie's value. */
  async begin(staffId: string, positionId: string | null = null, { by, address = "", device = "", atMost = null }: Origin = { by: "DEMONSTRATION" }): Promise<string> {
    const token = newToken();
    const acting = await loadActor(this.pool, { staffId, positionId, today: this.today() });
    if (!acting) throw new Error("Nobody of that number works here now.");
    await this.pool.query("INSERT INTO sessions (token_hash, staff_id, position_id, begun_by, address, device, at_most) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [hashed(token), staffId, acting.actor.positionId, by, address.slice(0, 100), device.slice(0, 400), atMost]);
    return token;
  }

  /** Goes on in another position under a new token: the old one ends, and the hours since signing in go on counting. */
  async switch(token: string, positionId: string): Promise<string> {
    const next = newToken();
    const { rowCount } = await this.pool.query(`
      WITH old AS (UPDATE sessions SET ended_at = now(), ended_because = 'switched position' WHERE token_hash = $1 AND ended_at IS NULL RETURNING *)
      INSERT INTO sessions (token_hash, staff_id, position_id, signed_in_at, begun_by, address, device, at_most) SELECT $2, staff_id, $3, signed_in_at, begun_by, address, device, at_most FROM old`, [hashed(token), hashed(next), positionId]);
    if (rowCount !== 1) throw new Error("The session had ended.");
    this.forget();
    return next;
  }

  /** Whether a session ended by going on in another position: its person is still here, under another token. */
  async wentOn(token: string): Promise<boolean> {
    const { rowCount } = await this.pool.query("SELECT FROM sessions WHERE token_hash = $1 AND ended_because = 'switched position'", [hashed(token)]);
    return rowCount === 1;
  }

  async end(token: string, because: string): Promise<void> {
    await this.pool.query("UPDATE sessions SET ended_at = now(), ended_because = $2 WHERE token_hash = $1 AND ended_at IS NULL", [hashed(token), because]);
    this.forget();
  }

  /** Who is behind a session's token; null when it is unknown, ended, idle too long or too old. */
  async find(token: string): Promise<Presence | null> {
    const key = `s${hashed(token).toString("base64")}`;
    const known = this.remembered(key);
    if (known) {
      if (Date.now() - known.touched > 60_000) { known.touched = Date.now(); void this.touch(token).catch(() => undefined); }
      return known.presence;
    }
    const before = this.forgettings;
    const { rows: [row] } = await this.pool.query<SessionRow>(`UPDATE sessions SET last_seen_at = now() WHERE token_hash = $1 AND ${standing} RETURNING id, staff_id, position_id, signed_in_at, begun_by, at_most`, [hashed(token), idleMinutes, absoluteHours]);
    const acting = row && (await loadActor(this.pool, { staffId: row.staff_id, positionId: row.position_id, today: this.today(), atMost: row.at_most }));
    if (!row || !acting) return null;
    return this.remember(key, { ...acting, sessionId: row.id, isToken: false, isReadOnly: false, by: row.begun_by, signedInAt: row.signed_in_at }, row.signed_in_at.getTime() + absoluteHours * 3_600_000, before);
  }

  /** Who is behind an API token; null when it is unknown, revoked or expired. */
  async findByToken(token: string): Promise<Presence | null> {
    const key = `t${hashed(token).toString("base64")}`;
    const known = this.remembered(key);
    if (known) return known.presence;
    const before = this.forgettings;
    const { rows: [row] } = await this.pool.query<{ staff_id: string; expires_at: Date; is_read_only: boolean }>(
      "UPDATE api_tokens SET last_used_at = now() WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > now() RETURNING staff_id, expires_at, is_read_only", [hashed(token)]);
    const acting = row && (await loadActor(this.pool, { staffId: row.staff_id, today: this.today() }));
    if (!row || !acting) return null;
    return this.remember(key, { ...acting, sessionId: null, isToken: true, isReadOnly: row.is_read_only, by: null, signedInAt: null }, row.expires_at.getTime(), before);
  }

  private remembered(key: string): Cached | undefined {
    const known = this.cached.get(key);
    const now = Date.now();
    const isIdle = known !== undefined && !known.presence.isToken && now - known.lastSeen >= idleMinutes * 60_000;
    if (!known || known.today !== this.today() || now >= known.expiresAt || isIdle) { this.cached.delete(key); return undefined; }
    known.lastSeen = now;
    return known;
  }

  private remember(key: string, presence: Presence, expiresAt: number, before: number): Presence {
    if (before === this.forgettings) this.cached.set(key, { presence, today: this.today(), expiresAt, lastSeen: Date.now(), touched: Date.now() });
    return presence;
  }

  private touch(token: string) {
    return this.pool.query("UPDATE sessions SET last_seen_at = now() WHERE token_hash = $1", [hashed(token)]);
  }
}
