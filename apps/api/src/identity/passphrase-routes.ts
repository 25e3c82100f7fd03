import { notRecognised } from "@remit/domain/identity/sign-in";
import express, { type Request, type Router } from "express";
import type { Pool } from "pg";
import { enter, type Entrance } from "../access/entering.js";
import { describe, type Described } from "../access/routes.js";
import { takeCode } from "./codes.js";
import type { Hashing } from "./hashing.js";
import { orBusy, tooMany, type Tries } from "./limits.js";

/** What signing in with a passphrase needs. */
export interface LocalWay extends Entrance, Described { readonly hashing: Hashing; readonly tries: Tries }

interface Typed { readonly staffNumber: string; readonly passphrase: string; readonly code: string }
interface AccountRow { readonly id: string; readonly passphrase_hash: string | null; readonly totp_secret: string | null }

/** A text that a request carries under a name; empty when it is missing, is no text or is absurdly long. */
export const typedIn = (request: Request, name: string): string => {
  const value = (request.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === "string" && value.length <= 1000 ? value : "";
};

const accountSql = "SELECT s.id, a.passphrase_hash, CASE WHEN a.totp_confirmed_at IS NOT NULL THEN a.totp_secret END AS totp_secret FROM staff_members s LEFT JOIN local_accounts a ON a.staff_id = s.id WHERE s.staff_number = upper($1) AND s.is_active";

/** Who typed this; null whenever anything of it is wrong, and after as long whatever it was. The code is used up only after the right passphrase. */
async function recognise(pool: Pool, hashing: Hashing, { staffNumber, passphrase, code }: Typed): Promise<{ staffId: string; by: string } | null> {
  const { rows: [account] } = await pool.query<AccountRow>(accountSql, [staffNumber]);
  const isTheirs = await hashing.verify(account?.passphrase_hash ?? null, passphrase);
  if (!isTheirs || !account?.totp_secret) return null;
  const by = await takeCode(pool, account.id, account.totp_secret, code);
  return by && { staffId: account.id, by };
}

/** Signing in with a passphrase and a code, for people whose account is the office's own. */
export function passphraseRoutes(way: LocalWay): Router {
  const { pool, hashing, tries } = way;
  const router = express.Router();
  router.post("/session/passphrase", express.json({ limit: "10kb" }), async (request, response) => {
    const typed = { staffNumber: typedIn(request, "staffNumber").trim().toUpperCase(), passphrase: typedIn(request, "passphrase"), code: typedIn(request, "code") };
    const seconds = await tries.wait(request.ip ?? "", typed.staffNumber);
    if (seconds) return tooMany(response, seconds);
    await orBusy(response, async () => {
      const person = await recognise(pool, hashing, typed);
      if (!person) return void response.status(401).json({ error: notRecognised });
      await tries.forget(typed.staffNumber);
      const presence = await enter(way, request, response, person.staffId, { by: "PASSPHRASE" }, { with: person.by });
      response.json(await describe(way, presence));
    });
  });
  return router;
}
