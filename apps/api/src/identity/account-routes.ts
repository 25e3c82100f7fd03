import { passphraseProblem } from "@remit/domain/identity/passphrase";
import express, { type Request, type RequestHandler, type Response, type Router } from "express";
import { presenceOf } from "../access/cookies.js";
import { auditOfPerson } from "../access/entering.js";
import type { Presence } from "../access/sessions.js";
import { inOne } from "../database/in-one.js";
import { giveRecoveryCodes, newSecret, stepOf } from "./codes.js";
import { orBusy, tooMany } from "./limits.js";
import { typedIn, type LocalWay } from "./passphrase-routes.js";

/** Minutes after coming in by a link within which a passphrase and a second factor are set without the present ones. */
const afterLinkMinutes = 30;

/** Whether somebody came in by a one-time link just now: the only way to set what was lost. */
const cameByLink = ({ by, signedInAt }: Presence) => (by === "LINK" || by === "SET_UP") && signedInAt !== null && Date.now() - signedInAt.getTime() < afterLinkMinutes * 60_000;

interface Account { readonly passphraseHash: string | null; readonly passphraseSetAt: Date | null; readonly secondFactorSince: Date | null; readonly offered: string | null; readonly recoveryCodesLeft: number; readonly email: string }
const accountSql = `SELECT a.passphrase_hash AS "passphraseHash", a.passphrase_set_at AS "passphraseSetAt", a.totp_confirmed_at AS "secondFactorSince", a.offered_secret AS offered, s.email,
  (SELECT count(*)::int FROM recovery_codes c WHERE c.staff_id = s.id AND c.used_at IS NULL AND c.retired_at IS NULL) AS "recoveryCodesLeft"
  FROM staff_members s LEFT JOIN local_accounts a ON a.staff_id = s.id WHERE s.id = $1`;

type Handled = (presence: Presence, account: Account, request: Request, response: Response) => Promise<unknown>;

/** Whether they may change it: by a link just used, or by the passphrase that they have. Answers for itself when not. */
async function isThemselves({ tries, hashing }: LocalWay, presence: Presence, account: Account, request: Request, response: Response): Promise<boolean> {
  if (cameByLink(presence)) return true;
  const seconds = await tries.wait(request.ip ?? "", presence.staffNumber);
  if (seconds) return tooMany(response, seconds), false;
  if (account.passphraseHash && (await hashing.verify(account.passphraseHash, typedIn(request, "current")))) return true;
  return void response.status(403).json({ error: account.passphraseHash ? "That is not your present passphrase. If you have lost it, ask your administrator for a new link." : "You have no passphrase yet. Ask your administrator for a link to set one." }), false;
}

/** Sets a passphrase; every other session of the person ends. */
const setPassphrase = (way: LocalWay): Handled => async (presence, account, request, response) => {
  const { actor, staffNumber, sessionId } = presence;
  const passphrase = typedIn(request, "passphrase");
  const problem = passphraseProblem(passphrase, [...actor.name.split(/\s+/), staffNumber, account.email]);
  if (problem) return response.status(422).json({ error: problem, field: "passphrase" });
  if (!(await isThemselves(way, presence, account, request, response))) return undefined;
  const hashed = await way.hashing.hash(passphrase);
  await way.pool.query("INSERT INTO local_accounts (staff_id, passphrase_hash, passphrase_set_at) VALUES ($1, $2, now()) ON CONFLICT (staff_id) DO UPDATE SET passphrase_hash = excluded.passphrase_hash, passphrase_set_at = excluded.passphrase_set_at", [actor.staffId, hashed]);
  await way.pool.query("UPDATE sessions SET ended_at = now(), ended_because = 'the passphrase changed' WHERE staff_id = $1 AND id <> $2 AND ended_at IS NULL", [actor.staffId, sessionId]);
  // Here at once; whatever else runs hears of it from the database a moment later.
  way.sessions.endedFor(actor.staffId);
  await auditOfPerson(way.pool, presence, account.passphraseHash ? "changed their passphrase" : "set a passphrase", {});
  return response.status(204).end();
};

/** Offers a new secret for an authenticator; nothing changes until a code of it is shown. */
const offerSecondFactor = (way: LocalWay): Handled => async (presence, account, request, response) => {
  if (!(await isThemselves(way, presence, account, request, response))) return undefined;
  const { secret, uri } = newSecret(presence.staffNumber);
  await way.pool.query("INSERT INTO local_accounts (staff_id, offered_secret) VALUES ($1, $2) ON CONFLICT (staff_id) DO UPDATE SET offered_secret = excluded.offered_secret", [presence.actor.staffId, secret]);
  const { default: QRCode } = await import("qrcode");
  return response.json({ secret, uri, picture: `data:image/svg+xml;base64,${Buffer.from(await QRCode.toString(uri, { type: "svg", margin: 2 })).toString("base64")}` });
};

/** Takes the offered secret into use when a code of it is shown, and gives recovery codes, this once. */
const confirmSecondFactor = (way: LocalWay): Handled => async (presence, account, request, response) => {
  const seconds = await way.tries.wait(request.ip ?? "", presence.staffNumber);
  if (seconds) return tooMany(response, seconds);
  const step = account.offered === null ? null : stepOf(account.offered, typedIn(request, "code").replace(/\s/g, ""));
  if (step === null) return response.status(422).json({ error: "That is not the code that stands now. Wait for the next one and type it here.", field: "code" });
  const { staffId } = presence.actor;
  const codes = await inOne(way.pool, async (client) => {
    await client.query("UPDATE local_accounts SET totp_secret = offered_secret, offered_secret = NULL, totp_confirmed_at = now(), totp_last_step = $2 WHERE staff_id = $1", [staffId, step]);
    await auditOfPerson(client, presence, account.secondFactorSince ? "changed their second factor" : "set up a second factor", {});
    return giveRecoveryCodes(client, staffId);
  });
  return response.json({ recoveryCodes: codes });
};

/** One's own passphrase and second factor. Nothing here works with an API token. */
export function accountRoutes(way: LocalWay): Router {
  const router = express.Router();
  const json = express.json({ limit: "10kb" });
  const own = (work: Handled): RequestHandler => async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    const presence = await presenceOf(way.sessions, request);
    if (!presence?.sessionId) return void response.status(401).json({ error: "You are not signed in." });
    if (request.method !== "GET" && !request.is("application/json")) return void response.status(415).json({ error: "Send JSON." });
    const { rows: [account] } = await way.pool.query<Account>(accountSql, [presence.actor.staffId]);
    await orBusy(response, async () => void (await work(presence, account!, request, response)));
  };
  router.get("/session/account", own(async (presence, { passphraseSetAt, secondFactorSince, recoveryCodesLeft }, _request, response) =>
    response.json({ passphraseSetAt, secondFactorSince, recoveryCodesLeft, cameByLink: cameByLink(presence) })));
  router.put("/session/account/passphrase", json, own(setPassphrase(way)));
  router.post("/session/account/second-factor", json, own(offerSecondFactor(way)));
  router.put("/session/account/second-factor", json, own(confirmSecondFactor(way)));
  return router;
}
