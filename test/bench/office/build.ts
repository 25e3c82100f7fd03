import pg from "pg";
import { migrate } from "@remit/api/database/migrate";
import { fillings, type Filling } from "./casework.js";
import { chance, organisation } from "./organisation.js";
import { measures, type Size } from "./sizes.js";

/** Connections that fill and index together. */
const hands = 2;
const wordsOf = [["cases", "case_words"], ["people", "name_words_arrive"]] as const;
const counters = { case_group_numbers: "groups", case_numbers: "cases", service_request_numbers: "requests" } as const;

/** Fills an empty database with an office of this size: through the real migrations, then table by table without its indexes, which are made when the rows lie there. */
export async function buildOffice(ownerUrl: string, size: Size, say: (what: string) => void = () => undefined): Promise<void> {
  await migrate(ownerUrl);
  const clients = Array.from({ length: hands }, () => new pg.Client({ connectionString: ownerUrl, statement_timeout: 0 }));
  await Promise.all(clients.map((client) => client.connect()));
  const one = clients[0]!;
  try {
    const m = measures(size);
    await one.query(chance);
    await one.query(organisation(m));
    for (const client of clients) await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '400MB'; SET work_mem = '256MB'; SET session_replication_role = replica; SET max_parallel_maintenance_workers = 1");
    // Nothing fires while the rows arrive but what writes a case's words and remembers those of names: where each piece lies is stated already.
    for (const [table, trigger] of wordsOf) await one.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${trigger}`);
    const indexes = await takeIndexes(one, fillings(m));
    for (const filling of fillings(m)) await timed(say, `${filling.rows} ${filling.table}`, () => fill(clients, filling));
    for (const [table, trigger] of wordsOf) await one.query(`ALTER TABLE ${table} ENABLE TRIGGER ${trigger}`);
    await timed(say, `${indexes.length} indexes`, () => shared(clients, indexes));
    for (const [counter, rows] of Object.entries(counters)) await one.query(`SELECT setval('${counter}', ${m[rows]})`);
    await timed(say, "vacuum", () => shared(clients, [...fillings(m).map(({ table }) => `VACUUM (ANALYZE) ${table}`), "ANALYZE"]));
    await one.query("CHECKPOINT");
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** The indexes of the large tables, dropped and given back as what makes them again; those that constraints need stay. */
async function takeIndexes(client: pg.Client, of: readonly Filling[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(`
    SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS made FROM pg_index i
    WHERE i.indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`, [of.map(({ table }) => table)]);
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ made }) => made);
}

const fill = (clients: readonly pg.Client[], { rows, sql }: Filling) =>
  Promise.all(clients.map((client, hand) => client.query(sql, [Math.floor((rows * hand) / clients.length) + 1, Math.floor((rows * (hand + 1)) / clients.length)])));

/** Every connection takes the next statement when it has done one. */
async function shared(clients: readonly pg.Client[], statements: readonly string[]): Promise<void> {
  const waiting = [...statements];
  await Promise.all(clients.map(async (client) => { for (let next = waiting.shift(); next; next = waiting.shift()) await client.query(next); }));
}

async function timed(say: (what: string) => void, what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  say(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
