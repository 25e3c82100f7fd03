import { tmpdir } from "node:os";
import { join } from "node:path";
import { openOffice, type Office } from "@remit/api/office";
import type { ProviderSettings } from "@remit/api/provider-settings";
import { FrontDoor } from "@remit/api/server";
import pg from "pg";
import { freshOffice } from "./fresh-office.js";
import { startIdentityProvider, type IdentityProvider } from "./identity-provider.js";
import { settle } from "./world.js";

/** The people of the named world in an office of their own, which is no demonstration, with a real identity provider beside it. */
export interface ProviderOffice {
  readonly office: Office;
  readonly baseUrl: string;
  readonly provider: IdentityProvider;
  readonly settings: ProviderSettings;
  sql<Row extends pg.QueryResultRow = Record<string, never>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** Opens it; `more` changes how the office knows the provider. */
export async function openProviderOffice(more: Partial<ProviderSettings> = {}): Promise<ProviderOffice> {
  const urls = await freshOffice();
  const owner = new pg.Client({ connectionString: urls.ownerUrl });
  await owner.connect();
  await settle(owner);
  await owner.query("UPDATE office SET is_demonstration = false");
  const consoleDirectory = process.env["REMIT_CONSOLE_DIRECTORY"];
  const door = await FrontDoor.open({ port: 0, host: "127.0.0.1", trustedProxies: ["127.0.0.1"], ...(consoleDirectory && { consoleDirectory }) });
  const baseUrl = `http://127.0.0.1:${door.port}`;
  const provider = await startIdentityProvider(baseUrl);
  const { issuer, clientId, clientSecret } = provider;
  const settings: ProviderSettings = { issuer, clientId, clientSecret, name: "Westmere sign-in", publicUrl: baseUrl, firstLink: { by: "email" }, groups: null, ...more };
  const office = await openOffice({ appUrl: urls.appUrl, dataDir: join(tmpdir(), `remit-provider-${new URL(urls.appUrl).pathname.slice(1)}`), provider: settings });
  door.admit(office);
  return {
    office, baseUrl, provider, settings,
    sql: async (text, values = []) => (await owner.query(text, values as unknown[])).rows as never,
    close: async () => { await door.close(); await office.close(); await provider.close(); await owner.end(); },
  };
}
