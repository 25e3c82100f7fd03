import { randomUUID } from "node:crypto";
import pg from "pg";

/** The addresses of one database of an office, one for each role that connects. */
export interface OfficeUrls {
  /** The owner: builds and looks behind the curtain; the API never uses it. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly analystUrl: string;
}

const to = (url: string, database: string): string => url.replace(/\/[^/?]*(?=$|\?)/, `/${database}`);

/** The migrated template of this run, which nobody may connect to while it is copied. */
function template(): OfficeUrls {
  const written = process.env["REMIT_TEST_OFFICE"];
  if (!written) throw new Error("No test server is running: run this file with one of the jest projects that have a database.");
  return JSON.parse(written) as OfficeUrls;
}

/**
 * An empty, migrated office in a database of its own, copied from the template in about a tenth of a second.
 * It is dropped when the test file ends, provided that every connection to it was closed.
 */
export async function freshOffice(): Promise<OfficeUrls> {
  const urls = template();
  const name = `office_${randomUUID().replaceAll("-", "")}`;
  const original = new URL(urls.ownerUrl).pathname.slice(1);
  const owner = new pg.Client({ connectionString: to(urls.ownerUrl, original === "postgres" ? "template1" : "postgres") });
  await owner.connect();
  await owner.query(`CREATE DATABASE "${name}" TEMPLATE "${original}"`);
  // Without force: a database that a test still holds a connection to stays, and goes with the server at the end.
  afterAll(() => owner.query(`DROP DATABASE IF EXISTS "${name}"`).catch(() => undefined).finally(() => owner.end()));
  return { ownerUrl: to(urls.ownerUrl, name), appUrl: to(urls.appUrl, name), analystUrl: to(urls.analystUrl, name) };
}
