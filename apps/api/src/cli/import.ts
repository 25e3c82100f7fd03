import { Command } from "commander";
import { paymentsCommand } from "../assurance/payments-command.js";
import type { FindingsOptions, ImportOptions, Terminal } from "../imports/import-command.js";
import { findingsCommand } from "../imports/import-command.js";

const program = new Command("import").description("Imports a file into the office.");
const terminal: Terminal = { env: process.env, out: (text) => process.stdout.write(`${text}\n`), err: (text) => process.stderr.write(`${text}\n`), showsProgress: process.stderr.isTTY === true };

program
  .command("findings")
  .description("Imports findings: one row for each head of complaint, several rows a case.")
  .argument("<file>", "a CSV file in UTF-8")
  .option("--dry-run", "tell what would happen and change nothing")
  .option("--json", "print the result as JSON in the last line; `changes` says what became of the office")
  .option("--source <name>", "whose references these are; with the reference it tells one case from another", "Housing Ombudsman")
  .option("--by <staff number>", "who imports, for the record")
  .action(async (file: string, options: FindingsOptions) => {
    process.exitCode = await findingsCommand(file, options, terminal);
  });

program
  .command("payments")
  .description("Imports the weekly report of payments, one row a payment, and refers what stands out.")
  .argument("<file>", "a CSV file in UTF-8")
  .option("--dry-run", "tell what would happen and change nothing")
  .option("--json", "print the result as JSON in the last line; `changes` says what became of the office")
  .option("--by <staff number>", "who imports, for the record")
  .action(async (file: string, options: ImportOptions) => {
    process.exitCode = await paymentsCommand(file, options, terminal);
  });

await program.parseAsync();
