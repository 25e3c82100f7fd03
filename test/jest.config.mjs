import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compiler } from "./office/compiler.mjs";

const rootDir = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** What every project shares. Tests read the sources, never a build that could be stale. */
const shared = { rootDir, moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"], modulePathIgnorePatterns: ["/dist/"] };

/** Node itself loads these tests, once for all files of a worker: a world of its own for each file's modules cost four seconds a file. */
const inNode = { runner: "jest-light-runner", setupFiles: ["<rootDir>/test/jest/in-node.mjs"], setupFilesAfterEnv: ["<rootDir>/test/jest/limits.mjs"] };

/** Tests that need the office's database: one server for the run, one database for each file that asks. */
const withDatabase = { ...inNode, globalSetup: "<rootDir>/test/office/start-server.mjs", globalTeardown: "<rootDir>/test/office/stop-server.mjs" };

/** Tests of what a browser shows, without one: each file in a world of its own, as a page is. */
const inPage = {
  testEnvironment: "<rootDir>/test/jest/console-environment.mjs",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "\\.tsx?$": ["@swc/jest", compiler] },
  moduleNameMapper: {
    "^(\\.{1,2}/.*)\\.js$": "$1",
    "^@remit/domain/(.*)$": "<rootDir>/packages/domain/src/$1",
    "^@remit/api/(.*)$": "<rootDir>/apps/api/src/$1",
    "^@remit/test/(.*)$": "<rootDir>/test/$1",
    "\\.(css|svg|png|woff2?)$": "<rootDir>/test/jest/asset.mjs",
  },
};

const project = (displayName, testMatch, more = {}) => ({ ...shared, ...more, displayName, testMatch: testMatch.map((glob) => `<rootDir>/${glob}`) });

export default {
  rootDir,
  maxWorkers: 2,
  projects: [
    project("domain", ["packages/domain/src/**/*.test.ts"], inNode),
    project("api", ["apps/api/**/*.test.ts", "test/reading/**/*.test.ts", "test/bench/**/*.test.ts"], withDatabase),
    project("console", ["apps/console/src/**/*.test.ts", "apps/console/src/**/*.test.tsx"], inPage),
    project("stories", ["test/stories/**/*.story.ts", "test/office/**/*.test.ts"], withDatabase),
    project("faults", ["test/faults/**/*.test.ts"], withDatabase),
    project("architecture", ["test/architecture/**/*.test.ts"], inNode),
  ],
};
