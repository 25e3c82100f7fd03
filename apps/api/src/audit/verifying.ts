import { createHash } from "node:crypto";
import type { Head } from "./heads.js";
import { headLine } from "./heads.js";

/** Asks the database: a connection on which one transaction sees one moment. */
export interface Asked { query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> }

/** An entry or chain that is not as it was written. */
export interface Broken { readonly stream: string; readonly sequence: number; readonly says: string }

/** What a verification found. */
export interface Verified {
  readonly chains: number;
  readonly entries: number;
  readonly brokenCount: number;
  /** The first of them; the rest are only counted. */
  readonly broken: readonly Broken[];
  /** One hash over all heads, to be printed and kept elsewhere. */
  readonly root: string;
}

/** Chains looked at in one statement, and broken entries that are named. */
const [atOnce, named] = [2_000, 20];

const headsSql = `SELECT stream_id AS stream, sequence::int, encode(hash, 'hex') AS hash FROM audit_heads WHERE stream_id > $1::uuid ORDER BY stream_id LIMIT ${atOnce}`;

/** Every entry of some chains, computed anew: its own hash, its place, and the hash of the one before it. */
const batchSql = `
WITH e AS (SELECT a.*, audit_hash(a) AS anew, row_number() OVER chain AS place, lag(a.hash, 1, '\\x'::bytea) OVER chain AS before
    FROM audit_entries a WHERE a.stream_id > $1::uuid AND a.stream_id <= $2::uuid WINDOW chain AS (PARTITION BY a.stream_id ORDER BY a.sequence)),
  ends AS (SELECT DISTINCT ON (stream_id) stream_id, sequence, hash FROM e ORDER BY stream_id, sequence DESC),
  wrong AS (
    SELECT stream_id, sequence, 1 AS rank, format('entry %s of chain %s (%s, %s, %s) was changed after it was written', sequence, stream_id, action, record_type, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')) AS says FROM e WHERE hash <> anew
    UNION ALL SELECT stream_id, sequence, 2, format('entry %s of chain %s does not follow from the one before it', sequence, stream_id) FROM e WHERE previous_hash <> before
    UNION ALL SELECT stream_id, sequence, 3, format('chain %s lacks entries before entry %s', stream_id, sequence) FROM e WHERE sequence <> place AND sequence = (SELECT min(f.sequence) FROM e f WHERE f.stream_id = e.stream_id AND f.sequence <> f.place)
    UNION ALL SELECT coalesce(h.stream_id, ends.stream_id), coalesce(h.sequence, ends.sequence), 4,
        format('chain %s ends at entry %s, but its head says %s', coalesce(h.stream_id, ends.stream_id), coalesce(ends.sequence::text, 'none'), coalesce(h.sequence::text, 'nothing'))
      FROM (SELECT * FROM audit_heads h WHERE h.stream_id > $1::uuid AND h.stream_id <= $2::uuid) h FULL JOIN ends USING (stream_id)
      WHERE (h.sequence, h.hash) IS DISTINCT FROM (ends.sequence, ends.hash))
SELECT (SELECT count(*)::int FROM e) AS entries, (SELECT count(*)::int FROM wrong) AS wrong,
  (SELECT coalesce(json_agg(w), '[]') FROM (SELECT stream_id AS stream, sequence::int, says FROM wrong ORDER BY stream_id, sequence, rank LIMIT ${named}) w) AS first`;

const exportedSql = `
SELECT x.stream, x.sequence, CASE WHEN e.id IS NULL THEN format('entry %s of chain %s stood when the heads were exported and is gone', x.sequence, x.stream)
    ELSE format('chain %s was written anew: entry %s is not the one that stood when the heads were exported', x.stream, x.sequence) END AS says
  FROM jsonb_to_recordset($1::jsonb) AS x(stream uuid, sequence int, hash text) LEFT JOIN audit_entries e ON e.stream_id = x.stream AND e.sequence = x.sequence
  WHERE e.hash IS DISTINCT FROM decode(x.hash, 'hex') ORDER BY x.stream`;

const [lowest, highest] = ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"];

/** Every head, batch by batch in the order of their chains. */
export async function* headsOf(client: Asked): AsyncGenerator<readonly Head[]> {
  for (let after = lowest; ;) {
    const heads = (await client.query(headsSql, [after])).rows as Head[];
    if (heads.length) yield heads;
    if (heads.length < atOnce) return;
    after = heads.at(-1)!.stream;
  }
}

/**
 * Computes every chain anew, set-based and batch by batch, as it stands at one moment: hashes, places, links and heads; and holds
 * them against heads that were exported before, when there are any. Any change to an entry covered by the last exported head is detected.
 */
export async function verifyChains(client: Asked, exported: Iterable<readonly Head[]> = [], onProgress: (entries: number) => void = () => undefined): Promise<Verified> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    await client.query("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL jit = off");
    return await verifyNow(client, exported, onProgress);
  } finally {
    await client.query("ROLLBACK");
  }
}

async function verifyNow(client: Asked, exported: Iterable<readonly Head[]>, onProgress: (entries: number) => void): Promise<Verified> {
  const root = createHash("sha256");
  const broken: Broken[] = [];
  const found = { chains: 0, entries: 0, brokenCount: 0 };
  const add = (wrong: number, first: readonly Broken[]) => { found.brokenCount += wrong; broken.push(...first.slice(0, named - broken.length)); };
  const look = async (from: string, to: string) => {
    const [{ entries, wrong, first }] = (await client.query(batchSql, [from, to])).rows as [{ entries: number; wrong: number; first: Broken[] }];
    add(wrong, first);
    onProgress((found.entries += entries));
  };
  let from = lowest;
  for await (const heads of headsOf(client)) {
    for (const head of heads) root.update(`${headLine(head)}\n`);
    found.chains += heads.length;
    await look(from, heads.at(-1)!.stream);
    from = heads.at(-1)!.stream;
  }
  await look(from, highest);
  for (const batch of exported) {
    const gone = (await client.query(exportedSql, [JSON.stringify(batch)])).rows as Broken[];
    add(gone.length, gone);
  }
  return { ...found, broken, root: root.digest("hex") };
}
