import type { ClientBase } from "pg";
import { tellOfApprovals } from "./approvals.js";
import { tellOfAssurance } from "./assurance.js";
import { tellOfControlChecks } from "./control-checks.js";
import { tellOfCorrespondence } from "./correspondence/tell-correspondence.js";
import type { OfficeRows, Table } from "./rows.js";
import { tellOfBriefings } from "./briefings.js";
import { tellOfDevelopment } from "./development.js";
import { tellOfMeetings } from "./meetings.js";
import { tellOfPolicies } from "./policies.js";
import { tellOfLearning } from "./learning.js";
import { tellOfPapers } from "./papers.js";
import { tellOfSupervision } from "./supervision.js";
import { tellOfWorkload } from "./workload.js";
import { tellTheTrail } from "./trail/tell-trail.js";
import { tellTheDemonstration } from "./told.js";

/** The tables in the order in which each finds what it refers to. */
const inOrder = [
  "office", "roles", "staff_members", "grades", "segments", "segment_settings", "teams", "positions", "position_holdings", "probation_reports", "delegations", "absences", "rota_needs", "rota_shifts", "calendars", "holidays", "office_closures",
  "bodies", "people", "finding_categories", "finding_outcomes", "work_areas", "work_sub_areas", "case_groups", "cases", "findings", "case_access", "contact_changes",
  "service_requests", "activities", "inbound_correspondence", "file_notes", "reviews", "review_issues", "review_steps", "review_parties", "commissioned_work", "clocks", "clock_pauses", "audit_entries",
] as const satisfies readonly Table[];

/** Rows for one statement. */
const batch = 2000;

/** Counters go on after the last reference that the demonstration gave. */
const counters = [["case_group_numbers", "case_groups"], ["case_numbers", "cases"], ["service_request_numbers", "service_requests"], ["review_numbers", "reviews"], ["commissioned_work_numbers", "commissioned_work"]] as const;

async function write(client: ClientBase, table: Table, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) {
    const columns = Object.keys(rows[0]!).map((column) => `"${column}"`).join(", ");
    await client.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`, [JSON.stringify(rows.slice(from, from + batch))]);
  }
}

/**
 * Writes an invented office into an empty, migrated database, a few statements a table. The connection must be the owner's, who alone
 * may date the history; the chains of the audit are made by the database as the entries arrive in their order. It opens no transaction:
 * whoever calls decides what it is part of.
 */
export async function loadDemonstration(client: ClientBase, rows: OfficeRows): Promise<void> {
  for (const table of inOrder) await write(client, table, rows[table]);
  for (const [counter, table] of counters) {
    await client.query(`SELECT setval('${counter}', greatest((SELECT max(substring(reference FROM '[0-9]+$')::bigint) FROM ${table}), 1))`);
  }
  await tellTheDemonstration(client);
  await tellOfApprovals(client);
  await tellOfBriefings(client);
  await tellOfAssurance(client);
  await tellOfControlChecks(client);
  await tellOfPapers(client);
  await tellOfLearning(client);
  await tellOfCorrespondence(client);
  await tellOfMeetings(client);
  await tellOfPolicies(client);
  await tellOfDevelopment(client);
  await tellOfWorkload(client);
  await tellOfSupervision(client);
  await tellTheTrail(client);
  await client.query("ANALYZE");
}
