import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { certificate, openPostOffice, type PostOffice } from "@remit/test/office/post-office";

let post: PostOffice;
beforeAll(async () => { post = await openPostOffice({ isOverTls: true }); });
afterAll(() => post.close());

const root = fileURLToPath(new URL("../../../..", import.meta.url));
/** Hands a letter over in a process of its own, which trusts what every machine trusts and what it is told to. */
async function hand(trusted: object): Promise<{ taken: boolean; isTheServers?: boolean; trouble?: string }> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "./test/office/typescript.mjs", "test/office/hand-one.ts", post.url], { cwd: root, env: { ...process.env, NODE_OPTIONS: "", ...trusted } });
  return JSON.parse(stdout) as never;
}

test("a letter goes out over TLS to a server whose certificate is trusted", async () => {
  expect(await hand({ NODE_EXTRA_CA_CERTS: certificate })).toEqual({ taken: true });
  expect(post.letters.map(({ subject }) => subject)).toEqual(["One thing for you"]);
});

test("a server whose certificate nobody trusts is handed nothing, and the letter waits for the server", async () => {
  const before = post.letters.length;
  expect(await hand({})).toMatchObject({ taken: false, isTheServers: true, trouble: expect.stringMatching(/self.signed certificate/i) as unknown });
  expect(post.letters).toHaveLength(before);
});
