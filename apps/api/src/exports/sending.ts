import { pipeline } from "node:stream/promises";
import { formatMoment } from "@remit/domain/calendar/office-date";
import { officeMarking } from "@remit/domain/documents/marking";
import type { Response } from "express";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Logger } from "pino";
import type { Presence } from "../access/sessions.js";
import { line } from "./cells.js";
import type { ExportStatement } from "./statement.js";
import { sayFilter, sayOrder } from "./words.js";

/** What an export is sent with: everybody's connections, those of the exports, and the clock. */
export interface Sending { readonly pool: pg.Pool; readonly exports: pg.Pool; now(): Date; today(): string; readonly log: Pick<Logger, "error"> }

/** What a stream says when whoever read it has gone: nothing went wrong on our side. */
const hasGone = "ERR_STREAM_PREMATURE_CLOSE";
/** How long one export may take before it is broken off. */
const longest = "10min";

const audit = (pool: Pick<pg.Pool, "query">, { actor }: Presence, action: string, particulars: object) =>
  pool.query("INSERT INTO audit_entries (stream_id, actor_id, position_id, action, record_type, record_id, particulars) VALUES ($1, $1, $2, $3, 'StaffMember', $1, $4)", [actor.staffId, actor.positionId, action, JSON.stringify(particulars)]);

/** Sends the file. What is given is on the audit before its first row leaves, and how it ended after the last. */
export async function sendExport(exporting: Sending, presence: Presence, statement: ExportStatement, response: Response): Promise<void> {
  const { asked } = statement;
  const told = { list: statement.title, filter: sayFilter(asked.filter), order: sayOrder(asked.orderBy), columns: statement.headings };
  const client = await exporting.exports.connect();
  let isWhole = false;
  try {
    await audit(client, presence, "began an export", told);
    await noteViews(client, statement);
    await inSettings(client, statement, "READ ONLY");
    const head = await headOf(exporting, client, presence, statement, told);
    response.writeHead(200, { "content-type": "text/csv; charset=utf-8", "content-disposition": `attachment; filename="${asked.list}-${exporting.today()}.csv"`, "cache-control": "private, no-store", "x-content-type-options": "nosniff" });
    response.write(head);
    const rows = client.query(copyTo(statement.copy));
    await pipeline(rows, response);
    await client.query("COMMIT");
    isWhole = true;
    await audit(client, presence, "finished an export", { list: told.list, rows: rows.rowCount });
  } catch (error) {
    if (!isWhole && (error as { code?: string }).code !== hasGone) exporting.log.error({ error }, "an export broke off");
    if (!isWhole) await breakOff(exporting, client, presence, told.list);
    if (!response.destroyed) throw error;
  } finally {
    client.release(!isWhole);
  }
}

/** Whoever asked has gone, or something failed: PostgreSQL stops at once, and the audit says that it was not whole. */
async function breakOff({ pool, log }: Sending, client: pg.PoolClient, presence: Presence, list: string): Promise<void> {
  const { processID } = client as pg.PoolClient & { processID: number };
  await pool.query("SELECT pg_cancel_backend($1)", [processID]).catch((error: unknown) => log.error({ error }, "an export could not be stopped"));
  await audit(pool, presence, "broke off an export", { list });
}

async function inSettings(client: pg.PoolClient, { settings }: ExportStatement, access: "READ ONLY" | "READ WRITE"): Promise<void> {
  await client.query(`BEGIN ${access}; SET LOCAL statement_timeout = '${longest}'; SET LOCAL work_mem = '32MB'`);
  if (settings) await client.query(settings);
}

/** Views of sensitive cases stand on their chains before the first row leaves; the copy itself may write nothing, so it breaks off rather than show one that is not there (CS-09). */
async function noteViews(client: pg.PoolClient, statement: ExportStatement): Promise<void> {
  if (!statement.noting) return;
  await inSettings(client, statement, "READ WRITE");
  await client.query(statement.noting);
  await client.query("COMMIT");
}

/** What stands above the rows: the marking, what this is, for whom and when, and how it was narrowed. */
async function headOf({ now }: Sending, client: pg.PoolClient, { actor, positionTitle }: Presence, { headings, isPersonal }: ExportStatement, told: { list: string; filter: string; order: string }): Promise<string> {
  const { rows: [office] } = await client.query<{ name: string }>("SELECT name FROM office");
  const lines = [
    `${officeMarking(isPersonal)} · ${office?.name ?? ""}`,
    `${told.list}, exported by ${actor.name}${positionTitle ? `, ${positionTitle}` : ""}, on ${formatMoment(now())}`,
    `Narrowed to: ${told.filter || "everything that you may see"}`, `In the order: ${told.order}`,
  ];
  return `\ufeff${lines.map((text) => line([text])).join("")}\n${line(headings)}`;
}
