import type { ClientBase } from "pg";
import type { Run } from "./cases.js";
import { FileRefused } from "./file-refused.js";

/** The segment that holds what imports bring: decided elsewhere, closed, nobody's work. */
export const importedSegment = "Imported decisions";

/**
 * An import may take longer than a caseworker's statement may, for it keeps nobody waiting: it adds rows, and locks what it changes
 * only at the end. Two imports at once would wait for each other's rows, so the second is turned away.
 */
const settings = `
  SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0; SET LOCAL lock_timeout = '5s';
  SET LOCAL work_mem = '32MB'; SET LOCAL temp_buffers = '32MB'; SET LOCAL jit = off;
  -- New words wait in the index's own list and are sorted in later, by the next vacuum.
  SET LOCAL gin_pending_list_limit = '64MB'`;

const segmentSql = `
  WITH made AS (INSERT INTO segments (name, purpose) VALUES ($1, 'Holds decisions that were imported: made elsewhere, closed, and nobody’s work here.') ON CONFLICT (name) DO NOTHING RETURNING id)
  SELECT id, true AS made FROM made UNION ALL SELECT id, false FROM segments WHERE name = $1`;

/** Prepares the transaction of one import of any kind. */
export async function beginAlone(client: ClientBase): Promise<{ id: string; startedAt: Date }> {
  await client.query(settings);
  const { rows: [lock] } = await client.query<{ free: boolean; id: string; now: Date }>("SELECT pg_try_advisory_xact_lock(hashtext('remit imports')) AS free, new_id() AS id, clock_timestamp() AS now");
  if (!lock!.free) throw new FileRefused("Another import is running.", "Wait until it has finished and import the file then.");
  return { id: lock!.id, startedAt: lock!.now };
}

/** The same for findings, which lie in a segment of their own. */
export async function beginRun(client: ClientBase): Promise<{ id: string; startedAt: Date; segmentId: string }> {
  const run = await beginAlone(client);
  const { rows: [segment] } = await client.query<{ id: string }>(segmentSql, [importedSegment]);
  return { ...run, segmentId: segment!.id };
}

/** What an import found in the file and did to the office. The first six are about the file, `changes` about the office. */
export interface ImportResult {
  readonly rows: number;
  readonly cases: number;
  readonly findings: number;
  readonly bodies: number;
  readonly warnings: number;
  readonly rejected: number;
  readonly changes: { readonly casesAdded: number; readonly casesUpdated: number; readonly casesUnchanged: number; readonly casesLeftAlone: number; readonly bodiesAdded: number; readonly termsAdded: readonly string[] };
}

/** What is to be remembered of a run. */
export interface RunRecord {
  readonly result: ImportResult;
  readonly startedAt: Date;
  readonly sha256: Buffer;
  /** Each reason once, with how often it occurred. */
  readonly reasons: readonly object[];
}

const runSql = `
  INSERT INTO import_runs (id, kind, file_name, file_sha256, started_at, finished_at, started_by_id, rows, cases, findings, bodies, warnings, rejected, report)
  VALUES ($1, 'findings', $2, $3, $4, clock_timestamp(), $5, $6, $7, $8, $9, $10, $11, $12)`;

const auditSql = `
  INSERT INTO audit_entries (stream_id, actor_id, action, record_type, record_id, particulars)
  VALUES ($1, $2, 'imported a file', 'ImportRun', $1, $3)`;

/** One line for the whole run: a list that shows these cases reads itself again. */
const tellSql = "WITH told AS (INSERT INTO changes (told) VALUES (json_build_array(json_build_array($1::text, 'Case', json_build_array($2::uuid))))) SELECT pg_notify('remit_changes', '')";

/** Records the run, its audit entry and what live lists should hear. */
export async function recordRun(client: ClientBase, run: Run, { result, startedAt, sha256, reasons }: RunRecord): Promise<void> {
  const { changes, ...counts } = result;
  await client.query(runSql, [run.id, run.fileName, sha256, startedAt, run.startedById, counts.rows, counts.cases, counts.findings, counts.bodies, counts.warnings, counts.rejected, JSON.stringify(reasons)]);
  const particulars = { file: run.fileName, sha256: sha256.toString("hex"), source: run.source, ...counts, ...changes };
  await client.query(auditSql, [run.id, run.startedById, JSON.stringify(particulars)]);
  if (changes.casesAdded + changes.casesUpdated > 0) await client.query(tellSql, [`segment:${run.segmentId}`, run.id]);
}
