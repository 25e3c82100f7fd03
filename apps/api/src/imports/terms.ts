import { termKey } from "@remit/domain/imports/finding-terms";
import type { ClientBase } from "pg";
import { FileRefused } from "./file-refused.js";

interface Incoming {
  readonly code: string;
  readonly label: string;
  readonly severity: number | null;
  readonly is_upheld: boolean | null;
}

interface Known {
  readonly id: string;
  readonly code: string;
  readonly label: string;
}

/** More new terms than this are no vocabulary: the column holds something else. */
const mostNewTerms = 200;

/** The two vocabularies of findings, as reference data and as columns of the waiting table. */
const vocabularies = [
  {
    name: "category", table: "finding_categories", mapping: "incoming_categories",
    ask: "SELECT category_code AS code, min(category_label) AS label, NULL::int AS severity, NULL::boolean AS is_upheld FROM incoming GROUP BY 1",
    add: "INSERT INTO finding_categories (code, label) SELECT code, label FROM json_to_recordset($1::json) AS t(code text, label text) ON CONFLICT (code) DO NOTHING",
  },
  {
    name: "finding", table: "finding_outcomes", mapping: "incoming_outcomes",
    ask: "SELECT outcome_code AS code, min(outcome_label) AS label, min(severity) AS severity, bool_or(is_upheld) AS is_upheld FROM incoming WHERE outcome_code IS NOT NULL GROUP BY 1",
    add: `INSERT INTO finding_outcomes (code, label, severity, is_upheld) SELECT code, label, severity, is_upheld
          FROM json_to_recordset($1::json) AS t(code text, label text, severity int, is_upheld boolean) ON CONFLICT (code) DO NOTHING`,
  },
] as const;

/** Finds the office's category and outcome for each in the file, by code or by label, and adds those that are new. */
export async function resolveTerms(client: ClientBase): Promise<{ added: string[] }> {
  const added: string[] = [];
  for (const { name, table, mapping, ask, add } of vocabularies) {
    const known = async () => (await client.query<Known>(`SELECT id, code, label FROM ${table}`)).rows;
    const find = (terms: readonly Known[], { code, label }: Incoming) => terms.find((term) => term.code === code) ?? terms.find((term) => termKey(term.label) === termKey(label));
    const { rows } = await client.query<Incoming>(ask);
    const before = await known();
    const fresh = rows.filter((term) => !find(before, term));
    if (fresh.length > mostNewTerms) throw new FileRefused(`The column “${name}” holds ${fresh.length} different values that nobody knows.`, "Look whether the columns are in their places.");
    await client.query(add, [JSON.stringify(fresh)]);
    const after = await known();
    await client.query(`INSERT INTO ${mapping} SELECT * FROM json_populate_recordset(NULL::${mapping}, $1::json)`, [JSON.stringify(rows.map((term) => ({ code: term.code, id: find(after, term)!.id })))]);
    added.push(...fresh.map((term) => term.label));
  }
  return { added };
}
