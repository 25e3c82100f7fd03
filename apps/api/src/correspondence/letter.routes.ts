import express, { type Request, type Response, type Router } from "express";
import { presenceOf } from "../access/cookies.js";
import type { Sessions } from "../access/sessions.js";
import { Letter } from "../approvals/letter.entity.js";
import type { Door } from "../door/perform.js";
import { Parameters } from "../reading/parameters.js";
import { letterDocument, type LetterToPrint } from "./letter-document.js";

/** What letters are printed with. */
export interface Printing { readonly sessions: Sessions; readonly door: Door }

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A letter as a document: for whoever may read it at that moment, and on record. */
export function letterRoutes(printing: Printing): Router {
  const router = express.Router();
  router.get("/letters/:id", (request, response) => send(printing, request, response));
  return router;
}

async function send({ sessions, door }: Printing, request: Request, response: Response): Promise<void> {
  const presence = await presenceOf(sessions, request);
  if (!presence) return void response.status(401).json({ error: "You are not signed in." });
  const { actor } = presence;
  const id = String(request.params["id"]).replace(/\.docx$/, "");
  const parameters = new Parameters(actor);
  const wanted = parameters.place("uuid", () => id);
  const text = `SELECT l.id, l.case_id AS "caseId", l.reference, l.addressee, l.subject, l.body, l.status NOT IN ('ISSUED') AS "isDraft", CASE WHEN c.is_sensitive THEN 'OFFICIAL-SENSITIVE: personal data' ELSE 'OFFICIAL' END AS marking, coalesce((SELECT o.name FROM office o LIMIT 1), '') AS office,
      coalesce((SELECT g.language FROM letter_origins g WHERE g.letter_id = l.id), 'ENGLISH') AS language FROM letters l JOIN cases c ON c.id = l.case_id WHERE l.id = ${wanted} AND ${door.tables.scope(Letter, "l", parameters)}`;
  const mayRead = isId.test(id) && actor.permissions.has("see-personal-data");
  const [letter] = mayRead ? await door.source.query<(LetterToPrint & { id: string; caseId: string })[]>(text, parameters.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null)) : [];
  if (!letter) return void response.status(404).json({ error: "There is no such letter, or you may not see it." });
  const file = await letterDocument(letter);
  await door.source.query("INSERT INTO audit_entries (stream_id, actor_id, position_id, action, record_type, record_id, case_id, particulars) VALUES ($1, $2, $3, 'downloaded', 'Letter', $4, $1, $5)", [letter.caseId, actor.staffId, actor.positionId, letter.id, JSON.stringify({ name: `${letter.reference}.docx` })]);
  response.writeHead(200, { "content-type": docx, "content-length": file.length, "content-disposition": `attachment; filename="${letter.reference}.docx"`, "x-content-type-options": "nosniff", "content-security-policy": "sandbox; default-src 'none'", "cache-control": "private, no-store" });
  response.end(file);
}
