import type { FindingRow, RowIssue } from "@remit/domain/imports/finding-row";
import { findingColumns, readFindingRow } from "@remit/domain/imports/finding-row";
import type { ClientBase } from "pg";
import { allOrNothing } from "./all-or-nothing.js";
import { resolveBodies, writeBodyNews } from "./bodies.js";
import type { CaseStates, Run } from "./cases.js";
import { addCases, gatherCases } from "./cases.js";
import type { Updated } from "./changed-cases.js";
import { rehearseUpdate, updateCases } from "./changed-cases.js";
import { addConcludedReviews } from "./concluded-reviews.js";
import { checkedBytes, FileSoFar } from "./checked-bytes.js";
import { csvRows, ragged } from "./csv-rows.js";
import type { ImportResult } from "./import-run.js";
import { beginRun, recordRun } from "./import-run.js";
import { issuesAcrossRows, issuesOfCases } from "./issues-across-rows.js";
import { batchSize, Staging } from "./staging.js";
import { resolveTerms } from "./terms.js";

/** What to import, and who is told of it. */
export interface ImportAsked {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly fileName: string;
  /** Whose numbering the references are. */
  readonly source: string;
  /** YYYY-MM-DD in the office. */
  readonly today: string;
  /** The member of staff who imports; null from the command line without a name. */
  readonly startedById: string | null;
  /** A rehearsal reads, checks and compares everything, and writes nothing that stays. */
  readonly isRehearsal: boolean;
  /** Told of rows that were rejected or need a look, in batches. */
  readonly onIssues: (issues: readonly RowIssue[]) => Promise<void> | void;
  readonly onProgress?: (progress: { phase: "reading" | "writing"; bytes: number; cases: number; ofCases: number }) => void;
}

/** Counts issues on their way to whoever is told. A rejected row has one issue. */
export class Issues<Issue extends RowIssue<string> = RowIssue> {
  warnings = 0;
  rejected = 0;
  readonly reasons = new Map<string, { kind: Issue["kind"]; field: string; reason: string; times: number; firstRow: number }>();
  constructor(readonly tell: (issues: readonly Issue[]) => Promise<void> | void) {}
  async add(issues: readonly Issue[]): Promise<void> {
    for (const issue of issues) this.#count(issue);
    if (issues.length > 0) await this.tell(issues);
  }
  #count({ kind, field, reason, row }: Issue): void {
    if (kind === "WARNING") this.warnings++;
    else this.rejected++;
    const key = `${kind} ${field} ${reason}`;
    const same = this.reasons.get(key);
    if (same) same.times++;
    else if (this.reasons.size < 200) this.reasons.set(key, { kind, field, reason, times: 1, firstRow: row });
  }
}

const file = { called: "findings", columns: findingColumns } as const;

/** Reads the whole file into the waiting table. Rejected rows stay outside. */
async function stageFile(client: ClientBase, asked: ImportAsked, soFar: FileSoFar, issues: Issues): Promise<{ rows: number; findings: number }> {
  const staging = await Staging.begin(client);
  let [rows, findings, batch, found] = [0, 0, [] as FindingRow[], [] as RowIssue[]];
  const send = async () => {
    await staging.take(batch);
    await issues.add(found);
    findings += batch.length;
    [batch, found] = [[], []];
    asked.onProgress?.({ phase: "reading", bytes: soFar.bytes, cases: 0, ofCases: 0 });
  };
  for await (const { row, written, cells } of csvRows(checkedBytes(asked.bytes, soFar), file)) {
    rows++;
    const read = written ? readFindingRow(written, row, asked.today) : { finding: null, issues: [{ row, ...ragged(cells, file) }] };
    if (read.finding) batch.push(read.finding);
    found.push(...read.issues);
    if (batch.length + found.length >= batchSize) await send();
  }
  await send();
  await staging.end();
  return { rows, findings };
}

async function write(client: ClientBase, run: Run, asked: ImportAsked, { states, soFar }: { states: CaseStates; soFar: FileSoFar }): Promise<Updated> {
  await addCases(client, run, states, (cases) => asked.onProgress?.({ phase: "writing", bytes: soFar.bytes, cases, ofCases: states.cases }));
  const updated = await updateCases(client, run, states);
  await addConcludedReviews(client, run);
  return updated;
}

async function withinTransaction(client: ClientBase, asked: ImportAsked): Promise<ImportResult> {
  const [soFar, issues] = [new FileSoFar(), new Issues(asked.onIssues)];
  const { id, startedAt, segmentId } = await beginRun(client);
  const run: Run = { ...asked, id, segmentId };
  const { rows, findings } = await stageFile(client, asked, soFar, issues);
  const bodies = await resolveBodies(client);
  const terms = await resolveTerms(client);
  const states = await gatherCases(client, run);
  await issuesAcrossRows(client, (found) => issues.add(found));
  const { updated, leftAlone } = await (asked.isRehearsal ? rehearseUpdate(client, states) : write(client, run, asked, { states, soFar }));
  await issues.add(issuesOfCases(leftAlone));
  if (!asked.isRehearsal) await writeBodyNews(client, bodies.news);
  const worked = leftAlone.filter((one) => one.why !== "FEWER_FINDINGS").length;
  const result: ImportResult = {
    rows, cases: states.cases, findings, bodies: bodies.inFile, warnings: issues.warnings, rejected: issues.rejected,
    changes: { casesAdded: states.NEW, casesUpdated: updated, casesUnchanged: states.SAME, casesLeftAlone: worked, bodiesAdded: bodies.added, termsAdded: terms.added } };
  if (!asked.isRehearsal) await recordRun(client, run, { result, startedAt, sha256: soFar.sha256(), reasons: [...issues.reasons.values()] });
  return result;
}

/**
 * Imports a file of findings within one transaction: all of it or nothing. The client must not be in a transaction and is free again
 * afterwards. Throws FileRefused when the file cannot be imported, and what the database throws when it fails.
 */
export function importFindings(client: ClientBase, asked: ImportAsked): Promise<ImportResult> {
  return allOrNothing(client, asked.isRehearsal, () => withinTransaction(client, asked));
}

