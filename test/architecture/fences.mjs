import { resolve } from "node:path";
import { modules } from "./modules.mjs";

const tests = "\\.(test|story)\\.tsx?$";
const anyOf = (names) => `(${names.join("|")})`;
const rooms = "^(packages/domain|apps/api)/(src|dist|dist/src)/";

/** One fence for each module: what comes after it in the order is closed to it. */
const oneWay = modules.slice(0, -1).map((name, place) => ({
  name: `${name}-comes-before`,
  comment: `${name} may not import a module that comes after it.`,
  severity: "error",
  from: { path: `${rooms}${name}/`, pathNot: tests },
  to: { path: `${rooms}${anyOf(modules.slice(place + 1))}/` },
}));

const fences = [
  {
    name: "domain-stands-alone",
    comment: "The office in plain TypeScript depends on nothing but itself and its calendar arithmetic.",
    from: { path: "^packages/domain/src/", pathNot: tests },
    to: { pathNot: ["^packages/domain/src/", "(^|/)node_modules/temporal-(polyfill|spec|utils)/"] },
  },
  {
    name: "console-knows-no-api",
    comment: "The console speaks to the API over the wire, and shares only the domain with it.",
    from: { path: "^apps/console/" },
    to: { path: "^(apps/api|packages/(?!domain/))" },
  },
  {
    name: "api-knows-no-console",
    comment: "The API serves the built console; it imports nothing of it.",
    from: { path: "^apps/api/" },
    to: { path: "^apps/console/" },
  },
  {
    name: "door-and-reading-know-no-module",
    comment: "The one way in and the one way out serve every module and know none.",
    from: { path: "^apps/api/src/(door|reading)/", pathNot: tests },
    to: { path: `^apps/api/(src|dist|dist/src)/${anyOf(modules)}/` },
  },
  {
    name: "nothing-imports-the-assembly",
    comment: "What puts the office together is imported by nothing that it puts together.",
    from: { path: `^apps/api/src/${anyOf([...modules, "door", "reading", "database"])}/`, pathNot: tests },
    to: { path: "^apps/api/src/((main|schema|office|server)\\.ts$|demonstration/)" },
  },
  {
    name: "product-knows-no-test",
    comment: "What runs in the office imports nothing written for its tests.",
    from: { path: "^(apps|packages)/", pathNot: tests },
    to: { path: ["^test/", tests] },
  },
  { name: "no-circles", comment: "Files that need each other are one thing in two places.", from: { pathNot: "^node_modules/" }, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
  { name: "no-unresolved", comment: "An import leads somewhere.", from: { path: "^(apps|packages)/" }, to: { couldNotResolve: true, pathNot: "\\.(css|svg)$" } },
];

/** The fences between the parts of the project, for dependency-cruiser. */
export default {
  forbidden: [...fences.map((fence) => ({ severity: "error", ...fence })), ...oneWay],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["(^|/)dist/"] },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: resolve("test/architecture/resolve.mjs") },
    tsConfig: { fileName: resolve("test/tsconfig.json") },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default", "node"], extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"] },
  },
};
