import { randomBytes } from "node:crypto";
import { turnedAway, type TurnedAway } from "@remit/domain/identity/sign-in";
import express, { type Request, type Response, type Router } from "express";
import type { Logger } from "pino";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { enter, type Entrance } from "../access/entering.js";
import { hashed } from "../access/sessions.js";
import { atMost, personBehind } from "./linking.js";
import { callbackPath, NotLetIn, type Expected, type Provider } from "./provider.js";

interface Way extends Entrance { readonly provider: Provider; readonly log: Pick<Logger, "warn"> }

/** Minutes within which somebody comes back from the provider. */
const minutesAway = 10;
/** Sign-ins that one address may begin or finish within a minute. */
const perMinute = 30;
const cookieName = "__Host-remit-sign-in";
const cookie = (token: string, seconds: number) => `${cookieName}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${seconds}`;

/** A path of the office itself, and never another's: what a link may ask to be taken to after signing in. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== "string" || !/^\/[^/\\]/.test(asked) || asked.length > 1000) return "/";
  const url = new URL(asked, "http://office");
  return url.host === "office" && url.pathname.startsWith("/") && !url.pathname.startsWith("//") ? url.pathname + url.search : "/";
}

const tokenOf = (request: Request) => request.headers.cookie?.split(";").map((part) => part.trim()).find((part) => part.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? "";

/** What was begun in this very browser; it can be finished once. */
async function begun({ pool }: Way, request: Request): Promise<Expected & { returnTo: string }> {
  const { rows: [kept] } = await pool.query<Expected & { returnTo: string }>(
    `UPDATE provider_sign_ins SET used_at = now() WHERE token_hash = $1 AND used_at IS NULL AND expires_at > now() RETURNING state, nonce, code_verifier AS "codeVerifier", return_to AS "returnTo"`, [hashed(tokenOf(request))]);
  if (!kept) throw new NotLetIn("begun-elsewhere", "Nothing that was begun in this browser waits to be finished.");
  return kept;
}

/** Says why on the sign-in page, and to the audit what exactly was wrong. */
async function turnAway({ pool, log }: Way, request: Request, response: Response, { why, detail }: NotLetIn): Promise<void> {
  log.warn({ why, detail }, "a sign-in by the identity provider was turned away");
  if (why !== "too-many" && why !== "begun-elsewhere") await pool.query("INSERT INTO audit_entries (stream_id, action, record_type, record_id, particulars) SELECT id, 'turned away a sign-in', 'Office', id, $1 FROM office", [JSON.stringify({ because: turnedAway[why], detail, address: request.ip })]);
  response.appendHeader("Set-Cookie", cookie("", 0)).redirect(303, `/login?turned-away=${why satisfies TurnedAway}`);
}

/** Signing in by way of an identity provider: there and back, tied to one browser, each return good for once. */
export function providerRoutes(way: Way): Router {
  const { pool, provider } = way;
  const router = express.Router();
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const guarded = (work: (request: Request, response: Response) => Promise<void>) => async (request: Request, response: Response) => {
    try {
      await limiter.consume(request.ip ?? "").catch(() => { throw new NotLetIn("too-many", "Too many attempts."); });
      await work(request, response);
    } catch (error) {
      if (!(error instanceof NotLetIn)) throw error;
      await turnAway(way, request, response, error);
    }
  };

  router.get("/sign-in/provider", guarded(async (request, response) => {
    const { url, expected } = await provider.begin();
    const token = randomBytes(32).toString("base64url");
    await pool.query("INSERT INTO provider_sign_ins (token_hash, state, nonce, code_verifier, return_to, expires_at) VALUES ($1, $2, $3, $4, $5, now() + $6 * interval '1 minute')",
      [hashed(token), expected.state, expected.nonce, expected.codeVerifier, ownPath(request.query["to"]), minutesAway]);
    response.setHeader("Set-Cookie", cookie(token, minutesAway * 60)).redirect(303, url.href);
  }));
  router.get(callbackPath, guarded(async (request, response) => {
    const { returnTo, ...expected } = await begun(way, request);
    const claims = await provider.finish(new URL(request.originalUrl, "http://office").search, expected);
    const staffId = await personBehind(pool, claims, provider.settings);
    await enter(way, request, response, staffId, { by: "PROVIDER", atMost: await atMost(pool, claims, provider.settings) });
    response.appendHeader("Set-Cookie", cookie("", 0)).redirect(303, returnTo);
  }));
  return router;
}
