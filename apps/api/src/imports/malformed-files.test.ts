import { findingColumns } from "@remit/domain/imports/finding-row";
import { freshOffice } from "@remit/test/office/fresh-office";
import pg from "pg";
import { FileRefused } from "./file-refused.js";
import { importFindings } from "./findings.js";

const header = `${findingColumns.join(",")}\n`;
const good = "A1,Hilltop,Housing Association,1 May 2024,0,Other,The roof,Service Failure\n";
const latin1 = Buffer.from(good.replace("The roof", "The façade costs £5"), "latin1");

let client: pg.Client;
beforeAll(async () => {
  client = new pg.Client({ connectionString: (await freshOffice()).appUrl });
  await client.connect();
});
afterAll(() => client.end());

/** In pieces of a few bytes, so that characters and lines are cut apart as they are on the way from a disk. */
async function* pieces(file: Buffer, size: number) {
  for (let at = 0; at < file.length; at += size) yield file.subarray(at, at + size);
}

const load = (file: Buffer | string, size = 64 * 1024) =>
  importFindings(client, { bytes: pieces(Buffer.from(file), size), fileName: "f.csv", source: "Test", today: "2026-01-14", startedById: null, isRehearsal: false, onIssues: () => undefined });

test.each<[string, Buffer | string, RegExp]>([
  ["an empty file", "", /is empty/],
  ["nothing but names of columns", header, /no rows/],
  ["a missing column", header.replace("decision_date,", "") + good, /missing: “decision_date”/],
  ["an unknown column", header.replace("finding", "outcome") + good, /missing: “finding”; unknown: “outcome”/],
  ["a column there twice", header.replace("body_type", "body") + good, /there twice: “body”/],
  ["semicolons", (header + good).replaceAll(",", ";"), /separated by semicolons/],
  ["no names of columns", good, /columns are not those/],
  ["a quotation mark never closed", `${header}${good}A2,"Hilltop,Housing Association\n${good}`, /never closed, in line \d/],
  ["a quotation mark inside a cell", `${header}${good}A2,Hill"top,Housing Association,1 May 2024,0,Other,x,y\n`, /inside a cell that does not begin with one, in line 3/],
  ["a quotation mark not doubled", `${header}A2,"Hill"top",Housing Association,1 May 2024,0,Other,x,y\n`, /without being doubled, in line 2/],
  ["a zero byte", `${header}${good}A2,Hill\u0000top\n`, /zero byte in line 3/],
  ["a line of 10 MB", `${header}A2,${"x".repeat(10 * 1024 * 1024)}\n`, /longer than 1 MB/],
  ["a quoted cell of 10 MB", `${header}A2,"${"x\n".repeat(5 * 1024 * 1024)}"\n`, /longer than 1 MB/],
  ["Latin-1", Buffer.concat([Buffer.from(header + good), latin1]), /not UTF-8: line 3/],
  ["UTF-16 with its mark", Buffer.from(`\ufeff${header}${good}`, "utf16le"), /encoded as UTF-16/],
  ["UTF-16 without a mark", Buffer.from(header + good, "utf16le"), /encoded as UTF-16/],
  ["a workbook", Buffer.from("504b0304140006000800", "hex"), /workbook or an archive/],
  ["a PDF", "%PDF-1.7\n…", /is a PDF/],
  ["a compressed file", Buffer.from("1f8b0800", "hex"), /compressed/],
])("%s is refused with one clear error and its remedy, and nothing changes", async (_, file, message) => {
  const refused = await load(file).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(FileRefused);
  expect((refused as FileRefused).message).toMatch(message);
  expect((refused as FileRefused).remedy).toMatch(/\.$/);
  const { rows } = await client.query("SELECT (SELECT count(*) FROM cases) + (SELECT count(*) FROM bodies) + (SELECT count(*) FROM import_runs) + (SELECT count(*) FROM segments) + (SELECT count(*) FROM audit_entries) AS written");
  expect(rows).toEqual([{ written: "0" }]);
});

test("a fault far down takes back what came before it", async () => {
  const many = Array.from({ length: 9000 }, (_, n) => good.replace("A1", `B${n}`)).join("");
  await expect(load(`${header}${many}A2,"Hilltop\n`)).rejects.toThrow("never closed");
  expect((await client.query("SELECT count(*)::int AS cases FROM cases")).rows).toEqual([{ cases: 0 }]);
});

test("columns full of different values are taken for the wrong columns", async () => {
  const many = Array.from({ length: 300 }, (_, n) => good.replace("Other", `Subject ${n}`)).join("");
  await expect(load(header + many)).rejects.toThrow("“category” holds 300 different values");
});

test.each<[string, string, number]>([
  ["a byte order mark", `\ufeff${header}${good}`, 1000],
  ["Windows line ends", (header + good).replaceAll("\n", "\r\n"), 1000],
  ["old Macintosh line ends", (header + good).replaceAll("\n", "\r"), 1000],
  ["no end of the last line", (header + good).trimEnd(), 1000],
  ["blank lines", `${header}\n${good}\n\n`, 1000],
  ["other order and letter case of columns", `FINDING,${header.trim().replace(",finding", "")}\nService Failure,${good.replace(",Service Failure", "")}`, 1000],
  ["characters cut apart", header + good.replace("The roof", "The façade – “£5”"), 1],
])("a file with %s is understood", async (_, file, size) => {
  const result = await importFindings(client, { bytes: pieces(Buffer.from(file), size), fileName: "f.csv", source: "Test", today: "2026-01-14", startedById: null, isRehearsal: true, onIssues: () => undefined });
  expect(result).toMatchObject({ rows: 1, cases: 1, findings: 1, rejected: 0, warnings: 0 });
});
