import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimDataDirectory, DataDirectoryInUse } from "./data-directory.js";
import { processIdentity } from "./process-identity.js";

let dataDir: string;
beforeEach(() => { dataDir = mkdtempSync(join(tmpdir(), "remit-claim-")); });
afterEach(() => rmSync(dataDir, { recursive: true }));

const lockOf = (holder: object) => writeFileSync(join(dataDir, "in-use.json"), JSON.stringify(holder));

test("a data directory has one holder, who is named with its address to whoever comes second", () => {
  const claim = claimDataDirectory(dataDir, "an office");
  claim.announce("http://127.0.0.1:4000");
  expect(() => claimDataDirectory(dataDir, "an import")).toThrow(`an office already runs at http://127.0.0.1:4000 (process ${process.pid})`);
  claim.release();
  claimDataDirectory(dataDir, "an import").release();
  expect(readdirSync(dataDir)).toEqual([]);
});

test("the claim of a process that is gone is taken over", () => {
  lockOf({ pid: 2 ** 22 + 1, identity: "long ago", purpose: "an office" });
  claimDataDirectory(dataDir, "an import");
  expect(JSON.parse(readFileSync(join(dataDir, "in-use.json"), "utf8"))).toMatchObject({ pid: process.pid, purpose: "an import" });
});

test("a process that was given a dead holder's number is not taken for it", () => {
  lockOf({ pid: process.ppid, identity: "an earlier one with that number", purpose: "an office" });
  expect(() => claimDataDirectory(dataDir, "an import")).not.toThrow();
  lockOf({ pid: process.ppid, identity: processIdentity(process.ppid), purpose: "an office" });
  expect(() => claimDataDirectory(dataDir, "an import")).toThrow(DataDirectoryInUse);
});

test("a claim that cannot be read is taken over", () => {
  writeFileSync(join(dataDir, "in-use.json"), "{ half");
  expect(() => claimDataDirectory(dataDir, "an office")).not.toThrow();
});
