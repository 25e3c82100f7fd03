import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const rootDir = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** The compiler's settings, the same as in tsconfig.base.json: the entities of the API need decorators' metadata. */
const typescript = {
  jsc: {
    parser: { syntax: "typescript", tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: "automatic" } },
    target: "es2022",
    keepClassNames: true,
  },
  module: { type: "es6" },
  sourceMaps: "inline",
};

/** What every project shares. Tests read the sources, never a build that could be stale. */
const shared = {
  rootDir,
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node"],
  transform: { "\\.tsx?$": ["@swc/jest", typescript] },
  moduleNameMapper: {
    "^(\\.{1,2}/.*)\\.js$": "$1",
    "^@remit/domain/(.*)$": "<rootDir>/packages/domain/src/$1",
    "^@remit/api/(.*)$": "<rootDir>/apps/api/src/$1",
    "^@remit/test/(.*)$": "<rootDir>/test/$1",
    "\\.(css|svg|png|woff2?)$": "<rootDir>/test/jest/asset.mjs",
  },
  modulePathIgnorePatterns: ["/dist/", "<rootDir>/test/architecture/fixtures/"],
};

/** Tests that need the office's database: one server for the run, one database for each file that asks. */
const withDatabase = {
  globalSetup: "<rootDir>/test/office/start-server.mjs",
  globalTeardown: "<rootDir>/test/office/stop-server.mjs",
  testEnvironment: "<rootDir>/test/office/environment.mjs",
};

const project = (displayName, testMatch, more = {}) => ({ ...shared, ...more, displayName, testMatch: testMatch.map((glob) => `<rootDir>/${glob}`) });

export default {
  rootDir,
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    project("domain", ["packages/domain/src/**/*.test.ts"]),
    project("api", ["apps/api/**/*.test.ts"], withDatabase),
    project("console", ["apps/console/src/**/*.test.ts", "apps/console/src/**/*.test.tsx"], { testEnvironment: "<rootDir>/test/jest/console-environment.mjs" }),
    project("stories", ["test/stories/**/*.story.ts", "test/office/**/*.test.ts"], withDatabase),
    project("faults", ["test/faults/**/*.test.ts"], withDatabase),
    project("architecture", ["test/architecture/**/*.test.ts"]),
  ],
};
