import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stopServer from "./stop-server.mjs";
import "./typescript.mjs";

/** One server and one migrated template for the whole run. Jest maps no modules here, so node reads the sources itself. */
export default async function startServer() {
  const { startEmbedded } = await import("../../apps/api/src/database/embedded.ts");
  const directory = await mkdtemp(join(tmpdir(), "remit-test-"));
  const server = await startEmbedded({ dataDir: join(directory, "database"), durable: false });
  globalThis.remitServer = { server, directory };
  try {
    process.env.REMIT_TEST_OFFICE = JSON.stringify(await migrated(server.url));
  } catch (error) {
    // Jest tears nothing down when setting up has failed.
    await stopServer();
    throw error;
  }
}

/** The template that every test's office is copied from. */
async function migrated(ownerUrl) {
  const { migrate } = await import("../../apps/api/src/database/migrate.ts");
  const { appUrl, analystUrl } = await migrate(ownerUrl);
  return { ownerUrl, appUrl, analystUrl };
}
