import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { withOfficeDatabase } from "../imports/office-database.js";
import { headsFile, readHeads } from "./heads.js";
import { rootOfMonth } from "./month-root.js";
import { headsOf, verifyChains, type Asked, type Verified } from "./verifying.js";

/** Where the words go; the process's own, except in tests. */
export interface Terminal { readonly env: NodeJS.ProcessEnv; out(text: string): void; err(text: string): void }

const number = (count: number, one: string, many: string) => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** A verification in words. */
export function sayVerified({ chains, entries, brokenCount, broken, root }: Verified): string {
  const looked = `${number(entries, "entry", "entries")} on ${number(chains, "chain", "chains")}.`;
  if (brokenCount === 0) return `${looked}\nThe audit is whole.\nRoot: ${root}`;
  const more = brokenCount - broken.length;
  return [looked, `The audit is NOT whole: ${number(brokenCount, "fault", "faults")}.`, ...broken.map(({ says }) => `  ${says}`), ...(more > 0 ? [`  and ${more} more`] : []), `Root: ${root}`].join("\n");
}

const withDatabase = <T>({ env }: Terminal, purpose: string, work: (client: Asked) => Promise<T>): Promise<T> => withOfficeDatabase(env, purpose, ({ client }) => work(client));

const placeOf = (terminal: Terminal, file: string) => resolve(terminal.env["INIT_CWD"] ?? process.cwd(), file);

async function inWords(terminal: Terminal, work: () => Promise<0 | 1>): Promise<0 | 1> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    terminal.err(code === "ENOENT" || code === "EACCES" ? "The file cannot be opened. Check its path and who may use it." : message);
    if (terminal.env["DEBUG"]) console.error(error);
    return 1;
  }
}

/** `audit verify`: gives the exit code, 0 when the audit is whole. */
export const verifyCommand = (terminal: Terminal, { heads }: { readonly heads?: string }): Promise<0 | 1> => inWords(terminal, async () => {
  const exported = heads === undefined ? [] : readHeads(await readFile(placeOf(terminal, heads), "utf8"));
  const verified = await withDatabase(terminal, "a verification of the audit", (client) => verifyChains(client, exported));
  (verified.brokenCount ? terminal.err : terminal.out)(sayVerified(verified));
  return verified.brokenCount ? 1 : 0;
});

/** `audit export-heads <file>`: keeps where every chain ends, in a new file; an existing one is never written over. */
export const exportHeadsCommand = (terminal: Terminal, file: string): Promise<0 | 1> => inWords(terminal, async () => {
  const place = placeOf(terminal, file);
  await withDatabase(terminal, "an export of the audit's heads", async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await pipeline(headsFile(headsOf(client), new Date()), createWriteStream(place, { flags: "wx", mode: 0o600 }));
    await client.query("ROLLBACK");
  }).catch((error: NodeJS.ErrnoException) => { throw error.code === "EEXIST" ? new Error(`${file} is there already. Name a new file: an older export is evidence.`) : error; });
  terminal.out(`The heads are in ${file}. Keep it where the database's owner cannot change it.`);
  return 0;
});

/** `audit root <month>`: computes anew where every chain stood when a month ended, and holds it against what was kept and printed in papers. */
export const rootCommand = (terminal: Terminal, month: string): Promise<0 | 1> => inWords(terminal, async () => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Error("Name a month as YYYY-MM.");
  const { anew, kept } = await withDatabase(terminal, "a root of the audit", async (client) => ({ anew: await rootOfMonth(client, month), kept: (await client.query("SELECT root FROM audit_roots WHERE month = $1", [month])).rows as { root: string }[] }));
  terminal.out(`${number(anew.chains, "chain", "chains")} at the end of ${month}.\nRoot: ${anew.root}`);
  if (!kept[0] || kept[0].root === anew.root) return 0;
  terminal.err(`This is NOT the root that was kept when a pack was made: ${kept[0].root}. Verify the audit.`);
  return 1;
});
