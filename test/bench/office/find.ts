import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { migrations } from "../../../apps/api/migrations/index.js";
import { buildOffice } from "./build.js";
import type { Size } from "./sizes.js";

const sources = fileURLToPath(new URL(".", import.meta.url));

/** What an office is made of: the generator's own text and the migrations'. Another stamp is another office. */
export function stamp(size: Size): string {
  const hash = createHash("sha256").update(JSON.stringify([size, migrations.map(({ up }) => up)]));
  for (const file of readdirSync(sources).sort()) hash.update(readFileSync(`${sources}/${file}`));
  return hash.digest("hex");
}

const to = (url: string, database: string) => url.replace(/\/[^/?]*(?=$|\?)/, `/${database}`);

/** The address of an office of this size in a cluster: the one that stands there, or one that is built now. */
export async function findOffice(clusterUrl: string, size: Size, say: (what: string) => void): Promise<string> {
  const [name, wanted] = [`bench_${size.name}`, stamp(size)];
  const owner = new pg.Client({ connectionString: clusterUrl });
  await owner.connect();
  try {
    const { rows: [found] } = await owner.query<{ stamp: string | null }>("SELECT shobj_description(oid, 'pg_database') AS stamp FROM pg_database WHERE datname = $1", [name]);
    if (found?.stamp === wanted) return to(clusterUrl, name);
    say(`Building the ${size.name} office: ${size.cases.toLocaleString("en")} cases.`);
    await owner.query(`DROP DATABASE IF EXISTS ${name}`);
    await owner.query(`CREATE DATABASE ${name}`);
    await buildOffice(to(clusterUrl, name), size, say);
    await owner.query(`COMMENT ON DATABASE ${name} IS '${wanted}'`);
    return to(clusterUrl, name);
  } finally {
    await owner.end();
  }
}
