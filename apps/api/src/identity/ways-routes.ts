import express, { type Router } from "express";
import type { Pool } from "pg";

/** The ways into a real office, for its sign-in page: what the office is called, what its identity provider is called, where there is one, and whether anybody has a passphrase. */
export function waysRoutes({ pool, providerName }: { readonly pool: Pool; readonly providerName: string | null }): Router {
  const router = express.Router();
  router.get("/session/ways", async (_request, response) => {
    const { rows: [office] } = await pool.query<{ name: string; passphrase: boolean }>("SELECT name, EXISTS (SELECT FROM local_accounts WHERE totp_confirmed_at IS NOT NULL) AS passphrase FROM office");
    response.json({ office: office?.name ?? "Remit", provider: providerName, passphrase: office?.passphrase ?? false });
  });
  return router;
}
