import { importCommand, type ImportOptions, type KindOfImport, type Terminal } from "../imports/import-command.js";
import { count, endOf, of, type Told } from "../imports/summary.js";
import { importPayments, type PaymentsResult } from "./payments-import.js";

function summary(result: PaymentsResult, told: Told): string {
  const { paymentsAdded, paymentsUnchanged, exceptionsRaised, run } = result.changes;
  const added = told.isRehearsal ? "Would add" : "Added";
  return [
    `The file has ${of(result.rows, "row")}: ${of(result.payments, "payment")}.`,
    paymentsAdded === 0 ? "No payment is new." : `${added} ${of(paymentsAdded, "payment")}${run ? ` as ${run}` : ""}, of which ${of(exceptionsRaised, "exception")} ${exceptionsRaised === 1 ? "is" : "are"} referred to somebody.`,
    ...(paymentsUnchanged ? [`${count(paymentsUnchanged)} ${paymentsUnchanged === 1 ? "was" : "were"} here already and stayed as they are.`] : []),
    ...endOf(result, told),
  ].join("\n");
}

const payments: KindOfImport<ImportOptions, PaymentsResult> = { name: "payments", run: importPayments, summary };

/** `import payments <file>` (AS-25), as `importCommand` does it. */
export const paymentsCommand = (file: string, options: ImportOptions, terminal: Terminal): Promise<0 | 1> => importCommand(payments, file, options, terminal);
