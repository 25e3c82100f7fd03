import { formatDate } from "@remit/domain/calendar/office-date";
import { Command } from "commander";
import { readConfiguration } from "../configuration.js";
import { openOfficeDatabase } from "../imports/office-database.js";
import { issueToken } from "../organisation/issuing-tokens.js";

interface Options { readonly staff: string; readonly name: string; readonly days: string }

/** Prints the token alone on standard output, so that a script can take it, and everything else beside it. */
async function issue({ staff, name, days }: Options): Promise<void> {
  const { configuration, problems } = readConfiguration(process.env, []);
  if (problems.length) throw new Error(problems.map(({ problem, remedy }) => `${problem} ${remedy}`).join("\n"));
  const database = await openOfficeDatabase(configuration, "issuing an API token");
  try {
    const { token, expiresOn } = await issueToken(database.client, { staffNumber: staff, name, days: Number(days) });
    process.stderr.write(`A token for ${staff}, until ${formatDate(expiresOn)}. It is shown this once; send it as “Authorization: Bearer …”.\n`);
    process.stdout.write(`${token}\n`);
  } finally {
    await database.close();
  }
}

const program = new Command("token").description("Issues a personal API token, with which a script acts as that person.")
  .requiredOption("--staff <number>", "the person's staff number")
  .requiredOption("--name <name>", "what the token is for")
  .option("--days <days>", "how long it stands", "90")
  .action(async (options: Options) => {
    await issue(options).catch((error: unknown) => {
      process.stderr.write(`${(error as Error).message}\n`);
      if (process.env["DEBUG"]) console.error(error);
      process.exitCode = 1;
    });
  });

await program.parseAsync();
