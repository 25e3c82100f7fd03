import { paymentColumns, readPaymentRow, type PaymentColumn, type PaymentFault, type PaymentRow, type WrittenPayment } from "@remit/domain/assurance/payment-row";
import type { RowIssue } from "@remit/domain/imports/finding-row";
import type { ClientBase } from "pg";
import type { Transaction } from "../door/deed.js";
import { writeAudit } from "../door/record.js";
import { allOrNothing } from "../imports/all-or-nothing.js";
import { checkedBytes, FileSoFar } from "../imports/checked-bytes.js";
import { csvRows, ragged } from "../imports/csv-rows.js";
import { FileRefused } from "../imports/file-refused.js";
import { Issues } from "../imports/findings.js";
import type { FileAsked } from "../imports/import-command.js";
import { beginAlone } from "../imports/import-run.js";
import { begin } from "../organisation/writing.js";
import { everyKind, refer, toRefer, type PaymentToKeep, type ToRefer } from "./raising.js";

type Issue = RowIssue<PaymentColumn | "row">;
type Kept = PaymentRow & PaymentToKeep & { readonly exceptions: readonly ToRefer[] };
/** What an import of payments found in the file and did to the office. */
export interface PaymentsResult { readonly rows: number; readonly payments: number; readonly exceptions: number; readonly warnings: number; readonly rejected: number; readonly changes: { readonly run: string | null; readonly paymentsAdded: number; readonly paymentsUnchanged: number; readonly exceptionsRaised: number } }

const file = { called: "payments", columns: paymentColumns } as const;
/** A weekly report holds a week: so many days after its first. */
const restOfWeek = 6;

const rejected = (row: number, reference: string, asWritten: string, { field, reason, remedy }: PaymentFault): Issue => ({ row, reference: reference.slice(0, 40), field, kind: "REJECTED", reason, remedy, asWritten: asWritten.slice(0, 200) });

interface Known { readonly caseId: string | null; readonly before: { readonly paidOn: string; readonly amountPence: number; readonly payee: string; readonly isPayeeAuthorised: boolean; readonly caseId: string } | null }
const knownSql = `SELECT (SELECT id FROM cases WHERE reference = $1) AS "caseId", (SELECT row_to_json(_) FROM (SELECT paid_on AS "paidOn", amount_pence AS "amountPence", payee, is_payee_authorised AS "isPayeeAuthorised", case_id AS "caseId" FROM payments WHERE reference = $2) _) AS before`;
const isSame = (row: PaymentRow, { caseId, before }: Known) => before !== null && before.caseId === caseId && before.paidOn === row.paidOn && before.amountPence === row.amountPence && before.payee === row.payee && before.isPayeeAuthorised === row.isPayeeAuthorised;

/** What the office says about a row that is well written: that it is here already, why it cannot be taken, or the payment with its exceptions. */
async function against(transaction: Transaction, row: PaymentRow, kinds: Awaited<ReturnType<typeof everyKind>>): Promise<Kept | "SAME" | PaymentFault> {
  const [known] = await transaction.query<Known>(knownSql, [row.caseReference, row.reference]);
  if (known!.caseId === null) return { field: "case_reference", reason: "The office has no case of that reference.", remedy: "Look it up in the list of cases and write it as it stands there." };
  if (isSame(row, known!)) return "SAME";
  if (known!.before) return { field: "payment_reference", reason: "A payment of that reference was imported before, with other particulars.", remedy: "Payments stay as they were reported. Give a correction a reference of its own." };
  const payment = { ...row, caseId: known!.caseId };
  const exceptions = await toRefer(transaction, payment, kinds);
  if (exceptions.some(({ ownerId }) => ownerId === null)) return { field: "case_reference", reason: "The payment stands out, and nobody to whom it could be referred may know of its case.", remedy: "Have the segment's manager added to those who need to know, and import the file again." };
  return { ...payment, exceptions };
}

