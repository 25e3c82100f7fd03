import { formatDate } from "@remit/domain/calendar/office-date";
import { Command } from "commander";
import { withOfficeDatabase } from "../imports/office-database.js";
import { issueToken } from "../organisation/issuing-tokens.js";
import { inWords } from "./in-words.js";

interface Options { readonly staff: string; readonly name: string; readonly days: string }

/** Prints the token alone on standard output, so that a script can take it, and everything else beside it. */
const issue = ({ staff, name, days }: Options) => withOfficeDatabase(process.env, "issuing an API token", async ({ client }) => {
  const { token, expiresOn } = await issueToken(client, { staffNumber: staff, name, days: Number(days) });
  process.stderr.write(`A token for ${staff}, until ${formatDate(expiresOn)}. It is shown this once; send it as “Authorization: Bearer …”.\n`);
  process.stdout.write(`${token}\n`);
});

await new Command("token").description("Issues a personal API token, with which a script acts as that person.")
  .requiredOption("--staff <number>", "the person's staff number")
  .requiredOption("--name <name>", "what the token is for")
  .option("--days <days>", "how long it stands", "90")
  .action((options: Options) => inWords(issue(options)))
  .parseAsync();
