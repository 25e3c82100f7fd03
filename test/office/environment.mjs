import { TestEnvironment } from "jest-environment-node";
import pg from "pg";

/** Node, and once a test file has ended, the databases it asked for are dropped, whether it remembered to or not. */
export default class OfficeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.remitOffices = [];
    // Threads of the office read its sources too, as the tests do.
    this.global.process.execArgv = ["--import", new URL("./typescript.mjs", import.meta.url).href, "--disable-warning=ExperimentalWarning"];
  }

  async teardown() {
    const names = this.global.remitOffices;
    await super.teardown();
    if (names.length > 0) await drop(names);
  }
}

/** Without force: a database that a test still holds a connection to stays, and goes with the server at the end. */
async function drop(names) {
  const owner = new pg.Client({ connectionString: JSON.parse(process.env.REMIT_TEST_OFFICE).ownerUrl.replace(/\/[^/]*$/, "/postgres") });
  await owner.connect();
  for (const name of names) await owner.query(`DROP DATABASE IF EXISTS "${name}"`).catch(() => undefined);
  await owner.end();
}
