import type { Spelling } from "@remit/domain/imports/body-name";
import { bodyKey, kindNotStated, preferredSpelling } from "@remit/domain/imports/body-name";
import type { ClientBase } from "pg";

interface Incoming extends Spelling {
  readonly key: string;
  readonly aliases: readonly string[];
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** What the file says that the office's bodies do not know yet; written last, because it touches what caseworkers use. */
export interface BodyNews {
  readonly id: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** How the file's bodies became the office's. */
export interface Bodies {
  readonly inFile: number;
  readonly added: number;
  readonly news: readonly BodyNews[];
}

const incomingSql = `
  SELECT body_key AS key, body_name AS name, body_kind AS kind, body_aliases AS aliases, count(*)::int AS times
  FROM incoming WHERE body_name IS NOT NULL GROUP BY 1, 2, 3, 4 ORDER BY min(row_number)`;

const insertSql = `
  INSERT INTO bodies (name, kind, aliases)
  SELECT name, kind, aliases FROM json_to_recordset($1::json) AS t(name text, kind text, aliases text[]) ON CONFLICT (name) DO NOTHING`;

/** The spellings of each body: one that is another's alias goes to that one. */
function gathered(rows: readonly Incoming[]): Map<string, Incoming[]> {
  const owners = new Map(rows.flatMap((row) => row.aliases.map((alias) => [bodyKey(alias), row.key] as const)));
  const bodies = new Map<string, Incoming[]>();
  for (const row of rows) {
    const owner = owners.get(row.key);
    const key = owner !== undefined && !owners.has(owner) ? owner : row.key;
    bodies.set(key, [...(bodies.get(key) ?? []), row]);
  }
  return bodies;
}

const otherNames = (spellings: readonly Incoming[], name: string, known: readonly string[] = []): string[] =>
  [...new Set(spellings.flatMap((spelling) => [spelling.name, ...spelling.aliases]))].filter((other) => other !== name && !known.includes(other));

const keysOf = (known: readonly Known[]): Map<string, Known> =>
  new Map([...known.flatMap((body) => body.aliases.map((alias) => [bodyKey(alias), body] as const)), ...known.map((body) => [bodyKey(body.name), body] as const)]);

const knownBodies = async (client: ClientBase) => (await client.query<Known>("SELECT id, name, kind, aliases FROM bodies ORDER BY name")).rows;

const newsOf = (body: Known, spellings: readonly Incoming[]): BodyNews | null => {
  const aliases = otherNames(spellings, body.name, body.aliases);
  const kind = body.kind === kindNotStated ? preferredSpelling(spellings).kind : body.kind;
  return aliases.length > 0 || kind !== body.kind ? { id: body.id, kind, aliases } : null;
};

/** Finds the office's body for each name in the file, adds those that are new, and notes which is which for the cases. */
export async function resolveBodies(client: ClientBase): Promise<Bodies> {
  const { rows } = await client.query<Incoming>(incomingSql);
  const bodies = gathered(rows);
  const before = keysOf(await knownBodies(client));
  const fresh = [...bodies].filter(([key]) => !before.has(key)).map(([, spellings]) => {
    const { name, kind } = preferredSpelling(spellings);
    return { name, kind, aliases: otherNames(spellings, name) };
  });
  await client.query(insertSql, [JSON.stringify(fresh)]);
  const after = keysOf(await knownBodies(client));
  const mapped = [...bodies].flatMap(([key, spellings]) => [...new Set(spellings.map((spelling) => spelling.key))].map((body_key) => ({ body_key, body_id: after.get(key)!.id })));
  await client.query("INSERT INTO incoming_bodies SELECT * FROM json_populate_recordset(NULL::incoming_bodies, $1::json)", [JSON.stringify(mapped)]);
  const news = [...bodies].flatMap(([key, spellings]) => (before.has(key) ? [newsOf(before.get(key)!, spellings)] : [])).filter((one) => one !== null);
  return { inFile: bodies.size, added: fresh.length, news };
}

/** Adds other spellings to bodies that the office has, and the kind where nobody had stated it. A name given by the office stays. */
export async function writeBodyNews(client: ClientBase, news: readonly BodyNews[]): Promise<void> {
  if (news.length === 0) return;
  await client.query(
    `UPDATE bodies b SET kind = n.kind, version = version + 1, aliases = (SELECT array_agg(DISTINCT a ORDER BY a) FROM unnest(b.aliases || n.aliases) a)
     FROM json_to_recordset($1::json) AS n(id uuid, kind text, aliases text[]) WHERE b.id = n.id`,
    [JSON.stringify(news)]);
}