interface Read { readonly rows: number; readonly kept: readonly Kept[]; readonly unchanged: number }
async function readFile(transaction: Transaction, asked: FileAsked, soFar: FileSoFar, issues: Issues<Issue>): Promise<Read> {
  const [kept, seen, kinds] = [[] as Kept[], new Set<string>(), await everyKind(transaction)];
  let [rows, unchanged] = [0, 0];
  const take = async (written: WrittenPayment, at: number) => {
    const reject = (fault: PaymentFault) => issues.add([rejected(at, written.payment_reference, fault.field === "row" ? "" : written[fault.field], fault)]);
    const row = readPaymentRow(written, at, asked.today);
    if ("field" in row) return reject(row);
    if (seen.has(row.reference)) return reject({ field: "payment_reference", reason: "This payment stands in the file twice.", remedy: "Leave one of the rows out." });
    seen.add(row.reference);
    const came = await against(transaction, row, kinds);
    if (came === "SAME") unchanged++;
    else if ("field" in came) return reject(came);
    else kept.push(came);
  };
  for await (const { row, written, cells } of csvRows(checkedBytes(asked.bytes, soFar), file)) {
    rows++;
    await (written ? take(written, row) : issues.add([{ row, ...ragged(cells, file) }]));
    asked.onProgress?.({ phase: "reading", bytes: soFar.bytes, cases: 0, ofCases: 0 });
  }
  return { rows, kept, unchanged };
}

/** The first and the last day of the payments, which lie within a week. */
function weekOf(kept: readonly Kept[]): { paidFrom: string; paidTo: string } {
  const days = kept.map(({ paidOn }) => paidOn).sort();
  const [paidFrom, paidTo] = [days[0]!, days.at(-1)!];
  if (Date.parse(paidTo) - Date.parse(paidFrom) > restOfWeek * 86_400_000) throw new FileRefused(`The payments reach from ${paidFrom} to ${paidTo}, which is more than a week.`, "Import the report of one week at a time.");
  return { paidFrom, paidTo };
}

async function write(transaction: Transaction, asked: FileAsked, run: { readonly id: string; readonly startedAt: Date }, { rows, kept }: Read, { soFar, issues }: { readonly soFar: FileSoFar; readonly issues: Issues<Issue> }): Promise<string> {
  const writer = { staffId: asked.startedById, positionId: null };
  await transaction.query("INSERT INTO import_runs (id, kind, file_name, file_sha256, started_at, finished_at, started_by_id, rows, warnings, rejected, report) VALUES ($1, 'payments', $2, $3, $4, clock_timestamp(), $5, $6, $7, $8, $9)",
    [run.id, asked.fileName, soFar.sha256(), run.startedAt, asked.startedById, rows, issues.warnings, issues.rejected, JSON.stringify([...issues.reasons.values()])]);
  const week = weekOf(kept);
  const runId = await begin(transaction, "payment_runs", { fileName: asked.fileName, ...week, importedById: asked.startedById, importRunId: run.id });
  const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM payment_runs WHERE id = $1", [runId]);
  for (const { reference, caseId, paidOn, amountPence, payee, isPayeeAuthorised, exceptions } of kept) {
    const payment = { reference, caseId, paidOn, amountPence, payee, isPayeeAuthorised };
    const id = await begin(transaction, "payments", { ...payment, runId });
    for (const one of exceptions) await refer(transaction, writer, { ...payment, id }, one, asked.today);
  }
  await writeAudit(transaction, writer, "imported payments", [{ recordType: "PaymentRun", recordId: runId, caseId: null, topics: ["organisation"], particulars: { reference: made!.reference, ...week, payments: kept.length, exceptions: kept.flatMap(({ exceptions }) => exceptions).length } }]);
  await transaction.query("SELECT pg_notify('remit_changes', '')");
  return made!.reference;
}

async function withinTransaction(client: ClientBase, asked: FileAsked): Promise<PaymentsResult> {
  const transaction: Transaction = { query: async (sql, parameters) => (await client.query(sql, parameters as unknown[])).rows as never };
  const [soFar, issues] = [new FileSoFar(), new Issues<Issue>(asked.onIssues)];
  const run = await beginAlone(client);
  const read = await readFile(transaction, asked, soFar, issues);
  if (read.kept.length) weekOf(read.kept);
  const exceptions = read.kept.flatMap((one) => one.exceptions).length;
  const reference = read.kept.length && !asked.isRehearsal ? await write(transaction, asked, run, read, { soFar, issues }) : null;
  return { rows: read.rows, payments: read.kept.length + read.unchanged, exceptions, warnings: issues.warnings, rejected: issues.rejected, changes: { run: reference, paymentsAdded: read.kept.length, paymentsUnchanged: read.unchanged, exceptionsRaised: exceptions } };
}

/** AS-25: imports a weekly report of payments within one transaction, and refers what stands out. Throws FileRefused when the file cannot be imported. */
export function importPayments(client: ClientBase, asked: FileAsked): Promise<PaymentsResult> {
  return allOrNothing(client, asked.isRehearsal, () => withinTransaction(client, asked));
}
