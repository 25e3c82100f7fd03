import express, { type Request, type Response, type Router } from "express";
import { presenceOf } from "../access/cookies.js";
import type { Presence, Sessions } from "../access/sessions.js";
import type { Door } from "../door/perform.js";
import { Parameters } from "../reading/parameters.js";
import { Refusal } from "../reading/refusal.js";
import type { Drawing } from "./drawing.js";
import { paperForms, type Paper, type PaperForm } from "./paper.js";

/** What papers leave the office with. */
export interface Leaving { readonly sessions: Sessions; readonly door: Door; readonly drawing: Drawing }

/** A paper that its reader may have, and what is put on record of it. */
export interface Found {
  readonly paper: Paper;
  /** What its file is called, without the ending. */
  readonly name: string;
  readonly recordType: string;
  readonly recordId: string;
  /** The case on whose chain it is written; null for what is about none. */
  readonly caseId: string | null;
  /** Keeps that it was opened, where that is kept beside the audit. */
  readonly opened?: (form: PaperForm) => Promise<unknown>;
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const file = /^(.+)\.(docx|pdf)$/;

/** The row of a statement that is written for a reader, within what they may see; undefined when there is none. */
export async function rowFor<Row>({ source, today }: Door, { actor }: Presence, write: (parameters: Parameters) => string): Promise<Row | undefined> {
  const parameters = new Parameters(actor);
  const text = write(parameters);
  const [row] = await source.query<Row[]>(text, parameters.extracts.map((extract) => extract({ actor, today: today(), arguments: [] }) ?? null));
  return row;
}

/**
 * Papers of a kind as files, at `path` followed by what is asked for and its ending: for whoever may read it at that moment, and on record before it leaves.
 * What is asked for is given to `find` in its parts, of which the first is a record's identifier.
 */
export function paperRoutes(leaving: Leaving, path: string, find: (presence: Presence, id: string, part: string) => Promise<Found | null>): Router {
  const router = express.Router();
  const answer = async (request: Request, response: Response) => {
    const presence = await presenceOf(leaving.sessions, request);
    if (!presence) return void response.status(401).json({ error: "You are not signed in." });
    const asked = [request.params["id"], request.params["part"]].filter((one) => one !== undefined);
    const [, last, form] = file.exec(String(asked.pop())) ?? [];
    const [id, part] = asked.length ? [String(asked[0]), last] : [last, ""];
    const found = form && isId.test(id ?? "") ? await find(presence, id!, part!) : null;
    if (!found) return void response.status(404).json({ error: "There is no such paper, or you may not see it." });
    await send(leaving, presence, found, form as PaperForm, response);
  };
  router.get(`${path}/:id`, answer);
  router.get(`${path}/:id/:part`, answer);
  return router;
}

async function send({ door, drawing }: Leaving, { actor }: Presence, { paper, name, recordType, recordId, caseId, opened }: Found, form: PaperForm, response: Response): Promise<void> {
  const file = await drawing.draw(paper, form).catch((error: unknown) => { if (error instanceof Refusal) return null; throw error; });
  if (!file) return void response.status(503).json({ error: "Many papers are being made at this moment. Try again in a minute." });
  await door.source.query("INSERT INTO audit_entries (stream_id, actor_id, position_id, action, record_type, record_id, case_id, particulars) VALUES ($1, $2, $3, 'downloaded', $4, $5, $6, $7)", [caseId ?? recordId, actor.staffId, actor.positionId, recordType, recordId, caseId, JSON.stringify({ name: `${name}.${form}` })]);
  await opened?.(form);
  response.writeHead(200, { "content-type": paperForms[form], "content-length": file.length, "content-disposition": `attachment; filename="${name}.${form}"`, "x-content-type-options": "nosniff", "content-security-policy": "sandbox; default-src 'none'", "cache-control": "private, no-store" });
  response.end(file);
}
