import { getDistDirectory, renderAltair, renderInitSnippet } from "altair-static";
import express, { type Router } from "express";
import { presenceOf } from "../access/cookies.js";
import type { Sessions } from "../access/sessions.js";
import { cookbook } from "../insight/cookbook.js";

const firstQuestion = `# The API answers as yourself: what you may not see is not there.
query WhatWaitsForMe {
  serviceRequests(first: 10, filter: { isOpen: { eq: true } }) {
    totalCount
    nodes { reference priority nextActionDueOn summary case { reference title } }
  }
}`;

const options = { baseURL: "/explorer/", endpointURL: "/graphql", initialName: "Remit", initialQuery: firstQuestion, serveInitialOptionsInSeperateRequest: "first-question.js", disableAccount: true };
/** The explorer writes its styles into the page as it goes; everything still comes from this host alone. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

/** The explorer advertises services of other hosts; this office has none. */
const withoutBanner = (html: string) => html.replace("</head>", "<style>app-banner-container{display:none}</style></head>");

/** What the explorer opens with: a question of the cookbook that was asked for by name, else the first one, or what was open before. */
function opening(asked: unknown) {
  const worked = cookbook.find(({ name }) => name === asked);
  return worked ? { ...options, initialName: worked.title, initialQuery: worked.text, preserveState: false, serveInitialOptionsInSeperateRequest: `first-question.js?question=${worked.name}` } : options;
}

/** The explorer: questions to the API in the browser, with its documentation, signed in as oneself and without any other host. */
export function explorerRoutes({ sessions }: { sessions: Sessions }): Router {
  const router = express.Router({ strict: true });
  router.use("/explorer", async (request, response, next) => {
    if (await presenceOf(sessions, request)) return next();
    response.redirect(303, "/login");
  });
  router.get("/explorer", (_request, response) => response.redirect(301, "/explorer/"));
  router.get("/explorer/", ({ query }, response) => void response.setHeader("content-security-policy", policy).send(withoutBanner(renderAltair(opening(query["question"])))));
  router.get("/explorer/first-question.js", ({ query }, response) => void response.type("application/javascript").send(renderInitSnippet(opening(query["question"]))));
  router.use("/explorer/", express.static(getDistDirectory(), { index: false, maxAge: "1h" }));
  return router;
}
