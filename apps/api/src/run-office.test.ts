import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startEmbedded } from "./database/embedded.js";

const hooks = fileURLToPath(new URL("../../../test/office/typescript.mjs", import.meta.url));
/** The real start, around an office that has one slow request. */
const start = `
  const [{ runOffice }, { default: express }] = await Promise.all([import(${JSON.stringify(new URL("./run-office.ts", import.meta.url).href)}), import("express")]);
  await runOffice(process.env, process.argv.slice(1), async () => {
    const routes = express.Router();
    routes.get("/slow", (_, response) => { console.log("asked"); setTimeout(() => response.json({ finished: true }), 1200); });
    return { setUpPath: "/set-up/abc", office: { routes: [routes], isDemonstration: false, graphql() {}, async ready() {}, async close() { console.log("the office closed"); } } };
  });`;

let home: string;
let taken: Server;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "remit-run-office-"));
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  taken.close();
  rmSync(home, { recursive: true });
});

function run(env: NodeJS.ProcessEnv, args: string[] = []) {
  const child = spawn(process.execPath, ["--import", hooks, "--input-type=module", "-e", start, "--", ...args], {
    env: { PATH: process.env.PATH, PORT: "0", REMIT_DATA_DIR: join(home, "data"), ...env }, cwd: fileURLToPath(new URL(".", import.meta.url)) });
  let out = "";
  for (const pipe of [child.stdout, child.stderr]) pipe.on("data", (text) => { out += text; });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const says = async (words: RegExp): Promise<RegExpExecArray> => {
    for (const limit = Date.now() + 25_000; Date.now() < limit; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const found = words.exec(out);
      if (found) return found;
    }
    throw new Error(`It never said ${words}: ${out}`);
  };
  return { child, ended, says, out: () => out };
}

test("the office opens, refuses a second one on its data, and at a signal finishes what it was asked and stops its database", async () => {
  const first = run({});
  const [, address] = await first.says(/"address":"(http:[^"]+)"/);
  expect(first.out()).toContain(`"setUp":"${address}/set-up/abc"`);
  const second = run({});
  expect(await second.ended).toBe(1);
  expect(second.out()).toContain(`an office already runs at ${address} (process ${first.child.pid})`);
  const slow = fetch(`${address}/slow`);
  await first.says(/asked/);
  first.child.kill("SIGTERM");
  first.child.kill("SIGTERM");
  expect(await (await slow).json()).toEqual({ finished: true });
  expect(await first.ended).toBe(0);
  expect(first.out()).toContain("the office closed");
  expect(readdirSync(join(home, "data")).sort()).toEqual(["postgres", "postgres-password", "postgres.log"]);
});

test("a second wish to stop, a while after the first, is granted at once", async () => {
  const office = run({});
  const [, address] = await office.says(/"address":"(http:[^"]+)"/);
  const slow = fetch(`${address}/slow`).catch(() => "cut");
  await office.says(/asked/);
  office.child.kill("SIGINT");
  await new Promise((resolve) => setTimeout(resolve, 1050));
  office.child.kill("SIGINT");
  expect([await office.ended, await slow]).toEqual([1, "cut"]);
});

test("every problem of the configuration is printed before anything is opened, and the exit code says so", async () => {
  const office = run({ PORT: "99999", NODE_ENV: "production" }, ["--emty"]);
  expect(await office.ended).toBe(78);
  for (const words of ["PORT is", "not for production", "--emty", "because of these 3"]) expect(office.out()).toContain(words);
});

test("a database that would lose acknowledged changes in a crash is refused, with every reason", async () => {
  const careless = await startEmbedded({ dataDir: join(home, "careless"), durable: false });
  const office = run({ DATABASE_URL: careless.url });
  expect(await office.ended).toBe(78);
  for (const words of ["fsync off", "full_page_writes off", "synchronous_commit off", "because of these 3"]) expect(office.out()).toContain(words);
  await careless.stop();
});

test("a taken port ends the start with one sentence and leaves nothing behind", async () => {
  const { port } = taken.address() as AddressInfo;
  const office = run({ PORT: String(port) });
  expect(await office.ended).toBe(1);
  expect(office.out()).toContain(`Port ${port} is taken by another program.`);
  expect(readdirSync(join(home, "data"))).not.toContain("in-use.json");
});
