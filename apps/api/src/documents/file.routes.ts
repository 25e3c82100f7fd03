import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { largestFile } from "@remit/domain/documents/attaching";
import express, { type Request, type Response, type Router } from "express";
import type { Logger } from "pino";
import { presenceOf } from "../access/cookies.js";
import type { Presence, Sessions } from "../access/sessions.js";
import { anyVersion } from "../door/deed.js";
import { performOne, type Door } from "../door/perform.js";
import { asRefusal } from "../door/translate.js";
import { Parameters } from "../reading/parameters.js";
import { Attachment } from "./attachment.entity.js";
import { attaching } from "./attaching.deed.js";
import { FileStore, TooLarge } from "./file-store.js";

/** What files are sent and fetched with. */
export interface Files { readonly sessions: Sessions; readonly door: Door; readonly dataDir: string; readonly log: Pick<Logger, "error"> }

const hashOf = (ticket: string) => createHash("sha256").update(ticket).digest();
const noSuch = "There is no such file, or you may not see it.";
const statuses: Record<string, number> = { NOT_FOUND: 404, FORBIDDEN: 403, CONFLICT: 409, UNAVAILABLE: 503, INVALID_TRANSITION: 410 };

/** Sending a file with a ticket, and downloading one: authorised at that moment by what the person may see of the case, and on record. */
export function fileRoutes(files: Files): Router {
  const router = express.Router();
  const store = new FileStore(files.dataDir);
  const signedIn = (work: (presence: Presence, request: Request, response: Response) => Promise<unknown>) => async (request: Request, response: Response) => {
    const presence = await presenceOf(files.sessions, request);
    if (!presence) return void response.status(401).json({ error: "You are not signed in." });
    await work(presence, request, response);
  };
  router.put("/files/:ticket", signedIn((presence, request, response) => receive(files, store, presence, request, response)));
  router.get("/files/:id", signedIn((presence, request, response) => send(files, store, presence, request, response)));
  return router;
}

async function receive({ door, log }: Files, store: FileStore, { actor }: Presence, request: Request, response: Response): Promise<void> {
  const [ticket] = await door.source.query<{ id: string }[]>("SELECT id FROM upload_tickets WHERE token_hash = $1 AND staff_id = $2 AND used_at IS NULL AND expires_at > clock_timestamp()", [hashOf(String(request.params["ticket"])), actor.staffId]);
  if (!ticket) return refuse(response, 404, "This ticket is unknown, used or too old. Ask for a new one and send the file again.");
  const tooLarge = `A file may have ${largestFile / 1024 / 1024} MB at most. Make it smaller or split it.`;
  if (Number(request.headers["content-length"] ?? 0) > largestFile) return refuse(response, 413, tooLarge);
  let storedAs: string | null = null;
  try {
    const received = await store.take(request, largestFile);
    ({ storedAs } = received);
    const id = await performOne(door, attaching, { actor, input: received, named: [{ id: ticket.id, expectedVersion: anyVersion }] });
    response.status(201).json({ id, contentType: received.contentType, byteSize: received.byteSize, sha256: received.sha256.toString("hex") });
  } catch (error) {
    if (storedAs) await store.forget(storedAs);
    if (error instanceof TooLarge) return refuse(response, 413, tooLarge);
    if (request.errored || response.destroyed) return;
    const refusal = asRefusal(error);
    if (!refusal) log.error({ error }, "a file could not be kept");
    refuse(response, refusal ? statuses[refusal.code] ?? 422 : 500, refusal?.message ?? "The file could not be kept. Nothing was changed; try again.");
  }
}

interface Kept { readonly id: string; readonly caseId: string; readonly name: string; readonly contentType: string; readonly byteSize: number; readonly storedAs: string; readonly sha256: Buffer }
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function send({ door, log }: Files, store: FileStore, { actor }: Presence, request: Request, response: Response): Promise<void> {
  const parameters = new Parameters(actor);
  const wanted = parameters.place("uuid", () => request.params["id"]);
  const text = `SELECT a.id, a.case_id AS "caseId", a.name, a.content_type AS "contentType", a.byte_size AS "byteSize", a.stored_as AS "storedAs", a.sha256 FROM attachments a WHERE a.id = ${wanted} AND ${door.tables.scope(Attachment, "a", parameters)}`;
  const [file] = isId.test(String(request.params["id"])) ? await door.source.query<Kept[]>(text, parameters.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null)) : [];
  if (!file) return refuse(response, 404, noSuch);
  if (!(await store.isWhole(file.storedAs, file.sha256, file.byteSize))) {
    log.error({ attachment: file.id }, "a file is missing or is not what it was when it came");
    return refuse(response, 500, "This file is missing or was altered in the store, so it is not given out. Tell whoever runs the office.");
  }
  await door.source.query("INSERT INTO audit_entries (stream_id, actor_id, position_id, action, record_type, record_id, case_id, particulars) VALUES ($1, $2, $3, 'downloaded', 'Attachment', $4, $1, $5)",
    [file.caseId, actor.staffId, actor.positionId, file.id, JSON.stringify({ name: file.name, sha256: file.sha256.toString("hex") })]);
  response.writeHead(200, {
    "content-type": file.contentType, "content-length": file.byteSize, "content-disposition": `attachment; filename="${file.name.replace(/[^\w. -]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
    "x-content-type-options": "nosniff", "content-security-policy": "sandbox; default-src 'none'", "cache-control": "private, no-store",
  });
  await pipeline(store.read(file.storedAs), response).catch(() => response.destroy());
}

/** The rest of a body that nobody will read must not keep the connection waiting. */
function refuse(response: Response, status: number, error: string): void {
  if (response.headersSent) return;
  if (!response.req.readableEnded) response.setHeader("connection", "close");
  response.status(status).json({ error });
}
