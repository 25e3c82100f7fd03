import type { ExecutionResult } from "graphql";
import { execute, parse } from "graphql";
import type pg from "pg";
import { loadActor } from "../access/actor.js";
import type { Context } from "../door/context.js";
import type { Door } from "../door/perform.js";
import type { Office } from "../office.js";
import { fieldResolver, Reading, type Pools } from "../reading/run.js";
import { officeSchema } from "../schema.js";

/** What is to be explained, for whom, and whether it is carried out to measure it. */
export interface Asking { readonly text: string; readonly staffNumber: string | null; readonly variables: Record<string, unknown>; readonly isAnalysed: boolean }

interface Sent { readonly text: string; readonly values?: unknown[] }

/** Whoever has the most permissions, where nobody is named: they see most. */
const readerSql = `SELECT s.id, s.name FROM staff_members s JOIN position_holdings h ON h.staff_id = s.id AND h.held_to IS NULL AND h.is_primary JOIN positions p ON p.id = h.position_id JOIN roles r ON r.id = p.role_id
WHERE s.is_active AND ($1::text IS NULL OR s.staff_number = $1) ORDER BY cardinality(r.permissions) DESC, s.staff_number LIMIT 1`;

/** How a plan comes about: for the very values that are asked with, or for whichever, as every page of the console is planned. */
const ways = [["For these values", ""], ["For whatever values", "GENERIC_PLAN"]] as const;

/** Sends statements through one client, keeps each with its plans, and answers as usual. */
class Explainer {
  readonly found: string[] = [];
  constructor(private readonly client: pg.PoolClient, private readonly isAnalysed: boolean) {}

  async query(sent: string | Sent, given: readonly unknown[] = []): Promise<pg.QueryResult> {
    const { text, values = given } = typeof sent === "string" ? { text: sent } : sent;
    const plans: string[] = [];
    for (const [heading, how] of ways) {
      const options = [how, ...(this.isAnalysed && !how ? ["ANALYZE", "BUFFERS"] : [])].filter(Boolean).join(", ");
      const { rows } = await this.client.query<{ "QUERY PLAN": string }>(`EXPLAIN ${options && `(${options}) `}${text}`, how ? [] : (values as unknown[]));
      plans.push(`${heading}:\n${rows.map((row) => row["QUERY PLAN"]).join("\n")}`);
    }
    this.found.push(`${text.trim()}\n\n${plans.join("\n\n")}`);
    return this.client.query({ ...(typeof sent === "string" ? { text } : sent), values: values as unknown[] } as pg.QueryConfig);
  }
}

/** The SQL of an operation and PostgreSQL's plans for it, statement by statement. Everything is undone afterwards. */
export async function explain(office: Office, { text, staffNumber, variables, isAnalysed }: Asking): Promise<string> {
  const schema = await officeSchema();
  const { rows: [person] } = await office.pool.query<{ id: string; name: string }>(readerSql, [staffNumber]);
  if (!person) throw new Error(`Nobody of staff number ${staffNumber ?? ""} works here now. The directory lists who does.`);
  const client = await office.pool.connect();
  const explainer = new Explainer(client, isAnalysed);
  const pools = { plannedOnce: explainer, plannedForValues: explainer, counting: explainer } as unknown as Pools;
  try {
    await client.query("BEGIN");
    const today = office.door.today();
    const { actor } = (await loadActor(office.pool, { staffId: person.id, today }))!;
    const door = { ...office.door, source: { query: async (sql: string, values: unknown[]) => (await explainer.query(sql, values)).rows as unknown } } as unknown as Door;
    const contextValue: Context = { actor, today, door, sessionId: null, requestId: "explain", reading: new Reading(pools, office.door.tables, schema) };
    const { errors } = (await execute({ schema, document: parse(text), variableValues: { first: 25, ...variables }, contextValue, fieldResolver })) as ExecutionResult;
    if (errors) throw new Error(`${errors[0]!.message}\nGive what it asks with, such as --variables '{"id": "…"}'.`);
    return [`As ${person.name}.`, ...explainer.found].join("\n\n");
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}
