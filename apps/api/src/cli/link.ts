import { Command } from "commander";
import { linkHours, makeLink } from "../first-boot/sign-in-links.js";
import { withOfficeDatabase } from "../imports/office-database.js";
import { inWords } from "./in-words.js";

/** Prints the path of a one-time sign-in link; the office's own address goes before it. */
const give = (staffNumber: string) => withOfficeDatabase(process.env, "making a sign-in link", async ({ client }) => {
  const path = await makeLink(client, staffNumber);
  if (!path) throw new Error(`Nobody of staff number ${staffNumber} works here now. The directory lists who does.`);
  process.stderr.write(`It works once, within ${linkHours} hours. Put the office's address before it.\n`);
  process.stdout.write(`${path}\n`);
});

await new Command("link").description("Makes a one-time sign-in link for a person.")
  .requiredOption("--staff <number>", "the person's staff number")
  .action(({ staff }: { staff: string }) => inWords(give(staff)))
  .parseAsync();
