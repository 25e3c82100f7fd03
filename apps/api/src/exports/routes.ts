import express, { type Request, type Response, type Router } from "express";
import type { GraphQLSchema } from "graphql";
import { presenceOf } from "../access/cookies.js";
import type { Presence, Sessions } from "../access/sessions.js";
import { asRefusal } from "../door/translate.js";
import type { Tables } from "../reading/tables.js";
import { writeAnswer } from "./answers.js";
import { sendExport, type Sending } from "./sending.js";
import { writeExport, type ExportStatement } from "./statement.js";

/** What exports are made with. */
export interface Exporting extends Sending { readonly schema: GraphQLSchema; readonly tables: Tables; readonly sessions: Sessions }

const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, UNAVAILABLE: 503 };

/**
 * Any list, and the answer to any question, as a file, without a limit of rows: PostgreSQL writes the CSV and it passes through. `POST` says whether it would be given,
 * `GET` gives it. Both take the same question; what is given is on the audit before its first row leaves.
 */
export function exportRoutes(exporting: Exporting): Router {
  const router = express.Router();
  const signedIn = (work: (presence: Presence, request: Request, response: Response) => Promise<void>) => async (request: Request, response: Response) => {
    const presence = await presenceOf(exporting.sessions, request);
    if (!presence) return void response.status(401).json({ error: "You are not signed in." });
    await work(presence, request, response).catch((error: unknown) => refuse(exporting, response, error));
  };
  const as = ({ actor }: Presence) => ({ actor, today: exporting.today() });
  const ways: Readonly<Record<string, (presence: Presence, request: Request, sent: unknown) => ExportStatement>> = {
    "/exports/answers": (presence, _request, sent) => writeAnswer(exporting.schema, exporting.tables, as(presence), sent),
    "/exports/:list": (presence, { params }, sent) => writeExport(exporting.schema, exporting.tables, as(presence), String(params["list"]), sent),
  };
  for (const [path, write] of Object.entries(ways)) {
    router.post(path, express.json({ limit: "50kb" }), signedIn(async (presence, request, response) => {
      write(presence, request, request.body);
      response.status(204).end();
    }));
    router.get(path, signedIn(async (presence, request, response) => {
      if (request.headers["sec-fetch-site"] === "cross-site") return void response.status(403).json({ error: "An export is asked for from within the office." });
      await sendExport(exporting, presence, write(presence, request, readQuestion(request.query["ask"])), response);
    }));
  }
  return router;
}

function readQuestion(ask: unknown): unknown {
  try { return JSON.parse(String(ask)); } catch { return {}; }
}

function refuse({ log }: Exporting, response: Response, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const refusal = asRefusal(error);
  if (!refusal) log.error({ error }, "an export could not be made");
  response.status(refusal ? statuses[refusal.code] ?? 422 : 500).json({ error: refusal?.message ?? "The export could not be made. Try again." });
}
