import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import express, { type ErrorRequestHandler, type Express } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import { consoleFiles } from "./console-files.js";
import type { Office } from "./office-interface.js";

const self = ["'self'"];
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: self, scriptSrc: self, connectSrc: self, fontSrc: self, formAction: self, baseUri: self,
    // The console's style library writes its rules into the page as it goes.
    styleSrc: [...self, "'unsafe-inline'"],
    imgSrc: [...self, "data:", "blob:"], workerSrc: [...self, "blob:"], objectSrc: ["'none'"], frameAncestors: ["'none'"],
  },
};

/** Everything over HTTP but GraphQL: the office's own routes first, then the console. */
export function pages(office: Office, log: Logger, { consoleDirectory = builtConsole(), trustedProxies = [] }: { consoleDirectory?: string; trustedProxies?: string[] } = {}): Express {
  const app = express();
  app.set("trust proxy", trustedProxies);
  app.set("query parser", "simple");
  // A plain-HTTP office on one machine must not teach the browser to refuse plain HTTP there for a year.
  app.use(helmet({ contentSecurityPolicy, strictTransportSecurity: process.env.NODE_ENV === "production" }));
  for (const routes of office.routes) app.use(routes);
  app.use(consoleFiles(consoleDirectory));
  app.use((request, response) => void response.status(404).json({ error: "There is no such page." }));
  app.use(answerError(log));
  return app;
}

function answerError(log: Logger): ErrorRequestHandler {
  return (error: { status?: number }, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ error, path: request.path }, "a request failed");
    const said = status === 413 ? "That is too large." : status === 500 ? "Something went wrong here. Try again; if it happens again, tell whoever runs the office." : "The request could not be understood.";
    response.status(status).json({ error: said });
  };
}

/** Beside the API in the checkout, whether this runs as written or as compiled. */
function builtConsole(): string {
  const candidates = ["../../../console/dist", "../../console/dist"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((path) => existsSync(path)) ?? candidates[0]!;
}
