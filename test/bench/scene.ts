import { randomBytes } from "node:crypto";
import pg from "pg";
import { hashed } from "@remit/api/access/sessions";
import { namesake } from "./office/names.js";
import { id, seat } from "./office/organisation.js";

/** Service requests that one assignment names. */
export const atOnce = 50;
interface Batch { readonly ids: string[]; versions: number[]; to: number }

/** What is asked about in one office: who asks, and which records. */
export class Scene {
  readonly cookies = new Map<number, string>();
  readonly seats = new Map<number, string>();
  segment = "";
  actor = "";
  cases: string[] = [];
  prefixes: string[] = [];
  readonly name = namesake.name;
  readonly batches: Batch[] = [];
  private constructor(readonly owner: pg.Client) {}

  /** A manager, a caseworker and two whom work is given to, all of the first segment; what they see, and what is assigned over `lines` connections. */
  static async set(ownerUrl: string, lines: number): Promise<Scene> {
    const owner = new pg.Client({ connectionString: ownerUrl, statement_timeout: 0 });
    await owner.connect();
    const scene = new Scene(owner);
    for (const place of [1, 5, 6, 7]) await scene.signIn(seat(1, place));
    scene.segment = (await scene.list(`SELECT ${id("segment", 1)} AS one`))[0]!;
    scene.actor = (await scene.list(`SELECT ${id("staff", seat(1, 1))} AS one`))[0]!;
    scene.cases = await scene.list(`SELECT c.id AS one FROM cases c WHERE c.owner_position_id = $1 AND c.status <> 'CLOSED' ORDER BY c.id LIMIT 200`, [scene.seats.get(seat(1, 5))]);
    scene.prefixes = await scene.list(`SELECT p AS one FROM (SELECT left(reference, 12) AS p, bool_or(is_sensitive) AS hidden FROM cases WHERE length(reference) = 13 GROUP BY 1 HAVING count(*) = 10) _ WHERE NOT hidden ORDER BY md5(p) LIMIT 200`);
    const requests = await scene.list(`SELECT one FROM (SELECT DISTINCT ON (case_group_id) id AS one FROM service_requests WHERE is_open AND owner_position_id IS NULL AND segment_id = $1 ORDER BY case_group_id, id) _ ORDER BY one LIMIT $2`, [scene.segment, lines * atOnce]);
    for (let line = 0; line < lines; line++) scene.batches.push({ ids: requests.slice(line * atOnce, (line + 1) * atOnce), versions: [], to: 6 });
    return scene;
  }

  private async list(sql: string, values: unknown[] = []): Promise<string[]> {
    return (await this.owner.query<{ one: string }>(sql, values)).rows.map(({ one }) => one);
  }

  private async signIn(number: number): Promise<void> {
    const token = randomBytes(32).toString("base64url");
    const { rows: [row] } = await this.owner.query<{ position_id: string }>(`INSERT INTO sessions (token_hash, staff_id, position_id) VALUES ($1, ${id("staff", number)}, ${id("seat", number)}) RETURNING position_id`, [hashed(token)]);
    this.cookies.set(number, `__Host-remit=${token}`);
    this.seats.set(number, row!.position_id);
  }

  /** Reads anew at which version the requests stand that a stretch will assign, to a seat other than the one they are on. */
  async refresh(): Promise<void> {
    // Remit alone tells what waits in the outbox: it does not tell for the others what they left there.
    await this.owner.query("TRUNCATE changes");
    for (const batch of this.batches) {
      const { rows } = await this.owner.query<{ id: string; version: number; owner: string | null }>("SELECT id, version, owner_position_id AS owner FROM service_requests WHERE id = ANY($1::uuid[])", [batch.ids]);
      batch.versions = batch.ids.map((one) => rows.find((row) => row.id === one)!.version);
      batch.to = rows[0]!.owner === this.seats.get(seat(1, 6)) ? 7 : 6;
    }
  }

  /** After an assignment every request is one version on and goes to the other seat next. */
  turn(line: number): void {
    const batch = this.batches[line]!;
    batch.versions = batch.versions.map((version) => version + 1);
    batch.to = 13 - batch.to;
  }

  /** Gives everything back to the hopper and goes. */
  async strike(): Promise<void> {
    await this.owner.query("UPDATE case_groups SET owner_position_id = NULL WHERE id IN (SELECT case_group_id FROM service_requests WHERE id = ANY($1::uuid[]))", [this.batches.flatMap(({ ids }) => ids)]);
    await this.owner.end();
  }
}
