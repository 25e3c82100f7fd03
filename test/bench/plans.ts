import { officeSchema } from "@remit/api/schema";
import type pg from "pg";
import { consoleOperations, operationOf } from "../reading/console-operations.js";
import { statementsOf } from "../reading/counting.js";
import { variablesFor } from "../reading/variables.js";
import { id, type of } from "./office/organisation.js";

/** Tables that grow with the office: to read one of them from end to end is what nobody may wait for. */
const large = ["people", "case_groups", "cases", "service_requests", "activities", "inbound_correspondence", "findings"];
/** These questions, asked without any filter, count every row there is, or as many as a long list counts; statistics are made of all cases, and the check for orphans looks at all work. */
export const countEverything: readonly string[] = ["CaseGroups case_groups", "Cases cases", "Holdings cases", "Holdings findings", "Insight cases", "MasterCases case_groups", "OfficeOrder case_groups", "Orphans case_groups", "People people", "Requests service_requests", "Work service_requests", "Workload cases"];

type Ask = (query: string, variables: object) => Promise<{ errors?: readonly { message: string }[] }>;
interface Node { readonly "Node Type": string; readonly "Relation Name"?: string; readonly Plans?: readonly Node[] }

const scanned = (node: Node): string[] => [...(node["Node Type"] === "Seq Scan" && large.includes(node["Relation Name"]!) ? [node["Relation Name"]!] : []), ...(node.Plans ?? []).flatMap(scanned)];

const kinds: Readonly<Record<string, keyof typeof of>> = { Case: "case", CaseGroup: "group", ServiceRequest: "request", Person: "person", Body: "body", Position: "seat", StaffMember: "staff" };

/** The large tables that a statement's plan reads from end to end, as PostgreSQL would plan it for whatever values. */
export async function scansOf(owner: pg.Client, statement: string): Promise<string[]> {
  const { rows: [row] } = await owner.query<{ "QUERY PLAN": [{ Plan: Node }] }>(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${statement}`);
  return scanned(row!["QUERY PLAN"][0].Plan);
}

/** Asks an office that answers within this process every question that the console can ask, and looks at the plan of each statement that comes of it: which question reads which table from end to end. */
export async function endToEnd(owner: pg.Client, ask: Ask): Promise<{ asked: number; scans: readonly string[] }> {
  const schema = await officeSchema();
  const find = async (type: string) => (await owner.query<{ one: string }>(`SELECT ${kinds[type] ? id(kinds[type], kinds[type] === "seat" || kinds[type] === "staff" ? 105 : 1) : "gen_random_uuid()"} AS one`)).rows[0]!.one;
  const scans = new Set<string>();
  let asked = 0;
  for (const operation of consoleOperations().filter((one) => operationOf(one).operation === "query")) {
    const variables = await variablesFor(schema, operationOf(operation), find);
    const { statements } = await statementsOf(() => ask(operation.text, variables));
    for (const statement of statements.filter((one) => /^\s*(SELECT|WITH)\b/i.test(one))) {
      asked++;
      for (const table of await scansOf(owner, statement)) scans.add(`${operation.name} ${table}`);
    }
  }
  return { asked, scans: [...scans].sort() };
}

/** Makes the planner believe that every large table holds so many times the rows, as in an office that has worked for years. */
export async function believeLarger(owner: pg.Client, times: number): Promise<void> {
  await owner.query(`SELECT pg_restore_relation_stats('schemaname', 'public', 'relname', relname::text, 'relpages', relpages, 'reltuples', (reltuples * $2)::real) FROM pg_class WHERE relname = ANY($1) AND relnamespace = 'public'::regnamespace`, [large, times]);
}

/** How an office that stands in this process is asked as somebody. */
export const asking = (port: number, cookie: string): Ask => async (query, variables) => {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: "POST", headers: { "content-type": "application/json", cookie }, body: JSON.stringify({ query, variables }) });
  return (await response.json()) as { errors?: readonly { message: string }[] };
};
