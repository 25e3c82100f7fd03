import { Command } from "commander";
import { exportHeadsCommand, rootCommand, verifyCommand, type Terminal } from "../audit/audit-command.js";

const terminal: Terminal = { env: process.env, out: (text) => process.stdout.write(`${text}\n`), err: (text) => process.stderr.write(`${text}\n`) };
const program = new Command("audit").description("Shows whether the record of what happened is whole.");

program.command("verify").description("Computes every chain of the audit anew; any change to an entry covered by the last exported head is detected.")
  .option("--heads <file>", "heads exported earlier, to hold the chains against")
  .action(async (options: { heads?: string }) => { process.exitCode = await verifyCommand(terminal, options); });

program.command("export-heads").description("Writes where every chain ends to a new file, to be kept elsewhere.")
  .argument("<file>", "a file that does not exist yet")
  .action(async (file: string) => { process.exitCode = await exportHeadsCommand(terminal, file); });

program.command("root").description("Computes where every chain stood when a month ended, as papers of meetings have it printed.")
  .argument("<month>", "a month, YYYY-MM")
  .action(async (month: string) => { process.exitCode = await rootCommand(terminal, month); });

await program.parseAsync();
