import { Command } from "commander";
import { readConfiguration } from "../configuration.js";
import { linkHours, makeLink } from "../first-boot/sign-in-links.js";
import { openOfficeDatabase } from "../imports/office-database.js";

/** Prints the path of a one-time sign-in link; the office's own address goes before it. */
async function give(staffNumber: string): Promise<void> {
  const { configuration, problems } = readConfiguration(process.env, []);
  if (problems.length) throw new Error(problems.map(({ problem, remedy }) => `${problem} ${remedy}`).join("\n"));
  const database = await openOfficeDatabase(configuration, "making a sign-in link");
  try {
    const path = await makeLink(database.client, staffNumber);
    if (!path) throw new Error(`Nobody of staff number ${staffNumber} works here now. The directory lists who does.`);
    process.stderr.write(`It works once, within ${linkHours} hours. Put the office's address before it.\n`);
    process.stdout.write(`${path}\n`);
  } finally {
    await database.close();
  }
}

await new Command("link").description("Makes a one-time sign-in link for a person.")
  .requiredOption("--staff <number>", "the person's staff number")
  .action(async ({ staff }: { staff: string }) => {
    await give(staff).catch((error: unknown) => {
      process.stderr.write(`${(error as Error).message}\n`);
      process.exitCode = 1;
    });
  })
  .parseAsync();
