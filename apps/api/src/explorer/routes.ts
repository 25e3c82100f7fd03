import express, { type Request, type RequestHandler, type Response, type Router } from "express";
import { presenceOf } from "../access/cookies.js";
import type { Sessions } from "../access/sessions.js";
import type { Context } from "../door/context.js";
import type { Door } from "../door/perform.js";
import { keptQuestions, questionNamed } from "../insight/kept-question.js";
import { questionsPanel } from "./panel.js";

const firstQuestion = `# The API answers as yourself: what you may not see is not there.
query WhatWaitsForMe {
  serviceRequests(first: 10, filter: { isOpen: { eq: true } }) {
    totalCount
    nodes { reference priority nextActionDueOn summary case { reference title } }
  }
}`;

const options = { baseURL: "/explorer/", endpointURL: "/graphql", initialName: "Remit", initialQuery: firstQuestion, serveInitialOptionsInSeperateRequest: "first-question.js", disableAccount: true };
/** Loaded by whoever first opens the explorer: most offices never do, and it is large. */
const altair = () => import("altair-static");
/** The explorer writes its styles into the page as it goes; everything still comes from this host alone. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

/** The explorer advertises services of other hosts; this office has none. */
const withoutBanner = (html: string) => html.replace("</head>", "<style>app-banner-container{display:none}</style></head>");

type Reader = Pick<Context, "door" | "actor">;

/** What the explorer opens with: a question that was asked for by name, else the first one, or what was open before. */
async function opening(asked: unknown, reader: Reader) {
  const question = await questionNamed(String(asked ?? ""), reader);
  return question ? { ...options, initialName: question.title, initialQuery: question.text, preserveState: false, serveInitialOptionsInSeperateRequest: `first-question.${String(asked)}.js` } : options;
}

/** The explorer: questions to the API in the browser, with its documentation and the office's own questions, signed in as oneself and without any other host. */
export function explorerRoutes({ sessions, door }: { sessions: Sessions; door: Door }): Router {
  const router = express.Router({ strict: true });
  const readers = new WeakMap<Request, Reader>();
  router.use("/explorer", async (request, response, next) => {
    const presence = await presenceOf(sessions, request);
    if (!presence) return response.redirect(303, "/login");
    readers.set(request, { door, actor: presence.actor });
    next();
  });
  const withOpening = (answer: (made: typeof options, reader: Reader, response: Response) => Promise<unknown> | unknown) => async (request: Request, response: Response) => {
    const reader = readers.get(request)!;
    await answer(await opening(request.params["name"] ?? request.query["question"], reader), reader, response);
  };
  router.get("/explorer", (_request, response) => response.redirect(301, "/explorer/"));
  router.get("/explorer/", withOpening(async (made, reader, response) => {
    const kept = await keptQuestions(reader);
    const { renderAltair } = await altair();
    const html = withoutBanner(renderAltair(made)).replace("</body>", () => `${questionsPanel(kept)}</body>`);
    response.setHeader("content-security-policy", policy).send(html);
  }));
  // The name stands in the path: the explorer's page drops an address's question mark with what follows it.
  router.get(["/explorer/first-question.js", "/explorer/first-question.:name.js"], withOpening(async (made, _reader, response) => response.type("application/javascript").send((await altair()).renderInitSnippet(made))));
  let files: RequestHandler | undefined;
  router.use("/explorer/", async (request, response, next) => {
    files ??= express.static((await altair()).getDistDirectory(), { index: false, maxAge: "1h" });
    files(request, response, next);
  });
  return router;
}
