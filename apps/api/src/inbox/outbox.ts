import type { Pool } from "pg";
import type { Logger } from "pino";
import type { Tables } from "../reading/tables.js";
import type { Letter } from "./letter.js";
import type { Post } from "./post.js";

/** What e-mails are written and sent with. */
export interface Mailing {
  readonly pool: Pool;
  readonly tables: Tables;
  readonly post: Post;
  readonly log: Pick<Logger, "info" | "warn">;
  /** Whom they are from: an address, or Name <address>. */
  readonly from: string;
  /** The office's own address as browsers see it. */
  readonly publicUrl: string;
  /** The hour of the office's day from which the daily ones go out. */
  readonly hour: number;
  now(): Date;
}

/** A letter that is being sent: whose, for which time, and where to. */
export interface Claimed { readonly id: string; readonly staffId: string; readonly attempts: number; readonly email: string }

/** A queue of letters: its table, what is read of a row, and how a row becomes a letter; null when there is nothing to say any more. */
export interface Outbox<Row extends Claimed> {
  readonly table: "digests" | "meeting_letters";
  /** What its letters are called in the log, and in their Message-ID. */
  readonly called: string;
  readonly mark: string;
  /** Columns beyond those of every queue, of the row `d`. */
  readonly columns: string;
  write(mailing: Mailing, claimed: Row): Promise<Letter | null>;
}

/** Attempts at one letter at most; then it is parked with its reason. */
export const mostAttempts = 8;

/** An attempt is counted, and the next one put off (5 minutes, then twice as long each time), before anything is sent: no transaction stays open meanwhile, and no two processes have the same letter. */
const claimSql = (table: string, columns: string) => `
WITH picked AS MATERIALIZED (SELECT id FROM ${table} WHERE state = 'WAITING' AND not_before <= clock_timestamp() ORDER BY not_before, id LIMIT 1 FOR UPDATE SKIP LOCKED)
UPDATE ${table} d SET attempts = d.attempts + 1, not_before = clock_timestamp() + interval '5 minutes' * 2 ^ least(d.attempts, 6) FROM picked, staff_members s WHERE d.id = picked.id AND s.id = d.staff_id
RETURNING d.id, d.staff_id AS "staffId", d.attempts, s.email, ${columns}`;

type State = "SENT" | "NOTHING_TO_SAY" | "PARKED" | "WAITING";
const settle = ({ pool }: Mailing, table: string, { id }: Claimed, state: State, trouble: string | null = null) =>
  pool.query(`UPDATE ${table} SET state = $2, trouble = $3, settled_at = CASE WHEN $2 <> 'WAITING' THEN clock_timestamp() END WHERE id = $1 AND state = 'WAITING'`, [id, state, trouble]);

/** Writes and sends one letter; false when the server cannot be spoken to, so that the others wait too. Its Message-ID is the same at every attempt. */
async function deliver<Row extends Claimed>({ table, called, mark, write }: Outbox<Row>, mailing: Mailing, claimed: Row, signal: AbortSignal): Promise<boolean> {
  const letter = claimed.attempts > mostAttempts ? null : await write(mailing, claimed);
  if (claimed.attempts > mostAttempts) await settle(mailing, table, claimed, "PARKED", "Every attempt ended without an answer.");
  else if (!letter) await settle(mailing, table, claimed, "NOTHING_TO_SAY");
  else {
    const answer = await mailing.post.hand(claimed.email, letter, `<${mark}.${claimed.id}@${new URL(mailing.publicUrl).hostname}>`, signal);
    const isOver = !answer.taken && (answer.forGood || claimed.attempts === mostAttempts);
    await settle(mailing, table, claimed, answer.taken ? "SENT" : isOver ? "PARKED" : "WAITING", answer.taken ? null : answer.trouble);
    if (!answer.taken) mailing.log.warn({ [mark]: claimed.id, attempts: claimed.attempts, trouble: answer.trouble }, isOver ? `${called} was parked` : `${called} could not be sent; it is tried again`);
    return answer.taken || !answer.isTheServers;
  }
  return true;
}

/** Sends every letter of a queue whose time has come; several processes may do so at once. */
export async function deliverFrom<Row extends Claimed>(outbox: Outbox<Row>, mailing: Mailing, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { rows: [claimed] } = await mailing.pool.query<Row>(claimSql(outbox.table, outbox.columns));
    if (!claimed || !(await deliver(outbox, mailing, claimed, signal))) return;
  }
}
