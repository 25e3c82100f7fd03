import type { ReadStream } from "node:fs";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { officeDateAt } from "@remit/domain/calendar/office-date";
import type { RowIssue } from "@remit/domain/imports/finding-row";
import cliProgress from "cli-progress";
import type pg from "pg";
import { readConfiguration } from "../configuration.js";
import { FileRefused } from "./file-refused.js";
import type { ImportAsked } from "./findings.js";
import { importFindings } from "./findings.js";
import type { ImportResult } from "./import-run.js";
import { openOfficeDatabase } from "./office-database.js";
import { ReportFile } from "./report-file.js";
import { IssueDigest, summaryOf, type Told } from "./summary.js";

/** What may be typed after any kind of import. */
export interface ImportOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly by?: string;
}
/** What was typed after `findings`. */
export interface FindingsOptions extends ImportOptions { readonly source: string }

/** A kind of file that can be imported: what it is called, how it is read, and what is said of it at the end. */
export interface KindOfImport<Options extends ImportOptions, Result> {
  readonly name: string;
  run(client: pg.Client, asked: FileAsked, options: Options): Promise<Result>;
  summary(result: Result, told: Told): string;
}
/** A file as every kind of import is handed it. */
export type FileAsked = Omit<ImportAsked, "source" | "onIssues"> & { readonly onIssues: (issues: readonly RowIssue<string>[]) => Promise<void> | void };

const findings: KindOfImport<FindingsOptions, ImportResult> = { name: "findings", run: (client, asked, { source }) => importFindings(client, { ...asked, source }), summary: summaryOf };

/** Where the words go; the process's own, except in tests. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly showsProgress: boolean;
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") throw new FileRefused(`There is no file ${path}.`, "Check the path.");
    throw new FileRefused(`${path} cannot be read (${error.code}).`, "Check who may read it.");
  });
  if (!found.isFile()) throw new FileRefused(`${path} is not a file.`, "Give the path of one CSV file.");
  return found.size;
}

async function staffNamed(client: pg.Client, staffNumber: string | undefined): Promise<string | null> {
  if (staffNumber === undefined) return null;
  const { rows: [person] } = await client.query<{ id: string; may: boolean }>(
    `SELECT s.id, EXISTS (SELECT FROM positions p JOIN roles r ON r.id = p.role_id WHERE p.holder_id = s.id AND 'import-data' = ANY(r.permissions)) AS may
     FROM staff_members s WHERE s.staff_number = upper($1) AND s.is_active`, [staffNumber]);
  if (!person) throw new FileRefused(`Nobody in the office has the staff number ${staffNumber}.`, "Check it in the directory, or leave --by out.");
  if (!person.may) throw new FileRefused(`The positions of ${staffNumber} do not carry the permission to import.`, "Name somebody whose position does.");
  return person.id;
}

/** A bar on the terminal: the file's bytes are one half of the work, the writing of its cases the other. */
function progressBar(size: number): { update: NonNullable<ImportAsked["onProgress"]>; stop(): void } {
  const bar = new cliProgress.SingleBar({ format: "{phase} {bar} {percentage}%  {duration_formatted}", stream: process.stderr, hideCursor: true, clearOnComplete: true }, cliProgress.Presets.shades_classic);
  bar.start(100, 0, { phase: "Reading" });
  return {
    update: ({ phase, bytes, cases, ofCases }) => bar.update(Math.floor(phase === "reading" ? (50 * bytes) / Math.max(size, 1) : 50 + (50 * cases) / Math.max(ofCases, 1)), { phase: phase === "reading" ? "Reading" : "Writing" }),
    stop: () => bar.stop(),
  };
}

interface Underway {
  readonly client: pg.Client;
  readonly path: string;
  readonly size: number;
  readonly report: ReportFile;
  readonly digest: IssueDigest;
}

/** Opens the file itself, so that a file that cannot be read is refused in words. */
async function* bytesOf(stream: ReadStream): AsyncGenerator<Uint8Array> {
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(`The file cannot be read (${(error as NodeJS.ErrnoException).code}).`, "Check who may read it and whether the disk is well.");
  }
}

async function runImport<Options extends ImportOptions, Result>(kind: KindOfImport<Options, Result>, { client, path, size, report, digest }: Underway, options: Options, terminal: Terminal): Promise<Result> {
  const startedById = await staffNamed(client, options.by);
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
  const bar = terminal.showsProgress ? progressBar(size) : null;
  const interrupt = () => {
    stream.destroy(new FileRefused("The import was interrupted.", "Start it again when you are ready."));
    void client.end();
  };
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  try {
    return await kind.run(client, {
      bytes: bytesOf(stream), fileName: basename(path), today: officeDateAt(new Date()), startedById, isRehearsal: options.dryRun ?? false, onProgress: bar?.update,
      onIssues: async (issues) => { digest.add(issues); await report.add(issues); },
    }, options);
  } finally {
    bar?.stop();
    stream.destroy();
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

const reportName = (kind: string, dryRun: boolean) => `${new Date().toISOString().replace(/[:.]/g, "-")}-${kind}${dryRun ? "-rehearsal" : ""}.csv`;

async function imported<Options extends ImportOptions, Result>(kind: KindOfImport<Options, Result>, file: string, options: Options, terminal: Terminal): Promise<void> {
  const path = resolve(terminal.env["INIT_CWD"] ?? process.cwd(), file);
  const size = await sizeOf(path);
  const { configuration, problems } = readConfiguration(terminal.env, []);
  if (problems.length > 0) throw new FileRefused(problems.map(({ problem }) => problem).join(" "), problems.map(({ remedy }) => remedy).join(" "));
  const database = await openOfficeDatabase(configuration, "an import");
  const [report, digest, began] = [new ReportFile(join(database.dataDir, "imports", reportName(kind.name, options.dryRun ?? false))), new IssueDigest(), performance.now()];
  try {
    const result = await runImport(kind, { client: database.client, path, size, report, digest }, options, terminal);
    const summary = kind.summary(result, { isRehearsal: options.dryRun ?? false, seconds: (performance.now() - began) / 1000, digest, report: await report.end() });
    (options.json ? terminal.err : terminal.out)(summary);
    if (options.json) terminal.out(JSON.stringify(result));
  } catch (error) {
    await report.discard();
    throw error;
  } finally {
    await database.close();
  }
}

const busy: Readonly<Record<string, string>> = { "55P03": "Somebody is changing the same records.", "40P01": "Somebody was changing the same records.", "53100": "The disk is full.", "57P01": "The database was stopped." };

/** `import findings <file>`, as `importCommand` does it. */
export const findingsCommand = (file: string, options: FindingsOptions, terminal: Terminal): Promise<0 | 1> => importCommand(findings, file, options, terminal);

/** `import <kind> <file>`: gives the exit code, 0 or 1. A failure is one sentence with its remedy, and nothing was changed. */
export async function importCommand<Options extends ImportOptions, Result>(kind: KindOfImport<Options, Result>, file: string, options: Options, terminal: Terminal): Promise<0 | 1> {
  try {
    await imported(kind, file, options, terminal);
    return 0;
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    const known = error instanceof FileRefused ? `${error.message} ${error.remedy}` : busy[code] ? `${busy[code]} Try again shortly.` : (error as Error).message;
    terminal.err(`${known}\nNothing was changed.`);
    if (terminal.env["DEBUG"]) console.error(error);
    return 1;
  }
}
