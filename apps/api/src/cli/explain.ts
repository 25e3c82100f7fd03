import { Command } from "commander";
import { consoleQuestions } from "../explaining/console-questions.js";
import { explain } from "../explaining/explain.js";
import { withOfficeDatabase } from "../imports/office-database.js";
import { openOffice } from "../office.js";
import { inWords } from "./in-words.js";

interface Options { readonly as?: string; readonly variables: string; readonly analyze?: boolean }

const names = () => process.stdout.write(`${consoleQuestions().map(({ name, from }) => `${name.padEnd(24)} ${from}`).join("\n")}\n`);

function variablesIn(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new Error(`--variables is not JSON. Write it as --variables '{"id": "…"}'.`);
  }
}

async function show(name: string, options: Options): Promise<void> {
  const question = consoleQuestions().find((one) => one.name === name);
  if (!question) throw new Error(`The console asks nothing called ${name}. Without a name, the names are listed.`);
  const variables = variablesIn(options.variables);
  await withOfficeDatabase(process.env, "explaining a question", async ({ appUrl, dataDir }) => {
    const office = await openOffice({ appUrl, dataDir });
    try {
      process.stdout.write(`${await explain(office, { text: question.text, staffNumber: options.as ?? null, variables, isAnalysed: options.analyze === true })}\n`);
    } finally {
      await office.close();
    }
  });
}

await new Command("explain").description("Prints the SQL of a question of the console and PostgreSQL's plan for it; without a name, the names.")
  .argument("[name]", "the question's name, as the log has it")
  .option("--as <staff number>", "whose sight is used; left out, whoever may do most")
  .option("--analyze", "carry it out and measure; whatever it wrote is undone")
  .option("--variables <json>", "what it is asked with", "{}")
  .action((name: string | undefined, options: Options) => inWords(name ? show(name, options) : Promise.resolve(void names())))
  .parseAsync();
