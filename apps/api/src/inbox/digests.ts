import { officeDateAt, officeHourAt } from "@remit/domain/calendar/office-date";
import { isWorkingDay } from "@remit/domain/calendar/working-day";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { loadActor } from "../access/actor.js";
import { officeCalendars } from "../calendar/working-calendars.js";
import type { Tables } from "../reading/tables.js";
import { contentsOf } from "./contents.js";
import { letterOf, type Letter } from "./letter.js";
import type { Post } from "./post.js";

/** What the daily e-mails are written and sent with. */
export interface Mailing {
  readonly pool: Pool;
  readonly tables: Tables;
  readonly post: Post;
  readonly log: Pick<Logger, "info" | "warn">;
  /** The office's own address as browsers see it. */
  readonly publicUrl: string;
  /** The hour of the office's day from which they go out. */
  readonly hour: number;
  now(): Date;
}

/** Attempts at one letter at most; then it is parked with its reason. */
export const mostAttempts = 8;

/** One statement, so that two processes book a day once; what is told after it waits for the next. */
const bookSql = `
WITH booked AS (INSERT INTO digests (staff_id, "on") SELECT id, $1 FROM staff_members WHERE is_active ON CONFLICT ON CONSTRAINT one_digest_a_day DO NOTHING RETURNING id, staff_id),
  carried AS (UPDATE notifications n SET digest_id = b.id FROM booked b WHERE n.staff_id = b.staff_id AND n.in_digest AND n.digest_id IS NULL)
SELECT count(*)::int AS booked FROM booked`;

/** Books a letter for everybody once the hour of a working day has come; gives how many, 0 when they were booked before. */
export async function bookDigests({ pool, hour, now }: Mailing): Promise<number> {
  const on = officeDateAt(now());
  if (officeHourAt(now()) < hour) return 0;
  const calendars = await officeCalendars(async (sql, parameters) => (await pool.query(sql, parameters as unknown[])).rows as never);
  const office = calendars.find((one) => one.isOfficeDefault);
  if (!office || !isWorkingDay(on, office.days)) return 0;
  return (await pool.query<{ booked: number }>(bookSql, [on])).rows[0]!.booked;
}

interface Claimed { readonly id: string; readonly staffId: string; readonly on: string; readonly attempts: number; readonly email: string }

/** An attempt is counted, and the next one put off (5 minutes, then twice as long each time), before anything is sent: no transaction stays open meanwhile, and no two processes have the same letter. */
const claimSql = `
WITH picked AS MATERIALIZED (SELECT id FROM digests WHERE state = 'WAITING' AND not_before <= clock_timestamp() ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
UPDATE digests d SET attempts = d.attempts + 1, not_before = clock_timestamp() + interval '5 minutes' * 2 ^ least(d.attempts, 6) FROM picked, staff_members s WHERE d.id = picked.id AND s.id = d.staff_id
RETURNING d.id, d.staff_id AS "staffId", d."on", d.attempts, s.email`;

const settle = ({ pool }: Mailing, { id }: Claimed, state: "SENT" | "NOTHING_TO_SAY" | "PARKED" | "WAITING", trouble: string | null = null) =>
  pool.query("UPDATE digests SET state = $2, trouble = $3, settled_at = CASE WHEN $2 <> 'WAITING' THEN clock_timestamp() END WHERE id = $1 AND state = 'WAITING'", [id, state, trouble]);

async function write({ pool, tables, publicUrl }: Mailing, { id, staffId, on }: Claimed): Promise<Letter | null> {
  const acting = await loadActor(pool, { staffId, today: on });
  const contents = acting && (await contentsOf({ pool, tables, actor: acting.actor, on }, id));
  if (!contents || contents.told.length + contents.due.length === 0) return null;
  const { rows: [office] } = await pool.query<{ name: string; isDemonstration: boolean }>('SELECT name, is_demonstration AS "isDemonstration" FROM office');
  return letterOf(contents, { office: office!.name, isDemonstration: office!.isDemonstration, on, publicUrl });
}

/** Writes and sends one letter; false when the server cannot be spoken to, so that the others wait too. Its Message-ID is the same at every attempt. */
async function deliver(mailing: Mailing, claimed: Claimed, signal: AbortSignal): Promise<boolean> {
  const letter = claimed.attempts > mostAttempts ? null : await write(mailing, claimed);
  if (claimed.attempts > mostAttempts) await settle(mailing, claimed, "PARKED", "Every attempt ended without an answer.");
  else if (!letter) await settle(mailing, claimed, "NOTHING_TO_SAY");
  else {
    const answer = await mailing.post.hand(claimed.email, letter, `<digest.${claimed.id}@${new URL(mailing.publicUrl).hostname}>`, signal);
    const isOver = !answer.taken && (answer.forGood || claimed.attempts === mostAttempts);
    await settle(mailing, claimed, answer.taken ? "SENT" : isOver ? "PARKED" : "WAITING", answer.taken ? null : answer.trouble);
    if (!answer.taken) mailing.log.warn({ digest: claimed.id, attempts: claimed.attempts, trouble: answer.trouble }, isOver ? "a daily e-mail was parked" : "a daily e-mail could not be sent; it is tried again");
    return answer.taken || !answer.isTheServers;
  }
  return true;
}

/** Sends every letter whose time has come; several processes may do so at once. */
export async function deliverDigests(mailing: Mailing, signal: AbortSignal = new AbortController().signal): Promise<void> {
  while (!signal.aborted) {
    const { rows: [claimed] } = await mailing.pool.query<Claimed>(claimSql);
    if (!claimed || !(await deliver(mailing, claimed, signal))) return;
  }
}
