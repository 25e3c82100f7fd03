import { createHash } from "node:crypto";
import type { FindingRow } from "@remit/domain/imports/finding-row";
import { findingColumns } from "@remit/domain/imports/finding-row";
import { gistOf } from "@remit/domain/imports/finding-text";
import type { ClientBase } from "pg";

/**
 * Rows wait here until the whole file has been read: the tables are the transaction's own, so that nobody waits for them and
 * nothing is left of them. `complaint_as_written` is null where tidying changed nothing; `digest` is the fingerprint of a row as written, by which a later file shows whether anything changed.
 */
const tables = `
  CREATE TEMP TABLE incoming (
    row_number int NOT NULL, reference text NOT NULL, digest text NOT NULL,
    body_key text NOT NULL, body_name text, body_kind text NOT NULL, body_aliases text[] NOT NULL, body_as_written text NOT NULL, body_type_as_written text NOT NULL,
    decided_on date, decided_text text, period text, amended_on date, is_amended boolean NOT NULL, date_as_written text NOT NULL,
    category_code text NOT NULL, category_label text NOT NULL, outcome_code text, outcome_label text, severity int, is_upheld boolean,
    complaint text NOT NULL, complaint_as_written text, gist text NOT NULL) ON COMMIT DROP;
  CREATE INDEX ON incoming (reference, row_number);
  CREATE TEMP TABLE incoming_cases (
    seq int PRIMARY KEY, reference text NOT NULL, first_row int NOT NULL, findings int NOT NULL, digest text NOT NULL, body_key text NOT NULL,
    decided_on date, decided_text text, period text, amended_on date, is_amended boolean NOT NULL, title text NOT NULL, summary text NOT NULL,
    state text NOT NULL, case_id uuid NOT NULL, group_id uuid NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE incoming_bodies (body_key text PRIMARY KEY, body_id uuid NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE incoming_categories (code text PRIMARY KEY, id uuid NOT NULL) ON COMMIT DROP;
  CREATE TEMP TABLE incoming_outcomes (code text PRIMARY KEY, id uuid NOT NULL) ON COMMIT DROP;`;

/** How many rows go to the database at once. */
export const batchSize = 2000;

function stagedRow(finding: FindingRow): object {
  const { written, body, decision, category, outcome } = finding;
  const digest = createHash("sha256").update(findingColumns.map((column) => written[column]).join("\u001f")).digest("base64url");
  return {
    row_number: finding.row, reference: finding.reference, digest,
    body_key: body.key, body_name: body.name, body_kind: finding.bodyKind, body_aliases: body.aliases, body_as_written: written.body, body_type_as_written: written.body_type,
    decided_on: decision.decidedOn, decided_text: decision.asWritten.trim() || null, period: decision.period, amended_on: decision.amendedOn, is_amended: finding.isAmended,
    date_as_written: written.decision_date,
    category_code: category.term.code, category_label: category.term.label,
    outcome_code: outcome?.term.code ?? null, outcome_label: outcome?.term.label ?? null, severity: outcome?.term.severity ?? null, is_upheld: outcome?.term.isUpheld ?? null,
    complaint: finding.complaint, complaint_as_written: written.complaint === finding.complaint ? null : written.complaint,
    gist: gistOf(finding.complaint).slice(0, 300),
  };
}

/** Sends rows to the waiting table, one batch on its way while the next is read. */
export class Staging {
  readonly #client: ClientBase;
  #onItsWay: Promise<unknown> = Promise.resolve();

  private constructor(client: ClientBase) {
    this.#client = client;
  }

  static async begin(client: ClientBase): Promise<Staging> {
    await client.query(tables);
    return new Staging(client);
  }

  async take(findings: readonly FindingRow[]): Promise<void> {
    const rows = JSON.stringify(findings.map(stagedRow));
    await this.#onItsWay;
    this.#onItsWay = this.#client.query("INSERT INTO incoming SELECT * FROM json_populate_recordset(NULL::incoming, $1::json)", [rows]);
    this.#onItsWay.catch(() => undefined);
  }

  /** Waits for the last batch and prepares the table for being asked. */
  async end(): Promise<void> {
    await this.#onItsWay;
    await this.#client.query("ANALYZE incoming (reference, row_number)");
  }
}
