import { rm } from "node:fs/promises";

/** Ends the server of this run; every database made from the template goes with it. */
export default async function stopServer() {
  if (!globalThis.remitServer) return;
  await globalThis.remitServer.server.stop();
  await rm(globalThis.remitServer.directory, { recursive: true, force: true });
}
