import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { longestLine } from "./checked-bytes.js";
import { FileRefused } from "./file-refused.js";

/** One row of a file: its number as a spreadsheet counts, and its cells, or null with how many it has when that is the wrong number. */
export interface CsvRow<Column extends string> {
  readonly row: number;
  readonly written: Readonly<Record<Column, string>> | null;
  readonly cells: readonly string[];
}

/** What a kind of file is called, and the names of its columns. */
export interface FileKind<Column extends string> { readonly called: string; readonly columns: readonly Column[] }

const quoted = (names: readonly string[]) => names.map((name) => `“${name.slice(0, 40)}”`).join(", ");

function otherSeparator(header: readonly string[]): string | null {
  const only = header.length === 1 ? header[0]! : "";
  return only.includes(";") ? "semicolons" : only.includes("\t") ? "tabs" : only.includes("|") ? "upright bars" : null;
}

/** Which cell holds each column; the columns may stand in any order. */
function placesOf<Column extends string>(header: readonly string[], { called, columns }: FileKind<Column>): Readonly<Record<Column, number>> {
  const separator = otherSeparator(header);
  if (separator) throw new FileRefused(`The file is separated by ${separator}, not by commas.`, "Save it with commas between the columns and import it again.");
  const names = header.map((name) => name.trim().toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !(columns as readonly string[]).includes(name));
  const twice = names.filter((name, at) => names.indexOf(name) !== at && !unknown.includes(name));
  const faults = [missing.length && `missing: ${quoted(missing)}`, unknown.length && `unknown: ${quoted(unknown.slice(0, 8))}`, twice.length && `there twice: ${quoted(twice)}`].filter(Boolean);
  if (faults.length > 0) throw new FileRefused(`The columns are not those of a file of ${called}; ${faults.join("; ")}.`, `The first row must name exactly these, in any order: ${columns.join(", ")}.`);
  return Object.fromEntries(columns.map((column) => [column, names.indexOf(column)])) as Record<Column, number>;
}

const quoting: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "A quotation mark is opened and never closed",
  INVALID_OPENING_QUOTE: "A quotation mark stands inside a cell that does not begin with one",
  CSV_INVALID_CLOSING_QUOTE: "A quotation mark stands inside a quoted cell without being doubled",
  CSV_MAX_RECORD_SIZE: `A row is longer than ${longestLine / 1024 / 1024} MB; most likely a quotation mark is missing`,
};

function refusal(error: unknown): unknown {
  const message = error instanceof CsvError ? quoting[error.code] : undefined;
  if (!message) return error;
  const line = Number((error as { lines?: unknown }).lines);
  return new FileRefused(`${message}, in line ${Number.isFinite(line) ? line : "unknown"}.`, "Write a quotation mark inside a cell twice, and put such a cell between quotation marks.");
}

/** The rows of a file of a kind. Throws FileRefused when the file as a whole cannot be trusted. */
export async function* csvRows<Column extends string>(bytes: AsyncIterable<Buffer>, kind: FileKind<Column>): AsyncGenerator<CsvRow<Column>> {
  const parser = parse({ bom: true, relax_column_count: true, max_record_size: longestLine });
  const source = Readable.from(bytes, { objectMode: false });
  source.on("error", (error) => parser.destroy(error)).pipe(parser);
  let [row, places] = [0, null as Readonly<Record<Column, number>> | null];
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++;
      if (places === null) places = placesOf(cells, kind);
      else if (cells.length !== kind.columns.length) {
        if (cells.some((cell) => cell.trim() !== "")) yield { row, written: null, cells };
      } else yield { row, written: written(cells, places), cells };
    }
  } catch (error) {
    throw refusal(error);
  } finally {
    source.destroy();
  }
  if (row <= 1) throw new FileRefused("The file has no rows under the names of its columns.", "Look whether this is the right file.");
}

const written = <Column extends string>(cells: readonly string[], places: Readonly<Record<Column, number>>) =>
  Object.fromEntries(Object.entries<number>(places).map(([column, place]) => [column, cells[place]!])) as Record<Column, string>;

/** A row with too many cells or too few. */
export const ragged = (cells: readonly string[], { columns }: FileKind<string>) => ({
  reference: (cells[0] ?? "").slice(0, 40), field: "row" as const, kind: "REJECTED" as const, reason: `The row has ${cells.length} cells instead of ${columns.length}.`,
  remedy: "Look whether a comma stands outside quotation marks or a cell is missing.", asWritten: cells.join(",").slice(0, 200) });
