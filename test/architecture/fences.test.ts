import { modules } from "./modules.mjs";
import { plant, said } from "./planted-project.js";
import { complaints } from "./text-fences.mjs";

/** What every planted project stands on: imports that the fences allow. */
const lawful = {
  "packages/domain/src/calendar/day.ts": `import { Temporal } from "temporal-polyfill";\nexport const day = [Temporal];\n`,
  "packages/domain/src/organisation/roles.ts": `import { day } from "../calendar/day.js";\nexport const roles = ["caseworker", day];\n`,
  "packages/domain/src/calendar/day.test.ts": `import fc from "fast-check";\nimport { day } from "./day.js";\nexport const proof = [fc, day];\n`,
  "apps/api/src/reading/list.ts": `import pg from "pg";\nexport const list = pg;\n`,
  "apps/api/src/organisation/staff.ts": `import { roles } from "@remit/domain/organisation/roles";\nimport { list } from "../reading/list.js";\nexport const staff = [roles, list];\n`,
  "apps/api/src/casework/case.ts": `import { staff } from "../organisation/staff.js";\nexport const kase = staff;\n`,
  "apps/api/src/main.ts": `import { kase } from "./casework/case.js";\nexport const main = kase;\n`,
  "apps/console/src/cases/Cases.tsx": `import { day } from "@remit/domain/calendar/day";\nexport const Cases = day;\n`,
  "apps/console/src/cases/index.ts": `export { Cases } from "./Cases";\n`,
};

const projectOf = (files: Record<string, string>): Promise<string> => plant({ ...lawful, ...files });

/** What dependency-cruiser says about a project. */
const cruise = (project: string): Promise<string> =>
  said(project, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--config", "test/architecture/fences.mjs", "--output-type", "err", "apps", "packages");

interface Violation {
  readonly file: string;
  readonly imports: string;
  readonly leadsTo: string;
}

/** Every module but the last reaches for the one that follows it. */
const reachingAhead = Object.fromEntries(
  modules.slice(0, -1).map((name, place): [string, Violation] => {
    const next = modules[place + 1];
    return [`${name}-comes-before`, { file: `packages/domain/src/${name}/early.ts`, imports: `../${next}/late.js`, leadsTo: `packages/domain/src/${next}/late.ts` }];
  }),
);

/** One forbidden import for each fence: the file that has it, what it imports, and where that leads. */
const violations: Record<string, Violation> = {
  ...reachingAhead,
  "domain-stands-alone": { file: "packages/domain/src/calendar/clever.ts", imports: "pg", leadsTo: "node_modules/pg" },
  "console-knows-no-api": { file: "apps/console/src/cases/Sly.tsx", imports: "@remit/api/casework/case", leadsTo: "apps/api/src/casework/case.ts" },
  "api-knows-no-console": { file: "apps/api/src/door/painted.ts", imports: "../../../console/src/cases/Cases.tsx", leadsTo: "apps/console/src/cases/Cases.tsx" },
  "door-and-reading-know-no-module": { file: "apps/api/src/reading/knowing.ts", imports: "../organisation/staff.js", leadsTo: "apps/api/src/organisation/staff.ts" },
  "nothing-imports-the-assembly": { file: "apps/api/src/casework/upward.ts", imports: "../main.js", leadsTo: "apps/api/src/main.ts" },
  "product-knows-no-test": { file: "apps/api/src/casework/tested.ts", imports: "@remit/domain/calendar/day.test", leadsTo: "packages/domain/src/calendar/day.test.ts" },
  "no-circles": { file: "apps/api/src/door/round.ts", imports: "./round-again.js", leadsTo: "apps/api/src/door/round-again.ts" },
  "no-unresolved": { file: "apps/api/src/door/lost.ts", imports: "./nowhere.js", leadsTo: "./nowhere.js" },
};

test("the fences let lawful imports through", async () => {
  expect(await cruise(await projectOf({}))).toContain("no dependency violations found");
});

describe("each fence refuses the import that it is there for", () => {
  let said: string;

  beforeAll(async () => {
    const files = Object.values(violations).map(({ file, imports }) => [file, `import * as it from "${imports}";\nexport const here = it;\n`]);
    const ahead = modules.map((name) => [`packages/domain/src/${name}/late.ts`, "export const late = true;\n"]);
    said = await cruise(await projectOf({ ...Object.fromEntries([...files, ...ahead]), "apps/api/src/door/round-again.ts": `import { here } from "./round.js";\nexport const again = here;\n` }));
  });

  test.each(Object.entries(violations))("%s", (fence, { file, leadsTo }) => {
    const from = fence === "no-circles" ? "\\S+" : file;
    expect(said).toMatch(new RegExp(`${fence}: ${from} →\\s+(\\S+/)?${leadsTo}|${fence}: ${leadsTo} →`));
  });
});

describe("what is written", () => {
  const bad: [fence: string, path: string, text: string][] = [
    ["says-what-it-holds", "apps/api/src/utils/text.ts", "export const text = 1;\n"],
    ["no-barrels", "packages/domain/src/calendar/index.ts", "export const day = 1;\n"],
    ["no-barrels", "packages/domain/src/calendar/everything.ts", `// all of it\nexport * from "./day.js";\nexport { roles } from "../organisation/roles.js";\n`],
    ["any-machine", "apps/api/src/door/paths.ts", `export const data = "${["", "work", "shared"].join("/")}/data.csv";\n`],
    ["any-machine", "README.md", `Unpack it in ${["", "home", "ann"].join("/")}.\n`],
    ["every-test-runs", "apps/api/src/door/idle.test.ts", `test.${"skip"}("later", () => undefined);\n`],
  ];

  test.each(bad)("%s refuses %s", async (fence, path, text) => {
    const found = complaints(await projectOf({ [path]: text }));
    expect(found.map((complaint) => [complaint.fence, complaint.path])).toEqual([[fence, path]]);
  });

  test("lawful files pass", async () => {
    expect(complaints(await projectOf({ "README.md": "Import ../shared/data/findings.csv, then open /work-management.\n" }))).toEqual([]);
  });
});
